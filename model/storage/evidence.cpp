// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules.h"
#include "storage/followup.h"
#include "storage/openfiles.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace storage::evidence {

using namespace Qt::StringLiterals;
using domain::ErrorCode;

namespace {

constexpr qint64 chunkSize = 1024 * 1024;

const QString select = u"SELECT e.id, e.uid, e.progress_id, e.title, e.issuer, e.issued, e.link, e.file_name, e.media_type, coalesce(c.size, 0), "
                       "coalesce(c.sha256, ''), e.confidentiality FROM evidence e LEFT JOIN content c ON c.id = e.content_id "_s;

QList<domain::Evidence> readAll(Statement &statement)
{
    QList<domain::Evidence> list;
    while (statement.step()) {
        domain::Evidence e;
        statement.into(e.id, e.uid, e.progress, e.title, e.issuer, e.issued, e.link, e.fileName, e.mediaType, e.size, e.sha256, e.confidentiality);
        list << e;
    }
    return list;
}

domain::EvidenceId insert(const Writer &db, const domain::Evidence &e, std::optional<qint64> content)
{
    Statement statement(db,
        u"INSERT INTO evidence (uid, progress_id, content_id, title, issuer, issued, link, file_name, media_type, confidentiality) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    statement
        .bind(e.uid.isEmpty() ? db.newUid() : e.uid, e.progress, content, e.title, e.issuer, e.issued, e.link, e.fileName, e.mediaType,
            e.confidentiality)
        .run();
    return domain::EvidenceId(statement.insertedId());
}

/// The file chunk by chunk; told as `total` bytes of work from `base` on.
template <class Take>
void readChunks(QFile &file, qint64 base, qint64 total, const Step &step, Take take)
{
    if (!file.seek(0))
        throw Failure(ErrorCode::FileNotReadable, file.fileName());
    qint64 done = 0;
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(chunkSize);
        if (bytes.isEmpty())
            throw Failure(ErrorCode::FileNotReadable, file.fileName());
        take(bytes);
        done += bytes.size();
        tell(step, base + done, total);
    }
}

QString hashOf(QFile &file, qint64 total, const Step &step)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    readChunks(file, 0, total, step, [&](const QByteArray &bytes) { hash.addData(bytes); });
    return QString::fromLatin1(hash.result().toHex());
}

/// Opens it or says why not.
void open(QFile &file)
{
    const QFileInfo info(file.fileName());
    if (info.isDir())
        throw Failure(ErrorCode::IsDirectory, file.fileName());
    if (!info.exists())
        throw Failure(ErrorCode::FileNotFound, file.fileName());
    if (openfiles::contains(file.fileName()))
        throw Failure(ErrorCode::NotAllowed, u"open_workspace"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(ErrorCode::FileNotReadable, file.fileName());
}

/// Streams the file in; the same bytes are stored once. It is read for its hash, where that is not known, and for its bytes.
qint64 store(const Writer &db, QFile &file, const QString &knownHash, const Step &step)
{
    const qint64 size = file.size();
    const qint64 before = knownHash.isEmpty() ? size : 0;
    const QString sha256 = knownHash.isEmpty() ? hashOf(file, 2 * size, step) : knownHash;
    // A workspace that came as JSON may have a file without its bytes; they are stored when it is attached again.
    Statement known(db, u"SELECT id, size = 0 OR EXISTS (SELECT 1 FROM content_chunk WHERE content_id = c.id) FROM content c WHERE sha256 = ?"_s);
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
    readChunks(file, before, before + size, step, [&](const QByteArray &bytes) {
        stored.addData(bytes);
        chunk.bind(*id, position++, bytes).run();
    });
    if (QString::fromLatin1(stored.result().toHex()) != sha256)
        throw Failure(ErrorCode::FileNotReadable, file.fileName()); // somebody writes in it
    return *id;
}

} // namespace

QList<domain::Evidence> of(const Reader &db, domain::ProgressId entry)
{
    Statement statement(db, select + u"WHERE e.progress_id = ? ORDER BY e.id"_s);
    statement.bind(entry);
    return readAll(statement);
}

QList<domain::Evidence> of(const Reader &db, domain::RecommendationId id)
{
    Statement statement(db, select + u"JOIN progress p ON p.id = e.progress_id WHERE p.recommendation_id = ? ORDER BY e.id"_s);
    statement.bind(id);
    return readAll(statement);
}

domain::EvidenceId addLink(const Writer &db, const domain::Evidence &evidence)
{
    if (evidence.link.trimmed().isEmpty())
        throw Failure(ErrorCode::InvalidValue, u"link"_s);
    return insert(db, evidence, {});
}

domain::EvidenceId addFile(const Writer &db, const domain::Evidence &evidence, const QString &path, const Step &step)
{
    const QFileInfo info(path);
    QFile file(path);
    open(file);
    const qint64 content = store(db, file, evidence.sha256, step);
    domain::Evidence stored = evidence;
    stored.link.clear();
    if (stored.fileName.isEmpty())
        stored.fileName = info.fileName();
    if (stored.title.isEmpty())
        stored.title = info.completeBaseName();
    if (stored.mediaType.isEmpty())
        stored.mediaType = QMimeDatabase().mimeTypeForFile(info).name();
    return insert(db, stored, content);
}

domain::Evidence find(const Reader &db, domain::EvidenceId id)
{
    Statement statement(db, select + u"WHERE e.id = ?"_s);
    statement.bind(id);
    const auto found = readAll(statement);
    if (found.isEmpty())
        throw Failure(ErrorCode::NotFound, QString::number(id.value()));
    return found.first();
}

QString sha256Of(const QString &path, const Step &step)
{
    QFile file(path);
    open(file);
    return hashOf(file, file.size(), step);
}

QList<domain::Evidence> withBytes(const Reader &db, const QString &sha256)
{
    Statement statement(db, select + u"WHERE c.sha256 = ? ORDER BY e.id"_s);
    statement.bind(sha256);
    return readAll(statement);
}

void describe(const Writer &db, const domain::Evidence &evidence)
{
    const domain::Evidence there = find(db, evidence.id.value());
    if (evidence.title.trimmed().isEmpty())
        throw Failure(ErrorCode::InvalidValue, u"title"_s);
    if (there.sha256.isEmpty() && evidence.link.trimmed().isEmpty())
        throw Failure(ErrorCode::InvalidValue, u"link"_s);
    if (evidence.link != there.link && !domain::isEditable(progress::find(db, there.progress).state))
        throw Failure(ErrorCode::NotAllowed, u"review"_s);
    Statement(db, u"UPDATE evidence SET (title, issuer, issued, link, confidentiality) = (?, ?, ?, ?, ?) WHERE id = ?"_s)
        .bind(evidence.title, evidence.issuer, evidence.issued, there.sha256.isEmpty() ? evidence.link : QString(), evidence.confidentiality,
            *evidence.id)
        .run();
}

void remove(const Writer &db, domain::EvidenceId id)
{
    const auto entry = progress::find(db, find(db, id).progress);
    if (!domain::isEditable(entry.state))
        throw Failure(ErrorCode::NotAllowed, u"review"_s);
    if (Statement(db, u"DELETE FROM evidence WHERE id = ?"_s).bind(id).run() != 1)
        throw Failure(ErrorCode::NotFound, QString::number(id.value()));
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
        if (QLatin1StringView(hash.result().toHex()) != expected || size != contents.value<qint64>(2))
            found << expected;
    }
    return found;
}

void copyTo(const Reader &db, domain::EvidenceId id, QIODevice &out, const Step &step)
{
    const domain::Evidence evidence = find(db, id);
    if (evidence.sha256.isEmpty())
        throw Failure(ErrorCode::NotFound, evidence.link);
    Statement chunks(db,
        u"SELECT k.bytes FROM content_chunk k JOIN content c ON c.id = k.content_id WHERE c.sha256 = ? ORDER BY k.position"_s);
    chunks.bind(evidence.sha256);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 done = 0;
    while (chunks.step()) {
        const auto bytes = chunks.value<QByteArray>(0);
        hash.addData(bytes);
        if (out.write(bytes) != bytes.size())
            throw Failure(ErrorCode::FileNotWritable);
        done += bytes.size();
        tell(step, done, evidence.size);
    }
    if (done != evidence.size || QString::fromLatin1(hash.result().toHex()) != evidence.sha256)
        throw Failure(ErrorCode::DamagedWorkspace, evidence.title);
}

} // namespace storage::evidence
