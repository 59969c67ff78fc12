// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/changepanel.h"

#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/history/fieldhtml.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/linkbutton.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

ChangePanel::ChangePanel(const Surroundings &surroundings, QWidget *parent)
    : QWidget(parent)
    , m_surroundings(surroundings)
    , m_title(new Label({}, Role::DetailTitle, Ink::Text, this))
    , m_context(new Label({}, Role::Label, Ink::Text3, this))
    , m_state(new Label({}, Role::Label, Ink::Text2, this))
    , m_undo(new QPushButton(icon(u"edit-undo"_s), {}, this))
    , m_later(new LinkButton({}, Role::Label, this))
    , m_open(new LinkButton({}, Role::Label, this))
    , m_fields(new QTextBrowser(this))
{
    setObjectName(u"changePanel"_s);
    m_title->setObjectName(u"changeTitle"_s);
    m_state->setObjectName(u"changeState"_s);
    m_undo->setObjectName(u"undoShownChange"_s);
    m_later->setObjectName(u"laterChange"_s);
    m_open->setObjectName(u"openShownChange"_s);
    m_fields->setObjectName(u"changeFields"_s);
    m_fields->setFrameShape(QFrame::NoFrame);
    m_fields->setOpenLinks(false);
    m_fields->viewport()->setAutoFillBackground(false);
    m_fields->document()->setDocumentMargin(0);
    for (auto *label : {m_title, m_context, m_state})
        label->setWordWrap(true);
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(12);
    verbs->addWidget(m_undo);
    verbs->addWidget(m_later);
    verbs->addWidget(m_open);
    verbs->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 14, 16, 14);
    all->setSpacing(8);
    all->addWidget(m_title);
    all->addWidget(m_context);
    all->addWidget(m_state);
    all->addLayout(verbs);
    all->addSpacing(4);
    all->addWidget(m_fields, 1);
    connect(m_undo, &QPushButton::clicked, this, &ChangePanel::undoRequested);
    connect(m_later, &LinkButton::clicked, this, [this] {
        if (m_facts && m_facts->changedBy)
            Q_EMIT changeRequested(m_facts->changedBy->change().id);
    });
    connect(m_open, &LinkButton::clicked, this, [this] {
        if (m_facts && m_facts->story.recommendation())
            Q_EMIT recommendationRequested(*m_facts->story.recommendation());
    });
    retranslate(this, [this] {
        m_undo->setText(tr("Undo"));
        m_undo->setAccessibleName(tr("Undo this change"));
        m_later->setText(tr("Show that change"));
        m_open->setText(tr("Open the recommendation"));
        m_fields->setAccessibleName(tr("What changed, field by field"));
        fill();
    });
}

void ChangePanel::setFacts(const std::optional<ChangeFacts> &facts, HistoryDelegate::End end)
{
    m_facts = facts;
    m_end = end;
    fill();
}

void ChangePanel::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.base);
    painter.fillRect(0, 0, 1, height(), t.border);
}

void ChangePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        fill();
}

void ChangePanel::fill()
{
    const auto &wording = m_surroundings.language.wording();
    m_title->setText(m_facts ? m_facts->story.sentence(wording) : tr("No change is chosen"));
    const auto *change = m_facts ? &m_facts->story.change() : nullptr;
    m_context->setText(
        change ? tr("%1, %2; change %3", "who, when, number").arg(change->actor, wording.moment(change->madeAt), wording.number(change->id.value()))
               : QString());
    m_open->setVisible(m_facts && m_facts->story.recommendation());
    fillEnd();
    m_fields->setHtml(m_facts ? html() : QString());
}

void ChangePanel::fillEnd()
{
    using End = HistoryDelegate::End;
    const auto &wording = m_surroundings.language.wording();
    m_undo->setVisible(m_facts && m_end == End::Undo);
    const bool moved = m_facts && m_facts->changedBy && m_end != End::Undone && m_end != End::Nothing;
    m_later->setVisible(moved);
    QString state;
    if (moved) {
        const auto &later = m_facts->changedBy->change();
        state = tr("It can no longer be undone by itself: changed afterwards on %1 by %2: %3.", "when, who, what")
                    .arg(wording.moment(later.madeAt), later.actor, m_facts->changedBy->sentence(wording));
    } else if (m_facts && m_end == End::Undone) {
        state = tr("It was undone.");
    }
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
}

QString ChangePanel::html() const
{
    return fieldHtml(*m_facts, m_surroundings.language.wording(), tokens(this));
}

} // namespace ui
