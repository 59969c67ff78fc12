// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/xlsxbook.h"

#include "exchange/officepackage.h"
#include "exchange/sheet.h"
#include "exchange/xlsxsheet.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace reports::xlsx {
namespace {

namespace officepackage = exchange::officepackage;
using exchange::sheet::columnLetters;
using exchange::xmlparts::empty;
using exchange::xmlparts::start;

constexpr qsizetype pieceSize = 1 << 18;
/// Every link is kept until the end of its sheet; more of them are texts.
constexpr qsizetype mostLinks = 10'000;

struct CellStyle
{
    QString format; ///< of numbers, by its number in every workbook; 49: text
    int font = 0;
    int border = 0;
    bool wraps = false;
    bool right = false;
};

/// In the order of Look.
const QList<CellStyle> &cellStyles()
{
    static const QList<CellStyle> out{{u"49"_s, 0, 0, true}, {u"49"_s, 0, 0, true, true}, {u"49"_s}, {u"49"_s, 1, 0, true},
        {u"49"_s, 1}, {u"49"_s, 1, 1, true}, {u"49"_s, 1, 1, true, true}, {u"49"_s, 2, 0, true}, {u"0"_s}, {u"0"_s},
        {u"3"_s}, {u"4"_s}, {u"9"_s}, {u"10"_s}};
    return out;
}

void fonts(QXmlStreamWriter &xml)
{
    start(xml, "fonts"_L1, {{"count"_L1, u"3"_s}});
    for (const QString &manner : {QString(), u"b"_s, u"u"_s}) {
        start(xml, "font"_L1);
        if (!manner.isEmpty())
            xml.writeEmptyElement(manner);
        empty(xml, "sz"_L1, {{"val"_L1, u"11"_s}});
        empty(xml, "name"_L1, {{"val"_L1, u"Calibri"_s}});
        empty(xml, "family"_L1, {{"val"_L1, u"2"_s}});
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

QByteArray styles(domain::Language language)
{
    return officepackage::part([language](QXmlStreamWriter &xml) {
        start(xml, "styleSheet"_L1, {{"xmlns"_L1, officepackage::mainSpace()}});
        officepackage::numberFormats(xml, language);
        fonts(xml);
        start(xml, "fills"_L1, {{"count"_L1, u"2"_s}});
        for (const QString &filling : {u"none"_s, u"gray125"_s}) { // the two that every workbook has
            start(xml, "fill"_L1);
            empty(xml, "patternFill"_L1, {{"patternType"_L1, filling}});
            xml.writeEndElement();
        }
        xml.writeEndElement();
        officepackage::borders(xml);
        officepackage::cellStyles(xml, [&xml] {
            start(xml, "cellXfs"_L1, {{"count"_L1, QString::number(cellStyles().size())}});
            for (const CellStyle &style : cellStyles()) {
                start(xml, "xf"_L1,
                    {{"numFmtId"_L1, style.format}, {"fontId"_L1, QString::number(style.font)}, {"fillId"_L1, u"0"_s},
                        {"borderId"_L1, QString::number(style.border)}, {"xfId"_L1, u"0"_s},
                        {"applyNumberFormat"_L1, u"1"_s}, {"applyFont"_L1, u"1"_s}, {"applyAlignment"_L1, u"1"_s}});
                empty(xml, "alignment"_L1,
                    {{"horizontal"_L1, style.right ? u"right"_s : u"general"_s}, {"vertical"_L1, u"top"_s},
                        {"wrapText"_L1, style.wraps ? u"1"_s : u"0"_s}});
                xml.writeEndElement();
            }
            xml.writeEndElement();
        });
    });
}

} // namespace

QStringList sheetNames(const QStringList &wanted)
{
    constexpr qsizetype longest = 31;
    QSet<QString> taken{u"history"_s}; // which Excel keeps for itself
    QStringList out;
    for (const QString &name : wanted) {
        const QString clean = exchange::sheet::cleanName(name);
        QString unique = clean;
        for (int number = 2; taken.contains(unique.toCaseFolded()); ++number) {
            const QString ending = u" (%1)"_s.arg(number);
            unique = clean.left(longest - ending.size()).trimmed() + ending;
        }
        taken.insert(unique.toCaseFolded());
        out.append(unique);
    }
    return out;
}

Book::Book(QIODevice &device, QList<SheetPlan> sheets)
    : m_parts(device)
    , m_sheets(std::move(sheets))
{
}

void Book::note(domain::Result<void> done)
{
    if (m_done)
        m_done = std::move(done);
}

void Book::add(const QString &name, const QByteArray &content)
{
    if (m_done)
        note(m_parts.add(name, content));
}

void Book::begin(const QString &title, domain::Language language, QDate day)
{
    note(m_parts.open());
    const QDateTime made(day.isValid() ? day : QDate(1980, 1, 1), QTime(0, 0), Qt::UTC);
    for (const auto &[name, content] :
        officepackage::frame(m_sheets.size(), exchange::XlsxSheet::escaped(title), language, made))
        add(name, content);
    add(u"xl/styles.xml"_s, styles(language));
    add(u"xl/workbook.xml"_s, workbook());
}

void Book::beginSheet()
{
    const SheetPlan &plan = m_sheets[++m_sheet];
    m_row = 0;
    m_links.clear();
    m_addresses.clear();
    if (m_done)
        note(m_parts.beginPart(u"xl/worksheets/sheet%1.xml"_s.arg(m_sheet + 1), exchange::ZipParts::Size::Usual));
    m_out
        << R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
        << "\n<worksheet xmlns=\"" << officepackage::mainSpace() << "\" xmlns:r=\"" << officepackage::officeSpace()
        << R"("><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView )"
        << (m_sheet == 0 ? R"(tabSelected="1" )" : "") << R"(workbookViewId="0"><pane ySplit=")" << plan.headerRow
        << R"(" topLeftCell="A)" << plan.headerRow + 1
        << R"(" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>)";
    for (qsizetype i = 0; i < plan.widths.size(); ++i)
        m_out << "<col min=\"" << i + 1 << "\" max=\"" << i + 1 << "\" width=\"" << plan.widths[i]
              << "\" customWidth=\"1\"/>";
    m_out << "</cols><sheetData>";
}

void Book::beginRow(const QStringList &words)
{
    constexpr qsizetype lineHeight = 15;
    constexpr qsizetype mostHeight = 405; // points: a program's limit is 409
    const QList<int> &widths = m_sheets[m_sheet].widths;
    qsizetype lines = 1;
    for (qsizetype i = 0; i < std::min(words.size(), widths.size()); ++i)
        lines = std::max(lines, (words[i].size() + widths[i] - 1) / widths[i]);
    if (++m_row > exchange::sheet::mostRows)
        note(domain::failure(domain::ErrorCode::FileTooLarge));
    m_column = 0;
    m_out << "<row r=\"" << m_row;
    if (lines > 1)
        m_out << "\" ht=\"" << std::min(lines * lineHeight, mostHeight);
    m_out << "\">";
}

QString Book::place() const
{
    return columnLetters(m_column) + QString::number(m_row);
}

void Book::cell(Look look)
{
    m_out << "<c r=\"" << columnLetters(m_column) << m_row << "\" s=\"" << static_cast<int>(look) << '"';
}

void Book::text(Look look, const QString &text)
{
    if (!text.isEmpty()) {
        cell(look);
        m_out << R"( t="inlineStr"><is><t xml:space="preserve">)" << exchange::XlsxSheet::escaped(text)
              << "</t></is></c>";
    }
    ++m_column;
}

void Book::link(const QString &text, const QString &address)
{
    const bool followed = m_addresses.size() < mostLinks && exchange::sheet::canBeFollowed(address);
    if (followed) {
        m_addresses.append(address);
        m_links << "<hyperlink ref=\"" << place() << "\" r:id=\"rId" << m_addresses.size() << "\"/>";
    }
    this->text(followed ? Look::Link : Look::Words, text);
}

void Book::jump(const QString &text, qsizetype sheet)
{
    QString name = m_sheets[sheet].name;
    name.replace(u'\'', u"''"_s);
    m_links << "<hyperlink ref=\"" << place() << "\" location=\"'" << name << "'!A1\"/>";
    this->text(Look::Link, text);
}

void Book::number(Look look, double value)
{
    cell(look);
    m_out << "><v>" << QByteArray::number(value, 'g', QLocale::FloatingPointShortest) << "</v></c>";
    ++m_column;
}

void Book::endRow()
{
    m_out << "</row>";
    if (m_out.size() < pieceSize)
        return;
    if (m_done)
        note(m_parts.write(m_out.bytes()));
    m_out.clear();
}

QString Book::filterRange(qsizetype sheet, bool absolute) const
{
    const SheetPlan &plan = m_sheets[sheet];
    const QString columns = columnLetters(plan.widths.size() - 1);
    const QString form = absolute ? u"$A$%1:$%2$%3"_s : u"A%1:%2%3"_s;
    return form.arg(plan.headerRow).arg(columns).arg(plan.headerRow + plan.filteredRows);
}

void Book::endSheet()
{
    m_out << "</sheetData><autoFilter ref=\"" << filterRange(m_sheet, false) << "\"/>";
    if (m_links.size() > 0)
        m_out << "<hyperlinks>" << m_links.bytes() << "</hyperlinks>";
    m_out << R"(<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>)"; // A4
    if (m_done)
        note(m_parts.write(m_out.bytes()));
    if (m_done)
        note(m_parts.endPart());
    m_out.clear();
    if (m_addresses.isEmpty())
        return;
    QList<officepackage::Relation> targets;
    for (const QString &address : std::as_const(m_addresses))
        targets.append({u"hyperlink"_s, address, true});
    add(u"xl/worksheets/_rels/sheet%1.xml.rels"_s.arg(m_sheet + 1), officepackage::relations(targets));
}

QByteArray Book::workbook() const
{
    return officepackage::part([this](QXmlStreamWriter &xml) {
        start(xml, "workbook"_L1,
            {{"xmlns"_L1, officepackage::mainSpace()}, {"xmlns:r"_L1, officepackage::officeSpace()}});
        start(xml, "bookViews"_L1);
        empty(xml, "workbookView"_L1);
        xml.writeEndElement();
        start(xml, "sheets"_L1);
        for (qsizetype i = 0; i < m_sheets.size(); ++i)
            empty(xml, "sheet"_L1,
                {{"name"_L1, m_sheets[i].name}, {"sheetId"_L1, QString::number(i + 1)},
                    {"r:id"_L1, u"rId%1"_s.arg(i + 1)}});
        xml.writeEndElement();
        start(xml, "definedNames"_L1);
        const auto define = [&xml](QLatin1StringView name, qsizetype sheet, const QString &place, bool hidden) {
            start(xml, "definedName"_L1, {{"name"_L1, QString(name)}, {"localSheetId"_L1, QString::number(sheet)}});
            if (hidden)
                xml.writeAttribute(u"hidden"_s, u"1"_s);
            xml.writeCharacters(place);
            xml.writeEndElement();
        };
        for (qsizetype i = 0; i < m_sheets.size(); ++i) {
            QString name = m_sheets[i].name;
            name = u'\'' + name.replace(u'\'', u"''"_s) + u"'!"_s;
            define("_xlnm._FilterDatabase"_L1, i, name + filterRange(i, true), true);
            define("_xlnm.Print_Titles"_L1, i, name + u"$%1:$%1"_s.arg(m_sheets[i].headerRow), false);
        }
        xml.writeEndElement();
    });
}

domain::Result<void> Book::end()
{
    return m_done ? m_parts.close() : m_done;
}

} // namespace reports::xlsx
