// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/step.h"
#include "storage/store.h"

#include <QFile>

/// Bytes: files of evidence, the crest of the letterhead, reports as they went out. Stored once per SHA-256 in chunks
/// of 1 MiB, never altered, and outside the record of changes: a change that is undone leaves them, and its redo finds
/// them (docs/decisions/0007).
namespace storage::contents {

/// The number of these bytes.
qint64 store(const Writer &db, const QByteArray &bytes);
/// The number of an open file's bytes. With its hash, where that is known, it is read once, and not at all when the
/// workspace has its bytes; else twice. A file that changes meanwhile is FileNotReadable: what is stored is what was
/// hashed. Cancelled.
qint64 store(const Writer &db, QFile &file, const QString &knownHash, const Step &step);
/// Of an open file, told as `total` bytes of work. FileNotReadable, Cancelled.
[[nodiscard]] QString sha256(QFile &file, qint64 total, const Step &step);

/// DamagedWorkspace when they are not those that were stored.
[[nodiscard]] QByteArray bytes(const Reader &db, qint64 content);
/// Writes them, streamed, and checks them on the way: DamagedWorkspace as above, FileNotWritable, Cancelled. What was
/// written to `out` by then is the caller's to drop.
void copyTo(const Reader &db, const QString &sha256, QIODevice &out, const Step &step = {});
/// SHA-256 (as noted) of the contents whose bytes are others, or fewer, or more. `mayLackBytes`: one without any bytes
/// is none of them.
[[nodiscard]] QStringList unsound(const Reader &db, bool mayLackBytes);

} // namespace storage::contents
