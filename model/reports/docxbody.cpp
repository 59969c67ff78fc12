// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/docxbody.h"

#include "reports/chartpainter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace reports::docx {
namespace {

StyleName styleOf(Paragraph::Kind kind, int number)
{
    switch (kind) {
    case Paragraph::Kind::Quote:
        return StyleName::Quote;
    case Paragraph::Kind::Note:
        return StyleName::Note;
    case Paragraph::Kind::Source:
        return StyleName::Source;
    case Paragraph::Kind::Body:
        break;
    }
    return number > 0 ? StyleName::ListParagraph : StyleName::BodyText;
}

/// One of four styles that follow each other.
StyleName atLevel(StyleName first, int level)
{
    return static_cast<StyleName>(static_cast<int>(first) + std::clamp(level, 1, 4) - 1);
}

} // namespace

Body::Body(const Document &document, const StyleSheet &styles, const PageSetup &page, Package &package)
    : m_document(document)
    , m_styles(styles)
    , m_page(page)
    , m_package(package)
    , m_bookmarks(document)
    , m_text(m_out, package, styles, m_bookmarks, document.metadata.language)
{
}

void Body::begin(StyleName style, const Manner &manner)
{
    m_out << "<w:p><w:pPr><w:pStyle w:val=\"" << m_styles.id(style) << "\"/>";
    if (manner.keepNext)
        m_out << "<w:keepNext/>";
    const bool newPage = std::exchange(m_newPage, false);
    if (newPage)
        m_out << "<w:pageBreakBefore/>";
    m_out << manner.frame;
    if (manner.list > 0)
        m_out << "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" << manner.list << "\"/></w:numPr>";
    m_out << manner.borders;
    if (newPage)
        m_out << "<w:spacing w:before=\"0\"/>";
    if (manner.right)
        m_out << "<w:jc w:val=\"right\"/>";
    m_out << "</w:pPr>";
    m_afterTable = false;
}

void Body::line(StyleName style, const QString &words, const Manner &manner)
{
    if (words.isEmpty())
        return;
    begin(style, manner);
    m_text.write(words);
    end();
}

void Body::operator()(const Heading &heading)
{
    const qsizetype number = m_heading++;
    begin(atLevel(StyleName::Heading1, heading.level));
    m_out << "<w:bookmarkStart w:id=\"" << number << "\" w:name=\"" << m_bookmarks.ofHeading(number) << "\"/>";
    m_text.write(heading.text);
    m_out << "<w:bookmarkEnd w:id=\"" << number << "\"/>";
    end();
}

void Body::operator()(const Paragraph &paragraph)
{
    if (words(paragraph.text).isEmpty())
        return;
    Manner manner;
    if (paragraph.number > 0)
        manner.list = m_package.numbering.forParagraph(paragraph.number);
    begin(styleOf(paragraph.kind, paragraph.number), manner);
    m_text.write(paragraph.text);
    end();
}

void Body::operator()(const ItemList &list)
{
    Manner manner;
    manner.list = list.ordered ? m_package.numbering.forOrderedList() : Numbering::bullets;
    for (const Text &item : list.items) {
        begin(list.ordered ? StyleName::ListNumber : StyleName::ListBullet, manner);
        m_text.write(item);
        end();
    }
}

void Body::caption(const QString &words)
{
    line(StyleName::Caption, words, {.keepNext = true});
}

void Body::source(const Text &text)
{
    if (words(text).isEmpty())
        return;
    begin(StyleName::Source);
    m_text.write(text);
    end();
}

void Body::picture(const Media &media, QSizeF size, const QString &alternative)
{
    m_out << "<w:r>";
    writePicture(m_out, {.relation = m_package.addPicture(media), .serial = ++m_picture, .size = size, .alternative = alternative});
    m_out << "</w:r>";
}

void Body::operator()(const Figure &figure)
{
    caption(figure.caption);
    constexpr qreal air = 6; // points; what is as wide as the text is cut at its edge by LibreOffice
    const ChartImage image = chartImage(figure, m_page.textWidth() / 20.0 - air);
    begin(StyleName::Picture, {.keepNext = !words(figure.source).isEmpty()});
    picture({image.png, "png"}, image.size, figure.alternative);
    end();
    source(figure.source);
}

void Body::contentsEntry(const Heading &heading, const QByteArray &bookmark, const QByteArray &begin, bool isLast)
{
    this->begin(atLevel(StyleName::Contents1, heading.level));
    m_out << begin << "<w:hyperlink w:anchor=\"" << bookmark << "\" w:history=\"1\">";
    m_text.write(words(heading.text));
    m_out << "</w:hyperlink>";
    if (isLast)
        m_out << R"(<w:r><w:fldChar w:fldCharType="end"/></w:r>)";
    end();
}

// The entries stand without page numbers until somebody updates the field. Only Word knows on which page a heading comes to stand, and to make it say so when it
// opens the file (w:updateFields, or a field marked dirty) it first asks the reader about "fields that may refer to other files". A number of our own that is
// off by one would be handed in unnoticed; a missing one is seen, and two clicks away ("Update table").
void Body::operator()(const reports::Contents &contents)
{
    const int depth = std::clamp(contents.depth, 1, 4);
    QList<std::pair<const Heading *, qsizetype>> entries;
    qsizetype number = 0;
    for (const Block &block : m_document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block)) {
            if (heading->level <= depth)
                entries.append({heading, number});
            ++number;
        }
    }
    m_out << R"(<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>)";
    line(StyleName::ContentsHeading, contents.title);
    const QByteArray begin = R"(<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \o "1-)"
        + QByteArray::number(depth) + R"(" \h \z \u </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>)";
    for (const auto &[heading, index] : entries)
        contentsEntry(*heading, m_bookmarks.ofHeading(index), heading == entries.first().first ? begin : QByteArray(),
            heading == entries.last().first);
    m_out << "</w:sdtContent></w:sdt>";
}

void Body::finish()
{
    if (m_afterTable)
        m_out << R"(<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p>)";
}

} // namespace reports::docx
