// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules.h"
#include "storage/contents.h"
#include "storage/followup.h"
#include "storage/openfiles.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace storage::evidence {

using namespace Qt::StringLiterals;
using domain::ErrorCode;

namespace {

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
    const qint64 content = contents::store(db, file, evidence.sha256, step);
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
    return contents::sha256(file, file.size(), step);
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

void copyTo(const Reader &db, domain::EvidenceId id, QIODevice &out, const Step &step)
{
    const domain::Evidence evidence = find(db, id);
    if (evidence.sha256.isEmpty())
        throw Failure(ErrorCode::NotFound, evidence.link);
    try {
        contents::copyTo(db, evidence.sha256, out, step);
    } catch (const Failure &failure) {
        // A person knows the evidence by its title and not by its hash.
        if (failure.error().code == ErrorCode::DamagedWorkspace)
            throw Failure(ErrorCode::DamagedWorkspace, evidence.title);
        throw;
    }
}

} // namespace storage::evidence
