// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

namespace storage::recommendations {

/// NotAllowed "archived" when it is archived: such a one, and what hangs on it, is only read until it is restored. What is not there is not archived.
void mustBeActive(const Reader &db, domain::RecommendationId id);
/// The recommendation that this hangs on.
void mustBeActive(const Reader &db, domain::AssessmentId id);
void mustBeActive(const Reader &db, domain::ComponentId id);
void mustBeActive(const Reader &db, domain::BeneficiaryId id);
void mustBeActive(const Reader &db, domain::EvidenceId id);

} // namespace storage::recommendations
