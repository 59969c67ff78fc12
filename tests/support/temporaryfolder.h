// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>
#include <QThreadPool>

namespace support {

/// A folder of its own for a test that reads workspaces off the UI thread. It goes only after the last reading has ended: SQLite puts files beside
/// a workspace while one is open, and connections must be closed before the application ends.
class TemporaryFolder
{
public:
    TemporaryFolder()
    {
        if (!m_dir.isValid())
            qFatal("no temporary folder");
    }
    ~TemporaryFolder() { QThreadPool::globalInstance()->waitForDone(); }
    Q_DISABLE_COPY_MOVE(TemporaryFolder)

    [[nodiscard]] QString path() const { return m_dir.path(); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_dir.filePath(name); }

private:
    QTemporaryDir m_dir;
};

} // namespace support
