// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/statusparts.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace reports::status {
namespace {

using domain::Status;
using storage::statistics::Group;
using storage::statistics::StatusCounts;

qint64 at(const StatusCounts &counts, Status status)
{
    return counts[static_cast<size_t>(status)];
}

/// From what is done to what is not begun, as a reader looks for it; then those outside that scale.
constexpr std::array<Status, 8> readingOrder{Status::Implemented, Status::PartlyImplemented, Status::InProgress,
    Status::Planned, Status::NotStarted, Status::NotAccepted, Status::Ongoing, Status::NotApplicable};

/// The last two are rare and stand only where there are some.
bool isShown(Status status, const StatusCounts &counts)
{
    return at(counts, status) > 0 || (status != Status::Ongoing && status != Status::NotApplicable);
}

/// At most this many kinds have a column of their own; the rest are taken together.
constexpr qsizetype mostKinds = 6;

QList<Group> shownKinds(const StatusReportInput &input, const Speech &say)
{
    QList<Group> out;
    for (const Group &kind : input.byKind) {
        if (kind.total > 0)
            out.append(kind);
    }
    if (out.size() <= mostKinds)
        return out;
    Group rest = out.at(mostKinds - 1);
    rest.label = {};
    rest.label.in(say.language()) = say(QT_TRANSLATE_NOOP("reports", "Other mechanisms"));
    while (out.size() > mostKinds) {
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

void paragraph(QList<Block> &out, Numbering &numbering, const QStringList &sentences)
{
    if (!sentences.isEmpty())
        out.append(Paragraph{.text = plain(sentences.join(u' ')), .number = numbering.next()});
}

void addOpening(QList<Block> &out, const StatusReportInput &input, const Speech &say, Numbering &numbering)
{
    QStringList about{say(QT_TRANSLATE_NOOP("reports",
                              "This report sets out the status of the recommendations, measures and commitments "
                              "addressed to the State by human rights "
                              "mechanisms, according to its follow-up records as of %1."))
                          .arg(say.fullDate(input.date))};
    if (!input.query.isEmpty())
        about.append(say(QT_TRANSLATE_NOOP("reports", "It covers only what answers the query “%1”.")).arg(input.query));
    paragraph(out, numbering, about);
    paragraph(out, numbering,
        {say.plural(QT_TRANSLATE_N_NOOP("reports", "It covers %n recommendation(s)."), input.overview.total),
            say(QT_TRANSLATE_NOOP("reports", "They come from %1 of %2."))
                .arg(say.plural(QT_TRANSLATE_N_NOOP("reports", "%n document(s)"), input.overview.documents),
                    say.plural(QT_TRANSLATE_N_NOOP("reports", "%n mechanism(s)"), input.overview.mechanisms))});
}

void addResults(QList<Block> &out, const StatusReportInput &input, const Speech &say, Numbering &numbering)
{
    const auto &counts = input.overview.byStatus;
    const qint64 total = input.overview.total;
    QStringList results{say.plural(QT_TRANSLATE_N_NOOP("reports",
                                       "The State regards %n recommendation(s) as implemented (%1 of the total)."),
                               at(counts, Status::Implemented))
                            .arg(say.share(at(counts, Status::Implemented), total)),
        say.plural(QT_TRANSLATE_N_NOOP("reports", "It regards %n recommendation(s) as partly implemented (%1)."),
               at(counts, Status::PartlyImplemented))
            .arg(say.share(at(counts, Status::PartlyImplemented), total)),
        say.plural(QT_TRANSLATE_N_NOOP("reports", "Work is in progress on %n recommendation(s) (%1)."),
               at(counts, Status::InProgress))
            .arg(say.share(at(counts, Status::InProgress), total)),
        say(QT_TRANSLATE_NOOP("reports",
            "This is the view of the State; the grades given by the mechanisms themselves are reported beside it, "
            "recommendation by "
            "recommendation."))};
    paragraph(out, numbering, results);
}

void addAttention(QList<Block> &out, const StatusReportInput &input, const Speech &say, Numbering &numbering)
{
    const auto &overview = input.overview;
    QStringList due;
    due.append(say.plural(
        QT_TRANSLATE_N_NOOP("reports", "The due date of %n recommendation(s) has passed."), overview.overdue));
    if (overview.overdueLong > 0)
        due.append(
            say.plural(QT_TRANSLATE_N_NOOP("reports", "For %n recommendation(s) it passed more than 90 days ago."),
                overview.overdueLong));
    if (overview.dueSoon > 0)
        due.append(say.plural(
            QT_TRANSLATE_N_NOOP("reports", "%n recommendation(s) fall due in the next 90 days."), overview.dueSoon));
    paragraph(out, numbering, due);
    QStringList news;
    if (overview.silent > 0)
        news.append(say.plural(QT_TRANSLATE_N_NOOP("reports",
                                   "For %n open recommendation(s) nothing has been reported in the last 180 days."),
            overview.silent));
    if (overview.awaitingReview > 0)
        news.append(say.plural(QT_TRANSLATE_N_NOOP(
                                   "reports", "%n progress entries await review; the oldest was submitted on %1."),
                           overview.awaitingReview)
                        .arg(say.fullDate(overview.oldestAwaiting)));
    if (overview.withoutLead > 0)
        news.append(say.plural(QT_TRANSLATE_N_NOOP("reports", "%n recommendation(s) have no lead institution yet."),
            overview.withoutLead));
    paragraph(out, numbering, news);
}

void addForeign(QList<Block> &out, const StatusReportInput &input, const Speech &say, Numbering &numbering)
{
    const auto foreign = std::count_if(
        input.rows.begin(), input.rows.end(), [&say](const ReportRow &row) { return say.isForeign(row.text); });
    if (foreign == 0)
        return;
    const QString sentence = say.language() == domain::Language::Spanish
        ? say.plural(
            QT_TRANSLATE_N_NOOP("reports",
                "The text of %n recommendation(s) is available only in English and is given in that language."),
            foreign)
        : say.plural(
            QT_TRANSLATE_N_NOOP("reports",
                "The text of %n recommendation(s) is available only in Spanish and is given in that language."),
            foreign);
    paragraph(out, numbering, {sentence});
}

KeyFigures keyFigures(const StatusReportInput &input, const Speech &say)
{
    const auto &overview = input.overview;
    const auto number = [&say](qint64 value) { return say.wording().number(value); };
    const qint64 done = at(overview.byStatus, Status::Implemented);
    KeyFigures out;
    out.entries = {{number(overview.total), say(QT_TRANSLATE_NOOP("reports", "recommendations"))},
        {number(done),
            say(QT_TRANSLATE_NOOP("reports", "implemented, in the State's view (%1)"))
                .arg(say.share(done, overview.total))},
        {number(overview.overdue), say(QT_TRANSLATE_NOOP("reports", "past their due date"))},
        {number(overview.silent), say(QT_TRANSLATE_NOOP("reports", "open and without news for 180 days"))}};
    out.source = source(input, say);
    return out;
}

Figure chart(const StatusReportInput &input, const QList<Group> &kinds, const Speech &say)
{
    Figure out;
    out.caption = say(QT_TRANSLATE_NOOP("reports", "Figure 1. Status of the recommendations by kind of mechanism"));
    out.totalHeader = say(QT_TRANSLATE_NOOP("reports", "Total"));
    for (const Status status : readingOrder) {
        if (isShown(status, input.overview.byStatus))
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
        addBar(say(QT_TRANSLATE_NOOP("reports", "All mechanisms")), input.overview.byStatus, input.overview.total);
    out.alternative = spoken.join(u' ');
    out.source = source(input, say);
    return out;
}

Table byKind(const StatusReportInput &input, const QList<Group> &kinds, const Speech &say)
{
    Table out;
    out.caption = say(QT_TRANSLATE_NOOP("reports", "Table 1. Status by kind of mechanism"));
    out.columns.append({say(QT_TRANSLATE_NOOP("reports", "Status")), Column::Kind::Words, 1.9});
    for (const Group &kind : kinds)
        out.columns.append({kindLabel(kind, say), Column::Kind::Number, 1.25});
    out.columns.append({say(QT_TRANSLATE_NOOP("reports", "Total")), Column::Kind::Number, 0.8});
    out.columns.append({say(QT_TRANSLATE_NOOP("reports", "Share")), Column::Kind::Number, 1.1});
    const auto number = [&say](qint64 value) { return plain(say.wording().number(value)); };
    for (const Status status : readingOrder) {
        if (!isShown(status, input.overview.byStatus))
            continue;
        QList<Text> row{plain(say.wording().status(status))};
        for (const Group &kind : kinds)
            row.append(number(at(kind.byStatus, status)));
        row.append(number(at(input.overview.byStatus, status)));
        row.append(plain(say.share(at(input.overview.byStatus, status), input.overview.total)));
        out.rows.append(row);
    }
    QList<Text> total{plain(say(QT_TRANSLATE_NOOP("reports", "Total")))};
    for (const Group &kind : kinds)
        total.append(number(kind.total));
    total.append(number(input.overview.total));
    total.append(plain(say.share(input.overview.total, input.overview.total)));
    out.rows.append(total);
    out.totalRow = true;
    out.source = source(input, say);
    return out;
}

/// The columns of the table by mechanism: together they hold every status once.
struct Share
{
    const char *header;
    QList<Status> statuses;
};
QList<Share> mechanismColumns()
{
    return {{QT_TRANSLATE_NOOP("reports", "Implemented"), {Status::Implemented}},
        {QT_TRANSLATE_NOOP("reports", "Partly implemented"), {Status::PartlyImplemented}},
        {QT_TRANSLATE_NOOP("reports", "In progress"), {Status::InProgress}},
        {QT_TRANSLATE_NOOP("reports", "Planned or not started"), {Status::Planned, Status::NotStarted}},
        {QT_TRANSLATE_NOOP("reports", "Other"), {Status::NotAccepted, Status::Ongoing, Status::NotApplicable}}};
}

/// The full names stand in the headings; a column has room for the short one.
QString shortName(const StatusReportInput &input, const Group &group, const Speech &say)
{
    for (const domain::Mechanism &mechanism : input.mechanisms) {
        if (!group.key.isEmpty() && mechanism.code == group.key && !mechanism.shortName.isEmpty())
            return say.name(mechanism.shortName);
    }
    return say.name(group.label);
}

Table byMechanism(const StatusReportInput &input, const Speech &say)
{
    const QList<Share> shares = mechanismColumns();
    Table out;
    out.caption = say(QT_TRANSLATE_NOOP("reports", "Table 2. Status by mechanism"));
    out.columns.append({say(QT_TRANSLATE_NOOP("reports", "Mechanism")), Column::Kind::Words, 1.9});
    for (const Share &share : shares)
        out.columns.append({say(share.header), Column::Kind::Number, 1.3});
    out.columns.append({say(QT_TRANSLATE_NOOP("reports", "Total")), Column::Kind::Number, 0.8});
    out.columns.append({say(QT_TRANSLATE_NOOP("reports", "Of these, overdue")), Column::Kind::Number, 1.1});
    Group all;
    all.label.in(say.language()) = say(QT_TRANSLATE_NOOP("reports", "Total"));
    const auto addRow = [&](const Group &group) {
        QList<Text> row{plain(shortName(input, group, say))};
        for (const Share &share : shares) {
            const qint64 sum = std::accumulate(share.statuses.begin(), share.statuses.end(), qint64{0},
                [&group](qint64 before, Status status) { return before + at(group.byStatus, status); });
            row.append(plain(say.wording().number(sum)));
        }
        row.append(plain(say.wording().number(group.total)));
        row.append(plain(say.wording().number(group.overdue)));
        out.rows.append(row);
    };
    for (const Group &group : input.byMechanism) {
        if (group.total == 0)
            continue;
        addRow(group);
        for (size_t i = 0; i < all.byStatus.size(); ++i)
            all.byStatus[i] += group.byStatus[i];
        all.total += group.total;
        all.overdue += group.overdue;
    }
    addRow(all);
    out.totalRow = true;
    out.source = plain(say(QT_TRANSLATE_NOOP(
                           "reports", "“Other” holds what is not accepted, ongoing by nature or no longer applicable."))
        + u' ' + words(source(input, say)));
    return out;
}

} // namespace

Text source(const StatusReportInput &input, const Speech &say)
{
    return plain(say(QT_TRANSLATE_NOOP("reports", "Source: follow-up records (%1), as of %2."))
                     .arg(say.name(input.state), say.fullDate(input.date)));
}

void addSummary(QList<Block> &out, const StatusReportInput &input, const Speech &say, Numbering &numbering)
{
    addOpening(out, input, say, numbering);
    if (input.overview.total == 0)
        return;
    out.append(keyFigures(input, say));
    addResults(out, input, say, numbering);
    out.append(chart(input, shownKinds(input, say), say));
    addAttention(out, input, say, numbering);
    addForeign(out, input, say, numbering);
}

void addByMechanism(QList<Block> &out, const StatusReportInput &input, const Speech &say, Numbering &numbering)
{
    paragraph(out, numbering,
        {say(QT_TRANSLATE_NOOP("reports",
            "The tables count every recommendation once, in the status the State gives it. Due dates count as passed "
            "only while "
            "something remains to be done."))});
    out.append(byKind(input, shownKinds(input, say), say));
    out.append(byMechanism(input, say));
}

} // namespace reports::status
