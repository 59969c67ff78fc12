// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlstable.h"

#include "exchange/biff.h"
#include "exchange/clean.h"
#include "exchange/compoundfile.h"
#include "exchange/sharedstrings.h"

#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

using domain::ErrorCode;
using domain::failure;

struct Cell
{
    enum class Kind { Shared, Text, Number, Date };
    int column = 0;
    Kind kind = Kind::Text;
    quint32 string = 0;
    double number = 0;
    QString text;
};

/// Whether a number format is one of dates; what stands in quotes or brackets is no letter of one.
bool isDateFormat(const QString &format)
{
    bool quoted = false;
    bool bracket = false;
    for (const QChar c : format) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u'[' || c == u']')
            bracket = c == u'[';
        else if (!quoted && !bracket && QStringView(u"dDyY").contains(c))
            return true;
    }
    return false;
}

class XlsTable : public Table
{
public:
    explicit XlsTable(const QString &path)
        : m_name(QFileInfo(path).fileName())
        , m_file(path)
    {
    }

    domain::Result<void> open(const work::Progress &progress)
    {
        if (auto opened = m_file.open(); !opened)
            return opened;
        auto stream = m_file.stream(m_file.has(u"Workbook") ? u"Workbook" : u"Book");
        if (!stream)
            return tl::unexpected(stream.error());
        if (!*stream)
            return failure(ErrorCode::UnknownFormat, m_name);
        m_stream = std::move(*stream);
        m_records = std::make_unique<biff::Records>(*m_stream);
        return readGlobals(progress);
    }

    [[nodiscard]] domain::Result<QStringList> sheets() override { return m_names; }
    [[nodiscard]] domain::Result<bool> openSheet(qsizetype sheet) override
    {
        m_cells.clear();
        m_ahead.clear();
        m_row = m_rowAhead = 0;
        m_ended = true;
        if (sheet < 0 || sheet >= m_names.size())
            return false;
        m_records->seek(m_offsets.at(sheet));
        if (!m_records->next() || m_records->type() != biff::BeginningOfPart)
            return broken();
        m_ended = false;
        return true;
    }
    [[nodiscard]] domain::Result<bool> next() override
    {
        m_cells = std::exchange(m_ahead, {});
        m_row = m_rowAhead;
        int depth = 0; // a chart inside the sheet is a part of its own
        while (!m_ended) {
            if (!m_records->next())
                return broken();
            const auto type = m_records->type();
            if (type == biff::BeginningOfPart) {
                ++depth;
            } else if (type == biff::EndOfPart) {
                m_ended = depth-- == 0;
            } else if (depth == 0) {
                readCells(type);
                if (!m_ahead.empty())
                    break; // the first cell of the next row
            }
        }
        std::ranges::sort(m_cells, {}, &Cell::column);
        return !m_cells.empty();
    }
    [[nodiscard]] qint64 number() const override { return m_row + 1; }
    [[nodiscard]] int width() const override { return m_cells.empty() ? 0 : m_cells.back().column + 1; }
    [[nodiscard]] QString cell(int column) override
    {
        const Cell *cell = find(column);
        if (!cell)
            return {};
        switch (cell->kind) {
        case Cell::Kind::Shared:
            return m_strings.at(cell->string);
        case Cell::Kind::Text:
            return cell->text;
        case Cell::Kind::Date:
            if (const QDate day = clean::dateOfSerial(cell->number, m_from1904); day.isValid())
                return day.toString(Qt::ISODate);
            break;
        case Cell::Kind::Number:
            break;
        }
        return QString::number(cell->number, 'g', 15);
    }
    [[nodiscard]] bool isNumber(int column) const override
    {
        const Cell *cell = find(column);
        return cell && cell->kind == Cell::Kind::Number;
    }
    [[nodiscard]] bool isFrom1904() const override { return m_from1904; }
    [[nodiscard]] std::pair<qint64, qint64> progress() const override { return {m_stream->pos(), m_stream->size()}; }

private:
    tl::unexpected<domain::Error> broken() const
    {
        return failure(ErrorCode::MalformedFile, u"%1 #%2"_s.arg(m_name, QString::number(m_row + 1)));
    }

    domain::Result<void> readGlobals(const work::Progress &progress)
    {
        if (!m_records->next() || m_records->type() != biff::BeginningOfPart)
            return broken();
        m_isOld = m_records->u16() < 0x0600;
        while (m_records->next()) {
            switch (m_records->type()) {
            case biff::EndOfPart:
                return m_names.isEmpty() ? domain::Result<void>(broken()) : domain::Result<void>();
            case biff::FilePass:
                return failure(ErrorCode::PasswordProtected, m_name);
            case biff::SharedStringTable:
                if (auto read = readStrings(progress); !read)
                    return read;
                break;
            default:
                readGlobal();
                break;
            }
        }
        return broken();
    }

    void readGlobal()
    {
        biff::Records &body = *m_records;
        switch (body.type()) {
        case biff::DateMode:
            m_from1904 = body.u16() == 1;
            break;
        case biff::CodePage:
            if (const quint16 page = body.u16(); page == 10'000 || page == 0x8000)
                m_encoding = Encoding::MacRoman;
            break;
        case biff::NumberFormat: {
            const quint16 format = body.u16();
            const QString text = m_isOld ? body.bytesText(1, m_encoding) : body.text(2);
            if (isDateFormat(text))
                m_dateFormats << format;
            break;
        }
        case biff::ExtendedFormat:
            (void)body.u16(); // the font
            m_formats.push_back(body.u16());
            break;
        case biff::BoundSheet:
            readSheetName();
            break;
        default:
            break;
        }
    }

    void readSheetName()
    {
        biff::Records &body = *m_records;
        const quint32 offset = body.u32();
        (void)body.u8(); // whether it is hidden
        const bool isSheet = body.u8() == 0;
        const QString name = m_isOld ? body.bytesText(1, m_encoding) : body.text(1);
        if (!isSheet || m_names.size() >= 256)
            return;
        m_offsets << offset;
        m_names << name;
    }

    domain::Result<void> readStrings(const work::Progress &progress)
    {
        biff::Records &body = *m_records;
        (void)body.u32(); // how often strings are used
        const quint32 count = body.u32();
        for (quint32 i = 0; i < count; ++i) {
            if (i % 1024 == 0 && progress.isCancelled())
                return failure(ErrorCode::Cancelled);
            const QString text = body.text(2);
            if (body.isSpent())
                break; // fewer than promised
            if (auto added = m_strings.add(text); !added)
                return added;
        }
        return body.isBroken() ? domain::Result<void>(broken()) : domain::Result<void>();
    }

    void readCells(quint16 type)
    {
        biff::Records &body = *m_records;
        if (type == biff::FormulaString) {
            takeFormulaString();
            return;
        }
        constexpr std::array kinds{biff::Formula, biff::MulRk, biff::RString, biff::LabelSst, biff::Number, biff::Label,
            biff::BoolErr, biff::Rk};
        if (std::ranges::find(kinds, type) == kinds.end())
            return;
        const qint64 row = body.u16();
        Cell cell;
        cell.column = body.u16();
        if (type == biff::MulRk) {
            readNumbers(row, cell);
            return;
        }
        const quint16 format = body.u16();
        cell.kind = kindOf(format);
        if (type == biff::LabelSst) {
            cell.kind = Cell::Kind::Shared;
            cell.string = body.u32();
        } else if (type == biff::Label || type == biff::RString) {
            cell.kind = Cell::Kind::Text;
            cell.text = m_isOld ? body.bytesText(2, m_encoding) : body.text(2);
        } else if (type == biff::BoolErr) {
            cell.number = body.u8();
            if (body.u8() != 0)
                return; // an error is an empty cell
        } else if (type == biff::Formula) {
            if (!readResult(cell))
                return;
        } else {
            cell.number = type == biff::Rk ? body.rk() : body.number();
        }
        put(row, cell);
    }

    /// Numbers side by side; behind them stands the number of the last column.
    void readNumbers(qint64 row, Cell cell)
    {
        for (; m_records->left() >= 8; ++cell.column) {
            const quint16 format = m_records->u16();
            cell.number = m_records->rk();
            cell.kind = kindOf(format);
            put(row, cell);
        }
    }

    /// False: the result is nothing, or an error. A text stands in the record that follows.
    bool readResult(Cell &cell)
    {
        const quint64 result = std::bit_cast<quint64>(m_records->number());
        if (result >> 48 != 0xFFFF) {
            cell.number = std::bit_cast<double>(result);
            return true;
        }
        const auto kind = result & 0xFF;
        if (kind == 0)
            cell.kind = Cell::Kind::Text;
        cell.number = static_cast<double>((result >> 16) & 0xFF);
        return kind < 2;
    }

    void takeFormulaString()
    {
        auto &cells = m_ahead.empty() ? m_cells : m_ahead;
        if (!cells.empty() && cells.back().kind == Cell::Kind::Text)
            cells.back().text = m_isOld ? m_records->bytesText(2, m_encoding) : m_records->text(2);
    }

    void put(qint64 row, const Cell &cell)
    {
        if (m_cells.empty())
            m_row = row;
        (row == m_row ? m_cells : m_ahead).push_back(cell);
        m_rowAhead = row;
    }

    [[nodiscard]] Cell::Kind kindOf(quint16 place) const
    {
        const quint16 format = place < m_formats.size() ? m_formats[place] : quint16{0};
        const bool usual = (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 36)
            || (format >= 50 && format <= 58);
        return usual || m_dateFormats.contains(format) ? Cell::Kind::Date : Cell::Kind::Number;
    }

    [[nodiscard]] const Cell *find(int column) const
    {
        const auto found = std::ranges::lower_bound(m_cells, column, {}, &Cell::column);
        return found == m_cells.end() || found->column != column ? nullptr : &*found;
    }

    QString m_name;
    CompoundFile m_file;
    std::unique_ptr<QIODevice> m_stream;
    std::unique_ptr<biff::Records> m_records;
    bool m_isOld = false; ///< of Excel 5 or 95
    bool m_from1904 = false;
    Encoding m_encoding = Encoding::Windows1252; ///< of texts in m_isOld
    QSet<quint16> m_dateFormats;
    std::vector<quint16> m_formats; ///< of each kind of cell
    QStringList m_names;
    QList<qint64> m_offsets;
    SharedStrings m_strings;
    std::vector<Cell> m_cells;
    std::vector<Cell> m_ahead; ///< cells of the next row
    qint64 m_row = 0;
    qint64 m_rowAhead = 0;
    bool m_ended = true;
};

} // namespace

domain::Result<std::unique_ptr<Table>> openXls(const QString &path, const work::Progress &progress)
{
    auto table = std::make_unique<XlsTable>(path);
    if (const auto opened = table->open(progress); !opened)
        return tl::unexpected(opened.error());
    return std::unique_ptr<Table>(std::move(table));
}

} // namespace exchange
