// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/step.h"
#include "storage/store.h"

#include <QHash>
#include <vector>

class QIODevice;

namespace storage {

namespace progress {
/// Newest first; `limit` < 0: all.
[[nodiscard]] QList<domain::Progress> of(const Reader &db, domain::RecommendationId id, int limit = -1);
[[nodiscard]] int count(const Reader &db, domain::RecommendationId id);
[[nodiscard]] domain::Progress find(const Reader &db, domain::ProgressId id);
/// Inserts (no id) or updates; Conflict when its revision is not the stored one.
domain::ProgressId save(const Writer &db, const domain::Progress &entry);
/// Whether a validated entry with evidence stands there: the ground for *Implemented*.
[[nodiscard]] bool hasValidatedEvidence(const Reader &db, domain::RecommendationId id);
/// Those of these that are *implemented* though nothing stands there that it could rest on.
[[nodiscard]] std::vector<domain::RecommendationId> withoutGround(const Reader &db, const std::vector<domain::RecommendationId> &ids);
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
/// Adds a file's bytes, streamed in chunks of 1 MiB and stored once per SHA-256. FileNotFound, FileNotReadable, IsDirectory, Cancelled. A file that
/// changes while it is read is FileNotReadable: what is stored is what was hashed. With a hash that is known already (evidence.sha256) it is read
/// once, and not at all when the workspace has its bytes.
domain::EvidenceId addFile(const Writer &db, const domain::Evidence &evidence, const QString &path, const Step &step = {});
/// NotFound when there is none.
[[nodiscard]] domain::Evidence find(const Reader &db, domain::EvidenceId id);
/// The hash a file's bytes would be stored under. Errors as for addFile; told as the whole of the work.
[[nodiscard]] QString sha256Of(const QString &path, const Step &step = {});
/// All pieces that have these bytes, the oldest first.
[[nodiscard]] QList<domain::Evidence> withBytes(const Reader &db, const QString &sha256);
/// Changes what is said of it: title, issuer, date, confidentiality, and a link's address. InvalidValue with the field's name; NotAllowed "review" for another address of a validated entry.
void describe(const Writer &db, const domain::Evidence &evidence);
/// Takes it off its entry. The bytes stay while the removal can be undone (docs/decisions/0007). NotAllowed "review" when
/// its entry is validated: it is what reports and *implemented* stand on.
void remove(const Writer &db, domain::EvidenceId id);
/// Writes its bytes, streamed, and checks them on the way: DamagedWorkspace when they are not those that were stored, NotFound for a link,
/// FileNotWritable, Cancelled. What was written to `out` by then is the caller's to drop.
void copyTo(const Reader &db, domain::EvidenceId id, QIODevice &out, const Step &step = {});
} // namespace evidence

/// Components of a court measure and the persons it is for, in their order.
namespace measures {
[[nodiscard]] QList<domain::Component> components(const Reader &db, domain::RecommendationId id);
[[nodiscard]] QList<domain::Beneficiary> beneficiaries(const Reader &db, domain::RecommendationId id);
/// What has no id yet is added behind the others.
domain::ComponentId save(const Writer &db, const domain::Component &component);
domain::BeneficiaryId save(const Writer &db, const domain::Beneficiary &beneficiary);
/// NotAllowed "part_graded" when the court has graded it: what it said stands.
void remove(const Writer &db, domain::ComponentId id);
void remove(const Writer &db, domain::BeneficiaryId id);
/// Gives the parts of one measure this order. Those that are not named keep theirs.
void reorder(const Writer &db, const QList<domain::ComponentId> &ids);
void reorder(const Writer &db, const QList<domain::BeneficiaryId> &ids);
} // namespace measures

} // namespace storage
