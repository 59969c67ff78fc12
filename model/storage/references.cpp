// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/references.h"

namespace storage {

using namespace Qt::StringLiterals;
using domain::RecommendationId;

namespace {

QList<RecommendationId> idsOf(Statement &statement)
{
    QList<RecommendationId> found;
    while (statement.step())
        found << statement.value<RecommendationId>(0);
    return found;
}

/// Those that rows of a table hang on.
QList<RecommendationId> having(const Reader &db, QLatin1StringView table)
{
    Statement statement(db,
        u"SELECT r.id FROM recommendation r WHERE r.id IN (SELECT recommendation_id FROM %1) ORDER BY r.document_id, r.position, r.id"_s.arg(table));
    return idsOf(statement);
}

} // namespace

QList<RecommendationId> recommendations::withExternalId(const Reader &db, const QString &externalId)
{
    Statement statement(db, u"SELECT id FROM recommendation WHERE external_id = ? AND external_id <> '' ORDER BY id"_s);
    statement.bind(externalId);
    return idsOf(statement);
}

domain::MechanismId recommendations::mechanism(const Reader &db, RecommendationId id)
{
    Statement statement(db, u"SELECT d.mechanism_id FROM recommendation r JOIN source_document d ON d.id = r.document_id WHERE r.id = ?"_s);
    statement.bind(id);
    std::optional<domain::MechanismId> found;
    while (statement.step())
        found = statement.value<domain::MechanismId>(0);
    if (!found)
        throw Failure(domain::ErrorCode::NotFound, QString::number(id.value()));
    return *found;
}

bool recommendations::isArchived(const Reader &db, RecommendationId id)
{
    return find(db, id).archived;
}

QList<RecommendationId> progress::withEntries(const Reader &db)
{
    return having(db, "progress"_L1);
}

QList<RecommendationId> assessments::withGrades(const Reader &db)
{
    return having(db, "assessment"_L1);
}

} // namespace storage
