// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workspacefile.h"

#include "storage/migrations.h"
#include "storage/openfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

namespace storage::workspacefile {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::failure;
using domain::Result;

namespace {

constexpr qint64 headerSize = 100;
constexpr int applicationIdOffset = 68; // SQLite's file format, section 1.3

Result<void> inspectHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotReadable, path);
    if (file.size() == 0)
        return failure(ErrorCode::EmptyFile, path);
    const QByteArray header = file.read(headerSize);
    const auto id = header.size() == headerSize ? qFromBigEndian<quint32>(header.constData() + applicationIdOffset) : 0;
    if (!header.startsWith("SQLite format 3") || id != migrations::applicationId)
        return failure(ErrorCode::NotAWorkspace, path);
    return {};
}

/// On a full disk the notes beside a workspace cannot be made, which SQLite reports as a file that cannot be opened.
bool isFull(const QString &path)
{
    constexpr qint64 notes = 64 * 1024;
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    return disk.isValid() && disk.bytesAvailable() < notes;
}

} // namespace

Result<void> inspect(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileNotFound, path);
    if (info.isDir())
        return failure(ErrorCode::IsDirectory, path);
    Result<void> inspected;
    openfiles::unlessOpen(path, [&] { inspected = inspectHeader(path); });
    return inspected;
}

Result<void> mayCreate(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return failure(ErrorCode::IsDirectory, path);
    if (info.exists())
        return failure(ErrorCode::FileExists, path);
    if (!info.dir().exists())
        return failure(ErrorCode::FileNotFound, info.path());
    return {};
}

void removeWithNotes(const QString &path)
{
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
}

domain::Error about(const Failure &failed, const QString &path)
{
    domain::Error error = failed.error();
    const bool opening = error.code == ErrorCode::FileNotReadable || error.code == ErrorCode::FileNotWritable;
    if (opening && isFull(path))
        error.code = ErrorCode::DiskFull;
    switch (error.code) {
    case ErrorCode::DiskFull:
    case ErrorCode::Busy:
    case ErrorCode::ReadOnlyWorkspace:
    case ErrorCode::FileNotReadable:
    case ErrorCode::FileNotWritable:
    case ErrorCode::NotAWorkspace:
    case ErrorCode::DamagedWorkspace:
        error.detail = path;
        break;
    default:
        break;
    }
    return error;
}

Connection::Mode modeFor(const QString &path, Store::Access access)
{
    const QFileInfo info(path);
    const bool writable = info.isWritable() && QFileInfo(info.path()).isWritable();
    if (!writable) // changes that are not in the file itself yet must not be overlooked
        return QFileInfo(path + u"-wal"_s).size() > 0 ? Connection::Mode::ReadOnly : Connection::Mode::Immutable;
    return access == Store::Access::ReadOnly ? Connection::Mode::QueryOnly : Connection::Mode::ReadWrite;
}

void copyInto(const Connection &connection, const QString &path)
{
    const auto queryOnly = connection.pragma(u"query_only"_s);
    connection.execute(u"PRAGMA query_only = OFF"_s);
    try {
        connection.execute(u"VACUUM INTO '%1'"_s.arg(QString(path).replace(u'\'', u"''"_s)));
    } catch (...) {
        connection.execute(u"PRAGMA query_only = %1"_s.arg(queryOnly));
        throw;
    }
    connection.execute(u"PRAGMA query_only = %1"_s.arg(queryOnly));
}

void bringUpToDate(const QString &path, Connection &connection)
{
    const auto version = connection.pragma(u"user_version"_s);
    if (version > migrations::newest())
        throw Failure(ErrorCode::NewerWorkspace, path);
    if (version == migrations::newest())
        return;
    if (connection.isReadOnly())
        throw Failure(ErrorCode::ReadOnlyWorkspace, path);
    const QString copy = u"%1.v%2.bak"_s.arg(path).arg(version);
    QFile::remove(copy);
    copyInto(connection, copy);
    migrations::run(connection);
}

} // namespace storage::workspacefile
