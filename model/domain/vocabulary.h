// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"

namespace domain {

using Codes = QLatin1StringView;

/// The State's validated result for a recommendation (*situación*), distinct from what institutions report.
enum class Status { NotStarted, Planned, InProgress, PartlyImplemented, Implemented, NotAccepted, Ongoing, NotApplicable };
constexpr std::array<Codes, 8> codesOf(Status)
{
    return {Codes("not_started"), Codes("planned"), Codes("in_progress"), Codes("partly_implemented"), Codes("implemented"), Codes("not_accepted"), Codes("ongoing"), Codes("not_applicable")};
}

/// What the State answered to a recommendation of the UPR (A/HRC/RES/5/1, paras. 27-32). Older files say Accepted.
enum class Position { Supported, Noted, PartlySupported, UnderConsideration };
constexpr std::array<Codes, 4> codesOf(Position)
{
    return {Codes("supported"), Codes("noted"), Codes("partly_supported"), Codes("under_consideration")};
}

/// The State's own order of urgency.
enum class Priority { Low, Normal, High };
constexpr std::array<Codes, 3> codesOf(Priority)
{
    return {Codes("low"), Codes("normal"), Codes("high")};
}

/// The system of protection a mechanism belongs to.
enum class System { Un, Oas, Ilo, Eu, National, Other };
constexpr std::array<Codes, 6> codesOf(System)
{
    return {Codes("UN"), Codes("OAS"), Codes("ILO"), Codes("EU"), Codes("national"), Codes("other")};
}

/// What kind of body speaks.
enum class MechanismKind { TreatyBody, Upr, SpecialProcedure, Commission, Court, FollowUpMechanism, IloBody, PoliticalDialogue, National, Other };
constexpr std::array<Codes, 10> codesOf(MechanismKind)
{
    return {Codes("treaty_body"), Codes("upr"), Codes("special_procedure"), Codes("commission"), Codes("court"), Codes("follow_up_mechanism"), Codes("ilo"), Codes("political_dialogue"), Codes("national"), Codes("other")};
}

/// What the paper asks of the State.
enum class RecommendationKind { Recommendation, Concern, Reparation, ProvisionalMeasure, Remedy, FriendlySettlement, Pledge, Commitment, Other };
constexpr std::array<Codes, 9> codesOf(RecommendationKind)
{
    return {Codes("recommendation"), Codes("concern"), Codes("reparation"), Codes("provisional_measure"), Codes("remedy"), Codes("friendly_settlement"), Codes("pledge"), Codes("commitment"), Codes("other")};
}

/// What an institution does for a recommendation. One leads at most.
enum class AssignmentRole { Lead, Support, Consulted };
constexpr std::array<Codes, 3> codesOf(AssignmentRole)
{
    return {Codes("lead"), Codes("support"), Codes("consulted")};
}

/// The way of a progress entry: an institution writes and submits it, the secretariat validates or returns it.
enum class ReviewState { Draft, Submitted, Validated, Returned };
constexpr std::array<Codes, 4> codesOf(ReviewState)
{
    return {Codes("draft"), Codes("submitted"), Codes("validated"), Codes("returned")};
}

/// What has been heard about a recommendation lately. Derived, never stored and never typed.
enum class Activity { None, Planned, Reported, Validated, Stale };
constexpr std::array<Codes, 5> codesOf(Activity)
{
    return {Codes("none"), Codes("planned"), Codes("reported"), Codes("validated"), Codes("stale")};
}

/// A language of content or of the window.
enum class Language { Spanish, English };
constexpr std::array<Codes, 2> codesOf(Language)
{
    return {Codes("es"), Codes("en")};
}

/// How a term came to a recommendation.
enum class TermSource { Imported, ByHand, Suggested };
constexpr std::array<Codes, 3> codesOf(TermSource)
{
    return {Codes("import"), Codes("hand"), Codes("suggested")};
}

/// Who may see a piece of evidence outside the office.
enum class Confidentiality { Public, Internal, Confidential };
constexpr std::array<Codes, 3> codesOf(Confidentiality)
{
    return {Codes("public"), Codes("internal"), Codes("confidential")};
}

/// How far a planned measure is.
enum class ActionStatus { Planned, UnderWay, Done, Dropped };
constexpr std::array<Codes, 4> codesOf(ActionStatus)
{
    return {Codes("planned"), Codes("under_way"), Codes("done"), Codes("dropped")};
}

/// What an indicator measures: commitment, effort or result (OHCHR, Human Rights Indicators, HR/PUB/12/5, chapter II).
enum class IndicatorKind { Structural, Process, Outcome };
constexpr std::array<Codes, 3> codesOf(IndicatorKind)
{
    return {Codes("structural"), Codes("process"), Codes("outcome")};
}

} // namespace domain
