// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table.h"

namespace exchange {

/// The tables of a document of Word. Tables that follow one another with as many columns count as one: a matrix is
/// often cut by theme or by page, and the header that each piece repeats is passed over. Each such table is a sheet,
/// named by its number from 1. Several paragraphs of a cell are lines; a cell merged downwards stands in each of its
/// rows, one merged sideways in its first column. Deleted text of tracked changes, notes and text boxes are no text.
/// See `Table` for errors.
[[nodiscard]] domain::Result<std::unique_ptr<Table>> openDocx(const QString &path, const ArchiveLimits &limits);

} // namespace exchange
