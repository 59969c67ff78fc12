// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace exchange {

/// A text as the set of its words, for comparing many texts with many.
using Words = std::vector<size_t>;
[[nodiscard]] Words wordsOf(const QString &text);

/// How alike two texts are, 0 to 1: twice the words in common over the words of both (Sørensen-Dice). Order, accents,
/// letter case and punctuation do not matter.
[[nodiscard]] double likeness(const Words &a, const Words &b);

inline constexpr double sameText = 0.9; ///< from here on it is the same text, corrected
inline constexpr double similarText = 0.6; ///< from here on somebody should look

/// A paragraph's number for comparing: "24 b)", "24 (b)" and "24(b)." are the same.
[[nodiscard]] QString paragraphKey(const QString &paragraph);

} // namespace exchange
