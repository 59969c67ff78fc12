// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "ui/editing/edits.h"

namespace ui::edits {

// What a person does to the plan of action and to indicators; as in edits.h each is one change, and false or none means
// refused.

/// An action as it was typed. Recommendations are told apart from those it had, so that what somebody else linked
/// meanwhile stays.
struct ActionEdit
{
    domain::Action action;
    QList<domain::RecommendationId> linked;
    QList<domain::RecommendationId> unlinked;
};
/// Conflict when the stored action is no longer the one that was read.
std::optional<domain::ActionId> saveAction(Session &session, const ActionEdit &edit);
bool markDone(Session &session, domain::ActionId id, QDate day);
bool drop(Session &session, domain::ActionId id);
/// From when to when; the rest stays as it is stored.
bool moveDates(Session &session, domain::ActionId id, QDate starts, QDate due);
bool removeAction(Session &session, domain::ActionId id);
/// It serves these as well. True: written or, for more than Session::few, begun by a worker.
bool linkAction(Session &session, domain::ActionId id, const Ids &recommendations);

struct IndicatorEdit
{
    domain::Indicator indicator;
    QList<domain::RecommendationId> linked;
    QList<domain::RecommendationId> unlinked;
};
/// Conflict when the stored indicator is no longer the one that was read.
std::optional<domain::IndicatorId> saveIndicator(Session &session, const IndicatorEdit &edit);
bool removeIndicator(Session &session, domain::IndicatorId id);

/// `before` is the value as it was read; Conflict when another is stored. InvalidValue "date" when there is one for
/// this date and category.
std::optional<domain::IndicatorValueId> saveValue(Session &session, const domain::IndicatorValue &value,
    const std::optional<domain::IndicatorValue> &before = std::nullopt);
bool removeValue(Session &session, domain::IndicatorValueId id);

} // namespace ui::edits
