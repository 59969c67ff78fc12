// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace ui {

class ChoiceDelegate;

/// A table in whose rows one chooses something. A click on the choice, Enter, F2 or the space bar opens it; where the first column
/// has a box to check, the space bar or a click on it does.
class ChoiceTable : public QTableView
{
    Q_OBJECT
public:
    /// `choiceColumn` -1: there are no choices.
    explicit ChoiceTable(int choiceColumn, QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QSize sizeHint() const override { return {600, 240}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 130}; }

Q_SIGNALS:
    void currentRowChanged(int row); ///< -1: none

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    /// Divides the width among the columns; there is a model.
    virtual void fitColumns() {}

private:
    bool toggle(const QModelIndex &index);

    int m_choiceColumn;
};

} // namespace ui
