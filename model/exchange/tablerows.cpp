// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"
#include "exchange/refused.h"

#include <QFile>

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

domain::Result<void> csvRows(
    const QString &path, const std::function<bool(qint64, const QStringList &)> &take, const work::Progress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return domain::failure(domain::ErrorCode::FileNotReadable, path);
    CsvReader reader(file, detectEncoding(file));
    CsvReader::Record record;
    while (reader.next(record)) {
        if (progress.isCancelled())
            return domain::failure(domain::ErrorCode::Cancelled);
        if (!record.isBlank() && !take(record.number, record.cells))
            break;
    }
    return {};
}

/// A format that is no table of text: what its reader hands over, in UHRI's columns.
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
    return read(plan.path, plan.recognised.format, each, progress).map([](const Totals &) {});
}

} // namespace

TableRows tableRows(const ImportPlan &plan)
{
    return [plan](const std::function<bool(qint64, const QStringList &)> &take, const work::Progress &progress) {
        const bool isCsv = plan.recognised.format == Format::UhriCsv || plan.recognised.format == Format::UprInfoCsv;
        return isCsv ? csvRows(plan.path, take, progress) : sourceRows(plan, take, progress);
    };
}

} // namespace exchange
