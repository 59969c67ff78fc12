// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panel.h"

#include "ui/theme/styledrawing.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/linkbutton.h"

namespace ui {

Panel::Panel(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_header(new QWidget(this))
    , m_headerRow(new QHBoxLayout(m_header))
    , m_title(new Label({}, Role::BodyStrong))
    , m_context(new Label({}, Role::Label, Ink::Text3))
    , m_link(new LinkButton)
    , m_content(new QVBoxLayout)
{
    m_headerRow->setContentsMargins(14, 6, 12, 6);
    m_headerRow->setSpacing(10);
    m_headerRow->addWidget(m_title);
    m_headerRow->addWidget(m_context, 1);
    m_headerRow->addWidget(m_link);
    m_context->setElided(true);
    m_link->hide();
    m_header->setMinimumHeight(38);
    m_header->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(m_content, 1);
    m_content->setContentsMargins(13, 2, 13, 13);
    m_content->setSpacing(8);
    setTitle(title);
    connect(m_link, &QPushButton::clicked, this, &Panel::linkActivated);
}

void Panel::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    showHeader();
}

void Panel::setContext(const QString &context)
{
    m_context->setText(context);
}

void Panel::setLink(const QString &text)
{
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
    showHeader();
}

void Panel::addHeaderWidget(QWidget *widget)
{
    m_headerRow->insertWidget(m_headerRow->count() - 1, widget);
    m_header->show();
}

void Panel::showHeader()
{
    const bool shown = !m_title->text().isEmpty() || !m_link->text().isEmpty();
    m_header->setVisible(shown);
    if (!m_edge)
        m_content->setContentsMargins(13, shown ? 2 : 12, 13, 13);
}

void Panel::setEdgeToEdge(bool edge)
{
    m_edge = edge;
    // The rounded corners stay free.
    if (edge)
        m_content->setContentsMargins(0, m_header->isHidden() ? 5 : 1, 0, 5);
    else
        showHeader();
    m_content->setSpacing(edge ? 0 : 8);
    update();
}

void Panel::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    drawing::box(&painter, rect(), 6, t.base, t.border);
    if (m_edge && !m_header->isHidden())
        painter.fillRect(QRect(1, m_header->geometry().bottom() + 1, width() - 2, 1), t.border);
}

} // namespace ui
