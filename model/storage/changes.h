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
    QString document; ///< symbol, or name of the case, of the recommendation, when it touched exactly one; and its paragraph
    QString paragraph;
    QString reference; ///< the two as they are stored: "CEDAW/C/VAL/CO/8, 24 b)"
};

struct ChangeRow
{
    QString table;
    QString key;
    std::optional<domain::RecommendationId> recommendation;
    QJsonObject before; ///< by column name; empty for an insert
    QJsonObject after; ///< empty for a delete
    domain::ChangeId change {0}; ///< whose row it is
};

/// What the undo of an import left in the workspace, because it was edited since it came in or something hangs on it.
struct Stayed
{
    qint64 recommendations = 0;
    qint64 others = 0; ///< institutions, actions and other things edited since, without what recommendations need
    QStringList references; ///< of the first ten recommendations
    [[nodiscard]] bool nothing() const { return recommendations == 0 && others == 0; }
    bool operator==(const Stayed &) const = default;
};

/// Which changes are wanted; what is not set narrows nothing.
struct ChangeFilter
{
    std::optional<domain::RecommendationId> recommendation;
    QString actor;
    std::optional<Intent> intent;
    QDateTime from; ///< this moment or later
    QDateTime until; ///< before this moment
    /// Stands in what was written before or after, in what the change says of itself (names, a file's name) or in the reference of a
    /// recommendation it touched; letter case and accents do not matter. The rows of imports are not looked through.
    QString text;
    bool operator==(const ChangeFilter &) const = default;
};

namespace changes {
/// Newest first. `recommendation`: only those that touched it.
[[nodiscard]] QList<Change> list(const Reader &db, std::optional<domain::RecommendationId> recommendation = {}, int limit = -1);
/// Newest first, those that the filter lets through.
[[nodiscard]] QList<Change> filtered(const Reader &db, const ChangeFilter &filter, int limit = -1);
/// Everybody who changed anything, by name.
[[nodiscard]] QStringList actors(const Reader &db);
/// The intents there are changes of, in their order.
[[nodiscard]] QList<Intent> intents(const Reader &db);
[[nodiscard]] Change find(const Reader &db, domain::ChangeId id);
[[nodiscard]] QList<ChangeRow> rows(const Reader &db, domain::ChangeId id, std::optional<domain::RecommendationId> recommendation = {});
/// How many touched it.
[[nodiscard]] int count(const Reader &db, domain::RecommendationId recommendation);
/// What later changes did to the rows this one touched, newest first.
[[nodiscard]] QList<ChangeRow> laterRows(const Reader &db, domain::ChangeId id);
/// What this undo of an import left; nothing for any other change.
[[nodiscard]] Stayed stayed(const Change &change);
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
