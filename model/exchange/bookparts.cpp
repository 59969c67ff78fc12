// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bookparts.h"

#include "exchange/zipparts.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace exchange::bookparts {
namespace {

using xmlparts::empty;
using xmlparts::start;

const QString officeSpace = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s;
const QString packageSpace = u"http://schemas.openxmlformats.org/package/2006"_s;

QByteArray part(const std::function<void(QXmlStreamWriter &)> &write)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.writeStartDocument(u"1.0"_s, true);
    write(xml);
    xml.writeEndDocument();
    return out;
}

QByteArray contentTypes(qsizetype sheets)
{
    return part([sheets](QXmlStreamWriter &xml) {
        const QString sheetml = u"application/vnd.openxmlformats-officedocument.spreadsheetml."_s;
        start(xml, "Types"_L1, {{"xmlns"_L1, packageSpace + u"/content-types"_s}});
        empty(xml, "Default"_L1, {{"Extension"_L1, u"rels"_s}, {"ContentType"_L1, u"application/vnd.openxmlformats-package.relationships+xml"_s}});
        empty(xml, "Default"_L1, {{"Extension"_L1, u"xml"_s}, {"ContentType"_L1, u"application/xml"_s}});
        QList<std::pair<QString, QString>> parts {{u"/xl/workbook.xml"_s, sheetml + u"sheet.main+xml"_s},
            {u"/xl/styles.xml"_s, sheetml + u"styles+xml"_s},
            {u"/docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s}};
        for (qsizetype i = 1; i <= sheets; ++i)
            parts.append({u"/xl/worksheets/sheet%1.xml"_s.arg(i), sheetml + u"worksheet+xml"_s});
        for (const auto &[name, type] : std::as_const(parts))
            empty(xml, "Override"_L1, {{"PartName"_L1, name}, {"ContentType"_L1, type}});
    });
}

QByteArray relations(const QList<std::pair<QString, QString>> &targets)
{
    return part([&](QXmlStreamWriter &xml) {
        start(xml, "Relationships"_L1, {{"xmlns"_L1, packageSpace + u"/relationships"_s}});
        int number = 0;
        for (const auto &[type, target] : targets)
            empty(xml, "Relationship"_L1, {{"Id"_L1, u"rId%1"_s.arg(++number)}, {"Type"_L1, type}, {"Target"_L1, target}});
    });
}

QByteArray properties(const QString &title, domain::Language language)
{
    return part([&](QXmlStreamWriter &xml) {
        start(xml, "cp:coreProperties"_L1,
            {{"xmlns:cp"_L1, packageSpace + u"/metadata/core-properties"_s}, {"xmlns:dc"_L1, u"http://purl.org/dc/elements/1.1/"_s}});
        xml.writeTextElement(u"dc:title"_s, title);
        xml.writeTextElement(u"dc:creator"_s, u"Avance"_s);
        xml.writeTextElement(u"dc:language"_s, QString(domain::code(language)));
    });
}

QByteArray workbook(const QStringList &names)
{
    return part([&names](QXmlStreamWriter &xml) {
        start(xml, "workbook"_L1, {{"xmlns"_L1, mainSpace()}, {"xmlns:r"_L1, officeSpace}});
        start(xml, "bookViews"_L1);
        empty(xml, "workbookView"_L1);
        xml.writeEndElement();
        start(xml, "sheets"_L1);
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QString number = QString::number(i + 1);
            empty(xml, "sheet"_L1, {{"name"_L1, names.at(i)}, {"sheetId"_L1, number}, {"r:id"_L1, u"rId"_s + number}});
        }
        xml.writeEndElement();
        start(xml, "definedNames"_L1);
        start(xml, "definedName"_L1, {{"name"_L1, u"_xlnm.Print_Titles"_s}, {"localSheetId"_L1, u"0"_s}});
        QString first = names.first();
        xml.writeCharacters(u"'%1'!$1:$1"_s.arg(first.replace(u'\'', u"''"_s)));
        xml.writeEndElement();
    });
}

struct Style
{
    int format; ///< 0 general, 49 text, 164 a date, 165 a percentage
    int font; ///< 0 plain, 1 bold, 2 large and bold
    bool isHeader; ///< grey, with a line below
    bool wraps;
};
/// In the order of Look.
constexpr Style styles[] = {{0, 0, false, false}, {49, 1, true, true}, {49, 0, false, true}, {164, 0, false, false}, {165, 0, false, false},
    {0, 0, false, false}, {49, 2, false, false}, {49, 0, false, true}};
static_assert(std::size(styles) == static_cast<size_t>(Look::Count));

void fonts(QXmlStreamWriter &xml)
{
    start(xml, "fonts"_L1, {{"count"_L1, u"3"_s}});
    for (const auto &[bold, size] : {std::pair(false, 11), std::pair(true, 11), std::pair(true, 16)}) {
        start(xml, "font"_L1);
        if (bold)
            empty(xml, "b"_L1);
        empty(xml, "sz"_L1, {{"val"_L1, QString::number(size)}});
        empty(xml, "name"_L1, {{"val"_L1, u"Calibri"_s}});
        empty(xml, "family"_L1, {{"val"_L1, u"2"_s}});
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void fillsAndBorders(QXmlStreamWriter &xml)
{
    start(xml, "fills"_L1, {{"count"_L1, u"3"_s}});
    for (const QString &pattern : {u"none"_s, u"gray125"_s, u"solid"_s}) { // every workbook has the first two
        start(xml, "fill"_L1);
        start(xml, "patternFill"_L1, {{"patternType"_L1, pattern}});
        if (pattern == "solid"_L1)
            empty(xml, "fgColor"_L1, {{"rgb"_L1, u"FFE8EBF1"_s}});
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
    start(xml, "borders"_L1, {{"count"_L1, u"2"_s}});
    for (const bool line : {false, true}) {
        start(xml, "border"_L1);
        for (const auto side : {"left"_L1, "right"_L1, "top"_L1})
            empty(xml, side);
        start(xml, "bottom"_L1);
        if (line)
            xml.writeAttribute(u"style"_s, u"thin"_s);
        xml.writeEndElement();
        empty(xml, "diagonal"_L1);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

QByteArray styleSheet(domain::Language language)
{
    const bool spanish = language == domain::Language::Spanish;
    return part([spanish](QXmlStreamWriter &xml) {
        start(xml, "styleSheet"_L1, {{"xmlns"_L1, mainSpace()}});
        start(xml, "numFmts"_L1, {{"count"_L1, u"2"_s}});
        empty(xml, "numFmt"_L1, {{"numFmtId"_L1, u"164"_s}, {"formatCode"_L1, spanish ? u"dd/mm/yyyy"_s : u"d mmm yyyy"_s}});
        empty(xml, "numFmt"_L1, {{"numFmtId"_L1, u"165"_s}, {"formatCode"_L1, spanish ? u"0\" %\""_s : u"0\"%\""_s}});
        xml.writeEndElement();
        fonts(xml);
        fillsAndBorders(xml);
        start(xml, "cellStyleXfs"_L1, {{"count"_L1, u"1"_s}});
        empty(xml, "xf"_L1, {{"numFmtId"_L1, u"0"_s}, {"fontId"_L1, u"0"_s}, {"fillId"_L1, u"0"_s}, {"borderId"_L1, u"0"_s}});
        xml.writeEndElement();
        start(xml, "cellXfs"_L1, {{"count"_L1, QString::number(std::size(styles))}});
        for (const Style &style : styles) {
            start(xml, "xf"_L1,
                {{"numFmtId"_L1, QString::number(style.format)}, {"fontId"_L1, QString::number(style.font)},
                    {"fillId"_L1, style.isHeader ? u"2"_s : u"0"_s}, {"borderId"_L1, style.isHeader ? u"1"_s : u"0"_s}, {"xfId"_L1, u"0"_s},
                    {"applyNumberFormat"_L1, u"1"_s}, {"applyFont"_L1, u"1"_s}, {"applyFill"_L1, u"1"_s}, {"applyBorder"_L1, u"1"_s},
                    {"applyAlignment"_L1, u"1"_s}});
            empty(xml, "alignment"_L1, {{"vertical"_L1, u"top"_s}, {"wrapText"_L1, style.wraps ? u"1"_s : u"0"_s}});
            xml.writeEndElement();
        }
        xml.writeEndElement();
        start(xml, "cellStyles"_L1, {{"count"_L1, u"1"_s}});
        empty(xml, "cellStyle"_L1, {{"name"_L1, u"Normal"_s}, {"xfId"_L1, u"0"_s}, {"builtinId"_L1, u"0"_s}});
        xml.writeEndElement();
    });
}

} // namespace

QString mainSpace()
{
    return u"http://schemas.openxmlformats.org/spreadsheetml/2006/main"_s;
}

QList<std::pair<QString, QByteArray>> around(const QStringList &sheetNames, domain::Language language)
{
    const QString office = officeSpace + u'/';
    QList<std::pair<QString, QString>> sheets;
    for (qsizetype i = 1; i <= sheetNames.size(); ++i)
        sheets.append({office + u"worksheet"_s, u"worksheets/sheet%1.xml"_s.arg(i)});
    sheets.append({office + u"styles"_s, u"styles.xml"_s});
    return {{u"[Content_Types].xml"_s, contentTypes(sheetNames.size())},
        {u"_rels/.rels"_s,
            relations({{office + u"officeDocument"_s, u"xl/workbook.xml"_s},
                {packageSpace + u"/relationships/metadata/core-properties"_s, u"docProps/core.xml"_s}})},
        {u"docProps/core.xml"_s, properties(sheetNames.first(), language)}, {u"xl/workbook.xml"_s, workbook(sheetNames)},
        {u"xl/_rels/workbook.xml.rels"_s, relations(sheets)}, {u"xl/styles.xml"_s, styleSheet(language)}};
}

} // namespace exchange::bookparts
