// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

namespace ui {

/// The commands of the plan with their keys. They belong to the page: their keys work while it has the keyboard. The
/// frame puts `inMenu` into its menu.
class PlanCommands : public QObject
{
    Q_OBJECT
public:
    explicit PlanCommands(QWidget *page);

    QAction *createAction; ///< "plan.createAction", Ctrl+N
    QAction *createIndicator; ///< "plan.createIndicator"; Ctrl+N where the indicators are shown
    QAction *edit; ///< "plan.edit", Enter in a list
    QAction *markDone; ///< "plan.markDone", F2
    QAction *drop; ///< "plan.drop"
    QAction *record; ///< "plan.record", Ctrl+L: a value of the indicator
    QAction *remove; ///< "plan.remove", Delete in a list
    QAction *zoomIn; ///< "plan.zoomIn", Ctrl++
    QAction *zoomOut; ///< "plan.zoomOut", Ctrl+-
    QAction *zoomFit; ///< "plan.zoomFit", Ctrl+0
    QAction *today; ///< "plan.today", Alt+Home
    QAction *showDetail; ///< "plan.showDetail", Ctrl+D
    QAction *back; ///< "plan.back", Esc and Alt+Left, for the detail to take

    enum class Place { Tree, Timeline, Indicators };
    /// What can be done: here, about what is current, in a workspace that can be changed.
    void setState(Place place, bool current, bool open, bool writable);

    /// In the order of the menu; a null stands for a line.
    [[nodiscard]] QList<QAction *> inMenu() const;

private:
    QAction *make(QWidget *owner, const char *name, const QList<QKeySequence> &keys, const char *iconName = "");
    void retranslateAll();
};

} // namespace ui
