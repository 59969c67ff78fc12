// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store.h"

#include "domain/rules.h"
#include "storage/capture.h"
#include "storage/connection.h"
#include "storage/migrations.h"
#include "storage/record.h"
#include "storage/reference.h"
#include "storage/workspacefile.h"

#include <QFile>
#include <QRandomGenerator>
#include <QScopeGuard>

namespace storage {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::failure;
using domain::Result;
using workspacefile::about;
using workspacefile::copyInto;
using workspacefile::mayCreate;
using workspacefile::removeWithNotes;

namespace {

void tell(ChangeSet &set, const CapturedRow &row)
{
    const QString table = QString::fromUtf8(row.table);
    set.tables.insert(table);
    if (row.recommendation)
        set.recommendations.insert(*row.recommendation);
    // A quotation mark inside a text is escaped: this finds the column and nothing else.
    if (table == "recommendation"_L1 && (row.before.isEmpty() || row.after.isEmpty() || row.after.contains("\"archived\":")))
        set.rowsCameOrWent = true;
}

} // namespace

const Context &Reader::context() const
{
    return m_connection.context();
}

QString Writer::newUid() const
{
    auto *random = QRandomGenerator::system();
    return domain::newUid(now(), random->generate64(), random->generate64());
}

Store::Store(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
    m_dataVersion = m_connection->pragma(u"data_version"_s);
}

Store::~Store() = default;

int Store::currentVersion()
{
    return migrations::newest();
}

QString Store::path() const
{
    return m_connection->path();
}

bool Store::isReadOnly() const
{
    return m_connection->isReadOnly();
}

const Context &Store::context() const
{
    return m_connection->context();
}

Result<std::unique_ptr<Store>> Store::create(const QString &path, const Workspace &workspace, const Context &context)
{
    if (auto allowed = mayCreate(path); !allowed)
        return tl::unexpected(allowed.error());
    // Written under another name and renamed when whole, so that a failure leaves nothing behind.
    const QString part = path + u".part"_s;
    removeWithNotes(part);
    try {
        Connection connection(part, Connection::Mode::Create, context);
        connection.execute(u"PRAGMA page_size = 8192; PRAGMA auto_vacuum = NONE"_s);
        migrations::run(connection);
        connection.execute(u"BEGIN IMMEDIATE"_s);
        const Writer db(connection);
        reference::load(db, workspace);
        record::Entry(db, Intent::CreateWorkspace, {{u"state"_s, workspace.state}}, {}).finish();
        connection.execute(u"COMMIT"_s);
        connection.execute(u"PRAGMA journal_mode = WAL"_s);
    } catch (const Failure &failed) {
        removeWithNotes(part);
        domain::Error error = about(failed, path);
        if (error.code == ErrorCode::FileNotReadable)
            error.code = ErrorCode::FileNotWritable; // a new file that cannot be opened is one that cannot be written
        return tl::unexpected(error);
    }
    if (!QFile::rename(part, path)) {
        removeWithNotes(part);
        return failure(ErrorCode::FileNotWritable, path);
    }
    return open(path, context);
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, const Context &context, Access access)
{
    if (auto looked = workspacefile::inspect(path); !looked)
        return tl::unexpected(looked.error());
    try {
        auto connection = std::make_unique<Connection>(path, workspacefile::modeFor(path, access), context);
        workspacefile::bringUpToDate(path, *connection);
        return std::unique_ptr<Store>(new Store(std::move(connection)));
    } catch (const Failure &failed) {
        return tl::unexpected(about(failed, path));
    }
}

namespace {

struct Written
{
    std::optional<domain::ChangeId> id;
    ChangeSet told;
};

/// Writes what was captured into the record, row by row; nothing captured leaves no entry.
Written recordRows(const Writer &db, const Capture &capture, Intent intent, const QJsonObject &arguments, std::optional<domain::ChangeId> reverts)
{
    Written written;
    std::optional<record::Entry> entry;
    capture.forEachRow(db, [&](const CapturedRow &row) {
        if (!entry)
            entry.emplace(db, intent, arguments, reverts);
        entry->add(row);
        tell(written.told, row);
    });
    if (entry)
        written.id = entry->finish();
    return written;
}

void rollBack(const Connection &connection)
{
    try {
        connection.execute(u"ROLLBACK"_s);
    } catch (const Failure &) {
        // A full disk or a lost file has SQLite roll back by itself; there is nothing left to take back.
    }
}

} // namespace

Result<void> Store::inRead(const std::function<void(const Reader &)> &work) const
{
    if (m_busy)
        return failure(ErrorCode::Internal, u"transactions do not nest"_s);
    m_busy = true;
    const auto free = qScopeGuard([this] { m_busy = false; });
    try {
        m_connection->execute(u"BEGIN"_s);
        const auto end = qScopeGuard([this] { rollBack(*m_connection); }); // nothing was written; must not throw
        const Reader db(*m_connection);
        work(db);
        return {};
    } catch (const Failure &failed) {
        return tl::unexpected(about(failed, path()));
    }
}


Result<std::optional<domain::ChangeId>> Store::write(
    Intent intent, const std::function<void(const Writer &)> &work, const QJsonObject &arguments)
{
    return transact(intent, arguments, {}, [&work](const Writer &db, const Capture &) { work(db); });
}

Result<std::optional<domain::ChangeId>> Store::writeUnlessBusy(Intent intent, const std::function<void(const Writer &)> &work)
{
    m_connection->setPatience(0);
    const auto again = qScopeGuard([this] { m_connection->setPatience(Connection::usualPatience); });
    return write(intent, work);
}

Result<std::optional<domain::ChangeId>> Store::transact(Intent intent, const QJsonObject &arguments,
    std::optional<domain::ChangeId> reverts, const std::function<void(const Writer &, const Capture &)> &work)
{
    if (m_busy)
        return failure(ErrorCode::Internal, u"transactions do not nest"_s);
    if (isReadOnly())
        return failure(ErrorCode::ReadOnlyWorkspace, path());
    m_busy = true;
    auto free = qScopeGuard([this] { m_busy = false; });
    Written written;
    try {
        m_connection->execute(u"BEGIN IMMEDIATE"_s);
        const Writer db(*m_connection);
        {
            const Capture capture(*m_connection);
            work(db, capture);
            written = recordRows(db, capture, intent, arguments, reverts);
        }
        m_connection->execute(u"COMMIT"_s);
    } catch (const Failure &failed) {
        rollBack(*m_connection);
        return tl::unexpected(about(failed, path()));
    }
    m_busy = false;
    free.dismiss();
    if (written.id)
        Q_EMIT changed(written.told);
    return written.id;
}

void Store::refresh()
{
    if (m_busy)
        return;
    qint64 version = m_dataVersion;
    try {
        version = m_connection->pragma(u"data_version"_s);
    } catch (const Failure &) {
        return; // the next real access will say what is wrong
    }
    if (version == m_dataVersion)
        return;
    m_dataVersion = version;
    ChangeSet set;
    set.everything = true;
    set.rowsCameOrWent = true;
    Q_EMIT changed(set);
}

Result<void> Store::backup(const QString &path) const
{
    if (auto allowed = mayCreate(path); !allowed)
        return allowed;
    const QString part = path + u".part"_s;
    removeWithNotes(part);
    try {
        copyInto(*m_connection, part);
    } catch (const Failure &failed) {
        removeWithNotes(part);
        domain::Error error = about(failed, path);
        if (error.code == ErrorCode::FileNotReadable)
            error.code = ErrorCode::FileNotWritable;
        return tl::unexpected(error);
    }
    if (!QFile::rename(part, path)) {
        removeWithNotes(part);
        return failure(ErrorCode::FileNotWritable, path);
    }
    return {};
}

} // namespace storage
