// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/load.h"

#include "storage/connection.h"
#include "storage/contents.h"
#include "storage/followup.h"

#include <sqlite3.h>

namespace storage::load {

using namespace Qt::StringLiterals;
using domain::ErrorCode;

namespace {

/// What a new workspace has from its first moment.
bool isOfEveryWorkspace(const QByteArray &table)
{
    static const QList<QByteArray> names {"meta", "vocabulary", "term", "mechanism", "scale", "grade"};
    return names.contains(table);
}

/// Bytes are no part of the record of changes: an undo leaves them, and a redo finds them.
bool isContent(const QByteArray &table)
{
    return table == "content" || table == "content_chunk";
}

bool fits(const dump::Column &column, const dump::Value &value)
{
    if (std::holds_alternative<std::monostate>(value))
        return true; // the schema says where something must stand
    switch (column.kind) {
    case dump::Kind::Integer:
        return std::holds_alternative<qint64>(value);
    case dump::Kind::Real:
        return std::holds_alternative<double>(value) || std::holds_alternative<qint64>(value);
    case dump::Kind::Text:
        return std::holds_alternative<std::string_view>(value);
    case dump::Kind::Blob:
        break;
    }
    return std::holds_alternative<dump::Bytes>(value);
}

int bindOne(sqlite3_stmt *statement, int at, const dump::Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return sqlite3_bind_int64(statement, at, *number);
    if (const auto *number = std::get_if<double>(&value))
        return sqlite3_bind_double(statement, at, *number);
    if (const auto *text = std::get_if<std::string_view>(&value))
        return sqlite3_bind_text(statement, at, text->data() ? text->data() : "", static_cast<int>(text->size()), SQLITE_STATIC); // outlives the step
    if (const auto *bytes = std::get_if<dump::Bytes>(&value))
        return sqlite3_bind_blob(statement, at, bytes->bytes.data() ? bytes->bytes.data() : "", static_cast<int>(bytes->bytes.size()), SQLITE_STATIC);
    return sqlite3_bind_null(statement, at);
}

void mustRefer(const Reader &db)
{
    Statement statement(db, u"SELECT \"table\", rowid, parent FROM pragma_foreign_key_check LIMIT 1"_s);
    while (statement.step())
        throw Failure(ErrorCode::InvalidValue,
            u"%1 %2 → %3"_s.arg(statement.value<QString>(0), statement.value<QString>(1), statement.value<QString>(2)).simplified());
}

/// Of the files that have bytes at all.
void mustBeTheBytes(const Reader &db)
{
    if (const QStringList unsound = contents::unsound(db, true); !unsound.isEmpty())
        throw Failure(ErrorCode::InvalidValue, u"content "_s + unsound.first());
}

} // namespace

struct Loader::Insert
{
    Insert(const Writer &writer, const dump::Table &ofTable, std::vector<bool> columns)
        : db(writer)
        , table(ofTable)
        , given(std::move(columns))
    {
        QStringList names;
        for (size_t i = 0; i < given.size(); ++i) {
            if (given[i])
                names << QString::fromUtf8(table.columns[static_cast<qsizetype>(i)].name);
        }
        const QString verb = isContent(table.name) ? u"INSERT OR IGNORE"_s : u"INSERT"_s;
        const QByteArray sql = u"%1 INTO \"%2\" (\"%3\") VALUES (%4)"_s
                                   .arg(verb, QString::fromUtf8(table.name), names.join(u"\", \""_s), QStringList(names.size(), u"?"_s).join(u','))
                                   .toUtf8();
        if (sqlite3_prepare_v2(db.connection().handle(), sql.constData(), static_cast<int>(sql.size()), &statement, nullptr) != SQLITE_OK)
            throw failureOf(db.connection().handle());
    }
    ~Insert() { sqlite3_finalize(statement); }
    Insert(const Insert &) = delete;
    Insert &operator=(const Insert &) = delete;

    /// False: it is there already.
    bool run(std::span<const dump::Value> values)
    {
        int at = 0;
        for (size_t i = 0; i < given.size(); ++i) {
            if (!given[i])
                continue;
            const dump::Column &column = table.columns[static_cast<qsizetype>(i)];
            if (!fits(column, values[i]))
                throw Failure(ErrorCode::InvalidValue, QString::fromUtf8(column.name));
            bindOne(statement, ++at, values[i]);
        }
        const int done = sqlite3_step(statement);
        sqlite3_reset(statement);
        if (done != SQLITE_DONE)
            throw failureOf(db.connection().handle());
        return sqlite3_changes(db.connection().handle()) > 0;
    }

    const Writer &db;
    const dump::Table &table;
    std::vector<bool> given;
    sqlite3_stmt *statement = nullptr;
};

bool isEmpty(const Reader &db)
{
    const auto tables = dump::tables(db);
    return std::ranges::none_of(tables, [&db](const dump::Table &table) {
        return !isOfEveryWorkspace(table.name) && !isContent(table.name) && dump::count(db, table, {.confidential = true, .bytes = true}) > 0;
    });
}

Loader::Loader(const Writer &db)
    : m_db(db)
    , m_tables(dump::tables(db))
{
    if (!isEmpty(db))
        throw Failure(ErrorCode::NotAllowed, u"workspace_not_empty"_s);
    Statement(db, u"PRAGMA defer_foreign_keys = ON"_s).run();
    clear();
}

Loader::~Loader() = default;

void Loader::clear()
{
    for (qsizetype i = m_tables.size(); i-- > 0;) {
        if (isOfEveryWorkspace(m_tables[i].name))
            Statement(m_db, u"DELETE FROM \"%1\""_s.arg(QString::fromUtf8(m_tables[i].name))).run();
    }
}

const dump::Table *Loader::table(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(m_tables, [name](const dump::Table &table) { return table.name == name; });
    return found == m_tables.end() ? nullptr : &*found;
}

Loader::Insert &Loader::insertFor(const dump::Table &table, const std::vector<bool> &given)
{
    if (!m_insert || &m_insert->table != &table || m_insert->given != given)
        m_insert = std::make_unique<Insert>(m_db, table, given);
    return *m_insert;
}

/// Bytes that were there already must be those.
void Loader::mustBeKnown(const dump::Table &table, std::span<const dump::Value> values) const
{
    std::optional<qint64> id;
    std::string_view hash;
    for (size_t i = 0; i < values.size(); ++i) {
        const QByteArray &name = table.columns[static_cast<qsizetype>(i)].name;
        if (const auto *number = std::get_if<qint64>(&values[i]); number && name == "id")
            id = *number;
        if (const auto *text = std::get_if<std::string_view>(&values[i]); text && name == "sha256")
            hash = *text;
    }
    const QString wanted = QString::fromUtf8(hash.data(), static_cast<qsizetype>(hash.size()));
    Statement known(m_db, u"SELECT 1 FROM content WHERE id = ? AND sha256 = ?"_s);
    known.bind(id, wanted);
    bool found = false;
    while (known.step())
        found = true;
    if (!found)
        throw Failure(ErrorCode::InvalidValue, u"sha256"_s);
}

void Loader::add(const dump::Table &table, const std::vector<bool> &given, std::span<const dump::Value> values)
{
    if (!insertFor(table, given).run(values) && table.name == "content")
        mustBeKnown(table, values);
}

void Loader::finish()
{
    m_insert.reset();
    mustRefer(m_db);
    mustBeTheBytes(m_db);
}

qint64 filesWithoutBytes(const Reader &db)
{
    Statement statement(db, u"SELECT count(*) FROM content WHERE size > 0 AND id NOT IN (SELECT content_id FROM content_chunk)"_s);
    qint64 number = 0;
    while (statement.step())
        number = statement.value<qint64>(0);
    return number;
}

} // namespace storage::load
