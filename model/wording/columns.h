// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/wording.h"

/// The words above the columns of a table of recommendations that leaves for a spreadsheet. They are the ones the import knows its own
/// exports by.
namespace wording::columns {

/// By the column's code (exchange/exportcolumns.h); the code itself for one that is not known.
[[nodiscard]] QString title(const Wording &wording, const QString &code);
/// What a column of two values says.
[[nodiscard]] QString yesOrNo(const Wording &wording, bool yes);
/// The name of the sheet and of the file in its properties: "Recommendations".
[[nodiscard]] QString tableName(const Wording &wording);

} // namespace wording::columns
