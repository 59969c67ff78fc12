// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

/// What is measured, and the figures over time.
namespace storage::indicators {

/// By name in Spanish, then English.
[[nodiscard]] QList<domain::Indicator> all(const Reader &db);
[[nodiscard]] QList<domain::Indicator> of(const Reader &db, domain::RecommendationId id);
[[nodiscard]] domain::Indicator find(const Reader &db, domain::IndicatorId id);
domain::IndicatorId save(const Writer &db, const domain::Indicator &indicator);
/// With its values.
void remove(const Writer &db, domain::IndicatorId id);

[[nodiscard]] QList<domain::RecommendationId> recommendations(const Reader &db, domain::IndicatorId id);
/// These and no others.
void setRecommendations(const Writer &db, domain::IndicatorId id, const QList<domain::RecommendationId> &recommendations);

/// Oldest first; of one date the whole before its categories.
[[nodiscard]] QList<domain::IndicatorValue> values(const Reader &db, domain::IndicatorId id);
/// One value for a date and category: InvalidValue "date" for a second.
domain::IndicatorValueId saveValue(const Writer &db, const domain::IndicatorValue &value);
void removeValue(const Writer &db, domain::IndicatorValueId id);

} // namespace storage::indicators
