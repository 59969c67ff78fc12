// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/planner.h"
#include "storage/assignments.h"
#include "storage/changes.h"
#include "storage/imports.h"
#include "storage/terms.h"
#include "support/workspace.h"

/// Rows of tables, and what an import makes of them, without a file.
namespace rows {

using Cells = QList<std::pair<exchange::Column, QString>>;

inline exchange::SourceRow row(qint64 number, const Cells &cells)
{
    exchange::SourceRow row{.number = number, .cells = {}, .numeric = {}};
    row[exchange::Column::Countries] = QStringLiteral("Valdoria");
    for (const auto &[column, value] : cells)
        row[column] = value;
    return row;
}

/// A row of concluding observations.
inline exchange::SourceRow paragraph(qint64 number, const QString &paragraph, const QString &text, Cells cells = {})
{
    using exchange::Column;
    cells.prepend({Column::Text, text});
    cells.prepend({Column::Paragraph, paragraph});
    cells.prepend({Column::Body, QStringLiteral("CEDAW")});
    cells.prepend({Column::Symbol, QStringLiteral("CEDAW/C/VAL/CO/8")});
    return row(number, cells);
}

inline exchange::ImportPlan plan(
    const storage::Store &store, const QList<exchange::SourceRow> &rows, const exchange::ImportOptions &options = {})
{
    return support::take(store.read([&](const storage::Reader &db) {
        const auto workspace = storage::workspace::info(db);
        exchange::Planner planner(db, options, workspace);
        for (const auto &row : rows)
            planner.put(row, workspace.state,
                row[exchange::Column::Countries].isEmpty() ? exchange::StateFilter::Belongs::Nobody
                                                           : exchange::StateFilter::Belongs::Chosen);
        auto plan = planner.take();
        plan.state = workspace.state;
        plan.fileName = QStringLiteral("tabla.csv");
        return plan;
    }));
}

inline exchange::ImportSummary apply(storage::Store &store, const exchange::ImportPlan &plan, bool update = true)
{
    return support::take(exchange::apply(store, plan, {.update = update}, {}));
}

inline exchange::ImportSummary import(
    storage::Store &store, const QList<exchange::SourceRow> &rows, const exchange::ImportOptions &options = {})
{
    return apply(store, plan(store, rows, options));
}

inline QList<domain::Recommendation> all(const storage::Store &store)
{
    return support::take(store.read([](const storage::Reader &db) {
        QList<domain::Recommendation> found;
        for (const auto &document : storage::documents::all(db)) {
            for (const auto &candidate : storage::imports::candidates(db, document.id.value()))
                found << storage::recommendations::find(db, candidate.id);
        }
        return found;
    }));
}

inline void edit(storage::Store &store, domain::RecommendationId id, const std::function<void(domain::Recommendation &)> &change)
{
    (void)support::take(store.write(storage::Intent::EditRecommendation, [&](const storage::Writer &db) {
        auto r = storage::recommendations::find(db, id);
        change(r);
        storage::recommendations::save(db, r);
    }));
}

inline bool isSound(const storage::Store &store)
{
    return support::take(store.read([](const storage::Reader &db) { return storage::check(db); })).isEmpty();
}

} // namespace rows
