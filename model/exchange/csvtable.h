// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table.h"

namespace exchange {

/// A file of separated values as a table of one sheet without a name. See CsvReader for what is borne.
[[nodiscard]] domain::Result<std::unique_ptr<Table>> openCsv(const QString &path, const Reading &reading);

} // namespace exchange
