// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QFile>
#include <memory>
#include <vector>

namespace exchange {

/// A compound file (OLE 2), the container of old Office documents: a small file system of streams in chains of sectors.
/// Whatever its bytes say, a chain ends: it is never longer than the file.
class CompoundFile
{
public:
    explicit CompoundFile(const QString &path);

    /// FileNotReadable, MalformedFile.
    [[nodiscard]] domain::Result<void> open();
    [[nodiscard]] bool has(QStringView stream) const;
    /// A stream, open for reading and for going back and forth; it lives no longer than the file. Null when there is
    /// none of this name; MalformedFile when the file breaks off before the stream does.
    [[nodiscard]] domain::Result<std::unique_ptr<QIODevice>> stream(QStringView name);

private:
    class Stream;
    struct Entry
    {
        QString name;
        quint32 start = 0;
        qint64 size = 0;
    };
    using Chain = std::vector<quint32>;

    [[nodiscard]] bool readHeader();
    [[nodiscard]] bool readTable(const QByteArray &header);
    void readDirectory(quint32 start);
    [[nodiscard]] QByteArray sector(quint32 number);
    [[nodiscard]] static Chain chainOf(const Chain &table, quint32 start, size_t longest);
    [[nodiscard]] domain::Error broken() const;

    QFile m_file;
    QString m_name;
    qint64 m_sectorSize = 512;
    qint64 m_shortSize = 64;
    qint64 m_shortLimit = 4096; ///< streams below stand in the stream of short sectors
    Chain m_table; ///< the next sector of each
    Chain m_shortTable;
    Entry m_root; ///< the stream of short sectors
    std::vector<Entry> m_entries;
};

} // namespace exchange
