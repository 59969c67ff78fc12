// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historydelegate.h"

#include "items/historymodel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/painters.h"
#include "ui/widgets/twolinetext.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>

namespace ui {

namespace {
constexpr int padding = 20;
constexpr int momentWidth = 132;
constexpr int mostLines = 2; ///< of a sentence in a narrow panel; the whole of it is in the tool tip

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

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int lines = 1;
    if (const auto *view = qobject_cast<const QAbstractItemView *>(option.widget); view && m_compact) {
        const QRect place = sentenceRect(QRect(0, 0, view->viewport()->width(), 0), index);
        lines = static_cast<int>(brokenLines(index.data().toString(), ui::font(Role::Body), place.width(), mostLines).size());
    }
    return {200, qMax(1, lines) * lineHeight(Role::Body) + lineHeight(Role::Context) + 16};
}

QRect HistoryDelegate::momentRect(const QRect &row, const QModelIndex &index) const
{
    const int width = m_compact ? QFontMetrics(ui::font(Role::Label)).horizontalAdvance(index.data(items::HistoryModel::DayTextRole).toString()) + 2 : momentWidth;
    return {row.left() + (m_compact ? 14 : padding), row.top() + 7, width, lineHeight(Role::Body)};
}

/// The first line of it.
QRect HistoryDelegate::sentenceRect(const QRect &row, const QModelIndex &index) const
{
    const QRect moment = momentRect(row, index);
    return {moment.right() + 12, moment.top(), endRect(row, index).left() - moment.right() - 28, moment.height()};
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
    const QString when = index.data(m_compact ? items::HistoryModel::DayTextRole : items::HistoryModel::MomentTextRole).toString();
    paintText(*painter, momentRect(option.rect, index), when, ui::font(Role::Label), colours.text3);
    QRect line = sentenceRect(option.rect, index);
    const QColor ink = shownEnd(index) == End::Undone ? colours.text3 : colours.text;
    const int lines = m_compact ? mostLines : 1;
    const QRect room(line.topLeft(), QSize(line.width(), lines * line.height()));
    const int used = paintLines(*painter, room, index.data().toString(), ui::font(Role::Body), ink, line.height(), lines);
    line.moveTop(line.top() + qMax(used, line.height()));
    line.setHeight(lineHeight(Role::Context));
    const QString actor = index.data(items::HistoryModel::ActorRole).toString();
    const QString reference = m_compact ? QString() : index.data(items::HistoryModel::ReferenceRole).toString();
    const QRect written = paintText(*painter, line, actor, ui::font(Role::Context), colours.text3);
    if (!reference.isEmpty()) {
        line.setLeft(written.right() + 12);
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
