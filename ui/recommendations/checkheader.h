// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recommendationmodel.h"

#include <QHeaderView>

namespace ui {

/// The header of the table: a box that checks all or none, and columns that sort by a click, with an arrow, and are moved by dragging. The box
/// stays first.
class CheckHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit CheckHeader(items::RecommendationModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void sortRequested(int column, Qt::SortOrder order);
    void moved(); ///< the person dragged a column elsewhere

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QList<int> order() const;
    void clickedAt(int column, Qt::SortOrder order);
    void paintBox(QPainter &painter, const QRect &rect) const;

    items::RecommendationModel &m_model;
    QList<int> m_orderBefore; ///< of the columns, when the button went down
};

} // namespace ui
