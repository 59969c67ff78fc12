// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/followup.h"

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

QString hashOf(QFile &file)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.seek(0) || !hash.addData(&file))
        throw Failure(ErrorCode::FileNotReadable, file.fileName());
    return QString::fromLatin1(hash.result().toHex());
}

/// Streams the file in; the same bytes are stored once.
qint64 store(const Writer &db, QFile &file, const QString &sha256)
{
    Statement known(db, u"SELECT id FROM content WHERE sha256 = ?"_s);
    known.bind(sha256);
    std::optional<qint64> id;
    while (known.step())
        known.into(id);
    if (id)
        return *id;
    Statement content(db, u"INSERT INTO content (sha256, size) VALUES (?, ?)"_s);
    content.bind(sha256, file.size()).run();
    id = content.insertedId();
    Statement chunk(db, u"INSERT INTO content_chunk (content_id, position, bytes) VALUES (?, ?, ?)"_s);
    if (!file.seek(0))
        throw Failure(ErrorCode::FileNotReadable, file.fileName());
    for (int position = 0; !file.atEnd(); ++position) {
        const QByteArray bytes = file.read(chunkSize);
        if (bytes.isEmpty())
            throw Failure(ErrorCode::FileNotReadable, file.fileName());
        chunk.bind(*id, position, bytes).run();
    }
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

domain::EvidenceId addFile(const Writer &db, const domain::Evidence &evidence, const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        throw Failure(ErrorCode::IsDirectory, path);
    if (!info.exists())
        throw Failure(ErrorCode::FileNotFound, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(ErrorCode::FileNotReadable, path);
    const qint64 content = store(db, file, hashOf(file));
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

} // namespace storage::evidence
