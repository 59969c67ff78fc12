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
};

/// The newest `limit` changes; `recommendation`: only those that touched it, each told as far as it is about this one.
[[nodiscard]] HistoryReading readHistory(
    const storage::Reader &db, int limit, std::optional<domain::RecommendationId> recommendation = {});

} // namespace ui
