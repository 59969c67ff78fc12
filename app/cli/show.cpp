// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/rows.h"
#include "app/cli/runs.h"
#include "storage/assessments.h"
#include "storage/assignments.h"
#include "storage/documents.h"
#include "storage/followup.h"
#include "storage/institutions.h"
#include "storage/recommendations.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace app {

using namespace Qt::StringLiterals;
using domain::RecommendationId;
using storage::Reader;

namespace {

struct Entry
{
    domain::Progress progress;
    QString institution;
    QList<domain::Evidence> evidence;
};

struct Everything
{
    QJsonObject row;
    domain::Recommendation recommendation;
    domain::Document document;
    domain::Mechanism mechanism;
    QList<std::pair<domain::AssignmentRole, domain::Institution>> assigned;
    QList<domain::RecommendingState> states;
    QList<domain::Term> terms;
    QList<Entry> entries;
    QList<domain::Component> components;
    QList<domain::Beneficiary> beneficiaries;
    QList<storage::assessments::Given> assessments;

    /// The part of a court's measure, or the person, that a grade is about; empty: the whole.
    [[nodiscard]] QString concerned(const domain::Assessment &assessment, domain::Language language) const
    {
        for (const auto &component : components) {
            if (assessment.component && component.id == assessment.component)
                return component.text.preferred(language);
        }
        for (const auto &beneficiary : beneficiaries) {
            if (assessment.beneficiary && beneficiary.id == assessment.beneficiary)
                return beneficiary.name;
        }
        return {};
    }
    QList<storage::recommendations::StatusStep> steps;
};

Everything read(const Reader &db, const QString &reference)
{
    namespace recommendations = storage::recommendations;
    const RecommendationId id = recommendations::byReference(db, reference);
    Everything all;
    all.row = rowsJson(db, {id}).value(0);
    all.recommendation = recommendations::find(db, id);
    all.document = storage::documents::find(db, all.recommendation.document);
    all.mechanism = storage::mechanisms::find(db, all.document.mechanism);
    for (const auto &assignment : storage::assignments::of(db, id))
        all.assigned.append({assignment.role, storage::institutions::find(db, assignment.institution)});
    all.states = recommendations::recommendingStates(db, id);
    all.terms = recommendations::terms(db, id);
    for (const auto &progress : storage::progress::of(db, id)) {
        const QString institution =
            progress.institution ? storage::institutions::find(db, *progress.institution).acronym : QString();
        all.entries.append(
            {progress, institution, progress.id ? storage::evidence::of(db, *progress.id) : QList<domain::Evidence>()});
    }
    all.components = storage::measures::components(db, id);
    all.beneficiaries = storage::measures::beneficiaries(db, id);
    all.assessments = storage::assessments::of(db, id);
    all.steps = recommendations::statusHistory(db, id);
    return all;
}

template <class List, class Make>
QJsonArray arrayOf(const List &list, Make make)
{
    QJsonArray array;
    for (const auto &each : list)
        array += make(each);
    return array;
}

QJsonObject localJson(const domain::LocalText &text)
{
    return {{u"es"_s, text.es}, {u"en"_s, text.en}};
}

QJsonObject entryJson(const Entry &entry)
{
    const auto &progress = entry.progress;
    const auto evidence = [](const domain::Evidence &each) {
        return QJsonObject{{u"id"_s, each.id ? QJsonValue(each.id->value()) : QJsonValue()}, {u"title"_s, each.title}, {u"file_name"_s, each.fileName}, {u"link"_s, each.link},
            {u"size"_s, each.size}, {u"sha256"_s, each.sha256}};
    };
    return {{u"institution"_s, entry.institution}, {u"state"_s, QString(domain::code(progress.state))},
        {u"author"_s, progress.author}, {u"written"_s, isoMoment(progress.written)},
        {u"from"_s, isoDate(progress.periodFrom)}, {u"to"_s, isoDate(progress.periodTo)},
        {u"text"_s, localJson(progress.narrative)}, {u"obstacles"_s, localJson(progress.obstacles)},
        {u"next_steps"_s, localJson(progress.nextSteps)},
        {u"proposed_status"_s,
            progress.proposedStatus ? QJsonValue(QString(domain::code(*progress.proposedStatus))) : QJsonValue()},
        {u"reviewer"_s, progress.reviewer}, {u"review_note"_s, progress.reviewNote},
        {u"evidence"_s, arrayOf(entry.evidence, evidence)}};
}

QJsonObject documentJson(const Everything &all)
{
    const auto &document = all.document;
    return {{u"symbol"_s, document.symbol}, {u"title"_s, localJson(document.title)},
        {u"case_name"_s, document.caseName}, {u"body"_s, localJson(all.mechanism.name)},
        {u"adopted"_s, isoDate(document.adopted)}, {u"published"_s, isoDate(document.published)},
        {u"session"_s, document.session}, {u"link"_s, document.link}};
}

QJsonObject json(const Everything &all)
{
    const auto &recommendation = all.recommendation;
    QJsonObject object = all.row;
    object.insert(u"kind"_s, QString(domain::code(recommendation.kind)));
    object.insert(u"title"_s, localJson(recommendation.title));
    object.insert(u"introduction"_s, localJson(recommendation.introduction));
    object.insert(u"priority"_s, QString(domain::code(recommendation.priority)));
    object.insert(u"status_since"_s, isoDate(recommendation.statusSince));
    object.insert(u"status_reason"_s, recommendation.statusReason);
    object.insert(u"archived"_s, recommendation.archived);
    object.insert(u"external_id"_s, recommendation.externalId);
    object.insert(u"document"_s, documentJson(all));
    object.insert(u"assigned"_s, arrayOf(all.assigned, [](const auto &each) {
        return QJsonObject{{u"role"_s, QString(domain::code(each.first))}, {u"acronym"_s, each.second.acronym},
            {u"name"_s, localJson(each.second.name)}};
    }));
    object.insert(u"recommending_states"_s, arrayOf(all.states, [](const auto &state) {
        return QJsonObject{{u"iso3"_s, state.iso3}, {u"printed"_s, state.printed}};
    }));
    object.insert(u"terms"_s, arrayOf(all.terms, [](const auto &term) {
        return QJsonObject{
            {u"vocabulary"_s, term.vocabulary}, {u"code"_s, term.code}, {u"label"_s, localJson(term.label)}};
    }));
    object.insert(u"progress_entries"_s, arrayOf(all.entries, entryJson));
    object.insert(u"components"_s, arrayOf(all.components, [](const auto &each) { return localJson(each.text); }));
    object.insert(u"beneficiaries"_s, arrayOf(all.beneficiaries, [](const auto &each) {
        return QJsonObject{{u"name"_s, each.name}, {u"confidential"_s, each.confidential}};
    }));
    object.insert(u"assessments"_s, arrayOf(all.assessments, [&all](const auto &given) {
        return QJsonObject{{u"date"_s, isoDate(given.assessment.date)}, {u"grade"_s, localJson(given.grade.label)},
            {u"scale"_s, localJson(given.scaleName)}, {u"paragraph"_s, given.assessment.paragraph},
            {u"concerns"_s, all.concerned(given.assessment, all.recommendation.original)}};
    }));
    object.insert(u"status_history"_s, arrayOf(all.steps, [](const auto &step) {
        return QJsonObject{{u"since"_s, isoDate(step.since)}, {u"status"_s, QString(domain::code(step.status))},
            {u"progress"_s, step.percent}};
    }));
    return object;
}

/// Prints label and value under each other; nothing for an empty value.
class Lines
{
public:
    explicit Lines(Console &console)
        : m_console(console)
    {
    }
    void add(const char *label, const QString &value)
    {
        if (!value.isEmpty())
            m_console.print(m_console.text(label) + u": "_s + value);
    }
    void heading(const char *label, bool any)
    {
        if (!any)
            return;
        m_console.print({});
        m_console.print(m_console.text(label));
    }
    void item(const QString &text) { m_console.print(u"  "_s + QString(text).replace(u'\n', u"\n  "_s)); }

private:
    Console &m_console;
};

void printHead(Console &console, Lines &lines, const Everything &all)
{
    const auto &words = console.wording();
    const auto language = console.language();
    const auto &recommendation = all.recommendation;
    const QString name = all.document.symbol.isEmpty() ? all.document.caseName : all.document.symbol;
    console.print(words.reference(name, recommendation.paragraph));
    lines.add(QT_TRANSLATE_NOOP("cli", "No."), u'#' + QString::number(all.row.value(u"id"_s).toInteger()));
    lines.add(QT_TRANSLATE_NOOP("cli", "Body"), all.mechanism.name.preferred(language));
    lines.add(QT_TRANSLATE_NOOP("cli", "Document"), all.document.title.preferred(language));
    lines.add(QT_TRANSLATE_NOOP("cli", "Kind"), words.kind(recommendation.kind));
    QStringList states;
    for (const auto &state : all.states)
        states += state.iso3.isEmpty() ? state.printed : words.country(state.iso3);
    lines.add(QT_TRANSLATE_NOOP("cli", "Recommended by"), states.join(u", "_s));
    if (recommendation.position)
        lines.add(QT_TRANSLATE_NOOP("cli", "Position"), words.position(*recommendation.position));
    lines.add(QT_TRANSLATE_NOOP("cli", "Status"),
        words.status(recommendation.status) + u", "_s + words.percent(recommendation.percent));
    lines.add(QT_TRANSLATE_NOOP("cli", "Since"), words.date(recommendation.statusSince));
    lines.add(QT_TRANSLATE_NOOP("cli", "Because"), recommendation.statusReason);
    for (const auto &[role, institution] : all.assigned)
        lines.add(QT_TRANSLATE_NOOP("cli", "Institution"),
            institution.acronym + u", "_s + institution.name.preferred(language) + u" ("_s + words.role(role) + u')');
    if (recommendation.due.isValid())
        lines.add(QT_TRANSLATE_NOOP("cli", "Due"),
            words.date(recommendation.due) + u" ("_s + words.distance(recommendation.due, QDate::currentDate()) + u')');
    lines.add(QT_TRANSLATE_NOOP("cli", "Activity"), shown(console, u"activity"_s, all.row));
}

void printParts(Console &console, Lines &lines, const Everything &all)
{
    lines.heading(QT_TRANSLATE_NOOP("cli", "Parts of the measure"), !all.components.isEmpty());
    for (const auto &component : all.components)
        lines.item(component.text.preferred(console.language()));
    lines.heading(QT_TRANSLATE_NOOP("cli", "Beneficiaries"), !all.beneficiaries.isEmpty());
    for (const auto &beneficiary : all.beneficiaries)
        lines.item(beneficiary.confidential
                ? console.text(QT_TRANSLATE_NOOP("cli", "%1 (confidential)")).arg(beneficiary.name)
                : beneficiary.name);
}

void printGrades(Console &console, Lines &lines, const Everything &all)
{
    const auto language = console.language();
    lines.heading(QT_TRANSLATE_NOOP("cli", "Grades of the body"), !all.assessments.isEmpty());
    for (const auto &given : all.assessments) {
        QStringList parts {console.wording().date(given.assessment.date), given.grade.label.preferred(language),
            given.scaleName.preferred(language), all.concerned(given.assessment, language)};
        parts.removeAll(QString());
        lines.item(parts.join(u" · "_s));
    }
}

void printEntries(Console &console, Lines &lines, const Everything &all)
{
    const auto &words = console.wording();
    const auto language = console.language();
    lines.heading(QT_TRANSLATE_NOOP("cli", "Progress entries"), !all.entries.isEmpty());
    for (const Entry &entry : all.entries) {
        lines.item(words.moment(entry.progress.written) + u" · "_s + entry.institution + u" · "_s
            + words.reviewState(entry.progress.state));
        lines.item(u"  "_s + entry.progress.narrative.preferred(language));
        for (const auto &evidence : entry.evidence)
            lines.item(u"  + #%1 "_s.arg(evidence.id ? evidence.id->value() : 0)
                + (evidence.link.isEmpty() ? evidence.fileName + u" ("_s + words.fileSize(evidence.size) + u')'
                                           : evidence.link));
    }
    printGrades(console, lines, all);
    lines.heading(QT_TRANSLATE_NOOP("cli", "Status so far"), !all.steps.isEmpty());
    for (const auto &step : all.steps)
        lines.item(
            words.date(step.since) + u" · "_s + words.status(step.status) + u" · "_s + words.percent(step.percent));
}

void print(Console &console, const Everything &all)
{
    const auto language = console.language();
    Lines lines(console);
    printHead(console, lines, all);
    console.print({});
    if (!all.recommendation.introduction.isEmpty())
        console.print(all.recommendation.introduction.preferred(language));
    console.print(all.recommendation.text.preferred(language));
    QStringList terms;
    for (const auto &term : all.terms)
        terms += term.label.preferred(language);
    lines.heading(QT_TRANSLATE_NOOP("cli", "Themes, groups and SDG targets"), !terms.isEmpty());
    for (const QString &term : std::as_const(terms))
        lines.item(term);
    printParts(console, lines, all);
    printEntries(console, lines, all);
}

} // namespace

int runShow(Console &console, const Arguments &arguments)
{
    const auto store = console.open(arguments.operand(0), storage::Store::Access::ReadOnly);
    if (!store)
        return store.error();
    const auto all = (*store)->read([&](const Reader &db) { return read(db, arguments.operand(1)); });
    if (!all)
        return console.fail(all.error());
    if (console.json())
        console.printJson(json(*all));
    else
        print(console, *all);
    return Done;
}

} // namespace app
