// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "storage/store.h"
#include "work/task.h"

/// A whole workspace as one JSON file: docs/workspace-json.md says what stands where, docs/workspace.schema.json holds it to that.
namespace exchange::workspacejson {

using Counts = QList<std::pair<QString, qint64>>; ///< rows by table, in the file's order

struct WriteOptions
{
    /// Only when a person says so, each time. Without it stay out: evidence marked confidential, with what is said of it and its bytes;
    /// beneficiaries marked confidential; the grades a body gave for these. The record of changes and drafts, which hold earlier words
    /// of all of them, stay out in any case.
    bool withConfidential = false;
    bool withEvidence = false; ///< the bytes of the files, too; without, only what is said of them
};

struct Written
{
    Counts rows;
    Counts leftOut; ///< as confidential; tables that lost nothing are not named
};

/// Writes the file, streamed and in one transaction. It appears whole or not at all. Errors as work::saveFile, FileExists for a workspace that is open, and
/// Cancelled.
[[nodiscard]] domain::Result<Written> write(
    const storage::Store &store, const QString &path, const WriteOptions &options, const work::Progress &progress = {});

/// Whether the file begins as one of ours does. One that cannot be read is none, which is not an error.
[[nodiscard]] bool isOne(const QString &path);

struct Loaded
{
    std::optional<domain::ChangeId> change;
    Counts rows;
    Counts leftOut; ///< as confidential when the file was written
    qint64 filesWithoutBytes = 0; ///< evidence whose bytes are not in the file
    [[nodiscard]] qint64 recommendations() const;
};

/// Takes the file into an empty workspace, streamed, as one change: everything is as it was there, numbers and uids, too, but the record of
/// changes, which begins anew with this change. NotAllowed "workspace_not_empty"; FileNotFound, FileNotReadable, IsDirectory, EmptyFile; UnknownFormat (it is none of
/// ours); NewerWorkspace; MalformedFile (it breaks off or is no JSON; detail: file, table, row and byte); UnfitContent (the same, and what does not fit);
/// Cancelled. After an error the workspace is as it was.
[[nodiscard]] domain::Result<Loaded> load(storage::Store &store, const QString &path, const work::Progress &progress = {});
/// The same into a workspace of its own that goes away again: what `load` would say. `store` is only asked whether it is empty.
[[nodiscard]] domain::Result<Loaded> trial(const storage::Store &store, const QString &path, const work::Progress &progress = {});

inline constexpr int version = 1; ///< of the form; the tables have the schema's

} // namespace exchange::workspacejson
