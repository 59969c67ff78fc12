// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QStyledItemDelegate>

namespace ui {

class RecommendationTable;

/// Paints the cells of the table: line one is the fact, line two its context. One function a column.
class RecommendationDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit RecommendationDelegate(RecommendationTable *table);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The whole text, where the cell cuts it.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    /// What every cell of a row knows.
    struct Cell
    {
        QPainter &painter;
        const QModelIndex &index;
        const Tokens &tokens;
        QRect first; ///< line of the fact
        QRect second; ///< line of the context; empty in compact rows
        QColor fact;
        QColor context;
        bool current = false;
    };
    void paintCheck(const Cell &cell, const QRect &rect) const;
    void paintReference(const Cell &cell) const;
    void paintWords(const Cell &cell, const QRect &rect) const;
    void paintLead(const Cell &cell) const;
    void paintStatus(const Cell &cell) const;
    void paintGrade(const Cell &cell) const;
    void paintDue(const Cell &cell) const;
    void paintPriority(const Cell &cell) const;
    void paintThemes(const Cell &cell, const QRect &rect) const;
    void paintPosition(const Cell &cell) const;

    RecommendationTable *m_table;
};

} // namespace ui
