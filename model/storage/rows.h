// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules.h"
#include "storage/store.h"

#include <tuple>

/// Rows that are entities: found, listed, saved. A table says once how its columns and the members of its entity belong together:
///
///     struct Table
///     {
///         using Entity = domain::Action;
///         static constexpr QLatin1StringView name {"action"};
///         static constexpr QLatin1StringView columns {"uid, title_es, …"};
///         static auto fields(auto &entity) { return std::tie(entity.uid, entity.title.es, …); }
///     };
///
/// `columns` does not name `id` and `revision`; an entity with a member `revision` is saved with optimistic locking.
namespace storage::rows {

template <class T>
using IdOf = typename decltype(T::Entity::id)::value_type;

template <class T>
inline constexpr bool hasRevision = requires(typename T::Entity e) { e.revision; };

template <class T>
[[nodiscard]] QString selection()
{
    return QStringLiteral("SELECT id, %1%2 FROM %3 ").arg(T::columns, hasRevision<T> ? QLatin1StringView(", revision") : QLatin1StringView(), T::name);
}

template <class T>
[[nodiscard]] typename T::Entity read(const Statement &statement)
{
    typename T::Entity entity;
    std::apply(
        [&](auto &...fields) {
            if constexpr (hasRevision<T>)
                statement.into(entity.id, fields..., entity.revision);
            else
                statement.into(entity.id, fields...);
        },
        T::fields(entity));
    return entity;
}

/// Every row that fits. `rest` is what follows the table: WHERE with plain `?` for `values`, ORDER BY.
template <class T, class... Values>
[[nodiscard]] QList<typename T::Entity> list(const Reader &db, const QString &rest, const Values &...values)
{
    Statement statement(db, selection<T>() + rest);
    statement.bind(values...);
    QList<typename T::Entity> found;
    while (statement.step())
        found << read<T>(statement);
    return found;
}

/// NotFound when there is none.
template <class T>
[[nodiscard]] typename T::Entity find(const Reader &db, IdOf<T> id)
{
    const auto found = list<T>(db, QStringLiteral("WHERE id = ?"), id);
    if (found.isEmpty())
        throw Failure(domain::ErrorCode::NotFound, QString::number(id.value()));
    return found.first();
}

template <class T>
IdOf<T> insert(const Writer &db, typename T::Entity fresh)
{
    if constexpr (requires { fresh.uid; }) {
        if (fresh.uid.isEmpty())
            fresh.uid = db.newUid();
    }
    const auto fields = T::fields(fresh);
    const QStringList marks(static_cast<qsizetype>(std::tuple_size_v<decltype(fields)>), QStringLiteral("?"));
    Statement statement(db, QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(T::name, T::columns, marks.join(QStringLiteral(", "))));
    std::apply([&](const auto &...values) { statement.bind(values...); }, fields);
    statement.run();
    return IdOf<T>(statement.insertedId());
}

/// Inserts (no id) or updates, and answers the id. Saving what is stored already writes nothing. InvalidValue with the field's name; NotFound when the
/// row is gone; Conflict when its revision is no longer the stored one.
template <class T>
IdOf<T> save(const Writer &db, const typename T::Entity &entity)
{
    if constexpr (requires { domain::validate(entity); })
        orThrow(domain::validate(entity));
    if (!entity.id)
        return insert<T>(db, entity);
    if (find<T>(db, *entity.id) == entity)
        return *entity.id;
    const auto fields = T::fields(entity);
    QStringList marks(static_cast<qsizetype>(std::tuple_size_v<decltype(fields)>), QStringLiteral("?"));
    QString columns = T::columns;
    QString where = QStringLiteral("id = ?");
    if constexpr (hasRevision<T>) {
        columns += QStringLiteral(", revision");
        marks << QStringLiteral("revision + 1");
        where += QStringLiteral(" AND revision = ?");
    }
    Statement statement(db, QStringLiteral("UPDATE %1 SET (%2) = (%3) WHERE %4").arg(T::name, columns, marks.join(QStringLiteral(", ")), where));
    std::apply([&](const auto &...values) { statement.bind(values...); }, fields);
    statement.bind(*entity.id);
    if constexpr (hasRevision<T>)
        statement.bind(entity.revision);
    if (statement.run() != 1)
        throw Failure(domain::ErrorCode::Conflict, QString::number(entity.id->value()));
    return *entity.id;
}

/// NotFound when there is none.
template <class T>
void remove(const Writer &db, IdOf<T> id)
{
    Statement statement(db, QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(T::name));
    if (statement.bind(id).run() != 1)
        throw Failure(domain::ErrorCode::NotFound, QString::number(id.value()));
}

} // namespace storage::rows
