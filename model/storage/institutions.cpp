// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/institutions.h"

#include "domain/rules.h"
#include "storage/names.h"

namespace storage {

using namespace Qt::StringLiterals;
using domain::ErrorCode;

namespace institutions {

namespace {

const QString allColumns = u"uid, parent_id, kind, acronym, name_es, name_en, active_from, active_to"_s;

domain::Institution read(const Statement &s)
{
    domain::Institution i;
    s.into(i.id, i.uid, i.parent, i.kind, i.acronym, i.name.es, i.name.en, i.activeFrom, i.activeTo, i.revision);
    return i;
}

Statement &bindAll(Statement &s, const domain::Institution &i)
{
    return s.bind(i.uid, i.parent, i.kind, i.acronym, i.name.es, i.name.en, i.activeFrom, i.activeTo);
}

} // namespace

QList<domain::Institution> all(const Reader &db)
{
    Statement statement(db, u"SELECT id, %1, revision FROM institution ORDER BY acronym COLLATE NOCASE"_s.arg(allColumns));
    QList<domain::Institution> list;
    while (statement.step())
        list << read(statement);
    return list;
}

domain::Institution find(const Reader &db, domain::InstitutionId id)
{
    Statement statement(db, u"SELECT id, %1, revision FROM institution WHERE id = ?"_s.arg(allColumns));
    statement.bind(id);
    if (!statement.step())
        throw Failure(ErrorCode::NotFound, QString::number(id.value()));
    return read(statement);
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
    if (!institution.id) {
        domain::Institution fresh = institution;
        if (fresh.uid.isEmpty())
            fresh.uid = db.newUid();
        Statement insert(db, u"INSERT INTO institution (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(allColumns));
        bindAll(insert, fresh).run();
        return domain::InstitutionId(insert.insertedId());
    }
    if (find(db, *institution.id) == institution)
        return *institution.id;
    Statement update(db,
        u"UPDATE institution SET (%1, revision) = (?, ?, ?, ?, ?, ?, ?, ?, revision + 1) WHERE id = ? AND revision = ?"_s.arg(allColumns));
    if (bindAll(update, institution).bind(*institution.id, institution.revision).run() != 1)
        throw Failure(ErrorCode::Conflict, institution.acronym);
    return *institution.id;
}

} // namespace institutions

namespace persons {

namespace {

const QString allColumns = u"uid, institution_id, name, post_es, post_en, email, phone, focal_from, focal_to"_s;

Statement &bindAll(Statement &s, const domain::Person &p)
{
    return s.bind(p.uid, p.institution, p.name, p.post.es, p.post.en, p.email, p.phone, p.focalFrom, p.focalTo);
}

} // namespace

QList<domain::Person> of(const Reader &db, domain::InstitutionId institution)
{
    Statement statement(db,
        u"SELECT id, %1, revision FROM person WHERE institution_id = ? ORDER BY focal_to IS NOT NULL, focal_from DESC, name"_s.arg(allColumns));
    statement.bind(institution);
    QList<domain::Person> list;
    while (statement.step()) {
        domain::Person p;
        statement.into(p.id, p.uid, p.institution, p.name, p.post.es, p.post.en, p.email, p.phone, p.focalFrom, p.focalTo, p.revision);
        list << p;
    }
    return list;
}

domain::PersonId save(const Writer &db, const domain::Person &person)
{
    if (!person.id) {
        domain::Person fresh = person;
        if (fresh.uid.isEmpty())
            fresh.uid = db.newUid();
        Statement insert(db, u"INSERT INTO person (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(allColumns));
        bindAll(insert, fresh).run();
        return domain::PersonId(insert.insertedId());
    }
    Statement update(db,
        u"UPDATE person SET (%1, revision) = (?, ?, ?, ?, ?, ?, ?, ?, ?, revision + 1) WHERE id = ? AND revision = ?"_s.arg(allColumns));
    if (bindAll(update, person).bind(*person.id, person.revision).run() != 1)
        throw Failure(ErrorCode::Conflict, person.name);
    return *person.id;
}

} // namespace persons
} // namespace storage
