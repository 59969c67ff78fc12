// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/duedialog.h"

#include "storage/recommendations.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/editing/datefield.h"
#include "ui/theme/style.h"
#include "ui/widgets/labels.h"

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
    if (ids.size() == 1) {
        const auto present = session.store().read(
            [&](const storage::Reader &db) { return storage::recommendations::find(db, ids.front()).due; });
        m_due->setDate(present.value_or(QDate()));
    }
    retranslate(this, [this] {
        setHeading(tr("Set due date"));
        setVerb(tr("Set"));
        m_dueLabel->setText(tr("Due; leave empty for none"));
        m_due->edit()->setAccessibleName(m_dueLabel->text());
        for (int i = 0; i < m_steps.size(); ++i)
            m_steps[i]->setText(tr("in %Ln month(s)", nullptr, monthSteps[i]));
    });
    m_due->setFocus();
    m_due->edit()->selectAll();
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
    if (!m_due->check()) {
        m_due->setFocus();
        return false;
    }
    return attempt([this] { return edits::setDue(session(), ids(), *m_due->date()); });
}

} // namespace ui
