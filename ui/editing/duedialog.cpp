// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/duedialog.h"

#include "storage/recommendations.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/editing/datefield.h"
#include "ui/editing/differing.h"
#include "ui/theme/style.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int monthSteps[] = {3, 6, 12};
}

DueDialog::DueDialog(const Surroundings &surroundings, Session &session, const edits::Ids &ids, QWidget *parent)
    : EditDialog(surroundings, session, ids, parent)
    , m_due(new DateField(surroundings.language, surroundings.clock, this))
{
    setObjectName(u"dueDialog"_s);
    m_dueLabel = addField(content(), m_due, u"due"_s);
    addShortcuts();
    if (ids.size() > 1) {
        m_none = new QCheckBox(this);
        m_none->setObjectName(u"noDue"_s);
        content()->addWidget(m_none);
        connect(m_none, &QCheckBox::toggled, m_due, &QWidget::setDisabled);
    }
    showPresent();
    retranslate(this, [this] { word(); });
    m_due->setFocus();
    m_due->edit()->selectAll();
}

void DueDialog::showPresent()
{
    readThen<storage::spread::Shares>([ids = ids()](const storage::Reader &db) { return storage::spread::dueDates(db, ids); },
        [this](const storage::spread::Shares &shares) {
            m_present = shares;
            if (shares.size() == 1 && m_due->edit()->text().isEmpty())
                m_due->setDate(QDate::fromString(shares.first().value, Qt::ISODate));
            word();
        });
}

void DueDialog::word()
{
    setHeading(tr("Set due date"));
    setVerb(tr("Set"));
    m_dueLabel->setText(m_none ? tr("Due") : tr("Due; leave empty for none"));
    m_due->edit()->setAccessibleName(m_dueLabel->text());
    if (m_present.size() > 1)
        m_due->edit()->setPlaceholderText(Differing::dueDates(m_present, wording()));
    if (m_none)
        m_none->setText(tr("Without a due date"));
    for (int i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setText(tr("in %Ln month(s)", nullptr, monthSteps[i]));
}

void DueDialog::addShortcuts()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (const int months : monthSteps) {
        auto *button = new QPushButton(this);
        button->setObjectName(u"in%1Months"_s.arg(months));
        button->setAutoDefault(false);
        Style::setSmall(button);
        connect(button, &QPushButton::clicked, this, [this, months] { m_due->setDate(today().addMonths(months)); });
        row->addWidget(button);
        m_steps.append(button);
    }
    row->addStretch(1);
    content()->addLayout(row);
}

bool DueDialog::submit()
{
    const bool none = m_none && m_none->isChecked();
    if (none)
        return attempt([this] { return edits::setDue(session(), ids(), {}); });
    if (!m_due->check()) {
        m_due->setFocus();
        return false;
    }
    if (m_none && !m_due->date()->isValid()) {
        return refuse([] { return tr("Choose a date, or tick that there is none."); }, m_due);
    }
    return attempt([this] { return edits::setDue(session(), ids(), *m_due->date()); });
}

} // namespace ui
