// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/matcher.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

constexpr double otherStates = 0.2; ///< less, where both name the States that recommend and have none in common
constexpr double tooNear = 0.02; ///< two that are alike so much the same cannot be told apart
constexpr qsizetype compared = 12;
constexpr qsizetype shown = 5;

size_t place(domain::Language language)
{
    return static_cast<size_t>(language);
}

/// Ids that are made of the text say nothing when the text was corrected.
bool isDerived(const QString &system)
{
    return system == "uprinfo"_L1;
}

} // namespace

/// A row that is looked for.
struct Matcher::Row
{
    const Incoming &incoming;
    std::optional<domain::DocumentId> document;
    const QHash<domain::RecommendationId, QString> &taken;
    double same;
    QString folded;
    QString paragraph;
    QStringList states;
};

void Matcher::add(const Known &known)
{
    const size_t entry = m_known.size();
    m_known.push_back({known, paragraphKey(known.paragraph)});
    m_byParagraph[m_known.back().paragraph] << entry;
    for (const auto language : {domain::Language::Spanish, domain::Language::English}) {
        const QString folded = clean::folded(known.text.in(language));
        if (folded.isEmpty())
            continue;
        m_texts[place(language)].add(folded);
        m_entries[place(language)].push_back(entry);
        m_equal[place(language)][folded] << entry;
    }
}

/// Why somebody must look though it seems to be it; None when nothing is against it, OtherKind when it is not it.
Reason Matcher::doubtOf(const Entry &entry, double alike, const Row &row, bool sameParagraph) const
{
    constexpr Reason isNot = Reason::OtherKind;
    const bool equal = alike == 1.0;
    const bool otherDocument = row.document != entry.known.document;
    // Equal ids were found before.
    const bool otherId = !entry.known.externalId.isEmpty() && !row.incoming.externalId.isEmpty()
        && entry.known.externalSystem == row.incoming.externalSystem;
    if (equal)
        return otherId ? Reason::SameText : Reason::None;
    if (otherId)
        return isDerived(entry.known.externalSystem) && alike >= row.same ? Reason::SimilarText : isNot;
    const auto shared = [&row](const QString &state) { return row.states.contains(state); };
    const bool statesAgree = row.incoming.document.isUpr && std::ranges::any_of(entry.known.states, shared);
    if (alike >= row.same && (sameParagraph || statesAgree))
        return Reason::None;
    if (alike >= row.same || (sameParagraph && alike >= similarText))
        return otherDocument ? Reason::OtherDocument : Reason::SimilarText;
    return isNot;
}

std::optional<Matcher::Verdict> Matcher::judge(size_t at, double alike, const Row &row) const
{
    const Entry &entry = m_known[at];
    const bool missing = row.paragraph.isEmpty() || entry.paragraph.isEmpty();
    const bool sameParagraph = !missing && row.paragraph == entry.paragraph;
    if (!missing && !sameParagraph)
        return std::nullopt;
    const auto taken = row.taken.constFind(entry.known.id);
    const bool isTaken = taken != row.taken.constEnd();
    // A second row about it repeats it, unless it has a paragraph of its own.
    if (isTaken && (alike < 1.0 || (!taken->isEmpty() && !row.paragraph.isEmpty() && *taken != row.paragraph)))
        return std::nullopt;
    const bool otherState = alike < 1.0 && !row.states.isEmpty() && !entry.known.states.isEmpty()
        && std::ranges::none_of(entry.known.states, [&row](const QString &state) { return row.states.contains(state); });
    const double likeness = otherState ? std::max(0.0, alike - otherStates) : alike;
    const Reason doubt = doubtOf(entry, likeness, row, sameParagraph);
    if (doubt == Reason::OtherKind)
        return std::nullopt;
    // Among equals: the one nobody has taken yet, then the one with the same paragraph, then the one of the same document.
    const double rank = likeness + (isTaken ? 0 : 0.0004) + (sameParagraph ? 0.0002 : 0) + (row.document == entry.known.document ? 0.0001 : 0);
    return Verdict{at, likeness, rank, doubt};
}

QList<Matcher::Verdict> Matcher::verdicts(const Row &row) const
{
    const size_t language = place(row.incoming.language);
    QList<Verdict> all;
    const auto take = [&all](const std::optional<Verdict> &verdict) {
        if (verdict)
            all << *verdict;
    };
    const auto equal = m_equal[language].value(row.folded);
    for (const size_t entry : equal)
        take(judge(entry, 1.0, row));
    if (all.isEmpty()) {
        for (const auto &found : m_texts[language].likest(row.folded, compared)) {
            // Equal words in another order are alike, not equal.
            if (const size_t entry = m_entries[language][static_cast<size_t>(found.text)]; !equal.contains(entry))
                take(judge(entry, std::min(found.likeness, 0.999), row));
        }
    }
    if (all.isEmpty() && !row.paragraph.isEmpty()) {
        for (const size_t entry : m_byParagraph.value(row.paragraph)) {
            const Known &known = m_known[entry].known;
            const bool otherId = !known.externalId.isEmpty() && known.externalSystem == row.incoming.externalSystem;
            if (known.text.in(row.incoming.language).isEmpty() && !otherId && !row.taken.contains(known.id))
                all << Verdict{entry, 0, 0, Reason::SameParagraph};
        }
    }
    std::ranges::stable_sort(all, std::greater(), &Verdict::rank);
    return all;
}

Matcher::Answer Matcher::find(const Incoming &incoming, std::optional<domain::DocumentId> document,
    const QHash<domain::RecommendationId, QString> &taken, double same) const
{
    Row row{incoming, document, taken, same, clean::folded(incoming.text), paragraphKey(incoming.paragraph), {}};
    for (const auto &state : incoming.states) {
        if (!state.iso3.isEmpty())
            row.states << state.iso3;
    }
    const QList<Verdict> all = verdicts(row);
    if (all.isEmpty())
        return {};
    const Verdict &best = all.first();
    Answer answer{m_known[best.entry].known.id, best.doubt, {}};
    const bool rivalled = all.size() > 1 && best.likeness < 1.0 && all.at(1).doubt == Reason::None
        && best.likeness - all.at(1).likeness < tooNear;
    if (answer.doubt == Reason::None && rivalled)
        answer.doubt = Reason::SeveralAlike;
    if (answer.doubt == Reason::None)
        return answer;
    for (const Verdict &verdict : all.first(std::min(shown, all.size())))
        answer.candidates << Found{m_known[verdict.entry].known.id, verdict.likeness};
    return answer;
}

} // namespace exchange
