// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/header.h"
#include "exchange/table.h"

namespace exchange {

/// Where the header of a table stands, and what it means.
struct TableHead
{
    qsizetype sheet = 0;
    qint64 row = 0;
    QStringList cells;
    Header header;
    QString state; ///< the State that the title names, where no column does; empty: none

    /// The cells that say something, for people.
    [[nodiscard]] QString words() const;
};

/// Looks at the first rows of the first sheets for a header that is recognised; where there is none, takes the row
/// whose cells say most, and guesses. A title or two may stand above. What `reading` says is obeyed. `name` stands in
/// errors. EmptyFile, UnknownFormat (text without columns), InvalidValue (no such sheet or row), and those of the
/// table.
[[nodiscard]] domain::Result<TableHead> findHead(Table &table, const Reading &reading, const QString &name);

/// Goes to the header's row: the next row is the first of the table's own.
[[nodiscard]] domain::Result<void> goToHead(Table &table, const TableHead &head);

} // namespace exchange
