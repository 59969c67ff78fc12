// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/institutions.h"

#include "storage/names.h"
#include "storage/rows.h"

namespace storage {

using namespace Qt::StringLiterals;

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
    return rows::save<Table>(db, institution);
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

void remove(const Writer &db, domain::PersonId id)
{
    rows::remove<Table>(db, id);
}

} // namespace persons
} // namespace storage
