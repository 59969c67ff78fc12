// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/imports.h"

#include <QJsonDocument>

namespace storage::imports {

using namespace Qt::StringLiterals;

domain::ImportId save(const Writer &db, const ImportRun &run)
{
    const QString refused = QString::fromUtf8(QJsonDocument(run.refusedRows).toJson(QJsonDocument::Compact));
    if (run.id) {
        Statement(db,
            u"UPDATE import_run SET read_count = ?, new_count = ?, changed_count = ?, identical_count = ?, doubtful_count = ?, "
            "refused_count = ?, refused = ? WHERE id = ?"_s)
            .bind(run.read, run.added, run.changed, run.identical, run.doubtful, run.refused, refused, *run.id)
            .run();
        return *run.id;
    }
    Statement insert(db,
        u"INSERT INTO import_run (file_name, sha256, format, made_at, read_count, new_count, changed_count, identical_count, "
        "doubtful_count, refused_count, refused) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert
        .bind(run.fileName, run.sha256, run.format, run.madeAt.isValid() ? run.madeAt : db.now(), run.read, run.added, run.changed, run.identical,
            run.doubtful, run.refused, refused)
        .run();
    return domain::ImportId(insert.insertedId());
}

QList<ImportRun> all(const Reader &db)
{
    Statement statement(db,
        u"SELECT id, file_name, sha256, format, made_at, read_count, new_count, changed_count, identical_count, doubtful_count, "
        "refused_count, refused FROM import_run ORDER BY id DESC"_s);
    QList<ImportRun> list;
    while (statement.step()) {
        ImportRun run;
        QString refused;
        statement.into(run.id, run.fileName, run.sha256, run.format, run.madeAt, run.read, run.added, run.changed, run.identical,
            run.doubtful, run.refused, refused);
        run.refusedRows = QJsonDocument::fromJson(refused.toUtf8()).array();
        list << run;
    }
    return list;
}

QList<domain::RecommendationId> byExternalId(const Reader &db, const QString &system, const QString &externalId)
{
    Statement statement(db,
        u"SELECT id FROM recommendation WHERE external_id = ? AND external_id <> '' AND external_system = ? ORDER BY id"_s);
    statement.bind(externalId, system);
    QList<domain::RecommendationId> ids;
    while (statement.step())
        ids << statement.value<domain::RecommendationId>(0);
    return ids;
}

QSet<size_t> externalIds(const Reader &db)
{
    Statement statement(db, u"SELECT external_system || '|' || external_id FROM recommendation WHERE external_id <> ''"_s);
    QSet<size_t> ids;
    while (statement.step())
        ids << qHash(statement.value<QString>(0));
    return ids;
}

QList<Candidate> candidates(const Reader &db, domain::DocumentId document)
{
    Statement statement(db,
        u"SELECT id, paragraph, external_system, external_id, text_es, text_en, coalesce((SELECT group_concat(iso3, ' ') FROM "
        "recommending_state s WHERE s.recommendation_id = recommendation.id AND iso3 <> ''), '') "
        "FROM recommendation WHERE document_id = ? ORDER BY position, id"_s);
    statement.bind(document);
    QList<Candidate> list;
    while (statement.step()) {
        Candidate c;
        QString states;
        statement.into(c.id, c.paragraph, c.externalSystem, c.externalId, c.text.es, c.text.en, states);
        c.states = states.split(u' ', Qt::SkipEmptyParts);
        list << c;
    }
    return list;
}

} // namespace storage::imports
