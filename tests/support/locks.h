// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace support {

/// Whether another process finds a lock of this one on the file.
inline bool isLocked(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const pid_t child = fork();
    if (child == 0) {
        const int file = open(name.constData(), O_RDWR | O_CLOEXEC);
        struct flock lock {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        const bool asked = file >= 0 && fcntl(file, F_GETLK, &lock) == 0;
        _exit(asked && lock.l_type != F_UNLCK ? 0 : 1);
    }
    int status = 1;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace support
