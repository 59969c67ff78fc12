// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importwork.h"

#include "ui/widgets/taskview.h"

#include <QFileInfo>
#include <QFutureWatcher>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

domain::Result<FileFacts> factsOf(const QString &path, const work::Progress &progress)
{
    const auto recognised = exchange::recognise(path);
    if (!recognised)
        return tl::unexpected(recognised.error());
    const auto states = exchange::states(path, progress);
    if (!states)
        return tl::unexpected(states.error());
    return FileFacts{path, QFileInfo(path).size(), *recognised, *states};
}

} // namespace

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
        Q_EMIT ended();
    });
}

/// Beside `run`: translations find their class only outside of templates.
void ImportWork::showInCorner(QFutureWatcherBase *watcher)
{
    m_tasks.watch(watcher, name(), tr("Cancel"));
}

void ImportWork::lookAt(const QString &path, const Then<FileFacts> &then)
{
    const auto task =
        work::start<FileFacts>([path](const work::Progress &progress) { return factsOf(path, progress); });
    run<FileFacts>(Job::LookingAtFile, task, then);
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
        return tr("Looking at the file");
    case Job::Comparing:
        return tr("Comparing with the workspace");
    case Job::Writing:
        return tr("Importing");
    case Job::None:
        break;
    }
    return {};
}

} // namespace ui
