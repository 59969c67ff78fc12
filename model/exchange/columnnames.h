// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reading.h"

namespace exchange {

/// A column's name as the families and people write it (columnKey), and what it means.
struct ColumnName
{
    QLatin1StringView key;
    Column column;
};

/// What a column of a list that Avance wrote means, by its title in either language; an empty one: it is not imported. None: no column of
/// ours has that title.
[[nodiscard]] std::optional<std::optional<Column>> ownColumn(QStringView key);

/// What a column of UHRI, UPR Info, the Danish Institute, OHCHR's matrix or IMPACT OSS (its attribute) means; none: it
/// is not imported.
[[nodiscard]] std::optional<Column> columnOf(Family family, QStringView key);

} // namespace exchange
