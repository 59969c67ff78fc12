// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/gatherrows.h"
#include "storage/changes.h"
#include "storage/documents.h"
#include "storage/institutions.h"
#include "storage/letterhead.h"
#include "storage/recommendations.h"

namespace reports {

using namespace Qt::StringLiterals;

namespace {

Needs needsOf(Kind kind)
{
    switch (kind) {
    case Kind::Periodic:
    case Kind::ListOfIssues:
    case Kind::FollowUp:
    case Kind::UprNational:
    case Kind::UprMatrix:
    case Kind::UprMidTerm:
        return {.entries = true, .terms = true, .plan = true};
    case Kind::Court:
    case Kind::Commission:
        return {.entries = true, .terms = true, .parts = true, .plan = true};
    case Kind::Status:
    case Kind::Brief:
    case Kind::Institution:
    case Kind::Handover:
    case Kind::Statistics:
        break;
    }
    return {};
}

/// The others are made of figures or of the handover sheet alone.
bool tellsRows(Kind kind)
{
    return kind != Kind::Handover && kind != Kind::Statistics;
}

bool isUpr(Kind kind)
{
    return kind == Kind::UprNational || kind == Kind::UprMatrix || kind == Kind::UprMidTerm;
}

domain::Filter oneOf(const storage::reportrows::Ids &ids)
{
    domain::Filter filter{.field = domain::Field::Id};
    for (const domain::RecommendationId id : ids)
        filter.values.append(QString::number(id.value()));
    if (filter.values.isEmpty())
        filter.values.append(u"0"_s); // no recommendation has this number
    return filter;
}

/// What the report is about: the person's criteria within what the kind is made for.
domain::Criteria scopeOf(const storage::Reader &db, const Choice &choice)
{
    const Scope scope = traits(choice.kind).scope;
    if (scope == Scope::Document && !choice.document)
        throw storage::Failure(domain::ErrorCode::InvalidValue, u"document"_s);
    if (scope == Scope::Institution && !choice.institution)
        throw storage::Failure(domain::ErrorCode::InvalidValue, u"institution"_s);
    domain::Criteria criteria = choice.criteria;
    if (isUpr(choice.kind))
        criteria = criteria.narrowedBy(domain::Filter{
            .field = domain::Field::MechanismKind, .values = {QString(domain::code(domain::MechanismKind::Upr))}});
    if (choice.document) {
        static_cast<void>(storage::documents::find(db, *choice.document));
        criteria = criteria.narrowedBy(oneOf(storage::reportrows::ofDocument(db, *choice.document)));
    }
    if (choice.institution) {
        static_cast<void>(storage::institutions::find(db, *choice.institution));
        criteria = criteria.narrowedBy(oneOf(storage::reportrows::ofInstitution(db, *choice.institution)));
    }
    return criteria;
}

void addFigures(const storage::Reader &db, const domain::Criteria &criteria, Material &material)
{
    material.overview = storage::statistics::overview(db, criteria);
    material.byKind = storage::statistics::byMechanismKind(db, criteria);
    material.byMechanism = storage::statistics::byMechanism(db, criteria);
}

/// What only one kind or two tell.
void addSpecial(const storage::Reader &db, const domain::Criteria &criteria, Material &material)
{
    const Choice &choice = material.choice;
    if (choice.kind == Kind::Handover)
        material.handover = storage::handovers::read(db, {.institution = *choice.institution, .person = choice.person});
    if (choice.kind == Kind::Institution) {
        material.handover = storage::handovers::read(db, {.institution = *choice.institution});
        material.people = storage::persons::of(db, *choice.institution);
    }
    if (choice.kind == Kind::Statistics) {
        constexpr auto every = domain::allOf<storage::statistics::By>();
        material.breakdowns = storage::statistics::breakdowns(db, {every.begin(), every.end()}, criteria);
        material.mechanisms = storage::mechanisms::all(db);
    }
}

} // namespace

Material gather(const storage::Reader &db, const Choice &choice, const work::Progress &progress)
{
    Material material{.choice = choice,
        .date = db.today(),
        .state = storage::workspace::info(db).name,
        .letterhead = storage::letterhead::read(db)};
    const domain::Criteria criteria = scopeOf(db, choice);
    addFigures(db, criteria, material);
    if (tellsRows(choice.kind)) {
        const auto ids = storage::recommendations::ids(db, criteria, {.key = domain::SortKey::Document});
        gatherRows(db, ids, needsOf(choice.kind), material, progress);
    }
    addSpecial(db, criteria, material);
    progress.report(1, 1);
    return material;
}

} // namespace reports
