// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/changes.h"

namespace storage::record {

/// What of an import can be taken back though people went on working.
struct Takeback
{
    QList<ChangeRow> rows; ///< to be inverted, and no others
    Stayed stayed;
};

/// Finds what nobody went on with. A row stays where it was edited since; so does what hangs on it, what it needs, and whatever
/// something new hangs on: a recommendation is taken back whole or not at all. What is gone already is neither. A term that was
/// merged into another is no edit of the recommendations that had it.
[[nodiscard]] Takeback takeback(const Reader &db, const QList<ChangeRow> &rows);

} // namespace storage::record
