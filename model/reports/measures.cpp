// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/measures.h"

#include "reports/opening.h"
#include "reports/parts.h"
#include "reports/telling.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace reports::measures {
namespace {

QString keyOf(const ReportRow &row, const QString &what)
{
    return u"r%1.%2"_s.arg(QString::number(row.id.value()), what);
}

/// The newest grades of the whole; where a body graded only parts that are not told apart, the newest of these.
QList<AssessmentEntry> lastGrades(const ReportRow &row)
{
    const bool anyWhole =
        std::any_of(row.assessments.begin(), row.assessments.end(), [](const auto &entry) { return !entry.ofPart; });
    QList<AssessmentEntry> out;
    for (const AssessmentEntry &entry : row.assessments) {
        if (entry.ofPart == anyWhole || (!anyWhole && !row.parts.isEmpty()))
            continue;
        if (out.isEmpty() || (!anyWhole && entry.date == out.first().date))
            out.append(entry);
    }
    return out;
}

/// "Partial compliance (20 June 2025)"
QString gradeInWords(const AssessmentEntry &entry, const Speech &say)
{
    const QString grade = say.name(entry.grade);
    return entry.date.isValid() ? u"%1 (%2)"_s.arg(grade, say.wording().date(entry.date)) : grade;
}

Text gradesCell(const ReportRow &row, const Speech &say)
{
    QStringList words;
    for (const AssessmentEntry &entry : lastGrades(row))
        words.append(gradeInWords(entry, say));
    for (qsizetype i = 0; words.isEmpty() && i < row.parts.size(); ++i) {
        if (const auto &given = row.parts.at(i).assessments; !given.isEmpty())
            words.append(say(QT_TRANSLATE_NOOP("reports", "Component %1: %2"))
                             .arg(QString::number(i + 1), gradeInWords(given.first(), say)));
    }
    return plain(words.isEmpty() ? u"–"_s : words.join(u"; "_s));
}

Facts::Fact gradeFact(const ReportRow &row, const Forum &forum, const Speech &say)
{
    Facts::Fact out{say(forum.grade), {}};
    for (const AssessmentEntry &entry : lastGrades(row))
        out.values.append(parts::gradeOf(entry, say));
    if (out.values.isEmpty())
        out.values.append(plain(say(forum.notGraded)));
    return out;
}

void addParts(Facts &facts, const ReportRow &row, const Forum &forum, const Speech &say)
{
    for (qsizetype i = 0; i < row.parts.size(); ++i) {
        const PartEntry &part = row.parts.at(i);
        Facts::Fact fact{
            say(QT_TRANSLATE_NOOP("reports", "Component %1")).arg(QString::number(i + 1)), say.paragraphs(part.text)};
        if (!part.assessments.isEmpty())
            fact.values.append(bold(say(forum.grade) + u": "_s) + Text{Run{.text = u" "_s}}
                + parts::gradeOf(part.assessments.first(), say));
        facts.facts.append(fact);
    }
}

/// How many, and the names of those who may be named.
void addBeneficiaries(Facts &facts, const ReportRow &row, const Speech &say)
{
    if (row.beneficiaries == 0)
        return;
    Facts::Fact fact{say(QT_TRANSLATE_NOOP("reports", "Beneficiaries")),
        {plain(say.plural(QT_TRANSLATE_N_NOOP("reports", "%n person(s)"), row.beneficiaries))}};
    if (!row.named.isEmpty())
        fact.values.append(plain(row.named.join(u"; "_s)));
    if (const qsizetype reserved = row.beneficiaries - row.named.size(); reserved > 0)
        fact.values.append(
            plain(say.plural(QT_TRANSLATE_N_NOOP("reports", "The identity of %n person(s) is reserved."), reserved)));
    facts.facts.append(fact);
}

void addInstitutions(Facts &facts, const ReportRow &row, const Speech &say)
{
    Facts::Fact fact{say(QT_TRANSLATE_NOOP("reports", "Institutions in charge")), {}};
    if (row.lead)
        fact.values.append(plain(parts::nameOf(*row.lead, say)));
    if (!row.support.isEmpty())
        fact.values.append(
            parts::labelled(say(QT_TRANSLATE_NOOP("reports", "Support:")), parts::namesOf(row.support, say)));
    if (!fact.values.isEmpty())
        facts.facts.append(fact);
}

Facts factsOf(const ReportRow &row, const Forum &forum, const Speech &say)
{
    Facts out;
    out.facts.append(gradeFact(row, forum, say));
    out.facts.append({say(QT_TRANSLATE_NOOP("reports", "View of the State")), {parts::statusOf(row, say)}});
    addParts(out, row, forum, say);
    addBeneficiaries(out, row, say);
    addInstitutions(out, row, say);
    if (row.due.isValid())
        out.facts.append({say(QT_TRANSLATE_NOOP("reports", "Time limit")), {plain(say.wording().date(row.due))}});
    return out;
}

/// What was done: the State's answer, then the other entries of the period, the newest first.
void addDone(Composer &out, const ReportRow &row)
{
    out.heading(3, out.say()(QT_TRANSLATE_NOOP("reports", "Information of the State")));
    out.paragraph(answerOf(row, out), answerKey(row.id));
    for (const ProgressEntry &entry : row.entries) {
        if (!row.progress || entry.id != row.progress->id)
            out.paragraph(entryText(entry, out), keyOf(row, u"p%1"_s.arg(entry.id.value())));
    }
}

/// What the record knows of what is left; a person says the rest.
void addPending(Composer &out, const ReportRow &row)
{
    const Speech &say = out.say();
    out.heading(3, say(QT_TRANSLATE_NOOP("reports", "What is pending")));
    QStringList sentences;
    if (domain::isOpen(row.status)) {
        sentences.append(
            say(QT_TRANSLATE_NOOP("reports", "In the State's view the measure stands at “%1”, with a progress of %2."))
                .arg(say.wording().status(row.status), say.wording().percent(row.percent)));
        if (row.urgency == domain::Urgency::Overdue)
            sentences.append(
                say(QT_TRANSLATE_NOOP("reports", "The time limit passed on %1.")).arg(say.fullDate(row.due)));
        else if (row.due.isValid())
            sentences.append(say(QT_TRANSLATE_NOOP("reports", "The time limit is %1.")).arg(say.fullDate(row.due)));
    } else {
        sentences.append(say(QT_TRANSLATE_NOOP("reports", "In the State's view nothing is pending.")));
    }
    out.sentences(sentences, keyOf(row, u"pending"_s));
}

void addRequest(Composer &out, const ReportRow &row, const Forum &forum)
{
    const char *words = row.status == domain::Status::Implemented ? forum.complied
        : row.status == domain::Status::PartlyImplemented         ? forum.partly
                                                                  : forum.open;
    out.paragraph(out.say()(words), keyOf(row, u"request"_s));
}

} // namespace

QString placeOf(const ReportRow &row, const Speech &say)
{
    static const QRegularExpression numbered(
        u"^(pto|rec|cl[aá]us|med)[a-zé]*\\.?\\s*(\\S.*)$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto found = numbered.match(row.paragraph);
    const QString kind = found.captured(1).toLower();
    if (kind.isEmpty())
        return parts::placeOf(row, say);
    const char *place = kind == u"pto"_s ? QT_TRANSLATE_NOOP("reports", "Operative paragraph %1")
        : kind == u"rec"_s               ? QT_TRANSLATE_NOOP("reports", "Recommendation %1")
        : kind == u"med"_s               ? QT_TRANSLATE_NOOP("reports", "Measure %1")
                                         : QT_TRANSLATE_NOOP("reports", "Clause %1");
    return say(place).arg(found.captured(2));
}

QString paperTitle(const domain::Document &document, const Speech &say)
{
    const QString title = document.title.isEmpty() ? document.caseName : say.name(document.title);
    QStringList parts{title};
    if (!title.contains(document.symbol))
        parts.append(document.symbol);
    if (!document.caseNumber.isEmpty() && !title.contains(document.caseNumber))
        parts.append(document.caseNumber.front().isDigit()
                ? say(QT_TRANSLATE_NOOP("reports", "case No. %1")).arg(document.caseNumber)
                : document.caseNumber);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void addStanding(Composer &out, const Forum &forum)
{
    const Speech &say = out.say();
    out.section(say(forum.standing), u"standing"_s);
    const auto &rows = out.material().rows;
    const auto having = [&rows](domain::Status status) {
        return std::count_if(rows.begin(), rows.end(), [status](const ReportRow &row) { return row.status == status; });
    };
    out.sentences(
        {say.plural(QT_TRANSLATE_N_NOOP("reports", "%n measure(s) are reported on."), rows.size()),
            say.plural(QT_TRANSLATE_N_NOOP("reports", "The State regards %n of them as complied with."),
                having(domain::Status::Implemented)),
            say.plural(QT_TRANSLATE_N_NOOP("reports", "It regards %n of them as complied with in part."),
                having(domain::Status::PartlyImplemented)),
            say(QT_TRANSLATE_NOOP("reports", "This is the view of the State and does not prejudge that of the body."))},
        u"s.standing"_s);
    if (rows.isEmpty())
        return;
    Table table{.columns = {{.header = say(forum.measure), .share = 1.2},
                    {.header = say(QT_TRANSLATE_NOOP("reports", "Subject")), .share = 2},
                    {.header = say(forum.grade), .share = 1.7},
                    {.header = say(QT_TRANSLATE_NOOP("reports", "View of the State")), .share = 1.5}}};
    for (const ReportRow &row : rows) {
        Text place = plain(placeOf(row, say));
        place.first().link = u'#' + parts::anchorOf(row);
        table.rows.append(
            {place, parts::joined(say.paragraphs(row.title.isEmpty() ? row.text : row.title)), gradesCell(row, say),
                plain(u"%1, %2"_s.arg(say.wording().status(row.status), say.wording().percent(row.percent)))});
    }
    out.table(say(forum.caption), table);
}

void addMeasures(Composer &out, const QString &title, const Forum &forum)
{
    const Speech &say = out.say();
    const auto &rows = out.material().rows;
    if (rows.isEmpty())
        return;
    out.section(title, u"measures"_s);
    for (const ReportRow &row : rows) {
        const QString place = placeOf(row, say);
        out.subsection(row.title.isEmpty() ? place : u"%1. %2"_s.arg(place, say.name(row.title)), parts::anchorOf(row));
        out.heading(3, say(forum.asked));
        out.quote(parts::askedIn(row, say));
        out.add(factsOf(row, forum, say));
        addDone(out, row);
        addPending(out, row);
        addRequest(out, row, forum);
    }
}

QStringList placesOf(const Material &material, domain::Status status, const Speech &say)
{
    QStringList out;
    for (const ReportRow &row : material.rows) {
        if (row.status == status)
            out.append(placeOf(row, say));
    }
    return out;
}

void addSignature(Composer &out)
{
    const Speech &say = out.say();
    out.paragraph(Text(), u"s.signature"_s);
    const QString line = u"________________________________"_s;
    out.add(Facts{.facts = {{say(QT_TRANSLATE_NOOP("reports", "For the State")),
                      {plain(say.name(out.material().letterhead.institution)), plain(line)}}}});
}

} // namespace reports::measures
