// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/docxstyles.h"

#include "reports/palette.h"

using namespace Qt::StringLiterals;

namespace reports::docx {
namespace {

QByteArray withInks(QByteArrayView properties)
{
    QByteArray out = properties.toByteArray();
    out.replace("{text}", ink(palette::text));
    out.replace("{secondary}", ink(palette::secondary));
    out.replace("{rule}", ink(palette::rule));
    out.replace("{link}", ink(palette::link));
    return out;
}

/// What every style begins from.
void writeDefaults(Markup &out, domain::Language language)
{
    out << R"(<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Noto Serif" w:hAnsi="Noto Serif" w:eastAsia="Noto Serif" w:cs="Noto Serif" w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:color w:val=")"
        << ink(palette::text) << R"(" w:themeColor="text1"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val=")"
        << languageTag(language)
        << R"(" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:before="0" w:after="0" w:line="300" w:lineRule="atLeast"/></w:pPr></w:pPrDefault></w:docDefaults>)";
    // Word shows the styles that stand in the file and hides the other three hundred of its own.
    out << R"(<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="376"/>)";
}

bool isDefault(StyleName style)
{
    return style == StyleName::DefaultFont || style == StyleName::NormalTable || style == StyleName::Normal;
}

} // namespace

QByteArrayView languageTag(domain::Language language)
{
    // The Spanish that Avance writes numbers and dates in (wording.h). Not es-419: Word before 2016 has no
    // spell-checker and no hyphenation under that name.
    return language == domain::Language::Spanish ? QByteArrayView("es-PY") : QByteArrayView("en-GB");
}

QByteArray ink(unsigned colour)
{
    constexpr unsigned withoutAlpha = (1U << 24) - 1;
    return QByteArray::number(colour & withoutAlpha, 16).rightJustified(6, '0').toUpper();
}

QString nameOf(const StyleDefinition &style, const wording::Wording &wording)
{
    return style.own ? wording.text("reports", style.name) : QString::fromLatin1(style.name);
}

void writeStyle(Markup &out, const StyleDefinition &style, const std::array<QByteArray, styleCount> &ids,
    const wording::Wording &wording)
{
    const auto idOf = [&ids](StyleName name) -> const QByteArray & { return ids[static_cast<size_t>(name)]; };
    out << "<w:style w:type=\"" << style.type << '"';
    if (isDefault(style.style))
        out << " w:default=\"1\"";
    if (style.own)
        out << " w:customStyle=\"1\"";
    out << " w:styleId=\"" << idOf(style.style) << "\"><w:name w:val=\"" << nameOf(style, wording) << "\"/>";
    if (style.basedOn)
        out << "<w:basedOn w:val=\"" << idOf(*style.basedOn) << "\"/>";
    if (style.next)
        out << "<w:next w:val=\"" << idOf(*style.next) << "\"/>";
    if (style.offered)
        out << "<w:qFormat/>";
    out << withInks(style.properties) << "</w:style>";
}

StyleSheet ownStyles(domain::Language language)
{
    const wording::Wording wording(language);
    StyleSheet sheet;
    for (const StyleDefinition &style : styleDefinitions())
        sheet.ids[static_cast<size_t>(style.style)] = style.id.toByteArray();
    Markup out;
    out << R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">)";
    writeDefaults(out, language);
    for (const StyleDefinition &style : styleDefinitions())
        writeStyle(out, style, sheet.ids, wording);
    out << R"(<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/></w:style></w:styles>)";
    sheet.part = out.bytes();
    return sheet;
}

} // namespace reports::docx
