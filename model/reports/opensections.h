// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/composer.h"

#include <QSet>

/// What the handover sheet and the sheet of an institution both say of what somebody answers for.
namespace reports::opensections {

struct Manner
{
    bool news = false; ///< a column with the day of the last entry
    QSet<domain::AssignmentId> staying = {}; ///< marked as not handed over
};

/// "CEDAW/C/VAL/CO/8, para. 24 (b)", marked when it stays.
[[nodiscard]] Text reference(const storage::handovers::Row &row, const Manner &manner, const Speech &say);
/// Every paragraph of a text in one cell of a table.
[[nodiscard]] Text cell(const domain::LocalText &text, const Speech &say);
/// A day in a cell; a dash for none.
[[nodiscard]] Text day(QDate date, const Speech &say);
/// The key figures: open, overdue, due in 90 days, and one more.
[[nodiscard]] KeyFigures keyFigures(
    const storage::handovers::Sheet &sheet, const KeyFigures::Entry &last, const Speech &say);

/// Three sections: overdue, due in 90 days, and what else is open. Each open row stands in exactly one of them.
void addOpen(Composer &out, const storage::handovers::Sheet &sheet, const Manner &manner);
/// The open actions of the plan; an empty table when there are none.
[[nodiscard]] Table actions(const storage::handovers::Sheet &sheet, const Speech &say);

} // namespace reports::opensections
