// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageheader.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"

namespace ui {

namespace {
constexpr int leastContext = 40; ///< pixels below which nothing can be read of it
}

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
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_context->setObjectName(QStringLiteral("pageContext"));
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
    fit();
}

void PageHeader::setContext(const QString &context, const QString &brief)
{
    m_whole = context;
    m_brief = brief;
    fit();
}

/// Says of the context what there is room for beside the title and what stands at its sides.
void PageHeader::fit()
{
    const auto *row = layout();
    const QMargins margins = row->contentsMargins();
    int room = width() - margins.left() - margins.right() - m_title->sizeHint().width() - row->spacing() - 4;
    for (const auto &[part, wanted] : {std::pair(m_leading, m_leading->sizeHint()), std::pair(m_middle, m_middle->minimumSize()),
             std::pair(m_trailing, m_trailing->sizeHint())}) {
        if (!part->isEmpty())
            room -= wanted.width() + row->spacing();
    }
    const auto widthOf = [this](const QString &words) { return m_context->fontMetrics().horizontalAdvance(words) + 2; };
    const bool isBrief = !m_brief.isEmpty() && widthOf(m_whole) > room;
    const QString &said = isBrief ? m_brief : m_whole;
    m_context->setText(said);
    m_context->setToolTip(isBrief ? m_whole : QString());
    m_context->setAccessibleName(m_whole);
    m_context->setMaximumWidth(qMax(leastContext, room));
    m_context->setVisible(!m_whole.isEmpty() && room >= (isBrief ? widthOf(m_brief) : leastContext));
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool PageHeader::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange)
        fit(); // what stands at the sides has other words, or came or went
    return done;
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
