// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rowvalues.h"

namespace storage::values {

using namespace Qt::StringLiterals;

namespace {

QVariant fromJson(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (value.isDouble()) {
        const double number = value.toDouble();
        const qint64 integer = value.toInteger();
        return static_cast<double>(integer) == number ? QVariant::fromValue(integer) : QVariant(number);
    }
    return value.toString();
}

} // namespace

QString quoted(const QString &name)
{
    return u'"' + name + u'"';
}

QString matching(const QStringList &columns, const QString &between)
{
    QStringList parts;
    for (const QString &column : columns)
        parts << quoted(column) + u" IS ?"_s;
    return parts.join(between);
}

void bindAll(Statement &statement, const QJsonObject &values, const QStringList &columns)
{
    for (const QString &column : columns)
        statement.bindVariant(fromJson(values.value(column)));
}

void bindKey(Statement &statement, const QString &key)
{
    const QStringList parts = key.split(u'/');
    for (const QString &part : parts) {
        bool isNumber = false;
        const qint64 number = part.toLongLong(&isNumber);
        statement.bindVariant(isNumber ? QVariant::fromValue(number) : QVariant(part));
    }
}

namespace {

/// The key's condition, bound.
bool found(Statement &statement, const QString &key, const QJsonObject &values = {}, const QStringList &columns = {})
{
    bindKey(statement, key);
    bindAll(statement, values, columns);
    bool any = false;
    while (statement.step())
        any = true;
    return any;
}

} // namespace

QString text(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString();
}

const QStringList &Rows::keyColumns(const QString &table)
{
    const auto known = m_keys.constFind(table);
    if (known != m_keys.constEnd())
        return *known;
    Statement columns(m_db, u"SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY cid"_s);
    columns.bind(table);
    QStringList names;
    while (columns.step())
        names << columns.value<QString>(0);
    return *m_keys.insert(table, names);
}

QString Rows::where(const QString &table)
{
    return matching(keyColumns(table), u" AND "_s);
}

bool Rows::exists(const QString &table, const QString &key)
{
    Statement statement(m_db, u"SELECT 1 FROM %1 WHERE %2"_s.arg(quoted(table), where(table)));
    return found(statement, key);
}

bool Rows::holds(const QString &table, const QString &key, const QJsonObject &values)
{
    const QStringList columns = values.keys();
    Statement statement(m_db,
        u"SELECT 1 FROM %1 WHERE %2%3%4"_s.arg(
            quoted(table), where(table), columns.isEmpty() ? QString() : u" AND "_s, matching(columns, u" AND "_s)));
    return found(statement, key, values, columns);
}

QString Rows::current(const QString &table, const QString &key, const QString &column)
{
    Statement statement(m_db, u"SELECT %1 FROM %2 WHERE %3"_s.arg(quoted(column), quoted(table), where(table)));
    bindKey(statement, key);
    QString value;
    while (statement.step())
        value = statement.variant(0).toString();
    return value;
}

QJsonObject Rows::row(const QString &table, const QString &key)
{
    Statement columns(m_db, u"SELECT name FROM pragma_table_info(?) ORDER BY cid"_s);
    columns.bind(table);
    QStringList names;
    while (columns.step())
        names << columns.value<QString>(0);
    Statement statement(m_db, u"SELECT * FROM %1 WHERE %2"_s.arg(quoted(table), where(table)));
    bindKey(statement, key);
    QJsonObject values;
    while (statement.step()) {
        for (int i = 0; i < names.size(); ++i)
            values.insert(names.at(i), QJsonValue::fromVariant(statement.variant(i)));
    }
    return values;
}

void Rows::forEachReference(const QString &table, const QString &column,
    const std::function<void(const QString &key, const QString &parent)> &visit)
{
    QStringList key;
    for (const QString &part : keyColumns(table))
        key << quoted(part);
    Statement statement(m_db,
        u"SELECT %1, %2 FROM %3 WHERE %2 IS NOT NULL"_s.arg(key.join(u" || '/' || "_s), quoted(column), quoted(table)));
    while (statement.step())
        visit(statement.variant(0).toString(), statement.variant(1).toString());
}

} // namespace storage::values
