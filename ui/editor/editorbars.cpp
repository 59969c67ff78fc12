// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/editorbars.h"

#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/widgets/messagebar.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// Told to screen readers once, when it becomes true.
void say(MessageBar *bar, bool shown, const QString &what, const QString &meaning, const QString &verb)
{
    if (!shown)
        bar->hide();
    else if (bar->isHidden())
        bar->showMessage(MessageBar::Kind::Neutral, what, meaning, verb);
    else
        bar->retranslate(what, meaning, verb);
}

} // namespace

EditorBars::EditorBars(const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    m_readOnly = makeBar(u"editorReadOnly"_s);
    m_archived = makeBar(u"editorArchived"_s);
    m_restored = makeBar(u"editorRestored"_s);
    m_readOnly->setClosable(false);
    m_archived->setClosable(false);
    connect(m_archived, &MessageBar::actionTriggered, this, &EditorBars::restoreRequested);
    connect(m_restored, &MessageBar::closed, this, [this] { m_kept = {}; });
    connect(m_restored, &MessageBar::actionTriggered, this, [this] {
        m_restored->close();
        Q_EMIT discardRequested();
    });
    retranslate(this, [this] { fill(); });
}

MessageBar *EditorBars::makeBar(const QString &name)
{
    auto *bar = new MessageBar(this);
    bar->setObjectName(name);
    bar->setFlush(true);
    layout()->addWidget(bar);
    return bar;
}

void EditorBars::setState(bool readOnly, bool archived)
{
    m_isReadOnly = readOnly;
    m_isArchived = archived;
    fill();
}

void EditorBars::setRestored(const QDateTime &kept)
{
    m_kept = kept;
    fill();
}

void EditorBars::fill()
{
    say(m_readOnly, m_isReadOnly, tr("This workspace can be read but not changed."), {}, {});
    say(m_archived, m_isArchived, tr("This recommendation is archived: it stands in no list and no report."), {}, m_isReadOnly ? QString() : tr("Restore"));
    say(m_restored, m_kept.isValid(),
        tr("What you typed here on %1 had not been saved and stands in its fields again.").arg(m_language.wording().moment(m_kept)),
        tr("It is saved when you leave them."), tr("Discard"));
}

} // namespace ui
