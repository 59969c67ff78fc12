// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/recommendations.h"

/// What tables that leave and come back need of everything at once.
namespace storage {

namespace recommendations {
/// Every recommendation with this external id, whatever system it came from. None is not an error.
[[nodiscard]] QList<domain::RecommendationId> withExternalId(const Reader &db, const QString &externalId);
/// The body that speaks. NotFound when there is no such recommendation.
[[nodiscard]] domain::MechanismId mechanism(const Reader &db, domain::RecommendationId id);
[[nodiscard]] bool isArchived(const Reader &db, domain::RecommendationId id);
} // namespace recommendations

namespace progress {
/// The recommendations with an entry, in the order of their documents and places.
[[nodiscard]] QList<domain::RecommendationId> withEntries(const Reader &db);
} // namespace progress

namespace assessments {
/// The recommendations with a grade, in the order of their documents and places.
[[nodiscard]] QList<domain::RecommendationId> withGrades(const Reader &db);
} // namespace assessments

} // namespace storage
