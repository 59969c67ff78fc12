// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// One change: when, what, who and to which recommendation; at its right the way to undo it, or why there is none.
class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// What stands at the right of a row.
    enum class End { Undo, Undone, MovedOn, Nothing };
    /// Role of the view's model that answers an int of End.
    static constexpr int EndRole = Qt::UserRole + 200;

    using QStyledItemDelegate::QStyledItemDelegate;
    /// For a panel about one recommendation: the day alone, narrower, the sentence in two lines where it needs them, and the recommendation is not named.
    void setCompact(bool compact) { m_compact = compact; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
    /// Where the link that undoes stands in a row. For clicks and tests.
    [[nodiscard]] static QRect endRect(const QRect &row, const QModelIndex &index);
    /// What can still be done about a row of items::HistoryModel.
    [[nodiscard]] static End endOf(const QModelIndex &index, bool movedOn, bool readOnly);

Q_SIGNALS:
    void undoClicked(const QModelIndex &index);
    void opened(const QModelIndex &index);

private:
    [[nodiscard]] static QString endText(const QModelIndex &index);
    [[nodiscard]] QRect momentRect(const QRect &row, const QModelIndex &index) const;
    [[nodiscard]] QRect sentenceRect(const QRect &row, const QModelIndex &index) const;

    bool m_compact = false;
};

} // namespace ui
