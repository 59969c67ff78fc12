// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/handovermodel.h"

#include <QTableView>

namespace ui {

/// What is handed over, with a box for each; Space ticks.
class HandoverTable final : public QTableView
{
    Q_OBJECT
public:
    explicit HandoverTable(items::HandoverModel &model, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void placeColumns();
};

} // namespace ui
