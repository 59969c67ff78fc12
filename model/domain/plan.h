// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules.h"

/// Rules of the plan of action and of what is measured.
namespace domain {

/// Whether something is still to be done about it.
[[nodiscard]] bool isOpen(ActionStatus status);
/// Where its due date stands: nothing that is done or dropped is overdue or soon.
[[nodiscard]] Urgency urgency(const Action &action, QDate today);
/// The action, done on this day.
[[nodiscard]] Action markedDone(Action action, QDate day);
/// The action, given up.
[[nodiscard]] Action dropped(Action action);

/// How far a value has come from the baseline (0) to the target (1); below 0 and above 1 where it lies outside them. Without a baseline the way begins at
/// zero. None: there is no target, or it is where the way begins.
[[nodiscard]] std::optional<double> shareOfWay(const Indicator &indicator, double value);

} // namespace domain
