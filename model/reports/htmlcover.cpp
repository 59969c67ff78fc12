// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/htmlcover.h"

#include "reports/crest.h"

using namespace Qt::StringLiterals;

namespace reports {

void HtmlCover::write(const Cover &cover)
{
    if (cover.isNone())
        return;
    open("header"_L1, "cover"_L1);
    letterhead(cover);
    words("h1"_L1, cover.title);
    words("p"_L1, cover.subtitle, "subtitle"_L1);
    words("p"_L1, cover.date, "date"_L1);
    for (const QString &note : cover.notes)
        words("p"_L1, note, "covernote"_L1);
    close();
}

void HtmlCover::letterhead(const Cover &cover)
{
    if (const auto crest = crestOf(cover)) {
        const QString picture = QString::fromLatin1(crest->bytes.toBase64());
        m_xml.writeEmptyElement("img"_L1);
        m_xml.writeAttribute("class"_L1, "crest"_L1);
        m_xml.writeAttribute("src"_L1, u"data:image/%1;base64,"_s.arg(crest->type) + picture);
        m_xml.writeAttribute("alt"_L1, cover.crestDescription);
    }
    words("p"_L1, cover.author, "author"_L1);
    words("p"_L1, cover.institution, "institution"_L1);
    if (cover.address.isEmpty())
        return;
    open("p"_L1, "address"_L1);
    for (const QString &line : cover.address) {
        if (&line != &cover.address.first())
            m_xml.writeEmptyElement("br"_L1);
        m_xml.writeCharacters(line);
    }
    close();
}

} // namespace reports
