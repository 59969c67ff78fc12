// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/statuscounts.h"

#include <numeric>

namespace reports::counts {

using namespace Qt::StringLiterals;
using domain::Status;
using storage::statistics::StatusCounts;

qint64 at(const StatusCounts &counts, Status status)
{
    return counts[static_cast<size_t>(status)];
}

bool isShown(Status status, const StatusCounts &counts)
{
    return at(counts, status) > 0 || (status != Status::Ongoing && status != Status::NotApplicable);
}

KeyFigures keyFigures(const Composer &composer)
{
    const Material &material = composer.material();
    const Speech &say = composer.say();
    const auto &overview = material.overview;
    const auto number = [&say](qint64 value) { return say.wording().number(value); };
    const qint64 done = at(overview.byStatus, Status::Implemented);
    KeyFigures out;
    out.entries = {{number(overview.total), say(QT_TRANSLATE_NOOP("reports", "recommendations"))},
        {number(done),
            say(QT_TRANSLATE_NOOP("reports", "implemented, in the State's view (%1)"))
                .arg(say.share(done, overview.total))},
        {number(overview.overdue), say(QT_TRANSLATE_NOOP("reports", "past their due date"))},
        {number(overview.silent), say(QT_TRANSLATE_NOOP("reports", "open and without news for 180 days"))}};
    out.source = composer.source();
    return out;
}

namespace {

/// The columns of a table by status: together they hold every status once.
struct Share
{
    const char *header;
    QList<Status> statuses;
};
QList<Share> statusColumns()
{
    return {{QT_TRANSLATE_NOOP("reports", "Implemented"), {Status::Implemented}},
        {QT_TRANSLATE_NOOP("reports", "Partly implemented"), {Status::PartlyImplemented}},
        {QT_TRANSLATE_NOOP("reports", "In progress"), {Status::InProgress}},
        {QT_TRANSLATE_NOOP("reports", "Planned or not started"), {Status::Planned, Status::NotStarted}},
        {QT_TRANSLATE_NOOP("reports", "Other"), {Status::NotAccepted, Status::Ongoing, Status::NotApplicable}}};
}

QList<Text> cells(const CountedRow &row, const Speech &say)
{
    QList<Text> out{plain(row.label)};
    for (const Share &share : statusColumns()) {
        const qint64 sum = std::accumulate(share.statuses.begin(), share.statuses.end(), qint64{0},
            [&row](qint64 before, Status status) { return before + at(row.byStatus, status); });
        out.append(plain(say.wording().number(sum)));
    }
    out.append(plain(say.wording().number(row.total)));
    out.append(plain(say.wording().number(row.overdue)));
    return out;
}

} // namespace

Table statusTable(const Composer &composer, const QString &header, const QList<CountedRow> &rows)
{
    const Speech &say = composer.say();
    Table out;
    out.columns.append({header, Column::Kind::Words, 1.9});
    for (const Share &share : statusColumns())
        out.columns.append({say(share.header), Column::Kind::Number, 1.3});
    out.columns.append({say(QT_TRANSLATE_NOOP("reports", "Total")), Column::Kind::Number, 0.8});
    out.columns.append({say(QT_TRANSLATE_NOOP("reports", "Of these, overdue")), Column::Kind::Number, 1.1});
    CountedRow all{.label = say(QT_TRANSLATE_NOOP("reports", "Total"))};
    for (const CountedRow &row : rows) {
        out.rows.append(cells(row, say));
        for (size_t i = 0; i < all.byStatus.size(); ++i)
            all.byStatus[i] += row.byStatus[i];
        all.total += row.total;
        all.overdue += row.overdue;
    }
    out.rows.append(cells(all, say));
    out.totalRow = true;
    out.source = plain(say(QT_TRANSLATE_NOOP(
                           "reports", "“Other” holds what is not accepted, ongoing by nature or no longer applicable."))
        + u' ' + words(composer.source()));
    return out;
}

Table positionTable(const Composer &composer)
{
    const Speech &say = composer.say();
    QList<CountedRow> rows;
    for (const domain::Position position : domain::allOf<domain::Position>())
        rows.append({.label = say.wording().position(position)});
    rows.append({.label = say(QT_TRANSLATE_NOOP("reports", "Without a position"))});
    for (const ReportRow &row : composer.material().rows) {
        CountedRow &counted = row.position ? rows[static_cast<int>(*row.position)] : rows.last();
        ++counted.byStatus[static_cast<size_t>(row.status)];
        ++counted.total;
        counted.overdue += row.urgency == domain::Urgency::Overdue ? 1 : 0;
    }
    rows.removeIf([](const CountedRow &row) { return row.total == 0; });
    return statusTable(composer, say(QT_TRANSLATE_NOOP("reports", "Position of the State")), rows);
}

} // namespace reports::counts
