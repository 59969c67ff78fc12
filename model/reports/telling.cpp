// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/telling.h"

#include "reports/grouping.h"
#include "reports/indicatortables.h"
#include "reports/parts.h"

namespace reports {

using namespace Qt::StringLiterals;

namespace {

/// "“Train prosecutors” (MP, under way, due 31 Mar 2026)"
Text measureText(const domain::Action &action, const Composer &out)
{
    const Speech &say = out.say();
    Text text = parts::joined(say.paragraphs(action.title));
    QStringList known;
    for (const domain::Institution &institution : out.material().institutions) {
        if (action.institution && institution.id == action.institution)
            known.append(parts::shortNameOf({institution.acronym, institution.name}, say));
    }
    known.append(say.wording().actionStatus(action.status).toLower());
    if (action.done.isValid())
        known.append(say.wording().date(action.done));
    else if (action.due.isValid())
        known.append(say(QT_TRANSLATE_NOOP("reports", "due %1")).arg(say.wording().date(action.due)));
    text.append(Run{.text = u" (%1)"_s.arg(known.join(u", "_s))});
    return text;
}

void tellMeasures(Composer &out, const ReportRow &row)
{
    Text text;
    for (const domain::Action &action : out.material().actions) {
        if (!row.actions.contains(*action.id) || action.status == domain::ActionStatus::Dropped)
            continue;
        text.append(Run{.text = text.isEmpty()
                ? out.say()(QT_TRANSLATE_NOOP("reports", "Measures of the plan of action:")) + u' '
                : u"; "_s});
        text += measureText(action, out);
    }
    if (text.isEmpty())
        return;
    text.append(Run{.text = u"."_s});
    out.paragraph(text, u"r%1.measures"_s.arg(row.id.value()));
}

void tellFacts(Composer &out, const ReportRow &row)
{
    const Speech &say = out.say();
    Facts facts;
    if (row.position)
        facts.facts.append({say(QT_TRANSLATE_NOOP("reports", "Position of the State")),
            {plain(say.wording().position(*row.position))}});
    if (const QString states = parts::statesOf(row, say); !states.isEmpty())
        facts.facts.append({say(QT_TRANSLATE_NOOP("reports", "Recommended by")), {plain(states)}});
    facts.facts.append({say(QT_TRANSLATE_NOOP("reports", "Status given by the State")), {parts::statusOf(row, say)}});
    QList<Text> grades;
    for (const AssessmentEntry &entry : row.assessments)
        grades.append(parts::gradeOf(entry, say));
    if (!grades.isEmpty())
        facts.facts.append({say(QT_TRANSLATE_NOOP("reports", "Grade given by the mechanism")), grades});
    out.add(facts);
}

} // namespace

QString answerKey(domain::RecommendationId id)
{
    return u"r%1.answer"_s.arg(id.value());
}

Text unvalidatedMark(const ProgressEntry &entry, const Speech &say)
{
    if (entry.validated)
        return {};
    return {Run{.text = u" ("_s + say(QT_TRANSLATE_NOOP("reports", "not yet validated")) + u')', .italic = true}};
}

Text entryText(const ProgressEntry &entry, Composer &out)
{
    const Speech &say = out.say();
    QList<Text> paragraphs = say.paragraphs(entry.narrative);
    paragraphs += parts::labelledParagraphs(say(QT_TRANSLATE_NOOP("reports", "Obstacles:")), entry.obstacles, say);
    paragraphs += parts::labelledParagraphs(say(QT_TRANSLATE_NOOP("reports", "Next steps:")), entry.nextSteps, say);
    Text text = parts::joined(paragraphs);
    if (text.isEmpty())
        return text;
    text += unvalidatedMark(entry, say);
    text.last().note = say(QT_TRANSLATE_NOOP("reports", "Reported by: %1.")).arg(words(parts::byline(entry, say)));
    return text + out.annexes().cite(entry.evidence);
}

Text answerOf(const ReportRow &row, Composer &out)
{
    return row.progress ? entryText(*row.progress, out) : Text();
}

void tell(Composer &out, const ReportRow &row, const Telling &telling)
{
    const Speech &say = out.say();
    out.heading(telling.level, parts::headingOf(row, say), parts::anchorOf(row));
    if (telling.quoted)
        out.quote(parts::askedIn(row, say));
    if (telling.facts)
        tellFacts(out, row);
    out.paragraph(answerOf(row, out), answerKey(row.id));
    if (telling.earlier) {
        for (const ProgressEntry &entry : row.entries) {
            if (row.progress && entry.id == row.progress->id)
                continue;
            if (const Text text = entryText(entry, out); !text.isEmpty())
                out.paragraph(text, u"r%1.p%2"_s.arg(row.id.value()).arg(entry.id.value()));
        }
    }
    if (telling.measures)
        tellMeasures(out, row);
    if (telling.indicators)
        addIndicatorTables(out, row);
}

void tellAll(Composer &out, Telling telling)
{
    const Choice &choice = out.material().choice;
    const bool grouped =
        !choice.document || (choice.grouping != Grouping::Document && choice.grouping != Grouping::Mechanism);
    if (grouped)
        ++telling.level;
    for (const RowGroup &group : groupsOf(out)) {
        if (grouped)
            out.subsection(group.title, group.anchor);
        for (const ReportRow *row : group.rows)
            tell(out, *row, telling);
    }
}

} // namespace reports
