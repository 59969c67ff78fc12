// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/planstrip.h"

#include "ui/frame/retranslate.h"
#include "ui/plan/plancommands.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/planpainters.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

PlanStrip::PlanStrip(const PlanCommands &commands, QWidget *parent)
    : QFrame(parent)
    , m_institution(new QComboBox(this))
    , m_status(new QComboBox(this))
    , m_overdue(new QCheckBox(this))
    , m_clear(new LinkButton({}, Role::Body, this))
{
    setObjectName(u"planStrip"_s);
    m_institution->setObjectName(u"institutionFilter"_s);
    m_status->setObjectName(u"statusFilter"_s);
    m_overdue->setObjectName(u"overdueFilter"_s);
    m_clear->setObjectName(u"clearPlanFilters"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 14, 6);
    row->setSpacing(10);
    for (auto *box : {m_institution, m_status}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(17);
        row->addWidget(box);
        connect(box, &QComboBox::activated, this, [this] {
            showClear();
            Q_EMIT changed();
        });
    }
    row->addWidget(m_overdue);
    row->addWidget(m_clear);
    row->addStretch(1);
    connect(m_overdue, &QCheckBox::clicked, this, [this] {
        showClear();
        Q_EMIT changed();
    });
    connect(m_clear, &LinkButton::clicked, this, &PlanStrip::clearRequested);
    const auto button = [&](QAction *action) {
        auto *made = new QToolButton(this);
        made->setDefaultAction(action);
        made->setObjectName(action->objectName().replace(u'.', u'_'));
        made->setToolButtonStyle(Qt::ToolButtonIconOnly);
        Style::setKind(made, ButtonKind::Quiet);
        row->addWidget(made);
        return made;
    };
    for (auto *action : {commands.zoomOut, commands.zoomIn, commands.zoomFit, commands.today})
        m_zoom.append(button(action));
    button(commands.showDetail);
    setMinimumHeight(42);
    retranslate(this, [this] {
        m_overdue->setText(tr("Only overdue"));
        m_clear->setText(tr("Clear filters"));
        m_institution->setAccessibleName(tr("Institution"));
        m_status->setAccessibleName(tr("Status"));
        wordChoices();
    });
    showClear();
}

void PlanStrip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.window);
    painter.fillRect(0, height() - 1, width(), 1, t.border);
}

void PlanStrip::setWording(const wording::Wording &wording)
{
    m_wording = wording;
    wordChoices();
}

void PlanStrip::setInstitutions(const QList<domain::Institution> &institutions)
{
    const QVariant chosen = m_institution->currentData();
    m_institution->clear();
    m_institution->addItem(QString());
    for (const auto &one : institutions)
        m_institution->addItem(one.acronym, one.id->value());
    m_institution->setCurrentIndex(std::max(0, chosen.isValid() ? m_institution->findData(chosen) : 0));
    wordChoices();
}

void PlanStrip::wordChoices()
{
    if (m_institution->count() == 0)
        m_institution->addItem(QString());
    m_institution->setItemText(0, tr("Institution: all"));
    const auto all = domain::allOf<domain::ActionStatus>();
    while (m_status->count() < 1 + static_cast<int>(all.size()))
        m_status->addItem(QString());
    m_status->setItemText(0, tr("Status: all"));
    for (const auto status : all) {
        const int row = 1 + static_cast<int>(status);
        m_status->setItemText(row, m_wording.actionStatus(status));
        m_status->setItemIcon(row, statusIcon(likeStatus(status), tokens(this)));
    }
}

items::PlanFilter PlanStrip::filter() const
{
    items::PlanFilter filter;
    if (const QVariant chosen = m_institution->currentData(); chosen.isValid())
        filter.institution = domain::InstitutionId(chosen.toLongLong());
    if (m_status->currentIndex() > 0)
        filter.status = static_cast<domain::ActionStatus>(m_status->currentIndex() - 1);
    filter.overdue = m_overdue->isChecked();
    return filter;
}

void PlanStrip::clear()
{
    m_institution->setCurrentIndex(0);
    m_status->setCurrentIndex(0);
    m_overdue->setChecked(false);
    showClear();
}

void PlanStrip::showClear()
{
    m_clear->setVisible(!filter().isEmpty());
}

void PlanStrip::setZoomShown(bool shown)
{
    for (auto *button : m_zoom)
        button->setVisible(shown);
}

} // namespace ui
