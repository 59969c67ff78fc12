// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table.h"

namespace exchange {

/// The sheets of a workbook of Excel 2007 and later (.xlsx, .xlsm). Shared and inline strings, numbers, dates as
/// serials (both epochs). The strings wait in a temporary file (SharedStrings), and a cell's is fetched only when it is
/// asked for. Of hidden sheets too. See `Table` for errors; UnknownFormat when the archive is no workbook.
[[nodiscard]] domain::Result<std::unique_ptr<Table>> openXlsx(
    const QString &path, Extent extent, const work::Progress &progress, const ArchiveLimits &limits);

} // namespace exchange
