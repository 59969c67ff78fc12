// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/book.h"
#include "reports/chartpainter.h"
#include "reports/crest.h"
#include "reports/palette.h"

#include <QHash>
#include <QPainter>
#include <algorithm>

namespace reports::layout {
namespace {

constexpr Style marginStyle{8.5, 12, false, false, palette::secondary, Qt::AlignLeft};
constexpr qreal headerLine = 58;
constexpr qreal footerBase = paperHeight - 42;

/// Paints what stands on one page; a paragraph's glyphs are made once for the page, however many strips it is cut into.
class PagePainter
{
public:
    PagePainter(const Book &book, QPainter &painter)
        : m_book(book)
        , m_painter(painter)
    {
    }

    void paint(const Strip &strip, QPointF origin)
    {
        for (int i = strip.firstItem; i < strip.firstItem + strip.itemCount; ++i) {
            const Item &item = m_book.galley.items[static_cast<size_t>(i)];
            const QPointF at = origin + QPointF(item.x, item.y);
            switch (item.kind) {
            case Item::Kind::Lines:
                lines(item, at);
                break;
            case Item::Kind::Rule:
                m_painter.fillRect(QRectF(at, QSizeF(item.width, item.height)), QColor::fromRgb(item.ink));
                break;
            case Item::Kind::Picture:
                paintChart(m_book.galley.pictures[static_cast<size_t>(item.index)], m_painter, at);
                break;
            case Item::Kind::PageNumber:
                pageNumber(item, at);
                break;
            case Item::Kind::Heading:
            case Item::Kind::Jump:
            case Item::Kind::Key:
                break;
            }
        }
    }

private:
    void lines(const Item &item, QPointF at)
    {
        const Piece &piece = m_book.galley.pieces[static_cast<size_t>(item.index)];
        auto &shaped = m_shaped[item.index];
        if (!shaped)
            shaped = shape(piece);
        m_painter.save();
        m_painter.setPen(QColor::fromRgb(piece.style.ink));
        m_painter.translate(at.x(), at.y() - item.first * piece.style.leading);
        m_painter.scale(1 / unit, 1 / unit);
        for (int i = item.first; i < item.first + item.count; ++i)
            shaped->lineAt(i).draw(&m_painter, {0, 0});
        m_painter.restore();
    }

    void pageNumber(const Item &item, QPointF at)
    {
        Style style;
        style.ink = item.ink;
        const int page = m_book.headings[static_cast<size_t>(item.index)].page;
        drawWords(m_painter, QString::number(page + 1), style, at + QPointF(0, style.leading * 0.73), 1);
    }

    const Book &m_book;
    QPainter &m_painter;
    QHash<int, std::shared_ptr<QTextLayout>> m_shaped;
};

/// Sets words below `y` and returns where they end.
qreal coverWords(QPainter &painter, const QString &text, const Style &style, qreal y)
{
    if (text.isEmpty())
        return y;
    const Piece piece = set(plain(text), style, columnWidth);
    const auto shaped = shape(piece);
    painter.save();
    painter.setPen(QColor::fromRgb(style.ink));
    painter.translate(sideMargin, y);
    painter.scale(1 / unit, 1 / unit);
    shaped->draw(&painter, {0, 0});
    painter.restore();
    return y + piece.lines * style.leading;
}

/// Returns where the words below it begin.
qreal paintCrest(QPainter &painter, const Cover &cover)
{
    constexpr qreal top = 64;
    constexpr qreal topWithout = 96;
    const auto crest = crestOf(cover);
    if (!crest)
        return topWithout;
    painter.drawImage(QRectF({sideMargin, top}, crest->size), QImage::fromData(crest->bytes));
    return top + crest->size.height() + 12;
}

} // namespace

void paintCover(const Book &book, QPainter &painter)
{
    const Cover &cover = book.cover;
    constexpr Style address{11, 15, false, false, palette::secondary, Qt::AlignLeft};
    qreal y = coverWords(painter, cover.author, {16, 21, true, false, palette::text, Qt::AlignLeft}, paintCrest(painter, cover));
    y = coverWords(painter, cover.institution, address, y + 2);
    for (const QString &line : cover.address)
        y = coverWords(painter, line, address, y);
    painter.fillRect(QRectF(sideMargin, y + 12, columnWidth, 1.2), QColor::fromRgb(palette::text));

    y = coverWords(painter, cover.title, {30, 38, true, false, palette::text, Qt::AlignLeft}, std::max(270.0, y + 48));
    y = coverWords(painter, cover.subtitle, {13, 18.5, false, false, palette::text, Qt::AlignLeft}, y + 10);
    coverWords(painter, cover.date, {13, 18.5, false, false, palette::secondary, Qt::AlignLeft}, y + 22);

    const Style note{9, 12.8, false, false, palette::secondary, Qt::AlignLeft};
    qreal height = 0;
    for (const QString &text : cover.notes)
        height += set(plain(text), note, columnWidth).lines * note.leading + 4;
    y = paperHeight - bottomMargin - height;
    if (height > 0)
        painter.fillRect(QRectF(sideMargin, y - 8, columnWidth, 0.5), QColor::fromRgb(palette::rule));
    for (const QString &text : cover.notes)
        y = coverWords(painter, text, note, y) + 4;
}

void paintPage(const Book &book, int page, QPainter &painter)
{
    drawWords(painter, book.metadata.runningHeader, marginStyle, {sideMargin, headerLine - 6}, 0);
    painter.fillRect(QRectF(sideMargin, headerLine, columnWidth, 0.6), QColor::fromRgb(palette::text));
    drawWords(
        painter, book.metadata.pageLabel.arg(page + 1).arg(book.pages()), marginStyle, {paperWidth / 2, footerBase}, 0.5);
    PagePainter onPage(book, painter);
    for (const Placed &placed : book.plan(page))
        onPage.paint(book.galley.strips[static_cast<size_t>(placed.strip)], {sideMargin, topMargin + placed.y});
}

} // namespace reports::layout
