// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

namespace storage::terms {

[[nodiscard]] QList<domain::Term> all(const Reader &db, const QString &vocabulary);
/// A vocabulary that recommendations are described with.
struct Vocabulary
{
    QString code;
    domain::LocalText name;
    bool own = false; ///< the office's, not one that the program brings
};
/// Those that hold what a recommendation is about: themes, groups, SDGs, rights, and the office's own. Not the kinds of documents and
/// institutions, and not the regions.
[[nodiscard]] QList<Vocabulary> vocabularies(const Reader &db);
/// NotFound when there is none.
[[nodiscard]] domain::Term find(const Reader &db, domain::TermId id);
/// By code, label in either language or alias; letter case, accents and doubled blanks do not matter. None is not an error.
[[nodiscard]] std::optional<domain::TermId> byName(const Reader &db, const QString &vocabulary, const QString &name);
/// Adds a value that a file brings and the vocabulary does not have; trimmed, not confirmed.
domain::TermId add(const Writer &db, const QString &vocabulary, const domain::LocalText &label, std::optional<domain::ImportId> import);

} // namespace storage::terms
