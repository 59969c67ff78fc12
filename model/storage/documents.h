// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

namespace storage {

namespace documents {
[[nodiscard]] domain::Document find(const Reader &db, domain::DocumentId id);
/// The document of this body with this symbol (letter case and blanks do not matter) or, where the symbol is empty, this case name. None is not an error.
[[nodiscard]] std::optional<domain::DocumentId> bySymbol(
    const Reader &db, domain::MechanismId mechanism, const QString &symbol, const QString &caseName = {});
/// What people write: the symbol, the name or number of the case, or a title; letter case, accents and blanks do not matter. NotFound, or Ambiguous with
/// those that fit.
[[nodiscard]] domain::DocumentId byReference(const Reader &db, const QString &text);
domain::DocumentId save(const Writer &db, const domain::Document &document);
[[nodiscard]] QList<domain::Document> all(const Reader &db);
} // namespace documents

namespace mechanisms {
[[nodiscard]] QList<domain::Mechanism> all(const Reader &db);
[[nodiscard]] domain::Mechanism find(const Reader &db, domain::MechanismId id);
/// By code, short name, name or alias, in any letter case, with or without accents and a leading "- ". None is not an error.
[[nodiscard]] std::optional<domain::MechanismId> byName(const Reader &db, const QString &name);
/// Adds a body that files name and the vocabularies do not know: kind Other, not confirmed.
domain::MechanismId add(const Writer &db, const QString &name, std::optional<domain::ImportId> import);
} // namespace mechanisms

} // namespace storage
