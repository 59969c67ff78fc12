// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/surroundings.h"

#include <QWidget>

class QComboBox;
class QMenu;
class QPushButton;
class QToolButton;

namespace ui {

class ColumnChoice;
class Label;
class SavedViews;

/// Chooses a saved view, says when the list is no longer as it says, and saves, renames and deletes views. Stands in the strip above the list.
class ViewBar final : public QWidget
{
    Q_OBJECT
public:
    ViewBar(const Surroundings &surroundings, SavedViews &views, ColumnChoice &columns, QWidget *parent = nullptr);

private:
    void makeMenu(ColumnChoice &columns);
    void fill();
    void ask(bool rename);
    void retranslateAll();

    Surroundings m_surroundings;
    SavedViews &m_views;
    Label *m_label;
    QComboBox *m_combo;
    QPushButton *m_save;
    QToolButton *m_more;
    QMenu *m_menu;
    QAction *m_update;
    QAction *m_rename;
    QAction *m_remove;
};

} // namespace ui
