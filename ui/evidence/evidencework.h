// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/inspection.h"
#include "storage/followup.h"
#include "work/task.h"

#include <QObject>
#include <QPointer>

class QFutureWatcherBase;

namespace ui {

class Session;
class TaskView;

/// A change whose work takes a while, because bytes are copied: told of every piece, and stopped by it.
struct LongChange
{
    storage::Intent intent = storage::Intent::EditEvidence;
    QJsonObject arguments = {};
    /// Done before the workspace is held for writing, so that others wait less: reading what is to be written. None: nothing.
    std::function<domain::Result<void>(const storage::Step &)> prepare = {};
    std::function<void(const storage::Writer &, const storage::Step &)> work;
};

/// A copy that was made to be looked at.
struct ViewCopy
{
    QString path; ///< empty when it must not be opened
    std::optional<domain::Runs> runs = {}; ///< why not
};

/// What is known about a file before it is attached.
struct KnownBytes
{
    QString sha256;
    QList<domain::Evidence> evidence; ///< that has the same bytes
};

/// Copies bytes into the workspace and out of it, off the window's thread: with progress and cancel in the corner of the window, one job after the
/// other. A workspace that closes, or this object that goes, stops the job; nothing half done stays.
class EvidenceWork : public QObject
{
    Q_OBJECT
public:
    enum class Job { None, Attaching, Saving, Opening, Verifying };

    EvidenceWork(TaskView &tasks, Session &session, QObject *parent);
    ~EvidenceWork() override;

    template <class T>
    using Then = std::function<void(const domain::Result<T> &)>;
    /// Writes the change; the session takes it in before `then` hears of it. None: nothing was changed.
    void write(const LongChange &change, const Then<std::optional<domain::ChangeId>> &then);
    /// Writes the bytes into a new file, which is there only when it is whole. Errors as of storage::evidence::copyTo, with the path as detail where the file is
    /// at fault.
    void save(domain::EvidenceId id, const QString &path, const Then<QString> &then);
    /// Writes a copy that can only be read into a folder of the session's own. What would run is not written (see domain::Inspection).
    void copyToView(const domain::Evidence &evidence, const Then<ViewCopy> &then);
    /// Reads all bytes and compares their hash: DamagedWorkspace when they are not those that were stored.
    void verify(domain::EvidenceId id, const Then<QString> &then);
    /// Looks in silence whether the workspace has these bytes already. A file that cannot be read is not an error here.
    void look(const QString &path, const Then<KnownBytes> &then);

    [[nodiscard]] Job job() const { return m_job; }
    [[nodiscard]] bool isRunning() const { return m_job != Job::None; }
    [[nodiscard]] QString name() const; ///< what is being done, for a person; empty when nothing is
    /// Asks the running job to stop and drops those that wait; all are told as Cancelled.
    void cancel();
    void retranslate();

Q_SIGNALS:
    void began();
    void progressed(double share); ///< 0..1
    void ended();

private:
    template <class T>
    void run(Job job, const std::function<domain::Result<T>(const work::Progress &)> &work, const Then<T> &then);
    template <class T>
    void begin(Job job, const std::function<domain::Result<T>(const work::Progress &)> &work, const Then<T> &then);
    void follow(QFutureWatcherBase *watcher);
    void next();

    TaskView &m_tasks;
    QPointer<Session> m_session;
    Job m_job = Job::None;
    std::function<void()> m_stop; ///< cancels the running job
    QList<QFuture<void>> m_quiet; ///< looks that nobody follows
    QList<std::function<void(bool run)>> m_waiting; ///< false: told as cancelled
};

} // namespace ui
