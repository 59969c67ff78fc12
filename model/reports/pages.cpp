// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pages.h"

#include "reports/book.h"

#include <QPainter>
#include <algorithm>

namespace reports {
namespace {

using namespace layout;

/// The stretches of some lines of a piece that lead somewhere.
void addLinks(QList<Pages::Link> &out, const Book &book, const Item &item, QPointF at)
{
    const Piece &piece = book.galley.pieces[static_cast<size_t>(item.index)];
    if (piece.links.isEmpty())
        return;
    const auto shaped = shape(piece);
    for (int number = item.first; number < item.first + item.count; ++number) {
        const QTextLine line = shaped->lineAt(number);
        for (const QTextLayout::FormatRange &range : piece.formats) {
            const int from = std::max(range.start, line.textStart());
            const int to = std::min(range.start + range.length, line.textStart() + line.textLength());
            if (!range.format.hasProperty(linkProperty) || from >= to)
                continue;
            const qreal left = line.cursorToX(from) / unit;
            const qreal right = line.cursorToX(to) / unit;
            const QString &target = piece.links.at(range.format.intProperty(linkProperty));
            Pages::Link link{.area = {at.x() + left, at.y() + (number - item.first) * piece.style.leading, right - left,
                                 piece.style.leading},
                .target = target,
                .page = -1,
                .top = 0};
            if (target.startsWith(u'#')) {
                const auto &marks = book.galley.headings;
                const auto heading = std::find_if(
                    marks.begin(), marks.end(), [&](const HeadingMark &mark) { return mark.anchor == target.mid(1); });
                if (heading == marks.end())
                    continue;
                const Place &place = book.headings[static_cast<size_t>(heading - marks.begin())];
                link = {.area = link.area, .target = {}, .page = place.page, .top = place.y};
            }
            out.append(link);
        }
    }
}

} // namespace

Pages::Pages()
    : m_book(std::make_shared<Book>())
{
}

domain::Result<Pages> Pages::of(const Document &document, const work::Progress &progress)
{
    auto book = makeBook(document, progress);
    if (!book)
        return tl::unexpected(book.error());
    Pages out;
    out.m_book = std::make_shared<const Book>(std::move(*book));
    return out;
}

int Pages::count() const
{
    return m_book->pages();
}

QSizeF Pages::size() const
{
    return {paperWidth, paperHeight};
}

void Pages::paint(int page, QPainter &painter) const
{
    if (page < 0 || page >= count())
        return;
    painter.save();
    if (page < m_book->covers())
        paintCover(*m_book, painter);
    else
        paintPage(*m_book, page, painter);
    painter.restore();
}

QString Pages::label(int page) const
{
    return m_book->metadata.pageLabel.arg(page + 1).arg(count());
}

QList<Pages::Mark> Pages::marks() const
{
    QList<Mark> out;
    for (size_t i = 0; i < m_book->headings.size(); ++i) {
        const HeadingMark &heading = m_book->galley.headings[i];
        const Place &place = m_book->headings[i];
        if (heading.level < 1)
            continue;
        out.append({.level = heading.level, .title = heading.title, .page = place.page, .top = place.y});
    }
    return out;
}

QList<Pages::Link> Pages::links(int page) const
{
    QList<Link> out;
    if (page < m_book->covers() || page >= count())
        return out;
    for (const Placed &placed : m_book->plan(page)) {
        const Strip &strip = m_book->galley.strips[static_cast<size_t>(placed.strip)];
        const QPointF origin(sideMargin, topMargin + placed.y);
        for (int i = strip.firstItem; i < strip.firstItem + strip.itemCount; ++i) {
            const Item &item = m_book->galley.items[static_cast<size_t>(i)];
            if (item.kind == Item::Kind::Lines)
                addLinks(out, *m_book, item, origin + QPointF(item.x, item.y));
            if (item.kind != Item::Kind::Jump)
                continue;
            const Place &place = m_book->headings[static_cast<size_t>(item.index)];
            out.append({.area = {origin, QSizeF(columnWidth, strip.height)},
                .target = {},
                .page = place.page,
                .top = place.y});
        }
    }
    return out;
}

QList<Pages::Key> Pages::keys(int page) const
{
    QList<Key> out;
    if (page < m_book->covers() || page >= count())
        return out;
    for (const Placed &placed : m_book->plan(page)) {
        const Strip &strip = m_book->galley.strips[static_cast<size_t>(placed.strip)];
        for (int i = strip.firstItem; i < strip.firstItem + strip.itemCount; ++i) {
            const Item &item = m_book->galley.items[static_cast<size_t>(i)];
            if (item.kind != Item::Kind::Key)
                continue;
            const QString &key = m_book->galley.keys.at(item.index);
            const QRectF area(sideMargin, topMargin + placed.y + item.y, columnWidth, item.height);
            if (!out.isEmpty() && out.last().key == key)
                out.last().area.setBottom(area.bottom());
            else
                out.append({key, area});
        }
    }
    return out;
}

int Pages::pageOf(const QString &key) const
{
    return m_book->keyPages.value(key, -1);
}

Metadata Pages::metadata() const
{
    return m_book->metadata;
}

} // namespace reports
