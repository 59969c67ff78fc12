// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entities.h"

namespace ui {

class Session;

/// What a person does to the record of one recommendation beside what edits.h holds, each as one change that can be undone. False: refused; the
/// session's `failed` says why and nothing is written.
namespace edits {

/// Adds or corrects what a body said.
bool assess(Session &session, const domain::Assessment &assessment);
bool removeAssessment(Session &session, domain::AssessmentId id);

bool setRecommendingStates(Session &session, domain::RecommendationId id, const QList<domain::RecommendingState> &states);
/// The translation is right as it stands.
bool confirmTranslation(Session &session, domain::RecommendationId id);

/// Parts of a court's measure: added without an id, else reworded.
/// `before`: as it was when the person began; Conflict when it is no longer so, for it has no revision. Without an id: a new one.
bool save(Session &session, const domain::Component &before, const domain::Component &component);
bool save(Session &session, const domain::Beneficiary &before, const domain::Beneficiary &beneficiary);
bool remove(Session &session, domain::ComponentId id);
bool remove(Session &session, domain::BeneficiaryId id);
bool reorder(Session &session, const QList<domain::ComponentId> &ids);
bool reorder(Session &session, const QList<domain::BeneficiaryId> &ids);

} // namespace edits
} // namespace ui
