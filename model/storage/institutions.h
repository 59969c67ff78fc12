// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

namespace storage {

namespace institutions {
/// By acronym.
[[nodiscard]] QList<domain::Institution> all(const Reader &db);
[[nodiscard]] domain::Institution find(const Reader &db, domain::InstitutionId id);
/// By acronym or full name in either language, in any letter case, accents ignored. None is not an error.
[[nodiscard]] std::optional<domain::InstitutionId> byName(const Reader &db, const QString &name);
domain::InstitutionId save(const Writer &db, const domain::Institution &institution);
} // namespace institutions

namespace persons {
/// Focal points of today before those of the past.
[[nodiscard]] QList<domain::Person> of(const Reader &db, domain::InstitutionId institution);
[[nodiscard]] domain::Person find(const Reader &db, domain::PersonId id);
domain::PersonId save(const Writer &db, const domain::Person &person);
void remove(const Writer &db, domain::PersonId id);
} // namespace persons

} // namespace storage
