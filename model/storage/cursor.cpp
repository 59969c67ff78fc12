// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cursor.h"

#include "storage/connection.h"

#include <sqlite3.h>

namespace storage {

namespace {

int bindOne(sqlite3_stmt *statement, int at, const QVariant &value)
{
    if (value.isNull())
        return sqlite3_bind_null(statement, at);
    if (value.typeId() == QMetaType::QString) {
        const QByteArray text = value.toString().toUtf8();
        return sqlite3_bind_text(statement, at, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
    }
    return sqlite3_bind_int64(statement, at, value.toLongLong());
}

int bindOne(sqlite3_stmt *statement, int at, const Cursor::Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return sqlite3_bind_int64(statement, at, *number);
    if (const auto *text = std::get_if<QByteArrayView>(&value))
        return sqlite3_bind_text(statement, at, text->data(), static_cast<int>(text->size()), SQLITE_STATIC); // outlives the step
    return sqlite3_bind_null(statement, at);
}

} // namespace

Cursor::Cursor(const Reader &db, const QString &sql, const QVariantList &bindings)
    : m_db(db)
{
    const QByteArray text = sql.toUtf8();
    if (sqlite3_prepare_v2(db.connection().handle(), text.constData(), static_cast<int>(text.size()), &m_statement, nullptr) != SQLITE_OK)
        throw failureOf(db.connection().handle());
    m_parameters = sqlite3_bind_parameter_count(m_statement);
    for (int i = 0; i < bindings.size(); ++i)
        bindOne(m_statement, i + 1, bindings.at(i));
}

Cursor::~Cursor()
{
    sqlite3_finalize(m_statement);
}

bool Cursor::next()
{
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        throw failureOf(m_db.connection().handle());
    }
}

qint64 Cursor::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

bool Cursor::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::string_view Cursor::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return {bytes, static_cast<size_t>(sqlite3_column_bytes(m_statement, column))};
}

bool Cursor::finds(qint64 id)
{
    sqlite3_reset(m_statement);
    sqlite3_bind_int64(m_statement, m_parameters, id);
    return next();
}

void Cursor::run(std::initializer_list<Value> values)
{
    int at = 0;
    for (const Value &value : values)
        bindOne(m_statement, ++at, value);
    (void)next();
    sqlite3_reset(m_statement);
}

} // namespace storage
