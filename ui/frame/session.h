// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

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
    explicit Session(std::unique_ptr<storage::Store> store, QObject *parent = nullptr);

    [[nodiscard]] storage::Store &store() { return *m_store; }
    [[nodiscard]] const storage::Store &store() const { return *m_store; }
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }
    [[nodiscard]] const storage::Workspace &workspace() const { return m_workspace; }

    /// Writes, remembers the change for undo and announces it. Nothing changed: true, and nothing is announced. On an error: false and `failed`.
    bool change(storage::Intent intent, const std::function<void(const storage::Writer &)> &work, const QJsonObject &arguments = {});
    /// Takes a change written elsewhere (an import on a worker) into the undo stack and refreshes.
    void adopt(domain::ChangeId change);
    /// A folder of this session's own, for copies that are looked at with other programs; nobody else of this computer may look into it, and it goes with the
    /// session. Empty: it cannot be made.
    [[nodiscard]] QString privateFolder();
    /// Undoes a change of the history. Conflict is announced through `failed`.
    bool revert(domain::ChangeId change);

Q_SIGNALS:
    void changed(const storage::ChangeSet &changes); ///< every change, undo and redo included
    void announced(domain::ChangeId change); ///< a change that the undo bar offers to take back
    void failed(const domain::Error &error);

private:
    void remember(domain::ChangeId change);

    std::unique_ptr<storage::Store> m_store;
    storage::Workspace m_workspace;
    QUndoStack m_undo;
    std::optional<QTemporaryDir> m_folder; ///< made when it is first asked for
};

} // namespace ui
