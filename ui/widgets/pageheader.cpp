// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageheader.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"

namespace ui {

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label({}, Role::PageTitle, Ink::Text, this))
    , m_context(new Label({}, Role::Body, Ink::Text3, this))
    , m_leading(new QHBoxLayout)
    , m_middle(new QHBoxLayout)
    , m_trailing(new QHBoxLayout)
{
    setMinimumHeight(60);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_title->setElided(true);
    m_context->setElided(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 8, 16, 9);
    row->setSpacing(12);
    for (QHBoxLayout *part : {m_leading, m_middle, m_trailing})
        part->setSpacing(12);
    row->addLayout(m_leading);
    row->addWidget(m_title);
    row->addWidget(m_context);
    row->addSpacing(4);
    row->addLayout(m_middle);
    row->addStretch(1);
    row->addLayout(m_trailing);
    m_context->hide();
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void PageHeader::setContext(const QString &context)
{
    m_context->setText(context);
    m_context->setVisible(!context.isEmpty());
}

void PageHeader::addLeading(QWidget *widget)
{
    m_leading->addWidget(widget);
}

void PageHeader::addMiddle(QWidget *widget)
{
    m_middle->addWidget(widget);
}

void PageHeader::addTrailing(QWidget *widget)
{
    m_trailing->addWidget(widget);
}

void PageHeader::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.base);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
}

} // namespace ui
