// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/editorhead.h"

#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

EditorHead::EditorHead(const Language &language, const Ways &ways, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_header(new PageHeader(this))
    , m_badge(new BadgeLabel({}, BadgeKind::Neutral, this))
    , m_position(new Label({}, Role::Body, Ink::Text3, this))
    , m_undo(new QAction(icon(u"edit-undo"_s), {}, this))
    , m_redo(new QAction(icon(u"edit-redo"_s), {}, this))
{
    setObjectName(u"editorHead"_s);
    m_position->setObjectName(u"editorPosition_place"_s);
    m_badge->setProperty("content", true);
    auto *back = makeButton(ways.back, u"editorBack"_s);
    back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->addLeading(back);
    m_header->addLeading(m_badge);
    m_header->addTrailing(m_position);
    m_header->addTrailing(makeButton(ways.previous, u"editorPrevious"_s));
    m_header->addTrailing(makeButton(ways.next, u"editorNext"_s));
    m_header->addTrailing(makeButton(m_undo, u"editorUndo"_s));
    m_header->addTrailing(makeButton(m_redo, u"editorRedo"_s));
    m_more = new QToolButton(this);
    m_more->setObjectName(u"editorMore"_s);
    m_more->setIcon(icon(u"overflow-menu"_s));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    Style::setKind(m_more, ButtonKind::Quiet);
    m_header->addTrailing(m_more);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_header);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_undo, &QAction::triggered, this, &EditorHead::undoRequested);
    connect(m_redo, &QAction::triggered, this, &EditorHead::redoRequested);
    retranslate(this, [this] { retranslateAll(); });
}

QToolButton *EditorHead::makeButton(QAction *action, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setObjectName(name);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    Style::setKind(button, ButtonKind::Quiet);
    return button;
}

void EditorHead::setMore(const QList<QAction *> &actions)
{
    m_more->menu()->clear();
    for (QAction *action : actions) {
        if (action)
            m_more->menu()->addAction(action);
        else
            m_more->menu()->addSeparator();
    }
}

void EditorHead::setSession(Session *session)
{
    if (m_session)
        m_session->undoStack().disconnect(this);
    m_session = session;
    if (session) {
        connect(&session->undoStack(), &QUndoStack::canUndoChanged, this, &EditorHead::updateUndo);
        connect(&session->undoStack(), &QUndoStack::canRedoChanged, this, &EditorHead::updateUndo);
    }
    updateUndo();
}

void EditorHead::updateUndo()
{
    m_undo->setEnabled(m_session && m_session->undoStack().canUndo());
    m_redo->setEnabled(m_session && m_session->undoStack().canRedo());
}

void EditorHead::setReading(const EditorReading &reading)
{
    m_reading = reading;
    fill();
}

void EditorHead::setPosition(int place, int of)
{
    m_place = place;
    m_of = of;
    fill();
}

void EditorHead::retranslateAll()
{
    const auto describe = [](QAction *action, const QString &text, QKeySequence::StandardKey key) {
        action->setText(text);
        action->setToolTip(u"%1 (%2)"_s.arg(text, QKeySequence(key).toString(QKeySequence::NativeText)));
    };
    describe(m_undo, tr("Undo"), QKeySequence::Undo);
    describe(m_redo, tr("Redo"), QKeySequence::Redo);
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
    fill();
}

void EditorHead::fill()
{
    const auto &wording = m_language.wording();
    m_position->setText(m_place > 0 ? tr("%1 of %2").arg(wording.number(m_place), wording.number(m_of)) : QString());
    if (!m_reading)
        return;
    const auto &detail = m_reading->detail;
    m_badge->setBadge(detail.mechanism.shortName.preferred(wording.language()), detail.mechanism.binding ? BadgeKind::Solid : BadgeKind::Neutral);
    m_header->setTitle(detail.reference(wording));
    m_header->setContext(detail.recommendation.title.preferred(wording.language()));
}

} // namespace ui
