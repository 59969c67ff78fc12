// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table.h"

namespace exchange {

/// The sheets of a workbook of Excel 97-2003 and before (.xls), through FreeXL. FreeXL loads the whole workbook: memory
/// grows with the file, about four times its size; a sheet has at most 65,536 rows. FileTooLarge above 256 MiB.
/// PasswordProtected, MalformedFile when FreeXL understands it not, FileNotReadable.
[[nodiscard]] domain::Result<std::unique_ptr<Table>> openXls(const QString &path);

} // namespace exchange
