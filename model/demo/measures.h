// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/calendar.h"
#include "demo/plan.h"

namespace demo {

struct Measure
{
    domain::Action action; ///< without institution, cluster and uid
    QString institution; ///< acronym
    QString cluster; ///< code of a theme
    int serves = 0; ///< so many recommendations of its cluster
};

struct Gauge
{
    domain::Indicator indicator; ///< without attribute and uid
    QString theme; ///< code: of the recommendations it serves
    QString right; ///< code of its attribute
    int serves = 0;
    QList<domain::IndicatorValue> values; ///< oldest first
};

/// The plan of action and the indicators of the office.
struct Measures
{
    std::vector<Measure> actions;
    std::vector<Gauge> indicators;
};

/// Moved into the calendar. MalformedFile with the file's name when the content is not what it should be.
[[nodiscard]] domain::Result<Measures> readMeasures(const Calendar &calendar);

/// Which of the plans have this theme, at most `count`: first those this institution leads or supports, then by chance. The same `name` always gives the same.
[[nodiscard]] std::vector<size_t> fitting(
    const std::vector<Plan> &plans, const QString &theme, const QString &institution, int count, const QString &name);

} // namespace demo
