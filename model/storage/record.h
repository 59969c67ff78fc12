// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/capture.h"
#include "storage/changes.h"

namespace storage::record {

/// Appends one change to the record, row by row, chained by hash to the one before.
class Entry
{
public:
    Entry(const Writer &db, Intent intent, const QJsonObject &arguments, std::optional<domain::ChangeId> reverts);
    ~Entry();
    Entry(const Entry &) = delete;
    Entry &operator=(const Entry &) = delete;

    void add(const CapturedRow &row);
    /// Seals it. An entry that is not sealed is found broken.
    domain::ChangeId finish();

private:
    struct Open;
    std::unique_ptr<Open> m_open;
};

/// The inverse of these rows, applied. Conflict (detail: table and row) when a row is not as the change left it.
void applyInverse(const Writer &db, const QList<ChangeRow> &rows);

/// Whether exactly these rows were touched: an undo that touched others (by cascade) is not an undo.
[[nodiscard]] bool touchedOnly(const Reader &db, const QList<ChangeRow> &rows, const Capture &capture);

/// Changes whose link to the one before, or whose content, is not what its hash says.
[[nodiscard]] QList<Problem> brokenLinks(const Reader &db);

} // namespace storage::record
