// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/readers.h"

#include "exchange/clean.h"
#include "exchange/jsonreader.h"
#include "exchange/tablereader.h"
#include "wording/countries.h"

#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {

using domain::ErrorCode;
using domain::failure;

QString place(const QString &path, qint64 row, qint64 byte)
{
    const QString name = QFileInfo(path).fileName() + u" #%1"_s.arg(row);
    return byte < 0 ? name : name + u" (%1 B)"_s.arg(byte);
}

domain::Result<Recognised> recognise(const QString &path, const Reading &reading)
{
    const auto container = containerOf(path);
    if (!container)
        return tl::unexpected(container.error());
    return *container == Container::Json ? recogniseJson(path) : recogniseTable(path, *container, reading);
}

domain::Result<Sample> sample(const QString &path, const Reading &reading, qsizetype rows)
{
    const auto container = containerOf(path);
    if (!container)
        return tl::unexpected(container.error());
    if (*container != Container::Json)
        return sampleTable(path, *container, reading, rows);
    return recogniseJson(path).map([](const Recognised &recognised) {
        return Sample{.recognised = recognised, .hasStates = true, .hasText = true};
    });
}

domain::Result<Totals> read(
    const QString &path, Format format, const Take &take, const work::Progress &progress, const Reading &reading)
{
    return format.container == Container::Json ? readJson(path, take, progress)
                                               : readTable(path, format.container, take, progress, reading);
}

domain::Result<QList<StateCount>> states(const QString &path, const work::Progress &progress, const Reading &reading)
{
    const auto recognised = recognise(path, reading);
    if (!recognised)
        return tl::unexpected(recognised.error());
    QHash<QString, qint64> cells;
    const Take take{nullptr, [&cells](SourceRow &&row) {
                        ++cells[row[Column::Countries]];
                        return true;
                    }};
    if (const auto totals = read(path, recognised->format, take, progress, reading); !totals)
        return tl::unexpected(totals.error());
    QHash<QString, StateCount> counts;
    for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
        for (const QString &printed : statesIn(cell.key())) {
            const auto iso3 = wording::countries::fromName(printed);
            StateCount &count = counts[iso3.value_or(clean::folded(printed))];
            // The same spelling whatever the order of the hash.
            if (count.printed.isEmpty() || printed < count.printed)
                count.printed = printed;
            count.state = iso3.value_or(count.printed);
            count.rows += cell.value();
        }
    }
    QList<StateCount> list = counts.values();
    std::ranges::sort(list, [](const StateCount &a, const StateCount &b) {
        return a.rows != b.rows ? a.rows > b.rows : a.state < b.state;
    });
    return list;
}

} // namespace exchange
