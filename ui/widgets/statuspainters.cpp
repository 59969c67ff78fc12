// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"
#include "ui/theme/styledrawing.h"
#include "ui/widgets/painters.h"

namespace ui {
using domain::Status;

namespace {

void ring(QPainter &painter, const QColor &ink)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 1.4));
    painter.drawEllipse(QPointF(6, 6), 5, 5);
}

/// `quarters` of a disc inside the ring, clockwise from the top.
void pie(QPainter &painter, int quarters, const QColor &ink)
{
    ring(painter, ink);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPie(QRectF(2.6, 2.6, 6.8, 6.8), 90 * 16, -90 * 16 * quarters);
}

void turning(QPainter &painter, const QColor &ink)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 1.4, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(QRectF(1, 1, 10, 10), 60 * 16, 300 * 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(QPolygonF{{7.6, -0.4}, {11.6, 1.6}, {8.2, 4.6}});
}

void stroked(QPainter &painter, const QColor &ink, QPointF from, QPointF to)
{
    ring(painter, ink);
    painter.setPen(QPen(ink, 1.4, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(from, to);
}

void glyphShape(QPainter &painter, Status status, const QColor &ink, const QColor &paper)
{
    switch (status) {
    case Status::NotStarted:
        return ring(painter, ink);
    case Status::Planned:
        return pie(painter, 1, ink);
    case Status::InProgress:
        return pie(painter, 2, ink);
    case Status::PartlyImplemented:
        return pie(painter, 3, ink);
    case Status::Implemented:
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(QPointF(6, 6), 5.7, 5.7);
        return drawing::tick(&painter, QRectF(0.3, 0, 11.4, 12), paper, 1.5);
    case Status::NotAccepted:
        return stroked(painter, ink, {2.6, 9.4}, {9.4, 2.6});
    case Status::Ongoing:
        return turning(painter, ink);
    case Status::NotApplicable:
        return stroked(painter, ink, {3, 6}, {9, 6});
    }
}

/// Left edge and width of each share, with 1 px of background between two.
QList<QPair<int, int>> cut(const QRect &rect, const QList<Share> &shares)
{
    qint64 total = 0;
    for (const Share &share : shares)
        total += share.count;
    QList<QPair<int, int>> parts;
    qint64 before = 0;
    for (const Share &share : shares) {
        const int from = total ? static_cast<int>(before * rect.width() / total) : 0;
        before += share.count;
        const int to = total ? static_cast<int>(before * rect.width() / total) : 0;
        const bool last = before == total;
        parts.append({rect.x() + from, share.count ? qMax(1, to - from - (last ? 0 : 1)) : 0});
    }
    return parts;
}

} // namespace

void paintStatusGlyph(QPainter &painter, const QRectF &box, Status status, const QColor &ink, const QColor &paper)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 12, box.height() / 12);
    glyphShape(painter, status, ink, paper);
    painter.restore();
}

QIcon statusIcon(Status status, const Tokens &t)
{
    QIcon made;
    for (const int ratio : {1, 2, 3}) {
        QPixmap pixmap(16 * ratio, 16 * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintStatusGlyph(painter, QRectF(2, 2, 12, 12), status, t.status(status).ink, t.base);
        painter.end();
        made.addPixmap(pixmap);
    }
    return made;
}

void paintHatch(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.6));
    for (double x = rect.left() - rect.height(); x < rect.right(); x += 5)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

void paintLegend(QPainter &painter, const QRectF &box, Status status, const Tokens &t)
{
    const StatusColours &colours = t.status(status);
    if (colours.hatched)
        paintHatch(painter, box, colours.bar);
    else
        drawing::box(&painter, box, 2, colours.bar, {});
}

void paintShareBar(
    QPainter &painter, const QRect &rect, const QList<Share> &shares, const QStringList &numbers, const Tokens &t)
{
    const auto parts = cut(rect, shares);
    const QFont written = font(Role::Label);
    const QFontMetrics metrics(written);
    for (qsizetype i = 0; i < shares.size(); ++i) {
        if (shares.at(i).count <= 0)
            continue;
        const QRect part(parts.at(i).first, rect.y(), parts.at(i).second, rect.height());
        const StatusColours &colours = t.status(shares.at(i).status);
        if (colours.hatched)
            paintHatch(painter, part, colours.bar);
        else
            painter.fillRect(part, colours.bar);
        const QString number = numbers.value(i);
        const int width = metrics.horizontalAdvance(number);
        if (number.isEmpty() || width + 6 > part.width() || metrics.ascent() > rect.height())
            continue;
        painter.setFont(written);
        if (colours.hatched) // the lines would run through the figures
            drawing::box(&painter, QRect(part.center().x() - width / 2 - 2, part.y() + 2, width + 5, part.height() - 4),
                2, t.base, {});
        painter.setPen(colours.hatched ? t.text2 : colours.barInk);
        painter.drawText(part, Qt::AlignCenter | Qt::TextSingleLine, number);
    }
}

qsizetype shareAt(const QRect &rect, const QList<Share> &shares, int x)
{
    const auto parts = cut(rect, shares);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts.at(i).second > 0 && x >= parts.at(i).first && x <= parts.at(i).first + parts.at(i).second)
            return i;
    }
    return -1;
}

} // namespace ui
