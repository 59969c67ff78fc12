// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/plan.h"

/// What is planned, as rows of the workspace. Uids and moments come from what a row is about: the same every time.
namespace demo {

/// Who keeps the workspace and reviews what the institutions send.
[[nodiscard]] QString secretary();

/// Noon in UTC: the same calendar day in nearly every time zone.
[[nodiscard]] QDateTime at(QDate day);

/// A UUIDv7 whose moment is `day` and whose bits come from `name`.
[[nodiscard]] QString uidOf(QDate day, const QString &name);

domain::ProgressId addEntry(const storage::Writer &db, const Plan &plan, const PlannedEntry &planned,
    domain::RecommendationId id, domain::InstitutionId institution);

domain::AssessmentId addVerdict(
    const storage::Writer &db, const Plan &plan, const PlannedVerdict &verdict, domain::RecommendationId id);

} // namespace demo
