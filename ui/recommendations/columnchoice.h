// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/surroundings.h"

#include <QObject>

class QAction;

namespace ui {

class RecommendationTable;

/// Which columns the table shows and in which order: by the menu of its header, or in a dialog for the keyboard.
class ColumnChoice final : public QObject
{
    Q_OBJECT
public:
    explicit ColumnChoice(RecommendationTable *table);

    /// Opens the dialog.
    [[nodiscard]] QAction *action() const { return m_action; }

private:
    void showMenu(const QPoint &global);
    void openDialog();
    void show(const QString &code, bool shown);

    RecommendationTable *m_table;
    QAction *m_action;
};

} // namespace ui
