// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plan.h"
#include "ui/frame/surroundings.h"
#include "ui/imports/filepane.h"
#include "work/task.h"

#include <QFutureWatcherBase>
#include <QObject>

namespace ui {

class TaskView;

/// The long work of an import, one job at a time: the newest wins, an older one is cancelled and heard of no more.
class ImportWork : public QObject
{
    Q_OBJECT
public:
    enum class Job { None, LookingAtFile, Comparing, Writing };

    ImportWork(TaskView &tasks, QObject *parent);
    ~ImportWork() override;

    [[nodiscard]] Job job() const { return m_job; }
    [[nodiscard]] double share() const { return m_share; } ///< of the job that is done, 0..1
    /// What is being done, for a person; empty when nothing is.
    [[nodiscard]] QString name() const;

    /// What is told when a job has ended. (No signals: what a job gives cannot be compared, which Qt's meta-types want.)
    template <class T>
    using Then = std::function<void(const domain::Result<T> &)>;
    void lookAt(const QString &path, const Then<FileFacts> &then);
    void compare(const QString &path, const exchange::ImportOptions &options, const storage::Store &store,
        const Then<exchange::ImportPlan> &then);
    void write(const exchange::ImportPlan &plan, const exchange::ApplyOptions &options, const storage::Store &store,
        const Then<exchange::ImportSummary> &then);
    /// Asks the job to stop; what came of it is still told.
    void cancel();
    /// Stops the job and tells nothing more of it.
    void drop();
    /// The words of the corner of the window anew.
    void retranslate();

Q_SIGNALS:
    void began();
    void progressed();
    /// After the result was told.
    void ended();

private:
    template <class T>
    void run(Job job, const work::Task<T> &task, const Then<T> &then);
    void showInCorner(QFutureWatcherBase *watcher);

    TaskView &m_tasks;
    Job m_job = Job::None;
    double m_share = 0;
    quint64 m_generation = 0; ///< the newest job wins
    std::function<void()> m_stop; ///< cancels the job
};

} // namespace ui
