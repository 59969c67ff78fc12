// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/columnwidths.h"
#include "reports/docxbody.h"

#include <algorithm>
#include <cmath>

namespace reports::docx {
namespace {

constexpr int twips = 20; ///< of a point
constexpr int cellPadding = 160; ///< left and right of a cell together
/// A row of about so many lines may be cut between two of them; a shorter one never is.
constexpr int longestWholeRow = 12;
/// A table of no more rows than this stands on one page.
constexpr qsizetype longestWholeTable = 12;

/// About how many lines words need in a column.
qsizetype linesOf(const Text &text, int width, double size)
{
    const double letter = size * 0.52 * twips;
    qsizetype letters = 0;
    for (const Run &run : text)
        letters += run.text.size();
    return 1 + static_cast<qsizetype>(static_cast<double>(letters) * letter / std::max(width, 1));
}

/// As wide as the text in all, whatever is rounded.
QList<int> widthsOf(const Table &table, int room)
{
    const auto count = static_cast<int>(table.columns.size());
    const auto free = std::max(room - count * cellPadding, count * twips);
    QList<int> out;
    int sum = 0;
    for (const qreal width : layout::columnWidths(table, static_cast<qreal>(free) / twips)) {
        out.append(std::isfinite(width) ? static_cast<int>(width * twips) + cellPadding : room / count);
        sum += out.last();
    }
    out.last() = std::max(cellPadding, out.last() + room - sum);
    return out;
}

bool staysWhole(const Table &table, const QList<Text> &row, const QList<int> &widths)
{
    for (qsizetype i = 0; i < row.size() && i < table.columns.size(); ++i) {
        if (linesOf(row[i], widths[i] - cellPadding, layout::cellStyle.size) > longestWholeRow)
            return false;
    }
    return true;
}

} // namespace

void Body::beginTable(const Look &look, const QList<int> &widths)
{
    if (m_afterTable)
        m_out << R"(<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="140" w:lineRule="exact"/></w:pPr></w:p>)";
    int sum = 0;
    for (const int width : widths)
        sum += width;
    m_out << "<w:tbl><w:tblPr><w:tblStyle w:val=\"" << m_styles.id(look.style) << "\"/><w:tblW w:w=\"" << sum
          << R"(" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val=")"
          << (look.header && look.total      ? QByteArrayView("0660")
                     : look.header           ? QByteArrayView("0620")
                                             : QByteArrayView("0600"))
          << "\" w:firstRow=\"" << int(look.header) << "\" w:lastRow=\"" << int(look.total)
          << R"(" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>)";
    if (!look.name.isEmpty())
        m_out << "<w:tblCaption w:val=\"" << look.name << "\"/>";
    m_out << "</w:tblPr><w:tblGrid>";
    for (const int width : widths)
        m_out << "<w:gridCol w:w=\"" << width << "\"/>";
    m_out << "</w:tblGrid>";
}

void Body::endTable()
{
    m_out << "</w:tbl>";
    m_afterTable = true;
}

void Body::beginRow(bool whole, bool header)
{
    m_out << "<w:tr>";
    if (whole || header)
        m_out << "<w:trPr>" << (whole ? QByteArrayView("<w:cantSplit/>") : QByteArrayView())
              << (header ? QByteArrayView("<w:tblHeader/>") : QByteArrayView()) << "</w:trPr>";
}

void Body::headerRow(const Table &table, const QList<int> &widths)
{
    const auto halfPoints = static_cast<int>(layout::headerStyle(table).size * 2);
    beginRow(true, true);
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        beginCell(widths[i]);
        begin(StyleName::TableHeading, {.right = table.columns[i].kind == Column::Kind::Number});
        if (halfPoints == static_cast<int>(layout::cellStyle.size * 2))
            m_text.write(table.columns[i].header);
        else
            m_out << "<w:r><w:rPr><w:sz w:val=\"" << halfPoints << "\"/><w:szCs w:val=\"" << halfPoints << "\"/></w:rPr><w:t xml:space=\"preserve\">"
                  << table.columns[i].header << "</w:t></w:r>";
        end();
        endCell();
    }
    endRow();
}

void Body::tableRow(const Table &table, qsizetype number, const QList<int> &widths)
{
    const QList<Text> &row = table.rows[number];
    const bool isLast = number == table.rows.size() - 1;
    const bool total = table.totalRow && isLast;
    const bool beforeTotal = table.totalRow && number == table.rows.size() - 2;
    const bool small = table.rows.size() <= longestWholeTable;
    const bool keepNext = isLast ? !words(table.source).isEmpty() : small || beforeTotal;
    beginRow(staysWhole(table, row, widths));
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        beginCell(widths[i]);
        begin(StyleName::TableText, {.keepNext = keepNext, .right = table.columns[i].kind == Column::Kind::Number});
        if (i < row.size())
            m_text.write(row[i], total);
        end();
        endCell();
    }
    endRow();
}

void Body::operator()(const Table &table)
{
    if (table.columns.isEmpty())
        return;
    caption(table.caption);
    const QList<int> widths = widthsOf(table, m_page.textWidth());
    beginTable({.style = StyleName::ReportTable, .header = true, .total = table.totalRow, .name = table.caption}, widths);
    headerRow(table, widths);
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        tableRow(table, i, widths);
    endTable();
    source(table.source);
}

void Body::fact(const Facts::Fact &fact, int labelWidth, bool keepNext)
{
    constexpr double size = 9.5;
    const int width = m_page.textWidth() - labelWidth;
    qsizetype lines = 0;
    for (const Text &value : fact.values)
        lines += linesOf(value, width - cellPadding, size);
    beginRow(lines <= longestWholeRow);
    beginCell(labelWidth);
    begin(StyleName::FactLabel, {.keepNext = keepNext});
    m_text.write(fact.label);
    end();
    endCell();
    beginCell(width);
    for (const Text &value : fact.values) {
        begin(StyleName::FactText, {.keepNext = keepNext});
        m_text.write(value);
        end();
    }
    if (fact.values.isEmpty()) { // a cell has a paragraph
        begin(StyleName::FactText, {.keepNext = keepNext});
        end();
    }
    endCell();
    endRow();
}

void Body::operator()(const Facts &facts)
{
    if (facts.facts.isEmpty())
        return;
    const int labelWidth = m_page.textWidth() * 22 / 100 + cellPadding;
    beginTable({.style = StyleName::FactsTable}, {labelWidth, m_page.textWidth() - labelWidth});
    const qsizetype count = facts.facts.size();
    for (qsizetype i = 0; i < count; ++i) // neither the first nor the last line stands alone
        fact(facts.facts[i], labelWidth, i + 1 < count && (i == 0 || i == count - 2));
    endTable();
}

void Body::operator()(const KeyFigures &figures)
{
    if (figures.entries.isEmpty())
        return;
    const auto count = static_cast<int>(figures.entries.size());
    const int width = m_page.textWidth() / count;
    QList<int> widths(count, width);
    widths.last() += m_page.textWidth() - count * width;
    m_afterTable = true; // some air above, which a table has not of its own
    beginTable({.style = StyleName::FactsTable}, widths);
    beginRow(true);
    const bool keepNext = !words(figures.source).isEmpty();
    for (qsizetype i = 0; i < count; ++i) {
        beginCell(widths[i]);
        begin(StyleName::KeyFigure, {.keepNext = true});
        m_text.write(figures.entries[i].value);
        end();
        begin(StyleName::TableText, {.keepNext = keepNext});
        m_text.write(figures.entries[i].label);
        end();
        endCell();
    }
    endRow();
    endTable();
    source(figures.source);
}

} // namespace reports::docx
