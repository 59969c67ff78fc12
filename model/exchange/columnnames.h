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

/// What a column of UHRI, UPR Info, the Danish Institute, OHCHR's matrix or IMPACT OSS (its attribute) means; none: it
/// is not imported.
[[nodiscard]] std::optional<Column> columnOf(Family family, QStringView key);

} // namespace exchange
