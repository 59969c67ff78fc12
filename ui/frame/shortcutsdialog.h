// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAction;
class QTableWidget;

namespace ui {

/// Every command of the menus with its key.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    ShortcutsDialog(const QList<QAction *> &commands, QWidget *parent);

private:
    void fill(const QList<QAction *> &commands);

    QTableWidget *m_table;
};

} // namespace ui
