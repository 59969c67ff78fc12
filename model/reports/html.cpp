// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/html.h"

#include "reports/blocks.h"
#include "reports/htmlcover.h"
#include "reports/htmlelements.h"
#include "reports/htmlstyle.h"
#include "reports/svg.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace reports {
namespace {

class HtmlWriter : private Elements
{
public:
    HtmlWriter(const Document &document, QXmlStreamWriter &xml)
        : Elements(xml)
        , m_document(document)
    {
    }

    [[nodiscard]] domain::Result<void> write(const work::Progress &progress);

    void operator()(const Heading &heading);
    void operator()(const Paragraph &paragraph);
    void operator()(const ItemList &list);
    void operator()(const Table &table);
    void operator()(const Facts &facts);
    void operator()(const KeyFigures &figures);
    void operator()(const Figure &figure);
    void operator()(const Contents &contents);
    void operator()(const PageBreak &) { }

private:
    void runs(const Text &text);
    void run(const Run &run);
    void noteMark(const QString &note);
    void notes();
    void source(const Text &text);
    void head();
    void tableRow(const Table &table, qsizetype number);
    void contentsFrom(qsizetype &index, int level, int depth, const QList<const Heading *> &headings);

    const Document &m_document;
    QStringList m_notes;
    int m_heading = 0;
    int m_figure = 0;
};

/// The place of a heading in the file: its own, or its number.
QString anchorOf(const Heading &heading, qsizetype number)
{
    return heading.anchor.isEmpty() ? u"s%1"_s.arg(number) : heading.anchor;
}

void HtmlWriter::run(const Run &run)
{
    int opened = 0;
    if (isSafeLink(run.link)) {
        open("a"_L1);
        m_xml.writeAttribute("href"_L1, run.link);
        ++opened;
    }
    if (run.language && *run.language != m_document.metadata.language) {
        open("span"_L1);
        m_xml.writeAttribute("lang"_L1, domain::code(*run.language));
        ++opened;
    }
    if (run.bold) {
        open("strong"_L1);
        ++opened;
    }
    if (run.italic) {
        open("em"_L1);
        ++opened;
    }
    m_xml.writeCharacters(run.text);
    for (; opened > 0; --opened)
        close();
    if (!run.note.isEmpty())
        noteMark(run.note);
}

void HtmlWriter::noteMark(const QString &note)
{
    m_notes.append(note);
    open("sup"_L1);
    open("a"_L1);
    m_xml.writeAttribute("id"_L1, u"noteref%1"_s.arg(m_notes.size()));
    m_xml.writeAttribute("href"_L1, u"#note%1"_s.arg(m_notes.size()));
    m_xml.writeAttribute("role"_L1, "doc-noteref"_L1);
    m_xml.writeCharacters(QString::number(m_notes.size()));
    close();
    close();
}

/// Each with its number, which leads back to where it is cited.
void HtmlWriter::notes()
{
    if (m_notes.isEmpty())
        return;
    const QString &title = m_document.metadata.notesTitle;
    open("section"_L1, "notes"_L1);
    m_xml.writeAttribute("role"_L1, "doc-endnotes"_L1);
    if (!title.isEmpty()) {
        m_xml.writeAttribute("aria-labelledby"_L1, "notes"_L1);
        open("h2"_L1);
        m_xml.writeAttribute("id"_L1, "notes"_L1);
        m_xml.writeCharacters(title);
        close();
    }
    open("ol"_L1);
    for (qsizetype i = 1; i <= m_notes.size(); ++i) {
        open("li"_L1);
        m_xml.writeAttribute("id"_L1, u"note%1"_s.arg(i));
        open("a"_L1);
        m_xml.writeAttribute("href"_L1, u"#noteref%1"_s.arg(i));
        m_xml.writeAttribute("role"_L1, "doc-backlink"_L1);
        m_xml.writeCharacters(u"%1."_s.arg(i));
        close();
        m_xml.writeCharacters(u" "_s + m_notes[i - 1]);
        close();
    }
    close();
    close();
}

void HtmlWriter::runs(const Text &text)
{
    for (const Run &part : text)
        run(part);
}

void HtmlWriter::source(const Text &text)
{
    if (reports::words(text).isEmpty())
        return;
    open("p"_L1, "source"_L1);
    runs(text);
    close();
}

void HtmlWriter::operator()(const Heading &heading)
{
    // The file's only h1 is the title: the one on the cover or, without a cover, the first heading.
    m_xml.writeStartElement(u"h%1"_s.arg(std::clamp(heading.level, 1, 4) + (m_document.cover.isNone() ? 0 : 1)));
    m_xml.writeAttribute("id"_L1, anchorOf(heading, m_heading++));
    runs(heading.text);
    close();
}

void HtmlWriter::operator()(const Paragraph &paragraph)
{
    if (reports::words(paragraph.text).isEmpty())
        return;
    switch (paragraph.kind) {
    case Paragraph::Kind::Body:
        open("p"_L1);
        break;
    case Paragraph::Kind::Quote:
        open("p"_L1, "quote"_L1);
        break;
    case Paragraph::Kind::Note:
        open("p"_L1, "note"_L1);
        break;
    case Paragraph::Kind::Source:
        open("p"_L1, "source"_L1);
        break;
    }
    if (paragraph.number > 0)
        words("span"_L1, u"%1. "_s.arg(paragraph.number), "n"_L1);
    runs(paragraph.text);
    close();
}

void HtmlWriter::operator()(const ItemList &list)
{
    if (list.items.isEmpty())
        return;
    open(list.ordered ? "ol"_L1 : "ul"_L1);
    for (const Text &item : list.items) {
        open("li"_L1);
        runs(item);
        close();
    }
    close();
}

void HtmlWriter::tableRow(const Table &table, qsizetype number)
{
    const bool total = table.totalRow && number == table.rows.size() - 1;
    open("tr"_L1, total ? "total"_L1 : QLatin1StringView());
    for (qsizetype i = 0; i < table.columns.size() && i < table.rows[number].size(); ++i) {
        open(
            i == 0 ? "th"_L1 : "td"_L1, table.columns[i].kind == Column::Kind::Number ? "num"_L1 : QLatin1StringView());
        if (i == 0)
            m_xml.writeAttribute("scope"_L1, "row"_L1);
        runs(table.rows[number][i]);
        close();
    }
    close();
}

void HtmlWriter::operator()(const Table &table)
{
    if (table.columns.isEmpty())
        return;
    open("section"_L1, "scroll"_L1);
    // A wide table scrolls by itself on a narrow screen; the keyboard must reach it.
    m_xml.writeAttribute("tabindex"_L1, "0"_L1);
    if (!table.caption.isEmpty())
        m_xml.writeAttribute("aria-label"_L1, table.caption);
    open("table"_L1);
    words("caption"_L1, table.caption);
    open("thead"_L1);
    open("tr"_L1);
    for (const Column &column : table.columns) {
        open("th"_L1, column.kind == Column::Kind::Number ? "num"_L1 : QLatin1StringView());
        m_xml.writeAttribute("scope"_L1, "col"_L1);
        m_xml.writeCharacters(column.header);
        close();
    }
    close();
    close();
    open("tbody"_L1);
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        tableRow(table, i);
    close();
    close();
    close();
    source(table.source);
}

void HtmlWriter::operator()(const Facts &facts)
{
    open("dl"_L1, "facts"_L1);
    for (const Facts::Fact &fact : facts.facts) {
        open("div"_L1);
        words("dt"_L1, fact.label);
        for (const Text &value : fact.values) {
            open("dd"_L1);
            runs(value);
            close();
        }
        close();
    }
    close();
}

void HtmlWriter::operator()(const KeyFigures &figures)
{
    open("ul"_L1, "key"_L1);
    for (const KeyFigures::Entry &entry : figures.entries) {
        open("li"_L1);
        words("strong"_L1, entry.value);
        m_xml.writeCharacters(u" "_s + entry.label);
        close();
    }
    close();
    source(figures.source);
}

void HtmlWriter::operator()(const Figure &figure)
{
    open("figure"_L1);
    words("figcaption"_L1, figure.caption);
    writeSvg(m_xml, figure, ++m_figure);
    close();
    source(figure.source);
}

void HtmlWriter::contentsFrom(qsizetype &index, int level, int depth, const QList<const Heading *> &headings)
{
    open("ol"_L1);
    while (index < headings.size() && headings[index]->level >= level) {
        open("li"_L1);
        open("a"_L1);
        m_xml.writeAttribute("href"_L1, u'#' + anchorOf(*headings[index], index));
        m_xml.writeCharacters(reports::words(headings[index]->text));
        close();
        ++index;
        while (index < headings.size() && headings[index]->level > depth)
            ++index;
        if (index < headings.size() && headings[index]->level > level)
            contentsFrom(index, level + 1, depth, headings);
        close();
    }
    close();
}

void HtmlWriter::operator()(const Contents &contents)
{
    QList<const Heading *> headings;
    for (const Block &block : m_document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            headings.append(heading);
    }
    open("nav"_L1);
    m_xml.writeAttribute("aria-labelledby"_L1, "contents"_L1);
    open("h2"_L1);
    m_xml.writeAttribute("id"_L1, "contents"_L1);
    m_xml.writeCharacters(contents.title);
    close();
    qsizetype index = 0;
    if (!headings.isEmpty())
        contentsFrom(index, 1, contents.depth, headings);
    close();
}

void HtmlWriter::head()
{
    const Metadata &metadata = m_document.metadata;
    open("head"_L1);
    const auto meta = [this](QLatin1StringView name, const QString &content) {
        m_xml.writeEmptyElement("meta"_L1);
        m_xml.writeAttribute("name"_L1, name);
        m_xml.writeAttribute("content"_L1, content);
    };
    m_xml.writeEmptyElement("meta"_L1);
    m_xml.writeAttribute("charset"_L1, "utf-8"_L1);
    meta("viewport"_L1, u"width=device-width, initial-scale=1"_s);
    meta("author"_L1, metadata.author);
    meta("dcterms.date"_L1, metadata.date.toString(Qt::ISODate));
    meta("generator"_L1, u"Avance " AVANCE_VERSION ""_s);
    words("title"_L1, metadata.title);
    words("style"_L1, htmlStyle);
    close();
}

domain::Result<void> HtmlWriter::write(const work::Progress &progress)
{
    m_xml.writeDTD("<!DOCTYPE html>\n"_L1);
    open("html"_L1);
    m_xml.writeAttribute("lang"_L1, domain::code(m_document.metadata.language));
    head();
    open("body"_L1);
    HtmlCover(m_xml).write(m_document.cover);
    open("main"_L1);
    const auto visited = visitBlocks(m_document, progress, [this](const Block &block) {
        std::visit(*this, block);
        m_xml.writeCharacters(u"\n"_s);
    });
    if (!visited)
        return visited;
    notes();
    close();
    close();
    close();
    m_xml.writeCharacters(u"\n"_s);
    progress.report(m_document.blocks.size(), m_document.blocks.size());
    if (m_xml.hasError())
        return domain::failure(domain::ErrorCode::FileNotWritable);
    return {};
}

} // namespace

domain::Result<void> writeHtml(const Document &document, QIODevice &device, const work::Progress &progress)
{
    QXmlStreamWriter xml(&device);
    return HtmlWriter(document, xml).write(progress);
}

} // namespace reports
