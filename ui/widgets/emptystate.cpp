// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/labels.h"

namespace ui {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel({}, Ink::Text2, 32, this))
    , m_bar(new ThinBar(this))
    , m_title(new Label({}, Role::BodyStrong, Ink::Text, this))
    , m_explanation(new Label({}, Role::Body, Ink::Text2, this))
    , m_action(new QPushButton(this))
{
    m_bar->setThickness(6);
    m_bar->setFixedWidth(180);
    m_bar->hide();
    Style::setSmall(m_action);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 14);
    column->setSpacing(6);
    column->addStretch();
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_bar, 0, Qt::AlignHCenter);
    column->addSpacing(6);
    for (Label *label : {m_title, m_explanation}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addSpacing(2);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch();
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setIconName(const QString &name)
{
    m_icon->setIconName(name, Ink::Text2);
}

void EmptyState::setTexts(const QString &title, const QString &explanation)
{
    m_title->setText(title);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(explanation);
}

void EmptyState::setAction(const QString &verb, const QString &iconName)
{
    m_action->setText(verb);
    m_action->setIcon(iconName.isEmpty() ? QIcon() : icon(iconName));
    m_action->setVisible(!verb.isEmpty());
}

void EmptyState::setProgress(double share)
{
    m_bar->setVisible(share >= 0);
    m_icon->setVisible(share < 0);
    m_bar->setShare(share);
}

} // namespace ui
