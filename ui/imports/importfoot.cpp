// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importfoot.h"

#include "ui/theme/icons.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QPushButton *named(const char *name, const QString &iconName = {})
{
    auto *button = new QPushButton;
    button->setObjectName(QLatin1StringView(name));
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    return button;
}

} // namespace

ImportFoot::ImportFoot(QWidget *parent)
    : QFrame(parent)
    , m_remark(new Label({}, Role::Label, Ink::Text2))
    , m_cancel(named("importCancel"))
    , m_back(named("importBack", u"go-previous"_s))
    , m_next(named("importNext"))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_remark->setObjectName(u"importRemark"_s);
    m_remark->setElided(true);
    m_remark->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_next->setDefault(true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 11, 16, 11);
    row->setSpacing(10);
    row->addWidget(m_remark, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_back);
    row->addWidget(m_next);
    auto *line = new QWidget;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(line);
    column->addLayout(row);
}

void ImportFoot::setRemark(const QString &remark)
{
    m_remark->setText(remark);
}

} // namespace ui
