// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/entitysets.h"

#include "domain/rules.h"
#include "storage/institutions.h"
#include "storage/names.h"

using namespace Qt::StringLiterals;

// Institutions and persons.
namespace exchange::entitysets {
namespace {

using domain::Institution;
using domain::Language;
using domain::Person;
using L = QLatin1StringView;
using storage::Reader;
using storage::Writer;

class Institutions final : public FieldSet<Institution>
{
public:
    explicit Institutions(EntityNames &names)
        : FieldSet(EntityKind::Institutions, names,
            {fields::text(&Institution::acronym), fields::words(&Institution::name, Language::Spanish), fields::words(&Institution::name, Language::English),
                {[](const Institution &i, EntityNames &) { return i.kind; },
                    [](Institution &i, const QString &v, EntityNames &) { i.kind = v.isEmpty() ? u"other"_s : v; }},
                fields::institution(&Institution::parent), fields::date(&Institution::activeFrom), fields::date(&Institution::activeTo),
                fields::uid(&Institution::uid)})
    {
    }

    QStringList keys(const QStringList &values) override
    {
        QStringList all;
        addKeys(all, L("uid"), {value(values, L("uid"))});
        addKeys(all, L("acronym"), {value(values, L("acronym"))});
        addKeys(all, L("name"), {value(values, L("name_es")), value(values, L("name_en"))});
        return all;
    }

    void expect(const QList<EntityRecord> &rows) override
    {
        m_parents.clear();
        m_owners.clear();
        for (const auto &institution : storage::institutions::all(m_entityNames.db())) {
            m_parents.insert(storage::folded(institution.acronym), storage::folded(m_entityNames.name(institution.parent)));
            m_owners.insert(storage::folded(institution.acronym), institution.id->value());
        }
        for (const EntityRecord &row : rows) {
            if (row.id != 0)
                m_owners.removeIf([&row](const auto &owner) { return owner.value() == row.id; });
        }
        for (const EntityRecord &row : rows) {
            const QString acronym = storage::folded(value(row.values, L("acronym")));
            m_parents.insert(acronym, storage::folded(value(row.values, L("parent"))));
            m_owners.insert(acronym, row.id);
        }
    }

    qint64 save(const Writer &db, std::optional<qint64> id, const QStringList &before, const QStringList &after, const QSet<qsizetype> &changed) override
    {
        const QString parent = value(after, L("parent"));
        QSet<qsizetype> now = changed;
        const bool waits = !parent.isEmpty() && changed.contains(at(L("parent"))) && !m_entityNames.institution(parent);
        if (waits)
            now.remove(at(L("parent")));
        const qint64 saved = FieldSet::save(db, id, before, after, now);
        if (waits)
            m_waiting.append({domain::InstitutionId(saved), parent});
        return saved;
    }

    void finish(const Writer &db) override
    {
        for (const auto &[id, parent] : std::as_const(m_waiting)) {
            auto institution = storage::institutions::find(db, id);
            institution.parent = m_entityNames.institution(parent);
            if (!institution.parent)
                throw storage::Failure(domain::ErrorCode::NotFound, parent);
            storage::institutions::save(db, institution);
        }
        m_waiting.clear();
    }

    domain::LocalText title(const QStringList &values) override
    {
        const QString acronym = value(values, L("acronym"));
        domain::LocalText name {value(values, L("name_es")), value(values, L("name_en"))};
        return {u"%1, %2"_s.arg(acronym, name.preferred(Language::Spanish)), u"%1, %2"_s.arg(acronym, name.preferred(Language::English))};
    }

protected:
    QList<Institution> readAll() override { return storage::institutions::all(m_entityNames.db()); }
    qint64 idOf(const Institution &institution) const override { return institution.id->value(); }
    Institution find(const Reader &db, qint64 id) override { return storage::institutions::find(db, domain::InstitutionId(id)); }

    EntityFault rules(const Institution *before, Institution &after, const QStringList &values) override
    {
        if (after.kind.isEmpty())
            after.kind = u"other"_s;
        if (const auto valid = domain::validate(after); !valid)
            return faultOf(valid.error());
        const QString acronym = storage::folded(after.acronym);
        const qint64 id = before ? before->id->value() : 0;
        if (m_owners.contains(acronym) && m_owners.value(acronym) != id)
            return fault(EntityReason::AcronymTaken, L("acronym"), after.acronym);
        QSet<QString> above;
        for (QString each = storage::folded(value(values, L("parent"))); !each.isEmpty() && !above.contains(each); each = m_parents.value(each)) {
            if (each == acronym)
                return fault(EntityReason::Parent, L("parent"), value(values, L("parent")));
            above.insert(each);
        }
        return {};
    }

    qint64 store(const Writer &db, const Institution *, const Institution &institution) override
    {
        Institution saved = institution;
        saved.id = storage::institutions::save(db, institution);
        m_entityNames.learn(saved);
        return saved.id->value();
    }

private:
    QHash<QString, QString> m_parents; ///< folded acronyms: of the workspace, and over it of the table
    QHash<QString, qint64> m_owners; ///< by folded acronym; 0: a new one
    QList<std::pair<domain::InstitutionId, QString>> m_waiting; ///< for the one above them
};

class Persons final : public FieldSet<Person>
{
public:
    explicit Persons(EntityNames &names)
        : FieldSet(EntityKind::Persons, names,
            {fields::text(&Person::name),
                {[](const Person &p, EntityNames &known) { return known.name(p.institution); },
                    [](Person &p, const QString &v, EntityNames &known) { p.institution = known.institution(v).value_or(domain::InstitutionId(0)); }},
                fields::words(&Person::post, Language::Spanish), fields::words(&Person::post, Language::English), fields::text(&Person::email),
                fields::text(&Person::phone), fields::date(&Person::focalFrom), fields::date(&Person::focalTo), fields::uid(&Person::uid)})
    {
    }

    QStringList keys(const QStringList &values) override
    {
        QStringList all;
        addKeys(all, L("uid"), {value(values, L("uid"))});
        addKeys(all, L("email"), {value(values, L("email"))});
        addKeys(all, L("name"), {value(values, L("person"))}, {value(values, L("institution"))});
        return all;
    }

    domain::LocalText title(const QStringList &values) override
    {
        const QString words = u"%1, %2"_s.arg(value(values, L("person")), value(values, L("institution")));
        return {words, words};
    }

protected:
    QList<Person> readAll() override { return storage::persons::all(m_entityNames.db()); }
    qint64 idOf(const Person &person) const override { return person.id->value(); }
    Person find(const Reader &db, qint64 id) override { return storage::persons::find(db, domain::PersonId(id)); }

    EntityFault rules(const Person *before, Person &after, const QStringList &values) override
    {
        if (after.institution == domain::InstitutionId(0))
            return fault(EntityReason::UnknownInstitution, L("institution"), value(values, L("institution")));
        const bool moves = before && before->institution != after.institution;
        if (moves && storage::persons::assignments(m_entityNames.db(), *before->id) > 0)
            return fault(EntityReason::Fixed, L("institution"), value(values, L("institution")));
        if (const auto valid = domain::validate(after); !valid)
            return faultOf(valid.error());
        return {};
    }

    qint64 store(const Writer &db, const Person *, const Person &person) override { return storage::persons::save(db, person).value(); }
};

} // namespace

std::unique_ptr<EntitySet> institutions(EntityNames &names)
{
    return std::make_unique<Institutions>(names);
}

std::unique_ptr<EntitySet> persons(EntityNames &names)
{
    return std::make_unique<Persons>(names);
}

} // namespace exchange::entitysets
