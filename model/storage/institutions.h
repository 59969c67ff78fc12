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
/// Inserts (no id) or updates. InvalidValue with the field's name as domain::validate, "parent" when it would stand below itself, "acronym_taken" when
/// another one has it, letter case and accents aside.
domain::InstitutionId save(const Writer &db, const domain::Institution &institution);

/// One of the tree with what it answers for. Archived recommendations do not count.
struct Standing
{
    domain::Institution institution;
    int leads = 0;
    int supports = 0;
    int overdue = 0; ///< of those it leads
    int returned = 0; ///< its entries that wait for a correction
    int submitted = 0; ///< its entries that wait for a review
    int focalPoints = 0; ///< of today
    bool operator==(const Standing &) const = default;
};
/// Every institution, by acronym, read in one statement.
[[nodiscard]] QList<Standing> standings(const Reader &db);
/// The recommendations, archived ones aside, with an entry of this institution in this state.
[[nodiscard]] QList<domain::RecommendationId> withEntries(const Reader &db, domain::InstitutionId id, domain::ReviewState state);

/// What holds an institution in the workspace.
struct Ties
{
    int below = 0; ///< institutions
    int persons = 0;
    int assignments = 0;
    int entries = 0;
    int actions = 0;
    int steps = 0; ///< of obligations
    [[nodiscard]] bool none() const { return below + persons + assignments + entries + actions + steps == 0; }
    bool operator==(const Ties &) const = default;
};
[[nodiscard]] Ties ties(const Reader &db, domain::InstitutionId id);
/// For mistakes; to end its time is usual. NotAllowed "institution_in_use" when something hangs on it.
void remove(const Writer &db, domain::InstitutionId id);
} // namespace institutions

namespace persons {
/// Focal points of today before those of the past.
[[nodiscard]] QList<domain::Person> of(const Reader &db, domain::InstitutionId institution);
[[nodiscard]] domain::Person find(const Reader &db, domain::PersonId id);
/// Everybody, by institution's acronym and name.
[[nodiscard]] QList<domain::Person> all(const Reader &db);
domain::PersonId save(const Writer &db, const domain::Person &person);
/// How many assignments somebody answers for by name.
[[nodiscard]] int assignments(const Reader &db, domain::PersonId id);
/// The recommendations, archived ones aside, that somebody answers for by name.
[[nodiscard]] QList<domain::RecommendationId> recommendations(const Reader &db, domain::PersonId id);
/// NotAllowed "person_in_use" when somebody answers for assignments by name.
void remove(const Writer &db, domain::PersonId id);
} // namespace persons

} // namespace storage
