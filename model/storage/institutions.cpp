// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/institutions.h"

#include "storage/conditions.h"
#include "storage/names.h"
#include "storage/rows.h"

namespace storage {

using namespace Qt::StringLiterals;
using domain::ErrorCode;

namespace institutions {

namespace {

struct Table
{
    using Entity = domain::Institution;
    static constexpr QLatin1StringView name {"institution"};
    static constexpr QLatin1StringView columns {"uid, parent_id, kind, acronym, name_es, name_en, active_from, active_to"};
    static auto fields(auto &i) { return std::tie(i.uid, i.parent, i.kind, i.acronym, i.name.es, i.name.en, i.activeFrom, i.activeTo); }
};

} // namespace

QList<domain::Institution> all(const Reader &db)
{
    return rows::list<Table>(db, u"ORDER BY acronym COLLATE NOCASE"_s);
}

domain::Institution find(const Reader &db, domain::InstitutionId id)
{
    return rows::find<Table>(db, id);
}

std::optional<domain::InstitutionId> byName(const Reader &db, const QString &name)
{
    const QString wanted = folded(name);
    for (const auto &institution : all(db)) {
        if (folded(institution.acronym) == wanted || folded(institution.name.es) == wanted || folded(institution.name.en) == wanted)
            return institution.id;
    }
    return std::nullopt;
}

domain::InstitutionId save(const Writer &db, const domain::Institution &institution)
{
    orThrow(domain::validate(institution));
    const QString acronym = folded(institution.acronym);
    QHash<domain::InstitutionId, domain::InstitutionId> parents;
    for (const auto &other : all(db)) {
        if (other.id != institution.id && folded(other.acronym) == acronym)
            throw Failure(ErrorCode::InvalidValue, u"acronym_taken"_s);
        if (other.parent && other.id != institution.id)
            parents.insert(*other.id, *other.parent);
    }
    if (institution.id && domain::makesCycle(*institution.id, institution.parent, parents))
        throw Failure(ErrorCode::InvalidValue, u"parent"_s);
    return rows::save<Table>(db, institution);
}

QList<Standing> standings(const Reader &db)
{
    const QString late = u"r.due < ? AND r.status IN (%1)"_s.arg(openStatuses());
    Statement statement(db,
        u"WITH assigned AS (SELECT a.institution_id AS id, sum(a.role = 'lead') AS leads, sum(a.role = 'support') AS supports, "
        "sum(a.role = 'lead' AND coalesce(%1, 0)) AS late FROM assignment a JOIN recommendation r ON r.id = a.recommendation_id "
        "WHERE r.archived = 0 GROUP BY 1), "
        "entries AS (SELECT p.institution_id AS id, sum(p.state = 'returned') AS returned, sum(p.state = 'submitted') AS submitted "
        "FROM progress p JOIN recommendation r ON r.id = p.recommendation_id "
        "WHERE p.state IN ('returned', 'submitted') AND r.archived = 0 GROUP BY 1), "
        "focal AS (SELECT institution_id AS id, count(*) AS points FROM person WHERE coalesce(focal_from, '') <= ? "
        "AND coalesce(focal_to, '9999') >= ? GROUP BY 1) "
        "SELECT i.id, i.uid, i.parent_id, i.kind, i.acronym, i.name_es, i.name_en, i.active_from, i.active_to, i.revision, "
        "coalesce(assigned.leads, 0), coalesce(assigned.supports, 0), coalesce(assigned.late, 0), coalesce(entries.returned, 0), "
        "coalesce(entries.submitted, 0), coalesce(focal.points, 0) FROM institution i LEFT JOIN assigned ON assigned.id = i.id "
        "LEFT JOIN entries ON entries.id = i.id LEFT JOIN focal ON focal.id = i.id ORDER BY i.acronym COLLATE NOCASE"_s.arg(late));
    statement.bind(db.today(), db.today(), db.today());
    QList<Standing> found;
    while (statement.step()) {
        Standing s;
        auto &i = s.institution;
        statement.into(i.id, i.uid, i.parent, i.kind, i.acronym, i.name.es, i.name.en, i.activeFrom, i.activeTo, i.revision, s.leads, s.supports,
            s.overdue, s.returned, s.submitted, s.focalPoints);
        found << s;
    }
    return found;
}

QList<domain::RecommendationId> withEntries(const Reader &db, domain::InstitutionId id, domain::ReviewState state)
{
    Statement statement(db,
        u"SELECT DISTINCT p.recommendation_id FROM progress p JOIN recommendation r ON r.id = p.recommendation_id "
        "WHERE p.institution_id = ? AND p.state = ? AND r.archived = 0 ORDER BY 1"_s);
    statement.bind(id, state);
    QList<domain::RecommendationId> found;
    while (statement.step())
        found << statement.value<domain::RecommendationId>(0);
    return found;
}

Ties ties(const Reader &db, domain::InstitutionId id)
{
    Statement statement(db,
        u"SELECT (SELECT count(*) FROM institution WHERE parent_id = i.id), (SELECT count(*) FROM person WHERE institution_id = i.id), "
        "(SELECT count(*) FROM assignment WHERE institution_id = i.id), (SELECT count(*) FROM progress WHERE institution_id = i.id), "
        "(SELECT count(*) FROM action WHERE institution_id = i.id), (SELECT count(*) FROM obligation_step WHERE institution_id = i.id) "
        "FROM institution i WHERE i.id = ?"_s);
    statement.bind(id);
    Ties found;
    while (statement.step())
        statement.into(found.below, found.persons, found.assignments, found.entries, found.actions, found.steps);
    return found;
}

void remove(const Writer &db, domain::InstitutionId id)
{
    if (!ties(db, id).none())
        throw Failure(ErrorCode::NotAllowed, u"institution_in_use"_s);
    rows::remove<Table>(db, id);
}

} // namespace institutions

namespace persons {

namespace {

struct Table
{
    using Entity = domain::Person;
    static constexpr QLatin1StringView name {"person"};
    static constexpr QLatin1StringView columns {"uid, institution_id, name, post_es, post_en, email, phone, focal_from, focal_to"};
    static auto fields(auto &p) { return std::tie(p.uid, p.institution, p.name, p.post.es, p.post.en, p.email, p.phone, p.focalFrom, p.focalTo); }
};

} // namespace

QList<domain::Person> of(const Reader &db, domain::InstitutionId institution)
{
    return rows::list<Table>(db, u"WHERE institution_id = ? ORDER BY focal_to IS NOT NULL, focal_from DESC, name"_s, institution);
}

domain::Person find(const Reader &db, domain::PersonId id)
{
    return rows::find<Table>(db, id);
}

domain::PersonId save(const Writer &db, const domain::Person &person)
{
    return rows::save<Table>(db, person);
}

QList<domain::Person> all(const Reader &db)
{
    return rows::list<Table>(
        db, u"ORDER BY (SELECT acronym FROM institution i WHERE i.id = institution_id) COLLATE NOCASE, name COLLATE as_read, id"_s);
}

int assignments(const Reader &db, domain::PersonId id)
{
    Statement statement(db, u"SELECT count(*) FROM assignment WHERE person_id = ?"_s);
    statement.bind(id);
    int count = 0;
    while (statement.step())
        statement.into(count);
    return count;
}

QList<domain::RecommendationId> recommendations(const Reader &db, domain::PersonId id)
{
    Statement statement(db,
        u"SELECT a.recommendation_id FROM assignment a JOIN recommendation r ON r.id = a.recommendation_id "
        "WHERE a.person_id = ? AND r.archived = 0 ORDER BY 1"_s);
    statement.bind(id);
    QList<domain::RecommendationId> found;
    while (statement.step())
        found << statement.value<domain::RecommendationId>(0);
    return found;
}

void remove(const Writer &db, domain::PersonId id)
{
    if (assignments(db, id) > 0)
        throw Failure(ErrorCode::NotAllowed, u"person_in_use"_s);
    rows::remove<Table>(db, id);
}

} // namespace persons
} // namespace storage
