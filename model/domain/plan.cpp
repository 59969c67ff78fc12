// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan.h"

#include <cmath>

namespace domain {

bool isOpen(ActionStatus status)
{
    return status == ActionStatus::Planned || status == ActionStatus::UnderWay;
}

Urgency urgency(const Action &action, QDate today)
{
    if (!action.due.isValid() || !isOpen(action.status))
        return Urgency::None;
    if (action.due < today)
        return Urgency::Overdue;
    return today.daysTo(action.due) <= soonWithinDays ? Urgency::Soon : Urgency::Later;
}

Action markedDone(Action action, QDate day)
{
    action.status = ActionStatus::Done;
    action.done = day;
    return action;
}

Action dropped(Action action)
{
    action.status = ActionStatus::Dropped;
    action.done = {};
    return action;
}

std::optional<double> shareOfWay(const Indicator &indicator, double value)
{
    if (!indicator.target)
        return std::nullopt;
    const double from = indicator.baseline.value_or(0);
    const double way = *indicator.target - from;
    if (std::abs(way) < 1e-12)
        return std::nullopt;
    return (value - from) / way;
}

} // namespace domain
