// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/statisticalannex.h"

#include "reports/composer.h"
#include "reports/parts.h"
#include "reports/statuscounts.h"

using namespace Qt::StringLiterals;

namespace reports {
namespace {

using storage::statistics::Breakdown;
using storage::statistics::By;
using storage::statistics::Group;

/// How one breakdown is told.
struct Told
{
    const char *section; ///< heading of level 1; none: it stands in the section of the one before
    const char *caption;
    const char *header; ///< of the first column
    const char *without; ///< the row of those without a value
};

Told told(By by)
{
    switch (by) {
    case By::MechanismKind:
        return {QT_TRANSLATE_NOOP("reports", "Mechanisms"), QT_TRANSLATE_NOOP("reports", "Status by kind of mechanism"),
            QT_TRANSLATE_NOOP("reports", "Kind of mechanism"), nullptr};
    case By::Mechanism:
        return {nullptr, QT_TRANSLATE_NOOP("reports", "Status by mechanism"), QT_TRANSLATE_NOOP("reports", "Mechanism"),
            nullptr};
    case By::Lead:
        return {QT_TRANSLATE_NOOP("reports", "Institutions"),
            QT_TRANSLATE_NOOP("reports", "Status by lead institution"),
            QT_TRANSLATE_NOOP("reports", "Lead institution"),
            QT_TRANSLATE_NOOP("reports", "Without a lead institution")};
    case By::Sdg:
        return {QT_TRANSLATE_NOOP("reports", "Sustainable Development Goals"),
            QT_TRANSLATE_NOOP("reports", "Status by goal"), QT_TRANSLATE_NOOP("reports", "Goal"),
            QT_TRANSLATE_NOOP("reports", "Without a goal")};
    case By::Theme:
        return {QT_TRANSLATE_NOOP("reports", "Themes"), QT_TRANSLATE_NOOP("reports", "Status by theme"),
            QT_TRANSLATE_NOOP("reports", "Theme"), QT_TRANSLATE_NOOP("reports", "Without a theme")};
    case By::GroupOfPersons:
        return {QT_TRANSLATE_NOOP("reports", "Groups of persons"),
            QT_TRANSLATE_NOOP("reports", "Status by group of persons"),
            QT_TRANSLATE_NOOP("reports", "Group of persons"),
            QT_TRANSLATE_NOOP("reports", "Without a group of persons")};
    case By::Position:
        return {QT_TRANSLATE_NOOP("reports", "Universal Periodic Review"),
            QT_TRANSLATE_NOOP("reports", "Status by position of the State"),
            QT_TRANSLATE_NOOP("reports", "Position of the State"), QT_TRANSLATE_NOOP("reports", "Without a position")};
    case By::Cycle:
        return {nullptr, QT_TRANSLATE_NOOP("reports", "Status by cycle"), QT_TRANSLATE_NOOP("reports", "Cycle"),
            QT_TRANSLATE_NOOP("reports", "Without a cycle")};
    case By::Activity:
        return {QT_TRANSLATE_NOOP("reports", "Activity and due dates"),
            QT_TRANSLATE_NOOP("reports", "Status by activity"), QT_TRANSLATE_NOOP("reports", "Activity"), nullptr};
    case By::Due:
        return {nullptr, QT_TRANSLATE_NOOP("reports", "Status by due date"), QT_TRANSLATE_NOOP("reports", "Due date"),
            nullptr};
    case By::Year:
        break;
    }
    return {QT_TRANSLATE_NOOP("reports", "Years"), QT_TRANSLATE_NOOP("reports", "Status by year of the document"),
        QT_TRANSLATE_NOOP("reports", "Year"), QT_TRANSLATE_NOOP("reports", "Without a date")};
}

/// How the recommendations are counted in it.
const char *counting(By by)
{
    switch (by) {
    case By::Sdg:
        return QT_TRANSLATE_NOOP("reports",
            "A recommendation counts for every goal it has, a target for its goal, so that the rows may add up to more "
            "than the last one, which counts every "
            "recommendation once.");
    case By::Theme:
        return QT_TRANSLATE_NOOP("reports",
            "A recommendation counts for every theme it has, so that the rows may add up to more than the last one, "
            "which counts every recommendation once.");
    case By::GroupOfPersons:
        return QT_TRANSLATE_NOOP("reports",
            "A recommendation counts for every group of persons it has, so that the rows may add up to more than the "
            "last one, which counts every "
            "recommendation once.");
    case By::Position:
    case By::Cycle:
        return QT_TRANSLATE_NOOP(
            "reports", "Only the recommendations of the Universal Periodic Review count, each once.");
    case By::Activity:
        return QT_TRANSLATE_NOOP("reports",
            "Every recommendation counts once, by what has been reported on it: validated, reported and not yet "
            "validated, nothing for 180 days while it is open, "
            "only planned, or nothing at all.");
    case By::Due:
        return QT_TRANSLATE_NOOP("reports",
            "Every recommendation counts once. A due date counts as passed only while something remains to be done.");
    case By::Year:
        return QT_TRANSLATE_NOOP("reports",
            "Every recommendation counts once, in the year its document was published or, where that is not known, "
            "adopted.");
    default:
        return QT_TRANSLATE_NOOP("reports", "Every recommendation counts once.");
    }
}

QString dueLabel(domain::DueState state, const Speech &say)
{
    switch (state) {
    case domain::DueState::Overdue:
        return say(QT_TRANSLATE_NOOP("reports", "Overdue"));
    case domain::DueState::Soon:
        return say(QT_TRANSLATE_NOOP("reports", "Due in the next 90 days"));
    case domain::DueState::Later:
        return say(QT_TRANSLATE_NOOP("reports", "Due later"));
    case domain::DueState::Closed:
        return say(QT_TRANSLATE_NOOP("reports", "With a due date, nothing more to be done"));
    case domain::DueState::None:
        break;
    }
    return say(QT_TRANSLATE_NOOP("reports", "Without a due date"));
}

QString mechanismLabel(const Composer &out, const Group &group)
{
    for (const domain::Mechanism &mechanism : out.material().mechanisms) {
        if (mechanism.code == group.key)
            return parts::mechanismTitle(mechanism, out.say());
    }
    return out.say().name(group.label);
}

QString label(const Composer &out, By by, const Group &group)
{
    const Speech &say = out.say();
    if (group.key.isEmpty())
        return say(told(by).without);
    switch (by) {
    case By::MechanismKind:
        return counts::kindLabel(group, say);
    case By::Mechanism:
        return mechanismLabel(out, group);
    case By::Lead:
        return parts::nameOf({group.key, group.label}, say);
    case By::Sdg:
        return u"%1. %2"_s.arg(group.key, say.name(group.label));
    case By::Position:
        return say.wording().position(domain::fromCode<domain::Position>(group.key).value_or(domain::Position::Noted));
    case By::Cycle:
        return say(QT_TRANSLATE_NOOP("reports", "Cycle %1")).arg(group.key);
    case By::Activity:
        return say.wording().activity(domain::fromCode<domain::Activity>(group.key).value_or(domain::Activity::None));
    case By::Due:
        return dueLabel(domain::fromCode<domain::DueState>(group.key).value_or(domain::DueState::None), say);
    case By::Theme:
    case By::GroupOfPersons:
    case By::Year:
        break;
    }
    return group.label.isEmpty() ? group.key : say.name(group.label);
}

void addMethod(Composer &out)
{
    const Speech &say = out.say();
    out.section(say(QT_TRANSLATE_NOOP("reports", "How it is counted")), u"method"_s);
    QStringList about{say(QT_TRANSLATE_NOOP("reports",
                              "This annex counts the recommendations, measures and commitments addressed to the State "
                              "by human rights mechanisms in the status the "
                              "State gives them, according to its follow-up records as of %1."))
                          .arg(say.fullDate(out.material().date))};
    if (const QString query = out.query(); !query.isEmpty())
        about.append(say(QT_TRANSLATE_NOOP("reports", "It covers only what answers the query “%1”.")).arg(query));
    about.append(
        say.plural(QT_TRANSLATE_N_NOOP("reports", "It covers %n recommendation(s)."), out.material().overview.total));
    out.sentences(about, u"s.about"_s);
    out.sentences({say(QT_TRANSLATE_NOOP("reports", "Archived recommendations are left out.")),
                      say(QT_TRANSLATE_NOOP("reports", "All tables are of one reading, so that their totals agree."))},
        u"s.method"_s);
}

void addBreakdown(Composer &out, const Breakdown &breakdown)
{
    const Speech &say = out.say();
    const Told words = told(breakdown.by);
    out.paragraph(say(counting(breakdown.by)), u"s.by_%1"_s.arg(domain::code(breakdown.by)));
    const auto counted = [](const QString &label, const Group &group) {
        return counts::CountedRow{label, group.byStatus, group.total, group.overdue};
    };
    QList<counts::CountedRow> rows;
    for (const Group &group : breakdown.groups)
        rows.append(counted(label(out, breakdown.by, group), group));
    const char *whole = breakdown.overlaps() ? QT_TRANSLATE_NOOP("reports", "Different recommendations")
                                             : QT_TRANSLATE_NOOP("reports", "Total");
    Table table = counts::statusTable(out, say(words.header), rows, counted(say(whole), breakdown.whole));
    table.columns.first().share = 4; // names of bodies, themes and institutions are long
    out.table(say(words.caption), table);
}

} // namespace

Document statisticalAnnex(const Material &material, const wording::Wording &wording)
{
    Composer out(material, wording);
    const Speech &say = out.say();
    out.cover(say(QT_TRANSLATE_NOOP("reports", "Statistical annex")),
        say(QT_TRANSLATE_NOOP("reports", "Follow-up to the recommendations of human rights mechanisms")),
        {parts::viewOfTheState(say), words(out.source())});
    out.contents(1);
    addMethod(out);
    bool open = true; // whether the section of the one before may go on
    for (const Breakdown &breakdown : material.breakdowns) {
        if (const char *section = told(breakdown.by).section) {
            open = breakdown.whole.total > 0;
            if (open)
                out.section(say(section), u"by_%1"_s.arg(domain::code(breakdown.by)));
        }
        if (open && breakdown.whole.total > 0)
            addBreakdown(out, breakdown);
    }
    return out.finish();
}

} // namespace reports
