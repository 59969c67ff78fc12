// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"
#include "reports/docxmarkup.h"
#include "wording/wording.h"

#include <QList>
#include <array>
#include <optional>
#include <span>

/// How a DOCX report looks: everything is said by styles, so that a person changes it in Word at one place.
namespace reports::docx {

enum class StyleName {
    DefaultFont,
    NormalTable,
    Normal,
    BodyText,
    ListParagraph, ///< a numbered paragraph; the style itself carries the numbering
    ListNumber,
    ListBullet,
    Quote,
    Note,
    Source,
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    Caption,
    Picture,
    TableText,
    TableHeading,
    FactText,
    FactLabel,
    KeyFigure,
    CoverAuthor,
    CoverInstitution,
    CoverAddress,
    Title,
    Subtitle,
    Date,
    CoverNote,
    ContentsHeading,
    Contents1,
    Contents2,
    Contents3,
    Contents4,
    Header,
    Footer,
    FootnoteText,
    FootnoteReference,
    Hyperlink,
    ReportTable,
    FactsTable,
};
inline constexpr size_t styleCount = static_cast<size_t>(StyleName::FactsTable) + 1;

struct StyleDefinition
{
    StyleName style = StyleName::Normal;
    QByteArrayView type; ///< "paragraph", "character", "table"
    QByteArrayView id;
    const char *name =
        nullptr; ///< the name Word knows in every language; for one of our own its source in context "reports"
    bool own = false; ///< not one of Word's
    std::optional<StyleName> basedOn = {};
    std::optional<StyleName> next = {};
    bool offered = true; ///< in Word's gallery
    /// Paragraph, character and table properties, in this order; {text}, {secondary}, {rule} and {link} stand for inks.
    QByteArrayView properties = {};
};
/// In the order of their names.
[[nodiscard]] std::span<const StyleDefinition, styleCount> styleDefinitions();

/// The styles' part with the ids of the styles in it.
struct StyleSheet
{
    std::array<QByteArray, styleCount> ids;
    QByteArray part;

    [[nodiscard]] const QByteArray &id(StyleName style) const { return ids[static_cast<size_t>(style)]; }
};

[[nodiscard]] StyleSheet ownStyles(domain::Language language);
/// One style as it stands in a part where the styles have these ids.
void writeStyle(Markup &out, const StyleDefinition &style, const std::array<QByteArray, styleCount> &ids,
    const wording::Wording &wording);
[[nodiscard]] QString nameOf(const StyleDefinition &style, const wording::Wording &wording);

/// The language for the spell-checker and hyphenation.
[[nodiscard]] QByteArrayView languageTag(domain::Language language);
/// "1A1F2B"
[[nodiscard]] QByteArray ink(unsigned colour);

} // namespace reports::docx
