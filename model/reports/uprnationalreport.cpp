// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/uprnationalreport.h"

#include "reports/grouping.h"
#include "reports/indicatortables.h"
#include "reports/opening.h"
#include "reports/parts.h"
#include "reports/statuscounts.h"
#include "reports/telling.h"

namespace reports {

using namespace Qt::StringLiterals;

namespace {

/// "114.63, Chile, Niger": how the report cites what it answers.
QString citation(const ReportRow &row, const Speech &say)
{
    QStringList parts{row.paragraph.isEmpty() ? say.wording().kind(row.kind) : row.paragraph};
    if (const QString states = parts::statesOf(row, say); !states.isEmpty())
        parts.append(states);
    return parts.join(u", "_s);
}

/// The note below: "A/HRC/56/9, 114.63, Chile: supported. Reported by …".
QString citationNote(const ReportRow &row, const Composer &out)
{
    const Speech &say = out.say();
    QString note = u"%1, %2"_s.arg(parts::symbolOf(out.of(row.document), say), citation(row, say));
    if (row.position)
        note += u": "_s + say.wording().position(*row.position).toLower();
    note += u'.';
    if (row.progress)
        note +=
            u' ' + say(QT_TRANSLATE_NOOP("reports", "Reported by: %1.")).arg(words(parts::byline(*row.progress, say)));
    return note;
}

void tellShortly(Composer &out, const ReportRow &row)
{
    Text text = answerOf(row, out);
    if (!text.isEmpty()) {
        for (Run &run : text)
            run.note.clear(); // one note tells both, at the citation
        text.append(Run{.text = u" (%1)"_s.arg(citation(row, out.say())), .note = citationNote(row, out)});
    }
    out.paragraph(text, answerKey(row.id));
    addIndicatorTables(out, row);
}

/// "Under this theme stand 7 recommendations: 5 supported, 2 noted (114.63, Chile; …)."
void addThemeOpening(Composer &out, const RowGroup &group)
{
    const Speech &say = out.say();
    QStringList byPosition;
    for (const domain::Position position : domain::allOf<domain::Position>()) {
        QStringList cited;
        for (const ReportRow *row : group.rows) {
            if (row->position == position)
                cited.append(citation(*row, say));
        }
        if (!cited.isEmpty())
            byPosition.append(u"%1: %2 (%3)"_s.arg(
                say.wording().position(position).toLower(), say.wording().number(cited.size()), cited.join(u"; "_s)));
    }
    QStringList sentences{
        say.plural(QT_TRANSLATE_N_NOOP("reports", "This section answers to %n recommendation(s)."), group.rows.size())};
    Text text = plain(sentences.first());
    if (!byPosition.isEmpty())
        text.last().note =
            say(QT_TRANSLATE_NOOP("reports", "By position of the State, %1.")).arg(byPosition.join(u"; "_s));
    out.paragraph(text, u"s.%1"_s.arg(group.anchor));
}

void addGround(Composer &out)
{
    const Speech &say = out.say();
    out.section(
        say(QT_TRANSLATE_NOOP("reports", "Promotion and protection of human rights on the ground")), u"ground"_s);
    out.sentences({say.plural(QT_TRANSLATE_N_NOOP("reports",
                                  "This section sets out what was done on %n recommendation(s) of the previous review, "
                                  "supported and noted alike, by theme."),
                      out.material().rows.size())},
        u"s.ground"_s);
    for (const RowGroup &group : groupsOf(out)) {
        out.subsection(group.title, group.anchor);
        addThemeOpening(out, group);
        for (const ReportRow *row : group.rows)
            tellShortly(out, *row);
    }
}

void addAchievements(Composer &out)
{
    const Speech &say = out.say();
    out.section(say(QT_TRANSLATE_NOOP("reports", "Achievements, best practices, challenges and constraints")),
        u"achievements"_s);
    if (!out.material().rows.isEmpty())
        out.table(say(QT_TRANSLATE_NOOP("reports", "Status of the recommendations by position of the State")),
            counts::positionTable(out));
    addPlace(out, say(QT_TRANSLATE_NOOP("reports", "Achievements and best practices")), u"practices"_s);
    addPlace(out, say(QT_TRANSLATE_NOOP("reports", "Challenges and constraints")), u"challenges"_s);
}

void addMeasures(Composer &out)
{
    const Speech &say = out.say();
    Table table{.columns = {{.header = say(QT_TRANSLATE_NOOP("reports", "Measure")), .share = 3},
                    {.header = say(QT_TRANSLATE_NOOP("reports", "Institution")), .share = 1},
                    {.header = say(QT_TRANSLATE_NOOP("reports", "Stage")), .share = 1},
                    {.header = say(QT_TRANSLATE_NOOP("reports", "Due")), .share = 1}}};
    QHash<domain::InstitutionId, QString> names;
    for (const domain::Institution &institution : out.material().institutions)
        names.insert(*institution.id, parts::shortNameOf({institution.acronym, institution.name}, say));
    for (const domain::Action &action : out.material().actions) {
        if (action.status == domain::ActionStatus::Done || action.status == domain::ActionStatus::Dropped)
            continue;
        table.rows.append({parts::joined(say.paragraphs(action.title)),
            plain(action.institution ? names.value(*action.institution) : u"–"_s),
            plain(say.wording().actionStatus(action.status)),
            plain(action.due.isValid() ? say.wording().date(action.due) : u"–"_s)});
    }
    if (!table.rows.isEmpty())
        out.table(say(QT_TRANSLATE_NOOP("reports", "Measures planned or under way")), table);
}

} // namespace

Document uprNationalReport(const Material &material, const wording::Wording &wording)
{
    Composer out(material, wording, Composer::Sections::Letters);
    const Speech &say = out.say();
    out.cover(say(QT_TRANSLATE_NOOP("reports", "National report for the universal periodic review")), subtitleOf(out),
        footOf(out));
    out.contents();
    out.section(say(QT_TRANSLATE_NOOP("reports", "Methodology and the consultation process")), u"methodology"_s);
    addOpening(out);
    out.paragraph(QString(), u"s.methodology"_s);
    addPlace(out, say(QT_TRANSLATE_NOOP("reports", "Consultation with society")), u"consultation"_s);
    out.section(say(QT_TRANSLATE_NOOP("reports", "Normative and institutional framework")), u"framework"_s);
    addPlace(out, say(QT_TRANSLATE_NOOP("reports", "Normative framework")), u"normative"_s);
    addPlace(out, say(QT_TRANSLATE_NOOP("reports", "Institutional framework and policies")), u"institutional"_s);
    addGround(out);
    addAchievements(out);
    out.section(
        say(QT_TRANSLATE_NOOP("reports", "National priorities, initiatives and commitments; capacity-building")),
        u"priorities"_s);
    out.paragraph(QString(), u"s.priorities"_s);
    addMeasures(out);
    addPlace(out, say(QT_TRANSLATE_NOOP("reports", "Expectations of capacity-building and technical assistance")),
        u"capacity"_s);
    return out.finish();
}

} // namespace reports
