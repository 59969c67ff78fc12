// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/odtstyles.h"

#include "reports/palette.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace reports::odt {
namespace {

/// A paragraph style: {text}, {secondary}, {rule} and {link} stand for inks.
struct ParagraphStyle
{
    QByteArrayView name;
    QByteArrayView shown; ///< as people see it; empty: the same
    QByteArrayView parent;
    QByteArrayView next; ///< style of the paragraph after it; empty: the same
    QByteArrayView more; ///< attributes of the style itself
    QByteArrayView paragraph;
    QByteArrayView text;
};

constexpr ParagraphStyle paragraphStyles[] = {
    {"Standard", "", "", "", R"(style:class="text")", R"(style:line-height-at-least="15pt")", ""},
    {"Text_20_body", "Text body", "Standard", "", R"(style:class="text")",
        R"(fo:margin-top="0pt" fo:margin-bottom="7pt" fo:text-align="justify")", ""},
    {"Quotations", "", "Text_20_body", "", R"(style:class="html")", R"(fo:margin-left="22pt" fo:margin-right="22pt")",
        R"(fo:font-style="italic")"},
    {"Marginalia", "", "Standard", "", R"(style:class="text")",
        R"(fo:margin-top="3pt" fo:margin-bottom="8pt" style:line-height-at-least="11.8pt")",
        R"(fo:font-size="8.5pt" fo:color="{secondary}")"},
    {"Heading", "", "Standard", "Text_20_body", R"(style:class="text")",
        R"(fo:margin-top="14pt" fo:margin-bottom="5pt" fo:keep-with-next="always" fo:keep-together="always")",
        R"(fo:font-weight="bold" fo:hyphenate="false")"},
    {"Heading_20_1", "Heading 1", "Heading", "Text_20_body", R"(style:default-outline-level="1" style:class="text")",
        R"(fo:margin-top="26pt" fo:margin-bottom="7pt" style:line-height-at-least="21pt")", R"(fo:font-size="16pt")"},
    {"Heading_20_2", "Heading 2", "Heading", "Text_20_body", R"(style:default-outline-level="2" style:class="text")",
        R"(fo:margin-top="20pt" fo:margin-bottom="5pt" style:line-height-at-least="17pt")", R"(fo:font-size="12.5pt")"},
    {"Heading_20_3", "Heading 3", "Heading", "Text_20_body", R"(style:default-outline-level="3" style:class="text")",
        R"(fo:margin-top="15pt" fo:margin-bottom="4pt")", R"(fo:font-style="italic")"},
    {"Heading_20_4", "Heading 4", "Heading", "Text_20_body", R"(style:default-outline-level="4" style:class="text")",
        R"(fo:margin-top="15pt" fo:margin-bottom="3pt")", ""},
    {"Title", "", "Standard", "Subtitle", R"(style:class="chapter")",
        R"(fo:margin-top="110pt" fo:margin-bottom="10pt" style:line-height-at-least="38pt")",
        R"(fo:font-size="30pt" fo:font-weight="bold" fo:hyphenate="false")"},
    {"Subtitle", "", "Standard", "Text_20_body", R"(style:class="chapter")",
        R"(fo:margin-bottom="14pt" style:line-height-at-least="18.5pt")",
        R"(fo:font-size="13pt" fo:hyphenate="false")"},
    {"Sender", "", "Standard", "", R"(style:class="extra")", "", R"(fo:color="{secondary}" fo:hyphenate="false")"},
    {"Signature", "", "Standard", "", R"(style:class="text")", R"(style:line-height-at-least="21pt")",
        R"(fo:font-size="16pt" fo:font-weight="bold" fo:hyphenate="false")"},
    {"List", "", "Text_20_body", "", R"(style:class="list")", R"(fo:margin-bottom="3pt" fo:text-align="start")", ""},
    {"Caption", "", "Standard", "", R"(style:class="extra")",
        R"(fo:margin-top="14pt" fo:margin-bottom="3pt" style:line-height-at-least="13.5pt" fo:keep-with-next="always")",
        R"(fo:font-size="9.5pt" fo:font-weight="bold")"},
    {"Table", "", "Caption", "", R"(style:class="extra")", "", ""},
    {"Figure", "", "Caption", "", R"(style:class="extra")", "", ""},
    {"Table_20_Contents", "Table Contents", "Standard", "", R"(style:class="extra")",
        R"(style:line-height-at-least="12.6pt")", R"(fo:font-size="9pt")"},
    {"Table_20_Heading", "Table Heading", "Table_20_Contents", "", R"(style:class="extra")", "",
        R"(fo:font-weight="bold" fo:hyphenate="false")"},
    {"Contents_20_Heading", "Contents Heading", "Heading", "", R"(style:class="index")",
        R"(fo:margin-top="0pt" fo:margin-bottom="11pt" style:line-height-at-least="21pt")", R"(fo:font-size="16pt")"},
    {"Contents_20_1", "Contents 1", "Standard", "", R"(style:class="index")", R"(fo:margin-top="7pt")",
        R"(fo:font-weight="bold")"},
    {"Contents_20_2", "Contents 2", "Standard", "", R"(style:class="index")", R"(fo:margin-left="14pt")", ""},
    {"Contents_20_3", "Contents 3", "Standard", "", R"(style:class="index")", R"(fo:margin-left="28pt")", ""},
    {"Contents_20_4", "Contents 4", "Standard", "", R"(style:class="index")", R"(fo:margin-left="42pt")", ""},
    {"Footnote", "", "Standard", "", R"(style:class="extra")",
        R"(fo:margin-left="14pt" fo:text-indent="-14pt" style:line-height-at-least="11.8pt")",
        R"(fo:font-size="8.5pt")"},
    {"Header", "", "Standard", "", R"(style:class="extra")",
        R"(style:line-height-at-least="12pt" fo:padding-bottom="5pt" fo:border-bottom="0.6pt solid {text}")",
        R"(fo:font-size="8.5pt" fo:color="{secondary}")"},
    {"Footer", "", "Standard", "", R"(style:class="extra")",
        R"(style:line-height-at-least="12pt" fo:text-align="center")",
        R"(fo:font-size="8.5pt" fo:color="{secondary}")"},
};

QByteArray inked(QByteArrayView properties)
{
    QByteArray out = properties.toByteArray();
    const std::pair<const char *, unsigned> inks[] = {{"{text}", palette::text}, {"{secondary}", palette::secondary},
        {"{rule}", palette::rule}, {"{link}", palette::link}};
    for (const auto &[name, colour] : inks)
        out.replace(name, ink(colour));
    return out;
}

void writeStyle(Markup &out, const ParagraphStyle &style)
{
    out << "<style:style style:family=\"paragraph\" style:name=\"" << style.name << '"';
    if (!style.shown.isEmpty())
        out << " style:display-name=\"" << style.shown << '"';
    if (!style.parent.isEmpty())
        out << " style:parent-style-name=\"" << style.parent << '"';
    if (!style.next.isEmpty())
        out << " style:next-style-name=\"" << style.next << '"';
    out << ' ' << style.more << "><style:paragraph-properties " << inked(style.paragraph);
    if (style.name.startsWith("Contents_20_") && style.name != "Contents_20_Heading")
        out << R"(><style:tab-stops><style:tab-stop style:position="451pt" style:type="right" style:leader-style="dotted" style:leader-text="."/></style:tab-stops></style:paragraph-properties>)";
    else
        out << "/>";
    out << "<style:text-properties " << inked(style.text) << "/></style:style>";
}

void writeDefaults(Markup &out, domain::Language language)
{
    const auto [code, country] = localeOf(language);
    out << R"(<style:default-style style:family="paragraph"><style:paragraph-properties fo:orphans="2" fo:widows="2" fo:hyphenation-ladder-count="no-limit" style:tab-stop-distance="35pt" style:writing-mode="page"/><style:text-properties style:font-name="Noto Serif" fo:font-size="10.5pt" fo:color=")"
        << ink(palette::text) << "\" fo:language=\"" << code << "\" fo:country=\"" << country
        << R"(" style:letter-kerning="true" fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="3"/></style:default-style>)"
        << R"(<style:default-style style:family="table"><style:table-properties table:border-model="collapsing"/></style:default-style>)"
        << R"(<style:default-style style:family="table-row"><style:table-row-properties fo:keep-together="auto"/></style:default-style>)";
}

void writeLists(Markup &out)
{
    out << R"(<text:outline-style style:name="Outline">)";
    for (int level = 1; level <= 10; ++level)
        out << "<text:outline-level-style text:level=\"" << level << "\" style:num-format=\"\"/>";
    out << "</text:outline-style>";
    const auto list = [&out](QByteArrayView name, QByteArrayView shown, QByteArrayView levelBegin,
                          QByteArrayView levelEnd, QByteArrayView label) {
        out << "<text:list-style style:name=\"" << name << "\" style:display-name=\"" << shown << "\">" << levelBegin
            << R"(<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" )"
            << label << "/></style:list-level-properties>" << levelEnd << "</text:list-style>";
    };
    // A numbered paragraph begins after its number and goes on below it.
    list("Numbering_20_1", "Numbering 1",
        R"(<text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1">)",
        "</text:list-level-style-number>",
        R"(text:list-tab-stop-position="34pt" fo:text-indent="0pt" fo:margin-left="0pt")");
    list("Numbering_20_2", "Numbering 2",
        R"(<text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1">)",
        "</text:list-level-style-number>",
        R"(text:list-tab-stop-position="16pt" fo:text-indent="-16pt" fo:margin-left="16pt")");
    list("List_20_1", "List 1", R"(<text:list-level-style-bullet text:level="1" text:bullet-char="•">)",
        "</text:list-level-style-bullet>",
        R"(text:list-tab-stop-position="16pt" fo:text-indent="-16pt" fo:margin-left="16pt")");
    out << R"(<text:notes-configuration text:note-class="footnote" text:citation-style-name="Footnote_20_Symbol" text:citation-body-style-name="Footnote_20_anchor" text:default-style-name="Footnote" style:num-format="1" text:start-value="0" text:footnotes-position="page" text:start-numbering-at="document"/>)";
}

void writeCharacterStyles(Markup &out)
{
    const std::pair<QByteArrayView, QByteArrayView> styles[] = {
        {R"(style:name="Strong_20_Emphasis" style:display-name="Strong Emphasis")", R"(fo:font-weight="bold")"},
        {R"(style:name="Emphasis")", R"(fo:font-style="italic")"},
        {R"(style:name="Internet_20_link" style:display-name="Internet link")", R"(fo:color="{link}")"},
        {R"(style:name="Visited_20_Internet_20_Link" style:display-name="Visited Internet Link")",
            R"(fo:color="{link}")"},
        {R"(style:name="Index_20_Link" style:display-name="Index Link")", ""},
        {R"(style:name="Footnote_20_Symbol" style:display-name="Footnote Symbol")", ""},
        {R"(style:name="Footnote_20_anchor" style:display-name="Footnote anchor")",
            R"(style:text-position="super 65%")"}};
    for (const auto &[names, properties] : styles)
        out << "<style:style style:family=\"text\" " << names << "><style:text-properties " << inked(properties)
            << "/></style:style>";
}

/// "Page %1 of %2" with the numbers as fields.
void writePageLabel(Markup &out, const QString &label)
{
    static const QRegularExpression place(u"%[12]"_s);
    qsizetype from = 0;
    for (auto it = place.globalMatch(label); it.hasNext();) {
        const auto match = it.next();
        out << QStringView(label).mid(from, match.capturedStart() - from)
            << (match.captured() == "%1"_L1 ? R"(<text:page-number text:select-page="current">1</text:page-number>)"
                                            : "<text:page-count>1</text:page-count>");
        from = match.capturedEnd();
    }
    out << QStringView(label).mid(from);
}

void writeFooterStyle(Markup &out)
{
    out << R"(<style:footer-style><style:header-footer-properties fo:min-height="40pt" fo:margin-top="22pt"/></style:footer-style>)";
}

/// The notes of the cover stand at its foot.
void writeCoverPage(Markup &out, const Cover &cover)
{
    out << R"(<style:master-page style:name="First_20_Page" style:display-name="First Page" style:page-layout-name="cover" style:next-style-name="Standard"><style:footer>)";
    for (const QString &note : cover.notes)
        out << "<text:p text:style-name=\"" << (&note == &cover.notes.first() ? "coverNote" : "Marginalia") << "\">"
            << note << "</text:p>";
    out << (cover.notes.isEmpty() ? R"(<text:p text:style-name="Marginalia"/>)" : "")
        << "</style:footer></style:master-page>";
}

void writePages(Markup &out, const Document &document)
{
    const Metadata &metadata = document.metadata;
    const QByteArrayView paper =
        R"(fo:page-width="595.3pt" fo:page-height="841.9pt" style:print-orientation="portrait" fo:margin-left="72pt" fo:margin-right="72pt")";
    out << "<office:automatic-styles><style:style style:family=\"paragraph\" style:name=\"coverNote\" "
           "style:parent-style-name=\"Marginalia\"><style:paragraph-properties "
           "fo:padding-top=\"7pt\" fo:border-top=\"0.5pt solid "
        << ink(palette::rule)
        << R"("/></style:style><style:page-layout style:name="cover"><style:page-layout-properties )" << paper
        << R"( fo:margin-top="64pt" fo:margin-bottom="56pt"/>)";
    writeFooterStyle(out);
    out << R"(</style:page-layout><style:page-layout style:name="body"><style:page-layout-properties )" << paper
        << R"( fo:margin-top="42pt" fo:margin-bottom="36pt"><style:footnote-sep style:width="0.5pt" style:distance-before-sep="6pt" style:distance-after-sep="4pt" style:rel-width="25%" style:color=")"
        << ink(palette::rule)
        << R"("/></style:page-layout-properties><style:header-style><style:header-footer-properties fo:min-height="40pt" fo:margin-bottom="22pt"/></style:header-style>)";
    writeFooterStyle(out);
    out << R"(</style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="body"><style:header><text:p text:style-name="Header">)"
        << metadata.runningHeader << R"(</text:p></style:header><style:footer><text:p text:style-name="Footer">)";
    writePageLabel(out, metadata.pageLabel);
    out << R"(</text:p></style:footer></style:master-page>)";
    writeCoverPage(out, document.cover);
    out << "</office:master-styles>";
}

} // namespace

QByteArrayView namespaces()
{
    return R"(xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3")";
}

std::array<QByteArrayView, 2> localeOf(domain::Language language)
{
    // The Spanish that Avance writes numbers and dates in (wording.h).
    if (language == domain::Language::Spanish)
        return {"es", "PY"};
    return {"en", "GB"};
}

QByteArray ink(unsigned colour)
{
    constexpr unsigned opaque = 0xFFFFFF;
    return '#' + QByteArray::number(colour & opaque, 16).rightJustified(6, '0');
}

QByteArray points(double value)
{
    return QByteArray::number(value, 'f', 1) + "pt";
}

QByteArray stylesPart(const Document &document)
{
    Markup out;
    out << R"(<?xml version="1.0" encoding="UTF-8"?>)"
        << "\n<office:document-styles " << namespaces()
        << R"(><office:font-face-decls><style:font-face style:name="Noto Serif" svg:font-family="'Noto Serif'" style:font-family-generic="roman" style:font-pitch="variable"/></office:font-face-decls><office:styles>)";
    writeDefaults(out, document.metadata.language);
    for (const ParagraphStyle &style : paragraphStyles)
        writeStyle(out, style);
    writeCharacterStyles(out);
    writeLists(out);
    out << "</office:styles>";
    writePages(out, document);
    out << "</office:document-styles>";
    return out.bytes();
}

} // namespace reports::odt
