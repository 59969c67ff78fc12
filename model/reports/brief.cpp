// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/brief.h"

#include "reports/composer.h"
#include "reports/parts.h"
#include "reports/statuscounts.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace reports {
namespace {

/// More would not fit on the page.
constexpr qsizetype mostDecisions = 5;
constexpr qsizetype mostOverdue = 3; ///< of the decisions: on a recommendation by itself
constexpr qsizetype mostDates = 3;
constexpr qsizetype mostBars = 3;
// Letters.
constexpr qsizetype longestInDecision = 60;
constexpr qsizetype longestInDate = 32;
constexpr qsizetype longestSymbol = 24;

/// Not longer than this, cut between two words where there are several.
QString shortened(const QString &words, qsizetype letters)
{
    const QString text = words.simplified();
    if (text.size() <= letters)
        return text;
    const qsizetype end = text.lastIndexOf(u' ', letters - 1);
    return text.left(end > 0 ? end : letters - 1) + u'…';
}

/// A recommendation in a few words: reference and short title, or how its text begins.
QString subjectOf(const Composer &out, const ReportRow &row, qsizetype letters)
{
    const Speech &say = out.say();
    const QString symbol = shortened(parts::symbolOf(out.of(row.document), say), longestSymbol);
    return u"%1 (%2)"_s.arg(shortened(say.name(row.title.isEmpty() ? row.text : row.title), letters),
        say.wording().reference(symbol, row.paragraph));
}

QString leadOf(const ReportRow &row, const Speech &say)
{
    return row.lead ? parts::shortNameOf(*row.lead, say) : say(QT_TRANSLATE_NOOP("reports", "no lead institution"));
}

/// Those past their due date: what binds the State before what does not, and the oldest before the younger.
QList<const ReportRow *> overdueRows(const Composer &out)
{
    QList<const ReportRow *> rows;
    for (const ReportRow &row : out.material().rows) {
        if (row.urgency == domain::Urgency::Overdue)
            rows.append(&row);
    }
    const auto place = [&out](const ReportRow *row) {
        return std::tuple(!out.of(row->mechanism).binding, row->due, row->id);
    };
    std::ranges::sort(rows, [&](const ReportRow *left, const ReportRow *right) { return place(left) < place(right); });
    return rows;
}

/// What nobody below the minister decides, counted over the whole.
QStringList generalDecisions(const Composer &out)
{
    const Material &material = out.material();
    const Speech &say = out.say();
    const auto &overview = material.overview;
    QStringList decisions;
    if (overview.withoutLead > 0)
        decisions.append(say.plural(
            QT_TRANSLATE_N_NOOP("reports", "Which institution leads on %n recommendation(s) that have none."),
            overview.withoutLead));
    const auto undecided = std::count_if(material.rows.begin(), material.rows.end(),
        [](const ReportRow &row) { return row.position == domain::Position::UnderConsideration; });
    if (undecided > 0)
        decisions.append(say.plural(QT_TRANSLATE_N_NOOP("reports",
                                        "What position the State takes on %n recommendation(s) of the Universal "
                                        "Periodic Review still in examination."),
            undecided));
    if (overview.silent > 0)
        decisions.append(say.plural(QT_TRANSLATE_N_NOOP("reports",
                                        "How news is obtained on %n open recommendation(s) without any for 180 days."),
            overview.silent));
    if (overview.awaitingReview > 0)
        decisions.append(say.plural(QT_TRANSLATE_N_NOOP("reports",
                                        "Whether %n submitted progress entries are validated; the oldest is of %1."),
                                overview.awaitingReview)
                             .arg(say.wording().date(overview.oldestAwaiting)));
    return decisions;
}

void addHead(Composer &out)
{
    const Speech &say = out.say();
    const QString &title = out.material().choice.title;
    out.heading(1, title.isEmpty() ? say(QT_TRANSLATE_NOOP("reports", "Brief for the minister")) : title, u"brief"_s);
    if (const QString query = out.query(); !query.isEmpty())
        out.note(say(QT_TRANSLATE_NOOP("reports", "Query: %1")).arg(query));
}

void addFigures(Composer &out)
{
    KeyFigures figures = counts::keyFigures(out);
    figures.source = {}; // it stands once, at the page's foot
    out.add(figures);
    out.figure(
        out.say()(QT_TRANSLATE_NOOP("reports", "Status by kind of mechanism")), counts::kindFigure(out, mostBars));
}

void addDecisions(Composer &out)
{
    const Speech &say = out.say();
    out.heading(2, say(QT_TRANSLATE_NOOP("reports", "What needs a decision")), u"decisions"_s);
    const QList<const ReportRow *> overdue = overdueRows(out);
    const QStringList general = generalDecisions(out);
    const qsizetype single = std::min(overdue.size(), std::max(mostOverdue, mostDecisions - general.size()));
    QStringList decisions;
    for (const ReportRow *row : overdue.first(single))
        decisions.append(say(QT_TRANSLATE_NOOP("reports", "%1: due on %2, %3, %4."))
                             .arg(subjectOf(out, *row, longestInDecision), say.wording().date(row->due),
                                 say.wording().status(row->status).toLower(), leadOf(*row, say)));
    decisions += general.first(std::min(general.size(), mostDecisions - single));
    for (qsizetype i = 0; i < decisions.size(); ++i)
        out.paragraph(decisions.at(i), u"s.decision%1"_s.arg(i + 1));
    if (decisions.isEmpty())
        out.paragraph(say(QT_TRANSLATE_NOOP("reports", "Nothing needs a decision today.")), u"s.decision1"_s);
}

/// A day to come and what it is.
using Date = std::pair<QDate, QString>;

QList<Date> datesToCome(const Composer &out)
{
    const Speech &say = out.say();
    const Material &material = out.material();
    QList<Date> dates;
    const auto add = [&](QDate day, const QString &what) {
        if (day.isValid() && day >= material.date)
            dates.append({day, what});
    };
    for (const domain::Document &document : material.documents) {
        const QString symbol = shortened(parts::symbolOf(document, say), longestSymbol);
        add(document.followUpDue, say(QT_TRANSLATE_NOOP("reports", "Follow-up report on %1")).arg(symbol));
        add(document.nextReportDue, say(QT_TRANSLATE_NOOP("reports", "Next report after %1")).arg(symbol));
    }
    for (const ReportRow &row : material.rows) {
        if (domain::isOpen(row.status))
            add(row.due,
                say(QT_TRANSLATE_NOOP("reports", "%1, %2")).arg(subjectOf(out, row, longestInDate), leadOf(row, say)));
    }
    const auto last = dates.begin() + std::min(mostDates, dates.size());
    std::partial_sort(dates.begin(), last, dates.end());
    dates.erase(last, dates.end());
    return dates;
}

void addDates(Composer &out)
{
    const Speech &say = out.say();
    out.heading(2, say(QT_TRANSLATE_NOOP("reports", "Next dates")), u"dates"_s);
    Table table{.columns = {{.header = say(QT_TRANSLATE_NOOP("reports", "Date")), .share = 1},
                    {.header = say(QT_TRANSLATE_NOOP("reports", "What falls due")), .share = 5}}};
    for (const auto &[day, what] : datesToCome(out))
        table.rows.append({plain(say.wording().date(day)), plain(what)});
    table.source = out.source();
    if (table.rows.isEmpty())
        out.note(say(QT_TRANSLATE_NOOP("reports", "No date to come is recorded.")));
    else
        out.add(table);
}

} // namespace

Document ministerBrief(const Material &material, const wording::Wording &wording)
{
    Composer out(material, wording);
    out.cover(out.say()(QT_TRANSLATE_NOOP("reports", "Brief for the minister")), {}, {});
    addHead(out);
    addFigures(out);
    addDecisions(out);
    addDates(out);
    Document made = out.finish();
    // Who writes and when stands in the running header, where it takes no room.
    QStringList from{made.cover.author, made.cover.institution, made.cover.date};
    from.removeAll(QString());
    made.metadata.runningHeader = from.join(parts::dot());
    made.cover = {};
    return made;
}

} // namespace reports
