// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workspacejson.h"

#include "exchange/jsonstream.h"
#include "storage/load.h"
#include "storage/openfiles.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <rapidjson/error/error.h>
#include <rapidjson/reader.h>

using namespace Qt::StringLiterals;

namespace exchange::workspacejson {
namespace {

namespace dump = storage::dump;
using domain::ErrorCode;

constexpr qint64 longestValue = 64 << 20;

/// Hears the events of the parser and hands whole rows to the loader. What does not belong where it stands ends the reading with an error.
class Handler : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Handler>
{
public:
    Handler(storage::load::Loader &loader, JsonStream &stream, const QFileInfo &file, const work::Progress &progress)
        : m_loader(loader)
        , m_stream(stream)
        , m_name(file.fileName())
        , m_size(file.size())
        , m_progress(progress)
    {
    }

    bool Null() { return take(std::monostate()); }
    bool Bool(bool) { return m_where == Where::Head ? valueOfHead({}) : unfit(); }
    bool Int(int value) { return take(qint64(value)); }
    bool Uint(unsigned value) { return take(qint64(value)); }
    bool Int64(int64_t value) { return take(qint64(value)); }
    bool Uint64(uint64_t) { return unfit(); } // more than the schema holds
    bool Double(double value) { return take(value); }
    bool String(const char *text, rapidjson::SizeType length, bool) { return take(std::string_view(text, length)); }
    bool Key(const char *text, rapidjson::SizeType length, bool) { return key(QByteArray(text, static_cast<qsizetype>(length))); }
    bool StartObject();
    bool EndObject(rapidjson::SizeType);
    bool StartArray();
    bool EndArray(rapidjson::SizeType);

    [[nodiscard]] const std::optional<domain::Error> &error() const { return m_error; }
    /// "v.json, recommendation #12 (34567 B)"
    [[nodiscard]] QString place(size_t byte) const
    {
        QString words = m_name;
        if (m_table)
            words += u", %1 #%2"_s.arg(QString::fromUtf8(m_table->name)).arg(m_row);
        return words + u" (%1 B)"_s.arg(byte);
    }
    /// What is missing at the end.
    [[nodiscard]] std::optional<domain::Error> incomplete() const
    {
        if (m_where != Where::Done || m_announced.isEmpty())
            return domain::Error {ErrorCode::MalformedFile, place(m_stream.Tell())};
        for (const auto &[table, count] : m_announced) {
            if (m_counts.value(table) != count)
                return domain::Error {ErrorCode::MalformedFile, u"%1, %2: %3/%4"_s.arg(m_name, table).arg(m_counts.value(table)).arg(count)};
        }
        return std::nullopt;
    }
    [[nodiscard]] Loaded loaded() const
    {
        Loaded loaded {.change = {}, .rows = m_announced, .leftOut = m_leftOut};
        return loaded;
    }

private:
    enum class Where { Start, Head, LeftOut, Rows, Tables, Table, Row, Done };

    bool fail(ErrorCode code, const QString &what = {})
    {
        if (!m_error)
            m_error = domain::Error {code, what.isEmpty() ? place(m_stream.Tell()) : place(m_stream.Tell()) + u": "_s + what};
        return false;
    }
    bool unfit() { return fail(ErrorCode::UnfitContent, QString::fromUtf8(m_key)); }
    bool key(const QByteArray &name);
    bool take(const dump::Value &value);
    bool valueOfHead(const dump::Value &value);
    bool valueOfRow(const dump::Value &value);
    bool endRow();

    storage::load::Loader &m_loader;
    JsonStream &m_stream;
    QString m_name;
    qint64 m_size;
    const work::Progress &m_progress;
    std::optional<domain::Error> m_error;
    Where m_where = Where::Start;
    QByteArray m_key;
    bool m_isOurs = false;
    Counts m_leftOut;
    Counts m_announced;
    QHash<QString, qint64> m_counts;
    const dump::Table *m_table = nullptr;
    qsizetype m_column = -1;
    qsizetype m_expected = 0; ///< columns come in the same order in every row
    std::vector<bool> m_given;
    std::vector<dump::Value> m_values;
    std::vector<QByteArray> m_kept; ///< what the views of the values are of; used again for every row
    qint64 m_row = 0;
    qint64 m_done = 0;
};

bool Handler::StartObject()
{
    m_stream.valueEnded();
    switch (m_where) {
    case Where::Start:
        m_where = Where::Head;
        return true;
    case Where::Head:
        if (m_key == "left_out")
            m_where = Where::LeftOut;
        else if (m_key == "rows")
            m_where = Where::Rows;
        else if (m_key == "tables" && !m_announced.isEmpty())
            m_where = Where::Tables;
        else
            return unfit();
        return true;
    case Where::Table:
        m_where = Where::Row;
        ++m_row;
        m_expected = 0;
        std::fill(m_given.begin(), m_given.end(), false);
        return true;
    default:
        return fail(ErrorCode::UnfitContent, QString::fromUtf8(m_key)); // nothing stands so deep
    }
}

bool Handler::EndObject(rapidjson::SizeType)
{
    m_stream.valueEnded();
    switch (m_where) {
    case Where::Row:
        return endRow();
    case Where::LeftOut:
    case Where::Rows:
    case Where::Tables:
        m_where = Where::Head;
        m_table = nullptr;
        return true;
    default:
        m_where = Where::Done;
        return m_isOurs || fail(ErrorCode::UnknownFormat);
    }
}

bool Handler::StartArray()
{
    if (m_where != Where::Tables || !m_table)
        return m_where == Where::Start ? fail(ErrorCode::UnknownFormat) : unfit();
    m_where = Where::Table;
    m_row = 0;
    const auto columns = static_cast<size_t>(m_table->columns.size());
    m_given.assign(columns, false);
    m_values.assign(columns, {});
    m_kept.assign(columns, {});
    return true;
}

bool Handler::EndArray(rapidjson::SizeType)
{
    m_counts.insert(QString::fromUtf8(m_table->name), m_row);
    m_table = nullptr;
    m_where = Where::Tables;
    return true;
}

bool Handler::key(const QByteArray &name)
{
    m_key = name;
    if (m_where == Where::Head && !m_isOurs && name != "format")
        return fail(ErrorCode::UnknownFormat);
    if (m_where == Where::Tables) {
        m_table = m_loader.table(name);
        return (m_table && !m_counts.contains(QString::fromUtf8(name))) || unfit();
    }
    if (m_where != Where::Row)
        return true;
    const auto &columns = m_table->columns;
    m_column = m_expected < columns.size() && columns[m_expected].name == name ? m_expected : -1;
    for (qsizetype i = 0; m_column < 0 && i < columns.size(); ++i) {
        if (columns[i].name == name)
            m_column = i;
    }
    m_expected = m_column + 1;
    return (m_column >= 0 && !m_given[static_cast<size_t>(m_column)]) || unfit();
}

bool Handler::take(const dump::Value &value)
{
    m_stream.valueEnded();
    switch (m_where) {
    case Where::Head:
        return valueOfHead(value);
    case Where::LeftOut:
    case Where::Rows:
        if (const auto *count = std::get_if<qint64>(&value); count && *count >= 0) {
            (m_where == Where::Rows ? m_announced : m_leftOut).emplaceBack(QString::fromUtf8(m_key), *count);
            return true;
        }
        return unfit();
    case Where::Row:
        return valueOfRow(value);
    case Where::Start:
        return fail(ErrorCode::UnknownFormat);
    default:
        return unfit();
    }
}

bool Handler::valueOfHead(const dump::Value &value)
{
    if (m_key == "format") {
        const auto *name = std::get_if<std::string_view>(&value);
        m_isOurs = name && *name == "avance-workspace";
        return m_isOurs || fail(ErrorCode::UnknownFormat);
    }
    if (m_key == "version" || m_key == "schema") {
        const auto *number = std::get_if<qint64>(&value);
        if (!number || *number < 1)
            return unfit();
        if (*number <= (m_key == "version" ? version : storage::Store::currentVersion()))
            return true;
        m_error = domain::Error {ErrorCode::NewerWorkspace, m_name};
        return false;
    }
    // What a later version of the form says beside may be passed over.
    return m_key != "tables" && m_key != "rows" && m_key != "left_out" ? true : unfit();
}

bool Handler::valueOfRow(const dump::Value &value)
{
    const auto at = static_cast<size_t>(m_column);
    const dump::Column &column = m_table->columns[m_column];
    m_given[at] = true;
    const auto *text = std::get_if<std::string_view>(&value);
    if (!text) {
        m_values[at] = value;
        return true;
    }
    // The parser uses its memory again for the next value.
    m_kept[at] = QByteArray(text->data(), static_cast<qsizetype>(text->size()));
    if (column.kind == dump::Kind::Blob) {
        const auto bytes = QByteArray::fromBase64Encoding(m_kept[at], QByteArray::AbortOnBase64DecodingErrors);
        if (!bytes)
            return unfit();
        m_kept[at] = *bytes;
    }
    const std::string_view kept(m_kept[at].constData(), static_cast<size_t>(m_kept[at].size()));
    m_values[at] = column.kind == dump::Kind::Blob ? dump::Value(dump::Bytes {kept}) : dump::Value(kept);
    return true;
}

bool Handler::endRow()
{
    m_where = Where::Table;
    if (std::ranges::find(m_given, true) == m_given.end())
        return unfit();
    try {
        m_loader.add(*m_table, m_given, m_values);
    } catch (const storage::Failure &failed) {
        if (failed.error().code == ErrorCode::InvalidValue)
            return fail(ErrorCode::UnfitContent, failed.error().detail);
        m_error = failed.error();
        return false;
    }
    if (m_done++ % 256 == 0) {
        m_progress.report(static_cast<qint64>(m_stream.Tell()), m_size);
        if (m_progress.isCancelled())
            return fail(ErrorCode::Cancelled);
    }
    return true;
}

/// Reads it all into the loader. Throws.
Loaded readInto(storage::load::Loader &loader, QFile &file, const work::Progress &progress)
{
    JsonStream stream(file, longestValue);
    Handler handler(loader, stream, QFileInfo(file), progress);
    rapidjson::Reader reader;
    constexpr unsigned flags = rapidjson::kParseFullPrecisionFlag | rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag;
    const rapidjson::ParseResult parsed = reader.Parse<flags>(stream, handler);
    if (handler.error())
        throw storage::Failure(*handler.error());
    if (parsed.IsError())
        throw storage::Failure(ErrorCode::MalformedFile, handler.place(parsed.Offset()));
    if (const auto error = handler.incomplete())
        throw storage::Failure(*error);
    return handler.loaded();
}

domain::Result<void> mayRead(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return domain::failure(ErrorCode::FileNotFound, path);
    if (info.isDir())
        return domain::failure(ErrorCode::IsDirectory, path);
    if (info.size() == 0)
        return domain::failure(ErrorCode::EmptyFile, path);
    if (storage::openfiles::contains(path)) // to open it would take SQLite's locks away
        return domain::failure(ErrorCode::UnknownFormat, path);
    return {};
}

} // namespace

bool isOne(const QString &path)
{
    constexpr qint64 enough = 200;
    QFile file(path);
    if (!QFileInfo(path).isFile() || storage::openfiles::contains(path) || !file.open(QIODevice::ReadOnly))
        return false;
    static const QRegularExpression beginning(u"^(\\xEF\\xBB\\xBF)?\\s*\\{\\s*\"format\"\\s*:\\s*\"avance-workspace\""_s);
    return beginning.match(QString::fromLatin1(file.read(enough))).hasMatch();
}

qint64 Loaded::recommendations() const
{
    const auto found = std::ranges::find(rows, u"recommendation"_s, &std::pair<QString, qint64>::first);
    return found == rows.end() ? 0 : found->second;
}

domain::Result<Loaded> load(storage::Store &store, const QString &path, const work::Progress &progress)
{
    if (auto may = mayRead(path); !may)
        return tl::unexpected(may.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return domain::failure(ErrorCode::FileNotReadable, path);
    Loaded loaded;
    const QJsonObject arguments {{u"file"_s, QFileInfo(path).fileName()}};
    const auto change = store.write(
        storage::Intent::LoadWorkspace,
        [&](const storage::Writer &db) {
            storage::load::Loader loader(db);
            loaded = readInto(loader, file, progress);
            try {
                loader.finish();
            } catch (const storage::Failure &failed) {
                if (failed.error().code != ErrorCode::InvalidValue)
                    throw;
                throw storage::Failure(ErrorCode::UnfitContent, QFileInfo(path).fileName() + u": "_s + failed.error().detail);
            }
            loaded.filesWithoutBytes = storage::load::filesWithoutBytes(db);
        },
        arguments);
    if (!change)
        return tl::unexpected(change.error());
    progress.report(1, 1);
    loaded.change = *change;
    return loaded;
}

domain::Result<Loaded> trial(const storage::Store &store, const QString &path, const work::Progress &progress)
{
    const auto empty = store.read([](const storage::Reader &db) { return storage::load::isEmpty(db); });
    if (!empty)
        return tl::unexpected(empty.error());
    if (!*empty)
        return domain::failure(ErrorCode::NotAllowed, u"workspace_not_empty"_s);
    const QTemporaryDir folder; // nobody else may look into it
    const auto own = storage::Store::create(folder.filePath(u"trial.avance"_s), {.state = u"ZZZ"_s, .name = {}, .uid = {}}, store.context());
    if (!own)
        return tl::unexpected(own.error());
    auto loaded = load(**own, path, progress);
    if (loaded)
        loaded->change.reset();
    return loaded;
}

} // namespace exchange::workspacejson
