// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/offices.h"

#include "demo/chance.h"
#include "demo/rows.h"
#include "storage/assignments.h"
#include "storage/institutions.h"
#include "storage/terms.h"

namespace demo {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using storage::Failure;
using storage::Writer;

void Offices::add(const Writer &db, const std::vector<Office> &offices, QDate day)
{
    for (const Office &office : offices) {
        domain::Institution institution = office.institution;
        institution.uid = uidOf(day, institution.acronym);
        if (!office.parent.isEmpty())
            institution.parent = this->institution(office.parent);
        const auto id = storage::institutions::save(db, institution);
        m_institutions.insert(institution.acronym, id);
        for (domain::Person person : office.persons) {
            person.institution = id;
            person.uid = uidOf(day, person.name);
            const auto saved = storage::persons::save(db, person);
            if (!person.focalTo.isValid())
                m_focalPoints[id] << saved;
        }
    }
    for (const QString &vocabulary : {u"theme"_s, u"group"_s, u"sdg"_s, u"right"_s}) {
        const auto terms = storage::terms::all(db, vocabulary);
        for (const domain::Term &term : terms)
            m_terms.insert({vocabulary, term.code}, *term.id);
    }
}

void Offices::namePersons(const Writer &db, const Plan &plan, domain::RecommendationId id) const
{
    for (const auto &assignment : storage::assignments::of(db, id)) {
        const auto persons = m_focalPoints.value(assignment.institution);
        Chance chance(u"%1/person/%2"_s.arg(plan.key()).arg(static_cast<int>(assignment.role)));
        if (persons.size() > 1 && chance.inHundred(assignment.role == domain::AssignmentRole::Lead ? 70 : 30))
            storage::assignments::setPerson(db, id, assignment.institution, chance.oneOf(persons));
    }
}

QList<domain::TermId> Offices::terms(const Item &item) const
{
    QList<domain::TermId> terms;
    const std::pair<QString, const QStringList &> lists[] = {
        {u"theme"_s, item.themes}, {u"group"_s, item.groups}, {u"sdg"_s, item.sdgs}};
    for (const auto &[vocabulary, codes] : lists) {
        for (const QString &code : codes)
            terms << term(vocabulary, code);
    }
    return terms;
}

domain::InstitutionId Offices::institution(const QString &acronym) const
{
    const auto found = m_institutions.constFind(acronym);
    if (found == m_institutions.constEnd())
        throw Failure(ErrorCode::NotFound, acronym);
    return *found;
}

domain::TermId Offices::term(const QString &vocabulary, const QString &code) const
{
    const auto found = m_terms.constFind({vocabulary, code});
    if (found == m_terms.constEnd())
        throw Failure(ErrorCode::NotFound, vocabulary + u':' + code);
    return *found;
}

} // namespace demo
