// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/text.h"
#include "domain/vocabulary.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

/// The things a workspace holds, as values: copied, edited, saved. Dates are calendar dates, moments are UTC. A null
/// QDate or an empty QString means "not known". `uid` (UUIDv7 text) is the same in every workspace the row travels to.
namespace domain {

struct Mechanism
{
    std::optional<MechanismId> id;
    QString code; ///< "CEDAW", "UPR", "CORTE_IDH"
    System system = System::Un;
    MechanismKind kind = MechanismKind::TreatyBody;
    LocalText name;
    LocalText shortName; ///< what a badge says: "EPU" / "UPR"
    bool binding = false; ///< judgments bind; recommendations do not
    std::optional<int> followUpMonths;
    bool operator==(const Mechanism &) const = default;
};

struct Document
{
    std::optional<DocumentId> id;
    QString uid;
    MechanismId mechanism {0};
    QString kind; ///< code of vocabulary document_kind
    QString symbol; ///< "CEDAW/C/VAL/CO/8"; empty for a case known by its name
    LocalText title;
    QDate adopted;
    QDate published;
    QDate notified;
    QString session;
    std::optional<int> cycle;
    QString caseNumber;
    QString caseName;
    QString link;
    QDate nextReportDue;
    QDate followUpDue;
    std::optional<ImportId> import;
    qint64 revision = 1;
    bool operator==(const Document &) const = default;
};

struct Recommendation
{
    std::optional<RecommendationId> id;
    QString uid;
    DocumentId document {0};
    QString paragraph; ///< as printed: "24 b)", "114.63", "pto. 9"
    int order = 0; ///< place in its document
    RecommendationKind kind = RecommendationKind::Recommendation;
    LocalText title; ///< the office's own short name for it
    LocalText introduction; ///< "The Committee urges the State party to:"; stands before the text, not repeated in lists
    LocalText text;
    QString sourceText; ///< the text as it stood in the imported file, before cleaning
    Language original = Language::English;
    std::optional<Position> position; ///< UPR only
    Priority priority = Priority::Normal;
    Status status = Status::NotStarted;
    QDate statusSince;
    QString statusReason;
    int percent = 0; ///< *avance*, 0..100
    QDate due;
    QString externalId; ///< the key in the system it came from (UHRI: OHCHR Annotation Id)
    QString externalSystem; ///< "uhri", "uprinfo"
    bool archived = false;
    std::optional<ImportId> import;
    qint64 revision = 1; ///< counts saves; a save of an older one is a Conflict
    bool operator==(const Recommendation &) const = default;
};

struct RecommendingState
{
    QString iso3; ///< empty when the printed name is not a State we know
    QString printed;
    bool operator==(const RecommendingState &) const = default;
};

struct Institution
{
    std::optional<InstitutionId> id;
    QString uid;
    std::optional<InstitutionId> parent;
    QString kind; ///< code of vocabulary institution_kind
    QString acronym;
    LocalText name;
    QDate activeFrom;
    QDate activeTo;
    qint64 revision = 1;
    bool operator==(const Institution &) const = default;
};

struct Person
{
    std::optional<PersonId> id;
    QString uid;
    InstitutionId institution {0};
    QString name;
    LocalText post;
    QString email;
    QString phone;
    QDate focalFrom;
    QDate focalTo;
    qint64 revision = 1;
    bool operator==(const Person &) const = default;
};

struct Assignment
{
    std::optional<AssignmentId> id;
    RecommendationId recommendation {0};
    InstitutionId institution {0};
    AssignmentRole role = AssignmentRole::Support;
    QDate since;
    QDate due;
    QString note;
    std::optional<PersonId> person; ///< who answers for it there; none: whoever is the focal point
    bool operator==(const Assignment &) const = default;
};

struct Progress
{
    std::optional<ProgressId> id;
    QString uid;
    RecommendationId recommendation {0};
    std::optional<InstitutionId> institution;
    QDate periodFrom;
    QDate periodTo;
    LocalText narrative;
    LocalText obstacles;
    LocalText nextSteps;
    std::optional<Status> proposedStatus;
    std::optional<int> proposedPercent;
    QString author;
    QDateTime written; ///< UTC
    ReviewState state = ReviewState::Draft;
    QString reviewer;
    QString reviewNote;
    QDateTime reviewed; ///< UTC
    qint64 revision = 1;
    bool operator==(const Progress &) const = default;
};

struct Evidence
{
    std::optional<EvidenceId> id;
    QString uid;
    ProgressId progress {0};
    QString title;
    QString issuer;
    QDate issued;
    QString link; ///< empty when the bytes are in the workspace
    QString fileName;
    QString mediaType;
    qint64 size = 0; ///< bytes
    QString sha256; ///< hex; empty for a link
    Confidentiality confidentiality = Confidentiality::Internal;
    bool operator==(const Evidence &) const = default;
};

struct Grade
{
    std::optional<GradeId> id;
    ScaleId scale {0};
    QString code;
    LocalText label;
    LocalText meaning;
    int order = 0; ///< 0 is the best
    std::optional<double> weight; ///< 0..1 progress, none where the grade is no point of progress
    bool operator==(const Grade &) const = default;
};

/// A part of a court's measure that is followed by itself.
struct Component
{
    std::optional<ComponentId> id;
    QString uid;
    RecommendationId recommendation {0};
    int order = 0;
    LocalText text;
    bool operator==(const Component &) const = default;
};

/// A person a court's measure is for.
struct Beneficiary
{
    std::optional<BeneficiaryId> id;
    QString uid;
    RecommendationId recommendation {0};
    int order = 0;
    QString name;
    bool confidential = true; ///< not to be named outside the office
    bool operator==(const Beneficiary &) const = default;
};

struct Assessment
{
    std::optional<AssessmentId> id;
    QString uid;
    RecommendationId recommendation {0};
    GradeId grade {0};
    QDate date;
    QString paragraph;
    LocalText comment;
    std::optional<ComponentId> component;
    std::optional<BeneficiaryId> beneficiary;
    bool operator==(const Assessment &) const = default;
};

/// A measure of the plan. One serves many recommendations.
struct Action
{
    std::optional<ActionId> id;
    QString uid;
    std::optional<InstitutionId> institution;
    std::optional<TermId> cluster; ///< the heading of the plan it stands under; a theme
    LocalText title;
    LocalText result; ///< what it is to bring about
    QDate starts;
    QDate due;
    QDate done; ///< known exactly when it is Done
    ActionStatus status = ActionStatus::Planned;
    std::optional<qint64> budgetMinor; ///< in the currency's minor units
    QString currency; ///< ISO 4217; empty without a budget
    qint64 revision = 1;
    bool operator==(const Action &) const = default;
};

struct Indicator
{
    std::optional<IndicatorId> id;
    QString uid;
    IndicatorKind kind = IndicatorKind::Process;
    LocalText name;
    LocalText unit;
    std::optional<TermId> attribute; ///< of the right it measures
    std::optional<double> baseline;
    QDate baselineDate;
    std::optional<double> target;
    QDate targetDate;
    QString source;
    QString periodicity;
    QString disaggregation; ///< by what the values are told apart: sex, age, region
    qint64 revision = 1;
    bool operator==(const Indicator &) const = default;
};

struct IndicatorValue
{
    std::optional<IndicatorValueId> id;
    IndicatorId indicator {0};
    QDate date;
    QString category; ///< of the disaggregation; empty for the whole
    double value = 0;
    QString note;
    bool operator==(const IndicatorValue &) const = default;
};

/// A search somebody keeps, with how its list is shown.
struct SavedView
{
    std::optional<SavedViewId> id;
    QString uid;
    QString name; ///< one of its name at most
    QString query; ///< in the language of the search box
    QStringList columns; ///< names of columns, in their order; empty for the usual ones
    QString sort; ///< as the command line writes it
    bool operator==(const SavedView &) const = default;
};

/// A list of words that recommendations are described with.
struct Vocabulary
{
    std::optional<VocabularyId> id;
    QString code;
    LocalText name;
    bool own = false; ///< made by the office, which may change all of it
    QString source;
    bool confirmed = true;
    bool operator==(const Vocabulary &) const = default;
};

struct Term
{
    std::optional<TermId> id;
    QString vocabulary; ///< code: theme, group, sdg, right, region, …
    std::optional<TermId> parent;
    QString code;
    LocalText label;
    QStringList aliases;
    QString source;
    bool confirmed = true;
    bool operator==(const Term &) const = default;
};

} // namespace domain
