// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/entitynames.h"
#include "storage/store.h"

#include <QSet>
#include <functional>
#include <memory>

namespace exchange {

/// One thing of the workspace, or a row of a file brought over it, in canonical values by column.
struct EntityRecord
{
    qint64 id = 0;
    QStringList values;
};

/// What is wrong with a record.
struct EntityFault
{
    EntityReason reason = EntityReason::None;
    qsizetype column = -1;
    QString detail;
};

/// The things of one kind as a table sees them.
class EntitySet
{
public:
    [[nodiscard]] static std::unique_ptr<EntitySet> of(EntityKind kind, EntityNames &names);
    virtual ~EntitySet() = default;
    EntitySet(const EntitySet &) = delete;
    EntitySet &operator=(const EntitySet &) = delete;

    [[nodiscard]] const QList<EntityColumn> &columns() const { return m_columns; }
    /// Every one of the workspace, in the order a reader expects.
    [[nodiscard]] virtual QList<EntityRecord> all() = 0;
    /// By what such a record is found in another place, the surest first. A key that says nothing is left out.
    [[nodiscard]] virtual QStringList keys(const QStringList &values) = 0;
    /// Brings what a row says into canonical form where that depends on its other columns. None of the row: not said.
    [[nodiscard]] virtual EntityFault complete(QList<std::optional<QString>> &row);
    /// One of the values in both languages. What it says finds the same again.
    [[nodiscard]] virtual domain::LocalText words(qsizetype column, const QStringList &values);
    /// Whether it may stand in the workspace like this: as new, or instead of the one with this id. What storage would refuse is refused here.
    [[nodiscard]] virtual EntityFault check(std::optional<qint64> id, const QStringList &values, const QSet<qsizetype> &changed) = 0;
    /// Says which rows a table has, before they are checked: some rules are about all of them.
    virtual void expect(const QList<EntityRecord> &rows);
    /// Writes a new one, or the given columns of the one with this id. Throws what storage throws; Conflict when a column of the stored one
    /// is no longer as it was in `before`. Returns the id.
    virtual qint64 save(const storage::Writer &db, std::optional<qint64> id, const QStringList &before, const QStringList &after,
        const QSet<qsizetype> &changed) = 0;
    /// After the last was saved: what could not be written before.
    virtual void finish(const storage::Writer &db);
    /// What a person calls it: in one line.
    [[nodiscard]] virtual domain::LocalText title(const QStringList &values) = 0;

protected:
    EntitySet(EntityKind kind, EntityNames &names);
    [[nodiscard]] qsizetype at(QLatin1StringView code) const;
    [[nodiscard]] QString value(const QStringList &values, QLatin1StringView code) const;
    [[nodiscard]] static QString keyPart(const QString &text);
    /// A key of one or several values; empty when one of them is.
    [[nodiscard]] QString key(QLatin1StringView name, const QStringList &parts) const;
    /// By the words of either language.
    void addKeys(QStringList &keys, QLatin1StringView name, const QStringList &words, const QStringList &with = {}) const;
    [[nodiscard]] EntityFault fault(EntityReason reason, QLatin1StringView column = {}, const QString &detail = {}) const;
    /// A rule's own name for what it refuses.
    [[nodiscard]] EntityFault faultOf(const domain::Error &error) const;
    /// Missing, when a required value or all words of a thing are.
    [[nodiscard]] EntityFault missing(const QStringList &values) const;

    EntityNames &m_entityNames;

private:
    EntityKind m_kind;
    const QList<EntityColumn> &m_columns;
};

/// How a column of an entity is read and written; `names` finds what it refers to.
template <class E>
struct EntityField
{
    std::function<QString(const E &, EntityNames &)> get;
    std::function<void(E &, const QString &, EntityNames &)> set;
};

namespace fields {
template <class E>
EntityField<E> text(QString E::*member)
{
    return {[member](const E &e, EntityNames &) { return e.*member; }, [member](E &e, const QString &v, EntityNames &) { e.*member = v; }};
}
template <class E>
EntityField<E> words(domain::LocalText E::*member, domain::Language language)
{
    return {[=](const E &e, EntityNames &) { return (e.*member).in(language); },
        [=](E &e, const QString &v, EntityNames &) { (e.*member).in(language) = v; }};
}
template <class E>
EntityField<E> date(QDate E::*member)
{
    return {[member](const E &e, EntityNames &) { return (e.*member).toString(Qt::ISODate); },
        [member](E &e, const QString &v, EntityNames &) { e.*member = QDate::fromString(v, Qt::ISODate); }};
}
[[nodiscard]] QString number(const std::optional<double> &number);
template <class E>
EntityField<E> number(std::optional<double> E::*member)
{
    return {[member](const E &e, EntityNames &) { return number(e.*member); },
        [member](E &e, const QString &v, EntityNames &) { e.*member = v.isEmpty() ? std::nullopt : std::optional(v.toDouble()); }};
}
/// An empty value leaves an enumeration's usual one.
template <class E, class Enum>
EntityField<E> choice(Enum E::*member)
{
    return {[member](const E &e, EntityNames &) { return QString(domain::code(e.*member)); },
        [member](E &e, const QString &v, EntityNames &) { e.*member = domain::fromCode<Enum>(v).value_or(E().*member); }};
}
template <class E>
EntityField<E> institution(std::optional<domain::InstitutionId> E::*member)
{
    return {[member](const E &e, EntityNames &names) { return names.name(e.*member); },
        [member](E &e, const QString &v, EntityNames &names) { e.*member = v.isEmpty() ? std::nullopt : names.institution(v); }};
}
template <class E>
EntityField<E> term(std::optional<domain::TermId> E::*member, const QString &vocabulary)
{
    return {[=](const E &e, EntityNames &names) { return names.name(vocabulary, e.*member); },
        [=](E &e, const QString &v, EntityNames &names) { e.*member = v.isEmpty() ? std::nullopt : names.term(vocabulary, v); }};
}
/// Kept when it is new; what is there keeps its own.
template <class E>
EntityField<E> uid(QString E::*member)
{
    return {[member](const E &e, EntityNames &) { return e.*member; }, [member](E &e, const QString &v, EntityNames &) {
                if ((e.*member).isEmpty())
                    e.*member = v;
            }};
}
/// Of a wrapper that holds the entity as `inner`.
template <class W, class E>
EntityField<W> in(E W::*inner, const EntityField<E> &field)
{
    return {[=](const W &w, EntityNames &names) { return field.get(w.*inner, names); },
        [=](W &w, const QString &v, EntityNames &names) { field.set(w.*inner, v, names); }};
}
} // namespace fields

/// A set whose things are entities with fields by column.
template <class E>
class FieldSet : public EntitySet
{
public:
    [[nodiscard]] QList<EntityRecord> all() override
    {
        QList<EntityRecord> records;
        const QList<E> stored = readAll();
        records.reserve(stored.size());
        for (const E &entity : stored) {
            const qint64 id = idOf(entity);
            m_stored.insert(id, entity);
            records.append({id, valuesOf(entity)});
        }
        return records;
    }
    [[nodiscard]] EntityFault check(std::optional<qint64> id, const QStringList &values, const QSet<qsizetype> &changed) override
    {
        if (const EntityFault lacking = missing(values); lacking.reason != EntityReason::None)
            return lacking;
        const E before = id ? m_stored.value(*id) : E();
        E after = before;
        return take(id ? &before : nullptr, after, values, changed);
    }
    qint64 save(const storage::Writer &db, std::optional<qint64> id, const QStringList &before, const QStringList &after,
        const QSet<qsizetype> &changed) override
    {
        E entity = id ? find(db, *id) : E();
        const E stored = entity;
        if (id)
            mustStillBe(stored, before, changed);
        if (const EntityFault wrong = take(id ? &stored : nullptr, entity, after, changed); wrong.reason != EntityReason::None)
            throw storage::Failure(domain::ErrorCode::Conflict, title(after).preferred(domain::Language::Spanish));
        return store(db, id ? &stored : nullptr, entity);
    }

protected:
    FieldSet(EntityKind kind, EntityNames &names, QList<EntityField<E>> fields)
        : EntitySet(kind, names)
        , m_fields(std::move(fields))
    {
        Q_ASSERT(m_fields.size() == columns().size());
    }
    [[nodiscard]] virtual QList<E> readAll() = 0;
    [[nodiscard]] virtual qint64 idOf(const E &entity) const = 0;
    [[nodiscard]] virtual E find(const storage::Reader &db, qint64 id) = 0;
    /// The rules. `before`: nullptr for a new one. `after` may be completed.
    [[nodiscard]] virtual EntityFault rules(const E *before, E &after, const QStringList &values) = 0;
    virtual qint64 store(const storage::Writer &db, const E *before, const E &entity) = 0;

    [[nodiscard]] QStringList valuesOf(const E &entity)
    {
        QStringList values;
        values.reserve(m_fields.size());
        for (const auto &field : m_fields)
            values << field.get(entity, m_entityNames);
        return values;
    }

private:
    EntityFault take(const E *before, E &after, const QStringList &values, const QSet<qsizetype> &changed)
    {
        for (qsizetype i = 0; i < m_fields.size(); ++i) {
            if (changed.contains(i))
                m_fields[i].set(after, values.value(i), m_entityNames);
        }
        return rules(before, after, values);
    }
    void mustStillBe(const E &stored, const QStringList &before, const QSet<qsizetype> &changed)
    {
        const QStringList now = valuesOf(stored);
        for (const qsizetype column : changed) {
            if (now.value(column) != before.value(column))
                throw storage::Failure(domain::ErrorCode::Conflict, title(now).preferred(domain::Language::Spanish));
        }
    }

    QList<EntityField<E>> m_fields;
    QHash<qint64, E> m_stored;
};

} // namespace exchange
