// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/workingpane.h"

#include "ui/widgets/taskview.h"

namespace ui {

WorkingPane::WorkingPane(TaskView &tasks)
    : m_tasks(tasks)
{
}

/// Beside `run`: translations find their class only outside of templates.
void WorkingPane::showInCorner(QFutureWatcherBase *watcher, const QString &what)
{
    m_tasks.watch(watcher, what, tr("Cancel"));
}

} // namespace ui
