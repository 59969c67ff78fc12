// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

/// The plan: measures an institution takes, each for one or many recommendations.
namespace storage::actions {

/// By start, those without one last.
[[nodiscard]] QList<domain::Action> all(const Reader &db);
[[nodiscard]] QList<domain::Action> of(const Reader &db, domain::RecommendationId id);
[[nodiscard]] domain::Action find(const Reader &db, domain::ActionId id);
domain::ActionId save(const Writer &db, const domain::Action &action);
/// The recommendations it served stay.
void remove(const Writer &db, domain::ActionId id);

/// What it serves, in the order of the list's numbers.
[[nodiscard]] QList<domain::RecommendationId> recommendations(const Reader &db, domain::ActionId id);
/// These and no others.
void setRecommendations(const Writer &db, domain::ActionId id, const QList<domain::RecommendationId> &recommendations);

} // namespace storage::actions
