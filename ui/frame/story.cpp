// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/story.h"

#include "storage/actions.h"
#include "storage/assessments.h"
#include "storage/assignments.h"
#include "storage/followup.h"
#include "storage/indicators.h"
#include "storage/institutions.h"
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
        || change.intent == Intent::CreateWorkspace || change.recommendations > bulkFrom;
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

QString Story::kind(storage::Intent intent)
{
    using storage::Intent;
    switch (intent) {
    case Intent::CreateWorkspace:
        return tr("Workspace created");
    case Intent::Import:
        return tr("Imports");
    case Intent::Assign:
        return tr("Assignments");
    case Intent::ChangeStatus:
        return tr("Status changes");
    case Intent::SetDue:
        return tr("Due dates");
    case Intent::AddProgress:
        return tr("New progress entries");
    case Intent::EditProgress:
        return tr("Edited progress entries");
    case Intent::ReviewProgress:
        return tr("Reviews of progress entries");
    case Intent::AddRecommendation:
        return tr("New recommendations");
    case Intent::EditRecommendation:
        return tr("Edited recommendations");
    case Intent::EditInstitution:
        return tr("Institutions");
    case Intent::EditReference:
        return tr("Reference data");
    case Intent::Archive:
        return tr("Archived recommendations");
    case Intent::Demonstration:
        return tr("Demonstration content");
    case Intent::Revert:
        return tr("Undone and redone");
    case Intent::EditEvidence:
        return tr("Evidence");
    case Intent::Assess:
        return tr("Grades of bodies");
    case Intent::EditAction:
        return tr("Actions of the plan");
    case Intent::EditIndicator:
        return tr("Indicators");
    case Intent::EditView:
        return tr("Saved searches");
    case Intent::SetPriority:
        return tr("Priorities");
    case Intent::SetTerms:
        return tr("Themes and groups");
    case Intent::Handover:
        return tr("Handovers");
    case Intent::RemoveRecommendation:
        return tr("Deleted recommendations");
    }
    return {};
}

QString Story::sentence(const wording::Wording &wording) const
{
    using storage::Intent;
    switch (m_change.intent) {
    case Intent::CreateWorkspace:
        return tr("Workspace created");
    case Intent::Import:
        return imported(wording);
    case Intent::Assign:
        return assigned();
    case Intent::ChangeStatus:
        return status(wording);
    case Intent::SetDue:
        return due(wording);
    case Intent::AddProgress:
    case Intent::EditProgress:
    case Intent::ReviewProgress:
        return progress(wording);
    case Intent::AddRecommendation:
        return tr("%n recommendation(s) added", nullptr, std::max(1, m_change.recommendations));
    case Intent::EditRecommendation:
        return edited(wording);
    case Intent::EditInstitution:
        return institution();
    case Intent::EditReference:
        return m_change.arguments.contains(u"name"_s) ? tr("Reference data edited: %1").arg(m_change.arguments.value(u"name"_s).toString())
                                                      : tr("Reference data edited");
    case Intent::Archive:
        return m_archived.value_or(true) ? tr("%n recommendation(s) archived", nullptr, std::max(1, m_change.recommendations))
                                         : tr("%n recommendation(s) restored", nullptr, std::max(1, m_change.recommendations));
    case Intent::Demonstration:
        return tr("Demonstration content written");
    case Intent::EditEvidence:
    case Intent::Assess:
    case Intent::EditAction:
    case Intent::EditIndicator:
    case Intent::EditView:
        return subject(wording);
    case Intent::SetPriority:
        return priority(wording);
    case Intent::SetTerms:
        return tr("Themes of %n recommendation(s) changed", nullptr, std::max(1, m_change.recommendations));
    case Intent::Handover:
        return tr("Handover: %1").arg(m_change.arguments.value(u"person"_s).toString());
    case Intent::RemoveRecommendation:
        return tr("%n recommendation(s) deleted", nullptr, std::max(1, m_change.recommendations));
    case Intent::Revert:
        break;
    }
    if (!m_reverted)
        return tr("A change undone");
    if (m_reverted->m_change.intent == Intent::Revert && m_reverted->m_reverted)
        return tr("Redone: %1").arg(m_reverted->m_reverted->sentence(wording));
    return tr("Undone: %1").arg(m_reverted->sentence(wording));
}

QString Story::institution() const
{
    const QString acronym = m_institution.isEmpty() ? m_change.arguments.value(u"institution"_s).toString() : m_institution;
    const QString person = m_change.arguments.value(u"person"_s).toString();
    if (acronym.isEmpty())
        return tr("Institutions edited");
    return person.isEmpty() ? tr("Institution edited: %1").arg(acronym) : tr("Focal point of %1: %2").arg(acronym, person);
}

QString Story::assigned() const
{
    const int count = m_change.recommendations;
    if (count > 1 && !m_lead.isEmpty() && !m_mixed)
        return tr("%n recommendation(s) assigned to %1", nullptr, count).arg(m_lead);
    if (count > 1)
        return tr("Assignment of %n recommendation(s) changed", nullptr, count);
    if (!m_lead.isEmpty() && m_formerLead.isEmpty())
        return tr("Lead: %1").arg(m_lead);
    if (!m_lead.isEmpty() && m_lead != m_formerLead)
        return tr("Lead: %1 → %2").arg(m_formerLead, m_lead);
    if (m_lead.isEmpty() && !m_formerLead.isEmpty())
        return tr("Lead removed: %1").arg(m_formerLead);
    if (!m_support.isEmpty())
        return tr("Support added: %1").arg(m_support.join(u", "_s));
    if (!m_formerSupport.isEmpty())
        return tr("Support removed: %1").arg(m_formerSupport.join(u", "_s));
    return tr("Assignment changed");
}

QString Story::status(const wording::Wording &wording) const
{
    const int count = m_change.recommendations;
    if (count > 1 && m_status && !m_mixed)
        return tr("Status of %n recommendation(s): %1", nullptr, count).arg(wording.status(m_status->after));
    if (count > 1)
        return tr("Status of %n recommendation(s) changed", nullptr, count);
    if (m_status)
        return tr("Status: %1 → %2").arg(wording.status(m_status->before), wording.status(m_status->after));
    if (m_percent)
        return tr("Progress: %1 → %2").arg(wording.percent(m_percent->before), wording.percent(m_percent->after));
    return tr("Status changed");
}

QString Story::priority(const wording::Wording &wording) const
{
    const int count = m_change.recommendations;
    if (count > 1 && m_priority && !m_mixed)
        return tr("Priority of %n recommendation(s): %1", nullptr, count).arg(wording.priority(m_priority->after));
    if (count > 1 || !m_priority)
        return tr("Priority of %n recommendation(s) changed", nullptr, std::max(1, count));
    return tr("Priority: %1 → %2").arg(wording.priority(m_priority->before), wording.priority(m_priority->after));
}

QString Story::due(const wording::Wording &wording) const
{
    const int count = m_change.recommendations;
    if (count > 1 && m_due && m_due->after.isValid() && !m_mixed)
        return tr("Due date of %n recommendation(s): %1", nullptr, count).arg(wording.date(m_due->after));
    if (count > 1)
        return tr("Due date of %n recommendation(s) changed", nullptr, count);
    if (!m_due)
        return tr("Due date changed");
    if (!m_due->after.isValid())
        return tr("Due date removed: %1").arg(wording.date(m_due->before));
    if (!m_due->before.isValid())
        return tr("Due date: %1").arg(wording.date(m_due->after));
    return tr("Due date: %1 → %2").arg(wording.date(m_due->before), wording.date(m_due->after));
}

QString Story::edited(const wording::Wording &wording) const
{
    const QString parts = m_change.recommendations == 1 ? m_edited.sentence(wording) : QString();
    return parts.isEmpty() ? tr("%n recommendation(s) edited", nullptr, std::max(1, m_change.recommendations)) : parts;
}

QString Story::imported(const wording::Wording &wording) const
{
    const QJsonObject &arguments = m_change.arguments;
    const QString file = arguments.value(u"file"_s).toString();
    if (file.isEmpty())
        return tr("%n recommendation(s) imported", nullptr, m_change.recommendations);
    const auto count = [&](const QString &key) { return wording.number(arguments.value(key).toInteger()); };
    if (!arguments.contains(u"added"_s))
        return tr("%n recommendation(s) imported from %1", nullptr, m_change.recommendations).arg(file);
    return tr("Imported from %1: %2 new, %3 changed").arg(file, count(u"added"_s), count(u"updated"_s));
}

QString Story::progress(const wording::Wording &wording) const
{
    if (m_change.intent == storage::Intent::AddProgress) {
        const int count = std::max({1, m_entries, m_change.recommendations});
        return m_institution.isEmpty() || m_mixed ? tr("%n progress entry(ies) added", nullptr, count)
                                       : tr("%n progress entry(ies) of %1 added", nullptr, count).arg(m_institution);
    }
    if (m_review && m_review->before && m_review->after)
        return tr("Progress entry: %1 → %2")
            .arg(wording.reviewState(*m_review->before), wording.reviewState(*m_review->after));
    return tr("Progress entry edited");
}

QString Story::subject(const wording::Wording &wording) const
{
    using storage::Intent;
    const QString name = m_subject.preferred(wording.language());
    const auto chosen = [this](const QString &added, const QString &changed, const QString &removed) {
        return m_edit == Edit::Added ? added : m_edit == Edit::Removed ? removed : changed;
    };
    switch (m_change.intent) {
    case Intent::EditEvidence:
        return chosen(tr("Evidence added: %1"), tr("Evidence described: %1"), tr("Evidence removed: %1")).arg(name);
    case Intent::Assess:
        return chosen(tr("Grade noted: %1"), tr("Grade corrected: %1"), tr("Grade removed: %1")).arg(name);
    case Intent::EditAction:
        return chosen(tr("Action added: %1"), tr("Action edited: %1"), tr("Action removed: %1")).arg(name);
    case Intent::EditIndicator:
        return chosen(tr("Indicator added: %1"), tr("Indicator edited: %1"), tr("Indicator removed: %1")).arg(name);
    case Intent::EditView:
        return chosen(tr("Saved search added: %1"), tr("Saved search edited: %1"), tr("Saved search removed: %1")).arg(name);
    default:
        return {};
    }
}

} // namespace ui
