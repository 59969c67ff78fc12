// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxsheet.h"

#include "exchange/officepackage.h"

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

using officepackage::mainSpace;
using officepackage::officeSpace;
using officepackage::part;
using xmlparts::empty;
using xmlparts::start;

constexpr qsizetype longestText = 32'767;
/// Every link is kept until the end; a long list has them as texts.
constexpr qsizetype mostLinks = 10'000;
const QDate firstDate(1900, 3, 1); // before it Excel's calendar is off by a day, or has no days at all
const QDate dayZero(1899, 12, 30);

/// Excel would read "_x0041_" as "A". Every "_x" is escaped, since what follows may come to look so.
bool looksEscaped(QStringView text, qsizetype at)
{
    return text[at] == u'_' && at + 1 < text.size() && text[at + 1] == u'x';
}

/// A carriage return, too: XML makes a line feed of it.
bool standsAsItIs(QChar c)
{
    return c != u'\r' && xmlparts::isAllowed(c);
}

void fonts(QXmlStreamWriter &xml)
{
    start(xml, "fonts"_L1, {{"count"_L1, u"3"_s}});
    for (const QString &mark : {QString(), u"b"_s, u"u"_s}) {
        start(xml, "font"_L1);
        if (!mark.isEmpty()) {
            xml.writeStartElement(mark);
            xml.writeEndElement();
        }
        empty(xml, "sz"_L1, {{"val"_L1, u"11"_s}});
        empty(xml, "name"_L1, {{"val"_L1, u"Calibri"_s}});
        empty(xml, "family"_L1, {{"val"_L1, u"2"_s}});
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void fills(QXmlStreamWriter &xml)
{
    start(xml, "fills"_L1, {{"count"_L1, u"2"_s}});
    for (const QString &pattern : {u"none"_s, u"gray125"_s}) { // the two that every workbook has
        start(xml, "fill"_L1);
        empty(xml, "patternFill"_L1, {{"patternType"_L1, pattern}});
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

} // namespace

QString XlsxSheet::escaped(const QString &text, bool *cut)
{
    if (text.size() <= longestText && !text.contains("_x"_L1) && std::all_of(text.begin(), text.end(), standsAsItIs))
        return text;
    QString out;
    out.reserve(text.size());
    qsizetype whole = 0; // where the text could end and leave room for an ellipsis
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!standsAsItIs(c))
            out += u"_x"_s + QString::number(c.unicode(), 16).rightJustified(4, u'0').toUpper() + u'_';
        else if (looksEscaped(text, i))
            out += u"_x005F_"_s;
        else
            out += c;
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            out += text[++i];
        if (out.size() < longestText)
            whole = out.size();
        if (out.size() > longestText) {
            if (cut)
                *cut = true;
            return out.left(whole) + u'…';
        }
    }
    return out;
}

XlsxSheet::XlsxSheet(QIODevice &device)
    : m_parts(device)
{
}

domain::Result<void> XlsxSheet::begin(const SheetHead &head)
{
    m_head = head;
    m_name = sheet::cleanName(head.name);
    for (qsizetype i = 0; i < head.columns.size(); ++i)
        m_letters << sheet::columnLetters(i);
    auto parts = officepackage::frame(1, escaped(head.title), head.language);
    parts.append({u"xl/styles.xml"_s, styles()});
    auto done = m_parts.open();
    for (const auto &[name, content] : parts)
        done = done ? m_parts.add(name, content) : done;
    done = done ? m_parts.beginPart(u"xl/worksheets/sheet1.xml"_s) : done;
    if (!done)
        return done;
    beginSheet();
    return m_parts.flush();
}

void XlsxSheet::beginSheet()
{
    QXmlStreamWriter &xml = m_parts.xml();
    xml.writeStartDocument(u"1.0"_s, true);
    start(xml, "worksheet"_L1, {{"xmlns"_L1, mainSpace()}, {"xmlns:r"_L1, officeSpace()}});
    start(xml, "sheetPr"_L1);
    empty(xml, "pageSetUpPr"_L1, {{"fitToPage"_L1, u"1"_s}});
    xml.writeEndElement();
    start(xml, "sheetViews"_L1);
    start(xml, "sheetView"_L1, {{"tabSelected"_L1, u"1"_s}, {"workbookViewId"_L1, u"0"_s}});
    empty(xml, "pane"_L1, {{"ySplit"_L1, u"1"_s}, {"topLeftCell"_L1, u"A2"_s}, {"activePane"_L1, u"bottomLeft"_s}, {"state"_L1, u"frozen"_s}});
    empty(xml, "selection"_L1, {{"pane"_L1, u"bottomLeft"_s}});
    xml.writeEndElement();
    xml.writeEndElement();
    empty(xml, "sheetFormatPr"_L1, {{"defaultRowHeight"_L1, u"15"_s}});
    if (!m_head.columns.isEmpty()) {
        start(xml, "cols"_L1);
        for (qsizetype i = 0; i < m_head.columns.size(); ++i)
            empty(xml, "col"_L1,
                {{"min"_L1, QString::number(i + 1)}, {"max"_L1, QString::number(i + 1)}, {"width"_L1, QString::number(m_head.columns[i].width)},
                    {"customWidth"_L1, u"1"_s}});
        xml.writeEndElement();
    }
    start(xml, "sheetData"_L1);
    start(xml, "row"_L1, {{"r"_L1, u"1"_s}});
    for (qsizetype i = 0; i < m_head.columns.size(); ++i)
        putText(m_letters[i] + u'1', m_head.columns[i].title, Header);
    xml.writeEndElement();
}

void XlsxSheet::putText(const QString &place, const QString &text, Look look)
{
    if (text.isEmpty())
        return;
    bool cut = false;
    QXmlStreamWriter &xml = m_parts.xml();
    start(xml, "c"_L1, {{"r"_L1, place}, {"s"_L1, QString::number(look)}, {"t"_L1, u"inlineStr"_s}});
    xml.writeStartElement(u"is"_s);
    start(xml, "t"_L1, {{"xml:space"_L1, u"preserve"_s}});
    xml.writeCharacters(escaped(text, &cut));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    m_totals.cut += cut;
}

void XlsxSheet::putNumber(const QString &place, double number, Look look)
{
    QXmlStreamWriter &xml = m_parts.xml();
    start(xml, "c"_L1, {{"r"_L1, place}, {"s"_L1, QString::number(look)}});
    xml.writeTextElement(u"v"_s, QString::number(number, 'g', QLocale::FloatingPointShortest));
    xml.writeEndElement();
}

void XlsxSheet::put(const QString &place, const Cell &cell, Look look)
{
    if (const auto *text = std::get_if<QString>(&cell)) {
        putText(place, *text, Text);
    } else if (const auto *number = std::get_if<double>(&cell)) {
        putNumber(place, *number, look);
    } else if (const auto *date = std::get_if<QDate>(&cell); date && date->isValid()) {
        if (*date < firstDate || date->year() > 9999)
            putText(place, date->toString(Qt::ISODate), Text);
        else
            putNumber(place, static_cast<double>(dayZero.daysTo(*date)), Date);
    } else if (const auto *link = std::get_if<Link>(&cell)) {
        const bool followed = m_links.size() < mostLinks && sheet::canBeFollowed(link->address);
        putText(place, link->address, followed ? Followed : Text);
        if (followed)
            m_links.emplaceBack(place, link->address);
    }
}

domain::Result<void> XlsxSheet::row(const QList<Cell> &cells)
{
    if (++m_totals.rows >= sheet::mostRows)
        return domain::failure(domain::ErrorCode::FileTooLarge);
    const QString number = QString::number(m_totals.rows + 1);
    QXmlStreamWriter &xml = m_parts.xml();
    start(xml, "row"_L1, {{"r"_L1, number}});
    for (qsizetype i = 0; i < cells.size(); ++i)
        put(m_letters.value(i) + number, cells[i], m_head.columns.value(i).kind == SheetColumn::Kind::Percent ? Percent : Number);
    xml.writeEndElement();
    return m_parts.flush();
}

QString XlsxSheet::range(bool absolute) const
{
    const QString pattern = absolute ? u"$A$1:$%1$%2"_s : u"A1:%1%2"_s;
    return pattern.arg(m_letters.last()).arg(m_totals.rows + 1);
}

void XlsxSheet::endSheet()
{
    QXmlStreamWriter &xml = m_parts.xml();
    xml.writeEndElement(); // sheetData
    if (!m_letters.isEmpty())
        empty(xml, "autoFilter"_L1, {{"ref"_L1, range(false)}});
    if (!m_links.isEmpty()) {
        start(xml, "hyperlinks"_L1);
        for (qsizetype i = 0; i < m_links.size(); ++i)
            empty(xml, "hyperlink"_L1, {{"ref"_L1, m_links[i].first}, {"r:id"_L1, u"rId%1"_s.arg(i + 1)}});
        xml.writeEndElement();
    }
    empty(xml, "pageSetup"_L1, {{"paperSize"_L1, u"9"_s}, {"orientation"_L1, u"landscape"_s}, {"fitToHeight"_L1, u"0"_s}}); // A4
    xml.writeEndDocument();
}

domain::Result<void> XlsxSheet::end()
{
    endSheet();
    auto done = m_parts.endPart();
    done = done ? m_parts.add(u"xl/workbook.xml"_s, workbook()) : done;
    if (!m_links.isEmpty())
        done = done ? m_parts.add(u"xl/worksheets/_rels/sheet1.xml.rels"_s, links()) : done;
    return done ? m_parts.close() : done;
}

QByteArray XlsxSheet::links() const
{
    QList<officepackage::Relation> targets;
    for (const auto &[place, address] : m_links)
        targets.append({u"hyperlink"_s, address, true});
    return officepackage::relations(targets);
}

QByteArray XlsxSheet::workbook() const
{
    return part([this](QXmlStreamWriter &xml) {
        start(xml, "workbook"_L1, {{"xmlns"_L1, mainSpace()}, {"xmlns:r"_L1, officeSpace()}});
        start(xml, "bookViews"_L1);
        empty(xml, "workbookView"_L1);
        xml.writeEndElement();
        start(xml, "sheets"_L1);
        empty(xml, "sheet"_L1, {{"name"_L1, m_name}, {"sheetId"_L1, u"1"_s}, {"r:id"_L1, u"rId1"_s}});
        xml.writeEndElement();
        if (m_letters.isEmpty())
            return;
        QString quoted = m_name;
        quoted = u'\'' + quoted.replace(u'\'', u"''"_s) + u"'!"_s;
        start(xml, "definedNames"_L1);
        start(xml, "definedName"_L1, {{"name"_L1, u"_xlnm._FilterDatabase"_s}, {"localSheetId"_L1, u"0"_s}, {"hidden"_L1, u"1"_s}});
        xml.writeCharacters(quoted + range(true));
        xml.writeEndElement();
        start(xml, "definedName"_L1, {{"name"_L1, u"_xlnm.Print_Titles"_s}, {"localSheetId"_L1, u"0"_s}});
        xml.writeCharacters(quoted + u"$1:$1"_s);
        xml.writeEndElement();
    });
}

QByteArray XlsxSheet::styles() const
{
    return part([&](QXmlStreamWriter &xml) {
        const QString general = u"0"_s;
        const QString asText = u"49"_s; // "@": what is typed there later stays a text, too
        const QString date = u"164"_s;
        const QString percent = u"165"_s;
        start(xml, "styleSheet"_L1, {{"xmlns"_L1, mainSpace()}});
        officepackage::numberFormats(xml, m_head.language);
        fonts(xml);
        fills(xml);
        officepackage::borders(xml);
        // In the order of Look: format, font, border, whether it wraps.
        const std::tuple<QString, int, int, bool> looks[] = {{general, 0, 0, false}, {asText, 1, 1, false}, {asText, 0, 0, m_head.wraps},
            {date, 0, 0, false}, {percent, 0, 0, false}, {general, 0, 0, false}, {asText, 2, 0, false}};
        officepackage::cellStyles(xml, [&] {
            start(xml, "cellXfs"_L1, {{"count"_L1, QString::number(LookCount)}});
            for (const auto &[format, font, border, wraps] : looks) {
                start(xml, "xf"_L1,
                    {{"numFmtId"_L1, format}, {"fontId"_L1, QString::number(font)}, {"fillId"_L1, u"0"_s}, {"borderId"_L1, QString::number(border)},
                        {"xfId"_L1, u"0"_s}, {"applyNumberFormat"_L1, u"1"_s}, {"applyFont"_L1, u"1"_s}, {"applyAlignment"_L1, u"1"_s}});
                empty(xml, "alignment"_L1, {{"vertical"_L1, u"top"_s}, {"wrapText"_L1, wraps ? u"1"_s : u"0"_s}});
                xml.writeEndElement();
            }
            xml.writeEndElement();
        });
    });
}

} // namespace exchange
