// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/odstable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

using domain::ErrorCode;
using domain::failure;

constexpr int mostColumns = 16'384;
constexpr int mostRepeatedCells = 1024; ///< of a filled cell; blank ones cost nothing
constexpr qint64 mostRepeatedRows = 10'000;

struct Cell
{
    int column = 0;
    QString text;
    bool number = false;
};

/// What an attribute says to be repeated, at least once.
qint64 repeated(const QXmlStreamAttributes &attributes, QLatin1StringView name)
{
    return std::clamp<qint64>(attribute(attributes, name).toLongLong(), 1, 1 << 21);
}

class OdsTable : public Table
{
public:
    OdsTable(const QString &path, const ArchiveLimits &limits)
        : m_archive(path, limits)
    {
    }
    domain::Result<void> open()
    {
        if (auto opened = m_archive.open(); !opened)
            return opened;
        if (!m_archive.has(u"content.xml"_s))
            return failure(ErrorCode::UnknownFormat, m_archive.name());
        return refuseIfEncrypted();
    }

    [[nodiscard]] domain::Result<QStringList> sheets() override
    {
        QStringList names;
        const auto done = toSheet(-1, &names);
        if (!done)
            return tl::unexpected(done.error());
        return names;
    }
    [[nodiscard]] domain::Result<bool> openSheet(qsizetype sheet) override { return toSheet(sheet, nullptr); }

    [[nodiscard]] domain::Result<bool> next() override
    {
        if (m_again > 0) {
            --m_again;
            ++m_row;
            return true;
        }
        m_cells.clear();
        while (m_part && m_cells.empty()) {
            const auto more = m_part->next(m_row);
            if (!more || !*more)
                return more;
            auto &xml = m_part->reader();
            if (xml.isEndElement() && xml.name() == "table"_L1)
                m_part.reset();
            else if (xml.isStartElement() && xml.name() == "table-row"_L1) {
                if (const auto read = readRow(xml); !read)
                    return tl::unexpected(read.error());
            }
        }
        return !m_cells.empty();
    }
    [[nodiscard]] qint64 number() const override { return m_row; }
    [[nodiscard]] int width() const override { return m_cells.empty() ? 0 : m_cells.back().column + 1; }
    [[nodiscard]] QString cell(int column) override
    {
        const Cell *cell = find(column);
        return cell ? cell->text : QString();
    }
    [[nodiscard]] bool isNumber(int column) const override
    {
        const Cell *cell = find(column);
        return cell && cell->number;
    }
    [[nodiscard]] std::pair<qint64, qint64> progress() const override
    {
        return m_part ? std::pair(m_part->inflated(), m_part->size()) : std::pair<qint64, qint64>(0, 0);
    }

private:
    /// An encrypted document says so in its list of parts; the parts themselves look like damage.
    domain::Result<void> refuseIfEncrypted()
    {
        const auto manifest = m_archive.xml(u"META-INF/manifest.xml"_s);
        if (!manifest)
            return tl::unexpected(manifest.error());
        while (*manifest) {
            const auto more = (*manifest)->next();
            if (!more || !*more)
                break; // a damaged list does not matter
            const auto &xml = (*manifest)->reader();
            if (xml.isStartElement() && xml.name() == "encryption-data"_L1)
                return failure(ErrorCode::PasswordProtected, m_archive.name());
        }
        return {};
    }

    /// Reads to the start of a sheet; -1: to the end.
    domain::Result<bool> toSheet(qsizetype sheet, QStringList *names)
    {
        m_part.reset();
        m_cells.clear();
        m_row = 0;
        m_again = 0;
        auto part = m_archive.xml(u"content.xml"_s);
        if (!part)
            return tl::unexpected(part.error());
        qsizetype at = -1;
        while (*part) {
            const auto more = (*part)->next();
            if (!more || !*more)
                return more;
            auto &xml = (*part)->reader();
            if (!xml.isStartElement() || xml.name() != "table"_L1)
                continue;
            if (names)
                *names << attribute(xml.attributes(), "name"_L1);
            if (++at == sheet) {
                m_part = std::move(*part);
                return true;
            }
            xml.skipCurrentElement();
        }
        return false;
    }

    domain::Result<void> readRow(QXmlStreamReader &xml)
    {
        const qint64 times = repeated(xml.attributes(), "number-rows-repeated"_L1);
        int column = 0;
        while (xml.readNextStartElement()) {
            if (xml.name() == "table-cell"_L1 || xml.name() == "covered-table-cell"_L1)
                readCell(xml, column);
            else
                xml.skipCurrentElement();
        }
        if (m_cells.empty()) {
            m_row += times;
            return {};
        }
        if (times > mostRepeatedRows)
            return failure(ErrorCode::FileTooLarge, m_archive.name());
        m_again = times - 1;
        ++m_row;
        return {};
    }

    void readCell(QXmlStreamReader &xml, int &column)
    {
        const auto attributes = xml.attributes();
        const qint64 times = repeated(attributes, "number-columns-repeated"_L1);
        const QString type = attribute(attributes, "value-type"_L1);
        Cell cell;
        cell.text = textOf(xml);
        if (type == "date"_L1) {
            cell.text = attribute(attributes, "date-value"_L1);
        } else if (type == "float"_L1 || type == "percentage"_L1 || type == "currency"_L1) {
            bool ok = false;
            const double number = attribute(attributes, "value"_L1).toDouble(&ok);
            cell.number = ok;
            if (ok)
                cell.text = QString::number(number, 'g', 15);
        }
        const int first = column;
        column = static_cast<int>(std::min<qint64>(column + times, mostColumns));
        if (cell.text.isEmpty())
            return;
        for (int place = first; place < std::min(column, first + mostRepeatedCells); ++place) {
            cell.column = place;
            m_cells.push_back(cell);
        }
    }

    /// The paragraphs of a cell, one a line; notes of reviewers are no text.
    static QString textOf(QXmlStreamReader &xml)
    {
        QStringList paragraphs;
        while (xml.readNextStartElement()) {
            if (xml.name() == "p"_L1 || xml.name() == "h"_L1)
                paragraphs << paragraphOf(xml, 0);
            else
                xml.skipCurrentElement();
        }
        return paragraphs.join(u'\n');
    }

    static QString paragraphOf(QXmlStreamReader &xml, int depth)
    {
        QString text;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isEndElement())
                break;
            if (xml.isCharacters()) {
                // Line ends between the tags are no line ends of the text; other blanks than these four are text.
                for (const QChar c : xml.text())
                    text += c == u'\n' || c == u'\r' || c == u'\t' ? QChar(u' ') : c;
                continue;
            }
            if (!xml.isStartElement())
                continue;
            if (xml.name() == "s"_L1)
                text += QString(std::clamp(attribute(xml.attributes(), "c"_L1).toInt(), 1, 100), u' ');
            else if (xml.name() == "tab"_L1)
                text += u'\t';
            else if (xml.name() == "line-break"_L1)
                text += u'\n';
            if (xml.name() == "annotation"_L1 || depth > 16)
                xml.skipCurrentElement();
            else
                text += paragraphOf(xml, depth + 1);
        }
        return text;
    }

    [[nodiscard]] const Cell *find(int column) const
    {
        const auto found = std::ranges::lower_bound(m_cells, column, {}, &Cell::column);
        return found == m_cells.end() || found->column != column ? nullptr : &*found;
    }

    Archive m_archive;
    std::unique_ptr<XmlPart> m_part; ///< of the open sheet
    std::vector<Cell> m_cells;
    qint64 m_row = 0;
    qint64 m_again = 0; ///< how often the row still stands there
};

} // namespace

domain::Result<std::unique_ptr<Table>> openOds(const QString &path, const ArchiveLimits &limits)
{
    auto table = std::make_unique<OdsTable>(path, limits);
    if (const auto opened = table->open(); !opened)
        return tl::unexpected(opened.error());
    return std::unique_ptr<Table>(std::move(table));
}

} // namespace exchange
