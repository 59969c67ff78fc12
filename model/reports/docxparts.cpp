// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/docxparts.h"

#include "reports/palette.h"

using namespace Qt::StringLiterals;

namespace reports::docx {
namespace {

void writeOverride(Markup &out, QByteArrayView name, QByteArrayView type)
{
    out << "<Override PartName=\"/" << name << "\" ContentType=\"application/vnd.openxmlformats-" << type << "+xml\"/>";
}

/// A field that Word counts itself; the words in it are shown until it does.
void writeField(Markup &out, QByteArrayView instruction)
{
    out << "<w:fldSimple w:instr=\"" << instruction << "\"><w:r><w:t>1</w:t></w:r></w:fldSimple>";
}

void writeWords(Markup &out, QStringView words)
{
    if (!words.isEmpty())
        out << "<w:r><w:t xml:space=\"preserve\">" << words << "</w:t></w:r>";
}

} // namespace

QByteArrayView xmlHead()
{
    return R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
}

QByteArrayView paragraphSpaces()
{
    return R"( xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture")";
}

QByteArray contentTypes(bool header, bool footer)
{
    Markup out;
    out << xmlHead()
        << R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/>)";
    const QByteArray word = "officedocument.wordprocessingml.";
    writeOverride(out, "word/document.xml", word + "document.main");
    for (const auto &part : {"styles", "settings", "numbering", "fontTable", "footnotes"})
        writeOverride(out, QByteArray("word/") + part + ".xml", word + part);
    if (header)
        writeOverride(out, "word/header1.xml", word + "header");
    if (footer)
        writeOverride(out, "word/footer1.xml", word + "footer");
    writeOverride(out, "word/theme/theme1.xml", "officedocument.theme");
    writeOverride(out, "docProps/core.xml", "package.core-properties");
    writeOverride(out, "docProps/app.xml", "officedocument.extended-properties");
    out << "</Types>";
    return out.bytes();
}

QByteArray coreProperties(const Metadata &metadata)
{
    Markup out;
    out << xmlHead()
        << R"(<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>)"
        << metadata.title << "</dc:title><dc:creator>" << metadata.author << "</dc:creator><cp:lastModifiedBy>" << metadata.author << "</cp:lastModifiedBy>";
    if (metadata.date.isValid()) {
        const QString day = metadata.date.toString(Qt::ISODate);
        out << R"(<dcterms:created xsi:type="dcterms:W3CDTF">)" << day << R"(T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">)"
            << day << "T00:00:00Z</dcterms:modified>";
    }
    out << "<dc:language>" << languageTag(metadata.language) << "</dc:language></cp:coreProperties>";
    return out.bytes();
}

QByteArray applicationProperties()
{
    Markup out;
    out << xmlHead()
        << R"(<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Avance</Application></Properties>)";
    return out.bytes();
}

QByteArray settings(domain::Language language)
{
    Markup out;
    out << xmlHead() << R"(<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:autoHyphenation/><w:consecutiveHyphenLimit w:val="2"/><w:hyphenationZone w:val="360"/><w:doNotHyphenateCaps/><w:characterSpacingControl w:val="doNotCompress"/><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat>)";
    // 15: as Word lays out today. Without it a file opens in "compatibility mode".
    for (const auto &[name, value] : std::initializer_list<std::pair<QByteArrayView, QByteArrayView>>{{"compatibilityMode", "15"},
             {"overrideTableStyleFontSizeAndJustification", "1"}, {"enableOpenTypeFeatures", "1"}, {"doNotFlipMirrorIndents", "1"},
             {"differentiateMultirowTableHeaders", "1"}})
        out << "<w:compatSetting w:name=\"" << name << R"(" w:uri="http://schemas.microsoft.com/office/word" w:val=")" << value << "\"/>";
    const bool spanish = language == domain::Language::Spanish;
    out << "</w:compat><w:themeFontLang w:val=\"" << languageTag(language)
        << R"("/><w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/><w:decimalSymbol w:val=")"
        << (spanish ? ',' : '.') << "\"/><w:listSeparator w:val=\"" << (spanish ? ';' : ',') << "\"/></w:settings>";
    return out.bytes();
}

QByteArray fontTable()
{
    Markup out;
    // Where Noto Serif is missing, Word takes the other name: it is as wide and on every computer.
    out << xmlHead()
        << R"(<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="Noto Serif"><w:altName w:val="Georgia"/><w:panose1 w:val="02020600060500020200"/><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>)";
    return out.bytes();
}

QByteArray headerPart(const Metadata &metadata, const StyleSheet &styles, const QByteArray &logo)
{
    Markup out;
    out << xmlHead() << "<w:hdr" << paragraphSpaces() << "><w:p><w:pPr><w:pStyle w:val=\"" << styles.id(StyleName::Header) << "\"/></w:pPr>";
    if (!logo.isEmpty())
        out << "<w:r>" << logo << "</w:r><w:r><w:br/></w:r>";
    writeWords(out, metadata.runningHeader);
    out << "</w:p></w:hdr>";
    return out.bytes();
}

QByteArray footerPart(const Metadata &metadata, const StyleSheet &styles)
{
    Markup out;
    out << xmlHead() << "<w:ftr" << paragraphSpaces() << "><w:p><w:pPr><w:pStyle w:val=\"" << styles.id(StyleName::Footer) << "\"/></w:pPr>";
    const QStringView label = metadata.pageLabel;
    qsizetype from = 0;
    for (qsizetype at = label.indexOf(u'%'); at >= 0; at = label.indexOf(u'%', at + 1)) {
        const QChar which = at + 1 < label.size() ? label[at + 1] : QChar();
        if (which != u'1' && which != u'2')
            continue;
        writeWords(out, label.sliced(from, at - from));
        writeField(out, which == u'1' ? QByteArrayView("PAGE") : QByteArrayView("NUMPAGES"));
        from = at + 2;
    }
    writeWords(out, label.sliced(from));
    out << "</w:p></w:ftr>";
    return out.bytes();
}

void writeSection(Markup &out, const PageSetup &page, const QByteArray &header, const QByteArray &footer)
{
    out << "<w:sectPr>";
    if (!header.isEmpty())
        out << R"(<w:headerReference w:type="default" r:id=")" << header << "\"/>";
    if (!footer.isEmpty())
        out << R"(<w:footerReference w:type="default" r:id=")" << footer << "\"/>";
    out << R"(<w:type w:val="nextPage"/><w:pgSz w:w=")" << page.width << "\" w:h=\"" << page.height << "\"";
    if (page.width > page.height)
        out << R"( w:orient="landscape")";
    out << "/><w:pgMar w:top=\"" << page.top << "\" w:right=\"" << page.right << "\" w:bottom=\"" << page.bottom << "\" w:left=\"" << page.left
        << "\" w:header=\"" << page.header << "\" w:footer=\"" << page.footer << R"(" w:gutter="0"/><w:cols w:space="708"/></w:sectPr>)";
}

} // namespace reports::docx
