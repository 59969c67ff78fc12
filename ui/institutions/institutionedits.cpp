// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/institutionedits.h"

#include "storage/institutions.h"
#include "ui/editing/acronym.h"
#include "ui/frame/session.h"

#include <QJsonObject>

namespace ui::institutionedits {

using namespace Qt::StringLiterals;
using storage::Intent;
using storage::Reader;
using storage::Writer;
namespace institutions = storage::institutions;
namespace persons = storage::persons;

namespace {

QJsonObject about(const QString &acronym, const QString &person = {})
{
    QJsonObject arguments {{u"institution"_s, acronym}};
    if (!person.isEmpty())
        arguments.insert(u"person"_s, person);
    return arguments;
}

} // namespace

std::optional<domain::InstitutionId> save(Session &session, const domain::Institution &institution)
{
    std::optional<domain::InstitutionId> written;
    const bool done = session.change(
        Intent::EditInstitution, [&](const Writer &db) { written = institutions::save(db, institution); }, about(institution.acronym));
    return done ? written : std::nullopt;
}

bool remove(Session &session, domain::InstitutionId id)
{
    return session.change(Intent::EditInstitution, [&](const Writer &db) { institutions::remove(db, id); }, about(acronym(session, id)));
}

bool end(Session &session, domain::InstitutionId id, QDate lastDay)
{
    return session.change(
        Intent::EditInstitution,
        [&](const Writer &db) {
            auto institution = institutions::find(db, id);
            institution.activeTo = lastDay;
            institutions::save(db, institution);
        },
        about(acronym(session, id)));
}

std::optional<domain::PersonId> save(Session &session, const domain::Person &person)
{
    std::optional<domain::PersonId> written;
    const bool done = session.change(
        Intent::EditInstitution, [&](const Writer &db) { written = persons::save(db, person); }, about(acronym(session, person.institution), person.name));
    return done ? written : std::nullopt;
}

bool remove(Session &session, domain::PersonId id)
{
    const auto person = session.store().read([&](const Reader &db) { return persons::find(db, id); });
    const QJsonObject arguments = person ? about(acronym(session, person->institution), person->name) : QJsonObject();
    return session.change(Intent::EditInstitution, [&](const Writer &db) { persons::remove(db, id); }, arguments);
}

bool handOver(Session &session, const storage::handovers::Plan &plan)
{
    QString who = acronym(session, plan.subject.institution);
    if (plan.subject.person)
        who = session.store().read([&](const Reader &db) { return persons::find(db, *plan.subject.person).name; }).value_or(who);
    const auto rows = session.store().read([&](const Reader &db) { return storage::handovers::count(db, plan); });
    if (!rows) {
        Q_EMIT session.failed(rows.error());
        return false;
    }
    return session.changeMany(
        Intent::Handover, *rows,
        [plan](const Writer &db, const storage::Step &step) { storage::handovers::carryOut(db, plan, step); }, {{u"person"_s, who}});
}

} // namespace ui::institutionedits
