// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/story.h"

#include "storage/actions.h"
#include "storage/assessments.h"
#include "storage/assignments.h"
#include "storage/followup.h"
#include "storage/indicators.h"
#include "storage/institutions.h"
#include "storage/reportrecords.h"
#include "storage/terms.h"
#include "storage/views.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int bulkFrom = 200; ///< recommendations; above, the rows would be read for nothing but a number

QString acronym(const storage::Reader &db, const QJsonObject &columns)
{
    const auto value = columns.value(u"institution_id"_s);
    if (!value.isDouble())
        return {};
    try {
        return storage::institutions::find(db, domain::InstitutionId(value.toInteger())).acronym;
    } catch (const storage::Failure &) {
        return {}; // the institution is gone; the record outlives it
    }
}

/// The record of an update holds the changed columns only, so the institution of an assignment may have to be asked for.
QString assignedTo(const storage::Reader &db, const storage::ChangeRow &row, const QJsonObject &columns)
{
    if (columns.contains(u"institution_id"_s) || !row.recommendation)
        return acronym(db, columns);
    for (const domain::Assignment &assignment : storage::assignments::of(db, *row.recommendation)) {
        if (assignment.id && assignment.id->value() == row.key.toLongLong())
            return storage::institutions::find(db, assignment.institution).acronym;
    }
    return {};
}

/// The table that an intent is about; empty when it is about recommendations and what hangs on them.
QLatin1StringView tableOf(storage::Intent intent)
{
    using storage::Intent;
    switch (intent) {
    case Intent::EditEvidence:
        return "evidence"_L1;
    case Intent::Assess:
        return "assessment"_L1;
    case Intent::EditAction:
        return "action"_L1;
    case Intent::EditIndicator:
        return "indicator"_L1;
    case Intent::EditView:
        return "saved_view"_L1;
    case Intent::EditReport:
    case Intent::IssueReport:
        return "report"_L1;
    default:
        return {};
    }
}

/// What a person calls it, as it is now; empty when it is gone.
domain::LocalText nameNow(const storage::Reader &db, storage::Intent intent, qint64 key)
{
    using storage::Intent;
    const auto same = [](const QString &name) { return domain::LocalText {name, name}; };
    try {
        switch (intent) {
        case Intent::EditEvidence:
            return same(storage::evidence::find(db, domain::EvidenceId(key)).title);
        case Intent::EditAction:
            return storage::actions::find(db, domain::ActionId(key)).title;
        case Intent::EditIndicator:
            return storage::indicators::find(db, domain::IndicatorId(key)).name;
        case Intent::EditView:
            return same(storage::views::find(db, domain::SavedViewId(key)).name);
        case Intent::EditReport:
        case Intent::IssueReport:
            return same(storage::reportrecords::find(db, domain::ReportId(key)).title);
        default:
            return {};
        }
    } catch (const storage::Failure &) {
        return {};
    }
}

/// What it was called when the record was written: a row that came or went is there in whole.
domain::LocalText nameThen(const QJsonObject &columns)
{
    for (const auto &stem : {u"title"_s, u"name"_s}) {
        if (columns.contains(stem))
            return {columns.value(stem).toString(), columns.value(stem).toString()};
        if (columns.contains(stem + u"_es"_s))
            return {columns.value(stem + u"_es"_s).toString(), columns.value(stem + u"_en"_s).toString()};
    }
    return {};
}

/// The grade's label; empty when its scale is gone.
domain::LocalText gradeOf(const storage::Reader &db, const storage::ChangeRow &row)
{
    const auto grade = (row.after.isEmpty() ? row.before : row.after).value("grade_id"_L1);
    if (!grade.isDouble())
        return {};
    return storage::scales::grade(db, domain::GradeId(grade.toInteger())).value_or(domain::Grade {}).label;
}

QDate date(const QJsonObject &row, const QString &column)
{
    return QDate::fromString(row.value(column).toString(), Qt::ISODate);
}

} // namespace

bool Story::isBulk(const storage::Change &change)
{
    using storage::Intent;
    return change.intent == Intent::Import || change.intent == Intent::Demonstration
        || change.intent == Intent::LoadWorkspace || change.intent == Intent::CreateWorkspace || change.recommendations > bulkFrom;
}

Story Story::read(const storage::Reader &db, const storage::Change &change)
{
    return read(db, change, isBulk(change) ? QList<storage::ChangeRow>() : storage::changes::rows(db, change.id));
}

Story Story::read(const storage::Reader &db, const storage::Change &change, const QList<storage::ChangeRow> &rows)
{
    Story story;
    story.m_change = change;
    if (change.intent == storage::Intent::Revert && change.reverts)
        story.m_reverted = std::make_shared<Story>(read(db, storage::changes::find(db, *change.reverts)));
    for (const storage::ChangeRow &row : rows)
        story.take(db, row);
    return story;
}

void Story::take(const storage::Reader &db, const storage::ChangeRow &row)
{
    if (row.recommendation && m_change.recommendations == 1)
        m_recommendation = row.recommendation;
    if (m_change.intent == storage::Intent::EditRecommendation)
        m_edited.take(row);
    if (row.table == u"recommendation"_s)
        takeRecommendation(row);
    else if (row.table == u"assignment"_s)
        takeAssignment(db, row);
    else if (row.table == u"progress"_s)
        takeProgress(db, row);
    else if (row.table == u"recommendation_term"_s && m_change.intent == storage::Intent::SetTerms)
        takeTerm(db, row);
    else if (row.table == tableOf(m_change.intent))
        takeSubject(db, row);
    else if (m_subject.isEmpty() && row.table.startsWith(tableOf(m_change.intent) + u'_'))
        takePart(db, row);
    else if (row.table == u"institution"_s)
        m_institution = (row.after.isEmpty() ? row.before : row.after).value(u"acronym"_s).toString();
}

void Story::takeRecommendation(const storage::ChangeRow &row)
{
    const auto differs = [&row](const QString &column) { return row.before.value(column) != row.after.value(column); };
    if (row.before.isEmpty() || row.after.isEmpty())
        return;
    if (differs(u"status"_s)) {
        const auto before = domain::fromCode<domain::Status>(row.before.value(u"status"_s).toString());
        const auto after = domain::fromCode<domain::Status>(row.after.value(u"status"_s).toString());
        if (before && after) {
            m_mixed = m_mixed || (m_status && m_status->after != *after);
            m_status = Step<domain::Status> {*before, *after};
        }
    }
    if (differs(u"percent"_s))
        m_percent = Step<int> {row.before.value(u"percent"_s).toInt(), row.after.value(u"percent"_s).toInt()};
    if (differs(u"priority"_s)) {
        const auto before = domain::fromCode<domain::Priority>(row.before.value(u"priority"_s).toString());
        const auto after = domain::fromCode<domain::Priority>(row.after.value(u"priority"_s).toString());
        if (before && after) {
            m_mixed = m_mixed || (m_priority && m_priority->after != *after);
            m_priority = Step<domain::Priority> {*before, *after};
        }
    }
    if (differs(u"due"_s)) {
        m_mixed = m_mixed || (m_due && m_due->after != date(row.after, u"due"_s));
        m_due = Step<QDate> {date(row.before, u"due"_s), date(row.after, u"due"_s)};
    }
    if (differs(u"archived"_s))
        m_archived = row.after.value(u"archived"_s).toInt() != 0;
}

/// Of several recommendations the number is told, and no term.
void Story::takeTerm(const storage::Reader &db, const storage::ChangeRow &row)
{
    if (m_change.recommendations != 1)
        return;
    const bool added = row.before.isEmpty();
    const domain::TermId id((added ? row.after : row.before).value(u"term_id"_s).toInteger());
    try {
        (added ? m_terms : m_formerTerms) << storage::terms::find(db, id).label;
    } catch (const storage::Failure &) {
        return; // the term is gone; the record outlives it
    }
}

void Story::takeAssignment(const storage::Reader &db, const storage::ChangeRow &row)
{
    const auto note = [&](const QJsonObject &state, QString &lead, QStringList &support) {
        const QString name = state.isEmpty() ? QString() : assignedTo(db, row, state);
        if (name.isEmpty())
            return;
        if (state.value(u"role"_s).toString() == u"lead"_s) {
            m_mixed = m_mixed || (!lead.isEmpty() && lead != name);
            lead = name;
        } else if (!support.contains(name))
            support.append(name);
    };
    const bool mixed = m_mixed;
    note(row.before, m_formerLead, m_formerSupport);
    m_mixed = mixed; // where they came from does not matter
    note(row.after, m_lead, m_support);
}

void Story::takeProgress(const storage::Reader &db, const storage::ChangeRow &row)
{
    const auto state = [](const QJsonObject &values) {
        return domain::fromCode<domain::ReviewState>(values.value(u"state"_s).toString());
    };
    const QString institution = acronym(db, row.after.isEmpty() ? row.before : row.after);
    m_mixed = m_mixed || (m_entries > 0 && m_institution != institution);
    m_institution = institution;
    if (row.before.isEmpty())
        ++m_entries;
    if (state(row.before) != state(row.after))
        m_review = Step<std::optional<domain::ReviewState>> {state(row.before), state(row.after)};
}

void Story::takeSubject(const storage::Reader &db, const storage::ChangeRow &row)
{
    m_edit = row.before.isEmpty() ? Edit::Added : row.after.isEmpty() ? Edit::Removed : Edit::Changed;
    if (m_change.intent == storage::Intent::Assess)
        m_subject = gradeOf(db, row);
    else if (m_edit == Edit::Changed)
        m_subject = nameNow(db, m_change.intent, row.key.toLongLong());
    else
        m_subject = nameThen(row.after.isEmpty() ? row.before : row.after);
}

/// A link or a value: what it belongs to was edited.
void Story::takePart(const storage::Reader &db, const storage::ChangeRow &row)
{
    const QString table = tableOf(m_change.intent);
    const QJsonObject &columns = row.after.isEmpty() ? row.before : row.after;
    const qint64 owner = columns.value(table + u"_id"_s).toInteger(m_change.arguments.value(table).toInteger());
    m_subject = nameNow(db, m_change.intent, owner);
    m_edit = Edit::Changed;
}

} // namespace ui
