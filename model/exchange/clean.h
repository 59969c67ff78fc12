// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entities.h"
#include "exchange/cleaning.h"

#include <QDate>
#include <QStringList>
#include <functional>

/// Takes the dirt of real files off, one kind a function. Nothing here fails: what is not understood is given back as
/// it stands, or none.
namespace exchange::clean {

/// For comparing: letters and digits in lower case without accents, single blanks between words.
[[nodiscard]] QString folded(QStringView text);
/// Every kind of blank is one space, soft hyphens and other invisible signs are gone; line ends stay when `lines`.
[[nodiscard]] QString spaced(const QString &text, bool lines = false);
/// With its entities decoded once: what a file encoded twice ("&amp;nbsp;") is decoded by calling twice.
[[nodiscard]] QString decoded(const QString &text);
/// The values of a cell: one a line, "- " taken off, entities decoded, blanks single, each once.
[[nodiscard]] QStringList listValues(const QString &cell);

/// Told of every step that changes a text.
using Noted = std::function<void(Rule rule, const QString &before, const QString &after)>;
/// HTML, markdown or plain text with its dirt (entities, doubled blanks, `**bold**`, footnote marks, tags run into words) as
/// paragraphs with a line end between.
[[nodiscard]] QString plain(const QString &text, const Noted &noted = {});

struct Numbered
{
    QString heading; ///< what stood before the number: "Rural women"
    QString paragraph; ///< as printed, without the dot after it: "49", "119.1", "24 (a)"; empty when the text begins
                       ///< with no number
    QString text;
    bool operator==(const Numbered &) const = default;
};
/// Splits "49.The Committee", "119.1 Ratify", "Rural women 49.The Committee", "C. Follow-up\n12. The State". The
/// argument is plain text. A year, a quantity or a paragraph referred to is not a number of a paragraph.
[[nodiscard]] Numbered splitParagraph(const QString &text);

/// A paragraph in a column of its own: "Paragraph 24 (a)." and "párr. 24 (a)" are 24 (a).
[[nodiscard]] QString paragraph(const QString &printed);
/// Its place in its document, by its numbers: 114.63 before 114.7a. 0 when it has none.
[[nodiscard]] int paragraphOrder(const QString &paragraph);

/// The States in the column of recommending States: "Mexico, Austria - Djibouti", "- Chile\n- France", "Chile; Peru".
/// Each once. "(Unknown)" is nobody. A name that is no State's keeps its print and has no ISO3.
[[nodiscard]] QList<domain::RecommendingState> recommendingStates(const QString &cell);

struct Trailing
{
    QString text;
    QList<domain::RecommendingState> states;
    bool operator==(const Trailing &) const = default;
};
/// Takes the brackets with States at the end of a text off: "(Chile) (France) (Niger);", "(Mexico, Austria)",
/// "(Argentina.;", "[Chile, Perú y España]". A bracket counts when something in it is a State. Where other such brackets stand inside the text
/// ("Sign (Gabon) / Ratify (Chile) …"), the text stays whole and all its States are given.
[[nodiscard]] Trailing splitStates(const QString &text);

/// A date in one of the shapes met: ISO with or without a time, yyyy/mm/dd, dd/mm/yyyy (day first, unless only month
/// first makes sense), dd.mm.yy (of 1950 to 2049), "11 May 1994 (a)", "May 11, 1994", "miércoles 11 de mayo de 1994", a serial
/// of Excel; months in English, Spanish, Portuguese and French. Null when there is none or it is not whole ("7 de fevereiro",
/// "2016").
[[nodiscard]] QDate date(const QString &text);
/// Excel's serial day: from 1899-12-30, or from 1904-01-01 in workbooks of old Macintoshes. Null outside 1900-2199.
[[nodiscard]] QDate dateOfSerial(double serial, bool from1904 = false);

struct Answer
{
    std::optional<domain::Position> position;
    bool pledge = false; ///< "Voluntary Pledge"
    bool known = true; ///< false: something stands there that is no answer we know
    bool operator==(const Answer &) const = default;
};
/// Accepted, Supported, "Supported/Noted", Apoyada, Tomada nota… and what they mean today. `levels`: the numbers 0, 1 and 2 are
/// IMPACT OSS' levels of support (noted, in part, supported).
[[nodiscard]] Answer answer(const QString &cell, bool levels = false);
/// The national status and the priority by what people call them, in both languages, or by our codes. None is not an error.
[[nodiscard]] std::optional<domain::Status> status(const QString &cell);
[[nodiscard]] std::optional<domain::Priority> priority(const QString &cell);

/// The kind of an annotation of UHRI; none when it is neither a recommendation nor a concern nor empty.
[[nodiscard]] std::optional<domain::RecommendationKind> kind(const QString &cell);

struct Sdg
{
    QString code; ///< "16.10", "16.a", "5"; empty when the value has none
    bool ambiguous = false; ///< the number 16.1 of a spreadsheet, which may have been 16.10
    QString printed;
    bool operator==(const Sdg &) const = default;
};
/// `numeric`: the cell held a number, whatever digits a spreadsheet wrote for it (16.100000000000001). Goals 8, 16 and 17 have a
/// tenth target, so their ".1" as a number is ambiguous. Codes alone may stand in one value: "16.2, 8.7".
[[nodiscard]] QList<Sdg> sdgs(const QString &cell, bool numeric);

/// The first whole number in a text ("- 36 - May 2020" → 36, "Session 4" → 4); none when there is none.
[[nodiscard]] std::optional<int> firstNumber(const QString &text);

/// Spanish or English, by the small words of a text; `otherwise` when there are too few.
[[nodiscard]] domain::Language language(const QString &text, domain::Language otherwise);

} // namespace exchange::clean
