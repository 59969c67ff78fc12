// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workspacejson.h"

#include "storage/changes.h"
#include "storage/dump.h"
#include "storage/openfiles.h"
#include "work/savefile.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

using namespace Qt::StringLiterals;

namespace exchange::workspacejson {
namespace {

namespace dump = storage::dump;
using Buffer = rapidjson::StringBuffer;
using Json = rapidjson::Writer<Buffer>;

void text(Json &json, QByteArrayView words)
{
    json.String(words.data(), static_cast<rapidjson::SizeType>(words.size()));
}

void key(Json &json, QByteArrayView name)
{
    json.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
}

/// One value of a row. Bytes are base64.
struct Say
{
    Json &json;
    void operator()(std::monostate) const { json.Null(); }
    void operator()(qint64 number) const { json.Int64(number); }
    void operator()(double number) const { json.Double(number); }
    void operator()(std::string_view words) const { json.String(words.data() ? words.data() : "", static_cast<rapidjson::SizeType>(words.size())); }
    void operator()(const dump::Bytes &bytes) const
    {
        const QByteArray coded = QByteArray::fromRawData(bytes.bytes.data(), static_cast<qsizetype>(bytes.bytes.size())).toBase64();
        text(json, coded);
    }
};

class Writing
{
public:
    Writing(const storage::Reader &db, QIODevice &device, const WriteOptions &options, const work::Progress &progress)
        : m_db(db)
        , m_device(device)
        , m_options(options)
        , m_leaves {.confidential = options.withConfidential, .bytes = options.withEvidence}
        , m_progress(progress)
        , m_tables(dump::tables(db))
    {
    }

    [[nodiscard]] Written run()
    {
        for (const dump::Table &table : std::as_const(m_tables)) {
            const QString name = QString::fromUtf8(table.name);
            m_written.rows.emplaceBack(name, dump::count(m_db, table, m_leaves));
            m_total += m_written.rows.last().second;
            if (const qint64 kept = dump::leftOut(m_db, table, m_leaves); kept > 0)
                m_written.leftOut.emplaceBack(name, kept);
        }
        head();
        for (qsizetype i = 0; i < m_tables.size(); ++i)
            rows(m_tables[i], i + 1 == m_tables.size());
        put("}}\n");
        m_progress.report(1, 1);
        return m_written;
    }

private:
    void put(QByteArrayView bytes)
    {
        if (m_device.write(bytes.data(), bytes.size()) != bytes.size())
            throw storage::Failure(domain::ErrorCode::Internal, unwritten);
    }
    /// What is known before the first row, so that a reader can refuse early and say how far it is.
    void head()
    {
        Buffer buffer;
        Json json(buffer);
        json.StartObject();
        key(json, "format");
        text(json, "avance-workspace");
        key(json, "version");
        json.Int(version);
        key(json, "schema");
        json.Int(storage::Store::currentVersion());
        key(json, "program");
        text(json, AVANCE_VERSION);
        key(json, "exported");
        text(json, m_db.context().clock().toUTC().toString(Qt::ISODate).toUtf8());
        key(json, "state");
        text(json, storage::workspace::info(m_db).state.toUtf8());
        key(json, "with_confidential");
        json.Bool(m_options.withConfidential);
        key(json, "with_evidence");
        json.Bool(m_options.withEvidence);
        counts(json, "left_out", m_written.leftOut);
        counts(json, "rows", m_written.rows);
        json.EndObject();
        // The object is open again: its last member is written row by row.
        put(QByteArrayView(buffer.GetString(), static_cast<qsizetype>(buffer.GetSize()) - 1));
        put(",\n\"tables\":{\n");
    }
    static void counts(Json &json, QByteArrayView name, const Counts &counts)
    {
        key(json, name);
        json.StartObject();
        for (const auto &[table, count] : counts) {
            key(json, table.toUtf8());
            json.Int64(count);
        }
        json.EndObject();
    }
    void rows(const dump::Table &table, bool last)
    {
        put("\"" + table.name + "\":[");
        bool first = true;
        Buffer buffer;
        dump::rows(m_db, table, m_leaves, [&](std::span<const dump::Value> values) {
            if (m_done++ % 256 == 0)
                step();
            buffer.Clear();
            Json json(buffer);
            json.StartObject();
            for (size_t i = 0; i < values.size(); ++i) {
                key(json, table.columns[static_cast<qsizetype>(i)].name);
                std::visit(Say {json}, values[i]);
            }
            json.EndObject();
            put(first ? "\n" : ",\n");
            put(QByteArrayView(buffer.GetString(), static_cast<qsizetype>(buffer.GetSize())));
            first = false;
        });
        put(last ? "]" : "],\n");
    }
    void step()
    {
        if (m_progress.isCancelled())
            throw storage::Failure(domain::ErrorCode::Cancelled);
        m_progress.report(m_done, m_total);
    }

public:
    static inline const QString unwritten = u"unwritten"_s; ///< passes the store, which would name the workspace for a file it cannot write

private:
    const storage::Reader &m_db;
    QIODevice &m_device;
    const WriteOptions &m_options;
    dump::Options m_leaves;
    const work::Progress &m_progress;
    QList<dump::Table> m_tables;
    Written m_written;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace

domain::Result<Written> write(const storage::Store &store, const QString &path, const WriteOptions &options, const work::Progress &progress)
{
    if (const auto allowed = storage::openfiles::mayBeReplaced(path); !allowed)
        return tl::unexpected(allowed.error());
    Written written;
    const auto saved = work::saveFile(path, [&](QIODevice &device) -> domain::Result<void> {
        auto read = store.read([&](const storage::Reader &db) { return Writing(db, device, options, progress).run(); });
        if (!read && read.error().detail == Writing::unwritten)
            return domain::failure(domain::ErrorCode::FileNotWritable, path);
        if (!read)
            return tl::unexpected(read.error());
        written = *read;
        return {};
    });
    if (!saved)
        return tl::unexpected(saved.error());
    return written;
}

} // namespace exchange::workspacejson
