// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

#include <vector>

/// What several recommendations have in common and where they differ: what a dialog about many at once shows before anything is chosen.
namespace storage::spread {

using Ids = std::vector<domain::RecommendationId>;

struct Share
{
    QString value; ///< acronym, code or ISO date; empty: none
    qint64 count = 0;
    bool operator==(const Share &) const = default;
};
/// Each value with how many have it, most frequent first. One share: all have the same.
using Shares = QList<Share>;

[[nodiscard]] Shares leads(const Reader &db, const Ids &ids);
[[nodiscard]] Shares statuses(const Reader &db, const Ids &ids);
[[nodiscard]] Shares priorities(const Reader &db, const Ids &ids);
[[nodiscard]] Shares dueDates(const Reader &db, const Ids &ids);
/// How many of them have each term; a term that none has is not in it.
[[nodiscard]] QHash<domain::TermId, qint64> terms(const Reader &db, const Ids &ids);

/// What hangs on them, and would go with them.
struct Attached
{
    qint64 entries = 0;
    qint64 evidence = 0;
    qint64 assessments = 0;
    qint64 assignments = 0;
    qint64 terms = 0;
    qint64 actions = 0; ///< links to actions, which stay
    qint64 indicators = 0; ///< links to indicators, which stay
    qint64 measures = 0; ///< components and beneficiaries
    bool operator==(const Attached &) const = default;
};
[[nodiscard]] Attached attached(const Reader &db, const Ids &ids);

} // namespace storage::spread
