// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/session.h"

#include "storage/changes.h"

#include <QFutureWatcher>
#include <QUndoCommand>

namespace ui {

namespace {

/// One change of the record on the undo stack. Undo reverts it, redo reverts that; each is a change of its own in the history.
class ChangeCommand : public QUndoCommand
{
public:
    using Revert = std::function<void(domain::ChangeId, std::function<void(const domain::Result<domain::ChangeId> &)>)>;
    ChangeCommand(domain::ChangeId change, Revert revert)
        : m_state(std::make_shared<State>(State {change, false}))
        , m_revert(std::move(revert))
    {
    }
    void undo() override { revert(); }
    void redo() override
    {
        // QUndoStack runs redo when a command is pushed; the change is already made then.
        if (m_made)
            revert();
        m_made = true;
    }

private:
    /// A worker may answer long after, when this command is gone.
    struct State
    {
        domain::ChangeId change;
        bool failed = false;
    };
    void revert()
    {
        if (!m_state->failed)
            m_revert(m_state->change, [state = m_state](const domain::Result<domain::ChangeId> &reverted) {
                state->failed = !reverted;
                if (reverted)
                    state->change = *reverted;
            });
        setObsolete(m_state->failed);
    }

    std::shared_ptr<State> m_state;
    Revert m_revert;
    bool m_made = false;
};

} // namespace

Session::Session(std::unique_ptr<storage::Store> store, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
{
    if (const auto info = m_store->read([](const storage::Reader &db) { return storage::workspace::info(db); }))
        m_workspace = *info;
    connect(m_store.get(), &storage::Store::changed, this, &Session::changed);
}

Session::~Session()
{
    if (m_stop)
        m_stop();
}

bool Session::refusedWhileWorking()
{
    if (isWorking())
        Q_EMIT failed({domain::ErrorCode::Busy, QStringLiteral("session")});
    return isWorking();
}

bool Session::change(
    storage::Intent intent, const std::function<void(const storage::Writer &)> &work, const QJsonObject &arguments)
{
    if (refusedWhileWorking())
        return false;
    const auto written = m_store->write(intent, work, arguments);
    if (!written) {
        Q_EMIT failed(written.error());
        return false;
    }
    if (*written)
        remember(**written);
    return true;
}

bool Session::changeOnWorker(storage::Intent intent,
    const std::function<void(const storage::Writer &, const work::Progress &)> &work, const QJsonObject &arguments)
{
    if (refusedWhileWorking())
        return false;
    run([intent, work, arguments](storage::Store &store, const work::Progress &progress) {
            return store.write(intent, [&](const storage::Writer &db) { work(db, progress); }, arguments);
        },
        [this](const domain::Result<std::optional<domain::ChangeId>> &written) {
            if (!written)
                Q_EMIT failed(written.error());
            else if (*written)
                adopt(**written);
        });
    return true;
}

bool Session::changeMany(storage::Intent intent, qsizetype rows,
    const std::function<void(const storage::Writer &, const storage::Step &)> &work, const QJsonObject &arguments)
{
    if (rows <= few)
        return change(intent, [&](const storage::Writer &db) { work(db, {}); }, arguments);
    return changeOnWorker(
        intent,
        [work](const storage::Writer &db, const work::Progress &progress) { work(db, work::told(progress)); }, arguments);
}

void Session::run(const Job &job, const std::function<void(const domain::Result<std::optional<domain::ChangeId>> &)> &then)
{
    using Outcome = domain::Result<std::optional<domain::ChangeId>>;
    // Kept beside the future, which drops the result of a job that was cancelled too late.
    auto outcome = std::make_shared<std::optional<Outcome>>();
    const auto task = work::start<std::optional<domain::ChangeId>>(
        [outcome, job, path = m_store->path(), context = m_store->context()](const work::Progress &progress) -> Outcome {
            const auto store = storage::Store::open(path, context);
            *outcome = store ? job(**store, progress) : Outcome(tl::unexpected(store.error()));
            return **outcome;
        });
    m_stop = [future = QFuture<Outcome>(task)]() mutable { future.cancel(); };
    auto *watcher = new QFutureWatcher<Outcome>(this);
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    Q_EMIT working(watcher);
    watcher->setFuture(task);
    work::whenDone(this, task, [this, outcome, then](const Outcome &result) {
        m_stop = nullptr;
        then(*outcome ? **outcome : result);
    });
}

void Session::adopt(domain::ChangeId change)
{
    m_store->refresh();
    remember(change);
}

bool Session::isMany(domain::ChangeId change) const
{
    return m_store
        ->read([change](const storage::Reader &db) { return storage::changes::find(db, change).recommendations > few; })
        .value_or(false);
}

void Session::revertThen(domain::ChangeId change, const Then &then)
{
    const auto end = [this, then](const domain::Result<domain::ChangeId> &reverted) {
        then(reverted);
        if (!reverted)
            Q_EMIT failed(reverted.error());
    };
    if (!isMany(change)) {
        end(m_store->revert(change));
        return;
    }
    run([change](storage::Store &store, const work::Progress &) -> domain::Result<std::optional<domain::ChangeId>> {
            return store.revert(change).map([](domain::ChangeId made) { return std::optional(made); });
        },
        [this, end](const domain::Result<std::optional<domain::ChangeId>> &reverted) {
            m_store->refresh();
            end(reverted.map([](const std::optional<domain::ChangeId> &made) { return *made; }));
        });
}

bool Session::revert(domain::ChangeId change)
{
    if (refusedWhileWorking())
        return false;
    const auto refused = std::make_shared<bool>(false);
    revertThen(change, [this, refused](const domain::Result<domain::ChangeId> &reverted) {
        *refused = !reverted;
        if (reverted)
            remember(*reverted);
    });
    return !*refused;
}

void Session::undo()
{
    if (!refusedWhileWorking())
        m_undo.undo();
}

void Session::redo()
{
    if (!refusedWhileWorking())
        m_undo.redo();
}

QString Session::privateFolder()
{
    if (!m_folder)
        m_folder.emplace(); // 0700, as Qt makes them
    return m_folder->isValid() ? m_folder->path() : QString();
}

void Session::remember(domain::ChangeId change)
{
    m_undo.push(new ChangeCommand(change, [this](domain::ChangeId id, const Then &then) {
        revertThen(id, [this, then](const domain::Result<domain::ChangeId> &reverted) {
            then(reverted);
            if (reverted)
                tellWhatStayed(*reverted);
        });
    }));
    Q_EMIT announced(change);
}

void Session::tellWhatStayed(domain::ChangeId undone)
{
    const auto stayed = m_store->read(
        [undone](const storage::Reader &db) { return storage::changes::stayed(storage::changes::find(db, undone)); });
    if (stayed && !stayed->nothing())
        Q_EMIT leftSome(undone);
}

} // namespace ui
