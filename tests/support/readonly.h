// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <unistd.h>

namespace support {

/// A folder on a medium that cannot be written, for as long as this lives: nobody may write the folder and the files in it. The
/// administrator may write everywhere, so the test and the programs it starts go on as somebody without rights.
class ReadOnlyFolder
{
public:
    explicit ReadOnlyFolder(const QString &path)
        : m_path(path)
    {
        setPermissions(QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther, {});
        if (geteuid() == 0 && setresuid(nobody, nobody, 0) != 0)
            qFatal("cannot give up the administrator's rights");
    }
    ~ReadOnlyFolder()
    {
        if (geteuid() == nobody && setresuid(0, 0, 0) != 0)
            qFatal("cannot take the administrator's rights back");
        setPermissions(QFile::ReadOwner | QFile::WriteOwner, QFile::WriteOwner);
    }
    Q_DISABLE_COPY_MOVE(ReadOnlyFolder)

private:
    static constexpr uid_t nobody = 65534;

    void setPermissions(QFile::Permissions ofFiles, QFile::Permissions more) const
    {
        const QFile::Permissions enter = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther | QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
        QFile::setPermissions(m_path, enter | more);
        for (const QString &name : QDir(m_path).entryList(QDir::Files))
            QFile::setPermissions(QDir(m_path).filePath(name), ofFiles);
    }

    QString m_path;
};

} // namespace support
