// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/plan.h"
#include "wording/wording.h"

namespace items {

/// Which actions of the plan are shown.
struct PlanFilter
{
    /// Words that must all occur in title, result, institution, cluster or a recommendation's reference; accents and
    /// case do not matter.
    QString text;
    std::optional<domain::InstitutionId> institution;
    std::optional<domain::ActionStatus> status;
    bool overdue = false;
    bool operator==(const PlanFilter &) const = default;
    [[nodiscard]] bool isEmpty() const { return *this == PlanFilter{}; }
};

/// The actions under one heading of the plan.
struct PlanGroup
{
    std::optional<domain::TermId> cluster;
    QString label;
    std::vector<int> actions; ///< places in the reading
    QDate starts; ///< the first of its actions
    QDate due; ///< the last
    int overdue = 0;
};

/// Those that fit, by the names of their clusters; those without one last, under `noCluster`.
[[nodiscard]] std::vector<PlanGroup> grouped(const storage::plan::Reading &reading, const PlanFilter &filter,
    const wording::Wording &wording, const QString &noCluster, QDate today);

} // namespace items
