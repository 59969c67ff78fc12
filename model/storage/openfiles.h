// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>
#include <functional>

/// The files that this process has open through SQLite. A process' locks on a file go when it closes any descriptor of that file (fcntl(2)), so that
/// whoever opens a workspace by other means, if only to read its first bytes, takes SQLite's locks away: another process then believes that nobody works in
/// it and removes the log of changes when it closes (docs/decisions/0015). Process-wide, as those locks are; for any thread.
namespace storage::openfiles {

/// Held as long as SQLite has the file open.
class Hold
{
public:
    explicit Hold(const QString &path);
    ~Hold();
    Hold(const Hold &) = delete;
    Hold &operator=(const Hold &) = delete;

private:
    QString m_file;
};

/// Whether the file, or the one whose notes these are (NAME-wal, NAME-shm), is open here.
[[nodiscard]] bool contains(const QString &path);
/// FileExists for what is open here: a workspace in use is not written over, nor replaced.
[[nodiscard]] domain::Result<void> mayBeReplaced(const QString &path);
/// Runs `work`, which may open and close the file, unless SQLite has it open here; meanwhile SQLite does not open any. False: it was not run.
bool unlessOpen(const QString &path, const std::function<void()> &work);
/// The bytes of a small file that a person chose (a crest, a style template). IsDirectory, FileNotFound, EmptyFile; FileTooLarge from `most` bytes on;
/// FileNotReadable, also for what is open here.
[[nodiscard]] domain::Result<QByteArray> read(const QString &path, qint64 most);

} // namespace storage::openfiles
