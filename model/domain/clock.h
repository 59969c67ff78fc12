// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <functional>

namespace domain {

/// Gives the present moment in UTC. Whoever needs "now" or "today" is given one, so that tests and pictures can hold it still.
using Clock = std::function<QDateTime()>;

/// The local calendar day of the clock's moment.
[[nodiscard]] inline QDate today(const Clock &clock)
{
    return clock().toLocalTime().date();
}

} // namespace domain
