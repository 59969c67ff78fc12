// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/wording.h"

/// The words of tables that people fill in: headers, instructions, and why a row was refused. Kinds, columns and reasons are named by their codes
/// (exchange/entitykind.h); what is not known gives its code.
namespace wording::tables {

/// "Institutions"
[[nodiscard]] QString kind(const Wording &wording, const QString &kind);
/// What such a table is for, and how its rows are recognised again: a few sentences.
[[nodiscard]] QString purpose(const Wording &wording, const QString &kind);
/// The header of a column, by which a table is recognised, too.
[[nodiscard]] QString column(const Wording &wording, const QString &column);
/// What is written there: a sentence or two.
[[nodiscard]] QString help(const Wording &wording, const QString &column);
[[nodiscard]] QString example(const Wording &wording, const QString &column);

/// One sentence about the row. `column`: the header of the cell it is about; may be empty.
[[nodiscard]] QString reason(const Wording &wording, const QString &reason, const QString &column, const QString &detail);

// What stands on the sheet of instructions.
[[nodiscard]] QString instructions(const Wording &wording); ///< the name of the sheet
[[nodiscard]] QString lists(const Wording &wording); ///< the name of the sheet with the values to choose from
[[nodiscard]] QStringList introduction(const Wording &wording); ///< how a table is filled in: a paragraph each
[[nodiscard]] QStringList headings(const Wording &wording); ///< column, required, what is written there, example
[[nodiscard]] QString need(const Wording &wording, bool required, bool oneOf);
[[nodiscard]] QString refusedBecause(const Wording &wording); ///< the header of the column with the reasons
[[nodiscard]] QString mayBeChosen(const Wording &wording); ///< "Choose from the list: %1"
[[nodiscard]] QString notInList(const Wording &wording); ///< what a spreadsheet says of another value: short

} // namespace wording::tables
