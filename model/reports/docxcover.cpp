// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/docxbody.h"
#include "reports/palette.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace reports::docx {
namespace {

constexpr qreal crestHeight = 68; ///< points
constexpr qreal widestCrest = 200;

} // namespace

void Body::crest()
{
    const auto found = pictureOf(m_document.cover.crest);
    if (!found)
        return;
    const qreal scale = std::min(crestHeight / found->size.height(), widestCrest / found->size.width());
    begin(StyleName::Picture);
    picture(found->media, QSizeF(found->size) * scale, m_document.cover.crestDescription);
    end();
}

/// They stand at the foot of the page, whatever stands above.
void Body::coverNotes()
{
    const QByteArray frame = "<w:framePr w:w=\"" + QByteArray::number(m_page.textWidth())
        + R"(" w:wrap="around" w:vAnchor="margin" w:hAnchor="margin" w:xAlign="left" w:yAlign="bottom"/>)";
    // Word draws one line above paragraphs that have the same one.
    const QByteArray rule =
        R"(<w:pBdr><w:top w:val="single" w:sz="4" w:space="6" w:color=")" + ink(palette::rule) + R"("/></w:pBdr>)";
    for (const QString &note : m_document.cover.notes)
        line(StyleName::CoverNote, note, {.borders = rule, .frame = frame});
}

void Body::cover()
{
    const Cover &cover = m_document.cover;
    if (cover.isNone())
        return;
    crest();
    QList<std::pair<StyleName, QString>> head{
        {StyleName::CoverAuthor, cover.author}, {StyleName::CoverInstitution, cover.institution}};
    for (const QString &address : cover.address)
        head.append({StyleName::CoverAddress, address});
    head.removeIf([](const auto &line) { return line.second.isEmpty(); });
    const QByteArray rule =
        R"(<w:pBdr><w:bottom w:val="single" w:sz="10" w:space="10" w:color=")" + ink(palette::text) + R"("/></w:pBdr>)";
    for (const auto &[style, words] : std::as_const(head))
        line(style, words,
            {.borders = &words == &std::as_const(head).last().second ? QByteArrayView(rule) : QByteArrayView()});
    line(StyleName::Title, cover.title);
    line(StyleName::Subtitle, cover.subtitle);
    line(StyleName::Date, cover.date);
    coverNotes();
    m_out << R"(<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>)";
    writeSection(m_out, m_page, {}, {});
    m_out << "</w:pPr></w:p>";
}

} // namespace reports::docx
