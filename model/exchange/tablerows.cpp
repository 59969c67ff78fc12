// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refused.h"
#include "exchange/tablehead.h"

using namespace Qt::StringLiterals;

// The rows of files as tables of cells.
namespace exchange {
namespace {

/// UHRI's columns by the names that its reader knows.
const QList<std::pair<Column, QString>> &uhriColumns()
{
    static const QList<std::pair<Column, QString>> columns{{Column::Text, u"Text"_s}, {Column::Countries, u"Countries Concerned"_s},
        {Column::Body, u"Recommending Body"_s}, {Column::Symbol, u"Document Symbol"_s}, {Column::Themes, u"Themes"_s},
        {Column::Groups, u"Affected Persons"_s}, {Column::Sdgs, u"Sdgs"_s}, {Column::Published, u"Document Publication Date"_s},
        {Column::RecommendingStates, u"UPR Recommending States"_s}, {Column::Position, u"UPR Position"_s}, {Column::Type, u"Type"_s},
        {Column::ExternalId, u"OHCHR Annotation Id"_s}, {Column::Session, u"UPR Session"_s}, {Column::Cycle, u"UPR Cycle"_s}};
    return columns;
}

domain::Result<void> cellRows(const ImportPlan &plan, const std::function<bool(qint64, const QStringList &)> &take,
    const work::Progress &progress)
{
    const auto table = Table::open(plan.path, plan.recognised.format.container, plan.reading, Extent::Whole, progress);
    if (!table)
        return tl::unexpected(table.error());
    const auto head = findHead(**table, plan.reading, plan.fileName);
    if (!head)
        return tl::unexpected(head.error());
    if (const auto there = goToHead(**table, *head); !there)
        return there;
    bool wanted = take(head->row, head->cells);
    while (wanted) {
        const auto more = (*table)->next();
        if (!more)
            return tl::unexpected(more.error());
        if (progress.isCancelled())
            return domain::failure(domain::ErrorCode::Cancelled);
        wanted = *more && take((*table)->number(), (*table)->cells());
    }
    return {};
}

/// Records that are no table: what its reader hands over, in UHRI's columns.
domain::Result<void> sourceRows(const ImportPlan &plan, const std::function<bool(qint64, const QStringList &)> &take,
    const work::Progress &progress)
{
    QStringList cells;
    for (const auto &[column, name] : uhriColumns())
        cells << name;
    if (!take(0, cells))
        return {};
    StateFilter filter(plan.state);
    const Take each{&filter, [&](SourceRow &&row) {
                        cells.clear();
                        for (const auto &[column, name] : uhriColumns())
                            cells << row[column];
                        return take(row.number, cells);
                    }};
    return read(plan.path, plan.recognised.format, each, progress, plan.reading).map([](const Totals &) {});
}

} // namespace

TableRows tableRows(const ImportPlan &plan)
{
    return [plan](const std::function<bool(qint64, const QStringList &)> &take, const work::Progress &progress) {
        const bool records = plan.recognised.format.container == Container::Json;
        return records ? sourceRows(plan, take, progress) : cellRows(plan, take, progress);
    };
}

} // namespace exchange
