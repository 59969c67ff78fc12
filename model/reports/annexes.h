// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"
#include "storage/store.h"
#include "work/task.h"

/// The evidence that goes with a report, numbered as it is cited there.
namespace reports::annexes {

/// "Annex 03 - Minutes of the session.pdf", in the report's language: a name that every system takes, of no folder but its own. An annex that is a link, or
/// whose bytes are not in the workspace, has none. One for each annex; no two are the same, not even in small letters.
[[nodiscard]] QStringList fileNames(const Document &document);

/// The list of annexes as an HTML file: number, title, and the file's name or the link.
[[nodiscard]] QString indexName(domain::Language language);

/// Writes the annexes and their index into a folder that is made for them, or one that is empty. All of them or none: they appear under the folder's name when the last
/// is written. FileExists (something is in the folder), FileNotWritable, DiskFull, NotFound (evidence that is gone since), DamagedWorkspace, Cancelled.
[[nodiscard]] domain::Result<void> toFolder(const storage::Store &store, const Document &document, const QString &folder, const work::Progress &progress = {});

/// The same in one ZIP. An existing one is replaced only at the end. IsDirectory, else the same errors.
[[nodiscard]] domain::Result<void> toZip(const storage::Store &store, const Document &document, const QString &path, const work::Progress &progress = {});

} // namespace reports::annexes
