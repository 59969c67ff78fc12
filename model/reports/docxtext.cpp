// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/docxtext.h"

#include <QSet>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace reports::docx {
namespace {

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// Word takes letters, digits and low lines, forty of them, a letter first.
bool mayBeBookmark(const QString &anchor)
{
    constexpr qsizetype longest = 40;
    return !anchor.isEmpty() && anchor.size() <= longest && isAsciiLetter(anchor.front())
        && std::all_of(anchor.begin(), anchor.end(), [](QChar c) { return isAsciiLetter(c) || (c >= u'0' && c <= u'9') || c == u'_'; });
}

} // namespace

int Package::relate(const QString &type, const QString &target, bool isOutside)
{
    m_relations.append({type, target, isOutside});
    return static_cast<int>(m_relations.size());
}

int Package::relateLink(const QString &address)
{
    int &number = m_links[address];
    if (number == 0)
        number = relate(u"hyperlink"_s, address, true);
    return number;
}

int Package::addPicture(const Media &picture)
{
    m_media.append(picture);
    return relate(u"image"_s, u"media/image%1.%2"_s.arg(QString::number(m_media.size()), QString::fromLatin1(picture.ending)));
}

Bookmarks::Bookmarks(const Document &document)
{
    QSet<QString> taken; // Word makes no difference between large and small letters
    for (const Block &block : document.blocks) {
        const auto *heading = std::get_if<Heading>(&block);
        if (!heading)
            continue;
        QString name = heading->anchor;
        for (qsizetype number = m_names.size() + 1; !mayBeBookmark(name) || taken.contains(name.toLower()); ++number)
            name = u"heading_%1"_s.arg(number);
        taken.insert(name.toLower());
        m_names.append(name.toLatin1());
        if (!heading->anchor.isEmpty() && !m_byAnchor.contains(heading->anchor))
            m_byAnchor.insert(heading->anchor, m_names.last());
    }
}

void TextWriter::write(QStringView words)
{
    if (!words.isEmpty())
        m_out << "<w:r><w:t xml:space=\"preserve\">" << words << "</w:t></w:r>";
}

bool TextWriter::beginLink(const QString &link)
{
    if (link.isEmpty() || !isSafeLink(link))
        return false;
    if (link.startsWith(u'#')) {
        const QByteArray bookmark = m_bookmarks.ofAnchor(link.sliced(1));
        if (bookmark.isEmpty())
            return false;
        m_out << "<w:hyperlink w:anchor=\"" << bookmark << "\" w:history=\"1\">";
        return true;
    }
    // Word refuses a whole file for one address that is none.
    const QUrl url(link, QUrl::StrictMode);
    const QUrl address = url.isValid() ? url : QUrl(link, QUrl::TolerantMode);
    if (!address.isValid())
        return false;
    m_out << "<w:hyperlink r:id=\"rId" << m_package.relateLink(QString::fromLatin1(address.toEncoded())) << "\" w:history=\"1\">";
    return true;
}

void TextWriter::note(const QString &words)
{
    const int number = ++m_package.noteCount;
    m_out << "<w:r><w:rPr><w:rStyle w:val=\"" << m_styles.id(StyleName::FootnoteReference) << "\"/></w:rPr><w:footnoteReference w:id=\"" << number << "\"/></w:r>";
    m_package.notes << "<w:footnote w:id=\"" << number << "\"><w:p><w:pPr><w:pStyle w:val=\"" << m_styles.id(StyleName::FootnoteText)
                    << "\"/></w:pPr><w:r><w:rPr><w:rStyle w:val=\"" << m_styles.id(StyleName::FootnoteReference)
                    << "\"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> " << words << "</w:t></w:r></w:p></w:footnote>";
}

void TextWriter::run(const Run &run, bool bold, bool isLink)
{
    if (run.text.isEmpty())
        return;
    const bool isForeign = run.language && *run.language != m_language;
    m_out << "<w:r>";
    if (isLink || bold || run.italic || isForeign) {
        m_out << "<w:rPr>";
        if (isLink)
            m_out << "<w:rStyle w:val=\"" << m_styles.id(StyleName::Hyperlink) << "\"/>";
        if (bold)
            m_out << "<w:b/><w:bCs/>";
        if (run.italic)
            m_out << "<w:i/><w:iCs/>";
        if (isForeign)
            m_out << "<w:lang w:val=\"" << languageTag(*run.language) << "\"/>";
        m_out << "</w:rPr>";
    }
    m_out << "<w:t xml:space=\"preserve\">" << run.text << "</w:t></w:r>";
}

void TextWriter::write(const Text &text, bool bold)
{
    for (const Run &part : text) {
        const bool isLink = beginLink(part.link);
        run(part, bold || part.bold, isLink);
        if (isLink)
            m_out << "</w:hyperlink>";
        if (!part.note.isEmpty())
            note(part.note);
    }
}

} // namespace reports::docx
