// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/decisions.h"

#include <algorithm>

namespace ui::decisions {

using exchange::Decision;
using exchange::PartChange;
using exchange::PlanItem;
using exchange::Verdict;

namespace {

void carryOver(const PlanItem &from, PlanItem &to)
{
    const auto same =
        std::ranges::find_if(to.candidates, [&from](const exchange::Candidate &one) { return from.match == one.id; });
    if (same != to.candidates.end())
        to.chooseCandidate(same - to.candidates.begin());
    if (from.match != to.match)
        return;
    if (offered(to).contains(from.decision))
        to.decision = from.decision;
    for (PartChange &change : to.changes) {
        const auto former = std::ranges::find(from.changes, change.part, &PartChange::part);
        if (former != from.changes.end())
            change.choice = former->choice;
    }
}

} // namespace

QList<Decision> offered(const PlanItem &item)
{
    if (item.verdict == Verdict::Changed)
        return {Decision::TakeAsUpdate, Decision::Leave};
    if (item.verdict != Verdict::Doubtful)
        return {};
    QList<Decision> all{Decision::TakeAsNew};
    if (item.match)
        all << Decision::TakeAsUpdate;
    return all << Decision::Leave;
}

bool isTaken(const PlanItem &item, const PartChange &change, bool update)
{
    return change.choice.value_or(!change.kept && (update || item.verdict == Verdict::Doubtful));
}

Decision of(const PlanItem &item, bool update)
{
    if (item.verdict == Verdict::Doubtful)
        return item.decision;
    const bool any = std::ranges::any_of(
        item.changes, [&](const PartChange &change) { return isTaken(item, change, update); });
    return any ? Decision::TakeAsUpdate : Decision::Leave;
}

void decide(PlanItem &item, Decision decision)
{
    if (item.verdict == Verdict::Doubtful) {
        item.decision = decision;
        return;
    }
    const bool allKept = std::ranges::all_of(item.changes, &PartChange::kept);
    for (PartChange &change : item.changes)
        change.choice = decision == Decision::TakeAsUpdate && (allKept || !change.kept);
}

bool isWritten(const PlanItem &item, bool update)
{
    const Decision decision = of(item, update);
    return decision == Decision::TakeAsNew
        || (decision == Decision::TakeAsUpdate && (item.verdict == Verdict::Changed || item.hasUpdate()));
}

bool areSimilar(const PlanItem &one, const PlanItem &other)
{
    return one.verdict == Verdict::Doubtful && other.verdict == Verdict::Doubtful && one.row != other.row
        && one.reason == other.reason && offered(one) == offered(other);
}

void carryOver(const exchange::ImportPlan &from, exchange::ImportPlan &to)
{
    QHash<qint64, const PlanItem *> former;
    for (const PlanItem &item : from.items)
        former.insert(item.row, &item);
    for (PlanItem &item : to.items) {
        if (const PlanItem *known = former.value(item.row); known && known->verdict == item.verdict)
            carryOver(*known, item);
    }
}

exchange::ImportPlan settled(exchange::ImportPlan plan, bool update)
{
    for (PlanItem &item : plan.items) {
        if (item.verdict != Verdict::Changed)
            continue;
        for (PartChange &change : item.changes)
            change.choice = isTaken(item, change, update);
    }
    return plan;
}

} // namespace ui::decisions
