// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/followup.h"
#include "storage/record.h"
#include "storage/store.h"
#include "storage/takeback.h"

#include <QJsonArray>
#include <algorithm>

// How a change is taken back.
namespace storage {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::failure;
using domain::Result;

namespace {

std::vector<domain::RecommendationId> touched(const QList<ChangeRow> &rows)
{
    std::vector<domain::RecommendationId> ids;
    for (const ChangeRow &row : rows) {
        if (row.recommendation)
            ids.push_back(*row.recommendation);
    }
    std::ranges::sort(ids);
    ids.erase(std::ranges::unique(ids).begin(), ids.end());
    return ids;
}

/// The rows of an import that nobody went on with; what stays is noted for the record.
QList<ChangeRow> untouched(const Reader &db, domain::ChangeId change, const QList<ChangeRow> &rows, QJsonObject &arguments)
{
    const auto found = record::takeback(db, rows);
    if (found.rows.isEmpty())
        throw Failure(ErrorCode::Conflict, QString::number(change.value()));
    if (!found.stayed.nothing())
        arguments.insert(u"stayed"_s,
            QJsonObject {{u"recommendations"_s, found.stayed.recommendations}, {u"others"_s, found.stayed.others},
                {u"references"_s, QJsonArray::fromStringList(found.stayed.references)}});
    return found.rows;
}

} // namespace

Result<domain::ChangeId> Store::revert(domain::ChangeId change)
{
    auto target = read([&](const Reader &db) { return changes::find(db, change); });
    if (!target)
        return tl::unexpected(target.error());
    if (target->revertedBy)
        return failure(ErrorCode::NotFound, QString::number(change.value()));
    QJsonObject arguments {{u"change"_s, change.value()}};
    auto done = transact(Intent::Revert, arguments, change, [&](const Writer &db, const Capture &capture) {
        QList<ChangeRow> rows = changes::rows(db, change);
        if (target->intent == Intent::Import)
            rows = untouched(db, change, rows, arguments);
        const auto ids = touched(rows);
        const auto before = progress::withoutGround(db, ids);
        record::applyInverse(db, rows);
        if (!record::touchedOnly(db, rows, capture))
            throw Failure(ErrorCode::Conflict, QString::number(change.value()));
        if (!std::ranges::includes(before, progress::withoutGround(db, ids)))
            throw Failure(ErrorCode::NotAllowed, u"implemented_needs_evidence"_s);
    });
    if (!done)
        return tl::unexpected(done.error());
    if (!*done)
        return failure(ErrorCode::NotFound, QString::number(change.value()));
    return **done;
}

} // namespace storage
