// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/story.h"

#include <QHash>
#include <QSet>

namespace ui {

/// The record as the history shows it.
struct HistoryReading
{
    QList<storage::Change> changes; ///< newest first
    QHash<qint64, Story> stories; ///< by change
    QSet<qint64> movedOn; ///< changes whose rows have another value now: they cannot be undone
    bool more = false; ///< there are older ones
    QStringList actors; ///< of the whole record
    QList<storage::Intent> intents; ///< of the whole record
};

/// The newest `limit` of those that the filter lets through; of one recommendation, each told as far as it is about this one.
[[nodiscard]] HistoryReading readHistory(const storage::Reader &db, const storage::ChangeFilter &filter, int limit);
/// The later change by which rows of this one stand otherwise now, the newest of several; `rows` are its rows. None: it can be undone.
[[nodiscard]] std::optional<domain::ChangeId> changedBy(
    const storage::Reader &db, const storage::Change &change, const QList<storage::ChangeRow> &rows);

} // namespace ui
