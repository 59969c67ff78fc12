// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/capture.h"

#include <QDir>
#include <QTemporaryFile>
#include <algorithm>
#include <memory>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>
#include <sqlite3.h>

namespace storage {

using namespace Qt::StringLiterals;
using domain::ErrorCode;

namespace {

using JsonWriter = rapidjson::Writer<rapidjson::StringBuffer>;

struct Table
{
    QList<QByteArray> columns;
    QList<int> key;
    int recommendation = -1; ///< the column that names one
};

bool isCaptured(const char *table)
{
    const QLatin1StringView name(table);
    return name != "change"_L1 && name != "change_row"_L1 && name != "record_head"_L1 && name != "content"_L1 && name != "content_chunk"_L1 && name != "draft"_L1
        && !name.contains("_search"_L1) && !name.startsWith("sqlite_"_L1);
}

void check(Connection &connection, int code)
{
    if (code != SQLITE_OK)
        throw failureOf(connection.handle());
}

QByteArrayView text(sqlite3_value *value)
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return {bytes, sqlite3_value_bytes(value)};
}

void writeText(JsonWriter &json, QByteArrayView bytes)
{
    // What is no UTF-8 could not be read again.
    const QByteArray mended = QUtf8StringView(bytes).isValidUtf8() ? QByteArray() : QString::fromUtf8(bytes).toUtf8();
    const QByteArrayView sound = mended.isEmpty() ? bytes : QByteArrayView(mended);
    json.String(sound.data(), static_cast<rapidjson::SizeType>(sound.size()));
}

void writeValue(JsonWriter &json, sqlite3_value *value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        json.Int64(sqlite3_value_int64(value));
        break;
    case SQLITE_FLOAT:
        if (!json.Double(sqlite3_value_double(value)))
            json.Null(); // JSON has no infinity
        break;
    case SQLITE_NULL:
        json.Null();
        break;
    default:
        writeText(json, text(value));
    }
}

Table describe(const Reader &db, const QByteArray &name)
{
    Table table;
    Statement columns(db, u"SELECT name, pk FROM pragma_table_info(?) ORDER BY cid"_s);
    columns.bind(QString::fromUtf8(name));
    for (int i = 0; columns.step(); ++i) {
        table.columns << columns.value<QString>(0).toUtf8();
        if (columns.value<int>(1) > 0)
            table.key << i;
    }
    table.recommendation = static_cast<int>(name == "recommendation" ? table.columns.indexOf("id") : table.columns.indexOf("recommendation_id"));
    return table;
}

std::optional<domain::RecommendationId> lookUp(const Reader &db, const QString &sql, qint64 key)
{
    Statement statement(db, sql);
    statement.bind(key);
    std::optional<domain::RecommendationId> id;
    while (statement.step())
        statement.into(id);
    return id;
}

/// The row at which an iterator of a changeset stands.
class Row
{
public:
    Row(const Reader &db, sqlite3_changeset_iter *it, const QByteArray &name, int operation, const Table &table)
        : m_db(db)
        , m_it(it)
        , m_name(name)
        , m_operation(operation)
        , m_table(table)
    {
    }
    [[nodiscard]] CapturedRow read() const
    {
        const bool inserted = m_operation == SQLITE_INSERT;
        const bool deleted = m_operation == SQLITE_DELETE;
        return {.table = m_name,
            .key = key(),
            .recommendation = recommendation(),
            .before = inserted ? QByteArray() : values(sqlite3changeset_old, deleted),
            .after = deleted ? QByteArray() : values(sqlite3changeset_new, inserted)};
    }

private:
    using ValueOf = int (*)(sqlite3_changeset_iter *, int, sqlite3_value **);

    /// None where an update left the column as it was.
    [[nodiscard]] sqlite3_value *value(ValueOf valueOf, int column) const
    {
        sqlite3_value *value = nullptr;
        if (valueOf(m_it, column, &value) != SQLITE_OK)
            throw Failure(domain::ErrorCode::Internal, QString::fromUtf8(m_table.columns.at(column)));
        return value;
    }
    [[nodiscard]] QByteArray values(ValueOf valueOf, bool withKey) const
    {
        rapidjson::StringBuffer buffer;
        JsonWriter json(buffer);
        json.StartObject();
        for (int i = 0; i < m_table.columns.size(); ++i) {
            sqlite3_value *known = withKey || !m_table.key.contains(i) ? value(valueOf, i) : nullptr;
            if (!known)
                continue;
            const QByteArray &column = m_table.columns.at(i);
            json.Key(column.constData(), static_cast<rapidjson::SizeType>(column.size()));
            writeValue(json, known);
        }
        json.EndObject();
        return {buffer.GetString(), static_cast<qsizetype>(buffer.GetSize())};
    }
    [[nodiscard]] QByteArray key() const
    {
        QByteArray key;
        for (const int column : m_table.key) {
            if (!key.isEmpty())
                key += '/';
            key += text(value(m_operation == SQLITE_INSERT ? sqlite3changeset_new : sqlite3changeset_old, column));
        }
        return key;
    }
    /// The number in a column, if the changeset has it: the new one where there are two.
    [[nodiscard]] std::optional<qint64> number(qsizetype column) const
    {
        if (column < 0)
            return {};
        const int at = static_cast<int>(column);
        sqlite3_value *known = m_operation == SQLITE_DELETE ? nullptr : value(sqlite3changeset_new, at);
        if (!known && m_operation != SQLITE_INSERT)
            known = value(sqlite3changeset_old, at);
        if (!known || sqlite3_value_type(known) != SQLITE_INTEGER)
            return {};
        return sqlite3_value_int64(known);
    }
    [[nodiscard]] std::optional<domain::RecommendationId> recommendation() const
    {
        if (const auto id = number(m_table.recommendation))
            return domain::RecommendationId(*id);
        const auto id = m_table.key.size() == 1 ? number(m_table.key.first()) : std::nullopt;
        if (!id)
            return {};
        if (m_name == "evidence") {
            const auto progress = number(m_table.columns.indexOf("progress_id"));
            return progress
                ? lookUp(m_db, u"SELECT recommendation_id FROM progress WHERE id = ?"_s, *progress)
                : lookUp(m_db, u"SELECT p.recommendation_id FROM evidence e JOIN progress p ON p.id = e.progress_id WHERE e.id = ?"_s, *id);
        }
        if (m_table.recommendation < 0)
            return {};
        return lookUp(m_db, u"SELECT recommendation_id FROM \"%1\" WHERE id = ?"_s.arg(QString::fromUtf8(m_name)), *id);
    }

    const Reader &m_db;
    sqlite3_changeset_iter *m_it;
    const QByteArray &m_name;
    int m_operation;
    const Table &m_table;
};

} // namespace

namespace {

/// What a changeset is written to and read from: memory while it is small, a temporary file when an import has made it large.
class Spool
{
public:
    [[nodiscard]] static int write(void *self, const void *bytes, int size) { return static_cast<Spool *>(self)->append(bytes, size); }
    [[nodiscard]] static int read(void *self, void *bytes, int *size) { return static_cast<Spool *>(self)->take(bytes, size); }
    [[nodiscard]] bool isFull() const { return m_full; }

private:
    static constexpr qsizetype longestInMemory = 1 << 20;

    int append(const void *bytes, int size)
    {
        m_bytes.append(static_cast<const char *>(bytes), size);
        if (m_bytes.size() <= longestInMemory)
            return SQLITE_OK;
        m_full = (!m_file.isOpen() && !m_file.open()) || m_file.write(m_bytes) != m_bytes.size();
        m_bytes.clear();
        return m_full ? SQLITE_FULL : SQLITE_OK;
    }
    int take(void *bytes, int *size)
    {
        if (!m_reading) {
            m_reading = true;
            if (m_file.isOpen() && !m_file.seek(0))
                return SQLITE_IOERR;
        }
        qint64 got = m_file.isOpen() ? m_file.read(static_cast<char *>(bytes), *size) : 0;
        if (got < 0)
            return SQLITE_IOERR;
        if (got == 0) {
            got = std::min<qint64>(*size, m_bytes.size() - m_taken);
            std::copy_n(m_bytes.constData() + m_taken, got, static_cast<char *>(bytes));
            m_taken += got;
        }
        *size = static_cast<int>(got);
        return SQLITE_OK;
    }

    QTemporaryFile m_file;
    QByteArray m_bytes; ///< what comes last
    qint64 m_taken = 0;
    bool m_reading = false;
    bool m_full = false;
};

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

void Capture::forEachRow(const Reader &db, const std::function<void(const CapturedRow &)> &visit) const
{
    Spool spool;
    const int written = sqlite3session_changeset_strm(m_session, &Spool::write, &spool);
    if (spool.isFull())
        throw Failure(ErrorCode::DiskFull, QDir::tempPath());
    check(m_connection, written);
    sqlite3_changeset_iter *it = nullptr;
    check(m_connection, sqlite3changeset_start_strm(&it, &Spool::read, &spool));
    const std::unique_ptr<sqlite3_changeset_iter, decltype(&sqlite3changeset_finalize)> guard(it, &sqlite3changeset_finalize);

    QHash<QByteArray, Table> tables;
    while (sqlite3changeset_next(it) == SQLITE_ROW) {
        const char *raw = nullptr;
        int columns = 0;
        int operation = 0;
        int indirect = 0;
        check(m_connection, sqlite3changeset_op(it, &raw, &columns, &operation, &indirect));
        const QByteArray name(raw);
        auto table = tables.constFind(name);
        if (table == tables.constEnd())
            table = tables.insert(name, describe(db, name));
        visit(Row(db, it, name, operation, *table).read());
    }
}

} // namespace storage
