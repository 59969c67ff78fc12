// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/choicetable.h"

namespace ui {

/// The lines of a TablePreviewModel. A click on what to do, Space or Enter accepts or keeps a changed value; so for every chosen line.
class TablePreviewList final : public ChoiceTable
{
    Q_OBJECT
public:
    explicit TablePreviewList(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void fitColumns() override;

private:
    void toggle(const QModelIndex &index);
};

} // namespace ui
