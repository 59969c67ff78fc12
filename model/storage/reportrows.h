// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

#include <vector>

/// What reports say of many recommendations, each question asked once for all of them. Answers stand in the order of
/// the ids given; what belongs to an id that is gone is left out.
namespace storage::reportrows {

using Ids = std::vector<domain::RecommendationId>;

/// The recommendation itself.
struct Facts
{
    domain::RecommendationId id{0};
    domain::DocumentId document{0};
    domain::MechanismId mechanism{0};
    int order = 0; ///< place in its document
    domain::RecommendationKind kind = domain::RecommendationKind::Recommendation;
    QString paragraph;
    domain::LocalText title;
    domain::LocalText introduction;
    domain::LocalText text;
    std::optional<domain::Position> position;
    domain::Status status = domain::Status::NotStarted;
    QDate statusSince;
    QString statusReason;
    int percent = 0;
    QDate due;
    bool archived = false;
};
[[nodiscard]] std::vector<Facts> facts(const Reader &db, const Ids &ids);

/// By ISO3, or as printed where it is no State we know.
struct State
{
    domain::RecommendationId recommendation{0};
    QString name;
};
[[nodiscard]] std::vector<State> states(const Reader &db, const Ids &ids);

struct Party
{
    domain::RecommendationId recommendation{0};
    domain::InstitutionId institution{0};
    domain::AssignmentRole role = domain::AssignmentRole::Support;
};
/// Of one recommendation by acronym.
[[nodiscard]] std::vector<Party> parties(const Reader &db, const Ids &ids);

struct Term
{
    domain::RecommendationId recommendation{0};
    QString vocabulary; ///< code
    int place = 0; ///< in its vocabulary
    QString code;
    domain::LocalText label;
};
/// Of one recommendation by vocabulary, then place.
[[nodiscard]] std::vector<Term> terms(const Reader &db, const Ids &ids);

/// A progress entry that is validated or submitted.
struct Entry
{
    domain::ProgressId id{0};
    domain::RecommendationId recommendation{0};
    std::optional<domain::InstitutionId> institution;
    QDate from;
    QDate to;
    domain::LocalText narrative;
    domain::LocalText obstacles;
    domain::LocalText nextSteps;
    domain::ReviewState state = domain::ReviewState::Submitted;
    QDateTime written;
    QDateTime reviewed;
};
/// Of one recommendation the newest first.
[[nodiscard]] std::vector<Entry> entries(const Reader &db, const Ids &ids);

struct Evidence
{
    domain::EvidenceId id{0};
    domain::ProgressId entry{0};
    QString title;
    QString issuer;
    QDate issued;
    QString link; ///< empty when the bytes are in the workspace
    QString fileName;
};
/// Of the validated and submitted entries, no more confidential than `level`.
[[nodiscard]] std::vector<Evidence> evidence(const Reader &db, const Ids &ids, domain::Confidentiality level);

struct Assessment
{
    domain::RecommendationId recommendation{0};
    domain::LocalText grade;
    domain::LocalText scale;
    QDate date;
    QString paragraph;
    std::optional<domain::ComponentId> component;
    bool ofPerson = false;
};
/// Of one recommendation the newest first.
[[nodiscard]] std::vector<Assessment> assessments(const Reader &db, const Ids &ids);

struct Component
{
    domain::ComponentId id{0};
    domain::RecommendationId recommendation{0};
    domain::LocalText text;
};
[[nodiscard]] std::vector<Component> components(const Reader &db, const Ids &ids);

struct Beneficiary
{
    domain::RecommendationId recommendation{0};
    QString name;
    bool confidential = true;
};
[[nodiscard]] std::vector<Beneficiary> beneficiaries(const Reader &db, const Ids &ids);

/// What serves a recommendation.
template <class Id>
struct Link
{
    domain::RecommendationId recommendation{0};
    Id other{0};
};
[[nodiscard]] std::vector<Link<domain::ActionId>> actions(const Reader &db, const Ids &ids);
[[nodiscard]] std::vector<Link<domain::IndicatorId>> indicators(const Reader &db, const Ids &ids);

/// Of a document, in its own order, archived ones aside.
[[nodiscard]] Ids ofDocument(const Reader &db, domain::DocumentId document);
/// Those an institution is assigned to in any role, archived ones aside.
[[nodiscard]] Ids ofInstitution(const Reader &db, domain::InstitutionId institution);

} // namespace storage::reportrows
