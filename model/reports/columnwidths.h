// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/palette.h"
#include "reports/piece.h"

namespace reports::layout {

inline constexpr Style cellStyle{9, 12.6, false, false, palette::text, Qt::AlignLeft};
/// Of a table's headers; they are smaller where there are many columns.
[[nodiscard]] Style headerStyle(const Table &table);

/// Shares out the room in points; a column is never narrower than the longest word of its header or of the cells that
/// name the rows, which the wider ones pay for.
[[nodiscard]] QList<qreal> columnWidths(const Table &table, qreal room);

} // namespace reports::layout
