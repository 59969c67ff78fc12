// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/entityset.h"

/// How each kind is matched, checked and written. Decisions that are not plain:
/// - Institutions: by acronym, then by name. One may stand below another that comes in with the same table, in any order.
/// - Persons: by e-mail, then by name and institution.
/// - Actions: by title and institution; indicators by name; a value by indicator, date and category.
/// - Progress entries: by recommendation, institution, period and narrative; so a corrected narrative is recognised by Avance's identifier
///   alone. A new entry begins as a draft and goes the way of the review as far as its table says; one that comes in validated gives the
///   recommendation the status it proposes, unless that has a later one. A validated entry is only read.
/// - Grades: by recommendation, scale, date and component. Whom a court's measure is for stands in no table.
/// - Whatever has Avance's identifier is matched by it first.
namespace exchange::entitysets {

[[nodiscard]] std::unique_ptr<EntitySet> institutions(EntityNames &names);
[[nodiscard]] std::unique_ptr<EntitySet> persons(EntityNames &names);
[[nodiscard]] std::unique_ptr<EntitySet> actions(EntityNames &names);
[[nodiscard]] std::unique_ptr<EntitySet> indicators(EntityNames &names);
[[nodiscard]] std::unique_ptr<EntitySet> values(EntityNames &names);
[[nodiscard]] std::unique_ptr<EntitySet> progress(EntityNames &names);
[[nodiscard]] std::unique_ptr<EntitySet> assessments(EntityNames &names);

} // namespace exchange::entitysets
