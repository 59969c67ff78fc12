// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/statement.h"

#include "storage/connection.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace storage {

using namespace Qt::StringLiterals;

namespace detail {

QVariant toVariant(const QStringList &v)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(v)).toJson(QJsonDocument::Compact));
}

QVariant toVariant(const QJsonObject &v)
{
    return QString::fromUtf8(QJsonDocument(v).toJson(QJsonDocument::Compact));
}

QVariant toVariant(QDate v)
{
    return v.isValid() ? QVariant(v.toString(Qt::ISODate)) : QVariant();
}

QVariant toVariant(const QDateTime &v)
{
    return v.isValid() ? QVariant(v.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
}

void fromVariant(const QVariant &v, QStringList &out)
{
    out.clear();
    for (const auto &value : QJsonDocument::fromJson(v.toString().toUtf8()).array())
        out << value.toString();
}

void fromVariant(const QVariant &v, QJsonObject &out)
{
    out = QJsonDocument::fromJson(v.toString().toUtf8()).object();
}

void fromVariant(const QVariant &v, QDate &out)
{
    out = v.isNull() ? QDate() : QDate::fromString(v.toString(), Qt::ISODate);
}

void fromVariant(const QVariant &v, QDateTime &out)
{
    out = v.isNull() ? QDateTime() : QDateTime::fromString(v.toString(), Qt::ISODateWithMs).toUTC();
}

void throwUnknownCode(const QString &text)
{
    throw Failure(domain::ErrorCode::DamagedWorkspace, text);
}

} // namespace detail

Statement::Statement(const Reader &db, const QString &sql)
    : m_connection(db.connection())
    , m_sql(sql)
    , m_query(m_connection.take(sql))
{
}

Statement::~Statement()
{
    m_connection.giveBack(m_sql, std::move(m_query));
}

Statement &Statement::bindVariant(const QVariant &value)
{
    m_query.bindValue(m_next++, value);
    return *this;
}

void Statement::execute()
{
    m_next = 0;
    if (!m_query.exec())
        throw failureOf(m_query.lastError());
}

int Statement::run()
{
    execute();
    const int changed = m_query.numRowsAffected();
    m_insertedId = m_query.lastInsertId().toLongLong();
    m_query.finish();
    return changed;
}

bool Statement::step()
{
    if (!m_running) {
        execute();
        m_running = true;
    }
    if (m_query.next())
        return true;
    m_running = false;
    const QSqlError error = m_query.lastError();
    m_query.finish();
    if (error.isValid())
        throw failureOf(error);
    return false;
}

} // namespace storage
