// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <QtConcurrentRun>
#include <functional>

/// Long work off the UI thread: progress, cancel, result. No nested event loop anywhere.
namespace work {

/// What a job tells the world, and how it hears that it should stop. Lives on the worker's thread; a job that runs on the calling thread (command line, tests) is
/// given a silent one.
class Progress
{
public:
    Progress() = default;
    Progress(std::function<void(qint64 done, qint64 total)> report, std::function<bool()> cancelled)
        : m_report(std::move(report))
        , m_cancelled(std::move(cancelled))
    {
    }
    /// `total` 0: not known yet. Any unit; the reader shows a share.
    void report(qint64 done, qint64 total) const
    {
        if (m_report)
            m_report(done, total);
    }
    [[nodiscard]] bool isCancelled() const { return m_cancelled && m_cancelled(); }
    /// Of one step of several equally long ones, counted from 0; this must outlive it.
    [[nodiscard]] Progress step(qint64 index, qint64 count) const
    {
        return Progress(
            [this, index, count](qint64 done, qint64 total) {
                report(index * stepUnits + (total > 0 ? done * stepUnits / total : 0), count * stepUnits);
            },
            [this] { return isCancelled(); });
    }

private:
    static constexpr qint64 stepUnits = 1000;

    std::function<void(qint64, qint64)> m_report;
    std::function<bool()> m_cancelled;
};

/// For work that only knows steps: how far it is and whether to go on.
[[nodiscard]] inline std::function<bool(qint64 done, qint64 total)> told(const Progress &progress)
{
    return [progress](qint64 done, qint64 total) {
        progress.report(done, total);
        return !progress.isCancelled();
    };
}

template <class T>
using Task = QFuture<domain::Result<T>>;

/// Runs `job` (Result<T>(const Progress &)) on the global thread pool. Cancelling the future makes Progress::isCancelled true; the job then
/// returns ErrorCode::Cancelled.
template <class T>
[[nodiscard]] Task<T> start(std::function<domain::Result<T>(const Progress &)> job)
{
    return QtConcurrent::run([job = std::move(job)](QPromise<domain::Result<T>> &promise) {
        promise.setProgressRange(0, 1000);
        const Progress progress(
            [&promise](qint64 done, qint64 total) {
                promise.setProgressValue(total > 0 ? static_cast<int>(done * 1000 / total) : 0);
            },
            [&promise] { return promise.isCanceled(); });
        promise.addResult(job(progress));
    });
}

/// Delivers the result once, on the thread of `context`, and only while `context` lives. A cancelled task is delivered as Cancelled.
template <class T, class Handler>
void whenDone(QObject *context, const Task<T> &task, Handler handler)
{
    auto *watcher = new QFutureWatcher<domain::Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, handler = std::move(handler)]() mutable {
        watcher->deleteLater();
        const auto future = watcher->future();
        if (future.isCanceled() || future.resultCount() == 0)
            handler(domain::Result<T>(domain::failure(domain::ErrorCode::Cancelled)));
        else
            handler(future.result());
    });
    watcher->setFuture(task);
}

} // namespace work
