// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/statuscounts.h"
#include "reports/statusparts.h"

using namespace Qt::StringLiterals;

namespace reports::status {
namespace {

using counts::at;
using counts::isShown;
using counts::readingOrder;
using domain::Status;
using storage::statistics::Group;

void addOpening(Composer &out)
{
    const Material &material = out.material();
    const Speech &say = out.say();
    QStringList about{say(QT_TRANSLATE_NOOP("reports",
                              "This report sets out the status of the recommendations, measures and commitments "
                              "addressed to the State by human rights "
                              "mechanisms, according to its follow-up records as of %1."))
                          .arg(say.fullDate(material.date))};
    if (const QString query = out.query(); !query.isEmpty())
        about.append(say(QT_TRANSLATE_NOOP("reports", "It covers only what answers the query “%1”.")).arg(query));
    out.sentences(about, u"s.about"_s);
    out.sentences(
        {say.plural(QT_TRANSLATE_N_NOOP("reports", "It covers %n recommendation(s)."), material.overview.total),
            say(QT_TRANSLATE_NOOP("reports", "They come from %1 of %2."))
                .arg(say.plural(QT_TRANSLATE_N_NOOP("reports", "%n document(s)"), material.overview.documents),
                    say.plural(QT_TRANSLATE_N_NOOP("reports", "%n mechanism(s)"), material.overview.mechanisms))},
        u"s.scope"_s);
}

void addResults(Composer &out)
{
    const Material &material = out.material();
    const Speech &say = out.say();
    const auto &counts = material.overview.byStatus;
    const qint64 total = material.overview.total;
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
    out.sentences(results, u"s.results"_s);
}

void addAttention(Composer &out)
{
    const Material &material = out.material();
    const Speech &say = out.say();
    const auto &overview = material.overview;
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
    out.sentences(due, u"s.due"_s);
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
    out.sentences(news, u"s.news"_s);
}

void addForeign(Composer &out)
{
    const Material &material = out.material();
    const Speech &say = out.say();
    const auto foreign = std::count_if(
        material.rows.begin(), material.rows.end(), [&say](const ReportRow &row) { return say.isForeign(row.text); });
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
    out.paragraph(sentence, u"s.languages"_s);
}

Table byKind(const Material &material, const Speech &say)
{
    const QList<Group> kinds = counts::shownKinds(material, say);
    Table out;
    out.columns.append({say(QT_TRANSLATE_NOOP("reports", "Status")), Column::Kind::Words, 1.9});
    for (const Group &kind : kinds)
        out.columns.append({counts::kindLabel(kind, say), Column::Kind::Number, 1.25});
    out.columns.append({say(QT_TRANSLATE_NOOP("reports", "Total")), Column::Kind::Number, 0.8});
    out.columns.append({say(QT_TRANSLATE_NOOP("reports", "Share")), Column::Kind::Number, 1.1});
    const auto number = [&say](qint64 value) { return plain(say.wording().number(value)); };
    for (const Status status : readingOrder) {
        if (!isShown(status, material.overview.byStatus))
            continue;
        QList<Text> row{plain(say.wording().status(status))};
        for (const Group &kind : kinds)
            row.append(number(at(kind.byStatus, status)));
        row.append(number(at(material.overview.byStatus, status)));
        row.append(plain(say.share(at(material.overview.byStatus, status), material.overview.total)));
        out.rows.append(row);
    }
    QList<Text> total{plain(say(QT_TRANSLATE_NOOP("reports", "Total")))};
    for (const Group &kind : kinds)
        total.append(number(kind.total));
    total.append(number(material.overview.total));
    total.append(plain(say.share(material.overview.total, material.overview.total)));
    out.rows.append(total);
    out.totalRow = true;
    return out;
}

/// The full names stand in the headings; a column has room for the short one.
QString shortName(const Material &material, const Group &group, const Speech &say)
{
    for (const domain::Mechanism &mechanism : material.mechanisms) {
        if (!group.key.isEmpty() && mechanism.code == group.key && !mechanism.shortName.isEmpty())
            return say.name(mechanism.shortName);
    }
    return say.name(group.label);
}

Table byMechanism(const Composer &composer)
{
    const Speech &say = composer.say();
    QList<counts::CountedRow> rows;
    for (const Group &group : composer.material().byMechanism) {
        if (group.total > 0)
            rows.append({shortName(composer.material(), group, say), group.byStatus, group.total, group.overdue});
    }
    return counts::statusTable(composer, say(QT_TRANSLATE_NOOP("reports", "Mechanism")), rows);
}

} // namespace

void addSummary(Composer &out)
{
    const Material &material = out.material();
    const Speech &say = out.say();
    addOpening(out);
    if (material.overview.total == 0)
        return;
    out.add(counts::keyFigures(out));
    addResults(out);
    out.figure(say(QT_TRANSLATE_NOOP("reports", "Status of the recommendations by kind of mechanism")),
        counts::kindFigure(out));
    addAttention(out);
    addForeign(out);
}

void addByMechanism(Composer &out)
{
    const Material &material = out.material();
    const Speech &say = out.say();
    out.sentences(
        {say(QT_TRANSLATE_NOOP("reports",
            "The tables count every recommendation once, in the status the State gives it. Due dates count as passed "
            "only while "
            "something remains to be done."))},
        u"s.tables"_s);
    out.table(say(QT_TRANSLATE_NOOP("reports", "Status by kind of mechanism")), byKind(material, say));
    out.table(say(QT_TRANSLATE_NOOP("reports", "Status by mechanism")), byMechanism(out));
}

} // namespace reports::status
