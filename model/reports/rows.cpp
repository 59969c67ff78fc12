// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/columnwidths.h"
#include "reports/palette.h"
#include "reports/setter.h"

#include <algorithm>

namespace reports::layout {
namespace {

constexpr Style factStyle{9.5, 13.6, false, false, palette::text, Qt::AlignLeft};
constexpr Style figureStyle{22, 28, false, false, palette::text, Qt::AlignLeft};
constexpr qreal cellGap = 8;
/// A row of more lines than this may be cut between two lines; a shorter one never is.
constexpr int longestWholeRow = 12;
/// A table of no more rows than this stands on one page.
constexpr int longestWholeTable = 12;

} // namespace

void Setter::row(const QList<Cell> &cells, qreal leading, qreal padding, qreal ruleThickness, QRgb ruleInk)
{
    int longest = 1;
    for (const Cell &cell : cells) {
        int count = 0;
        for (int index : cell.pieces)
            count += at(index).lines;
        longest = std::max(longest, count);
    }
    const int slice = longest > longestWholeRow ? 1 : longest;
    for (int from = 0; from < longest; from += slice) {
        const bool begins = from == 0;
        const bool ends = from + slice >= longest;
        const qreal top = begins ? padding : 0;
        Strip &out = strip(0, top + leading * slice + (ends ? padding : 0));
        out.keepNext = slice == 1 && longest > 1 && (from < 1 || from == longest - 2);
        for (const Cell &cell : cells) {
            int above = 0; // lines of this cell before the piece
            for (int index : cell.pieces) {
                const int first = std::max(0, from - above);
                const int end = std::min(at(index).lines, from + slice - above);
                if (first < end)
                    item({.kind = Item::Kind::Lines,
                        .index = index,
                        .first = first,
                        .count = end - first,
                        .x = cell.x,
                        .y = top + leading * (above + first - from)});
                above += at(index).lines;
            }
        }
        if (ends)
            rule(last().height - ruleThickness, ruleThickness, ruleInk);
    }
}

void Setter::tableHeader(const Table &table, const QList<qreal> &lefts, const QList<qreal> &widths)
{
    QList<Cell> cells;
    int longest = 1;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        Style style = headerStyle(table);
        style.alignment = table.columns[i].kind == reports::Column::Kind::Number ? Qt::AlignRight : Qt::AlignLeft;
        const int index = piece(plain(table.columns[i].header), style, widths[i]);
        longest = std::max(longest, at(index).lines);
        cells.append({{index}, lefts[i]});
    }
    const auto first = static_cast<int>(m_out.strips.size());
    strip(2, headerStyle(table).leading * longest + 8).keepNext = true;
    last().header = true;
    rule(0, 1, palette::text);
    for (const Cell &cell : cells) {
        // Short headers stand on the last line of the longest, beside their figures.
        const int count = at(cell.pieces.first()).lines;
        item({.kind = Item::Kind::Lines,
            .index = cell.pieces.first(),
            .first = 0,
            .count = count,
            .x = cell.x,
            .y = 4 + headerStyle(table).leading * (longest - count)});
    }
    rule(last().height - 0.6, 0.6, palette::text);
    m_out.tables.push_back({first, 1});
    m_table = static_cast<int>(m_out.tables.size()) - 1;
    last().table = m_table;
}

void Setter::tableRow(const Table &table, qsizetype number, const QList<qreal> &lefts, const QList<qreal> &widths)
{
    const bool total = table.totalRow && number == table.rows.size() - 1;
    QList<Cell> cells;
    for (qsizetype i = 0; i < table.columns.size() && i < table.rows[number].size(); ++i) {
        Style style = cellStyle;
        style.bold = total;
        style.alignment = table.columns[i].kind == reports::Column::Kind::Number ? Qt::AlignRight : Qt::AlignLeft;
        cells.append({{piece(table.rows[number][i], style, widths[i])}, lefts[i]});
    }
    const bool beforeTotal = table.totalRow && number == table.rows.size() - 2;
    const bool dark = total || beforeTotal || number == table.rows.size() - 1;
    row(cells, cellStyle.leading, 3.2, dark ? 0.6 : 0.4, dark ? palette::text : palette::rule);
    if (table.rows.size() <= longestWholeTable ? number + 1 < table.rows.size() : beforeTotal)
        last().keepNext = true;
}

void Setter::operator()(const Table &table)
{
    const QList<qreal> widths = columnWidths(table, m_width - cellGap * static_cast<qreal>(table.columns.size() - 1));
    QList<qreal> lefts;
    qreal x = 0;
    for (const qreal width : widths) {
        lefts.append(x);
        x += width + cellGap;
    }
    caption(table.caption);
    tableHeader(table, lefts, widths);
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        tableRow(table, i, lefts, widths);
    m_table = -1;
    source(table.source);
}

void Setter::operator()(const Facts &facts)
{
    constexpr qreal labelShare = 0.22;
    Style labelStyle = factStyle;
    labelStyle.bold = true;
    const qreal labelWidth = m_width * labelShare;
    if (facts.facts.isEmpty())
        return;
    // The rule above is repeated like a table's header.
    m_out.tables.push_back({static_cast<int>(m_out.strips.size()), 1});
    m_table = static_cast<int>(m_out.tables.size()) - 1;
    strip(7, 0.6).keepNext = true;
    last().header = true;
    rule(0, 0.6, palette::text);
    for (const Facts::Fact &fact : facts.facts) {
        Cell values{{}, labelWidth + cellGap};
        for (const Text &value : fact.values)
            values.pieces.append(piece(value, factStyle, m_width - labelWidth - cellGap));
        const bool isLast = &fact == &facts.facts.last();
        row({{{piece(plain(fact.label), labelStyle, labelWidth)}, 0}, values}, factStyle.leading, 2.6,
            isLast ? 0.6 : 0.4, isLast ? palette::text : palette::rule);
        // Neither the first nor the last line stands alone.
        if (!isLast && (&fact == &facts.facts.first() || &fact == &facts.facts.last() - 1))
            last().keepNext = true;
    }
    m_table = -1;
}

void Setter::operator()(const KeyFigures &figures)
{
    if (figures.entries.isEmpty())
        return;
    const qreal count = static_cast<qreal>(figures.entries.size());
    const qreal width = (m_width - 2 * cellGap * (count - 1)) / count;
    QList<Cell> cells;
    int longest = 1;
    qreal x = 0;
    for (const KeyFigures::Entry &entry : figures.entries) {
        const int value = piece(plain(entry.value), figureStyle, width);
        const int label = piece(plain(entry.label), cellStyle, width);
        longest = std::max(longest, at(label).lines);
        cells.append({{value, label}, x});
        x += width + 2 * cellGap;
    }
    strip(12, figureStyle.leading + cellStyle.leading * longest + 14);
    rule(0, 0.6, palette::text);
    for (const Cell &cell : cells) {
        item({.kind = Item::Kind::Lines, .index = cell.pieces[0], .first = 0, .count = 1, .x = cell.x, .y = 5});
        item({.kind = Item::Kind::Lines,
            .index = cell.pieces[1],
            .first = 0,
            .count = at(cell.pieces[1]).lines,
            .x = cell.x,
            .y = 5 + figureStyle.leading});
    }
    rule(last().height - 0.6, 0.6, palette::text);
    source(figures.source);
}

} // namespace reports::layout
