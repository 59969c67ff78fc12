// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencework.h"

#include "storage/openfiles.h"
#include "ui/frame/session.h"
#include "ui/widgets/taskview.h"
#include "work/savefile.h"

#include <QDir>
#include <QFutureWatcher>

namespace ui {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::Result;
using storage::Reader;
using storage::Store;
using storage::Writer;

namespace {

/// Takes bytes and keeps none.
class Nowhere : public QIODevice
{
public:
    Nowhere() { open(WriteOnly); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override { return size; }
};

/// A file that is looked at while it is written, for what would run.
class InspectedFile : public QFile
{
public:
    InspectedFile(const QString &path, const domain::Inspection &inspection)
        : QFile(path)
        , m_inspection(inspection)
    {
    }
    [[nodiscard]] std::optional<domain::Runs> found() const { return m_inspection.found(); }

protected:
    qint64 writeData(const char *bytes, qint64 size) override
    {
        m_inspection.take(QByteArray::fromRawData(bytes, static_cast<qsizetype>(size)));
        return QFile::writeData(bytes, size);
    }

private:
    domain::Inspection m_inspection;
};

/// An error of a copy names the file it was written to.
domain::Error about(domain::Error error, const QString &path)
{
    if (error.code == ErrorCode::FileNotWritable)
        error.detail = path;
    return error;
}

Result<QString> saved(const Store &store, domain::EvidenceId id, const QString &path, const storage::Step &step)
{
    const auto copy = [&](QIODevice &device) {
        return store.read([&](const Reader &db) { storage::evidence::copyTo(db, id, device, step); });
    };
    return storage::openfiles::mayBeReplaced(path).and_then([&] { return work::saveFile(path, copy); }).map([&path] { return path; });
}

/// Into `folder`, which is made; a former copy goes.
Result<ViewCopy> viewCopy(const Store &store, const domain::Evidence &evidence, const QString &folder, const work::Progress &progress)
{
    const QString path = QDir(folder).filePath(domain::safeFileName(evidence.fileName));
    QFile::remove(path);
    InspectedFile file(path, domain::Inspection(evidence.fileName, evidence.mediaType));
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return domain::failure(ErrorCode::FileNotWritable, path);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const auto step = work::told(progress);
    const auto copied = store.read([&](const Reader &db) {
        storage::evidence::copyTo(db, *evidence.id, file, [&](qint64 done, qint64 total) { return !file.found() && step(done, total); });
    });
    const bool written = file.flush();
    file.close();
    if (copied && written && !file.found()) {
        file.setPermissions(QFile::ReadOwner);
        return ViewCopy {path};
    }
    file.remove();
    if (file.found())
        return ViewCopy {{}, file.found()};
    return copied ? domain::failure(ErrorCode::FileNotWritable, path) : tl::unexpected(about(copied.error(), path));
}

} // namespace

EvidenceWork::EvidenceWork(TaskView &tasks, Session &session, QObject *parent)
    : QObject(parent)
    , m_tasks(tasks)
    , m_session(&session)
{
    connect(&session, &QObject::destroyed, this, &EvidenceWork::cancel);
}

EvidenceWork::~EvidenceWork()
{
    m_waiting.clear();
    if (m_stop)
        m_stop();
    for (auto &look : m_quiet)
        look.cancel();
}

template <class T>
void EvidenceWork::run(Job job, const std::function<Result<T>(const work::Progress &)> &work, const Then<T> &then)
{
    if (!m_session)
        return;
    const auto start = [this, job, work, then](bool really) {
        if (really)
            begin<T>(job, work, then);
        else
            then(domain::failure(ErrorCode::Cancelled));
    };
    if (isRunning())
        m_waiting.append(start);
    else
        start(true);
}

template <class T>
void EvidenceWork::begin(Job job, const std::function<Result<T>(const work::Progress &)> &work, const Then<T> &then)
{
    // Kept beside the future, which drops the result of a job that was cancelled too late.
    auto outcome = std::make_shared<std::optional<Result<T>>>();
    const auto task = work::start<T>([outcome, work](const work::Progress &progress) -> Result<T> {
        *outcome = progress.isCancelled() ? Result<T>(domain::failure(ErrorCode::Cancelled)) : work(progress);
        return **outcome;
    });
    m_job = job;
    m_stop = [future = QFuture<Result<T>>(task)]() mutable { future.cancel(); };
    auto *watcher = new QFutureWatcher<Result<T>>(this);
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    follow(watcher);
    watcher->setFuture(task);
    Q_EMIT began();
    // The session hears of a change even when who asked for it has gone.
    work::whenDone(m_session.data(), task, [self = QPointer(this), session = m_session, outcome, then](const Result<T> &told) {
        const Result<T> result = *outcome ? **outcome : told;
        if constexpr (std::is_same_v<T, std::optional<domain::ChangeId>>) {
            if (result && *result)
                session->adopt(**result);
        }
        if (!self)
            return;
        self->m_job = Job::None;
        self->m_stop = nullptr;
        then(result);
        if (!self) // who asked may go when told
            return;
        Q_EMIT self->ended();
        self->next();
    });
}

void EvidenceWork::follow(QFutureWatcherBase *watcher)
{
    m_tasks.watch(watcher, name(), tr("Cancel"));
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int value) { Q_EMIT progressed(value / 1000.0); });
}

void EvidenceWork::next()
{
    if (!m_waiting.isEmpty() && !isRunning())
        m_waiting.takeFirst()(true);
}

void EvidenceWork::write(const LongChange &change, const Then<std::optional<domain::ChangeId>> &then)
{
    if (!m_session)
        return;
    if (m_session->isWorking())
        return then(domain::failure(ErrorCode::Busy, u"session"_s));
    run<std::optional<domain::ChangeId>>(
        Job::Attaching,
        [change, path = m_session->store().path(), context = m_session->store().context()](
            const work::Progress &progress) -> Result<std::optional<domain::ChangeId>> {
            if (const auto prepared = change.prepare ? change.prepare(work::told(progress)) : Result<void>(); !prepared)
                return tl::unexpected(prepared.error());
            const auto store = Store::open(path, context);
            if (!store)
                return tl::unexpected(store.error());
            return (*store)->write(change.intent, [&](const Writer &db) { change.work(db, work::told(progress)); }, change.arguments);
        },
        then);
}

namespace {

/// A job that only reads, on a connection of its own.
template <class T, class Work>
std::function<Result<T>(const work::Progress &)> reading(const Session &session, Work work)
{
    return [work, path = session.store().path(), context = session.store().context()](const work::Progress &progress) -> Result<T> {
        const auto store = Store::open(path, context, Store::Access::ReadOnly);
        if (!store)
            return tl::unexpected(store.error());
        return work(**store, progress);
    };
}

} // namespace

void EvidenceWork::save(domain::EvidenceId id, const QString &path, const Then<QString> &then)
{
    if (m_session)
        run<QString>(Job::Saving,
            reading<QString>(*m_session,
                [id, path](const Store &store, const work::Progress &progress) { return saved(store, id, path, work::told(progress)); }),
            then);
}

void EvidenceWork::copyToView(const domain::Evidence &evidence, const Then<ViewCopy> &then)
{
    if (!m_session)
        return;
    const QString folder = m_session->privateFolder();
    if (folder.isEmpty())
        return then(domain::failure(ErrorCode::FileNotWritable, QDir::tempPath()));
    run<ViewCopy>(Job::Opening,
        reading<ViewCopy>(*m_session,
            [evidence, folder = folder + u'/' + QString::number(evidence.id->value())](
                const Store &store, const work::Progress &progress) { return viewCopy(store, evidence, folder, progress); }),
        then);
}

void EvidenceWork::verify(domain::EvidenceId id, const Then<QString> &then)
{
    if (!m_session)
        return;
    run<QString>(Job::Verifying,
        reading<QString>(*m_session,
            [id](const Store &store, const work::Progress &progress) {
                return store.read([&](const Reader &db) {
                    Nowhere nowhere;
                    storage::evidence::copyTo(db, id, nowhere, work::told(progress));
                    return storage::evidence::find(db, id).sha256;
                });
            }),
        then);
}

void EvidenceWork::look(const QString &path, const Then<KnownBytes> &then)
{
    if (!m_session)
        return;
    const auto task = work::start<KnownBytes>(reading<KnownBytes>(*m_session, [path](const Store &store, const work::Progress &progress) {
        return store.read([&](const Reader &db) {
            KnownBytes known {.sha256 = storage::evidence::sha256Of(path, work::told(progress)), .evidence = {}};
            known.evidence = storage::evidence::withBytes(db, known.sha256);
            return known;
        });
    }));
    m_quiet.removeIf([](const QFuture<void> &look) { return look.isFinished(); });
    m_quiet.append(QFuture<void>(task));
    work::whenDone(this, task, then);
}

void EvidenceWork::cancel()
{
    const auto waiting = std::exchange(m_waiting, {});
    if (m_stop)
        m_stop();
    for (const auto &job : waiting)
        job(false);
}

void EvidenceWork::retranslate()
{
    if (isRunning())
        m_tasks.setTexts(name(), tr("Cancel"));
}

QString EvidenceWork::name() const
{
    switch (m_job) {
    case Job::Attaching:
        return tr("Attaching evidence");
    case Job::Saving:
        return tr("Saving a copy");
    case Job::Opening:
        return tr("Opening evidence");
    case Job::Verifying:
        return tr("Verifying evidence");
    case Job::None:
        break;
    }
    return {};
}

} // namespace ui
