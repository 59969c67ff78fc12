// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QStyledItemDelegate>

namespace ui {

class PlanView;

/// Paints the cells of the plan; the view has painted the row below them.
class PlanDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit PlanDelegate(PlanView *view);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    struct Cell
    {
        QPainter &painter;
        const QModelIndex &index;
        const Tokens &tokens;
        QRect first; ///< the line of the fact
        QRect second; ///< the line of its context; null in a row of one line
    };
    void paintCluster(const Cell &cell) const;
    void paintTitle(const Cell &cell) const;
    void paintDue(const Cell &due) const;
    static void paintPill(const Cell &cell);
    static void paintPlain(const Cell &cell, bool right);

    PlanView *m_view;
};

} // namespace ui
