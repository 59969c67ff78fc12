// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/conditions.h"

#include <QVariantList>

/// The orders of the list. Each can be walked along an index, for many, or sorted, for few. What has no value in an order (no due date, no
/// lead, no grade, no change) comes last in both directions, by id; equal values stand by id, in the direction of the order.
namespace storage::ordering {

struct Walk
{
    QString sql; ///< selects ids in order
    QVariantList bindings;
};
/// Walks that one after the other give every id in this scope that has a value, some perhaps twice: the first place counts. They may give
/// others.
[[nodiscard]] QList<Walk> walks(const Reader &db, const domain::Order &order, const Scope &scope);

/// Selects the ids of the JSON list bound to it, sorted. Empty where an order is only walked.
[[nodiscard]] QString sorting(const domain::Order &order);

} // namespace storage::ordering
