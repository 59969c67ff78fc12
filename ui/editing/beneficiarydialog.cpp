// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/beneficiarydialog.h"

#include "ui/editing/recordedits.h"
#include "ui/frame/retranslate.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

BeneficiaryDialog::BeneficiaryDialog(
    const Surroundings &surroundings, Session &session, const domain::Beneficiary &beneficiary, QWidget *parent)
    : EditDialog(surroundings, session, {beneficiary.recommendation}, parent)
    , m_stored(beneficiary)
    , m_name(new QLineEdit(this))
    , m_confidential(new QCheckBox(this))
    , m_meaning(new Label({}, Role::Label, Ink::Text3, this))
{
    setObjectName(u"beneficiaryDialog"_s);
    setAbout(std::optional(beneficiary.recommendation), beneficiary.id);
    m_nameLabel = addField(content(), m_name, u"beneficiaryName"_s);
    m_confidential->setObjectName(u"confidential"_s);
    m_meaning->setWordWrap(true);
    content()->addWidget(m_confidential);
    content()->addWidget(m_meaning);
    m_name->setText(beneficiary.name);
    m_confidential->setChecked(beneficiary.confidential);
    retranslate(this, [this] {
        setHeading(m_stored.id ? tr("Beneficiary of the measure") : tr("New beneficiary of the measure"));
        setVerb(m_stored.id ? tr("Save") : tr("Add"));
        m_nameLabel->setText(tr("Name or initials, as the court gives it"));
        m_confidential->setText(tr("Confidential"));
        m_meaning->setText(tr("A confidential name does not leave the office: reports and exports go without it."));
    });
    m_name->setFocus();
}

bool BeneficiaryDialog::submit()
{
    domain::Beneficiary typed = m_stored;
    typed.name = m_name->text().trimmed();
    typed.confidential = m_confidential->isChecked();
    return attempt([&] { return edits::save(session(), m_stored, typed); });
}

} // namespace ui
