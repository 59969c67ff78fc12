// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

/// Tables that only join two others.
namespace storage::links {

/// Makes `table` hold the pairs of `owner` with `wanted` and no others. Pairs that stay are not touched, so that the record shows only what changed.
template <class Owner, class Other>
void set(const Writer &db, const QString &table, const QString &ownerColumn, Owner owner, const QString &otherColumn, const QList<Other> &wanted)
{
    QSet<Other> missing(wanted.begin(), wanted.end());
    QList<Other> tooMany;
    Statement there(db, QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ?").arg(otherColumn, table, ownerColumn));
    there.bind(owner);
    while (there.step()) {
        if (const auto other = there.value<Other>(0); !missing.remove(other))
            tooMany << other;
    }
    Statement remove(db, QStringLiteral("DELETE FROM %1 WHERE %2 = ? AND %3 = ?").arg(table, ownerColumn, otherColumn));
    for (const auto other : tooMany)
        remove.bind(owner, other).run();
    Statement insert(db, QStringLiteral("INSERT INTO %1 (%2, %3) VALUES (?, ?)").arg(table, ownerColumn, otherColumn));
    for (const auto other : wanted) {
        if (missing.remove(other))
            insert.bind(owner, other).run();
    }
}

/// The other side, by number.
template <class Other, class Owner>
[[nodiscard]] QList<Other> of(const Reader &db, const QString &table, const QString &ownerColumn, Owner owner, const QString &otherColumn)
{
    Statement statement(db, QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ? ORDER BY %1").arg(otherColumn, table, ownerColumn));
    statement.bind(owner);
    QList<Other> found;
    while (statement.step())
        found << statement.value<Other>(0);
    return found;
}

} // namespace storage::links
