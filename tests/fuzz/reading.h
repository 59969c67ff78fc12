// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/incoming.h"
#include "exchange/tablereader.h"

#include <QFile>
#include <QTemporaryDir>
#include <cstdlib>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

/// What the targets of this folder have in common: a file is looked at and read whole, and every row is counted.
namespace fuzz {

/// Small, so that each input is quick.
inline constexpr exchange::ArchiveLimits limits{
    .inflated = 8 << 20, .ratio = 100, .ratioFrom = 1 << 20, .text = 1 << 20, .entries = 100};

inline QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

inline QString path()
{
    static const QTemporaryDir folder;
    return folder.filePath(QStringLiteral("fuzz"));
}

inline void write(const QByteArray &bytes)
{
    QFile file(path());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        std::abort();
}

inline void writeArchive(const QList<std::pair<QString, QByteArray>> &parts)
{
    QuaZip archive(path());
    if (!archive.open(QuaZip::mdCreate))
        std::abort();
    for (const auto &[name, bytes] : parts) {
        QuaZipFile file(&archive);
        if (!file.open(QIODevice::WriteOnly, QuaZipNewInfo(name)))
            std::abort();
        file.write(bytes);
    }
}

/// Any bytes end in rows or in a clear error; what comes out can be cleaned; every row is counted.
inline void readAll(exchange::Container container, const exchange::Reading &reading = {})
{
    exchange::StateFilter filter(QStringLiteral("CHL"));
    qint64 rows = 0;
    const exchange::Take take{&filter, [&rows](exchange::SourceRow &&row) {
                                  ++rows;
                                  (void)exchange::normalise(row, {.state = QStringLiteral("CHL"), .language = {}});
                                  return true;
                              }};
    (void)exchange::containerOf(path());
    (void)exchange::sampleTable(path(), container, reading, 5, limits);
    const auto totals = exchange::readTable(path(), container, take, {}, reading, limits);
    if (totals && totals->rows != rows + totals->otherState)
        std::abort();
}

} // namespace fuzz
