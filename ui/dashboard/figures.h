// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/recommendations.h"
#include "storage/statistics.h"

/// What the dashboard shows, read in one go, and the criteria behind each figure: whoever counts with these criteria finds the figure.
namespace ui::figures {

inline constexpr int trendQuarters = 12;
inline constexpr int nextCount = 6;

struct Figures
{
    QDate today;
    storage::statistics::Overview overview;
    QList<storage::statistics::Group> kinds;
    QList<storage::statistics::Group> leads;
    QList<storage::statistics::TrendPoint> trend;
    QList<storage::statistics::Silent> silent;
    QList<storage::RecommendationRow> next; ///< open ones due from today on, the nearest first
};
[[nodiscard]] Figures read(const storage::Reader &db, const domain::Criteria &criteria);

/// What the page's filters offer.
struct Choices
{
    QList<storage::statistics::FacetValue> kinds;
    QList<storage::statistics::FacetValue> leads;
    QList<storage::statistics::FacetValue> positions;
};
[[nodiscard]] Choices readChoices(const storage::Reader &db);

[[nodiscard]] domain::Criteria ofStatuses(const domain::Criteria &base, const QList<domain::Status> &statuses);
[[nodiscard]] domain::Criteria ofKind(const domain::Criteria &base, const QString &kind);
/// An empty acronym: without a lead.
[[nodiscard]] domain::Criteria ofLeads(const domain::Criteria &base, const QStringList &acronyms);
[[nodiscard]] domain::Criteria overdue(const domain::Criteria &base);
[[nodiscard]] domain::Criteria dueSoon(const domain::Criteria &base, QDate today);
[[nodiscard]] domain::Criteria silent(const domain::Criteria &base);
[[nodiscard]] domain::Criteria missing(const domain::Criteria &base, const QString &what);

} // namespace ui::figures
