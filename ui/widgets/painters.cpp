// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/painters.h"

#include "ui/theme/fonts.h"
#include "ui/theme/styledrawing.h"

namespace ui {
using namespace Qt::StringLiterals;
using domain::Urgency;

namespace {

constexpr int badgePadding = 6;
constexpr int glyph = 12;
constexpr int gradeGap = 2;

QRect placed(const QRect &rect, QSize size)
{
    return {rect.x(), rect.y() + (rect.height() - size.height()) / 2, qMin(size.width(), rect.width()), size.height()};
}

int gradeWidth(int steps)
{
    return steps > 7 ? 5 : 7;
}

struct BadgeLook
{
    QColor fill;
    QColor ink;
};

BadgeLook badgeLook(BadgeKind kind, const Tokens &t)
{
    switch (kind) {
    case BadgeKind::Solid:
        return {t.text2, t.dark ? t.window : t.base};
    case BadgeKind::Current:
        return {mixed(t.sel, t.accentText, t.dark ? 0.2 : 0.13), t.text2};
    case BadgeKind::Accent:
        return {t.accent, t.onAccent};
    case BadgeKind::Soon:
        return {t.soonBg, t.soon};
    case BadgeKind::Late:
        return {t.lateBg, t.late};
    case BadgeKind::Ok:
        return {t.okBg, t.ok};
    case BadgeKind::Disabled:
        return {t.hover, t.disabled};
    case BadgeKind::Neutral:
        break;
    }
    return {t.track, t.text2};
}

} // namespace

QRect paintText(QPainter &painter, const QRect &rect, const QString &text, const QFont &written, const QColor &colour,
    Qt::Alignment alignment)
{
    const QFontMetrics metrics(written);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    const int width = qMin(rect.width(), metrics.horizontalAdvance(shown));
    painter.setFont(written);
    painter.setPen(colour);
    painter.drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    return alignment & Qt::AlignRight ? QRect(rect.right() + 1 - width, rect.y(), width, rect.height())
                                      : QRect(rect.x(), rect.y(), width, rect.height());
}

QSize badgeSize(const QString &text)
{
    const QFontMetrics metrics(font(Role::Badge));
    const int height = qMax(18, metrics.height() + 4);
    return {qMax(height, metrics.horizontalAdvance(text) + 2 * badgePadding), height};
}

QRect paintBadge(QPainter &painter, const QRect &rect, const QString &text, BadgeKind kind, const Tokens &t)
{
    const QRect used = placed(rect, badgeSize(text));
    const BadgeLook colours = badgeLook(kind, t);
    drawing::box(&painter, used, kind == BadgeKind::Accent ? used.height() / 2.0 : 4, colours.fill, {});
    const int side = used.width() < badgeSize(text).width() ? 3 : 1;
    paintText(painter, used.adjusted(side, 0, -side, 0), text, font(Role::Badge), colours.ink, Qt::AlignHCenter);
    return used;
}

QSize statusPillSize(const QString &text)
{
    const QFontMetrics metrics(font(Role::Pill));
    return {metrics.horizontalAdvance(text) + 6 + glyph + 5 + 8, qMax(20, metrics.height() + 4)};
}

QRect paintStatusPill(QPainter &painter, const QRect &rect, domain::Status status, const QString &text, const Tokens &t)
{
    const QRect used = placed(rect, statusPillSize(text));
    const StatusColours &colours = t.status(status);
    drawing::box(&painter, used, used.height() / 2.0, colours.pill, {});
    const QRectF mark(used.x() + 6, used.y() + (used.height() - glyph) / 2.0, glyph, glyph);
    paintStatusGlyph(painter, mark, status, colours.ink, colours.pill);
    paintText(painter, used.adjusted(6 + glyph + 5, 0, -6, 0), text, font(Role::Pill), colours.ink);
    return used;
}

QRect paintThinBar(
    QPainter &painter, const QRect &rect, double share, const QColor &colour, const Tokens &t, int height)
{
    const QRect used = placed(rect, {rect.width(), height});
    drawing::box(&painter, used, height / 2.0, t.track, {});
    if (share > 0) {
        QRectF done = used;
        done.setWidth(qMax(double(height), used.width() * qMin(1.0, share)));
        drawing::box(&painter, done, height / 2.0, colour, {});
    }
    return used;
}

QSize gradeMarkSize(int steps)
{
    return {steps * gradeWidth(steps) + qMax(0, steps - 1) * gradeGap, 9};
}

QRect paintGradeMark(QPainter &painter, const QRect &rect, int steps, int given, const Tokens &t)
{
    const QRect used = placed(rect, gradeMarkSize(steps));
    const int width = gradeWidth(steps);
    for (int i = 0; i < steps; ++i) {
        const int x = used.x() + i * (width + gradeGap);
        const QRectF box = i == given ? QRectF(x, used.y(), width, 9) : QRectF(x, used.y() + 2, width, 5);
        drawing::box(&painter, box, 1, i == given ? t.text : t.border2, {});
    }
    return used;
}

QColor urgencyColour(Urgency urgency, const QColor &plain, const Tokens &t)
{
    return urgency == Urgency::Overdue ? t.late : urgency == Urgency::Soon ? t.soon : plain;
}

void paintUrgencyGlyph(QPainter &painter, const QRectF &box, Urgency urgency, const QColor &ink, const QColor &paper)
{
    if (urgency != Urgency::Overdue && urgency != Urgency::Soon)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 12, box.height() / 12);
    if (urgency == Urgency::Overdue) {
        painter.setPen(QPen(ink, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(ink);
        painter.drawPolygon(QPolygonF{{6, 1.4}, {11.2, 10.9}, {0.8, 10.9}});
        painter.setPen(QPen(paper, 1.4, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(6, 4.2), QPointF(6, 7.6));
        painter.drawLine(QPointF(6, 8.6), QPointF(6, 10));
    } else {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink, 1.4));
        painter.drawEllipse(QPointF(6, 6), 5, 5);
        painter.setPen(QPen(ink, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{{6, 3.2}, {6, 6.2}, {8.2, 6.9}});
    }
    painter.restore();
}

QSize urgencyLabelSize(Urgency urgency, const QString &date, const QString &distance)
{
    const QFontMetrics strong(font(Role::BodyStrong));
    const QFontMetrics plain(font(Role::Body));
    int width = urgency == Urgency::Overdue || urgency == Urgency::Soon ? glyph + 6 : 0;
    width += strong.horizontalAdvance(date) + plain.horizontalAdvance(distance)
        + (date.isEmpty() || distance.isEmpty() ? 0 : 6);
    return {width + 1, qMax(18, strong.height())};
}

QRect paintUrgencyLabel(QPainter &painter, const QRect &rect, Urgency urgency, const QString &date,
    const QString &distance, const Tokens &t)
{
    const QRect used = placed(rect, urgencyLabelSize(urgency, date, distance));
    const bool urgent = urgency == Urgency::Overdue || urgency == Urgency::Soon;
    const QColor ink = urgencyColour(urgency, t.text, t);
    QRect room = used;
    if (urgent) {
        paintUrgencyGlyph(
            painter, QRectF(room.x(), room.y() + (room.height() - glyph) / 2.0, glyph, glyph), urgency, ink, t.base);
        room.setLeft(room.left() + glyph + 6);
    }
    if (!date.isEmpty())
        room.setLeft(paintText(painter, room, date, font(urgent ? Role::BodyStrong : Role::Body), ink).right() + 7);
    if (!distance.isEmpty())
        paintText(painter, room, distance, font(Role::Body), urgencyColour(urgency, t.text3, t));
    return used;
}

QSize keyBadgeSize(const QString &keys)
{
    const QFontMetrics metrics(font(Role::Axis));
    return {metrics.horizontalAdvance(keys) + 10, qMax(18, metrics.height() + 4)};
}

QRect paintKeyBadge(QPainter &painter, const QRect &rect, const QString &keys, const Tokens &t)
{
    const QRect used = placed(rect, keyBadgeSize(keys));
    drawing::box(&painter, used, 3, t.subtle, t.border2);
    paintText(painter, used, keys, font(Role::Axis), t.text2, Qt::AlignHCenter);
    return used;
}

QColor rowColour(const RowState &state, const Tokens &t)
{
    return state.current ? t.sel : state.hovered ? t.hover : state.checked ? t.check : t.base;
}

void paintRow(QPainter &painter, const QRect &rect, const RowState &state, const Tokens &t, bool hairline)
{
    painter.fillRect(rect, rowColour(state, t));
    if (hairline)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.border);
    if (state.current && state.firstCell)
        painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), t.dark ? t.accentText : t.accent);
    if (!state.focused)
        return;
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), t.focus);
    painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), t.focus);
    if (state.firstCell)
        painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), t.focus);
    if (state.lastCell)
        painter.fillRect(QRect(rect.right() - 1, rect.top(), 2, rect.height()), t.focus);
}

void paintPlaceholder(QPainter &painter, const QRect &rect, const Tokens &t)
{
    drawing::box(&painter, placed(rect, {rect.width(), 9}), 4, t.track, {});
}

void paintChevron(QPainter &painter, const QRect &rect, Qt::ArrowType direction, const QColor &colour)
{
    drawing::chevron(&painter, rect, direction, colour, 3);
}

} // namespace ui
