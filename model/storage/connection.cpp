// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"

#include "storage/collation.h"
#include "storage/tokenizer.h"

#include <QSqlDriver>
#include <QUrl>
#include <atomic>
#include <sqlite3.h>

namespace storage {

using namespace Qt::StringLiterals;
using domain::ErrorCode;

namespace {

Failure failureOf(int sqliteCode, const QString &message)
{
    switch (sqliteCode & 0xFF) {
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, message};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Busy, message};
    case SQLITE_READONLY:
        return {ErrorCode::ReadOnlyWorkspace, message};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ErrorCode::FileNotReadable, message};
    case SQLITE_IOERR:
        return {ErrorCode::FileNotWritable, message};
    case SQLITE_NOTADB:
        return {ErrorCode::NotAWorkspace, message};
    case SQLITE_CORRUPT:
        return {ErrorCode::DamagedWorkspace, message};
    case SQLITE_CONSTRAINT:
        return {ErrorCode::InvalidValue, message};
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled, message};
    default:
        return {ErrorCode::Internal, message};
    }
}

QString uniqueName()
{
    static std::atomic<quint64> next {0};
    return u"avance-%1"_s.arg(next++);
}

} // namespace

Failure failureOf(const QSqlError &error)
{
    const QString said = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return failureOf(error.nativeErrorCode().toInt(), said);
}

Failure failureOf(sqlite3 *handle)
{
    return failureOf(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)));
}

Connection::Connection(const QString &path, Mode mode, Context context)
    : m_path(path)
    , m_name(uniqueName())
    , m_mode(mode)
    , m_context(std::move(context))
    , m_hold(path)
{
    auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    QStringList options {u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(usualPatience)};
    QString name = path;
    if (mode == Mode::Immutable) {
        QUrl url = QUrl::fromLocalFile(path);
        url.setQuery(u"immutable=1"_s);
        name = QString::fromUtf8(url.toEncoded());
        options << u"QSQLITE_OPEN_URI"_s;
    }
    if (mode == Mode::ReadOnly || mode == Mode::Immutable)
        options << u"QSQLITE_OPEN_READONLY"_s;
    db.setConnectOptions(options.join(u';'));
    db.setDatabaseName(name);
    try {
        if (!db.open())
            throw failureOf(db.lastError());
        const QVariant handle = db.driver()->handle();
        m_handle = *static_cast<sqlite3 *const *>(handle.constData());
        registerTokenizer(m_handle);
        registerCollation(m_handle);
        registerHolds(m_handle);
        configure();
    } catch (...) {
        db.close();
        db = {};
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

Connection::~Connection()
{
    m_statements.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

void Connection::configure()
{
    execute(u"PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000"_s);
    if (m_mode == Mode::QueryOnly)
        execute(u"PRAGMA query_only = ON"_s);
}

void Connection::setPatience(int milliseconds)
{
    sqlite3_busy_timeout(m_handle, milliseconds);
}

void Connection::execute(const QString &script) const
{
    if (sqlite3_exec(m_handle, script.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        throw failureOf(m_handle);
}

qint64 Connection::pragma(const QString &name) const
{
    QSqlQuery query(database());
    if (!query.exec(u"PRAGMA "_s + name) || !query.next())
        throw failureOf(query.lastError());
    return query.value(0).toLongLong();
}

QSqlQuery Connection::take(const QString &sql)
{
    auto &kept = m_statements[sql];
    if (!kept.empty()) {
        QSqlQuery query = std::move(kept.back());
        kept.pop_back();
        return query;
    }
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        throw failureOf(query.lastError());
    return query;
}

void Connection::giveBack(const QString &sql, QSqlQuery query)
{
    query.finish();
    m_statements[sql].push_back(std::move(query));
}

} // namespace storage
