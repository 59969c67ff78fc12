// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historydelegate.h"

#include "items/historymodel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/painters.h"

#include <QMouseEvent>
#include <QPainter>

namespace ui {

namespace {
constexpr int padding = 20;
constexpr int momentWidth = 132;

HistoryDelegate::End shownEnd(const QModelIndex &index)
{
    return static_cast<HistoryDelegate::End>(index.data(HistoryDelegate::EndRole).toInt());
}
} // namespace

HistoryDelegate::End HistoryDelegate::endOf(const QModelIndex &index, bool movedOn, bool readOnly)
{
    if (index.data(items::HistoryModel::IsRevertedRole).toBool())
        return End::Undone;
    if (!index.data(items::HistoryModel::IsRevertibleRole).toBool() || readOnly)
        return End::Nothing;
    return movedOn ? End::MovedOn : End::Undo;
}

QString HistoryDelegate::endText(const QModelIndex &index)
{
    switch (shownEnd(index)) {
    case End::Undo:
        return tr("Undo");
    case End::Undone:
        return tr("undone");
    case End::MovedOn:
        return tr("changed since");
    case End::Nothing:
        break;
    }
    return {};
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, lineHeight(Role::Body) + lineHeight(Role::Context) + 16};
}

QRect HistoryDelegate::endRect(const QRect &row, const QModelIndex &index)
{
    const int width = QFontMetrics(ui::font(Role::Body)).horizontalAdvance(endText(index)) + 12;
    return {row.right() - padding - width, row.top(), width + 8, row.height()};
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &colours = tokens(option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool current = option.state & QStyle::State_Selected;
    paintRow(*painter, option.rect,
        {.hovered = bool(option.state & QStyle::State_MouseOver),
            .current = current,
            .focused = current && (option.state & QStyle::State_HasFocus)},
        colours);
    const QRect end = endRect(option.rect, index);
    const int left = m_compact ? 14 : padding;
    const QString when = index.data(m_compact ? items::HistoryModel::DayTextRole : items::HistoryModel::MomentTextRole).toString();
    const int width = m_compact ? QFontMetrics(ui::font(Role::Label)).horizontalAdvance(when) + 2 : momentWidth;
    const QRect moment(option.rect.left() + left, option.rect.top() + 7, width, lineHeight(Role::Body));
    paintText(*painter, moment, when, ui::font(Role::Label), colours.text3);
    QRect line(moment.right() + 12, moment.top(), end.left() - moment.right() - 28, moment.height());
    const bool undone = shownEnd(index) == End::Undone;
    paintText(*painter, line, index.data().toString(), ui::font(Role::Body), undone ? colours.text3 : colours.text);
    line.moveTop(line.bottom() + 1);
    line.setHeight(lineHeight(Role::Context));
    const QString actor = index.data(items::HistoryModel::ActorRole).toString();
    const QString reference = m_compact ? QString() : index.data(items::HistoryModel::ReferenceRole).toString();
    const QRect used = paintText(*painter, line, actor, ui::font(Role::Context), colours.text3);
    if (!reference.isEmpty()) {
        line.setLeft(used.right() + 12);
        paintText(*painter, line, reference, ui::font(Role::Context), colours.text2);
    }
    const bool link = shownEnd(index) == End::Undo;
    paintText(*painter, end.adjusted(0, 0, -8, 0), endText(index), ui::font(Role::Label), link ? colours.accentText : colours.text3,
        Qt::AlignRight);
    painter->restore();
}

bool HistoryDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton && shownEnd(index) == End::Undo
            && endRect(option.rect, index).contains(mouse->position().toPoint())) {
            Q_EMIT undoClicked(index);
            return true;
        }
    }
    if (event->type() == QEvent::MouseButtonDblClick) {
        Q_EMIT opened(index);
        return true;
    }
    return false;
}

} // namespace ui
