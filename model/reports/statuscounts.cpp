// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/statuscounts.h"

#include <numeric>

namespace reports::counts {

using namespace Qt::StringLiterals;
using domain::Status;
using storage::statistics::Group;
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

Table statusTable(const Composer &composer, const QString &header, const QList<CountedRow> &rows,
    const std::optional<CountedRow> &whole)
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
    out.rows.append(cells(whole.value_or(all), say));
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

QList<Group> shownKinds(const Material &material, const Speech &say, qsizetype most)
{
    QList<Group> out;
    for (const Group &kind : material.byKind) {
        if (kind.total > 0)
            out.append(kind);
    }
    if (out.size() <= most)
        return out;
    Group rest = out.at(most - 1);
    rest.label = {};
    rest.label.in(say.language()) = say(QT_TRANSLATE_NOOP("reports", "Other mechanisms"));
    while (out.size() > most) {
        const Group last = out.takeLast();
        for (size_t i = 0; i < rest.byStatus.size(); ++i)
            rest.byStatus[i] += last.byStatus[i];
        rest.total += last.total;
        rest.overdue += last.overdue;
    }
    out.last() = rest;
    return out;
}

QString kindLabel(const Group &kind, const Speech &say)
{
    if (!kind.label.isEmpty())
        return say.name(kind.label);
    const auto known = domain::fromCode<domain::MechanismKind>(kind.key);
    return known ? say.wording().mechanismKind(*known) : kind.key;
}

Figure kindFigure(const Composer &composer, qsizetype most)
{
    const Material &material = composer.material();
    const Speech &say = composer.say();
    const QList<Group> kinds = shownKinds(material, say, most);
    Figure out;
    out.totalHeader = say(QT_TRANSLATE_NOOP("reports", "Total"));
    for (const Status status : readingOrder) {
        if (isShown(status, material.overview.byStatus))
            out.series.append({status, say.wording().status(status)});
    }
    QStringList spoken;
    const auto addBar = [&](const QString &label, const StatusCounts &counts, qint64 total) {
        Figure::Bar bar{.label = label, .values = {}, .valueLabels = {}, .totalLabel = say.wording().number(total)};
        QStringList parts;
        for (const Figure::Series &series : out.series) {
            bar.values.append(at(counts, series.status));
            bar.valueLabels.append(say.wording().number(bar.values.last()));
            if (bar.values.last() > 0)
                parts.append(series.label + u": "_s + bar.valueLabels.last());
        }
        spoken.append(u"%1 (%2): %3."_s.arg(label, bar.totalLabel, parts.join(u", "_s)));
        out.bars.append(bar);
    };
    for (const Group &kind : kinds)
        addBar(kindLabel(kind, say), kind.byStatus, kind.total);
    if (kinds.size() != 1)
        addBar(
            say(QT_TRANSLATE_NOOP("reports", "All mechanisms")), material.overview.byStatus, material.overview.total);
    out.alternative = spoken.join(u' ');
    return out;
}

} // namespace reports::counts
