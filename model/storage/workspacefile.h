// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"
#include "storage/store.h"

/// The file of a workspace, before and beside what SQLite does with it.
namespace storage::workspacefile {

/// Looks at the file before SQLite does: a foreign file is never opened, let alone written. What SQLite has open here is a workspace, and is left alone.
[[nodiscard]] domain::Result<void> inspect(const QString &path);
/// Whether a new file can be written there.
[[nodiscard]] domain::Result<void> mayCreate(const QString &path);
/// With what SQLite writes beside it.
void removeWithNotes(const QString &path);
/// An error names the file it is about; what SQLite said is for its makers.
[[nodiscard]] domain::Error about(const Failure &failed, const QString &path);
[[nodiscard]] Connection::Mode modeFor(const QString &path, Store::Access access);
/// SQLite takes a copy for a change of the workspace, which a connection that only asks may not make.
void copyInto(const Connection &connection, const QString &path);
/// Brings an older workspace to the newest version, with a copy of it beside. NewerWorkspace, ReadOnlyWorkspace.
void bringUpToDate(const QString &path, Connection &connection);

} // namespace storage::workspacefile
