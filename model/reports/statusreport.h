// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/criteria.h"
#include "domain/entities.h"
#include "domain/rules.h"
#include "reports/document.h"
#include "storage/statistics.h"
#include "wording/wording.h"
#include "work/task.h"

/// The status report (*informe de situación*): what was recommended to the State, who answers for it, where it stands
/// and what was last done. Specified in docs/reports/status-report.md.
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
    QString title = {};
    QString issuer = {};
    QDate issued = {};
    QString link = {}; ///< empty when the file is kept in the workspace
    bool operator==(const EvidenceEntry &) const = default;
};

/// The newest entry that may be shown: validated, or else submitted. Drafts and returned entries never are.
struct ProgressEntry
{
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
    std::optional<ProgressEntry> progress = {};
    QList<AssessmentEntry> assessments = {}; ///< newest first
    bool operator==(const ReportRow &) const = default;
};

struct StatusReportOptions
{
    QString institution = {}; ///< that signs; may be empty
    /// Evidence more confidential than this is left out without a trace. A report leaves the office, so only public
    /// evidence unless asked.
    domain::Confidentiality evidence = domain::Confidentiality::Public;
    bool operator==(const StatusReportOptions &) const = default;
};

struct StatusReportInput
{
    domain::Language language = domain::Language::Spanish;
    QDate date = {}; ///< the figures' day
    domain::LocalText state = {};
    QString institution = {};
    QString query = {}; ///< in the search box's words; empty: the whole workspace
    storage::statistics::Overview overview = {};
    QList<storage::statistics::Group> byKind = {};
    QList<storage::statistics::Group> byMechanism = {};
    QList<domain::Mechanism> mechanisms = {}; ///< those the rows name
    QList<domain::Document> documents = {}; ///< those the rows name
    QList<ReportRow> rows = {}; ///< by mechanism, then document with the newest first, then its own order
};

/// Reads what the report says of all that fits `criteria`, in one transaction, so that all figures are of one moment.
/// Throws storage::Failure, also with Cancelled, as every query does; Store::read turns it into its error.
[[nodiscard]] StatusReportInput gather(const storage::Reader &db, const domain::Criteria &criteria,
    domain::Language language, const StatusReportOptions &options = {}, const work::Progress &progress = {});

/// Words the report in the language of `wording`, which is the language it is written in and need not be the window's.
/// A text that exists only in the other language is printed in that one and marked.
[[nodiscard]] Document statusReport(const StatusReportInput &input, const wording::Wording &wording);

} // namespace reports
