// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

namespace storage::terms {

[[nodiscard]] QList<domain::Term> all(const Reader &db, const QString &vocabulary);
/// By code, label in either language or alias; letter case, accents and doubled blanks do not matter. None is not an error.
[[nodiscard]] std::optional<domain::TermId> byName(const Reader &db, const QString &vocabulary, const QString &name);
/// Adds a value that a file brings and the vocabulary does not have; trimmed, not confirmed.
domain::TermId add(const Writer &db, const QString &vocabulary, const domain::LocalText &label, std::optional<domain::ImportId> import);

} // namespace storage::terms
