// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plan.h"

/// What a person decides about the rows of a plan. `update`: what changed is taken from the file where nobody said otherwise.
namespace ui::decisions {

/// What can be decided: of a changed row TakeAsUpdate or Leave (it stays as it is here). Empty: nothing.
[[nodiscard]] QList<exchange::Decision> offered(const exchange::PlanItem &item);
/// What is decided so far; of a changed row what comes of its fields.
[[nodiscard]] exchange::Decision of(const exchange::PlanItem &item, bool update);
/// Of a changed row, every field as far as it is not kept; where all are kept, every field.
void decide(exchange::PlanItem &item, exchange::Decision decision);
/// Whether a field is taken from the file.
[[nodiscard]] bool isTaken(const exchange::PlanItem &item, const exchange::PartChange &change, bool update);
/// Whether the row would be written.
[[nodiscard]] bool isWritten(const exchange::PlanItem &item, bool update);
/// Whether two doubtful rows are of one kind: of the same reason, with the same that can be decided.
[[nodiscard]] bool areSimilar(const exchange::PlanItem &one, const exchange::PlanItem &other);
/// Takes what was decided about the rows of an earlier plan of the same file over to a newer one, as far as it still fits.
void carryOver(const exchange::ImportPlan &from, exchange::ImportPlan &to);
/// The plan with every field of its changed rows decided, to be applied with updates.
[[nodiscard]] exchange::ImportPlan settled(exchange::ImportPlan plan, bool update);

} // namespace ui::decisions
