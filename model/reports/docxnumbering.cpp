// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/docxnumbering.h"

#include "reports/docxparts.h"

#include <algorithm>

namespace reports::docx {
namespace {

struct Pattern
{
    int list = 0;
    StyleName style = StyleName::ListBullet;
    QByteArrayView format; ///< of the number
    QStringView text;
    QByteArrayView place;
};

void writePattern(Markup &out, const Pattern &pattern, int start, const StyleSheet &styles)
{
    out << "<w:abstractNum w:abstractNumId=\"" << pattern.list << "\"><w:nsid w:val=\"0A5A1C0" << pattern.list
        << R"("/><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val=")" << start
        << "\"/><w:numFmt w:val=\"" << pattern.format << "\"/><w:pStyle w:val=\"" << styles.id(pattern.style)
        << R"("/><w:suff w:val="tab"/><w:lvlText w:val=")" << pattern.text << R"("/><w:lvlJc w:val="left"/><w:pPr>)"
        << pattern.place << "</w:pPr></w:lvl></w:abstractNum>";
}

} // namespace

int Numbering::forParagraph(int number)
{
    if (m_first == 0)
        m_first = number;
    else if (number != m_last + 1) {
        m_restarts.append({true, number});
        m_current = bullets + static_cast<int>(m_restarts.size());
    }
    m_last = number;
    return m_current;
}

int Numbering::forOrderedList()
{
    if (!std::exchange(m_hadOrdered, true))
        return ordered;
    m_restarts.append({false, 1});
    return bullets + static_cast<int>(m_restarts.size());
}

QByteArray Numbering::part(const StyleSheet &styles) const
{
    Markup out;
    out << xmlHead() << R"(<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">)";
    // As the United Nations set them: the number at the margin, the first line from a tab, the others from the margin.
    writePattern(out,
        {paragraphs, StyleName::ListParagraph, "decimal", u"%1.",
            R"(<w:tabs><w:tab w:val="num" w:pos="680"/></w:tabs><w:ind w:left="0" w:firstLine="0"/>)"},
        std::max(m_first, 1), styles);
    writePattern(out, {ordered, StyleName::ListNumber, "decimal", u"%1.", R"(<w:ind w:left="400" w:hanging="400"/>)"},
        1, styles);
    writePattern(
        out, {bullets, StyleName::ListBullet, "bullet", u"•", R"(<w:ind w:left="320" w:hanging="320"/>)"}, 1, styles);
    for (int list = paragraphs; list <= bullets; ++list)
        out << "<w:num w:numId=\"" << list << "\"><w:abstractNumId w:val=\"" << list << "\"/></w:num>";
    int list = bullets;
    for (const Restart &restart : m_restarts)
        out << "<w:num w:numId=\"" << ++list << "\"><w:abstractNumId w:val=\""
            << (restart.ofParagraphs ? paragraphs : ordered)
            << R"("/><w:lvlOverride w:ilvl="0"><w:startOverride w:val=")" << restart.from
            << "\"/></w:lvlOverride></w:num>";
    out << "</w:numbering>";
    return out.bytes();
}

} // namespace reports::docx
