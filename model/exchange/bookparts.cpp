// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bookparts.h"

#include "exchange/officepackage.h"

using namespace Qt::StringLiterals;

namespace exchange::bookparts {
namespace {

using officepackage::mainSpace;
using officepackage::officeSpace;
using officepackage::part;
using xmlparts::empty;
using xmlparts::start;

QByteArray workbook(const QStringList &names)
{
    return part([&names](QXmlStreamWriter &xml) {
        start(xml, "workbook"_L1, {{"xmlns"_L1, mainSpace()}, {"xmlns:r"_L1, officeSpace()}});
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

void fills(QXmlStreamWriter &xml)
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
}

QByteArray styleSheet(domain::Language language)
{
    return part([language](QXmlStreamWriter &xml) {
        start(xml, "styleSheet"_L1, {{"xmlns"_L1, mainSpace()}});
        officepackage::numberFormats(xml, language);
        fonts(xml);
        fills(xml);
        officepackage::borders(xml);
        officepackage::cellStyles(xml, [&] {
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
        });
    });
}

} // namespace

QList<std::pair<QString, QByteArray>> around(const QStringList &sheetNames, domain::Language language)
{
    auto parts = officepackage::frame(sheetNames.size(), sheetNames.first(), language);
    parts.append({u"xl/workbook.xml"_s, workbook(sheetNames)});
    parts.append({u"xl/styles.xml"_s, styleSheet(language)});
    return parts;
}

} // namespace exchange::bookparts
