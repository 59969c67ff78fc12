// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/indicatormodel.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace ui {

/// The list of indicators. Columns that matter least give way in a narrow place.
class IndicatorTable final : public QTableView
{
    Q_OBJECT
public:
    explicit IndicatorTable(items::IndicatorModel &model, QWidget *parent = nullptr);
    [[nodiscard]] std::optional<domain::IndicatorId> currentIndicator() const;
    void setCurrentRow(int row);

Q_SIGNALS:
    void currentRowChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void layoutColumns();
    void updateRowHeight();

    items::IndicatorModel &m_model;
};

class IndicatorDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit IndicatorDelegate(IndicatorTable *table);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    IndicatorTable *m_table;
};

} // namespace ui
