// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/institutiondetail.h"

#include "domain/rules.h"
#include "storage/recommendations.h"
#include "storage/terms.h"

namespace ui {

using namespace Qt::StringLiterals;
using domain::Criteria;
using domain::Field;
using domain::Filter;

InstitutionDetail InstitutionDetail::read(const storage::Reader &db, domain::InstitutionId id)
{
    namespace institutions = storage::institutions;
    InstitutionDetail detail;
    detail.today = db.today();
    for (const auto &one : institutions::all(db)) {
        if (one.parent == id)
            detail.below.append(one);
    }
    detail.institution = institutions::find(db, id);
    if (detail.institution.parent)
        detail.parent = institutions::find(db, *detail.institution.parent);
    for (const auto &term : storage::terms::all(db, u"institution_kind"_s)) {
        if (term.code == detail.institution.kind)
            detail.kind = term.label;
    }
    for (const auto &person : storage::persons::of(db, id)) {
        const bool gone = person.focalTo.isValid() && person.focalTo < detail.today;
        (gone ? detail.past : detail.present).append({person, storage::persons::recommendations(db, *person.id)});
    }
    const QString &acronym = detail.institution.acronym;
    detail.leads = storage::recommendations::count(db, institutioncriteria::leads(acronym));
    detail.supports = storage::recommendations::count(db, institutioncriteria::supports(acronym));
    detail.overdue = storage::recommendations::count(db, institutioncriteria::overdue(acronym));
    detail.silent = storage::recommendations::count(db, institutioncriteria::silent(acronym));
    detail.returned = institutions::withEntries(db, id, domain::ReviewState::Returned);
    detail.submitted = institutions::withEntries(db, id, domain::ReviewState::Submitted);
    return detail;
}

namespace institutioncriteria {

Criteria leads(const QString &acronym)
{
    return Criteria {}.narrowedBy(Filter {.field = Field::Lead, .values = {acronym}});
}

Criteria supports(const QString &acronym)
{
    return Criteria {}.narrowedBy(Filter {.field = Field::Support, .values = {acronym}});
}

Criteria overdue(const QString &acronym)
{
    return leads(acronym).narrowedBy(Filter {.field = Field::Overdue, .values = {u"yes"_s}});
}

Criteria silent(const QString &acronym)
{
    QStringList open;
    for (const auto status : domain::allOf<domain::Status>()) {
        if (domain::isOpen(status))
            open.append(QString(domain::code(status)));
    }
    return leads(acronym).narrowedBy(QList {Filter {.field = Field::Status, .values = open},
        Filter {.field = Field::Activity, .values = {u"none"_s, u"planned"_s, u"stale"_s}}});
}

Criteria these(const QList<domain::RecommendationId> &ids)
{
    QStringList values;
    for (const auto id : ids)
        values.append(QString::number(id.value()));
    return Criteria {}.narrowedBy(Filter {.field = Field::Id, .values = values});
}

} // namespace institutioncriteria
} // namespace ui
