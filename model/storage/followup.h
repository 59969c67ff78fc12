// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

#include <QHash>
#include <vector>

namespace storage {

namespace progress {
/// Newest first.
[[nodiscard]] QList<domain::Progress> of(const Reader &db, domain::RecommendationId id);
[[nodiscard]] domain::Progress find(const Reader &db, domain::ProgressId id);
/// Inserts (no id) or updates; Conflict when its revision is not the stored one.
domain::ProgressId save(const Writer &db, const domain::Progress &entry);
/// Whether a validated entry with evidence stands there: the ground for *Implemented*.
[[nodiscard]] bool hasValidatedEvidence(const Reader &db, domain::RecommendationId id);
/// What has been heard about each of these, as domain::activity derives it: what `activity:` of the query language finds. A draft is no
/// news yet. Ids that are gone are left out.
[[nodiscard]] QHash<domain::RecommendationId, domain::Activity> activities(
    const Reader &db, const std::vector<domain::RecommendationId> &ids);
/// Gives the recommendation the status and percentage that a validated entry proposes, if it proposes any. NotAllowed as for
/// recommendations::setStatus.
void applyProposal(const Writer &db, const domain::Progress &entry);
} // namespace progress

namespace evidence {
[[nodiscard]] QList<domain::Evidence> of(const Reader &db, domain::ProgressId entry);
[[nodiscard]] QList<domain::Evidence> of(const Reader &db, domain::RecommendationId id);
/// Adds a link (evidence.link) to an entry.
domain::EvidenceId addLink(const Writer &db, const domain::Evidence &evidence);
/// Adds a file's bytes, streamed in chunks of 1 MiB and stored once per SHA-256. FileNotFound, FileNotReadable, IsDirectory.
domain::EvidenceId addFile(const Writer &db, const domain::Evidence &evidence, const QString &path);
} // namespace evidence

namespace assessments {
struct Given
{
    domain::Assessment assessment;
    domain::Grade grade;
    domain::LocalText scaleName;
    int gradeCount = 0;
};
/// Newest first.
[[nodiscard]] QList<Given> of(const Reader &db, domain::RecommendationId id);
/// InvalidValue "scale" when the grade's scale is not the mechanism's or was not in force on that date.
domain::AssessmentId save(const Writer &db, const domain::Assessment &assessment);
} // namespace assessments

namespace scales {
struct Scale
{
    domain::ScaleId id {0};
    QString code;
    std::optional<domain::MechanismId> mechanism;
    domain::LocalText name;
    QDate validFrom;
    QDate validTo;
    QList<domain::Grade> grades;
};
[[nodiscard]] QList<Scale> of(const Reader &db, std::optional<domain::MechanismId> mechanism);
} // namespace scales

/// Components of a court measure and the persons it is for, in the order they were added.
namespace measures {
[[nodiscard]] QList<domain::Component> components(const Reader &db, domain::RecommendationId id);
[[nodiscard]] QList<domain::Beneficiary> beneficiaries(const Reader &db, domain::RecommendationId id);
/// They add what has no id yet; an empty uid is given one.
domain::ComponentId add(const Writer &db, const domain::Component &component);
domain::BeneficiaryId add(const Writer &db, const domain::Beneficiary &beneficiary);
} // namespace measures

} // namespace storage
