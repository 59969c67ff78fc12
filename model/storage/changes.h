// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

namespace storage {

struct Change
{
    domain::ChangeId id {0};
    QDateTime madeAt; ///< UTC
    QString actor;
    Intent intent = Intent::EditRecommendation;
    QJsonObject arguments;
    std::optional<domain::ChangeId> reverts;
    std::optional<domain::ChangeId> revertedBy; ///< the newest change that undid this one and still stands
    int recommendations = 0; ///< how many it touched
    QString reference; ///< of the recommendation, when it touched exactly one
};

struct ChangeRow
{
    QString table;
    QString key;
    std::optional<domain::RecommendationId> recommendation;
    QJsonObject before; ///< by column name; empty for an insert
    QJsonObject after; ///< empty for a delete
};

namespace changes {
/// Newest first. `recommendation`: only those that touched it.
[[nodiscard]] QList<Change> list(const Reader &db, std::optional<domain::RecommendationId> recommendation = {}, int limit = -1);
[[nodiscard]] Change find(const Reader &db, domain::ChangeId id);
[[nodiscard]] QList<ChangeRow> rows(const Reader &db, domain::ChangeId id, std::optional<domain::RecommendationId> recommendation = {});
/// How many touched it.
[[nodiscard]] int count(const Reader &db, domain::RecommendationId recommendation);
/// What later changes did to the rows this one touched, newest first.
[[nodiscard]] QList<ChangeRow> laterRows(const Reader &db, domain::ChangeId id);
/// The newest change that can be undone: not a revert, not reverted, not the workspace's creation. None is not an error.
[[nodiscard]] std::optional<domain::ChangeId> lastUndoable(const Reader &db);
} // namespace changes

/// One thing `avance check` found.
struct Problem
{
    enum class Kind {
        Integrity,
        ForeignKey,
        Chain,
        Search,
        EvidenceHash, ///< bytes are not those that were attached, or are gone
        Orphan, ///< bytes that no evidence has or could have again
        Rule
    };
    Kind kind = Kind::Integrity;
    QString detail; ///< table, row, change number
};
/// Every invariant a workspace keeps: the file's own structure, foreign keys, the search index, the rules of the field, evidence and its hashes, the chain of
/// the record. Reads everything.
[[nodiscard]] QList<Problem> check(const Reader &db);
/// Rows per table, in the schema's order.
[[nodiscard]] QList<std::pair<QString, qint64>> tableCounts(const Reader &db);

namespace workspace {
[[nodiscard]] Workspace info(const Reader &db);
} // namespace workspace

} // namespace storage
