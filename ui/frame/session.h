// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/step.h"
#include "storage/store.h"
#include "work/task.h"

#include <QObject>
#include <QTemporaryDir>
#include <QUndoStack>
#include <optional>

namespace ui {

/// An open workspace as the window has it: its store, and the undo stack over the store's own record. Everything that changes data goes
/// through `change`, so that undo, the bar that offers it and the refresh of every page are one path.
class Session : public QObject
{
    Q_OBJECT
public:
    /// Changes that touch more recommendations than this are made and undone by a worker.
    static constexpr int few = 300;

    explicit Session(std::unique_ptr<storage::Store> store, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] storage::Store &store() { return *m_store; }
    [[nodiscard]] const storage::Store &store() const { return *m_store; }
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }
    [[nodiscard]] const storage::Workspace &workspace() const { return m_workspace; }

    /// Writes, remembers the change for undo and announces it. Nothing changed: true, and nothing is announced. On an error: false and `failed`.
    bool change(storage::Intent intent, const std::function<void(const storage::Writer &)> &work, const QJsonObject &arguments = {});
    /// The same for a change of very many rows, which would hold the window up: written by a worker on its own connection, then taken in.
    /// True: begun; how it ended is told by `announced` or `failed`. While one is under way everything else that changes is refused (Busy).
    /// `work` runs on the worker: it holds values only. It reports to `progress` and throws Cancelled when that says so; then nothing is written.
    bool changeOnWorker(storage::Intent intent,
        const std::function<void(const storage::Writer &, const work::Progress &)> &work, const QJsonObject &arguments = {});
    /// The one or the other, by how many rows (recommendations, assignments) it touches: more than `few` are written by a worker. `work` tells `step` how far it
    /// is, as changeOnWorker its progress.
    bool changeMany(storage::Intent intent, qsizetype rows, const std::function<void(const storage::Writer &, const storage::Step &step)> &work,
        const QJsonObject &arguments = {});
    /// Whether a worker of this session is writing.
    [[nodiscard]] bool isWorking() const { return static_cast<bool>(m_stop); }
    /// Takes a change written elsewhere (an import on a worker) into the undo stack and refreshes.
    void adopt(domain::ChangeId change);
    /// A folder of this session's own, for copies that are looked at with other programs; nobody else of this computer may look into it, and it goes with the
    /// session. Empty: it cannot be made.
    [[nodiscard]] QString privateFolder();
    /// Undoes a change of the history; one of very many rows by a worker. Conflict is announced through `failed`.
    bool revert(domain::ChangeId change);
    /// The last change on the undo stack. Nothing while a worker is writing.
    void undo();
    void redo();

Q_SIGNALS:
    void changed(const storage::ChangeSet &changes); ///< every change, undo and redo included
    void announced(domain::ChangeId change); ///< a change that the undo bar offers to take back
    void failed(const domain::Error &error);
    void leftSome(domain::ChangeId undone); ///< the undo of an import left what was edited since (storage::changes::stayed)
    void working(QFutureWatcherBase *job); ///< a worker begins; its future comes with its first event

private:
    using Then = std::function<void(const domain::Result<domain::ChangeId> &)>;
    using Job = std::function<domain::Result<std::optional<domain::ChangeId>>(storage::Store &, const work::Progress &)>;
    void remember(domain::ChangeId change);
    void tellWhatStayed(domain::ChangeId undone);
    void run(const Job &job, const std::function<void(const domain::Result<std::optional<domain::ChangeId>> &)> &then);
    void revertThen(domain::ChangeId change, const Then &then);
    [[nodiscard]] bool isMany(domain::ChangeId change) const;
    [[nodiscard]] bool refusedWhileWorking();

    std::unique_ptr<storage::Store> m_store;
    storage::Workspace m_workspace;
    QUndoStack m_undo;
    std::function<void()> m_stop; ///< of the worker that is writing; empty: none is
    std::optional<QTemporaryDir> m_folder; ///< made when it is first asked for
};

} // namespace ui
