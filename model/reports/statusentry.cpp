// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/statusparts.h"

using namespace Qt::StringLiterals;

namespace reports::status {
namespace {

/// Between the parts of one line.
QString dot()
{
    return u" · "_s;
}

QString nameOf(const Party &party, const Speech &say)
{
    const QString name = say.name(party.name);
    if (party.acronym.isEmpty() || party.acronym == name)
        return name;
    return name.isEmpty() ? party.acronym : u"%1 (%2)"_s.arg(name, party.acronym);
}

QString namesOf(const QList<Party> &parties, const Speech &say)
{
    QStringList names;
    for (const Party &party : parties)
        names.append(nameOf(party, say));
    return names.join(u"; "_s);
}

/// A label of its own in front of some words.
Text labelled(const QString &label, const QString &words)
{
    Text out = bold(label);
    out.first().text += u' ';
    return out + plain(words);
}

QString headingOf(const ReportRow &row, const Speech &say)
{
    QString place;
    if (row.paragraph.isEmpty())
        place = say.wording().kind(row.kind);
    else if (!row.paragraph.front().isDigit())
        place = row.paragraph.left(1).toUpper() + row.paragraph.mid(1); // "pto. 9": says itself what it is
    else if (row.position)
        place = say(QT_TRANSLATE_NOOP("reports", "Recommendation %1")).arg(say.wording().paragraph(row.paragraph));
    else
        place = say(QT_TRANSLATE_NOOP("reports", "Paragraph %1")).arg(say.wording().paragraph(row.paragraph));
    return row.title.isEmpty() ? place : u"%1. %2"_s.arg(place, say.name(row.title));
}

Facts::Fact statusFact(const ReportRow &row, const Speech &say)
{
    Text status = bold(say.wording().status(row.status));
    QString rest = dot() + say(QT_TRANSLATE_NOOP("reports", "progress %1")).arg(say.wording().percent(row.percent));
    if (row.statusSince.isValid())
        rest += dot() + say(QT_TRANSLATE_NOOP("reports", "since %1")).arg(say.wording().date(row.statusSince));
    status.append(Run{.text = rest});
    Facts::Fact out{say(QT_TRANSLATE_NOOP("reports", "Status given by the State")), {status}};
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
    QStringList states;
    for (const QString &state : row.recommendedBy)
        states.append(say.wording().country(state));
    if (!states.isEmpty())
        facts.facts.append({say(QT_TRANSLATE_NOOP("reports", "Recommended by")), {plain(states.join(u", "_s))}});
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

void addDue(Facts &facts, const ReportRow &row, const StatusReportInput &input, const Speech &say)
{
    if (!row.due.isValid())
        return;
    Text due = plain(say.wording().date(row.due));
    if (row.urgency == domain::Urgency::Overdue) {
        due.append(Run{.text = dot() + say(QT_TRANSLATE_NOOP("reports", "overdue")), .bold = true});
        due.append(Run{.text = u" ("_s + say.wording().distance(row.due, input.date) + u')'});
    } else if (row.urgency == domain::Urgency::Soon) {
        due.append(Run{.text = dot() + say.wording().distance(row.due, input.date)});
    }
    facts.facts.append({say(QT_TRANSLATE_NOOP("reports", "Due")), {due}});
}

void addAssessments(Facts &facts, const ReportRow &row, const Speech &say)
{
    QList<Text> values;
    for (const AssessmentEntry &entry : row.assessments) {
        Text value = bold(say.name(entry.grade));
        QString rest;
        if (entry.ofPart)
            rest += dot() + say(QT_TRANSLATE_NOOP("reports", "of a part of the measure"));
        if (entry.date.isValid())
            rest += dot() + say.wording().date(entry.date);
        if (!entry.paragraph.isEmpty())
            rest += dot() + say(QT_TRANSLATE_NOOP("reports", "para. %1")).arg(say.wording().paragraph(entry.paragraph));
        if (!entry.scale.isEmpty())
            rest += dot() + say.name(entry.scale);
        value.append(Run{.text = rest});
        values.append(value);
    }
    if (!values.isEmpty())
        facts.facts.append({say(QT_TRANSLATE_NOOP("reports", "Grade given by the mechanism")), values});
}

/// "Ministry of Women (MIM) · Q1 2026 · validated on 31 Mar 2026"
Text byline(const ProgressEntry &entry, const Speech &say)
{
    QStringList parts;
    if (entry.institution)
        parts.append(nameOf(*entry.institution, say));
    if (entry.from.isValid() || entry.to.isValid())
        parts.append(say.wording().quarter(entry.from, entry.to));
    if (entry.validated && entry.date.isValid())
        parts.append(say(QT_TRANSLATE_NOOP("reports", "validated on %1")).arg(say.wording().date(entry.date)));
    else if (entry.date.isValid())
        parts.append(say(QT_TRANSLATE_NOOP("reports", "submitted on %1")).arg(say.wording().date(entry.date)));
    Text out{Run{.text = parts.join(dot()), .italic = true}};
    if (!entry.validated)
        out.append(
            Run{.text = (parts.isEmpty() ? QString() : dot()) + say(QT_TRANSLATE_NOOP("reports", "not yet validated")),
                .bold = true});
    return out;
}

/// Paragraphs of which the first carries a label.
QList<Text> labelledParagraphs(const QString &label, const domain::LocalText &text, const Speech &say)
{
    QList<Text> out = say.paragraphs(text);
    if (!out.isEmpty())
        out.first().prepend(Run{.text = label + u' ', .bold = true});
    return out;
}

Text evidenceText(const EvidenceEntry &evidence, const Speech &say)
{
    Text out = plain(evidence.title.isEmpty() ? evidence.link : evidence.title);
    out.first().link = evidence.link;
    QString rest;
    if (!evidence.issuer.isEmpty())
        rest += u", "_s + evidence.issuer;
    if (evidence.issued.isValid())
        rest += u", "_s + say.wording().date(evidence.issued);
    out.append(Run{.text = rest});
    return out;
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

void addEntry(
    QList<Block> &out, const ReportRow &row, const StatusReportInput &input, const Speech &say, Numbering &numbering)
{
    out.append(Heading{.level = 4, .text = plain(headingOf(row, say)), .anchor = u"r%1"_s.arg(row.id.value())});
    QList<Text> paragraphs = say.paragraphs(row.introduction);
    const QList<Text> text = say.paragraphs(row.text);
    // "The Committee urges the State party to:" and what it urges are one sentence.
    if (paragraphs.size() == 1 && !text.isEmpty() && !say.isForeign(row.introduction)) {
        paragraphs.first().last().text += u' ';
        paragraphs.first() += text.first();
        paragraphs += text.mid(1);
    } else {
        paragraphs += text;
    }
    int number = numbering.next();
    for (const Text &paragraph : paragraphs)
        out.append(Paragraph{.text = paragraph, .number = std::exchange(number, 0)});
    Facts facts;
    facts.facts.append(statusFact(row, say));
    addPosition(facts, row, say);
    facts.facts.append(institutionsFact(row, say));
    addDue(facts, row, input, say);
    addAssessments(facts, row, say);
    addProgress(facts, row, say);
    out.append(facts);
}

} // namespace reports::status
