// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/chance.h"
#include "demo/plan.h"

#include <algorithm>

namespace demo {

using namespace Qt::StringLiterals;
using domain::MechanismKind;

namespace {

double shareOn(const Plan &plan, QDate day)
{
    int percent = 0;
    for (const auto &step : plan.steps) {
        if (step.since <= day)
            percent = step.percent;
    }
    return percent / 100.0;
}

/// Bodies of the Inter-American system grade every measure; committees only what they asked to be told about.
bool isGraded(const Plan &plan, Chance &chance)
{
    const bool every = plan.paper->kind == MechanismKind::Court || plan.paper->kind == MechanismKind::Commission;
    return every || chance.inHundred(45);
}

QString tier(const std::optional<double> &share)
{
    constexpr double nearlyAll = 0.8;
    constexpr double something = 0.2;
    if (!share)
        return u"none"_s;
    return *share >= nearlyAll ? u"high"_s : *share >= something ? u"middle"_s : u"low"_s;
}

void addComment(PlannedVerdict &verdict, const Content &content, Chance &chance)
{
    if (chance.inHundred(70))
        verdict.comment = chance.oneOf(content.verdicts[tier(verdict.share)]);
}

} // namespace

void grade(Plan &plan, const Content &content)
{
    Chance chance(plan.key() + u"/verdicts"_s);
    const bool graded = isGraded(plan, chance);
    const auto &pinned = plan.item->pinned;
    const QDate pinnedDay = pinned ? pinned->gradeDate : QDate();
    for (const QDate day : plan.paper->reviewed) {
        if (!graded || day == pinnedDay)
            continue;
        PlannedVerdict verdict{.date = day, .grade = {}, .share = {}, .comment = {}};
        const bool known = plan.paper->kind == MechanismKind::Court || !chance.inHundred(8);
        if (known) // a body sees a little less than the State does
            verdict.share = std::max(0.0, shareOn(plan, day) - chance.between(0, 10) / 100.0);
        addComment(verdict, content, chance);
        plan.verdicts << verdict;
    }
    if (!pinnedDay.isValid())
        return;
    PlannedVerdict verdict{.date = pinnedDay, .grade = pinned->grade, .share = shareOn(plan, pinnedDay), .comment = {}};
    addComment(verdict, content, chance);
    plan.verdicts << verdict;
}

} // namespace demo
