// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/flow.h"

namespace reports::layout {

/// Some pieces of text one below the other, at a place of a row.
struct Cell
{
    QList<int> pieces; ///< one below the other
    qreal x = 0;
};

/// Sets one document, block after block: texts, lists and pictures in flow.cpp, all that has rows in rows.cpp, notes in
/// flownotes.cpp.
class Setter
{
public:
    explicit Setter(qreal width)
        : m_width(width)
    {
    }

    [[nodiscard]] domain::Result<Galley> set(const Document &document, const work::Progress &progress);

    void operator()(const Heading &heading);
    void operator()(const Paragraph &paragraph);
    void operator()(const ItemList &list);
    void operator()(const Table &table);
    void operator()(const Facts &facts);
    void operator()(const KeyFigures &figures);
    void operator()(const Figure &figure);
    void operator()(const Contents &contents);
    void operator()(const PageBreak &) { m_newPage = true; }

private:
    int piece(const Text &text, const Style &style, qreal width, qreal firstIndent = 0)
    {
        m_out.pieces.push_back(layout::set(noted(text), style, width, firstIndent));
        return static_cast<int>(m_out.pieces.size()) - 1;
    }
    [[nodiscard]] const Piece &at(int index) const { return m_out.pieces[static_cast<size_t>(index)]; }
    Strip &strip(qreal before, qreal height);
    void item(const Item &item);
    void rule(qreal y, qreal thickness, QRgb ink, qreal x = 0, qreal width = -1)
    {
        item({.kind = Item::Kind::Rule,
            .x = x,
            .y = y,
            .width = width < 0 ? m_width : width,
            .height = thickness,
            .ink = ink});
    }
    /// A paragraph, a strip for each line, its first two and its last two kept together.
    void lines(int index, qreal before, qreal x = 0);
    /// A number or a bullet at the margin of the paragraph whose first line is this strip.
    void mark(size_t strip, int index);
    /// Says which paragraph the strips from `first` on are; none of them: that it would stand below the last one.
    void nameStrips(size_t first, const QString &key);
    /// Cells side by side over a thin rule; cut between lines only when it is long.
    void row(const QList<Cell> &cells, qreal leading, qreal padding, qreal ruleThickness, QRgb ruleInk);
    void tableHeader(const Table &table, const QList<qreal> &lefts, const QList<qreal> &widths);
    void tableRow(const Table &table, qsizetype number, const QList<qreal> &lefts, const QList<qreal> &widths);
    void caption(const QString &text);
    void source(const Text &text);
    /// The text with a raised number behind what has a note, which it leads to.
    [[nodiscard]] Text noted(const Text &text);
    /// All notes under a heading of their own.
    void notes(const QString &title);
    [[nodiscard]] Strip &last() { return m_out.strips.back(); }

    qreal m_width;
    Galley m_out;
    QStringList m_notes;
    int m_heading = 0;
    int m_table = -1;
    bool m_newPage = false;
};

} // namespace reports::layout
