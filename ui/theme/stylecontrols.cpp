// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/styledrawing.h"

namespace ui::drawing {
using namespace Qt::StringLiterals;

void box(QPainter *painter, const QRectF &rect, double radius, const QColor &fill, const QColor &border, double width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : Qt::NoBrush);
    painter->setPen(border.isValid() ? QPen(border, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin) : Qt::NoPen);
    const double half = border.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(
        rect.adjusted(half, half, -half, -half), qMax(0.0, radius - half), qMax(0.0, radius - half));
    painter->restore();
}

void chevron(QPainter *painter, const QRectF &rect, Qt::ArrowType direction, const QColor &colour, double half)
{
    QPolygonF shape;
    const double depth = half * 0.57;
    if (direction == Qt::DownArrow || direction == Qt::UpArrow) {
        const double sign = direction == Qt::DownArrow ? 1 : -1;
        shape << QPointF(-half, -depth * sign) << QPointF(0, depth * sign) << QPointF(half, -depth * sign);
    } else {
        const double sign = direction == Qt::RightArrow ? 1 : -1;
        shape << QPointF(-depth * sign, -half) << QPointF(depth * sign, 0) << QPointF(-depth * sign, half);
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, half > 3 ? 1.5 : 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(rect.center());
    painter->drawPolyline(shape);
    painter->restore();
}

void tick(QPainter *painter, const QRectF &rect, const QColor &colour, double width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&rect](double x, double y) {
        return QPointF(rect.x() + rect.width() * x, rect.y() + rect.height() * y);
    };
    painter->drawPolyline(QPolygonF{at(0.24, 0.53), at(0.43, 0.71), at(0.77, 0.32)});
    painter->restore();
}

namespace {

struct Look
{
    QColor fill;
    QColor border;
    QColor ink;
};

Look disabledLook(ButtonKind kind, const Tokens &t)
{
    if (kind == ButtonKind::Quiet || kind == ButtonKind::Link)
        return {{}, {}, t.disabled};
    return kind == ButtonKind::Primary ? Look{t.track, {}, t.disabled} : Look{t.base, t.border, t.disabled};
}

Look look(ButtonKind kind, QStyle::State state, const Tokens &t)
{
    if (!(state & QStyle::State_Enabled))
        return disabledLook(kind, t);
    const bool down = state & QStyle::State_Sunken;
    const bool over = state & QStyle::State_MouseOver;
    if (state & QStyle::State_On)
        return {t.sel, kind == ButtonKind::Normal ? t.border2 : QColor(), t.accentText};
    switch (kind) {
    case ButtonKind::Primary:
        return {down   ? mixed(t.accent, Qt::black, 0.22)
                : over ? mixed(t.accent, Qt::black, 0.12)
                       : t.accent,
            {}, t.onAccent};
    case ButtonKind::Danger:
        return {down || over ? t.lateBg : t.base, t.lateBorder, t.late};
    case ButtonKind::Quiet:
        return {down ? t.track : over ? t.hover : QColor(), {}, t.text};
    case ButtonKind::Link:
        return {{}, {}, t.accentText};
    case ButtonKind::Normal:
        break;
    }
    return {down ? t.track : over ? t.hover : t.base, t.border2, t.text};
}

ButtonKind pushKind(const QStyleOption *option, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool isDefault = button && (button->features & QStyleOptionButton::DefaultButton);
    const ButtonKind kind = Style::kind(widget, isDefault);
    return kind == ButtonKind::Normal && button && (button->features & QStyleOptionButton::Flat) ? ButtonKind::Quiet
                                                                                                 : kind;
}

int textFlags(bool mnemonics)
{
    return Qt::AlignVCenter | Qt::TextSingleLine | (mnemonics ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
}

/// A label that is a link is underlined under the pointer.
void labelText(QPainter *painter, const QRect &rect, int flags, const QString &text, const QColor &ink, bool underlined)
{
    painter->save();
    painter->setPen(ink);
    QFont written = painter->font();
    written.setUnderline(underlined);
    painter->setFont(written);
    painter->drawText(rect, flags, text);
    painter->restore();
}

void keyHint(QPainter *painter, const QRect &rect, const QString &keys, const QColor &ink)
{
    QColor line = ink;
    line.setAlphaF(0.45F);
    box(painter, rect, 3, {}, line);
    painter->save();
    painter->setFont(font(Role::Axis));
    painter->setPen(ink);
    painter->drawText(rect, Qt::AlignCenter, keys);
    painter->restore();
}

QColor fieldBorder(const QStyleOption *option, const QWidget *widget, bool readOnly)
{
    const Tokens &t = tokens(option->palette);
    if (widget && widget->property(errorProperty).toBool())
        return t.late;
    if (!(option->state & QStyle::State_Enabled))
        return t.border;
    return readOnly ? t.border2 : t.field;
}

bool isReadOnly(const QStyleOption *option, const QWidget *widget)
{
    return (option->state & QStyle::State_ReadOnly) || (widget && widget->property("readOnly").toBool());
}

} // namespace

void buttonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Look colours = look(pushKind(option, widget), option->state, tokens(option->palette));
    if (colours.fill.isValid() || colours.border.isValid())
        box(painter, option->rect, 5, colours.fill, colours.border);
}

void buttonLabel(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget, bool mnemonics)
{
    const ButtonKind kind = pushKind(option, widget);
    const Look colours = look(kind, option->state, tokens(option->palette));
    const QString keys = widget ? widget->property(keysProperty).toString() : QString();
    const bool menu = option->features & QStyleOptionButton::HasMenu;
    const int flags = textFlags(mnemonics);
    const int icon = option->icon.isNull() ? 0 : option->iconSize.width();
    const int text = option->text.isEmpty() ? 0 : option->fontMetrics.size(flags, option->text).width();
    const int keyWidth = keys.isEmpty() ? 0 : QFontMetrics(font(Role::Axis)).horizontalAdvance(keys) + 10;
    const int gap = icon && text ? iconGap : 0;
    const int whole = icon + gap + text + (menu ? 16 : 0) + (keyWidth ? keyWidth + 10 : 0);
    const QRect rect = option->rect;
    int x = rect.x() + qMax(kind == ButtonKind::Link ? 0 : 4, (rect.width() - whole) / 2);
    if (icon) {
        paintIcon(*painter, QRect(x, rect.y(), icon, rect.height()), option->icon, colours.ink, icon);
        x += icon + gap;
    }
    const int room = qMin(text, rect.right() + 1 - x - (menu ? 16 : 0) - (keyWidth ? keyWidth + 10 : 0));
    const QString shown = room < text
        ? option->fontMetrics.elidedText(option->text, Qt::ElideRight, qMax(0, room), Qt::TextShowMnemonic)
        : option->text;
    labelText(painter, QRect(x, rect.y(), qMax(0, room) + 2, rect.height()), flags, shown, colours.ink,
        kind == ButtonKind::Link && (option->state & QStyle::State_MouseOver));
    x += qMax(0, room);
    if (menu)
        chevron(painter, QRectF(x + 6, rect.y(), 10, rect.height()), Qt::DownArrow, colours.ink, 3);
    if (keyWidth)
        keyHint(painter, QRect(x + 10, rect.y() + (rect.height() - 18) / 2, keyWidth, 18), keys, colours.ink);
}

void toolButton(const QStyleOptionToolButton *option, QPainter *painter, const QWidget *widget, bool mnemonics)
{
    const Tokens &t = tokens(option->palette);
    const bool flat = option->state & QStyle::State_AutoRaise;
    Look colours = look(flat ? ButtonKind::Quiet : Style::kind(widget), option->state, t);
    if (colours.fill.isValid() || colours.border.isValid())
        box(painter, option->rect, 5, colours.fill, colours.border);
    if (flat && !(option->state & QStyle::State_On) && (option->state & QStyle::State_Enabled))
        colours.ink = option->toolButtonStyle == Qt::ToolButtonIconOnly ? t.text2 : t.text;
    const bool menu = option->features & QStyleOptionToolButton::HasMenu;
    const bool showIcon = !option->icon.isNull() && option->toolButtonStyle != Qt::ToolButtonTextOnly;
    const bool showText = !option->text.isEmpty() && (!showIcon || option->toolButtonStyle != Qt::ToolButtonIconOnly);
    const int flags = textFlags(mnemonics);
    const int icon = showIcon ? option->iconSize.width() : 0;
    const int text = showText ? option->fontMetrics.size(flags, option->text).width() : 0;
    const int whole = icon + (icon && text ? iconGap - 2 : 0) + text + (menu ? 12 : 0);
    int x = option->rect.x() + (option->rect.width() - whole) / 2;
    if (option->arrowType != Qt::NoArrow && !showIcon)
        return chevron(painter, option->rect, option->arrowType, colours.ink);
    if (icon) {
        paintIcon(*painter, QRect(x, option->rect.y(), icon, option->rect.height()), option->icon, colours.ink, icon);
        x += icon + (text ? iconGap - 2 : 0);
    }
    if (text)
        labelText(painter, QRect(x, option->rect.y(), text + 2, option->rect.height()), flags, option->text,
            colours.ink, false);
    if (menu)
        chevron(
            painter, QRectF(x + text + 4, option->rect.y(), 8, option->rect.height()), Qt::DownArrow, colours.ink, 3);
}

void fieldPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Tokens &t = tokens(option->palette);
    const bool readOnly = isReadOnly(option, widget);
    const bool off = readOnly || !(option->state & QStyle::State_Enabled);
    const bool error = widget && widget->property(errorProperty).toBool();
    const QColor fill = off ? (t.dark ? t.base : t.window) : (t.dark ? t.window : t.base);
    box(painter, option->rect, 5, fill, fieldBorder(option, widget, readOnly), error ? 2 : 1);
}

void checkIndicator(const QStyleOption *option, QPainter *painter)
{
    const Tokens &t = tokens(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    const bool part = option->state & QStyle::State_NoChange;
    const QRectF rect = option->rect;
    if (!on && !part) {
        const QColor line = !enabled ? t.border2 : option->state & QStyle::State_MouseOver ? t.focus : t.field;
        return box(painter, rect, 3.5, t.dark ? t.window : t.base, line);
    }
    box(painter, rect, 3.5, enabled ? t.accent : t.disabled, {});
    const QColor ink = enabled ? t.onAccent : t.base;
    if (part)
        painter->fillRect(QRectF(rect.x() + 3, rect.center().y() - 1, rect.width() - 6, 2), ink);
    else
        tick(painter, rect, ink, 1.8);
}

void radioIndicator(const QStyleOption *option, QPainter *painter)
{
    const Tokens &t = tokens(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    const QColor mark = t.dark ? t.accentText : t.accent;
    const QColor line = !enabled ? t.border2 : on || (option->state & QStyle::State_MouseOver) ? mark : t.field;
    const QRectF rect = option->rect;
    box(painter, rect, rect.width() / 2, t.dark ? t.window : t.base, line, on && enabled ? 1.5 : 1);
    if (on)
        box(painter, rect.adjusted(3.5, 3.5, -3.5, -3.5), rect.width() / 2 - 3.5, enabled ? mark : t.disabled, {});
}

void comboBox(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget)
{
    const Tokens &t = tokens(option->palette);
    if (option->frame)
        fieldPanel(option, painter, widget);
    if (!option->editable && (option->state & QStyle::State_MouseOver) && (option->state & QStyle::State_Enabled))
        box(painter, QRectF(option->rect).adjusted(1, 1, -1, -1), 4, t.hover, {});
    const QRectF right(option->rect.right() - 21, option->rect.y(), 16, option->rect.height());
    chevron(painter, right, Qt::DownArrow, option->state & QStyle::State_Enabled ? t.text2 : t.disabled, 3);
}

void comboLabel(const QStyleOptionComboBox *option, QPainter *painter, const QRect &rect)
{
    if (option->editable)
        return;
    const Tokens &t = tokens(option->palette);
    QRect room = rect.adjusted(fieldPadding - 1, 0, 0, 0);
    if (!option->currentIcon.isNull()) {
        const QColor ink = option->state & QStyle::State_Enabled ? QColor() : t.disabled;
        paintIcon(*painter, QRect(room.topLeft(), QSize(option->iconSize.width(), room.height())), option->currentIcon,
            ink, option->iconSize.width());
        room.setLeft(room.left() + option->iconSize.width() + 6);
    }
    painter->save();
    painter->setPen(option->state & QStyle::State_Enabled ? t.text : t.disabled);
    painter->drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
        option->fontMetrics.elidedText(option->currentText, Qt::ElideRight, room.width()));
    painter->restore();
}

void spinBox(const QStyleOptionSpinBox *option, QPainter *painter, const QWidget *widget, const QStyle *style)
{
    const Tokens &t = tokens(option->palette);
    if (option->frame)
        fieldPanel(option, painter, widget);
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    for (const auto sub : {QStyle::SC_SpinBoxUp, QStyle::SC_SpinBoxDown}) {
        const QRect rect = style->subControlRect(QStyle::CC_SpinBox, option, sub, widget);
        const bool up = sub == QStyle::SC_SpinBoxUp;
        const bool can =
            (option->stepEnabled & (up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled))
            && (option->state & QStyle::State_Enabled);
        if (can && (option->activeSubControls & sub) && (option->state & QStyle::State_MouseOver))
            box(painter, QRectF(rect).adjusted(0, up ? 1 : 0, 0, up ? 0 : -1), 3, t.hover, {});
        chevron(painter, rect, up ? Qt::UpArrow : Qt::DownArrow, can ? t.text2 : t.disabled, 2.8);
    }
}

} // namespace ui::drawing
