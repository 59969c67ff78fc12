// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/docxstyles.h"

#include <QtGlobal>

namespace reports::docx {

// Sizes are those of the pages we lay out ourselves (flow.cpp, rows.cpp): w:sz in half points, all else in twentieths of a point. Of the space below a paragraph
// and the space above the next one the larger counts; the body's stands on either side, because a table has no space of its own. Both are named
// even where they are none: in a template that lacks a style of ours, its own defaults would count.
// clang-format off
std::span<const StyleDefinition, styleCount> styleDefinitions()
{
    using enum StyleName;
    static constexpr std::array<StyleDefinition, styleCount> definitions{{
    {DefaultFont, "character", "DefaultParagraphFont", "Default Paragraph Font", false, {}, {}, false, ""},
    {NormalTable, "table", "TableNormal", "Normal Table", false, {}, {}, false,
        R"(<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>)"},
    {Normal, "paragraph", "Normal", "Normal", false, {}, {}, true,
        R"(<w:rPr><w:color w:val="{text}" w:themeColor="text1"/></w:rPr>)"},
    {BodyText, "paragraph", "BodyText", "Body Text", false, Normal, {}, true,
        R"(<w:pPr><w:spacing w:before="140" w:after="140"/><w:jc w:val="both"/></w:pPr>)"},
    {ListParagraph, "paragraph", "ListParagraph", "List Paragraph", false, BodyText, {}, true,
        R"(<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>)"},
    {ListNumber, "paragraph", "ListNumber", "List Number", false, Normal, {}, true,
        R"(<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr><w:spacing w:before="60" w:after="60"/></w:pPr>)"},
    {ListBullet, "paragraph", "ListBullet", "List Bullet", false, Normal, {}, true,
        R"(<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr><w:spacing w:before="60" w:after="60"/></w:pPr>)"},
    {Quote, "paragraph", "Quote", "Quote", false, BodyText, {}, true, R"(<w:rPr><w:i/><w:iCs/></w:rPr>)"},
    {Note, "paragraph", "ReportNote", QT_TRANSLATE_NOOP("reports", "Note in a report"), true, Normal, {}, true,
        R"(<w:pPr><w:spacing w:before="80" w:after="80" w:line="236" w:lineRule="atLeast"/></w:pPr><w:rPr><w:color w:val="{secondary}" w:themeColor="text2"/><w:sz w:val="17"/><w:szCs w:val="17"/></w:rPr>)"},
    {Source, "paragraph", "ReportSource", QT_TRANSLATE_NOOP("reports", "Source of a table"), true, Note, BodyText, true,
        R"(<w:pPr><w:keepLines/><w:spacing w:before="80" w:after="200"/></w:pPr>)"},
    {Heading1, "paragraph", "Heading1", "heading 1", false, Normal, BodyText, true,
        R"(<w:pPr><w:keepNext/><w:keepLines/><w:suppressAutoHyphens/><w:spacing w:before="520" w:after="280" w:line="420" w:lineRule="atLeast"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:rFonts w:ascii="Noto Serif" w:hAnsi="Noto Serif" w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/><w:b/><w:bCs/><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr>)"},
    {Heading2, "paragraph", "Heading2", "heading 2", false, Normal, BodyText, true,
        R"(<w:pPr><w:keepNext/><w:keepLines/><w:suppressAutoHyphens/><w:spacing w:before="400" w:after="240" w:line="340" w:lineRule="atLeast"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:rFonts w:ascii="Noto Serif" w:hAnsi="Noto Serif" w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/><w:b/><w:bCs/><w:sz w:val="25"/><w:szCs w:val="25"/></w:rPr>)"},
    {Heading3, "paragraph", "Heading3", "heading 3", false, Normal, BodyText, true,
        R"(<w:pPr><w:keepNext/><w:keepLines/><w:suppressAutoHyphens/><w:spacing w:before="300" w:after="220"/><w:outlineLvl w:val="2"/></w:pPr><w:rPr><w:rFonts w:ascii="Noto Serif" w:hAnsi="Noto Serif" w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/><w:b/><w:bCs/><w:i/><w:iCs/></w:rPr>)"},
    {Heading4, "paragraph", "Heading4", "heading 4", false, Normal, BodyText, true,
        R"(<w:pPr><w:keepNext/><w:keepLines/><w:suppressAutoHyphens/><w:spacing w:before="360" w:after="200"/><w:outlineLvl w:val="3"/></w:pPr><w:rPr><w:rFonts w:ascii="Noto Serif" w:hAnsi="Noto Serif" w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/><w:b/><w:bCs/></w:rPr>)"},
    {Caption, "paragraph", "Caption", "caption", false, Normal, BodyText, true,
        R"(<w:pPr><w:keepNext/><w:keepLines/><w:suppressAutoHyphens/><w:spacing w:before="280" w:after="80" w:line="270" w:lineRule="atLeast"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="19"/><w:szCs w:val="19"/></w:rPr>)"},
    {Picture, "paragraph", "ReportPicture", QT_TRANSLATE_NOOP("reports", "Picture in a report"), true, Normal, BodyText, true,
        R"(<w:pPr><w:spacing w:before="60" w:after="60" w:line="240" w:lineRule="auto"/></w:pPr>)"},
    {TableText, "paragraph", "TableText", QT_TRANSLATE_NOOP("reports", "Text in a table"), true, Normal, {}, true,
        R"(<w:pPr><w:spacing w:before="0" w:after="0" w:line="252" w:lineRule="atLeast"/></w:pPr><w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr>)"},
    {TableHeading, "paragraph", "TableHeading", QT_TRANSLATE_NOOP("reports", "Header of a table"), true, TableText, {}, true,
        R"(<w:pPr><w:keepNext/><w:suppressAutoHyphens/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr>)"},
    {FactText, "paragraph", "FactText", QT_TRANSLATE_NOOP("reports", "Text in a list of facts"), true, Normal, {}, true,
        R"(<w:pPr><w:spacing w:before="0" w:after="0" w:line="272" w:lineRule="atLeast"/></w:pPr><w:rPr><w:sz w:val="19"/><w:szCs w:val="19"/></w:rPr>)"},
    {FactLabel, "paragraph", "FactLabel", QT_TRANSLATE_NOOP("reports", "Label in a list of facts"), true, FactText, {}, true,
        R"(<w:pPr><w:suppressAutoHyphens/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr>)"},
    {KeyFigure, "paragraph", "KeyFigure", QT_TRANSLATE_NOOP("reports", "Key figure"), true, Normal, TableText, true,
        R"(<w:pPr><w:keepNext/><w:suppressAutoHyphens/><w:spacing w:before="60" w:after="0" w:line="560" w:lineRule="atLeast"/></w:pPr><w:rPr><w:sz w:val="44"/><w:szCs w:val="44"/></w:rPr>)"},
    {CoverAuthor, "paragraph", "CoverAuthor", QT_TRANSLATE_NOOP("reports", "Cover: author"), true, Normal, {}, true,
        R"(<w:pPr><w:suppressAutoHyphens/><w:spacing w:before="0" w:after="0" w:line="420" w:lineRule="atLeast"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr>)"},
    {CoverInstitution, "paragraph", "CoverInstitution", QT_TRANSLATE_NOOP("reports", "Cover: institution"), true, Normal, {}, true,
        R"(<w:pPr><w:suppressAutoHyphens/><w:spacing w:before="40" w:after="0"/></w:pPr><w:rPr><w:color w:val="{secondary}" w:themeColor="text2"/><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr>)"},
    {CoverAddress, "paragraph", "CoverAddress", QT_TRANSLATE_NOOP("reports", "Cover: address"), true, Normal, {}, true,
        R"(<w:pPr><w:suppressAutoHyphens/><w:spacing w:before="0" w:after="0" w:line="256" w:lineRule="atLeast"/></w:pPr><w:rPr><w:color w:val="{secondary}" w:themeColor="text2"/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr>)"},
    {Title, "paragraph", "Title", "Title", false, Normal, Subtitle, true,
        R"(<w:pPr><w:keepLines/><w:suppressAutoHyphens/><w:spacing w:before="1900" w:after="0" w:line="760" w:lineRule="atLeast"/></w:pPr><w:rPr><w:rFonts w:ascii="Noto Serif" w:hAnsi="Noto Serif" w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/><w:b/><w:bCs/><w:sz w:val="60"/><w:szCs w:val="60"/></w:rPr>)"},
    {Subtitle, "paragraph", "Subtitle", "Subtitle", false, Normal, BodyText, true,
        R"(<w:pPr><w:suppressAutoHyphens/><w:spacing w:before="200" w:after="0" w:line="370" w:lineRule="atLeast"/></w:pPr><w:rPr><w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr>)"},
    {Date, "paragraph", "Date", "Date", false, Normal, BodyText, true,
        R"(<w:pPr><w:suppressAutoHyphens/><w:spacing w:before="440" w:after="0" w:line="370" w:lineRule="atLeast"/></w:pPr><w:rPr><w:color w:val="{secondary}" w:themeColor="text2"/><w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr>)"},
    {CoverNote, "paragraph", "CoverNote", QT_TRANSLATE_NOOP("reports", "Cover: note"), true, Normal, {}, true,
        R"(<w:pPr><w:suppressAutoHyphens/><w:spacing w:before="0" w:after="80" w:line="256" w:lineRule="atLeast"/></w:pPr><w:rPr><w:color w:val="{secondary}" w:themeColor="text2"/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr>)"},
    {ContentsHeading, "paragraph", "TOCHeading", "TOC Heading", false, Normal, BodyText, true,
        R"(<w:pPr><w:keepNext/><w:keepLines/><w:suppressAutoHyphens/><w:spacing w:before="0" w:after="220" w:line="420" w:lineRule="atLeast"/></w:pPr><w:rPr><w:rFonts w:ascii="Noto Serif" w:hAnsi="Noto Serif" w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/><w:b/><w:bCs/><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr>)"},
    {Contents1, "paragraph", "TOC1", "toc 1", false, Normal, Normal, false,
        R"(<w:pPr><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9026"/></w:tabs><w:suppressAutoHyphens/><w:spacing w:before="140" w:after="0"/><w:ind w:right="720"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr>)"},
    {Contents2, "paragraph", "TOC2", "toc 2", false, Normal, Normal, false,
        R"(<w:pPr><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9026"/></w:tabs><w:suppressAutoHyphens/><w:spacing w:before="20" w:after="0"/><w:ind w:left="280" w:right="720"/></w:pPr>)"},
    {Contents3, "paragraph", "TOC3", "toc 3", false, Normal, Normal, false,
        R"(<w:pPr><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9026"/></w:tabs><w:suppressAutoHyphens/><w:spacing w:before="20" w:after="0"/><w:ind w:left="560" w:right="720"/></w:pPr>)"},
    {Contents4, "paragraph", "TOC4", "toc 4", false, Normal, Normal, false,
        R"(<w:pPr><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9026"/></w:tabs><w:suppressAutoHyphens/><w:spacing w:before="20" w:after="0"/><w:ind w:left="840" w:right="720"/></w:pPr>)"},
    {Header, "paragraph", "Header", "header", false, Normal, {}, false,
        R"(<w:pPr><w:pBdr><w:bottom w:val="single" w:sz="5" w:space="4" w:color="{text}"/></w:pBdr><w:suppressAutoHyphens/><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="atLeast"/></w:pPr><w:rPr><w:color w:val="{secondary}" w:themeColor="text2"/><w:sz w:val="17"/><w:szCs w:val="17"/></w:rPr>)"},
    {Footer, "paragraph", "Footer", "footer", false, Normal, {}, false,
        R"(<w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="atLeast"/><w:jc w:val="center"/></w:pPr><w:rPr><w:color w:val="{secondary}" w:themeColor="text2"/><w:sz w:val="17"/><w:szCs w:val="17"/></w:rPr>)"},
    {FootnoteText, "paragraph", "FootnoteText", "footnote text", false, Normal, {}, false,
        R"(<w:pPr><w:spacing w:before="0" w:after="0" w:line="236" w:lineRule="atLeast"/></w:pPr><w:rPr><w:sz w:val="17"/><w:szCs w:val="17"/></w:rPr>)"},
    {FootnoteReference, "character", "FootnoteReference", "footnote reference", false, DefaultFont, {}, false,
        R"(<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>)"},
    {Hyperlink, "character", "Hyperlink", "Hyperlink", false, DefaultFont, {}, false,
        R"(<w:rPr><w:color w:val="{link}" w:themeColor="hyperlink"/></w:rPr>)"},
    {ReportTable, "table", "ReportTable", QT_TRANSLATE_NOOP("reports", "Report table"), true, NormalTable, {}, true,
        R"(<w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="{text}"/><w:bottom w:val="single" w:sz="5" w:space="0" w:color="{text}"/><w:insideH w:val="single" w:sz="3" w:space="0" w:color="{rule}"/></w:tblBorders><w:tblCellMar><w:top w:w="64" w:type="dxa"/><w:left w:w="80" w:type="dxa"/><w:bottom w:w="64" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr>)"
        R"(<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="{text}"/><w:bottom w:val="single" w:sz="5" w:space="0" w:color="{text}"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>)"
        R"(<w:tblStylePr w:type="lastRow"><w:tcPr><w:tcBorders><w:top w:val="single" w:sz="5" w:space="0" w:color="{text}"/></w:tcBorders></w:tcPr></w:tblStylePr>)"},
    {FactsTable, "table", "FactsTable", QT_TRANSLATE_NOOP("reports", "List of facts"), true, NormalTable, {}, true,
        R"(<w:tblPr><w:tblBorders><w:top w:val="single" w:sz="5" w:space="0" w:color="{text}"/><w:bottom w:val="single" w:sz="5" w:space="0" w:color="{text}"/><w:insideH w:val="single" w:sz="3" w:space="0" w:color="{rule}"/></w:tblBorders><w:tblCellMar><w:top w:w="52" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="52" w:type="dxa"/><w:right w:w="160" w:type="dxa"/></w:tblCellMar></w:tblPr>)"},
}};
    return definitions;
}
// clang-format on

} // namespace reports::docx
