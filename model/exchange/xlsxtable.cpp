// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxtable.h"

#include "exchange/sharedstrings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

using domain::ErrorCode;
using domain::failure;

/// Takes "_x000D_" and its like, which Excel writes for characters that XML does not allow, back.
QString unescaped(QString text)
{
    for (qsizetype at = text.indexOf("_x"_L1); at >= 0; at = text.indexOf("_x"_L1, at + 1)) {
        bool ok = false;
        const auto code = at + 7 <= text.size() && text[at + 6] == u'_'
            ? QStringView(text).sliced(at + 2, 4).toUShort(&ok, 16)
            : ushort{0};
        if (ok)
            text.replace(at, 7, QChar(code == 0 ? u' ' : char16_t{code}));
    }
    return text;
}

/// 0-based column of "AB12"; -1 when it names none.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A') + 1;
        if (column > 16'384)
            return -1;
    }
    return column - 1;
}

/// The text of an <si> or <is> element, of all its runs; readings of characters (<rPh>) are no text.
QString textOf(QXmlStreamReader &xml, int depth = 0)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == "t"_L1)
            text += xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (xml.name() == "r"_L1 && depth < 8)
            text += textOf(xml, depth + 1);
        else
            xml.skipCurrentElement();
    }
    return depth == 0 ? unescaped(text) : text;
}

struct Cell
{
    enum class Kind { Shared, Text, Number, None };
    int column = 0;
    Kind kind = Kind::None;
    QString value;
};

class XlsxTable : public Table
{
public:
    XlsxTable(const QString &path, Extent extent, const ArchiveLimits &limits)
        : m_extent(extent)
        , m_archive(path, limits)
    {
    }

    domain::Result<void> open(const work::Progress &progress)
    {
        return m_archive.open()
            .and_then([this] { return readRelations(); })
            .and_then([this] { return readSheets(); })
            .and_then([this, &progress] { return readStrings(progress); });
    }

    [[nodiscard]] domain::Result<QStringList> sheets() override { return m_names; }
    [[nodiscard]] domain::Result<bool> openSheet(qsizetype sheet) override
    {
        m_part.reset();
        m_row = 0;
        m_cells.clear();
        if (sheet < 0 || sheet >= m_parts.size())
            return false;
        auto part = m_archive.xml(m_parts.at(sheet));
        if (!part)
            return tl::unexpected(part.error());
        m_part = std::move(*part);
        return true; // a sheet whose part is missing is empty
    }
    [[nodiscard]] domain::Result<bool> next() override
    {
        m_cells.clear();
        while (m_part && m_cells.empty()) {
            const auto more = m_part->next(m_row);
            if (!more || !*more)
                return more;
            auto &xml = m_part->reader();
            if (xml.isStartElement() && xml.name() == "row"_L1)
                readRow(xml);
        }
        return !m_cells.empty();
    }
    [[nodiscard]] qint64 number() const override { return m_row; }
    [[nodiscard]] int width() const override
    {
        int width = 0;
        for (const Cell &cell : m_cells)
            width = std::max(width, cell.column + 1);
        return width;
    }
    [[nodiscard]] QString cell(int column) override
    {
        const Cell *cell = find(column);
        if (!cell)
            return {};
        if (cell->kind == Cell::Kind::Shared)
            return m_strings.at(cell->value.toLongLong());
        bool ok = false;
        const double number = cell->kind == Cell::Kind::Number ? cell->value.toDouble(&ok) : 0;
        return ok ? QString::number(number, 'g', 15) : cell->value;
    }
    [[nodiscard]] bool isNumber(int column) const override
    {
        const Cell *cell = find(column);
        return cell && cell->kind == Cell::Kind::Number;
    }
    [[nodiscard]] bool isFrom1904() const override { return m_from1904; }
    [[nodiscard]] std::pair<qint64, qint64> progress() const override
    {
        return m_part ? std::pair(m_part->inflated(), m_part->size()) : std::pair<qint64, qint64>(0, 0);
    }

private:
    using Handle = std::function<domain::Result<bool>(QXmlStreamReader &)>; ///< false: stop

    /// Goes through the elements of one part. A missing part is not an error.
    domain::Result<void> parse(const QString &name, const Handle &onStart)
    {
        const auto part = m_archive.xml(name);
        if (!part)
            return tl::unexpected(part.error());
        while (*part) {
            const auto more = (*part)->next();
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                break;
            if (!(*part)->reader().isStartElement())
                continue;
            const auto goOn = onStart((*part)->reader());
            if (!goOn)
                return tl::unexpected(goOn.error());
            if (!*goOn)
                break;
        }
        return {};
    }

    domain::Result<void> readRelations()
    {
        return parse(u"xl/_rels/workbook.xml.rels"_s, [this](QXmlStreamReader &xml) -> domain::Result<bool> {
            if (xml.name() == "Relationship"_L1) {
                QString target = xml.attributes().value("Target"_L1).toString();
                target = target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target;
                m_targets.insert(xml.attributes().value("Id"_L1).toString(), target);
                if (xml.attributes().value("Type"_L1).endsWith("/sharedStrings"_L1))
                    m_stringsPart = target;
            }
            return m_targets.size() < 10'000;
        });
    }

    domain::Result<void> readSheets()
    {
        bool found = false;
        auto done = parse(u"xl/workbook.xml"_s, [this, &found](QXmlStreamReader &xml) -> domain::Result<bool> {
            found = true;
            const auto attributes = xml.attributes();
            if (xml.name() == "workbookPr"_L1) {
                const auto epoch = attributes.value("date1904"_L1);
                m_from1904 = epoch == "1"_L1 || epoch == "true"_L1;
            } else if (xml.name() == "sheet"_L1) {
                const QString target = m_targets.value(attribute(attributes, "id"_L1));
                if (!target.isEmpty()) {
                    m_parts << target;
                    m_names << attributes.value("name"_L1).toString();
                }
            }
            return m_parts.size() < 256;
        });
        if (done && !found)
            return failure(ErrorCode::UnknownFormat, m_archive.name()); // an archive, but no workbook
        if (done && m_parts.isEmpty()) {
            m_parts << u"xl/worksheets/sheet1.xml"_s;
            m_names << QString();
        }
        return done;
    }

    domain::Result<void> readStrings(const work::Progress &progress)
    {
        return parse(m_stringsPart, [this, &progress](QXmlStreamReader &xml) -> domain::Result<bool> {
            if (xml.name() != "si"_L1)
                return true;
            if (m_strings.size() % 1024 == 0 && progress.isCancelled())
                return failure(ErrorCode::Cancelled);
            // A header's strings stand among the first.
            const bool enough = m_extent == Extent::Head && m_strings.size() > 20'000;
            return m_strings.add(textOf(xml)).map([enough] { return !enough; });
        });
    }

    void readRow(QXmlStreamReader &xml)
    {
        bool ok = false;
        const qint64 number = xml.attributes().value("r"_L1).toLongLong(&ok);
        m_row = ok && number > m_row ? number : m_row + 1;
        int next = 0;
        while (xml.readNextStartElement()) {
            if (xml.name() == "c"_L1)
                readCell(xml, next);
            else
                xml.skipCurrentElement();
        }
    }

    void readCell(QXmlStreamReader &xml, int &next)
    {
        const auto attributes = xml.attributes();
        const int given = columnOf(attributes.value("r"_L1));
        Cell cell;
        cell.column = given >= 0 ? given : next;
        next = cell.column + 1;
        const auto type = attributes.value("t"_L1);
        if (type == "s"_L1)
            cell.kind = Cell::Kind::Shared;
        else if (type.isEmpty() || type == "n"_L1)
            cell.kind = Cell::Kind::Number;
        else if (type != "e"_L1) // an error of a formula is an empty cell
            cell.kind = Cell::Kind::Text;
        while (xml.readNextStartElement()) {
            if (xml.name() == "v"_L1)
                cell.value = xml.readElementText(QXmlStreamReader::SkipChildElements);
            else if (xml.name() == "is"_L1)
                cell.value = textOf(xml);
            else
                xml.skipCurrentElement();
        }
        if (cell.kind != Cell::Kind::None && !cell.value.isEmpty() && cell.column < 16'384)
            m_cells.push_back(std::move(cell));
    }

    [[nodiscard]] const Cell *find(int column) const
    {
        const auto found = std::ranges::find(m_cells, column, &Cell::column);
        return found == m_cells.end() ? nullptr : &*found;
    }

    Extent m_extent;
    Archive m_archive;
    std::unique_ptr<XmlPart> m_part; ///< of the open sheet
    QHash<QString, QString> m_targets;
    QString m_stringsPart = u"xl/sharedStrings.xml"_s;
    QStringList m_parts;
    QStringList m_names;
    SharedStrings m_strings;
    std::vector<Cell> m_cells;
    qint64 m_row = 0;
    bool m_from1904 = false;
};

} // namespace

domain::Result<std::unique_ptr<Table>> openXlsx(
    const QString &path, Extent extent, const work::Progress &progress, const ArchiveLimits &limits)
{
    auto table = std::make_unique<XlsxTable>(path, extent, limits);
    if (const auto opened = table->open(progress); !opened)
        return tl::unexpected(opened.error());
    return std::unique_ptr<Table>(std::move(table));
}

} // namespace exchange
