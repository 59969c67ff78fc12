// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reportrecords.h"

#include "storage/contents.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace storage::reportrecords {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::ReportId;

namespace {

const QString reportColumns = u"SELECT r.id, r.uid, r.kind, r.title, r.choice, coalesce(r.issued_at, r.prepared_at), "
                              u"r.author, r.issued_at IS NOT NULL, "
                              "(SELECT p.id FROM report p WHERE p.uid = r.previous_uid), r.revision FROM report r "_s;
const QString newestFirst = u"ORDER BY coalesce(r.issued_at, r.prepared_at) DESC, r.id DESC"_s;

QList<Report> readReports(Statement &statement)
{
    QList<Report> found;
    while (statement.step()) {
        Report report;
        statement.into(report.id, report.uid, report.kind, report.title, report.choice, report.madeAt, report.author,
            report.issued, report.previous, report.revision);
        found << report;
    }
    return found;
}

void mustBeInPreparation(const Reader &db, ReportId id)
{
    if (find(db, id).issued)
        throw Failure(ErrorCode::NotAllowed, u"issued"_s);
}

QString uidOf(const Reader &db, const std::optional<ReportId> &id)
{
    return id ? find(db, *id).uid : QString();
}

ReportId insert(const Writer &db, const Report &report)
{
    Statement statement(db,
        u"INSERT INTO report (uid, kind, title, choice, prepared_at, author, previous_uid) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    statement
        .bind(report.uid.isEmpty() ? db.newUid() : report.uid, report.kind, report.title, report.choice, db.now(),
            db.context().actor, uidOf(db, report.previous))
        .run();
    return ReportId(statement.insertedId());
}

void add(const Writer &db, ReportId id, const File &file)
{
    const auto styleTemplate =
        file.styleTemplate.isEmpty() ? std::nullopt : std::optional(contents::store(db, file.styleTemplate));
    Statement(db,
        u"INSERT INTO report_file (report_id, language, format, name, size, sha256, template_id) VALUES (?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(id, file.language, file.format, file.name, file.size, file.sha256, styleTemplate)
        .run();
}

void add(const Writer &db, ReportId id, const Issued &issued)
{
    Statement(db, u"INSERT INTO report_text (report_id, language, content_id) VALUES (?, ?, ?)"_s)
        .bind(id, issued.language, contents::store(db, issued.document))
        .run();
    for (const File &file : issued.files)
        add(db, id, file);
    QList<domain::RecommendationId> answered = issued.answers.keys();
    std::ranges::sort(answered);
    Statement answer(
        db, u"INSERT INTO report_answer (report_id, language, recommendation_id, text) VALUES (?, ?, ?, ?)"_s);
    for (const auto recommendation : std::as_const(answered))
        answer.bind(id, issued.language, recommendation, issued.answers.value(recommendation)).run();
}

bool isAboutTheSame(const Report &one, const Report &other)
{
    static const QStringList scope{u"query"_s, u"document"_s, u"institution"_s, u"person"_s};
    return std::ranges::all_of(
        scope, [&](const QString &key) { return one.choice.value(key) == other.choice.value(key); });
}

} // namespace

QList<Report> all(const Reader &db)
{
    Statement statement(db, reportColumns + newestFirst);
    return readReports(statement);
}

Report find(const Reader &db, ReportId id)
{
    Statement statement(db, reportColumns + u"WHERE r.id = ?"_s);
    statement.bind(id);
    const auto found = readReports(statement);
    if (found.isEmpty())
        throw Failure(ErrorCode::NotFound, u"#%1"_s.arg(id.value()));
    return found.first();
}

QList<Report> inPreparation(const Reader &db, const QString &kind)
{
    Statement statement(db, reportColumns + u"WHERE r.kind = ? AND r.issued_at IS NULL "_s + newestFirst);
    statement.bind(kind);
    return readReports(statement);
}

std::optional<Report> predecessor(const Reader &db, const Report &report)
{
    Statement statement(db, reportColumns + u"WHERE r.kind = ? AND r.issued_at IS NOT NULL "_s + newestFirst);
    statement.bind(report.kind);
    const auto issued = readReports(statement);
    const auto found = std::ranges::find_if(
        issued, [&](const Report &other) { return other.id != report.id && isAboutTheSame(other, report); });
    return found == issued.end() ? std::nullopt : std::optional(*found);
}

ReportId save(const Writer &db, const Report &report)
{
    if (!report.id)
        return insert(db, report);
    const Report stored = find(db, *report.id);
    if (stored.issued)
        throw Failure(ErrorCode::NotAllowed, u"issued"_s);
    if (stored.revision != report.revision)
        throw Failure(ErrorCode::Conflict, report.title);
    if (std::tie(stored.kind, stored.title, stored.choice, stored.previous)
        == std::tie(report.kind, report.title, report.choice, report.previous))
        return *report.id;
    Statement(db,
        u"UPDATE report SET (kind, title, choice, prepared_at, author, previous_uid, revision) = (?, ?, ?, ?, ?, ?, revision + 1) WHERE id = ?"_s)
        .bind(report.kind, report.title, report.choice, db.now(), db.context().actor, uidOf(db, report.previous),
            *report.id)
        .run();
    return *report.id;
}

void remove(const Writer &db, ReportId id)
{
    mustBeInPreparation(db, id);
    // By name and not by cascade, so that the record has each of them.
    Statement(db, u"DELETE FROM report_edit WHERE report_id = ?"_s).bind(id).run();
    Statement(db, u"DELETE FROM report WHERE id = ?"_s).bind(id).run();
}

QList<Edit> edits(const Reader &db, ReportId id)
{
    Statement statement(
        db, u"SELECT language, passage, text, basis FROM report_edit WHERE report_id = ? ORDER BY id"_s);
    statement.bind(id);
    QList<Edit> found;
    while (statement.step()) {
        Edit edit;
        statement.into(edit.language, edit.key, edit.text, edit.basis);
        found << edit;
    }
    return found;
}

void saveEdit(const Writer &db, ReportId id, const Edit &edit)
{
    mustBeInPreparation(db, id);
    Statement(db,
        u"INSERT INTO report_edit (report_id, language, passage, text, basis) VALUES (?, ?, ?, ?, ?) ON CONFLICT "
        u"(report_id, language, passage) "
        "DO UPDATE SET (text, basis) = (excluded.text, excluded.basis)"_s)
        .bind(id, edit.language, edit.key, edit.text, edit.basis)
        .run();
}

void removeEdit(const Writer &db, ReportId id, domain::Language language, const QString &key)
{
    mustBeInPreparation(db, id);
    Statement(db, u"DELETE FROM report_edit WHERE report_id = ? AND language = ? AND passage = ?"_s)
        .bind(id, language, key)
        .run();
}

void issue(const Writer &db, ReportId id, const QList<Issued> &issued)
{
    mustBeInPreparation(db, id);
    if (issued.isEmpty())
        throw Failure(ErrorCode::InvalidValue, u"language"_s);
    Statement(db, u"UPDATE report SET (issued_at, author, revision) = (?, ?, revision + 1) WHERE id = ?"_s)
        .bind(db.now(), db.context().actor, id)
        .run();
    for (const Issued &each : issued)
        add(db, id, each);
}

QList<File> files(const Reader &db, ReportId id)
{
    Statement statement(db,
        u"SELECT language, format, name, size, sha256, template_id FROM report_file WHERE report_id = ? ORDER BY id"_s);
    statement.bind(id);
    QList<File> found;
    while (statement.step()) {
        File file;
        std::optional<qint64> styleTemplate;
        statement.into(file.language, file.format, file.name, file.size, file.sha256, styleTemplate);
        if (styleTemplate)
            file.styleTemplate = contents::bytes(db, *styleTemplate);
        found << file;
    }
    return found;
}

QList<domain::Language> languages(const Reader &db, ReportId id)
{
    Statement statement(db, u"SELECT language FROM report_text WHERE report_id = ? ORDER BY language DESC"_s);
    statement.bind(id);
    QList<domain::Language> found;
    while (statement.step())
        found << statement.value<domain::Language>(0);
    return found;
}

QByteArray document(const Reader &db, ReportId id, domain::Language language)
{
    Statement statement(db, u"SELECT content_id FROM report_text WHERE report_id = ? AND language = ?"_s);
    statement.bind(id, language);
    std::optional<qint64> content;
    while (statement.step())
        statement.into(content);
    if (!content)
        throw Failure(ErrorCode::NotFound, u"#%1 (%2)"_s.arg(id.value()).arg(domain::code(language)));
    return contents::bytes(db, *content);
}

QHash<domain::RecommendationId, QList<Answer>> answers(const Reader &db, const QList<domain::RecommendationId> &ids,
    domain::Language language, domain::Confidentiality upTo)
{
    QJsonArray wanted;
    for (const auto id : ids)
        wanted << id.value();
    QStringList levels;
    for (const auto level : domain::allOf<domain::Confidentiality>()) {
        if (level <= upTo)
            levels << QString(domain::code(level));
    }
    Statement statement(db,
        u"SELECT r.id, r.kind, r.title, r.issued_at, a.recommendation_id, a.language, a.text FROM json_each(?) wanted "
        u"CROSS JOIN report_answer a "
        "ON a.recommendation_id = wanted.value JOIN report r ON r.id = a.report_id WHERE a.language = ? "
        "AND coalesce(json_extract(r.choice, '$.confidentiality'), 'public') IN (SELECT value FROM json_each(?)) ORDER BY r.issued_at DESC, r.id DESC"_s);
    statement.bind(QString::fromUtf8(QJsonDocument(wanted).toJson(QJsonDocument::Compact)), language, levels);
    QHash<domain::RecommendationId, QList<Answer>> found;
    while (statement.step()) {
        Answer answer;
        statement.into(answer.report, answer.kind, answer.title, answer.issuedAt, answer.recommendation,
            answer.language, answer.text);
        found[answer.recommendation] << answer;
    }
    return found;
}

} // namespace storage::reportrecords
