// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

#include <QHash>
#include <functional>

/// Rows of any table by what the record says of them: table, key ('/' between the columns of a composed one) and JSON by column.
/// For the record and what takes it back.
namespace storage::values {

[[nodiscard]] QString quoted(const QString &name);
/// "a" IS ? AND "b" IS ?
[[nodiscard]] QString matching(const QStringList &columns, const QString &between);
void bindAll(Statement &statement, const QJsonObject &values, const QStringList &columns);
void bindKey(Statement &statement, const QString &key);

/// A value as keys write it; empty for none.
[[nodiscard]] QString text(const QJsonValue &value);

/// Looks at rows of any table; what it learns of the tables it remembers.
class Rows
{
public:
    explicit Rows(const Reader &db)
        : m_db(db)
    {
    }
    [[nodiscard]] const QStringList &keyColumns(const QString &table);
    [[nodiscard]] bool exists(const QString &table, const QString &key);
    /// Whether the row has these values in these columns.
    [[nodiscard]] bool holds(const QString &table, const QString &key, const QJsonObject &values);
    /// One value as text; empty when there is none, or no such row.
    [[nodiscard]] QString current(const QString &table, const QString &key, const QString &column);
    /// The whole row.
    [[nodiscard]] QJsonObject row(const QString &table, const QString &key);
    /// Every row whose column refers to something: its key and what it refers to.
    void forEachReference(const QString &table, const QString &column,
        const std::function<void(const QString &key, const QString &parent)> &visit);

private:
    [[nodiscard]] QString where(const QString &table);

    const Reader &m_db;
    QHash<QString, QStringList> m_keys;
};

} // namespace storage::values
