// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

namespace storage::assignments {

[[nodiscard]] QList<domain::Assignment> of(const Reader &db, domain::RecommendationId id);
/// Makes `lead` the only lead (none: nobody leads); a former lead is no longer assigned. Who supported and now leads, leads.
void setLead(const Writer &db, domain::RecommendationId id, std::optional<domain::InstitutionId> lead);
/// These and no others support. The lead, if named, stays the lead.
void setSupport(const Writer &db, domain::RecommendationId id, const QList<domain::InstitutionId> &support);
/// Adds to those who support, keeping the others.
void addSupport(const Writer &db, domain::RecommendationId id, const QList<domain::InstitutionId> &support);

/// Names who answers for it in the institution; none: whoever is its focal point. To lead instead of supporting changes nothing in that. InvalidValue "person"
/// when somebody of another institution is named; NotFound when the institution is not assigned.
void setPerson(const Writer &db, domain::RecommendationId id, domain::InstitutionId institution, std::optional<domain::PersonId> person);

} // namespace storage::assignments
