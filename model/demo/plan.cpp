// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/plan.h"

#include "demo/chance.h"
#include "demo/narrative.h"

#include <algorithm>
#include <array>

namespace demo {

using namespace Qt::StringLiterals;
using domain::MechanismKind;
using domain::Status;

namespace {

constexpr size_t ramp = 5; ///< the statuses that follow each other, from not started to implemented

/// How many of a hundred stand in each status of the ramp at the end of the story.
std::array<int, ramp> shares(MechanismKind kind)
{
    switch (kind) {
    case MechanismKind::Upr:
        return {14, 20, 35, 19, 12};
    case MechanismKind::SpecialProcedure:
        return {25, 22, 34, 14, 5};
    case MechanismKind::Commission:
        return {14, 13, 34, 31, 8};
    case MechanismKind::Court:
        return {12, 10, 30, 34, 14};
    default:
        return {14, 17, 36, 23, 10};
    }
}

Chance chanceOf(const Plan &plan, const QString &purpose)
{
    return Chance(plan.key() + u'/' + purpose);
}

/// A young recommendation has not come far, and nothing is implemented that no text can account for.
Status furthest(const Plan &plan, const Content &content, const Calendar &calendar)
{
    constexpr int young = 300;
    constexpr int lessYoung = 480;
    const auto age = plan.paper->document.published.daysTo(calendar.today());
    if (age < young)
        return Status::InProgress;
    if (age < lessYoung || !canTell(content, plan.item->topics, Status::Implemented))
        return Status::PartlyImplemented;
    return Status::Implemented;
}

/// Older ones tend to be further on; laws take longer than anything else.
int maturity(const Plan &plan, const Calendar &calendar)
{
    constexpr int noise = 1600; // days
    constexpr int longAgo = 3300;
    constexpr int lawsTakeLonger = 500;
    Chance chance = chanceOf(plan, u"maturity"_s);
    const auto age = static_cast<int>(plan.paper->document.published.daysTo(calendar.today()));
    const bool law = plan.item->topics.first() == u"leg"_s;
    return std::min(age, longAgo) + chance.between(0, noise) - (law ? lawsTakeLonger : 0);
}

void spread(std::vector<Plan *> &plans, const Content &content, const Calendar &calendar, MechanismKind kind)
{
    std::stable_sort(plans.begin(), plans.end(),
        [&](const Plan *a, const Plan *b) { return maturity(*a, calendar) > maturity(*b, calendar); });
    std::array<int, ramp> left{};
    const auto parts = shares(kind);
    for (size_t i = 0; i < ramp; ++i)
        left[i] = (static_cast<int>(plans.size()) * parts[i] + 50) / 100;
    for (Plan *plan : plans) {
        const auto limit = static_cast<size_t>(furthest(*plan, content, calendar));
        for (size_t level = ramp; level-- > 0;) {
            if (level > limit || left[level] == 0)
                continue;
            plan->target = static_cast<Status>(level);
            --left[level];
            break;
        }
    }
}

/// Pinned ones stand where the content says, noted ones are not accepted, the others are spread.
void setTargets(std::vector<Plan> &plans, const Content &content, const Calendar &calendar)
{
    for (const auto kind : domain::allOf<MechanismKind>()) {
        std::vector<Plan *> open;
        for (Plan &plan : plans) {
            if (plan.paper->kind != kind)
                continue;
            if (plan.item->pinned)
                plan.target = plan.item->pinned->status;
            else if (plan.item->recommendation.position == domain::Position::Noted)
                plan.target = Status::NotAccepted;
            else
                open.push_back(&plan);
        }
        spread(open, content, calendar, kind);
    }
}

QDate endOfMonth(QDate day)
{
    return QDate(day.year(), day.month(), day.daysInMonth());
}

QDate dueDate(const Plan &plan, QDate today)
{
    Chance chance = chanceOf(plan, u"due"_s);
    if (plan.item->pinned && plan.item->pinned->due.isValid())
        return plan.item->pinned->due;
    if (plan.target == Status::NotAccepted || plan.target == Status::NotApplicable || chance.inHundred(9))
        return {};
    if (plan.target == Status::Implemented)
        return endOfMonth(plan.steps.last().since.addDays(chance.between(-60, 120)));
    const int where = chance.between(0, 99);
    if (where < 3)
        return today.addDays(-chance.between(4, 160));
    if (where < 13)
        return today.addDays(chance.between(16, 90));
    return endOfMonth(today.addDays(chance.between(75, 950)));
}

void decide(Plan &plan, const Content &content)
{
    Chance chance = chanceOf(plan, u"rest"_s);
    // Some that nothing has been done for have nobody to lead them yet.
    if (plan.target != Status::NotStarted || plan.item->pinned || !chance.inHundred(28))
        plan.lead = plan.item->lead;
    const int rank = chance.between(0, 99);
    plan.priority = rank < 12 ? domain::Priority::High : rank < 20 ? domain::Priority::Low : domain::Priority::Normal;
    if (plan.item->pinned)
        plan.priority = plan.item->pinned->priority;
    const QStringList reasons = content.reasons.value(plan.target);
    if (!reasons.isEmpty())
        plan.reason = plan.item->pinned ? reasons.value(plan.item->pinned->reason) : chance.oneOf(reasons);
}

} // namespace

std::vector<Plan> plan(const Content &content, const Calendar &calendar)
{
    std::vector<Plan> plans;
    for (const Paper &paper : content.papers) {
        for (const Item &item : paper.items) {
            plans.emplace_back();
            plans.back().paper = &paper;
            plans.back().item = &item;
        }
    }
    setTargets(plans, content, calendar);
    for (Plan &one : plans) {
        decide(one, content);
        layOut(one, content, calendar);
        one.due = dueDate(one, calendar.today());
        grade(one, content);
    }
    return plans;
}

} // namespace demo
