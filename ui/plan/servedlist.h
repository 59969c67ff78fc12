// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/planmodel.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace ui {

/// The recommendations an action serves: reference and status, below it how the text begins. A click or Enter opens one.
class ServedList final : public QListView
{
    Q_OBJECT
public:
    explicit ServedList(items::PlanModel &model, QWidget *parent = nullptr);
    /// As high as its rows, up to a few; then it scrolls.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {100, std::min(60, sizeHint().height())}; }
    void showAction(const QModelIndex &action);

Q_SIGNALS:
    void opened(domain::RecommendationId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open(const QModelIndex &index);
};

class ServedDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui
