// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/officepackage.h"

using namespace Qt::StringLiterals;

namespace exchange::officepackage {
namespace {

using xmlparts::empty;
using xmlparts::start;

const QString packageSpace = u"http://schemas.openxmlformats.org/package/2006"_s;

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

QByteArray properties(const QString &title, domain::Language language, const QDateTime &made)
{
    return part([&](QXmlStreamWriter &xml) {
        start(xml, "cp:coreProperties"_L1,
            {{"xmlns:cp"_L1, packageSpace + u"/metadata/core-properties"_s}, {"xmlns:dc"_L1, u"http://purl.org/dc/elements/1.1/"_s},
                {"xmlns:dcterms"_L1, u"http://purl.org/dc/terms/"_s}, {"xmlns:xsi"_L1, u"http://www.w3.org/2001/XMLSchema-instance"_s}});
        xml.writeTextElement(u"dc:title"_s, title);
        xml.writeTextElement(u"dc:creator"_s, u"Avance"_s);
        start(xml, "dcterms:created"_L1, {{"xsi:type"_L1, u"dcterms:W3CDTF"_s}});
        xml.writeCharacters(made.toString(Qt::ISODate));
        xml.writeEndElement();
        xml.writeTextElement(u"dc:language"_s, QString(domain::code(language)));
    });
}

} // namespace

QString mainSpace()
{
    return u"http://schemas.openxmlformats.org/spreadsheetml/2006/main"_s;
}

QString officeSpace()
{
    return u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s;
}

QByteArray part(const std::function<void(QXmlStreamWriter &)> &write)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.writeStartDocument(u"1.0"_s, true);
    write(xml);
    xml.writeEndDocument();
    return out;
}

QByteArray relations(const QList<Relation> &relations)
{
    return part([&](QXmlStreamWriter &xml) {
        start(xml, "Relationships"_L1, {{"xmlns"_L1, packageSpace + u"/relationships"_s}});
        int number = 0;
        for (const Relation &relation : relations) {
            const QString type = relation.type.startsWith(u'/') ? packageSpace + relation.type : officeSpace() + u'/' + relation.type;
            start(xml, "Relationship"_L1, {{"Id"_L1, u"rId%1"_s.arg(++number)}, {"Type"_L1, type}, {"Target"_L1, relation.target}});
            if (relation.isOutside)
                xml.writeAttribute(u"TargetMode"_s, u"External"_s);
            xml.writeEndElement();
        }
    });
}

QList<std::pair<QString, QByteArray>> frame(qsizetype sheets, const QString &title, domain::Language language, const QDateTime &made)
{
    QList<Relation> ofWorkbook;
    for (qsizetype i = 1; i <= sheets; ++i)
        ofWorkbook.append({u"worksheet"_s, u"worksheets/sheet%1.xml"_s.arg(i)});
    ofWorkbook.append({u"styles"_s, u"styles.xml"_s});
    return {{u"[Content_Types].xml"_s, contentTypes(sheets)},
        {u"_rels/.rels"_s,
            relations({{u"officeDocument"_s, u"xl/workbook.xml"_s}, {u"/relationships/metadata/core-properties"_s, u"docProps/core.xml"_s}})},
        {u"docProps/core.xml"_s, properties(title, language, made)}, {u"xl/_rels/workbook.xml.rels"_s, relations(ofWorkbook)}};
}

void numberFormats(QXmlStreamWriter &xml, domain::Language language)
{
    const bool spanish = language == domain::Language::Spanish;
    start(xml, "numFmts"_L1, {{"count"_L1, u"2"_s}});
    empty(xml, "numFmt"_L1, {{"numFmtId"_L1, u"164"_s}, {"formatCode"_L1, spanish ? u"dd/mm/yyyy"_s : u"d mmm yyyy"_s}});
    empty(xml, "numFmt"_L1, {{"numFmtId"_L1, u"165"_s}, {"formatCode"_L1, spanish ? u"0\" %\""_s : u"0\"%\""_s}});
    xml.writeEndElement();
}

void borders(QXmlStreamWriter &xml)
{
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

void cellStyles(QXmlStreamWriter &xml, const std::function<void()> &cells)
{
    start(xml, "cellStyleXfs"_L1, {{"count"_L1, u"1"_s}});
    empty(xml, "xf"_L1, {{"numFmtId"_L1, u"0"_s}, {"fontId"_L1, u"0"_s}, {"fillId"_L1, u"0"_s}, {"borderId"_L1, u"0"_s}});
    xml.writeEndElement();
    cells();
    start(xml, "cellStyles"_L1, {{"count"_L1, u"1"_s}});
    empty(xml, "cellStyle"_L1, {{"name"_L1, u"Normal"_s}, {"xfId"_L1, u"0"_s}, {"builtinId"_L1, u"0"_s}});
    xml.writeEndElement();
}

} // namespace exchange::officepackage
