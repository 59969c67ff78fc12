// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/openfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QMutex>
#include <QMutexLocker>

namespace storage::openfiles {

using namespace Qt::StringLiterals;

namespace {

struct Register
{
    QMutex mutex;
    QHash<QString, int> held; ///< how often, by file
};

Register &all()
{
    static Register known;
    return known;
}

/// The same for every way to the file, before it is there as well.
QString fileAt(const QString &path)
{
    const QFileInfo info(path);
    if (const QString there = info.canonicalFilePath(); !there.isEmpty())
        return there;
    return QDir(QDir(info.absolutePath()).canonicalPath()).filePath(info.fileName());
}

} // namespace

Hold::Hold(const QString &path)
    : m_file(fileAt(path))
{
    const QMutexLocker lock(&all().mutex);
    ++all().held[m_file];
}

Hold::~Hold()
{
    const QMutexLocker lock(&all().mutex);
    if (--all().held[m_file] == 0)
        all().held.remove(m_file);
}

bool contains(const QString &path)
{
    QString file = fileAt(path);
    for (const QString &note : {u"-wal"_s, u"-shm"_s}) {
        if (file.endsWith(note))
            file.chop(note.size());
    }
    const QMutexLocker lock(&all().mutex);
    return all().held.contains(file);
}

domain::Result<void> mayBeReplaced(const QString &path)
{
    if (contains(path))
        return domain::failure(domain::ErrorCode::FileExists, path);
    return {};
}

bool unlessOpen(const QString &path, const std::function<void()> &work)
{
    const QString file = fileAt(path);
    const QMutexLocker lock(&all().mutex);
    if (all().held.contains(file))
        return false;
    work();
    return true;
}

domain::Result<QByteArray> read(const QString &path, qint64 most)
{
    const QFileInfo info(path);
    if (info.isDir())
        return domain::failure(domain::ErrorCode::IsDirectory, path);
    if (!info.exists())
        return domain::failure(domain::ErrorCode::FileNotFound, path);
    if (info.size() >= most)
        return domain::failure(domain::ErrorCode::FileTooLarge, path);
    QByteArray bytes;
    bool isOpen = false;
    const bool ran = unlessOpen(path, [&] {
        QFile file(path);
        isOpen = file.open(QIODevice::ReadOnly);
        bytes = isOpen ? file.read(most) : QByteArray();
    });
    if (!ran || !isOpen)
        return domain::failure(domain::ErrorCode::FileNotReadable, path);
    if (bytes.isEmpty())
        return domain::failure(domain::ErrorCode::EmptyFile, path);
    return bytes;
}

} // namespace storage::openfiles
