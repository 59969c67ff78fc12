// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/columnwidths.h"

#include <algorithm>

namespace reports::layout {
namespace {

constexpr Style narrowStyle{8, 11.4, false, false, palette::text, Qt::AlignLeft};
/// From so many columns on, their headers are set smaller.
constexpr int manyColumns = 6;

qreal longestWord(const QString &text, const Style &style)
{
    qreal longest = 0;
    for (const QString &word : text.split(u' '))
        longest = std::max(longest, widthOf(word, style) + 0.5);
    return longest;
}

} // namespace

Style headerStyle(const Table &table)
{
    Style out = table.columns.size() < manyColumns ? cellStyle : narrowStyle;
    out.bold = true;
    return out;
}

QList<qreal> columnWidths(const Table &table, qreal room)
{
    QList<qreal> least;
    double shares = 0;
    for (const auto &column : table.columns) {
        least.append(longestWord(column.header, headerStyle(table)));
        shares += column.share;
    }
    for (const QList<Text> &row : table.rows) {
        if (row.isEmpty() || least.isEmpty())
            continue;
        least.first() = std::min(room / 2, std::max(least.first(), longestWord(words(row.first()), cellStyle)));
    }
    qreal missing = 0;
    qreal spare = 0;
    QList<qreal> out;
    for (qsizetype i = 0; i < least.size(); ++i) {
        const qreal wanted = room * table.columns[i].share / shares;
        missing += std::max(0.0, least[i] - wanted);
        spare += std::max(0.0, wanted - least[i]);
        out.append(wanted);
    }
    const qreal given = spare > 0 ? std::min(1.0, missing / spare) : 0;
    for (qsizetype i = 0; i < out.size(); ++i)
        out[i] = out[i] < least[i] ? least[i] : out[i] - (out[i] - least[i]) * given;
    return out;
}

} // namespace reports::layout
