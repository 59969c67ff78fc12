// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cleaning.h"

#include <algorithm>

namespace exchange {

void CleaningCounts::add(qint64 row, const QList<Cleaning> &cleanings)
{
    for (const Cleaning &cleaning : cleanings) {
        CleaningTally &tally = m_tallies[static_cast<size_t>(cleaning.column)][static_cast<size_t>(cleaning.rule)];
        ++tally.count;
        if (tally.examples.size() >= CleaningTally::mostExamples)
            continue;
        const bool known = std::ranges::any_of(tally.examples, [&cleaning](const CleaningTally::Example &example) {
            return example.before == cleaning.before;
        });
        if (!known)
            tally.examples << CleaningTally::Example{row, cleaning.before, cleaning.after};
    }
}

QList<CleaningTally> CleaningCounts::tallies() const
{
    QList<CleaningTally> list;
    for (size_t column = 0; column < m_tallies.size(); ++column) {
        for (size_t rule = 0; rule < m_tallies[column].size(); ++rule) {
            if (m_tallies[column][rule].count == 0)
                continue;
            CleaningTally tally = m_tallies[column][rule];
            tally.column = static_cast<Column>(column);
            tally.rule = static_cast<Rule>(rule);
            list << tally;
        }
    }
    return list;
}

} // namespace exchange
