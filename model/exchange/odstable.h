// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table.h"

namespace exchange {

/// The sheets of a spreadsheet of OpenDocument. Repeated rows and cells are written out, within limits: a filled row
/// that is said to stand there more than 10,000 times is taken for an attack (FileTooLarge). See `Table` for errors.
[[nodiscard]] domain::Result<std::unique_ptr<Table>> openOds(const QString &path, const ArchiveLimits &limits);

} // namespace exchange
