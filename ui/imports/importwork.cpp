// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importwork.h"

#include "exchange/refused.h"
#include "ui/widgets/taskview.h"

#include <QFutureWatcher>

namespace ui {

using namespace Qt::StringLiterals;

ImportWork::ImportWork(TaskView &tasks, QObject *parent)
    : QObject(parent)
    , m_tasks(tasks)
{
}

ImportWork::~ImportWork()
{
    cancel();
}

template <class T>
void ImportWork::run(Job job, const work::Task<T> &task, const Then<T> &then)
{
    cancel();
    m_job = job;
    m_share = 0;
    m_stop = [future = QFuture<domain::Result<T>>(task)]() mutable { future.cancel(); };
    const auto generation = ++m_generation;
    auto *watcher = new QFutureWatcher<domain::Result<T>>(this);
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, generation](int value) {
        if (generation != m_generation)
            return;
        m_share = value / 1000.0;
        Q_EMIT progressed();
    });
    showInCorner(watcher);
    watcher->setFuture(task);
    Q_EMIT began();
    work::whenDone(this, task, [this, generation, then](const domain::Result<T> &result) {
        if (generation != m_generation)
            return;
        m_job = Job::None;
        m_stop = nullptr;
        then(result);
        if (m_job == Job::None)
            Q_EMIT ended();
    });
}

/// Beside `run`: translations find their class only outside of templates.
void ImportWork::showInCorner(QFutureWatcherBase *watcher)
{
    m_tasks.watch(watcher, name(), tr("Cancel"));
}

void ImportWork::lookAt(const QString &path, const exchange::Reading &reading, const Then<exchange::Sample> &then)
{
    const auto task = work::start<exchange::Sample>(
        [path, reading](const work::Progress &) { return exchange::sample(path, reading); });
    run<exchange::Sample>(Job::LookingAtFile, task, then);
}

void ImportWork::countStates(
    const QString &path, const exchange::Reading &reading, const Then<QList<exchange::StateCount>> &then)
{
    using States = QList<exchange::StateCount>;
    const auto task = work::start<States>(
        [path, reading](const work::Progress &progress) { return exchange::states(path, progress, reading); });
    run<States>(Job::CountingStates, task, then);
}

void ImportWork::compare(const QString &path, const exchange::ImportOptions &options, const storage::Store &store,
    const Then<exchange::ImportPlan> &then)
{
    const auto task = work::start<exchange::ImportPlan>(
        [path, options, workspace = store.path(), context = store.context()](const work::Progress &progress) {
            return exchange::preview(path, options, workspace, context, progress);
        });
    run<exchange::ImportPlan>(Job::Comparing, task, then);
}

void ImportWork::write(const exchange::ImportPlan &plan, const exchange::ApplyOptions &options,
    const storage::Store &store, const Then<exchange::ImportSummary> &then)
{
    using Outcome = domain::Result<exchange::ImportSummary>;
    // Kept beside the future, which drops the result of a job that was cancelled too late.
    auto outcome = std::make_shared<std::optional<Outcome>>();
    const auto task = work::start<exchange::ImportSummary>([outcome, plan, options, workspace = store.path(),
                                                               context = store.context()](
                                                               const work::Progress &progress) -> Outcome {
        *outcome = exchange::apply(workspace, context, plan, options, progress);
        return **outcome;
    });
    run<exchange::ImportSummary>(
        Job::Writing, task, [outcome, then](const Outcome &result) { then(*outcome ? **outcome : result); });
}

void ImportWork::readRow(const exchange::ImportPlan &plan, const exchange::ImportOptions &options, qint64 row,
    const storage::Store &store, const Then<QList<exchange::Cleaning>> &then)
{
    using Cleanings = QList<exchange::Cleaning>;
    const auto task = work::start<Cleanings>(
        [plan, options, row, workspace = store.path(), context = store.context()](
            const work::Progress &progress) -> domain::Result<Cleanings> {
            const auto opened = storage::Store::open(workspace, context, storage::Store::Access::ReadOnly);
            if (!opened)
                return tl::unexpected(opened.error());
            return exchange::cleaningsOf(plan, options, row, **opened, progress);
        });
    run<Cleanings>(Job::ReadingRow, task, then);
}

void ImportWork::saveRows(const QString &path, const exchange::ImportPlan &plan, const QList<exchange::Remark> &rows,
    const QHash<exchange::Reason, QString> &reasons, const Then<qint64> &then)
{
    const auto task = work::start<qint64>([path, plan, rows, reasons](const work::Progress &progress) {
        return exchange::writeLeftRows(path, rows, exchange::tableRows(plan),
            [&reasons](exchange::Reason reason) { return reasons.value(reason); }, progress);
    });
    run<qint64>(Job::SavingRows, task, then);
}

void ImportWork::cancel()
{
    if (m_stop)
        m_stop();
}

void ImportWork::drop()
{
    cancel();
    ++m_generation;
    m_stop = nullptr;
    m_job = Job::None;
}

void ImportWork::retranslate()
{
    if (m_job != Job::None)
        m_tasks.setTexts(name(), tr("Cancel"));
}

QString ImportWork::name() const
{
    switch (m_job) {
    case Job::LookingAtFile:
    case Job::CountingStates:
        return tr("Looking at the file");
    case Job::Comparing:
        return tr("Comparing with the workspace");
    case Job::Writing:
        return tr("Importing");
    case Job::ReadingRow:
        return tr("Reading the row again");
    case Job::SavingRows:
        return tr("Saving the rows");
    case Job::None:
        break;
    }
    return {};
}

} // namespace ui
