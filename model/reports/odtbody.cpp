// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/odtbody.h"

#include "reports/chartpainter.h"
#include "reports/columnwidths.h"
#include "reports/crest.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace reports::odt {
namespace {

QList<int> widthsOf(const Block &block)
{
    QList<int> out;
    if (const auto *table = std::get_if<Table>(&block)) {
        for (const qreal width : layout::columnWidths(*table, textWidth))
            out.append(std::max(1, static_cast<int>(std::lround(width))));
    } else if (const auto *figures = std::get_if<KeyFigures>(&block)) {
        out = QList<int>(figures->entries.size(), textWidth / std::max(1, static_cast<int>(figures->entries.size())));
    } else if (std::holds_alternative<Facts>(block)) {
        out = {labelWidth, textWidth - labelWidth};
    }
    return out;
}

} // namespace

Body::Body(const Document &document)
    : m_document(document)
{
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            m_anchors.append(heading->anchor.isEmpty() ? u"s%1"_s.arg(m_anchors.size()) : heading->anchor);
        const QList<int> widths = widthsOf(block);
        if (std::holds_alternative<Table>(block))
            m_widths.append(widths);
        m_columns.unite(QSet<int>(widths.begin(), widths.end()));
    }
}

void Body::writeColumnStyles(Markup &out) const
{
    QList<int> widths(m_columns.begin(), m_columns.end());
    std::sort(widths.begin(), widths.end()); // a set keeps no order that lasts
    for (const int width : std::as_const(widths))
        out << "<style:style style:family=\"table-column\" style:name=\"column" << width
            << "\"><style:table-column-properties style:column-width=\"" << width << "pt\"/></style:style>";
}

void Body::words(QStringView text)
{
    // All blanks but the first are an element; what is not printable is left out by the markup.
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool blank = text[i] == u' ' || text[i] == u'\n' || text[i] == u'\t';
        if (blank && m_afterBlank) {
            m_out << text.mid(from, i - from) << "<text:s/>";
            from = i + 1;
        }
        m_afterBlank = blank;
    }
    m_out << text.mid(from);
}

void Body::note(const QString &text)
{
    const bool afterBlank = std::exchange(m_afterBlank, true);
    ++m_notes;
    m_out << "<text:note text:id=\"ftn" << m_notes << "\" text:note-class=\"footnote\"><text:note-citation>" << m_notes
          << R"(</text:note-citation><text:note-body><text:p text:style-name="Footnote">)";
    words(text);
    m_out << "</text:p></text:note-body></text:note>";
    m_afterBlank = afterBlank;
}

void Body::run(const Run &run)
{
    const bool linked = isSafeLink(run.link);
    if (linked)
        m_out
            << R"(<text:a xlink:type="simple" text:style-name="Internet_20_link" text:visited-style-name="Visited_20_Internet_20_Link" xlink:href=")"
            << run.link << "\">";
    const QByteArray manner = mannerOf(run, m_document.metadata.language);
    if (!manner.isEmpty())
        m_out << "<text:span text:style-name=\"" << manner << "\">";
    words(run.text);
    if (!manner.isEmpty())
        m_out << "</text:span>";
    if (linked)
        m_out << "</text:a>";
    if (!run.note.isEmpty())
        note(run.note);
}

void Body::runs(const Text &text)
{
    m_afterBlank = true;
    for (const Run &part : text)
        run(part);
}

void Body::paragraph(QByteArrayView style, const Text &text)
{
    m_out << "<text:p text:style-name=\"" << style << "\">";
    runs(text);
    m_out << "</text:p>";
}

void Body::source(const Text &text)
{
    if (!reports::words(text).isEmpty())
        paragraph("Marginalia", text);
}

void Body::breakPage()
{
    if (std::exchange(m_breaks, false))
        m_out << R"(<text:p text:style-name="breakEmpty"/>)";
}

void Body::coverLine(QByteArrayView style, const QString &text)
{
    if (!text.isEmpty())
        paragraph(style, {Run{.text = text}});
}

void Body::picture(const Picture &picture, QSizeF size, const QString &title, const QString &description)
{
    m_pictures.append(picture);
    m_out << "<draw:frame draw:name=\"Picture" << m_pictures.size() << "\" text:anchor-type=\"as-char\" svg:width=\""
          << points(size.width()) << "\" svg:height=\"" << points(size.height())
          << "\"><draw:image xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\" xlink:href=\""
          << picture.name << "\"/><svg:title>" << title << "</svg:title><svg:desc>" << description
          << "</svg:desc></draw:frame>";
}

void Body::cover(Markup &out)
{
    const Cover &cover = m_document.cover;
    if (const auto crest = crestOf(cover)) {
        m_out << R"(<text:p text:style-name="coverCrest">)";
        picture({u"Pictures/crest."_s + (crest->type == "png"_L1 ? u"png"_s : u"jpg"_s), crest->bytes}, crest->size,
            cover.crestDescription, cover.crestDescription);
        m_out << "</text:p>";
        coverLine("Signature", cover.author);
    } else {
        paragraph("coverBegin", {Run{.text = cover.author}});
    }
    coverLine("Sender", cover.institution);
    for (const QString &line : cover.address)
        coverLine("Sender", line);
    m_out << R"(<text:p text:style-name="coverRule"/>)";
    coverLine("Title", cover.title);
    coverLine("Subtitle", cover.subtitle);
    coverLine("coverDate", cover.date);
    m_breaks = true;
    out << m_out.bytes();
    m_out.clear();
}

void Body::operator()(const Heading &heading)
{
    const int level = std::clamp(heading.level, 1, 4);
    const QString &anchor = m_anchors[m_heading++];
    m_out << "<text:h text:style-name=\"" << (std::exchange(m_breaks, false) ? "breakHeading" : "Heading_20_") << level
          << "\" text:outline-level=\"" << level << "\"><text:bookmark-start text:name=\"" << anchor << "\"/>";
    runs(heading.text);
    m_out << "<text:bookmark-end text:name=\"" << anchor << "\"/></text:h>";
}

void Body::operator()(const Paragraph &part)
{
    if (reports::words(part.text).isEmpty())
        return;
    breakPage();
    const bool small = part.kind == Paragraph::Kind::Note || part.kind == Paragraph::Kind::Source;
    const QByteArrayView style = small        ? "Marginalia"
        : part.kind == Paragraph::Kind::Quote ? "Quotations"
                                              : "Text_20_body";
    if (part.number <= 0)
        return paragraph(style, part.text);
    // One list for the whole report, which goes on after whatever stands between.
    m_out << R"(<text:list text:style-name="Numbering_20_1" )"
          << (m_paragraph == 0 ? R"(xml:id="paragraphs">)" : R"(text:continue-list="paragraphs">)");
    if (part.number == m_paragraph + 1)
        m_out << "<text:list-item>";
    else
        m_out << "<text:list-item text:start-value=\"" << part.number << "\">";
    paragraph(style, part.text);
    m_out << "</text:list-item></text:list>";
    m_paragraph = part.number;
}

void Body::operator()(const ItemList &list)
{
    if (list.items.isEmpty())
        return;
    breakPage();
    m_out << "<text:list text:style-name=\"" << (list.ordered ? "Numbering_20_2" : "List_20_1") << "\">";
    for (const Text &item : list.items) {
        m_out << "<text:list-item>";
        paragraph("List", item);
        m_out << "</text:list-item>";
    }
    m_out << "</text:list>";
}

void Body::operator()(const Figure &figure)
{
    breakPage();
    coverLine("Figure", figure.caption);
    const ChartImage image = chartImage(figure, textWidth);
    m_out << R"(<text:p text:style-name="picture">)";
    picture({u"Pictures/figure%1.png"_s.arg(++m_figures), image.png}, image.size, figure.caption, figure.alternative);
    m_out << "</text:p>";
    source(figure.source);
}

void Body::contentsSource(const Contents &contents)
{
    m_out << "<text:table-of-content-source text:outline-level=\"" << contents.depth
          << R"("><text:index-title-template text:style-name="Contents_20_Heading">)" << contents.title
          << "</text:index-title-template>";
    for (int level = 1; level <= 4; ++level)
        m_out
            << "<text:table-of-content-entry-template text:outline-level=\"" << level
            << "\" text:style-name=\"Contents_20_" << level
            << R"("><text:index-entry-link-start/><text:index-entry-text/><text:index-entry-tab-stop style:type="right" style:leader-char="."/><text:index-entry-page-number/><text:index-entry-link-end/></text:table-of-content-entry-template>)";
    m_out << "</text:table-of-content-source>";
}

void Body::contentsEntry(const Contents &contents, const Heading &heading, const QString &anchor)
{
    if (heading.level > contents.depth)
        return;
    m_out << "<text:p text:style-name=\"Contents_20_" << std::clamp(heading.level, 1, 4)
          << "\"><text:a xlink:type=\"simple\" text:style-name=\"Index_20_Link\" "
             "text:visited-style-name=\"Index_20_Link\" xlink:href=\"#"
          << anchor << "\">";
    m_afterBlank = true;
    words(reports::words(heading.text));
    // A reference, so that the page is right before anybody updates the index.
    m_out << "<text:tab/><text:bookmark-ref text:reference-format=\"page\" text:ref-name=\"" << anchor
          << "\">1</text:bookmark-ref></text:a></text:p>";
}

void Body::operator()(const Contents &contents)
{
    m_out << R"(<text:table-of-content text:name="Contents" text:protected="true">)";
    contentsSource(contents);
    m_out << R"(<text:index-body><text:index-title text:name="ContentsTitle"><text:p text:style-name=")"
          << (std::exchange(m_breaks, false) ? "breakContents" : "Contents_20_Heading") << "\">" << contents.title
          << "</text:p></text:index-title>";
    qsizetype number = 0;
    for (const Block &block : m_document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            contentsEntry(contents, *heading, m_anchors[number++]);
    }
    m_out << "</text:index-body></text:table-of-content>";
}

} // namespace reports::odt
