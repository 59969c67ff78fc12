// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entities.h"
#include "domain/rules.h"
#include "reports/choice.h"
#include "storage/breakdowns.h"
#include "storage/handovers.h"
#include "storage/letterhead.h"
#include "storage/statistics.h"
#include "work/task.h"

/// What a report is made of, as values, read in one transaction so that all its figures are of one moment. Nothing in it is worded yet.
namespace reports {

/// An institution as a report names it.
struct Party
{
    QString acronym = {};
    domain::LocalText name = {};
    bool operator==(const Party &) const = default;
};

struct EvidenceEntry
{
    domain::EvidenceId id{0};
    QString fileName = {};
    QString title = {};
    QString issuer = {};
    QDate issued = {};
    QString link = {}; ///< empty when the file is kept in the workspace
    bool operator==(const EvidenceEntry &) const = default;
};

/// An entry that may be shown: validated, or submitted and said to be so. Drafts and returned entries never are.
struct ProgressEntry
{
    domain::ProgressId id{0};
    std::optional<Party> institution = {};
    QDate from = {};
    QDate to = {};
    domain::LocalText narrative = {};
    domain::LocalText obstacles = {};
    domain::LocalText nextSteps = {};
    bool validated = false;
    QDate date = {}; ///< validated or written on
    QList<EvidenceEntry> evidence = {};
    bool operator==(const ProgressEntry &) const = default;
};

/// What the body itself says; stands beside the State's status and changes nothing in it.
struct AssessmentEntry
{
    domain::LocalText grade = {};
    domain::LocalText scale = {};
    QDate date = {};
    QString paragraph = {};
    bool ofPart = false; ///< of one component or for one person, not of the whole
    bool operator==(const AssessmentEntry &) const = default;
};

/// A word a recommendation is described with.
struct TermEntry
{
    QString vocabulary = {}; ///< code: theme, group, sdg, right
    QString code = {};
    domain::LocalText label = {};
    bool operator==(const TermEntry &) const = default;
};

/// A part of a court's measure.
struct PartEntry
{
    domain::LocalText text = {};
    QList<AssessmentEntry> assessments = {}; ///< newest first
    bool operator==(const PartEntry &) const = default;
};

/// One recommendation with everything the report says of it.
struct ReportRow
{
    domain::RecommendationId id{0};
    domain::MechanismId mechanism{0};
    domain::DocumentId document{0};
    domain::RecommendationKind kind = domain::RecommendationKind::Recommendation;
    QString paragraph = {};
    domain::LocalText title = {};
    domain::LocalText introduction = {};
    domain::LocalText text = {};
    std::optional<domain::Position> position = {};
    QStringList recommendedBy = {}; ///< States, by ISO3 or as printed
    domain::Status status = domain::Status::NotStarted;
    QDate statusSince = {};
    QString statusReason = {};
    int percent = 0;
    QDate due = {};
    domain::Urgency urgency = domain::Urgency::None;
    std::optional<Party> lead = {};
    QList<Party> support = {};
    QList<Party> consulted = {};
    std::optional<ProgressEntry> progress = {}; ///< the newest validated one, or else the newest submitted one
    QList<ProgressEntry> entries = {}; ///< all that may be shown, of the period, newest first; filled for the kinds that tell them
    QList<AssessmentEntry> assessments = {}; ///< newest first
    QList<TermEntry> terms = {}; ///< in the order of their vocabularies
    QList<PartEntry> parts = {};
    qsizetype beneficiaries = 0; ///< how many
    QStringList named = {}; ///< of these, the names that may leave the office
    QList<domain::ActionId> actions = {};
    QList<domain::IndicatorId> indicators = {};
    bool operator==(const ReportRow &) const = default;
};

/// An indicator of the plan with what was measured.
struct IndicatorEntry
{
    domain::Indicator indicator;
    QList<domain::IndicatorValue> values = {}; ///< oldest first
    bool operator==(const IndicatorEntry &) const = default;
};

struct Material
{
    Choice choice = {};
    QDate date = {}; ///< the figures' day
    domain::LocalText state = {};
    storage::Letterhead letterhead = {};
    storage::statistics::Overview overview = {};
    QList<storage::statistics::Group> byKind = {};
    QList<storage::statistics::Group> byMechanism = {};
    QList<domain::Mechanism> mechanisms = {}; ///< those the rows name; for the statistical annex all
    QList<domain::Document> documents = {}; ///< those the rows name
    QList<domain::Institution> institutions = {}; ///< the one the report is about, first; then those the rows name
    QList<domain::Action> actions = {}; ///< those the rows name
    QList<IndicatorEntry> indicators = {}; ///< those the rows name
    QList<ReportRow> rows = {}; ///< in the order of the choice's grouping; by default mechanism, document with the newest first, the document's own order
    QList<storage::statistics::Breakdown> breakdowns = {}; ///< for the statistical annex: in every way
    QList<domain::Person> people = {}; ///< of the institution the sheet is about
    std::optional<storage::handovers::Sheet> handover = {}; ///< of the institution, or of one of its persons
};

/// Reads what a report of this choice says. Throws storage::Failure as every query does, also with Cancelled; Store::read turns it into its error.
/// InvalidValue "document" or "institution" when the kind's scope asks for one and none is chosen; NotFound when it is gone.
[[nodiscard]] Material gather(const storage::Reader &db, const Choice &choice, const work::Progress &progress = {});

} // namespace reports
