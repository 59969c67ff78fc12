// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/likeness.h"

#include <QSet>
#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

constexpr double shareOfBoth = 0.7; ///< of the likeness; the rest is the share of the shorter text
constexpr double misspelt = 0.9; ///< what a misspelt word counts of the right one
constexpr double replacement = 0.5; ///< what the share of words that stand for others costs
constexpr double contradiction = 0.8; ///< what is left of a likeness
constexpr size_t fewWords = 4; ///< a difference of so many words may be a denial; in a longer one "not" is a word among others
constexpr qsizetype compared = 24; ///< of the texts with the heaviest words in common
constexpr size_t commonFrom = 64; ///< words of so many texts and more find nothing by themselves, where there are rarer ones

bool hasDigit(QStringView word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
}

bool denies(const QString &word)
{
    static const QSet<QString> words{u"no"_s, u"not"_s, u"never"_s, u"without"_s, u"non"_s, u"nor"_s, u"none"_s, u"ni"_s, u"nunca"_s,
        u"sin"_s, u"ningun"_s, u"ninguna"_s, u"jamas"_s};
    return words.contains(word);
}

/// Whether one word becomes the other by at most one (long words: two) letters added, dropped, changed or swapped.
bool isMisspelt(QStringView a, QStringView b)
{
    constexpr qsizetype longest = 40;
    if (a.size() < 3 || b.size() < 3 || std::max(a.size(), b.size()) < 4 || std::max(a.size(), b.size()) > longest)
        return false;
    const int most = std::max(a.size(), b.size()) >= 8 ? 2 : 1;
    if (std::abs(a.size() - b.size()) > most || hasDigit(a) || hasDigit(b))
        return false;
    std::array<std::array<int, longest + 1>, 3> rows{};
    for (int j = 0; j <= b.size(); ++j)
        rows[0][static_cast<size_t>(j)] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        auto &row = rows[static_cast<size_t>(i % 3)];
        const auto &above = rows[static_cast<size_t>((i + 2) % 3)];
        const auto &twoAbove = rows[static_cast<size_t>((i + 1) % 3)];
        row[0] = static_cast<int>(i);
        int least = row[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            int cost = std::min({above[at] + 1, row[at - 1] + 1, above[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                cost = std::min(cost, twoAbove[at - 2] + 1);
            row[at] = cost;
            least = std::min(least, cost);
        }
        if (least > most)
            return false;
    }
    return rows[static_cast<size_t>(a.size() % 3)][static_cast<size_t>(b.size())] <= most;
}

/// A word that the other text does not have.
struct Single
{
    QString letters;
    double weight = 0;
};

/// Takes the pairs of a word and its misspelling out of both; their weight.
double pairUp(std::vector<Single> &a, std::vector<Single> &b)
{
    if (a.size() * b.size() > 2500)
        return 0;
    double paired = 0;
    std::erase_if(a, [&](const Single &word) {
        const auto pair = std::ranges::find_if(b, [&word](const Single &other) { return isMisspelt(word.letters, other.letters); });
        if (pair == b.end())
            return false;
        paired += std::min(word.weight, pair->weight);
        b.erase(pair);
        return true;
    });
    return paired;
}

double sum(const std::vector<Single> &words)
{
    double all = 0;
    for (const Single &word : words)
        all += word.weight;
    return all;
}

bool contradict(const std::vector<Single> &a, const std::vector<Single> &b)
{
    const auto number = [](const Single &word) { return hasDigit(word.letters); };
    const auto denial = [](const Single &word) { return denies(word.letters); };
    if (std::ranges::any_of(a, number) && std::ranges::any_of(b, number))
        return true;
    return a.size() + b.size() <= fewWords && (std::ranges::any_of(a, denial) || std::ranges::any_of(b, denial));
}

} // namespace

/// A text that is looked for.
struct Texts::Asked
{
    Words words; ///< those that some text has, ascending
    std::vector<Single> strange; ///< those that none has
};

qsizetype Texts::add(const QString &folded)
{
    const auto text = static_cast<int>(m_texts.size());
    Words words;
    for (const auto letters : QStringView(folded).split(u' ', Qt::SkipEmptyParts)) {
        auto place = m_places.constFind(letters.toString());
        if (place == m_places.constEnd()) {
            place = m_places.insert(letters.toString(), static_cast<int>(m_words.size()));
            m_words.push_back({letters.toString(), {}});
        }
        words.push_back(*place);
        auto &texts = m_words[static_cast<size_t>(*place)].texts;
        if (texts.empty() || texts.back() != text)
            texts.push_back(text);
    }
    std::ranges::sort(words);
    m_texts.push_back(std::move(words));
    return text;
}

double Texts::weight(int word) const
{
    const auto having = static_cast<double>(m_words[static_cast<size_t>(word)].texts.size());
    return std::log(1 + static_cast<double>(m_texts.size()) / having);
}

Texts::Asked Texts::asked(const QString &folded) const
{
    Asked asked;
    const double rare = std::log(1 + static_cast<double>(m_texts.size()));
    for (const auto letters : QStringView(folded).split(u' ', Qt::SkipEmptyParts)) {
        const auto place = m_places.constFind(letters.toString());
        if (place == m_places.constEnd())
            asked.strange.push_back({letters.toString(), rare});
        else
            asked.words.push_back(*place);
    }
    std::ranges::sort(asked.words);
    return asked;
}

double Texts::likeness(const Asked &asked, const Words &words) const
{
    double common = 0;
    std::vector<Single> missingHere = asked.strange;
    std::vector<Single> missingThere;
    const auto single = [this](int word) { return Single{m_words[static_cast<size_t>(word)].letters, weight(word)}; };
    auto a = asked.words.begin();
    auto b = words.begin();
    while (a != asked.words.end() || b != words.end()) {
        if (b == words.end() || (a != asked.words.end() && *a < *b)) {
            missingHere.push_back(single(*a++));
        } else if (a == asked.words.end() || *b < *a) {
            missingThere.push_back(single(*b++));
        } else {
            common += weight(*a++);
            ++b;
        }
    }
    const double paired = pairUp(missingHere, missingThere);
    const double mine = common + paired + sum(missingHere);
    const double other = common + paired + sum(missingThere);
    common += misspelt * paired;
    if (common <= 0)
        return 0;
    // Words in the place of others say something else; words left out do not.
    const double replaced = std::min(sum(missingHere), sum(missingThere)) / std::max(mine, other);
    const double alike = shareOfBoth * 2 * common / (mine + other) + (1 - shareOfBoth) * common / std::min(mine, other)
        - replacement * replaced;
    return std::max(0.0, contradict(missingHere, missingThere) ? alike * contradiction : alike);
}

double Texts::likeness(const QString &folded, qsizetype text) const
{
    return likeness(asked(folded), m_texts[static_cast<size_t>(text)]);
}

/// The texts with the heaviest words in common. Words that nearly all have are asked only where there are no others.
std::vector<int> Texts::worthComparing(const Asked &asked) const
{
    std::vector<std::pair<size_t, int>> byRarity;
    for (auto word = asked.words.begin(); word != asked.words.end(); ++word) {
        if (word == asked.words.begin() || *word != *(word - 1))
            byRarity.emplace_back(m_words[static_cast<size_t>(*word)].texts.size(), *word);
    }
    std::ranges::sort(byRarity);
    const size_t many = std::max(commonFrom, m_texts.size() / 10);
    constexpr size_t enough = 4;
    std::vector<float> shared(m_texts.size());
    std::vector<int> touched;
    for (size_t i = 0; i < byRarity.size() && (i < enough || byRarity[i].first <= many); ++i) {
        const auto heavy = static_cast<float>(weight(byRarity[i].second));
        for (const int text : m_words[static_cast<size_t>(byRarity[i].second)].texts) {
            float &sum = shared[static_cast<size_t>(text)];
            if (sum == 0.0F)
                touched.push_back(text);
            sum += heavy;
        }
    }
    std::vector<std::pair<float, int>> ranked;
    ranked.reserve(touched.size());
    for (const int text : touched)
        ranked.emplace_back(-shared[static_cast<size_t>(text)], text);
    const auto kept = std::min<size_t>(ranked.size(), compared);
    std::ranges::partial_sort(ranked, ranked.begin() + static_cast<std::ptrdiff_t>(kept));
    std::vector<int> texts;
    for (size_t i = 0; i < kept; ++i)
        texts.push_back(ranked[i].second);
    return texts;
}

QList<Texts::Alike> Texts::likest(const QString &folded, qsizetype limit) const
{
    const Asked wanted = asked(folded);
    QList<Alike> found;
    for (const int text : worthComparing(wanted)) {
        if (const double alike = likeness(wanted, m_texts[static_cast<size_t>(text)]); alike > 0)
            found << Alike{text, alike};
    }
    std::ranges::stable_sort(found, std::greater(), &Alike::likeness);
    return found.first(std::min(limit, found.size()));
}

QString paragraphKey(const QString &paragraph)
{
    QString key;
    for (const QChar c : paragraph) {
        if (c.isLetterOrNumber() || c == u'.')
            key += c.toLower();
    }
    while (key.endsWith(u'.'))
        key.chop(1);
    return key;
}

} // namespace exchange
