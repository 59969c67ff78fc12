// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/flow.h"

#include "reports/palette.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace reports::layout {
namespace {

constexpr Style bodyStyle{10.5, 15, false, false, palette::text, Qt::AlignJustify};
constexpr Style quoteStyle{10.5, 15, false, true, palette::text, Qt::AlignJustify};
constexpr Style noteStyle{8.5, 11.8, false, false, palette::secondary, Qt::AlignLeft};
constexpr Style captionStyle{9.5, 13.5, true, false, palette::text, Qt::AlignLeft};
constexpr Style cellStyle{9, 12.6, false, false, palette::text, Qt::AlignLeft};
constexpr Style narrowStyle{8, 11.4, false, false, palette::text, Qt::AlignLeft};
constexpr Style factStyle{9.5, 13.6, false, false, palette::text, Qt::AlignLeft};
constexpr Style figureStyle{22, 28, false, false, palette::text, Qt::AlignLeft};
constexpr qreal listIndent = 16;
constexpr qreal cellGap = 8;
/// From so many columns on, their headers are set smaller.
constexpr int manyColumns = 6;
constexpr qreal numberGap = 34;
/// A row of more lines than this may be cut between two lines; a shorter one never is.
constexpr int longestWholeRow = 12;
/// A table of no more rows than this stands on one page.
constexpr int longestWholeTable = 12;

struct HeadingStyle
{
    Style style;
    qreal before;
    qreal after;
};

HeadingStyle headingStyle(int level)
{
    switch (level) {
    case 1:
        return {{16, 21, true, false, palette::text, Qt::AlignLeft}, 26, 7};
    case 2:
        return {{12.5, 17, true, false, palette::text, Qt::AlignLeft}, 20, 5};
    case 3:
        return {{10.5, 15, true, true, palette::text, Qt::AlignLeft}, 15, 4};
    default:
        return {{10.5, 15, true, false, palette::text, Qt::AlignLeft}, 19, 3};
    }
}

struct Cell
{
    QList<int> pieces; ///< one below the other
    qreal x = 0;
};

Style headerStyle(const Table &table)
{
    Style out = table.columns.size() < manyColumns ? cellStyle : narrowStyle;
    out.bold = true;
    return out;
}

qreal longestWord(const QString &text, const Style &style)
{
    qreal longest = 0;
    for (const QString &word : text.split(u' '))
        longest = std::max(longest, widthOf(word, style) + 0.5);
    return longest;
}

/// Shares out the room; a column is never narrower than the longest word of its header or of the cells that name the
/// rows, which the wider ones pay for.
QList<qreal> columnWidths(const Table &table, qreal room)
{
    QList<qreal> least;
    double shares = 0;
    for (const auto &column : table.columns) {
        least.append(longestWord(column.header, headerStyle(table)));
        shares += column.share;
    }
    for (const QList<Text> &row : table.rows)
        least.first() = std::min(room / 2, std::max(least.first(), longestWord(words(row.first()), cellStyle)));
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
        m_out.pieces.push_back(layout::set(text, style, width, firstIndent));
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
    /// Cells side by side over a thin rule; cut between lines only when it is long.
    void row(const QList<Cell> &cells, qreal leading, qreal padding, qreal ruleThickness, QRgb ruleInk);
    void tableHeader(const Table &table, const QList<qreal> &lefts, const QList<qreal> &widths);
    void tableRow(const Table &table, qsizetype number, const QList<qreal> &lefts, const QList<qreal> &widths);
    void caption(const QString &text);
    void source(const Text &text);
    [[nodiscard]] Strip &last() { return m_out.strips.back(); }

    qreal m_width;
    Galley m_out;
    int m_heading = 0;
    int m_table = -1;
    bool m_newPage = false;
};

Strip &Setter::strip(qreal before, qreal height)
{
    Strip out;
    out.before = before;
    out.height = height;
    out.firstItem = static_cast<int>(m_out.items.size());
    out.table = m_table;
    out.newPage = std::exchange(m_newPage, false);
    m_out.strips.push_back(out);
    return m_out.strips.back();
}

void Setter::item(const Item &item)
{
    m_out.items.push_back(item);
    ++last().itemCount;
}

void Setter::lines(int index, qreal before, qreal x)
{
    const int count = at(index).lines;
    const qreal leading = at(index).style.leading;
    for (int i = 0; i < count; ++i) {
        strip(i == 0 ? before : 0, leading).keepNext = (i == 0 && count > 1) || (i == count - 2);
        item({.kind = Item::Kind::Lines, .index = index, .first = i, .count = 1, .x = x});
    }
}

void Setter::operator()(const Heading &heading)
{
    const HeadingStyle style = headingStyle(heading.level);
    const int index = piece(heading.text, style.style, m_width);
    const Piece &set = at(index);
    // Headings one below the other belong together.
    const bool follows =
        !m_out.strips.empty() && m_out.items[static_cast<size_t>(last().firstItem)].kind == Item::Kind::Heading;
    strip(follows ? style.before / 2 : style.before, set.style.leading * set.lines + style.after).keepNext = true;
    item({.kind = Item::Kind::Heading, .index = m_heading++});
    item({.kind = Item::Kind::Lines, .index = index, .first = 0, .count = set.lines});
}

void Setter::operator()(const Paragraph &paragraph)
{
    const bool small = paragraph.kind == Paragraph::Kind::Note || paragraph.kind == Paragraph::Kind::Source;
    const Style style = small ? noteStyle : paragraph.kind == Paragraph::Kind::Quote ? quoteStyle : bodyStyle;
    if (words(paragraph.text).isEmpty())
        return;
    const qreal indent = paragraph.number > 0 ? numberGap : 0;
    const int index = piece(paragraph.text, style, m_width, indent);
    const auto first = m_out.strips.size();
    lines(index, small ? 4 : 7);
    if (paragraph.number > 0) {
        Style plainStyle = bodyStyle;
        plainStyle.alignment = Qt::AlignLeft;
        const int number = piece(plain(u"%1."_s.arg(paragraph.number)), plainStyle, numberGap);
        // The number belongs to the first line's strip, whose items lie before those of the later lines.
        Strip &line = m_out.strips[first];
        m_out.items.insert(m_out.items.begin() + line.firstItem + line.itemCount,
            {.kind = Item::Kind::Lines, .index = number, .first = 0, .count = 1});
        ++line.itemCount;
        for (size_t i = first + 1; i < m_out.strips.size(); ++i)
            ++m_out.strips[i].firstItem;
    }
}

void Setter::operator()(const ItemList &list)
{
    Style style = bodyStyle;
    style.alignment = Qt::AlignLeft;
    int number = 0;
    for (const Text &text : list.items) {
        const QString mark = list.ordered ? u"%1."_s.arg(++number) : u"•"_s;
        const int markPiece = piece(plain(mark), style, listIndent);
        const int index = piece(text, style, m_width - listIndent);
        const auto first = m_out.strips.size();
        lines(index, 3, listIndent);
        if (first == m_out.strips.size())
            continue;
        Strip &line = m_out.strips[first];
        m_out.items.insert(m_out.items.begin() + line.firstItem + line.itemCount,
            {.kind = Item::Kind::Lines, .index = markPiece, .first = 0, .count = 1});
        ++line.itemCount;
        for (size_t i = first + 1; i < m_out.strips.size(); ++i)
            ++m_out.strips[i].firstItem;
    }
}

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

void Setter::caption(const QString &text)
{
    if (text.isEmpty())
        return;
    const int index = piece(plain(text), captionStyle, m_width);
    strip(14, captionStyle.leading * at(index).lines + 3).keepNext = true;
    item({.kind = Item::Kind::Lines, .index = index, .first = 0, .count = at(index).lines});
}

void Setter::source(const Text &text)
{
    if (words(text).isEmpty())
        return;
    if (!m_out.strips.empty())
        last().keepNext = true;
    const int index = piece(text, noteStyle, m_width);
    strip(4, noteStyle.leading * at(index).lines + 6);
    item({.kind = Item::Kind::Lines, .index = index, .first = 0, .count = at(index).lines});
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

void Setter::operator()(const Figure &figure)
{
    const MeasureText measure = [](const QString &text, qreal size, bool isBold) {
        Style style;
        style.size = size;
        style.bold = isBold;
        return widthOf(text, style);
    };
    caption(figure.caption);
    ChartPicture picture = drawChart(figure, m_width, measure);
    strip(3, picture.size.height() + 2);
    item({.kind = Item::Kind::Picture, .index = static_cast<int>(m_out.pictures.size())});
    m_out.pictures.push_back(std::move(picture));
    source(figure.source);
}

void Setter::operator()(const Contents &contents)
{
    const HeadingStyle title = headingStyle(1);
    const int index = piece(plain(contents.title), title.style, m_width);
    strip(title.before, title.style.leading + title.after + 4).keepNext = true;
    item({.kind = Item::Kind::Lines, .index = index, .first = 0, .count = 1});
    for (size_t i = 0; i < m_out.headings.size(); ++i) {
        const HeadingMark &heading = m_out.headings[i];
        if (heading.level > contents.depth)
            continue;
        Style style = bodyStyle;
        style.alignment = Qt::AlignLeft;
        style.bold = heading.level == 1;
        const qreal indent = 14 * (heading.level - 1);
        const int entry = piece(plain(heading.title), style, m_width - indent - 36);
        const int count = at(entry).lines;
        strip(heading.level == 1 ? 7 : 1, style.leading * count);
        item({.kind = Item::Kind::Lines, .index = entry, .first = 0, .count = count, .x = indent});
        item({.kind = Item::Kind::PageNumber,
            .index = static_cast<int>(i),
            .x = m_width,
            .y = style.leading * (count - 1),
            .ink = style.ink});
        item({.kind = Item::Kind::Jump, .index = static_cast<int>(i)});
    }
}

domain::Result<Galley> Setter::set(const Document &document, const work::Progress &progress)
{
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            m_out.headings.push_back({heading->level, words(heading->text), heading->anchor});
    }
    qint64 done = 0;
    for (const Block &block : document.blocks) {
        if (done % 64 == 0) {
            if (progress.isCancelled())
                return domain::failure(domain::ErrorCode::Cancelled);
            progress.report(done, document.blocks.size());
        }
        std::visit(*this, block);
        ++done;
    }
    return std::move(m_out);
}

} // namespace

domain::Result<Galley> flow(const Document &document, qreal width, const work::Progress &progress)
{
    return Setter(width).set(document, progress);
}

} // namespace reports::layout
