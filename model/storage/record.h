// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/changes.h"

namespace storage::record {

/// Appends one change and its rows to the record, chained by hash to the one before. Returns its id.
domain::ChangeId append(const Writer &db, Intent intent, const QJsonObject &arguments, std::optional<domain::ChangeId> reverts,
    const QList<ChangeRow> &rows);

/// The inverse of these rows, applied. Conflict (detail: table and row) when a row is not as the change left it.
void applyInverse(const Writer &db, const QList<ChangeRow> &rows);

/// Whether both lists name the same rows: an undo that touched others (by cascade) is not an undo.
[[nodiscard]] bool sameRows(const QList<ChangeRow> &left, const QList<ChangeRow> &right);

/// Changes whose link to the one before, or whose content, is not what its hash says.
[[nodiscard]] QList<Problem> brokenLinks(const Reader &db);

} // namespace storage::record
