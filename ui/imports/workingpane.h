// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/tablepane.h"
#include "work/task.h"

#include <QFutureWatcher>

namespace ui {

class TaskView;

/// A pane whose work is long: one job at a time, on a worker, shown in the corner of the window where it can be cancelled.
class WorkingPane : public TablePane
{
    Q_OBJECT
public:
    explicit WorkingPane(TaskView &tasks);

protected:
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// `handler` is given what came of it; an error goes to the page. Either way `changed` follows.
    template <class T, class Handler>
    void run(const QString &what, const work::Task<T> &task, Handler handler);

private:
    void showInCorner(QFutureWatcherBase *watcher, const QString &what);

    TaskView &m_tasks;
    bool m_busy = false;
};

template <class T, class Handler>
void WorkingPane::run(const QString &what, const work::Task<T> &task, Handler handler)
{
    m_busy = true;
    auto *watcher = new QFutureWatcher<domain::Result<T>>(this);
    showInCorner(watcher, what);
    watcher->setFuture(task);
    work::whenDone(this, task, [this, watcher, handler](const domain::Result<T> &done) {
        watcher->deleteLater();
        m_busy = false;
        if (done)
            handler(*done);
        else
            Q_EMIT failed(done.error());
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

} // namespace ui
