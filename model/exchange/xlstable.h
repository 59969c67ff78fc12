// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table.h"

namespace exchange {

/// The sheets of a workbook of Excel 97-2003 (.xls, BIFF8), and of Excel 5 and 95 (BIFF5), as a stream; the strings
/// wait in a temporary file (SharedStrings). Formulas give their results; numbers in a format of dates are dates.
/// Charts and macro sheets are no sheets. See `Table` for errors; PasswordProtected also for those that only may not be
/// changed, which Excel encrypts too.
[[nodiscard]] domain::Result<std::unique_ptr<Table>> openXls(const QString &path, const work::Progress &progress);

} // namespace exchange
