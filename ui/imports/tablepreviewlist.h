// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace ui {

/// The lines of a TablePreviewModel. A click on what to do, Space or Enter accepts or keeps a changed value; so for every chosen line.
class TablePreviewList final : public QTableView
{
    Q_OBJECT
public:
    explicit TablePreviewList(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QSize sizeHint() const override { return {600, 260}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 130}; }

Q_SIGNALS:
    void currentRowChanged(int row); ///< -1: none

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fitColumns();
    void toggle(const QModelIndex &index);
};

} // namespace ui
