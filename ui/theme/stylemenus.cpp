// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/styledrawing.h"

namespace ui::drawing {

namespace {

constexpr int menuTextStart = 34; ///< room for a tick or an icon
constexpr int menuEnd = 14;

QColor menuInk(const QStyleOption *option)
{
    const Tokens &t = tokens(option->palette);
    return option->state & QStyle::State_Enabled ? t.text : t.disabled;
}

void separator(const QStyleOptionMenuItem *option, QPainter *painter)
{
    const Tokens &t = tokens(option->palette);
    QRect line(option->rect.x() + 1, option->rect.center().y(), option->rect.width() - 2, 1);
    if (!option->text.isEmpty()) {
        painter->setFont(font(Role::LabelStrong, option->font));
        painter->setPen(t.text3);
        const QRect words = option->rect.adjusted(12, 0, -8, 0);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter, option->text);
        return;
    }
    painter->fillRect(line, t.border);
}

void menuMark(const QStyleOptionMenuItem *option, QPainter *painter)
{
    const Tokens &t = tokens(option->palette);
    const QRect place(option->rect.x() + 8, option->rect.y(), 18, option->rect.height());
    const QColor ink = option->state & QStyle::State_Enabled ? t.text2 : t.disabled;
    const QRectF square(place.x() + 1, place.center().y() - 7, 16, 16);
    if (option->checkType == QStyleOptionMenuItem::Exclusive && option->checked)
        box(painter, square.adjusted(5, 5, -5, -5), 3, t.dark ? t.accentText : t.accent, {});
    else if (option->checkType == QStyleOptionMenuItem::NonExclusive && option->checked)
        tick(painter, square, t.dark ? t.accentText : t.accent);
    else if (!option->icon.isNull())
        paintIcon(*painter, place, option->icon, ink);
}

} // namespace

void menuBarItem(const QStyleOptionMenuItem *option, QPainter *painter, bool mnemonics)
{
    const Tokens &t = tokens(option->palette);
    painter->save();
    painter->fillRect(option->rect, t.nav);
    const bool open = option->state & QStyle::State_Selected;
    if (open && (option->state & QStyle::State_Enabled))
        box(painter, option->rect.adjusted(2, 2, -2, -3), 4, t.sel, {});
    painter->setPen(menuInk(option));
    painter->drawText(option->rect.adjusted(0, 0, 0, -1),
        Qt::AlignCenter | Qt::TextSingleLine | (mnemonics || open ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
        option->text);
    painter->fillRect(QRect(option->menuRect.left(), option->menuRect.bottom(), option->menuRect.width(), 1), t.border);
    painter->restore();
}

void menuItem(const QStyleOptionMenuItem *option, QPainter *painter)
{
    const Tokens &t = tokens(option->palette);
    painter->save();
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        separator(option, painter);
        painter->restore();
        return;
    }
    if (option->state & QStyle::State_Selected)
        box(painter, option->rect.adjusted(4, 0, -4, 0), 4, option->state & QStyle::State_Enabled ? t.sel : t.hover,
            {});
    menuMark(option, painter);
    const auto parts = option->text.split(u'\t');
    const QRect words = option->rect.adjusted(menuTextStart, 0, -menuEnd, 0);
    painter->setFont(option->font);
    painter->setPen(menuInk(option));
    painter->drawText(
        words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic, parts.first());
    if (parts.size() > 1) {
        painter->setPen(option->state & QStyle::State_Enabled ? t.text3 : t.disabled);
        painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, parts.at(1));
    }
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu)
        chevron(painter, QRectF(option->rect.right() - 20, option->rect.y(), 12, option->rect.height()), Qt::RightArrow,
            t.text2);
    painter->restore();
}

QSize menuItemSize(const QStyleOptionMenuItem *option, QSize contents)
{
    if (option->menuItemType == QStyleOptionMenuItem::Separator)
        return {10, option->text.isEmpty() ? 9 : qMax(26, option->fontMetrics.height() + 10)};
    const bool keys = option->text.contains(u'\t');
    const int extra = keys ? 28 : option->menuItemType == QStyleOptionMenuItem::SubMenu ? 16 : 0;
    return {contents.width() + menuTextStart + menuEnd + extra + (keys ? 0 : option->reservedShortcutWidth),
        qMax(28, option->fontMetrics.height() + 10)};
}

void header(const QStyleOptionHeader *option, QPainter *painter)
{
    const Tokens &t = tokens(option->palette);
    const bool sorted = option->sortIndicator != QStyleOptionHeader::None;
    painter->save();
    painter->fillRect(option->rect,
        option->state & QStyle::State_MouseOver && option->state & QStyle::State_Enabled ? t.hover : t.subtle);
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.border);
    QFont written = painter->font();
    written.setWeight(sorted ? QFont::DemiBold : QFont::Normal);
    painter->setFont(written);
    painter->setPen(!(option->state & QStyle::State_Enabled) ? t.disabled : sorted ? t.text : t.text2);
    QRect room = option->rect.adjusted(8, 0, -8, -1);
    if (!option->icon.isNull()) {
        paintIcon(*painter, QRect(room.topLeft(), QSize(16, room.height())), option->icon, t.text2);
        room.setLeft(room.left() + 22);
    }
    if (sorted)
        room.setRight(room.right() - 14);
    const QFontMetrics metrics(written);
    const QString shown = metrics.elidedText(option->text, Qt::ElideRight, room.width());
    const Qt::Alignment sides = option->textAlignment & Qt::AlignHorizontal_Mask;
    painter->drawText(room, static_cast<int>(sides | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    if (sorted) {
        const int width = metrics.horizontalAdvance(shown);
        const int end = sides & Qt::AlignRight ? room.right() + 1
            : sides & Qt::AlignHCenter         ? room.center().x() + width / 2
                                               : room.x() + width;
        // Qt's SortDown stands for ascending order; the arrow points to where the values grow from.
        chevron(painter, QRectF(end + 5, room.y(), 8, room.height()),
            option->sortIndicator == QStyleOptionHeader::SortDown ? Qt::UpArrow : Qt::DownArrow, t.text, 3);
    }
    painter->restore();
}

void tab(const QStyleOptionTab *option, QPainter *painter)
{
    const Tokens &t = tokens(option->palette);
    const bool selected = option->state & QStyle::State_Selected;
    const bool enabled = option->state & QStyle::State_Enabled;
    painter->save();
    if (!selected && enabled && (option->state & QStyle::State_MouseOver))
        painter->fillRect(option->rect, t.hover);
    QFont written = painter->font();
    written.setWeight(selected ? QFont::DemiBold : QFont::Normal);
    painter->setFont(written);
    const QColor ink = !enabled ? t.disabled : selected ? t.accentText : t.text2;
    QRect room = option->rect.adjusted(12, 0, -12, 0);
    if (!option->icon.isNull()) {
        paintIcon(*painter, QRect(room.topLeft(), QSize(16, room.height())), option->icon, ink);
        room.setLeft(room.left() + 16 + iconGap);
    }
    painter->setPen(ink);
    painter->drawText(room, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextHideMnemonic, option->text);
    if (selected)
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom() - 1, option->rect.width(), 2), t.focus);
    if (option->state & QStyle::State_HasFocus)
        box(painter, option->rect.adjusted(1, 1, -1, -3), 4, {}, t.focus, 2);
    painter->restore();
}

void scrollBar(const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget, const QStyle *style)
{
    if (option->maximum <= option->minimum)
        return;
    const Tokens &t = tokens(option->palette);
    QRectF thumb = style->subControlRect(QStyle::CC_ScrollBar, option, QStyle::SC_ScrollBarSlider, widget);
    thumb = option->orientation == Qt::Vertical ? thumb.adjusted(2, 1, -2, -1) : thumb.adjusted(1, 2, -1, -2);
    const bool used = (option->activeSubControls & QStyle::SC_ScrollBarSlider)
        && (option->state & (QStyle::State_MouseOver | QStyle::State_Sunken));
    box(painter, thumb, 3, used ? t.field : t.border2, {});
}

void progress(const QStyleOptionProgressBar *option, QPainter *painter)
{
    const Tokens &t = tokens(option->palette);
    const int height = qMin(6, option->rect.height());
    const QRectF groove(
        option->rect.x(), option->rect.y() + (option->rect.height() - height) / 2, option->rect.width(), height);
    box(painter, groove, height / 2.0, t.track, {});
    const qint64 span = qint64(option->maximum) - option->minimum;
    QRectF done = groove;
    if (span > 0)
        done.setWidth(groove.width() * double(option->progress - option->minimum) / double(span));
    if (done.width() < 1)
        return;
    painter->save();
    painter->setClipRect(done);
    // Length not known: the whole groove in half strength.
    box(painter, groove, height / 2.0, span > 0 ? t.bar : mixed(t.track, t.bar, 0.5), {});
    painter->restore();
}

void treeBranch(const QStyleOption *option, QPainter *painter)
{
    if (!(option->state & QStyle::State_Children))
        return;
    chevron(painter, option->rect, option->state & QStyle::State_Open ? Qt::DownArrow : Qt::RightArrow,
        tokens(option->palette).text2, 3);
}

} // namespace ui::drawing
