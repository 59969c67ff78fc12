// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recommendationmodel.h"

#include <QHeaderView>

namespace ui {

/// The header of the table: a box that checks all or none, and columns that sort by a click, with an arrow.
class CheckHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit CheckHeader(items::RecommendationModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void sortRequested(int column, Qt::SortOrder order);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void clickedAt(int column, Qt::SortOrder order);
    void paintBox(QPainter &painter, const QRect &rect) const;

    items::RecommendationModel &m_model;
};

} // namespace ui
