// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fold.h"

#include <string>
#include <string_view>

/// SQLite hands texts over as UTF-8, many millions of characters in a row: read here without making a QString of each.
namespace storage {

/// The character at `at`, which moves behind it. A byte that is no UTF-8 reads as U+FFFD.
[[nodiscard]] inline char32_t nextCharacter(std::string_view text, size_t &at)
{
    const auto byte = [&](size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(at++);
    if (first < 0x80)
        return first;
    const size_t more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC0 ? 1 : 0;
    char32_t c = first & (0x3FU >> more);
    for (size_t i = 0; i < more; ++i) {
        if (at >= text.size() || (byte(at) & 0xC0U) != 0x80)
            return 0xFFFD;
        c = (c << 6U) | (byte(at++) & 0x3FU);
    }
    return more == 0 || c > 0x10FFFF ? 0xFFFD : c;
}

inline void appendUtf8(std::string &out, const domain::FoldedCharacter &character)
{
    if (character.size == 2 && QChar::isSurrogate(character.text[0])) { // one character beyond the basic plane
        const char32_t c = QChar::surrogateToUcs4(character.text[0], character.text[1]);
        for (const unsigned shift : {18U, 12U, 6U, 0U})
            out += static_cast<char>((shift == 18 ? 0xF0U : 0x80U) | ((c >> shift) & (shift == 18 ? 0x07U : 0x3FU)));
        return;
    }
    for (quint8 i = 0; i < character.size; ++i) {
        const char16_t c = character.text[i];
        if (c < 0x80) {
            out += static_cast<char>(c);
        } else if (c < 0x800) {
            out += static_cast<char>(0xC0U | (c >> 6U));
            out += static_cast<char>(0x80U | (c & 0x3FU));
        } else {
            out += static_cast<char>(0xE0U | (c >> 12U));
            out += static_cast<char>(0x80U | ((c >> 6U) & 0x3FU));
            out += static_cast<char>(0x80U | (c & 0x3FU));
        }
    }
}

} // namespace storage
