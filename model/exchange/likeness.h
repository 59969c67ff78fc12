// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <vector>

namespace exchange {

inline constexpr double sameText = 0.8; ///< from here on it is the same text, corrected or shortened
inline constexpr double similarText = 0.6; ///< from here on somebody should look

/// Texts among which those like another are found without comparing it with each.
///
/// The likeness of two texts is 0 to 1: seven tenths of it how much of both their words is common, three tenths how much of the
/// shorter one's is, so that a dropped clause costs less than another one in its place. Words weigh by how few of the texts have
/// them; a misspelt word counts nearly as the right one; a word in the place of another counts against it. Order, accents, letter case and punctuation do not matter. Texts with
/// different numbers, or of which one denies a little thing that the other does not, are a fifth less alike.
class Texts
{
public:
    struct Alike
    {
        qsizetype text = 0; ///< its place, from 0
        double likeness = 0;
    };

    /// `folded`: as clean::folded gives it. The place of the text.
    qsizetype add(const QString &folded);
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_texts.size()); }
    /// The likeliest, the likeliest first; those without a word in common are left out.
    [[nodiscard]] QList<Alike> likest(const QString &folded, qsizetype limit) const;
    [[nodiscard]] double likeness(const QString &folded, qsizetype text) const;

private:
    struct Word
    {
        QString letters;
        std::vector<int> texts; ///< that have it, ascending
    };
    using Words = std::vector<int>; ///< ascending, as often as they occur
    struct Asked;

    [[nodiscard]] Asked asked(const QString &folded) const;
    [[nodiscard]] double weight(int word) const;
    [[nodiscard]] double likeness(const Asked &asked, const Words &words) const;
    [[nodiscard]] std::vector<int> worthComparing(const Asked &asked) const;

    QHash<QString, int> m_places;
    std::vector<Word> m_words;
    std::vector<Words> m_texts;
};

/// A paragraph's number for comparing: "24 b)", "24 (b)" and "24(b)." are the same.
[[nodiscard]] QString paragraphKey(const QString &paragraph);

} // namespace exchange
