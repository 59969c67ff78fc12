// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/story.h"

using namespace Qt::StringLiterals;

// The sentences that a change is told with.
namespace ui {

namespace {
constexpr qsizetype namedTerms = 4; ///< in a sentence
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
    case Intent::LoadWorkspace:
        return tr("Whole workspaces taken in");
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
        return tr("Saved views");
    case Intent::SetPriority:
        return tr("Priorities");
    case Intent::SetTerms:
        return tr("Terms");
    case Intent::Handover:
        return tr("Handovers");
    case Intent::SetLetterhead:
        return tr("Letterhead");
    case Intent::EditReport:
        return tr("Reports in preparation");
    case Intent::IssueReport:
        return tr("Issued reports");
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
    case Intent::LoadWorkspace:
        return tr("Workspace taken in from %1").arg(m_change.arguments.value(u"file"_s).toString());
    case Intent::Demonstration:
        return tr("Demonstration content written");
    case Intent::EditEvidence:
    case Intent::Assess:
    case Intent::EditAction:
    case Intent::EditIndicator:
    case Intent::EditView:
        return subject(wording);
    case Intent::SetLetterhead:
        return tr("Letterhead set");
    case Intent::EditReport:
    case Intent::IssueReport:
        return report(wording);
    case Intent::SetPriority:
        return priority(wording);
    case Intent::SetTerms:
        return terms(wording);
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
    return undone(wording);
}

/// "Undone: Imported from a.csv: 12 new, 0 changed · 2 recommendations edited since stay: …"
QString Story::undone(const wording::Wording &wording) const
{
    constexpr qsizetype named = 3;
    const QString sentence = tr("Undone: %1").arg(m_reverted->sentence(wording));
    const auto stayed = storage::changes::stayed(m_change);
    if (stayed.nothing())
        return sentence;
    if (stayed.recommendations == 0)
        return sentence + u" · "_s + tr("%n thing(s) edited since stay(s)", nullptr, static_cast<int>(stayed.others));
    QStringList references = stayed.references.first(std::min(named, stayed.references.size()));
    if (stayed.recommendations > references.size())
        references << u"…"_s;
    return sentence + u" · "_s
        + tr("%n recommendation(s) edited since stay(s): %1", nullptr, static_cast<int>(stayed.recommendations))
              .arg(references.join(u"; "_s));
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

QString Story::terms(const wording::Wording &wording) const
{
    const auto named = [&wording](const QList<domain::LocalText> &labels) {
        QStringList names;
        for (const auto &label : labels.first(qMin(namedTerms, labels.size())))
            names << label.preferred(wording.language());
        if (labels.size() > namedTerms)
            names << u"…"_s;
        return names.join(u", "_s);
    };
    if (!m_terms.isEmpty() && !m_formerTerms.isEmpty())
        return tr("Terms added: %1; removed: %2").arg(named(m_terms), named(m_formerTerms));
    if (!m_terms.isEmpty())
        return tr("Terms added: %1").arg(named(m_terms));
    if (!m_formerTerms.isEmpty())
        return tr("Terms removed: %1").arg(named(m_formerTerms));
    return tr("Terms of %n recommendation(s) changed", nullptr, std::max(1, m_change.recommendations));
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

/// Its title as the change says it: one of very many recommendations is not looked into.
QString Story::report(const wording::Wording &wording) const
{
    const QString told = m_change.arguments.value("title"_L1).toString();
    const QString title = told.isEmpty() ? m_subject.preferred(wording.language()) : told;
    if (m_change.intent == storage::Intent::IssueReport)
        return title.isEmpty() ? tr("Report issued") : tr("Report issued: %1").arg(title);
    if (title.isEmpty())
        return tr("Report edited");
    return (m_edit == Edit::Added ? tr("Report begun: %1") : m_edit == Edit::Removed ? tr("Report dropped: %1") : tr("Report edited: %1")).arg(title);
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
        return chosen(tr("View saved: %1"), tr("View changed: %1"), tr("View deleted: %1")).arg(name);
    default:
        return {};
    }
}

} // namespace ui
