// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/capture.h"

#include <memory>
#include <sqlite3.h>

namespace storage {

using namespace Qt::StringLiterals;

namespace {

struct Table
{
    QStringList columns;
    QList<int> key;
};

bool isCaptured(const char *table)
{
    const QLatin1StringView name(table);
    return name != "change"_L1 && name != "change_row"_L1 && name != "content"_L1 && name != "content_chunk"_L1
        && !name.contains("_search"_L1) && !name.startsWith("sqlite_"_L1);
}

void check(Connection &connection, int code)
{
    if (code != SQLITE_OK)
        throw failureOf(connection.handle());
}

QJsonValue toJson(sqlite3_value *value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return static_cast<qint64>(sqlite3_value_int64(value));
    case SQLITE_FLOAT:
        return sqlite3_value_double(value);
    case SQLITE_NULL:
        return QJsonValue::Null;
    default:
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value)), sqlite3_value_bytes(value));
    }
}

Table describe(const Reader &db, const QString &name)
{
    Table table;
    Statement columns(db, u"SELECT name, pk FROM pragma_table_info(?) ORDER BY cid"_s);
    columns.bind(name);
    for (int i = 0; columns.step(); ++i) {
        table.columns << columns.value<QString>(0);
        if (columns.value<int>(1) > 0)
            table.key << i;
    }
    return table;
}

using ValueOf = int (*)(sqlite3_changeset_iter *, int, sqlite3_value **);

QJsonObject values(sqlite3_changeset_iter *it, const Table &table, ValueOf valueOf, bool withKey)
{
    QJsonObject object;
    for (int i = 0; i < table.columns.size(); ++i) {
        sqlite3_value *value = nullptr;
        if (valueOf(it, i, &value) != SQLITE_OK)
            throw Failure(domain::ErrorCode::Internal, table.columns.at(i));
        if (value && (withKey || !table.key.contains(i)))
            object.insert(table.columns.at(i), toJson(value));
    }
    return object;
}

QString keyOf(sqlite3_changeset_iter *it, const Table &table, ValueOf valueOf)
{
    QStringList parts;
    for (const int column : table.key) {
        sqlite3_value *value = nullptr;
        valueOf(it, column, &value);
        parts << toJson(value).toVariant().toString();
    }
    return parts.join(u'/');
}

std::optional<domain::RecommendationId> lookUp(const Reader &db, const QString &sql, const QString &key)
{
    Statement statement(db, sql);
    statement.bind(key.toLongLong());
    std::optional<domain::RecommendationId> id;
    while (statement.step())
        statement.into(id);
    return id;
}

std::optional<domain::RecommendationId> recommendationOf(const Reader &db, const Table &table, const ChangeRow &row)
{
    if (row.table == "recommendation"_L1)
        return domain::RecommendationId(row.key.toLongLong());
    const QJsonObject &known = row.after.isEmpty() ? row.before : row.after;
    if (const auto id = known.value("recommendation_id"_L1); id.isDouble())
        return domain::RecommendationId(id.toInteger());
    if (row.table == "evidence"_L1) {
        const auto progress = known.value("progress_id"_L1);
        return progress.isDouble()
            ? lookUp(db, u"SELECT recommendation_id FROM progress WHERE id = ?"_s, QString::number(progress.toInteger()))
            : lookUp(db, u"SELECT p.recommendation_id FROM evidence e JOIN progress p ON p.id = e.progress_id WHERE e.id = ?"_s, row.key);
    }
    if (table.columns.contains("recommendation_id"_L1) && table.key.size() == 1)
        return lookUp(db, u"SELECT recommendation_id FROM \"%1\" WHERE id = ?"_s.arg(row.table), row.key);
    return std::nullopt;
}

ChangeRow rowOf(const Reader &db, sqlite3_changeset_iter *it, const QString &name, int operation, const Table &table)
{
    ChangeRow row {.table = name, .key = {}, .recommendation = {}, .before = {}, .after = {}};
    if (operation == SQLITE_INSERT) {
        row.key = keyOf(it, table, sqlite3changeset_new);
        row.after = values(it, table, sqlite3changeset_new, true);
    } else {
        const bool deleted = operation == SQLITE_DELETE;
        row.key = keyOf(it, table, sqlite3changeset_old);
        row.before = values(it, table, sqlite3changeset_old, deleted);
        if (!deleted)
            row.after = values(it, table, sqlite3changeset_new, false);
    }
    row.recommendation = recommendationOf(db, table, row);
    return row;
}

} // namespace

Capture::Capture(Connection &connection)
    : m_connection(connection)
{
    check(connection, sqlite3session_create(connection.handle(), "main", &m_session));
    sqlite3session_table_filter(
        m_session, [](void *, const char *table) { return isCaptured(table) ? 1 : 0; }, nullptr);
    check(connection, sqlite3session_attach(m_session, nullptr));
}

Capture::~Capture()
{
    sqlite3session_delete(m_session);
}

QList<ChangeRow> Capture::rows(const Reader &db) const
{
    int size = 0;
    void *bytes = nullptr;
    check(m_connection, sqlite3session_changeset(m_session, &size, &bytes));
    const std::unique_ptr<void, decltype(&sqlite3_free)> changeset(bytes, &sqlite3_free);
    sqlite3_changeset_iter *it = nullptr;
    check(m_connection, sqlite3changeset_start(&it, size, bytes));
    const std::unique_ptr<sqlite3_changeset_iter, decltype(&sqlite3changeset_finalize)> guard(it, &sqlite3changeset_finalize);

    QList<ChangeRow> rows;
    QHash<QString, Table> tables;
    while (sqlite3changeset_next(it) == SQLITE_ROW) {
        const char *raw = nullptr;
        int columns = 0;
        int operation = 0;
        int indirect = 0;
        check(m_connection, sqlite3changeset_op(it, &raw, &columns, &operation, &indirect));
        const QString name = QString::fromUtf8(raw);
        if (!tables.contains(name))
            tables.insert(name, describe(db, name));
        rows << rowOf(db, it, name, operation, tables.value(name));
    }
    return rows;
}

} // namespace storage
