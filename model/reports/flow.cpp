// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/blocks.h"
#include "reports/palette.h"
#include "reports/setter.h"

using namespace Qt::StringLiterals;

namespace reports::layout {
namespace {

constexpr Style bodyStyle{10.5, 15, false, false, palette::text, Qt::AlignJustify};
constexpr Style quoteStyle{10.5, 15, false, true, palette::text, Qt::AlignJustify};
constexpr Style noteStyle{8.5, 11.8, false, false, palette::secondary, Qt::AlignLeft};
constexpr Style captionStyle{9.5, 13.5, true, false, palette::text, Qt::AlignLeft};
constexpr qreal listIndent = 16;
constexpr qreal numberGap = 34;

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

} // namespace

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

void Setter::mark(size_t strip, int index)
{
    // The items of a strip lie before those of the later ones.
    Strip &line = m_out.strips[strip];
    m_out.items.insert(m_out.items.begin() + line.firstItem + line.itemCount,
        {.kind = Item::Kind::Lines, .index = index, .first = 0, .count = 1});
    ++line.itemCount;
    for (size_t i = strip + 1; i < m_out.strips.size(); ++i)
        ++m_out.strips[i].firstItem;
}

void Setter::nameStrips(size_t first, const QString &key)
{
    if (key.isEmpty() || m_out.strips.empty())
        return;
    const Item named {.kind = Item::Kind::Key, .index = static_cast<int>(m_out.keys.size())};
    m_out.keys.append(key);
    if (first == m_out.strips.size()) {
        item(named);
        m_out.items.back().y = last().height;
        return;
    }
    for (size_t i = first; i < m_out.strips.size(); ++i) {
        Strip &line = m_out.strips[i];
        line.firstItem += static_cast<int>(i - first);
        Item here = named;
        here.width = m_width;
        here.height = line.height;
        m_out.items.insert(m_out.items.begin() + line.firstItem + line.itemCount++, here);
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
        return nameStrips(m_out.strips.size(), paragraph.key);
    const qreal indent = paragraph.number > 0 ? numberGap : 0;
    const int index = piece(paragraph.text, style, m_width, indent);
    const auto first = m_out.strips.size();
    lines(index, small ? 4 : 7);
    if (paragraph.number > 0) {
        Style plainStyle = bodyStyle;
        plainStyle.alignment = Qt::AlignLeft;
        mark(first, piece(plain(u"%1."_s.arg(paragraph.number)), plainStyle, numberGap));
    }
    nameStrips(first, paragraph.key);
}

void Setter::operator()(const ItemList &list)
{
    Style style = bodyStyle;
    style.alignment = Qt::AlignLeft;
    int number = 0;
    for (const Text &text : list.items) {
        const int sign = piece(plain(list.ordered ? u"%1."_s.arg(++number) : u"•"_s), style, listIndent);
        const int index = piece(text, style, m_width - listIndent);
        const auto first = m_out.strips.size();
        lines(index, 3, listIndent);
        if (first < m_out.strips.size())
            mark(first, sign);
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
    if (auto visited = visitBlocks(document, progress, [this](const Block &block) { std::visit(*this, block); }); !visited)
        return tl::unexpected(visited.error());
    notes(document.metadata.notesTitle);
    return std::move(m_out);
}

domain::Result<Galley> flow(const Document &document, qreal width, const work::Progress &progress)
{
    return Setter(width).set(document, progress);
}

} // namespace reports::layout
