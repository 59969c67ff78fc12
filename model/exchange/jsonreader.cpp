// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonreader.h"

#include "exchange/jsonstream.h"

#include <QFile>
#include <QFileInfo>
#include <rapidjson/error/error.h>
#include <rapidjson/reader.h>

#include <string>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

/// Hears the events of the parser. What a record says is kept as bytes in one buffer that is used again and again; only
/// a record of the chosen State becomes a row. Keys come in the same order in every record, so each is compared with
/// the one that came here last time.
class Handler : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Handler>
{
public:
    Handler(const Take &take, const JsonStream &stream, qint64 size, const work::Progress &progress)
        : m_take(take)
        , m_stream(stream)
        , m_size(size)
        , m_progress(progress)
    {
    }

    // Values
    bool Default() { return notARecord(); } // null, booleans
    bool RawNumber(const char *text, rapidjson::SizeType length, bool) { return value(text, length); }
    bool String(const char *text, rapidjson::SizeType length, bool) { return value(text, length); }

    bool Key(const char *text, rapidjson::SizeType length, bool)
    {
        if (m_depth == m_recordDepth)
            m_column = columnOf({text, length});
        return true;
    }
    bool StartObject()
    {
        if (m_depth == 0)
            m_recordDepth = 1;
        if (++m_depth == m_recordDepth)
            beginRecord();
        return m_depth < deepest;
    }
    bool EndObject(rapidjson::SizeType) { return m_depth-- != m_recordDepth || endRecord(); }
    bool StartArray()
    {
        const bool goOn = notARecord();
        if (m_depth == 0)
            m_recordDepth = 2;
        return ++m_depth < deepest && goOn;
    }
    bool EndArray(rapidjson::SizeType)
    {
        if (--m_depth == m_recordDepth && m_column == countries)
            decide();
        return true;
    }

    [[nodiscard]] Totals totals() const { return m_totals; }
    [[nodiscard]] bool wasCancelled() const { return m_cancelled; }
    [[nodiscard]] bool isTooDeep() const { return m_depth >= deepest; }

private:
    static constexpr int deepest = 64;
    static constexpr int none = -1;
    static constexpr int countries = static_cast<int>(Column::Countries);
    struct Piece
    {
        int column;
        size_t from;
        size_t length;
    };

    int columnOf(std::string_view key)
    {
        if (m_place < m_keys.size() && m_keys[m_place].first == key)
            return m_keys[m_place++].second;
        for (size_t i = 0; i < m_keys.size(); ++i) {
            if (m_keys[i].first == key) {
                m_place = i + 1;
                return m_keys[i].second;
            }
        }
        const auto column = uhriColumn(QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())));
        if (m_keys.size() < 256) // a file whose every record has other keys must not fill the memory
            m_keys.emplace_back(key, column ? static_cast<int>(*column) : none);
        m_place = m_keys.size();
        return column ? static_cast<int>(*column) : none;
    }

    bool value(const char *text, size_t length)
    {
        if (m_depth < m_recordDepth || m_recordDepth == 0)
            return notARecord();
        if (m_column == none || m_other || m_depth > m_recordDepth + 1)
            return true;
        if (!m_take.filter && m_column != countries)
            return true;
        m_pieces.push_back({m_column, m_bytes.size(), length});
        m_bytes.append(text, length);
        if (m_column == countries && m_depth == m_recordDepth)
            decide();
        return true;
    }

    /// A value of the list that is no object is a damaged record.
    bool notARecord()
    {
        if (m_depth != 1 || m_recordDepth != 2)
            return true;
        ++m_totals.rows;
        SourceRow row;
        row.number = m_totals.rows;
        row.damage = Damage::NotARecord;
        return !m_take.filter || m_take.row(std::move(row));
    }

    void beginRecord()
    {
        m_bytes.clear();
        m_pieces.clear();
        m_column = none;
        m_place = 0;
        m_other = false;
        m_decided = false;
    }

    [[nodiscard]] QString cell(int column) const
    {
        QByteArray bytes;
        for (const Piece &piece : m_pieces) {
            if (piece.column != column)
                continue;
            if (!bytes.isEmpty())
                bytes += '\n';
            bytes.append(m_bytes.data() + piece.from, static_cast<qsizetype>(piece.length));
        }
        return QString::fromUtf8(bytes);
    }

    void decide()
    {
        m_decided = true;
        if (!m_take.filter)
            return;
        m_other = m_take.filter->of(cell(countries)) == StateFilter::Belongs::Other;
    }

    bool endRecord()
    {
        ++m_totals.rows;
        if (m_totals.rows % 256 == 0) {
            m_progress.report(static_cast<qint64>(m_stream.Tell()), m_size);
            m_cancelled = m_progress.isCancelled();
            if (m_cancelled)
                return false;
        }
        if (!m_decided)
            decide();
        m_totals.otherState += m_other ? 1 : 0;
        const bool goOn = m_other || m_take.row(row());
        return goOn && !(m_take.filter && m_take.filter->several());
    }

    [[nodiscard]] SourceRow row() const
    {
        SourceRow row;
        row.number = m_totals.rows;
        for (int column = 0; column < static_cast<int>(columnCount); ++column)
            row.cells[static_cast<size_t>(column)] = cell(column);
        return row;
    }

    const Take &m_take;
    const JsonStream &m_stream;
    qint64 m_size;
    const work::Progress &m_progress;
    Totals m_totals;
    std::vector<std::pair<std::string, int>> m_keys;
    size_t m_place = 0;
    std::string m_bytes;
    std::vector<Piece> m_pieces;
    int m_depth = 0;
    int m_recordDepth = 0; ///< 2 in a list, 1 for a record alone, 0 before the first token
    int m_column = none;
    bool m_other = false;
    bool m_decided = false;
    bool m_cancelled = false;
};

} // namespace

domain::Result<Totals> readJson(
    QIODevice &device, const QString &name, const Take &take, const work::Progress &progress)
{
    JsonStream stream(device);
    Handler handler(take, stream, device.size(), progress);
    rapidjson::Reader reader;
    reader.Parse<rapidjson::kParseNumbersAsStringsFlag>(stream, handler);
    if (handler.wasCancelled())
        return domain::failure(domain::ErrorCode::Cancelled);
    if (take.filter && take.filter->several())
        return domain::failure(domain::ErrorCode::NoStateChosen, name);
    const bool stopped = reader.GetParseErrorCode() == rapidjson::kParseErrorTermination && !handler.isTooDeep();
    if (reader.HasParseError() && !stopped) {
        const qint64 byte = static_cast<qint64>(reader.GetErrorOffset());
        return domain::failure(domain::ErrorCode::MalformedFile, place(name, handler.totals().rows + 1, byte));
    }
    return handler.totals();
}

domain::Result<Totals> readJson(const QString &path, const Take &take, const work::Progress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return domain::failure(domain::ErrorCode::FileNotReadable, path);
    return readJson(file, QFileInfo(path).fileName(), take, progress);
}

domain::Result<Recognised> recogniseJson(const QString &path)
{
    // A filter that knows no State: every record is handed over whole, and the first one suffices.
    StateFilter filter;
    QStringList keys;
    qint64 rows = 0;
    const Take take{&filter, [&](SourceRow &&row) {
                        ++rows;
                        for (const Column column : domain::allOf<Column>()) {
                            if (!row[column].isEmpty())
                                keys << QString(domain::code(column));
                        }
                        return false;
                    }};
    const auto totals = readJson(path, take, {});
    if (!totals && totals.error().code != domain::ErrorCode::NoStateChosen)
        return tl::unexpected(totals.error());
    if (rows == 0)
        return domain::failure(domain::ErrorCode::EmptyFile, QFileInfo(path).fileName());
    const auto has = [&keys](Column column) { return keys.contains(QString(domain::code(column))); };
    if (!has(Column::Text) || !(has(Column::Countries) || has(Column::Symbol) || has(Column::ExternalId)))
        return domain::failure(domain::ErrorCode::UnknownFormat, keys.join(u", "_s));
    return Recognised{Format(Family::Uhri, Container::Json), keys.join(u", "_s), {}};
}

} // namespace exchange
