// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/odtstyles.h"
#include "reports/palette.h"

namespace reports::odt {
namespace {

void automatic(Markup &out, QByteArrayView family, QByteArrayView name, QByteArrayView parent,
    const QByteArray &properties, QByteArrayView more = {})
{
    out << "<style:style style:family=\"" << family << "\" style:name=\"" << name << '"';
    if (!parent.isEmpty())
        out << " style:parent-style-name=\"" << parent << '"';
    out << ' ' << more << '>' << properties << "</style:style>";
}

QByteArray paragraph(QByteArrayView properties)
{
    return "<style:paragraph-properties " + properties.toByteArray() + "/>";
}

QByteArray text(QByteArrayView properties)
{
    return "<style:text-properties " + properties.toByteArray() + "/>";
}

void writeManners(Markup &out)
{
    for (const auto language : domain::allOf<domain::Language>()) {
        const auto [code, country] = localeOf(language);
        for (const bool bold : {false, true}) {
            for (const bool italic : {false, true}) {
                Run run{.text = {}, .bold = bold, .italic = italic, .language = language};
                const auto other =
                    language == domain::Language::Spanish ? domain::Language::English : domain::Language::Spanish;
                automatic(out, "text", mannerOf(run, other), {},
                    text("fo:language=\"" + code.toByteArray() + "\" fo:country=\"" + country.toByteArray() + '"'
                        + (bold ? R"( fo:font-weight="bold")" : "") + (italic ? R"( fo:font-style="italic")" : "")));
            }
        }
    }
    automatic(out, "text", "boldItalic", {}, text(R"(fo:font-weight="bold" fo:font-style="italic")"));
}

void writeParagraphs(Markup &out)
{
    const QByteArrayView firstPage = R"(style:master-page-name="First_20_Page")";
    automatic(out, "paragraph", "coverBegin", "Signature",
        paragraph(R"(fo:margin-top="32pt" style:page-number="auto")"), firstPage);
    // A picture is as high as its line.
    automatic(out, "paragraph", "coverCrest", "Standard",
        paragraph(R"(fo:margin-bottom="12pt" fo:line-height="100%" style:page-number="auto")"), firstPage);
    automatic(out, "paragraph", "coverRule", "Sender",
        paragraph("fo:padding-bottom=\"9pt\" fo:border-bottom=\"1.2pt solid " + ink(palette::text) + '"'));
    automatic(out, "paragraph", "coverDate", "Subtitle", text("fo:color=\"" + ink(palette::secondary) + '"'));
    automatic(out, "paragraph", "breakEmpty", "Standard",
        paragraph(R"(fo:break-before="page" fo:line-height="1pt")") + text(R"(fo:font-size="1pt")"));
    automatic(out, "paragraph", "breakBody", "Text_20_body", paragraph(R"(fo:break-before="page")"));
    automatic(out, "paragraph", "breakContents", "Contents_20_Heading",
        paragraph(R"(fo:break-before="page" fo:margin-top="0pt" fo:margin-bottom="11pt")"));
    constexpr std::array<int, 4> below{
        7, 5, 4, 3}; // as in the styles themselves: a margin set alone takes the other away
    for (size_t level = 1; level <= below.size(); ++level) {
        const QByteArray number = QByteArray::number(level);
        automatic(out, "paragraph", "breakHeading" + number, "Heading_20_" + number,
            paragraph("fo:break-before=\"page\" fo:margin-top=\"0pt\" fo:margin-bottom=\""
                + QByteArray::number(below[level - 1]) + "pt\""));
    }
    automatic(out, "paragraph", "picture", "Standard",
        paragraph(R"(fo:keep-with-next="always" fo:margin-bottom="4pt" fo:line-height="100%")"));
    automatic(out, "paragraph", "cellNumber", "Table_20_Contents", paragraph(R"(fo:text-align="end")"));
    automatic(out, "paragraph", "headNumber", "Table_20_Heading", paragraph(R"(fo:text-align="end")"));
    automatic(out, "paragraph", "totalNumber", "cellNumber",
        paragraph(R"(fo:text-align="end")") + text(R"(fo:font-weight="bold")"));
    automatic(out, "paragraph", "keyValue", "Table_20_Contents",
        paragraph(R"(style:line-height-at-least="28pt" fo:keep-with-next="always")") + text(R"(fo:font-size="22pt")"));
}

void writeCells(Markup &out)
{
    const QByteArray dark = "0.6pt solid " + ink(palette::text);
    const QByteArray light = "0.4pt solid " + ink(palette::rule);
    const auto cell = [&out](QByteArrayView name, const QByteArray &top, const QByteArray &bottom) {
        automatic(out, "table-cell", name, {},
            R"(<style:table-cell-properties fo:padding-left="0pt" fo:padding-right="6pt" fo:padding-top="3pt" fo:padding-bottom="3pt" fo:border-left="none" fo:border-right="none" fo:border-top=")"
                + top + "\" fo:border-bottom=\"" + bottom + "\"/>");
    };
    cell("cell", "none", light);
    cell("headCell", "1pt solid " + ink(palette::text), dark);
    cell("endCell", "none", dark);
    cell("factBegin", dark, light);
    cell("factOnly", dark, dark);
    automatic(out, "table-row", "row", {}, R"(<style:table-row-properties fo:keep-together="always"/>)");
    automatic(out, "table-row", "longRow", {}, R"(<style:table-row-properties fo:keep-together="auto"/>)");
    const QByteArray width =
        R"(style:width="451pt" table:align="left" style:may-break-between-rows="true" table:border-model="collapsing")";
    automatic(out, "table", "table", {}, "<style:table-properties " + width + R"( fo:margin-bottom="7pt"/>)");
    automatic(out, "table", "sourced", {}, "<style:table-properties " + width + R"( fo:keep-with-next="always"/>)");
    automatic(out, "table", "facts", {},
        "<style:table-properties " + width + R"( fo:margin-top="6pt" fo:margin-bottom="14pt"/>)");
}

} // namespace

QByteArray mannerOf(const Run &run, domain::Language ofDocument)
{
    if (!run.language || *run.language == ofDocument)
        return run.bold && run.italic ? "boldItalic" : run.bold ? "Strong_20_Emphasis" : run.italic ? "Emphasis" : "";
    return QByteArray(domain::code(*run.language).data()) + (run.bold ? "Bold" : "") + (run.italic ? "Italic" : "");
}

void writeTextStyles(Markup &out)
{
    writeManners(out);
    writeParagraphs(out);
    writeCells(out);
}

} // namespace reports::odt
