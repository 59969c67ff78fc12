// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/entitykind.h"
#include "exchange/table.h"

namespace exchange {

/// Where the header of a table of a kind stands, and what its columns mean.
struct EntityHead
{
    EntityKind kind = EntityKind::Institutions;
    qsizetype sheet = 0;
    qint64 row = 0;
    QStringList cells;
    QList<qsizetype> columns; ///< of each cell the place among the kind's columns; -1: it is not read
    domain::Language language = domain::Language::Spanish; ///< of most of its words
};

/// What a header says, if it is one of a kind's: every required column and one of those for words is there, and most of what is there
/// belongs to the kind. Names are those of the templates in either language, codes, or what people usually write; letter case, accents and
/// blanks do not matter.
[[nodiscard]] std::optional<EntityHead> entityHeader(const QStringList &cells);

/// Looks at the first rows of the first sheets. None: it is no such table. Errors: those of the table.
[[nodiscard]] domain::Result<std::optional<EntityHead>> findEntityHead(Table &table);

} // namespace exchange
