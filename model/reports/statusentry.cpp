// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/parts.h"
#include "reports/statusparts.h"

namespace reports::status {

using namespace Qt::StringLiterals;

namespace {

using namespace parts;

Facts::Fact statusFact(const ReportRow &row, const Speech &say)
{
    Facts::Fact out{say(QT_TRANSLATE_NOOP("reports", "Status given by the State")), {statusOf(row, say)}};
    if (!row.statusReason.isEmpty())
        out.values.append(plain(row.statusReason));
    return out;
}

void addPosition(Facts &facts, const ReportRow &row, const Speech &say)
{
    if (!row.position)
        return;
    facts.facts.append(
        {say(QT_TRANSLATE_NOOP("reports", "Position of the State")), {plain(say.wording().position(*row.position))}});
    if (const QString states = statesOf(row, say); !states.isEmpty())
        facts.facts.append({say(QT_TRANSLATE_NOOP("reports", "Recommended by")), {plain(states)}});
}

Facts::Fact institutionsFact(const ReportRow &row, const Speech &say)
{
    Facts::Fact out{say(QT_TRANSLATE_NOOP("reports", "Institutions")), {}};
    out.values.append(row.lead ? labelled(say(QT_TRANSLATE_NOOP("reports", "Lead:")), nameOf(*row.lead, say))
                               : plain(say(QT_TRANSLATE_NOOP("reports", "No lead institution has been assigned."))));
    if (!row.support.isEmpty())
        out.values.append(labelled(say(QT_TRANSLATE_NOOP("reports", "Support:")), namesOf(row.support, say)));
    if (!row.consulted.isEmpty())
        out.values.append(labelled(say(QT_TRANSLATE_NOOP("reports", "Consulted:")), namesOf(row.consulted, say)));
    return out;
}

void addDue(Facts &facts, const ReportRow &row, const Material &material, const Speech &say)
{
    if (!row.due.isValid())
        return;
    Text due = plain(say.wording().date(row.due));
    if (row.urgency == domain::Urgency::Overdue) {
        due.append(Run{.text = dot() + say(QT_TRANSLATE_NOOP("reports", "overdue")), .bold = true});
        due.append(Run{.text = u" ("_s + say.wording().distance(row.due, material.date) + u')'});
    } else if (row.urgency == domain::Urgency::Soon) {
        due.append(Run{.text = dot() + say.wording().distance(row.due, material.date)});
    }
    facts.facts.append({say(QT_TRANSLATE_NOOP("reports", "Due")), {due}});
}

void addAssessments(Facts &facts, const ReportRow &row, const Speech &say)
{
    QList<Text> values;
    for (const AssessmentEntry &entry : row.assessments)
        values.append(gradeOf(entry, say));
    if (!values.isEmpty())
        facts.facts.append({say(QT_TRANSLATE_NOOP("reports", "Grade given by the mechanism")), values});
}

void addProgress(Facts &facts, const ReportRow &row, const Speech &say)
{
    const QString label = say(QT_TRANSLATE_NOOP("reports", "Latest progress"));
    if (!row.progress) {
        facts.facts.append({label, {plain(say(QT_TRANSLATE_NOOP("reports", "No progress has been reported.")))}});
        return;
    }
    const ProgressEntry &entry = *row.progress;
    QList<Text> values = say.paragraphs(entry.narrative);
    values += labelledParagraphs(say(QT_TRANSLATE_NOOP("reports", "Obstacles:")), entry.obstacles, say);
    values += labelledParagraphs(say(QT_TRANSLATE_NOOP("reports", "Next steps:")), entry.nextSteps, say);
    values.append(byline(entry, say));
    facts.facts.append({label, values});
    QList<Text> evidence;
    for (const EvidenceEntry &piece : entry.evidence)
        evidence.append(evidenceText(piece, say));
    if (!evidence.isEmpty())
        facts.facts.append({say(QT_TRANSLATE_NOOP("reports", "Evidence")), evidence});
}

} // namespace

void addEntry(Composer &out, const ReportRow &row)
{
    const Speech &say = out.say();
    out.heading(4, headingOf(row, say), anchorOf(row));
    out.paragraphs(askedIn(row, say));
    Facts facts;
    facts.facts.append(statusFact(row, say));
    addPosition(facts, row, say);
    facts.facts.append(institutionsFact(row, say));
    addDue(facts, row, out.material(), say);
    addAssessments(facts, row, say);
    addProgress(facts, row, say);
    out.add(facts);
}

} // namespace reports::status
