// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/clean.h"

#include "wording/countries.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

// States in cells and in the brackets of texts.
namespace exchange::clean {
namespace {

using domain::RecommendingState;

/// Whether a piece of a bracket or cell is a State; the whole of it, then divided by the signs and words that join
/// States.
void addStates(QList<RecommendingState> &states, const QString &piece, qsizetype level, int &unknown)
{
    static const QStringList joints{
        u"\n"_s, u";"_s, u" - "_s, u" – "_s, u","_s, u"/"_s, u" and "_s, u" y "_s, u" e "_s, u" & "_s};
    QString name = spaced(piece);
    while (!name.isEmpty() && u" .;,:()[]*-–"_s.contains(name.back()) && !(name.back() == u')' && name.contains(u'(')))
        name.chop(1);
    while (!name.isEmpty() && u" .;,:([*-–"_s.contains(name.front()))
        name.remove(0, 1);
    if (name.isEmpty() || folded(name) == u"unknown" || folded(name) == u"and" || folded(name) == u"none")
        return;
    if (const auto iso3 = wording::countries::fromName(name)) {
        if (!std::ranges::any_of(states, [&](const RecommendingState &s) { return s.iso3 == *iso3; }))
            states << RecommendingState{*iso3, name};
        return;
    }
    for (; level < joints.size(); ++level) {
        const QStringList parts = (level == 0 ? piece : name).split(joints[level], Qt::SkipEmptyParts);
        if (parts.size() < 2)
            continue;
        for (qsizetype i = 0; i < parts.size();) {
            // "Bosnia and Herzegovina and Peru", "Korea, Republic of, Chile": the longest name first.
            qsizetype taken = std::min<qsizetype>(3, parts.size() - i);
            while (taken > 1 && !wording::countries::fromName(spaced(parts.sliced(i, taken).join(joints[level]))))
                --taken;
            addStates(states, parts.sliced(i, taken).join(joints[level]), taken > 1 ? level : level + 1, unknown);
            i += taken;
        }
        return;
    }
    ++unknown;
    if (!std::ranges::any_of(states, [&](const RecommendingState &s) { return s.iso3.isEmpty() && s.printed == name; }))
        states << RecommendingState{QString(), name};
}

/// The States of one bracket; empty when nothing in it is one.
QList<RecommendingState> bracketStates(const QString &inside)
{
    QList<RecommendingState> states;
    int unknown = 0;
    if (inside.size() > 2000)
        return {};
    addStates(states, inside, 0, unknown);
    const auto isKnown = [](const RecommendingState &s) { return !s.iso3.isEmpty(); };
    const auto known = std::ranges::count_if(states, isKnown);
    // "(CEDAW)" or "(see Chile's report)" is not a list of States; a misprint among States is.
    return known > 0 && known >= unknown ? states : QList<RecommendingState>();
}

void add(QList<RecommendingState> &all, const QList<RecommendingState> &more)
{
    for (const RecommendingState &state : more) {
        if (!all.contains(state) && !std::ranges::any_of(all, [&](const RecommendingState &s) {
                return !s.iso3.isEmpty() && s.iso3 == state.iso3;
            }))
            all << state;
    }
}

/// Where the bracket that ends at the end of `text` opens, one pair inside allowed ("(Iran (Islamic Republic of))"); -1
/// when none.
qsizetype openingOf(QStringView text)
{
    int depth = 0;
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        if (text[i] == u')')
            ++depth;
        else if (text[i] == u'(' && --depth == 0)
            return i;
    }
    return -1;
}

QStringView trimmedEnd(QStringView text)
{
    while (
        !text.isEmpty() && (text.back().isSpace() || text.back() == u';' || text.back() == u'.' || text.back() == u','))
        text.chop(1);
    return text;
}

/// A bracket that was never closed, "(Argentina.;": its States, if everything in it is one.
std::optional<std::pair<qsizetype, QList<RecommendingState>>> openBracket(QStringView text)
{
    const qsizetype open = text.lastIndexOf(u'(');
    if (open < 0 || text.indexOf(u')', open) >= 0)
        return std::nullopt;
    const auto states = bracketStates(text.sliced(open + 1).toString());
    const bool all =
        !states.isEmpty() && std::ranges::none_of(states, [](const RecommendingState &s) { return s.iso3.isEmpty(); });
    return all ? std::optional(std::pair(open, states)) : std::nullopt;
}

QList<RecommendingState> statesInside(const QString &text)
{
    static const QRegularExpression bracket(uR"(\(((?:[^()]|\([^()]*\))*)\))"_s);
    QList<RecommendingState> states;
    for (auto found = bracket.globalMatch(text); found.hasNext();)
        add(states, bracketStates(found.next().captured(1)));
    return states;
}

} // namespace

QList<domain::RecommendingState> recommendingStates(const QString &cell)
{
    QList<RecommendingState> states;
    int unknown = 0;
    addStates(states, listValues(cell).join(u'\n'), 0, unknown);
    return states;
}

Trailing splitStates(const QString &text)
{
    // Square brackets are meant alike; the places of the text stay.
    const QString shaped = QString(text).replace(u'[', u'(').replace(u']', u')');
    QStringView rest = trimmedEnd(shaped);
    QList<QList<RecommendingState>> found; // from the last bracket to the first
    if (const auto open = openBracket(rest)) {
        found << open->second;
        rest = trimmedEnd(rest.first(open->first));
    }
    while (rest.endsWith(u')')) {
        const qsizetype open = openingOf(rest);
        const auto states = open < 0 ? QList<RecommendingState>()
                                     : bracketStates(rest.sliced(open + 1, rest.size() - open - 2).toString());
        if (states.isEmpty())
            break;
        found << states;
        rest = trimmedEnd(rest.first(open));
    }
    const auto inside = statesInside(rest.toString());
    QList<RecommendingState> all = inside;
    for (auto states = found.crbegin(); states != found.crend(); ++states)
        add(all, *states);
    if (found.isEmpty() || !inside.isEmpty() || rest.isEmpty())
        return {text, all};
    return {text.first(rest.size()), all};
}

} // namespace exchange::clean
