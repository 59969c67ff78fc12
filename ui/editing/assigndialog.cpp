// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/assigndialog.h"

#include "storage/assignments.h"
#include "storage/institutions.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/editing/differing.h"
#include "ui/editing/institutionpickers.h"
#include "ui/editing/personpickers.h"
#include "ui/widgets/labels.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

AssignDialog::AssignDialog(
    const Surroundings &surroundings, Session &session, const edits::Ids &ids, QWidget *parent)
    : EditDialog(surroundings, session, ids, parent)
{
    setObjectName(u"assignDialog"_s);
    const auto institutions = offered();
    m_lead = new InstitutionCombo(wording().language(), institutions, this);
    m_support = new InstitutionChecklist(wording().language(), institutions, this);
    m_leadLabel = addField(content(), m_lead, u"lead"_s);
    m_supportLabel = addField(content(), m_support, u"support"_s);
    m_persons = new PersonPickers(session, today(), this);
    content()->addWidget(m_persons);
    if (isOne()) {
        showPresent();
    } else {
        readThen<storage::spread::Shares>([ids](const storage::Reader &db) { return storage::spread::leads(db, ids); },
            [this](const storage::spread::Shares &leads) {
                m_leads = leads;
                wordLead();
            });
    }
    askWhoAnswers();
    connect(m_lead, &QComboBox::currentTextChanged, this, &AssignDialog::askWhoAnswers);
    connect(m_support, &InstitutionChecklist::checkedChanged, this, &AssignDialog::askWhoAnswers);
    retranslate(this, [this] {
        setHeading(tr("Assign"));
        setVerb(tr("Assign"));
        m_leadLabel->setText(tr("Leads"));
        m_lead->setAccessibleName(tr("Leads"));
        wordLead();
        m_supportLabel->setText(isOne() ? tr("Support") : tr("Support, besides those that do already"));
        m_support->setAccessibleName(m_supportLabel->text());
        m_lead->setLanguage(wording().language());
        m_support->setLanguage(wording().language());
    });
    m_lead->setFocus();
}

void AssignDialog::wordLead()
{
    QString words = isOne() ? tr("Nobody") : tr("Each keeps its own");
    if (m_leads.size() > 1)
        words = Differing::leads(m_leads, wording());
    else if (m_leads.size() == 1 && !m_leads.first().value.isEmpty())
        words = m_leads.first().value;
    m_lead->lineEdit()->setPlaceholderText(words);
    m_lead->lineEdit()->setToolTip(m_leads.size() > 1 ? words : QString());
}

/// Those that work today, and those that are assigned already.
QList<domain::Institution> AssignDialog::offered() const
{
    return session()
        .store()
        .read([this](const storage::Reader &db) {
            auto found = storage::institutions::active(db);
            if (!isOne())
                return found;
            for (const auto &assignment : storage::assignments::of(db, ids().front())) {
                const auto institution = storage::institutions::find(db, assignment.institution);
                if (!found.contains(institution))
                    found.append(institution);
            }
            return found;
        })
        .value_or(QList<domain::Institution>());
}

void AssignDialog::showPresent()
{
    const auto present = session().store().read(
        [this](const storage::Reader &db) { return storage::assignments::of(db, ids().front()); });
    if (!present)
        return;
    QList<domain::InstitutionId> support;
    for (const auto &assignment : *present) {
        if (assignment.role == domain::AssignmentRole::Lead)
            m_lead->setInstitution(assignment.institution);
        else if (assignment.role == domain::AssignmentRole::Support)
            support.append(assignment.institution);
        m_persons->setPerson(assignment.institution, assignment.person);
    }
    m_support->setChecked(support);
}

void AssignDialog::askWhoAnswers()
{
    QList<domain::InstitutionId> assigned = m_support->checked();
    if (const auto lead = m_lead->institution()) {
        assigned.removeAll(*lead);
        assigned.prepend(*lead);
    }
    m_persons->setInstitutions(assigned);
}

bool AssignDialog::submit()
{
    if (m_lead->isUnknown()) {
        return refuse([this, typed = m_lead->currentText()] {
            return tr("No institution is called “%1”. Choose one from the list.").arg(typed);
        }, m_lead);
    }
    edits::AssignmentChoice choice;
    choice.lead = m_lead->institution();
    choice.setsLead = isOne() || choice.lead.has_value();
    choice.support = m_support->checked();
    choice.support.removeAll(choice.lead.value_or(domain::InstitutionId(0)));
    choice.replacesSupport = isOne();
    choice.persons = m_persons->choice();
    if (!isOne()) // each keeps who it has where nobody was chosen
        choice.persons.removeIf([](const auto &named) { return !named.value(); });
    if (!choice.setsLead && choice.support.isEmpty()) {
        return refuse([] { return tr("Choose who leads or who supports."); }, m_lead);
    }
    return attempt([&] { return edits::assign(session(), ids(), choice); });
}

} // namespace ui
