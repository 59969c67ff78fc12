// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/rowsmodel.h"

#include <QTableView>

namespace ui {

/// The rows to look at. A click on what to do, Enter or F2 opens the choice; it holds for every chosen row that offers
/// it.
class RowsTable final : public QTableView
{
    Q_OBJECT
public:
    explicit RowsTable(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QSize sizeHint() const override { return {600, 240}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 130}; }

Q_SIGNALS:
    void currentRowChanged(int row); ///< -1: none

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fitColumns();
};

} // namespace ui
