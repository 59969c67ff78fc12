// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/palette.h"
#include "reports/setter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace reports::layout {
namespace {

constexpr Style endnoteStyle{8.5, 11.8, false, false, palette::text, Qt::AlignLeft};
constexpr qreal endnoteIndent = 22;

QString raised(qsizetype number)
{
    QString out = QString::number(number);
    constexpr QStringView digits = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    for (QChar &c : out)
        c = digits[c.digitValue()];
    return out;
}

/// No heading is called so.
QString anchorOfNote(qsizetype number)
{
    return u" note %1"_s.arg(number);
}

} // namespace

Text Setter::noted(const Text &text)
{
    if (std::none_of(text.begin(), text.end(), [](const Run &run) { return !run.note.isEmpty(); }))
        return text;
    Text out;
    for (const Run &run : text) {
        out.append(run);
        if (run.note.isEmpty())
            continue;
        m_notes.append(run.note);
        out.append(Run{.text = raised(m_notes.size()), .link = u'#' + anchorOfNote(m_notes.size())});
    }
    return out;
}

void Setter::notes(const QString &title)
{
    if (m_notes.isEmpty())
        return;
    if (!title.isEmpty()) {
        m_out.headings.push_back({.level = 1, .title = title, .anchor = {}});
        (*this)(Heading{.level = 1, .text = plain(title)});
    }
    for (qsizetype i = 0; i < m_notes.size(); ++i) {
        m_out.headings.push_back({.level = 0, .title = {}, .anchor = anchorOfNote(i + 1)});
        // Nothing to see: where links to the note lead.
        strip(4, 0).keepNext = true;
        item({.kind = Item::Kind::Heading, .index = m_heading++});
        const int sign = piece(plain(u"%1."_s.arg(i + 1)), endnoteStyle, endnoteIndent);
        const int index = piece(plain(m_notes[i]), endnoteStyle, m_width - endnoteIndent);
        const auto first = m_out.strips.size();
        lines(index, 0, endnoteIndent);
        if (first < m_out.strips.size())
            mark(first, sign);
    }
}

} // namespace reports::layout
