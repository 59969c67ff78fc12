// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/includefields.h"

#include "ui/frame/retranslate.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>

namespace ui {

using namespace Qt::StringLiterals;
using domain::Confidentiality;

IncludeFields::IncludeFields(QWidget *parent)
    : QWidget(parent)
    , m_unvalidated(new QCheckBox(this))
    , m_indicators(new QCheckBox(this))
    , m_evidence(new QCheckBox(this))
    , m_confidentiality(new QComboBox(this))
    , m_warning(new Label({}, Role::Label, Ink::Soon, this))
{
    m_unvalidated->setObjectName(u"reportUnvalidated"_s);
    m_indicators->setObjectName(u"reportIndicators"_s);
    m_evidence->setObjectName(u"reportEvidence"_s);
    m_confidentiality->setObjectName(u"reportConfidentiality"_s);
    m_warning->setObjectName(u"reportConfidentialWarning"_s);
    m_warning->setWordWrap(true);
    m_confidentiality->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto one : {Confidentiality::Public, Confidentiality::Internal, Confidentiality::Confidential})
        m_confidentiality->addItem({}, static_cast<int>(one));
    build();
    for (auto *box : {m_unvalidated, m_indicators, m_evidence}) {
        connect(box, &QCheckBox::toggled, this, [this] {
            showWarning();
            Q_EMIT changed();
        });
    }
    connect(m_confidentiality, &QComboBox::currentIndexChanged, this, [this] {
        showWarning();
        Q_EMIT changed();
    });
    retranslate(this, [this] {
        m_unvalidated->setText(tr("Not validated yet"));
        m_unvalidated->setToolTip(tr("Also progress that is submitted and not validated; the report says so."));
        m_indicators->setText(tr("Indicators"));
        m_evidence->setText(tr("Evidence"));
        m_confidentiality->setAccessibleName(tr("Evidence up to this confidentiality"));
        showWarning();
    });
    put({});
}

void IncludeFields::build()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->addWidget(m_indicators, 0, 0);
    grid->addWidget(m_unvalidated, 0, 1);
    grid->addWidget(m_evidence, 1, 0);
    grid->addWidget(m_confidentiality, 1, 1);
    grid->addWidget(m_warning, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

void IncludeFields::setWording(const wording::Wording &wording)
{
    for (int i = 0; i < m_confidentiality->count(); ++i)
        m_confidentiality->setItemText(i, wording.confidentiality(static_cast<Confidentiality>(i)));
}

void IncludeFields::put(const reports::Choice &choice)
{
    const QSignalBlocker quiet(this);
    m_unvalidated->setChecked(!choice.validatedOnly);
    m_indicators->setChecked(choice.indicators);
    m_evidence->setChecked(choice.evidence);
    m_confidentiality->setCurrentIndex(static_cast<int>(choice.confidentiality));
    showWarning();
}

void IncludeFields::take(reports::Choice &choice) const
{
    choice.validatedOnly = !m_unvalidated->isChecked();
    choice.indicators = m_indicators->isChecked();
    choice.evidence = m_evidence->isChecked();
    choice.confidentiality = static_cast<Confidentiality>(qMax(0, m_confidentiality->currentIndex()));
}

/// Persons marked confidential are in a report only with the last of the three.
void IncludeFields::showWarning()
{
    const auto chosen = static_cast<Confidentiality>(qMax(0, m_confidentiality->currentIndex()));
    m_warning->setText(chosen == Confidentiality::Internal
            ? tr("Names evidence that is for the office only. Check who receives the report.")
            : chosen == Confidentiality::Confidential
            ? tr("Names confidential evidence and confidential persons. Check who receives the report.")
            : QString());
    m_warning->setVisible(chosen != Confidentiality::Public);
}

} // namespace ui
