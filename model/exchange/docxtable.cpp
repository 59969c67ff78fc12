// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/docxtable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

using domain::ErrorCode;
using domain::failure;

constexpr int mostColumns = 256;
constexpr int deepest = 64; ///< elements inside elements of a cell
constexpr qsizetype longestTitle = 2000;

struct Cell
{
    QString text;
    int span = 1;
    bool continued = false; ///< part of the cell above
};

/// Reads one cell of a table: its paragraphs, and how it is merged.
class CellReader
{
public:
    explicit CellReader(QXmlStreamReader &xml)
        : m_xml(xml)
    {
    }
    Cell read()
    {
        children(0);
        while (m_cell.text.endsWith(u'\n'))
            m_cell.text.chop(1);
        return std::move(m_cell);
    }

private:
    void children(int depth)
    {
        while (m_xml.readNextStartElement()) {
            if (depth < deepest)
                element(depth);
            else
                m_xml.skipCurrentElement();
        }
    }
    void element(int depth)
    {
        const auto name = m_xml.name();
        if (name == "t"_L1) {
            m_cell.text += m_xml.readElementText(QXmlStreamReader::SkipChildElements);
            return;
        }
        // What a change took away, what a text box says again for older programs, and what is only properties.
        for (const auto other : {"del"_L1, "moveFrom"_L1, "Fallback"_L1, "rPr"_L1, "pPr"_L1, "txbxContent"_L1}) {
            if (name == other) {
                m_xml.skipCurrentElement();
                return;
            }
        }
        const bool property = depth == 1; // of this cell, not of one of a table inside it
        if (property && name == "gridSpan"_L1)
            m_cell.span = std::clamp(attribute(m_xml.attributes(), "val"_L1).toInt(), 1, mostColumns);
        else if (property && name == "vMerge"_L1)
            m_cell.continued = attribute(m_xml.attributes(), "val"_L1) != "restart"_L1;
        else if (name == "tab"_L1)
            m_cell.text += u'\t';
        else if (name == "br"_L1 || name == "cr"_L1)
            m_cell.text += u'\n';
        else if (name == "noBreakHyphen"_L1)
            m_cell.text += u'-';
        const bool paragraph = name == "p"_L1;
        if (paragraph && !m_cell.text.isEmpty() && !m_cell.text.endsWith(u'\n'))
            m_cell.text += u'\n';
        children(depth + 1);
    }

    QXmlStreamReader &m_xml;
    Cell m_cell;
};

class DocxTable : public Table
{
public:
    DocxTable(const QString &path, const ArchiveLimits &limits)
        : m_archive(path, limits)
    {
    }
    domain::Result<void> open()
    {
        if (auto opened = m_archive.open(); !opened)
            return opened;
        if (!m_archive.has(u"word/document.xml"_s))
            return failure(ErrorCode::UnknownFormat, m_archive.name());
        return {};
    }

    [[nodiscard]] domain::Result<QStringList> sheets() override
    {
        if (auto started = start(); !started)
            return tl::unexpected(started.error());
        while (true) {
            const auto more = readRow();
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                break;
        }
        QStringList names;
        for (qsizetype number = 1; number <= m_sheet + 1; ++number)
            names << QString::number(number);
        return names;
    }
    [[nodiscard]] domain::Result<bool> openSheet(qsizetype sheet) override
    {
        if (auto started = start(); !started)
            return tl::unexpected(started.error());
        while (m_sheet < sheet) {
            const auto more = readRow();
            if (!more || !*more)
                return more;
        }
        m_wanted = sheet;
        m_waiting = sheet >= 0;
        return m_waiting;
    }
    [[nodiscard]] domain::Result<bool> next() override
    {
        while (m_waiting) {
            m_cells = m_read;
            m_row = m_rowRead;
            const bool repeats = m_row > 1 && m_cells == m_first;
            if (m_row == 1)
                m_first = m_cells;
            const auto more = readRow();
            if (!more)
                return more;
            m_waiting = *more && m_sheet == m_wanted;
            const bool blank =
                std::ranges::all_of(m_cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
            if (!repeats && !blank)
                return true;
        }
        m_cells.clear();
        return false;
    }
    [[nodiscard]] qint64 number() const override { return m_row; }
    [[nodiscard]] int width() const override { return static_cast<int>(m_cells.size()); }
    [[nodiscard]] QString cell(int column) override { return m_cells.value(column); }
    [[nodiscard]] bool isNumber(int) const override { return false; }
    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] std::pair<qint64, qint64> progress() const override
    {
        return m_part ? std::pair(m_part->inflated(), m_part->size()) : std::pair<qint64, qint64>(0, 0);
    }

private:
    domain::Result<void> start()
    {
        m_part.reset();
        m_sheet = -1;
        m_columns = -1;
        m_rowRead = 0;
        m_inTable = 0;
        m_title.clear();
        m_above.clear();
        auto part = m_archive.xml(u"word/document.xml"_s);
        if (!part)
            return tl::unexpected(part.error());
        m_part = std::move(*part);
        return {};
    }

    /// The next row of any table into m_read; false after the last.
    domain::Result<bool> readRow()
    {
        while (m_part) {
            const auto more = m_part->next(m_rowRead);
            if (!more || !*more)
                return more;
            auto &xml = m_part->reader();
            if (xml.isStartElement() && xml.name() == "tbl"_L1) {
                ++m_inTable;
                m_firstOfTable = true;
            } else if (xml.isEndElement() && xml.name() == "tbl"_L1) {
                --m_inTable;
            } else if (xml.isStartElement() && xml.name() == "tr"_L1 && m_inTable > 0) {
                takeRow(xml);
                return true;
            } else if (xml.isStartElement() && xml.name() == "p"_L1 && m_inTable == 0) {
                const QString words = CellReader(xml).read().text;
                if (m_sheet < 0 && m_title.size() < longestTitle && !words.trimmed().isEmpty())
                    m_title += (m_title.isEmpty() ? QString() : u"\n"_s) + words.left(longestTitle);
            }
        }
        return false;
    }

    void takeRow(QXmlStreamReader &xml)
    {
        m_read.clear();
        readCells(xml, 0);
        if (std::exchange(m_firstOfTable, false)) {
            m_above.clear();
            if (m_read.size() != m_columns) {
                ++m_sheet;
                m_rowRead = 0;
                m_columns = m_read.size();
            }
        }
        m_above.resize(std::max(m_above.size(), m_read.size()));
        for (qsizetype i = 0; i < m_read.size(); ++i) {
            if (m_continued.value(i))
                m_read[i] = m_above.at(i);
            m_above[i] = m_read.at(i);
        }
        ++m_rowRead;
    }

    /// Cells may stand inside other elements (forms, changes).
    void readCells(QXmlStreamReader &xml, int depth)
    {
        if (depth == 0)
            m_continued.clear();
        while (xml.readNextStartElement()) {
            if (xml.name() == "tc"_L1) {
                const Cell cell = CellReader(xml).read();
                for (int i = 0; i < cell.span && m_read.size() < mostColumns; ++i) {
                    m_read << (i == 0 ? cell.text : QString());
                    m_continued << (i == 0 && cell.continued);
                }
            } else if (xml.name() == "gridBefore"_L1) {
                const int before = std::clamp(attribute(xml.attributes(), "val"_L1).toInt(), 0, mostColumns);
                for (int i = 0; i < before; ++i) {
                    m_read << QString();
                    m_continued << false;
                }
                xml.skipCurrentElement();
            } else if (depth < deepest && xml.name() != "del"_L1) {
                readCells(xml, depth + 1);
            } else {
                xml.skipCurrentElement();
            }
        }
    }

    Archive m_archive;
    std::unique_ptr<XmlPart> m_part;
    QString m_title;
    int m_inTable = 0;
    bool m_firstOfTable = false;
    qsizetype m_sheet = -1; ///< of the row read ahead
    qsizetype m_columns = -1;
    qint64 m_rowRead = 0;
    QStringList m_read; ///< the row read ahead
    QList<bool> m_continued;
    QStringList m_above;
    qsizetype m_wanted = -1;
    bool m_waiting = false; ///< m_read belongs to the open sheet
    QStringList m_cells;
    QStringList m_first;
    qint64 m_row = 0;
};

} // namespace

domain::Result<std::unique_ptr<Table>> openDocx(const QString &path, const ArchiveLimits &limits)
{
    auto table = std::make_unique<DocxTable>(path, limits);
    if (const auto opened = table->open(); !opened)
        return tl::unexpected(opened.error());
    return std::unique_ptr<Table>(std::move(table));
}

} // namespace exchange
