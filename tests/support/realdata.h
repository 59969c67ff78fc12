// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QString>

/// Real files that are no part of the checkout: in the folder AVANCE_REAL_DATA names, or beside the checkout in
/// ../shared/data.
namespace realdata {

/// Empty when there is no such file; the test then skips and says which file it wanted.
[[nodiscard]] inline QString path(const QString &name)
{
    const QString given = qEnvironmentVariable("AVANCE_REAL_DATA");
    const QDir beside(QStringLiteral(AVANCE_SOURCE_DIR "/../shared/data"));
    const QFileInfo file(given.isEmpty() ? beside : QDir(given), name);
    return file.exists() ? file.canonicalFilePath() : QString();
}

} // namespace realdata
