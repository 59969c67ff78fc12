// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/odtbody.h"

#include <algorithm>

namespace reports::odt {
namespace {

/// A row of more letters than this may be cut by a page's end; a shorter one never is.
constexpr qsizetype longestWholeRow = 900;
/// A table of no more rows than this stays together with its source.
constexpr qsizetype longestWholeTable = 12;

QByteArrayView rowStyle(qsizetype letters)
{
    return letters > longestWholeRow ? "longRow" : "row";
}

} // namespace

void Body::beginTable(QByteArrayView style, const QString &caption, const QList<int> &widths)
{
    m_out << "<table:table table:name=\"Table" << ++m_tables << "\" table:style-name=\"" << style << "\">";
    if (!caption.isEmpty())
        m_out << "<table:title>" << caption << "</table:title>";
    for (const int width : widths)
        m_out << "<table:table-column table:style-name=\"column" << width << "\"/>";
}

void Body::cell(QByteArrayView style, QByteArrayView paragraphStyle, const Text &text)
{
    m_out << "<table:table-cell table:style-name=\"" << style << "\" office:value-type=\"string\">";
    paragraph(paragraphStyle, text);
    m_out << "</table:table-cell>";
}

void Body::tableHeader(const Table &table)
{
    m_out << R"(<table:table-header-rows><table:table-row table:style-name="row">)";
    for (const Column &column : table.columns)
        cell("headCell", column.kind == Column::Kind::Number ? "headNumber" : "Table_20_Heading",
            {Run{.text = column.header}});
    m_out << "</table:table-row></table:table-header-rows>";
}

void Body::tableRow(const Table &table, qsizetype number)
{
    const QList<Text> &cells = table.rows[number];
    const bool total = table.totalRow && number == table.rows.size() - 1;
    const bool dark = number >= table.rows.size() - (table.totalRow ? 2 : 1);
    qsizetype letters = 0;
    for (const Text &text : cells)
        letters = std::max(letters, reports::words(text).size() * table.columns.size());
    m_out << "<table:table-row table:style-name=\"" << rowStyle(letters) << "\">";
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const bool figures = table.columns[i].kind == Column::Kind::Number;
        const QByteArrayView style = figures ? (total ? "totalNumber" : "cellNumber")
            : total                          ? "Table_20_Heading"
                                             : "Table_20_Contents";
        cell(dark ? "endCell" : "cell", style, cells.value(i));
    }
    m_out << "</table:table-row>";
}

void Body::operator()(const Table &table)
{
    const QList<int> widths = m_widths.takeFirst();
    if (table.columns.isEmpty())
        return;
    breakPage();
    coverLine("Table", table.caption);
    const bool sourced = !reports::words(table.source).isEmpty() && table.rows.size() <= longestWholeTable;
    beginTable(sourced ? "sourced" : "table", table.caption, widths);
    tableHeader(table);
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        tableRow(table, i);
    m_out << "</table:table>";
    source(table.source);
}

void Body::operator()(const Facts &facts)
{
    if (facts.facts.isEmpty())
        return;
    breakPage();
    beginTable("facts", {}, {labelWidth, textWidth - labelWidth});
    for (const Facts::Fact &fact : facts.facts) {
        qsizetype letters = 0;
        for (const Text &value : fact.values)
            letters += reports::words(value).size();
        const bool first = &fact == &facts.facts.first();
        const bool last = &fact == &facts.facts.last();
        const QByteArrayView style = first && last ? "factOnly" : first ? "factBegin" : last ? "endCell" : "cell";
        m_out << "<table:table-row table:style-name=\"" << rowStyle(letters) << "\">";
        cell(style, "Table_20_Heading", {Run{.text = fact.label}});
        m_out << "<table:table-cell table:style-name=\"" << style << "\" office:value-type=\"string\">";
        for (const Text &value : fact.values)
            paragraph("Table_20_Contents", value);
        m_out << (fact.values.isEmpty() ? "<text:p/>" : "") << "</table:table-cell></table:table-row>";
    }
    m_out << "</table:table>";
}

void Body::operator()(const KeyFigures &figures)
{
    if (figures.entries.isEmpty())
        return;
    breakPage();
    const auto count = static_cast<int>(figures.entries.size());
    beginTable(
        reports::words(figures.source).isEmpty() ? "table" : "sourced", {}, QList<int>(count, textWidth / count));
    m_out << R"(<table:table-row table:style-name="row">)";
    for (const KeyFigures::Entry &entry : figures.entries) {
        m_out << R"(<table:table-cell table:style-name="factOnly" office:value-type="string">)";
        paragraph("keyValue", {Run{.text = entry.value}});
        paragraph("Table_20_Contents", {Run{.text = entry.label}});
        m_out << "</table:table-cell>";
    }
    m_out << "</table:table-row></table:table>";
    source(figures.source);
}

} // namespace reports::odt
