// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/leadpanel.h"

#include "ui/dashboard/leadtable.h"
#include "ui/frame/retranslate.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tablecopy.h"

using namespace Qt::StringLiterals;

namespace ui {

LeadPanel::LeadPanel(QWidget *parent)
    : FigurePanel(parent)
    , m_table(new LeadTable)
{
    setObjectName(u"leadPanel"_s);
    setListed();
    m_table->setObjectName(u"leadTable"_s);
    copyAsTable(m_table);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    column->addStretch(1);
    panel()->content()->addWidget(body);
    retranslate(this, [this] { setTitle(tr("Status by lead institution")); });
    connect(m_table, &LeadTable::chosen, this, [this](const QStringList &acronyms, bool overdue) {
        const auto criteria = figures::ofLeads(m_base, acronyms);
        Q_EMIT listRequested(overdue ? figures::overdue(criteria) : criteria);
    });
}

void LeadPanel::showFigures(const figures::Figures &figures, const domain::Criteria &base, const wording::Wording &wording)
{
    m_base = base;
    m_table->setGroups(figures.leads, wording);
}

} // namespace ui
