// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/assignments.h"

#include "storage/institutions.h"

namespace storage::assignments {

using namespace Qt::StringLiterals;
using domain::AssignmentRole;

namespace {

void remove(const Writer &db, domain::AssignmentId id)
{
    Statement(db, u"DELETE FROM assignment WHERE id = ?"_s).bind(id).run();
}

void add(const Writer &db, domain::RecommendationId id, domain::InstitutionId institution, AssignmentRole role)
{
    Statement(db, u"INSERT INTO assignment (recommendation_id, institution_id, role, since) VALUES (?, ?, ?, ?)"_s)
        .bind(id, institution, role, db.today())
        .run();
}

} // namespace

QList<domain::Assignment> of(const Reader &db, domain::RecommendationId id)
{
    Statement statement(db,
        u"SELECT a.id, a.recommendation_id, a.institution_id, a.role, a.since, a.due, a.note, a.person_id FROM assignment a "
        "JOIN institution i ON i.id = a.institution_id WHERE a.recommendation_id = ? "
        "ORDER BY a.role <> 'lead', a.role <> 'support', i.acronym COLLATE NOCASE"_s);
    statement.bind(id);
    QList<domain::Assignment> list;
    while (statement.step()) {
        domain::Assignment a;
        statement.into(a.id, a.recommendation, a.institution, a.role, a.since, a.due, a.note, a.person);
        list << a;
    }
    return list;
}

void setLead(const Writer &db, domain::RecommendationId id, std::optional<domain::InstitutionId> lead)
{
    std::optional<domain::AssignmentId> candidate;
    const auto present = of(db, id);
    for (const auto &assignment : present) {
        const bool wanted = lead && assignment.institution == *lead;
        if (wanted && assignment.role == AssignmentRole::Lead)
            return;
        if (wanted)
            candidate = assignment.id;
        else if (assignment.role == AssignmentRole::Lead)
            remove(db, *assignment.id);
    }
    if (candidate)
        Statement(db, u"UPDATE assignment SET role = 'lead', since = ? WHERE id = ?"_s).bind(db.today(), *candidate).run();
    else if (lead)
        add(db, id, *lead, AssignmentRole::Lead);
}

void setSupport(const Writer &db, domain::RecommendationId id, const QList<domain::InstitutionId> &support)
{
    const auto present = of(db, id);
    for (const auto &assignment : present) {
        if (assignment.role == AssignmentRole::Support && !support.contains(assignment.institution))
            remove(db, *assignment.id);
    }
    addSupport(db, id, support);
}

void addSupport(const Writer &db, domain::RecommendationId id, const QList<domain::InstitutionId> &support)
{
    QSet<domain::InstitutionId> there;
    const auto present = of(db, id);
    for (const auto &assignment : present)
        there.insert(assignment.institution);
    for (const auto institution : support) {
        if (!there.contains(institution)) {
            add(db, id, institution, AssignmentRole::Support);
            there.insert(institution);
        }
    }
}

void setPerson(const Writer &db, domain::RecommendationId id, domain::InstitutionId institution, std::optional<domain::PersonId> person)
{
    if (person && persons::find(db, *person).institution != institution)
        throw Failure(domain::ErrorCode::InvalidValue, u"person"_s);
    const auto present = of(db, id);
    const auto found = std::find_if(present.begin(), present.end(), [&](const auto &one) { return one.institution == institution; });
    if (found == present.end())
        throw Failure(domain::ErrorCode::NotFound, institutions::find(db, institution).acronym);
    if (found->person != person)
        Statement(db, u"UPDATE assignment SET person_id = ? WHERE id = ?"_s).bind(person, *found->id).run();
}

} // namespace storage::assignments
