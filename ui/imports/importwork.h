// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plan.h"
#include "ui/frame/surroundings.h"
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
    enum class Job { None, LookingAtFile, CountingStates, Comparing, Writing, ReadingRow, SavingRows };

    ImportWork(TaskView &tasks, QObject *parent);
    ~ImportWork() override;

    [[nodiscard]] Job job() const { return m_job; }
    [[nodiscard]] double share() const { return m_share; } ///< of the job that is done, 0..1
    /// What is being done, for a person; empty when nothing is.
    [[nodiscard]] QString name() const;

    /// What is told when a job has ended. (No signals: what a job gives cannot be compared, which Qt's meta-types want.)
    template <class T>
    using Then = std::function<void(const domain::Result<T> &)>;
    void lookAt(const QString &path, const exchange::Reading &reading, const Then<exchange::Sample> &then);
    void countStates(
        const QString &path, const exchange::Reading &reading, const Then<QList<exchange::StateCount>> &then);
    void compare(const QString &path, const exchange::ImportOptions &options, const storage::Store &store,
        const Then<exchange::ImportPlan> &then);
    void write(const exchange::ImportPlan &plan, const exchange::ApplyOptions &options, const storage::Store &store,
        const Then<exchange::ImportSummary> &then);
    /// What cleaning did to one row.
    void readRow(const exchange::ImportPlan &plan, const exchange::ImportOptions &options, qint64 row,
        const storage::Store &store, const Then<QList<exchange::Cleaning>> &then);
    /// Writes these rows of the plan's file as a file of its shape.
    void saveRows(const QString &path, const exchange::ImportPlan &plan, const QList<exchange::Remark> &rows,
        const QHash<exchange::Reason, QString> &reasons, const Then<qint64> &then);
    /// Asks the job to stop; what came of it is still told.
    void cancel();
    /// Stops the job and tells nothing more of it.
    void drop();
    /// The words of the corner of the window anew.
    void retranslate();

Q_SIGNALS:
    void began();
    void progressed();
    /// After the result was told, when no other job has begun with it.
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
