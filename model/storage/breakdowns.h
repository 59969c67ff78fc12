// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/statistics.h"

/// Every way the figures are told apart by, for the statistical annex: each a count by status of groups and of the
/// whole.
namespace storage::statistics {

enum class By {
    MechanismKind,
    Mechanism,
    Lead,
    Sdg, ///< goals; a target counts for its goal
    Theme,
    GroupOfPersons,
    Position, ///< of the Universal Periodic Review alone
    Cycle, ///< of the Universal Periodic Review alone
    Activity,
    Due, ///< domain::DueState
    Year, ///< of the document's publication, or else of its adoption
};
constexpr std::array<QLatin1StringView, 11> codesOf(By)
{
    using C = QLatin1StringView;
    return {C("mechanism_kind"), C("mechanism"), C("lead"), C("sdg"), C("theme"), C("group"), C("position"), C("cycle"),
        C("activity"), C("due"), C("year")};
}

struct Breakdown
{
    By by = By::MechanismKind;
    /// Those with at least one recommendation. Their key is the value in a query (code, acronym, year); empty, and
    /// last, for what has none. Enumerations, goals, cycles and years in their own order, mechanisms in the field's,
    /// the others with the most recommendations first.
    QList<Group> groups = {};
    Group whole = {}; ///< every recommendation once
    /// Whether a recommendation may stand in several groups (it has several themes, groups of persons or goals): then
    /// the groups hold at least the whole; otherwise they add up to it, status by status.
    [[nodiscard]] bool overlaps() const { return by == By::Sdg || by == By::Theme || by == By::GroupOfPersons; }
};
/// In the order they are asked for, all of one reading of what fits `criteria`.
[[nodiscard]] QList<Breakdown> breakdowns(const Reader &db, const QList<By> &wanted, const domain::Criteria &criteria);

} // namespace storage::statistics
