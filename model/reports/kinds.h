// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <array>
#include <optional>

namespace reports {

/// What an office hands in, to whom. Each is specified in docs/reports.
enum class Kind {
    Periodic, ///< periodic report to a treaty body: the skeleton, with what is tracked under each article
    ListOfIssues, ///< replies to a list of issues
    FollowUp, ///< reply to concluding observations, recommendation by recommendation
    UprNational, ///< national report for the UPR, sections A to E
    UprMatrix, ///< OHCHR's matrix with its last column filled
    UprMidTerm,
    Court, ///< compliance with a judgment of the Inter-American Court
    Commission, ///< information to the Inter-American Commission
    Status, ///< *informe de situación*
    Institution, ///< what one institution has open: *ficha*
    Brief, ///< one page for a minister
    Handover, ///< *ficha de traspaso*
    Statistics, ///< statistical annex
};
constexpr std::array<QLatin1StringView, 13> codesOf(Kind)
{
    using C = QLatin1StringView;
    return {C("periodic"), C("list_of_issues"), C("follow_up"), C("upr_national"), C("upr_matrix"), C("upr_mid_term"), C("court"),
        C("commission"), C("status"), C("institution"), C("brief"), C("handover"), C("statistics")};
}

/// For whom a report is.
enum class Circle { UnitedNations, InterAmerican, Internal };

/// What must be chosen before a report can be made.
enum class Scope {
    Query, ///< nothing: any query, or everything
    Document, ///< one paper: concluding observations, a report of the Working Group, a judgment
    Institution,
};

struct Traits
{
    Circle circle = Circle::Internal;
    Scope scope = Scope::Query;
    std::optional<int> words = {}; ///< official limit of words (General Assembly resolution 68/268 for the treaty bodies; follow-up: the bodies' guidelines; UPR: Human Rights Council); none: no limit
};

[[nodiscard]] Traits traits(Kind kind);

} // namespace reports
