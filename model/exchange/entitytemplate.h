// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/entitykind.h"
#include "storage/store.h"
#include "work/task.h"

namespace exchange {

/// Which tables can leave with what the workspace holds in them; recommendations leave by `exportList`.
[[nodiscard]] bool canBeFilled(EntityKind kind);

/// Writes an empty table of a kind as XLSX, to be filled in and imported: the sheet, instructions in the language of `wording`, and lists to
/// choose from of what the workspace holds. The file appears whole or not at all. FileNotWritable, IsDirectory, DiskFull.
[[nodiscard]] domain::Result<void> writeTemplate(
    const QString &path, EntityKind kind, const storage::Store &store, const wording::Wording &wording, const work::Progress &progress = {});

/// The same with every row the workspace holds; imported unchanged, it changes nothing. Whom a court's measure is for is in none of them.
/// Returns the number of rows. InvalidValue for a kind that cannot be filled; Cancelled.
[[nodiscard]] domain::Result<qint64> writeEntities(
    const QString &path, EntityKind kind, const storage::Store &store, const wording::Wording &wording, const work::Progress &progress = {});

/// A name for such a file: "Instituciones.xlsx".
[[nodiscard]] QString templateName(EntityKind kind, const wording::Wording &wording);

} // namespace exchange
