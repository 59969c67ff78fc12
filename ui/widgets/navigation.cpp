// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/navigation.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/styledrawing.h"
#include "ui/widgets/painters.h"

namespace ui {

namespace {

constexpr int iconX = 16;
constexpr int textX = 42;

QIcon iconOf(const QModelIndex &index)
{
    const QVariant given = index.data(Qt::DecorationRole);
    return given.metaType().id() == QMetaType::QString ? icon(given.toString()) : given.value<QIcon>();
}

void paintSection(QPainter &painter, const QRect &rect, const QModelIndex &index, const Tokens &t)
{
    const QRect room = rect.adjusted(iconX - 2, 6, -12, 0);
    paintText(painter, room, index.data().toString(), font(Role::LabelStrong), t.text2);
    const QString trailing = index.data(NavigationTrailingRole).toString();
    paintText(painter, room, trailing, font(Role::Context), t.text3, Qt::AlignRight);
}

void paintEntryIcon(QPainter &painter, const QRect &place, const QModelIndex &index, const QColor &ink)
{
    const QIcon found = iconOf(index);
    if (found.isNull())
        return;
    paintIcon(painter, place, found, index.data(NavigationColourIconRole).toBool() ? QColor() : ink);
}

/// What stands at the right; returns its width with the gap before it.
int paintEnd(QPainter &painter, const QRect &rect, const QModelIndex &index, const QColor &ink, const Tokens &t)
{
    const int count = index.data(NavigationCountRole).toInt();
    const QRect room = rect.adjusted(0, 0, -13, 0);
    if (count > 0) {
        const QString number = QLocale().toString(count);
        const QRect used = paintText(painter, room, number, font(Role::LabelStrong), t.late, Qt::AlignRight);
        paintUrgencyGlyph(painter, QRectF(used.x() - 17, room.y() + (room.height() - 12) / 2.0, 12, 12),
            domain::Urgency::Overdue, t.late, t.nav);
        return used.width() + 17 + 13 + 6;
    }
    const QString trailing = index.data(NavigationTrailingRole).toString();
    if (trailing.isEmpty())
        return 13;
    return paintText(painter, room, trailing, font(Role::Label), ink, Qt::AlignRight).width() + 13 + 6;
}

void paintRail(QPainter &painter, const QRect &rect, const QModelIndex &index, const QColor &ink, const Tokens &t)
{
    paintEntryIcon(painter, QRect(rect.x() + (rect.width() - 16) / 2, rect.y(), 16, rect.height()), index, ink);
    if (index.data(NavigationCountRole).toInt() > 0)
        paintUrgencyGlyph(
            painter, QRectF(rect.center().x() + 5, rect.y() + 3, 10, 10), domain::Urgency::Overdue, t.late, t.nav);
}

} // namespace

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens(option.palette);
    painter->save();
    if (index.data(NavigationSectionRole).toBool()) {
        paintSection(*painter, option.rect, index, t);
        painter->restore();
        return;
    }
    const bool current = option.state & QStyle::State_Selected;
    const bool enabled = option.state & QStyle::State_Enabled;
    if (current || ((option.state & QStyle::State_MouseOver) && enabled))
        painter->fillRect(option.rect, current ? t.sel : mixed(t.nav, t.sel, 0.55));
    if (current)
        painter->fillRect(
            QRect(option.rect.topLeft(), QSize(3, option.rect.height())), t.dark ? t.accentText : t.accent);
    const QColor ink = !enabled ? t.disabled : current ? t.accentText : t.text2;
    if (option.rect.width() <= NavigationList::railWidth) {
        paintRail(*painter, option.rect, index, ink, t);
    } else {
        const QString context = index.data(NavigationContextRole).toString();
        QRect line = option.rect;
        if (!context.isEmpty())
            line.setHeight(option.rect.height() / 2 + 2);
        paintEntryIcon(*painter, QRect(option.rect.x() + iconX, option.rect.y(), 16, option.rect.height()), index, ink);
        const int end = paintEnd(*painter, option.rect, index, current ? t.accentText : t.text3, t);
        const QRect room = line.adjusted(textX, context.isEmpty() ? 0 : 3, -end, 0);
        paintText(*painter, room, index.data().toString(), font(current ? Role::BodyStrong : Role::Body),
            !enabled      ? t.disabled
                : current ? t.accentText
                          : t.text);
        if (!context.isEmpty())
            paintText(*painter, QRect(room.x(), line.bottom() - 1, room.width(), lineHeight(Role::Context)), context,
                font(Role::Context), t.text3);
    }
    if ((option.state & QStyle::State_HasFocus) && current)
        drawing::box(painter, option.rect, 0, {}, t.focus, 2);
    painter->restore();
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int line = lineHeight(Role::Body);
    if (index.data(NavigationSectionRole).toBool())
        return {100, lineHeight(Role::Label) + 18};
    if (!index.data(NavigationContextRole).toString().isEmpty())
        return {100, line + lineHeight(Role::Context) + 8};
    return {100, qMax(28, line + 10)};
}

bool NavigationDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::ToolTip && option.rect.width() <= NavigationList::railWidth && index.isValid()) {
        QToolTip::showText(event->globalPos(), index.data().toString(), view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

NavigationList::NavigationList(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new NavigationDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
}

QSize NavigationList::sizeHint() const
{
    int height = 0;
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        height += sizeHintForRow(row);
    return {212, height};
}

QModelIndex NavigationList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    QModelIndex index = QListView::moveCursor(action, modifiers);
    while (index.isValid() && !(index.flags() & Qt::ItemIsEnabled))
        index = index.siblingAtRow(index.row() + 1);
    return index;
}

void NavigationList::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(event->rect(), m_inPage ? tokens(this).window : tokens(this).nav);
    QListView::paintEvent(event);
}

} // namespace ui
