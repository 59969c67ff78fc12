// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/docx.h"

#include "exchange/zipparts.h"
#include "reports/blocks.h"
#include "reports/docxbody.h"
#include "reports/docxtemplate.h"

using namespace Qt::StringLiterals;

namespace reports {
namespace {

/// The look with its paper the way the document's pages lie.
docx::Template laid(docx::Template look, const Metadata &metadata)
{
    if (metadata.landscape && look.page.width < look.page.height)
        std::swap(look.page.width, look.page.height);
    return look;
}

/// The parts of one document on their way into the archive.
class DocxWriter
{
public:
    DocxWriter(const Document &document, docx::Template look, QIODevice &device)
        : m_document(document)
        , m_look(laid(std::move(look), document.metadata))
        , m_parts(device)
        , m_body(document, m_look.styles, m_look.page, m_package)
    {
    }

    [[nodiscard]] domain::Result<void> write(const work::Progress &progress);

private:
    void add(const QString &name, const QByteArray &content);
    void relateParts();
    void writeText(const work::Progress &progress);
    void writeNotes();
    void writeLetterhead();
    void writeRest();

    const Document &m_document;
    docx::Template m_look;
    exchange::ZipParts m_parts;
    docx::Package m_package;
    docx::Body m_body;
    domain::Result<void> m_done;
    int m_header = 0; ///< number of the relation
    int m_footer = 0;
};

void DocxWriter::add(const QString &name, const QByteArray &content)
{
    if (m_done)
        m_done = m_parts.add(name, content);
}

void DocxWriter::relateParts()
{
    for (const auto &part : {u"styles"_s, u"settings"_s, u"numbering"_s, u"fontTable"_s, u"footnotes"_s})
        m_package.relate(part, part + u".xml"_s);
    m_package.relate(u"theme"_s, u"theme/theme1.xml"_s);
    if (!m_document.metadata.runningHeader.isEmpty() || !m_look.logo.bytes.isEmpty())
        m_header = m_package.relate(u"header"_s, u"header1.xml"_s);
    if (!m_document.metadata.pageLabel.isEmpty())
        m_footer = m_package.relate(u"footer"_s, u"footer1.xml"_s);
}

void DocxWriter::writeText(const work::Progress &progress)
{
    constexpr qsizetype pieceSize = 1 << 18;
    docx::Markup &out = m_body.out();
    m_done = m_parts.beginPart(u"word/document.xml"_s, exchange::ZipParts::Size::Usual);
    out << docx::xmlHead() << "<w:document" << docx::paragraphSpaces() << "><w:body>";
    m_body.cover();
    const auto visited = visitBlocks(m_document, progress, [&](const Block &block) {
        std::visit(m_body, block);
        if (m_done && out.size() > pieceSize) {
            m_done = m_parts.write(out.bytes());
            out.clear();
        }
    });
    m_done = visited && m_done ? m_done : (visited ? m_done : visited);
    m_body.finish();
    const auto relation = [](int number) { return number > 0 ? "rId" + QByteArray::number(number) : QByteArray(); };
    docx::writeSection(out, m_look.page, relation(m_header), relation(m_footer));
    out << "</w:body></w:document>";
    if (m_done)
        m_done = m_parts.write(out.bytes());
    if (m_done)
        m_done = m_parts.endPart();
}

void DocxWriter::writeNotes()
{
    docx::Markup out;
    out << docx::xmlHead() << "<w:footnotes" << docx::paragraphSpaces()
        << R"(><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>)"
        << m_package.notes.bytes() << "</w:footnotes>";
    add(u"word/footnotes.xml"_s, out.bytes());
}

void DocxWriter::writeLetterhead()
{
    if (m_header > 0) {
        const bool hasLogo = !m_look.logo.bytes.isEmpty();
        docx::Markup logo;
        if (hasLogo) {
            const QString name = u"media/logo.%1"_s.arg(QString::fromLatin1(m_look.logo.ending));
            docx::writePicture(
                logo, {.relation = 1, .serial = 1, .size = m_look.logoSize, .alternative = m_look.logoDescription});
            add(u"word/_rels/header1.xml.rels"_s, exchange::officepackage::relations({{u"image"_s, name}}));
            add(u"word/"_s + name, m_look.logo.bytes);
        }
        add(u"word/header1.xml"_s, docx::headerPart(m_document.metadata, m_look.styles, logo.bytes()));
    }
    if (m_footer > 0)
        add(u"word/footer1.xml"_s, docx::footerPart(m_document.metadata, m_look.styles));
}

void DocxWriter::writeRest()
{
    writeNotes();
    writeLetterhead();
    add(u"word/_rels/document.xml.rels"_s, exchange::officepackage::relations(m_package.relations()));
    for (qsizetype i = 0; i < m_package.media().size(); ++i) {
        const docx::Media &media = m_package.media()[i];
        add(u"word/media/image%1.%2"_s.arg(QString::number(i + 1), QString::fromLatin1(media.ending)), media.bytes);
    }
    add(u"word/styles.xml"_s, m_look.styles.part);
    add(u"word/settings.xml"_s, docx::settings(m_document.metadata.language));
    add(u"word/numbering.xml"_s, m_package.numbering.part(m_look.styles));
    add(u"word/fontTable.xml"_s, m_look.fontTable);
    add(u"word/theme/theme1.xml"_s, m_look.theme);
    add(u"docProps/core.xml"_s, docx::coreProperties(m_document.metadata));
    add(u"docProps/app.xml"_s, docx::applicationProperties());
}

domain::Result<void> DocxWriter::write(const work::Progress &progress)
{
    m_done = m_parts.open();
    relateParts();
    add(u"[Content_Types].xml"_s,
        docx::contentTypes(m_header > 0, m_footer > 0)); // first, so that programs can tell the kind of file
    add(u"_rels/.rels"_s,
        exchange::officepackage::relations({{u"officeDocument"_s, u"word/document.xml"_s},
            {u"/relationships/metadata/core-properties"_s, u"docProps/core.xml"_s},
            {u"extended-properties"_s, u"docProps/app.xml"_s}}));
    if (m_done)
        writeText(progress);
    if (m_done)
        writeRest();
    if (m_done)
        m_done = m_parts.close();
    if (m_done)
        progress.report(m_document.blocks.size(), m_document.blocks.size());
    return m_done;
}

} // namespace

domain::Result<void> writeDocx(
    const Document &document, QIODevice &device, const work::Progress &progress, const QByteArray &styleTemplate)
{
    auto look = docx::templateOf(styleTemplate, document.metadata.language);
    if (!look)
        return tl::unexpected(look.error());
    return DocxWriter(document, std::move(*look), device).write(progress);
}

} // namespace reports
