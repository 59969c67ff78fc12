// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/savefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>
#include <cerrno>

namespace work {
namespace {

/// Why a file could not be written. The system's last error number is looked at first, then the space that is left.
domain::Error writeError(const QString &path, int number)
{
    const QStorageInfo storage(QFileInfo(path).absoluteDir());
    constexpr qint64 nothingLeft = 4096;
    if (number == ENOSPC || number == EDQUOT
        || (storage.bytesTotal() > 0 && !storage.isReadOnly() && storage.bytesAvailable() < nothingLeft))
        return {domain::ErrorCode::DiskFull, path};
    return {domain::ErrorCode::FileNotWritable, path};
}

} // namespace

domain::Result<void> saveFile(const QString &path, const std::function<domain::Result<void>(QIODevice &)> &write)
{
    if (QFileInfo(path).isDir())
        return domain::failure(domain::ErrorCode::IsDirectory, path);
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(writeError(path, errno));
    errno = 0;
    if (auto written = write(file); !written) {
        const bool atFile = written.error().code == domain::ErrorCode::FileNotWritable;
        const domain::Error error = atFile ? writeError(path, errno) : written.error();
        file.cancelWriting();
        return tl::unexpected(error);
    }
    if (!file.commit())
        return tl::unexpected(writeError(path, errno));
    return {};
}

} // namespace work
