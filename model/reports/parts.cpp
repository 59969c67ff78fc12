// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/parts.h"

namespace reports::parts {

using namespace Qt::StringLiterals;

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

QString shortNameOf(const Party &party, const Speech &say)
{
    return party.acronym.isEmpty() ? say.name(party.name) : party.acronym;
}

QString mechanismTitle(const domain::Mechanism &mechanism, const Speech &say)
{
    const QString name = say.name(mechanism.name);
    const QString shortName = say.name(mechanism.shortName);
    if (name.isEmpty() || name == shortName)
        return shortName.isEmpty() ? mechanism.code : shortName;
    return shortName.isEmpty() || name.contains(shortName) ? name : u"%1 (%2)"_s.arg(name, shortName);
}

QDate dateOf(const domain::Document &document)
{
    return document.adopted.isValid() ? document.adopted : document.published;
}

QString symbolOf(const domain::Document &document, const Speech &say)
{
    if (!document.symbol.isEmpty())
        return document.symbol;
    return document.caseName.isEmpty() ? say.name(document.title) : document.caseName;
}

QString documentTitle(const domain::Document &document, const Speech &say)
{
    QStringList parts;
    for (const QString &part : {document.symbol, document.caseName, say.name(document.title)}) {
        if (!part.isEmpty() && !parts.contains(part))
            parts.append(part);
    }
    QString out =
        parts.isEmpty() ? say(QT_TRANSLATE_NOOP("reports", "Document without a symbol")) : parts.join(u". "_s);
    const QDate date = dateOf(document);
    if (date.isValid())
        out += u" (%1)"_s.arg(say.fullDate(date));
    return out;
}

QString placeOf(const ReportRow &row, const Speech &say)
{
    if (row.paragraph.isEmpty())
        return say.wording().kind(row.kind);
    if (!row.paragraph.front().isDigit())
        return row.paragraph.left(1).toUpper() + row.paragraph.mid(1); // "pto. 9": says itself what it is
    if (row.position)
        return say(QT_TRANSLATE_NOOP("reports", "Recommendation %1")).arg(say.wording().paragraph(row.paragraph));
    return say(QT_TRANSLATE_NOOP("reports", "Paragraph %1")).arg(say.wording().paragraph(row.paragraph));
}

QString headingOf(const ReportRow &row, const Speech &say)
{
    const QString place = placeOf(row, say);
    return row.title.isEmpty() ? place : u"%1. %2"_s.arg(place, say.name(row.title));
}

QString anchorOf(const ReportRow &row)
{
    return u"r%1"_s.arg(row.id.value());
}

QList<Text> askedIn(const ReportRow &row, const Speech &say)
{
    QList<Text> paragraphs = say.paragraphs(row.introduction);
    const QList<Text> text = say.paragraphs(row.text);
    // "The Committee urges the State party to:" and what it urges are one sentence.
    if (paragraphs.size() == 1 && !text.isEmpty() && !say.isForeign(row.introduction)) {
        paragraphs.first().last().text += u' ';
        paragraphs.first() += text.first();
        return paragraphs + text.mid(1);
    }
    return paragraphs + text;
}

QString statesOf(const ReportRow &row, const Speech &say)
{
    QStringList states;
    for (const QString &state : row.recommendedBy)
        states.append(say.wording().country(state));
    return states.join(u", "_s);
}

Text statusOf(const ReportRow &row, const Speech &say)
{
    Text status = bold(say.wording().status(row.status));
    QString rest = dot() + say(QT_TRANSLATE_NOOP("reports", "progress %1")).arg(say.wording().percent(row.percent));
    if (row.statusSince.isValid())
        rest += dot() + say(QT_TRANSLATE_NOOP("reports", "since %1")).arg(say.wording().date(row.statusSince));
    status.append(Run{.text = rest});
    return status;
}

Text gradeOf(const AssessmentEntry &entry, const Speech &say)
{
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
    return value;
}

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

Text joined(const QList<Text> &paragraphs)
{
    Text out;
    for (const Text &paragraph : paragraphs) {
        if (!out.isEmpty())
            out.append(Run{.text = u" "_s});
        out += paragraph;
    }
    return out;
}

Text labelled(const QString &label, const QString &words)
{
    Text out = bold(label);
    out.first().text += u' ';
    return out + plain(words);
}

QList<Text> labelledParagraphs(const QString &label, const domain::LocalText &text, const Speech &say)
{
    QList<Text> out = say.paragraphs(text);
    if (!out.isEmpty())
        out.first().prepend(Run{.text = label + u' ', .bold = true});
    return out;
}

QString viewOfTheState(const Speech &say)
{
    return say(QT_TRANSLATE_NOOP("reports",
        "The status of each recommendation is the view of the State. It does not prejudge the assessment of the "
        "mechanism that made it."));
}

} // namespace reports::parts
