// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/criteria.h"

/// The language of the search box and of QUERY on the command line.
namespace domain {

/// Reads words, "phrases", `key:value`, `key:"several words"`, `key:a,b`, `key:<date`, `key:a..b`, `-condition`, and `or` / `o`
/// between alternatives. Keys and values are understood in English and in Spanish, with or without accents
/// (`órgano:CEDAW estado:pendiente`). An unknown key with a colon is an InvalidQuery whose detail is that part; a lone colon or
/// quote in words is taken as text. An empty query finds everything.
[[nodiscard]] Result<Criteria> parseQuery(const QString &query);

/// Writes criteria as a query that parses back to the same criteria, with the keys of `language`.
[[nodiscard]] QString toQuery(const Criteria &criteria, Language language);

} // namespace domain
