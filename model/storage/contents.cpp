// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/contents.h"

#include <QBuffer>
#include <QCryptographicHash>

namespace storage::contents {

using namespace Qt::StringLiterals;
using domain::ErrorCode;

namespace {

constexpr qint64 chunkSize = 1024 * 1024;

QString hex(const QCryptographicHash &hash)
{
    return QString::fromLatin1(hash.result().toHex());
}

/// What bytes are read from, and what an error calls it.
struct Source
{
    QIODevice &device;
    QString name = {};
};

/// Chunk by chunk; told as `total` bytes of work from `base` on.
template <class Take>
void readChunks(const Source &source, qint64 base, qint64 total, const Step &step, Take take)
{
    if (!source.device.seek(0))
        throw Failure(ErrorCode::FileNotReadable, source.name);
    qint64 done = 0;
    while (!source.device.atEnd()) {
        const QByteArray bytes = source.device.read(chunkSize);
        if (bytes.isEmpty())
            throw Failure(ErrorCode::FileNotReadable, source.name);
        take(bytes);
        done += bytes.size();
        tell(step, base + done, total);
    }
}

QString hashOf(const Source &source, qint64 total, const Step &step)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    readChunks(source, 0, total, step, [&](const QByteArray &bytes) { hash.addData(bytes); });
    return hex(hash);
}

qint64 storeFrom(const Writer &db, const Source &source, const QString &knownHash, const Step &step)
{
    const qint64 size = source.device.size();
    const qint64 before = knownHash.isEmpty() ? size : 0;
    const QString sha256 = knownHash.isEmpty() ? hashOf(source, 2 * size, step) : knownHash;
    // A workspace that came as JSON may have a file without its bytes; they are stored when it is attached again.
    Statement known(db,
        u"SELECT id, size = 0 OR EXISTS (SELECT 1 FROM content_chunk WHERE content_id = c.id) FROM content c WHERE sha256 = ?"_s);
    known.bind(sha256);
    std::optional<qint64> id;
    bool whole = false;
    while (known.step())
        known.into(id, whole);
    if (whole)
        return *id;
    if (!id) {
        Statement content(db, u"INSERT INTO content (sha256, size) VALUES (?, ?)"_s);
        content.bind(sha256, size).run();
        id = content.insertedId();
    }
    Statement chunk(db, u"INSERT INTO content_chunk (content_id, position, bytes) VALUES (?, ?, ?)"_s);
    QCryptographicHash stored(QCryptographicHash::Sha256);
    int position = 0;
    readChunks(source, before, before + size, step, [&](const QByteArray &bytes) {
        stored.addData(bytes);
        chunk.bind(*id, position++, bytes).run();
    });
    if (hex(stored) != sha256)
        throw Failure(ErrorCode::FileNotReadable, source.name); // somebody writes in it
    return *id;
}

} // namespace

qint64 store(const Writer &db, const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return storeFrom(db, {buffer}, {}, {});
}

qint64 store(const Writer &db, QFile &file, const QString &knownHash, const Step &step)
{
    return storeFrom(db, {file, file.fileName()}, knownHash, step);
}

QString sha256(QFile &file, qint64 total, const Step &step)
{
    return hashOf({file, file.fileName()}, total, step);
}

QByteArray bytes(const Reader &db, qint64 content)
{
    Statement statement(db, u"SELECT sha256 FROM content WHERE id = ?"_s);
    statement.bind(content);
    QString hash;
    while (statement.step())
        statement.into(hash);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    copyTo(db, hash, out);
    return out.data();
}

void copyTo(const Reader &db, const QString &sha256, QIODevice &out, const Step &step)
{
    Statement content(db, u"SELECT size FROM content WHERE sha256 = ?"_s);
    content.bind(sha256);
    qint64 size = 0;
    while (content.step())
        content.into(size);
    Statement chunks(db,
        u"SELECT k.bytes FROM content_chunk k JOIN content c ON c.id = k.content_id WHERE c.sha256 = ? ORDER BY k.position"_s);
    chunks.bind(sha256);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 done = 0;
    while (chunks.step()) {
        const auto bytes = chunks.value<QByteArray>(0);
        hash.addData(bytes);
        if (out.write(bytes) != bytes.size())
            throw Failure(ErrorCode::FileNotWritable);
        done += bytes.size();
        tell(step, done, size);
    }
    if (done != size || hex(hash) != sha256)
        throw Failure(ErrorCode::DamagedWorkspace, sha256);
}

QStringList unsound(const Reader &db, bool mayLackBytes)
{
    const QString some = mayLackBytes ? u" WHERE id IN (SELECT content_id FROM content_chunk)"_s : QString();
    Statement contents(db, u"SELECT id, sha256, size FROM content"_s + some);
    Statement chunks(db, u"SELECT bytes FROM content_chunk WHERE content_id = ? ORDER BY position"_s);
    QStringList found;
    while (contents.step()) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        qint64 size = 0;
        chunks.bind(contents.value<qint64>(0));
        while (chunks.step()) {
            const auto bytes = chunks.value<QByteArray>(0);
            hash.addData(bytes);
            size += bytes.size();
        }
        const auto expected = contents.value<QString>(1);
        if (hex(hash) != expected || size != contents.value<qint64>(2))
            found << expected;
    }
    return found;
}

} // namespace storage::contents
