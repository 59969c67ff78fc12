// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Characters and words as they are compared when letter case and accents do not matter. ñ folds to n like any other accent:
/// files lose it ("Espana"), foreign keyboards lack it, and a word found too many (año, ano) costs less than one not found.
namespace domain {

/// What a character is to a search, and what it becomes: at most two small letters ("æ" is "ae").
struct FoldedCharacter
{
    enum class Kind : quint8 {
        Separator, ///< stands between words; footnote and ordinal marks (¹ º) too, so that "9º" is found by 9
        Ignored, ///< combining accents, soft hyphens, zero-width marks: the word goes on as if they were not there
        Letter,
        Digit,
    };
    Kind kind = Kind::Separator;
    quint8 size = 0; ///< of text, in UTF-16 units
    std::array<char16_t, 2> text {};
};
[[nodiscard]] FoldedCharacter fold(char32_t character);

/// Small letters without accents; everything that is not a letter stays as it is.
[[nodiscard]] QString folded(QStringView text);

/// Whether a full-text search finds anything to look for in it.
[[nodiscard]] bool hasLetterOrDigit(QStringView text);

} // namespace domain
