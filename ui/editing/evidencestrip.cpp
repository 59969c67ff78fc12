// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/evidencestrip.h"

#include "ui/editing/entrychange.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

EvidenceStrip::EvidenceStrip(const Surroundings &surroundings, Session &session, QWidget *parent)
    : QWidget(parent)
    , m_surroundings(surroundings)
    , m_session(&session)
    , m_work(new EvidenceWork(surroundings.tasks, session, this))
    , m_verbs(new EvidenceVerbs(surroundings, *m_work, this))
    , m_row(new QWidget(this))
    , m_flow(new FlowLayout(m_row))
    , m_said(new MessageBar(this))
{
    setObjectName(u"evidence"_s);
    makeButtons();
    makeProgress();
    m_said->setObjectName(u"evidenceMessage"_s);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    all->addWidget(m_row);
    all->addWidget(m_progress);
    all->addWidget(m_said);
    connect(m_verbs, &EvidenceVerbs::said, this, &EvidenceStrip::say);
    connect(m_verbs, &EvidenceVerbs::verified, this, [this](const QString &sha256) {
        m_verified.insert(sha256);
        rebuild();
    });
    connect(m_said, &MessageBar::actionTriggered, this, [this] {
        const auto act = m_message ? m_message->act : nullptr;
        m_said->close();
        if (act)
            act();
    });
    connect(m_said, &MessageBar::closed, this, [this] { m_message.reset(); });
    connect(&session, &Session::changed, this, [this](const storage::ChangeSet &changes) {
        if (changes.everything || changes.tables.contains(u"evidence"_s))
            refresh();
    });
    retranslate(this, [this] { word(); });
    arrangeButtons();
}

void EvidenceStrip::makeButtons()
{
    m_label = new Label({}, Role::Label, Ink::Text2, m_row);
    m_attach = new QPushButton(icon(u"mail-attachment"_s), {}, m_row);
    m_attach->setObjectName(u"attach"_s);
    m_addLink = new QPushButton(icon(u"link"_s), {}, m_row);
    m_addLink->setObjectName(u"addLink"_s);
    for (auto *button : {m_attach, m_addLink}) {
        button->setAutoDefault(false);
        Style::setSmall(button);
    }
    m_label->setBuddy(m_attach);
    m_hint = new Label({}, Role::Label, Ink::Text3, m_row);
    connect(m_attach, &QPushButton::clicked, this, &EvidenceStrip::chooseFiles);
    connect(m_addLink, &QPushButton::clicked, this, &EvidenceStrip::addLink);
}

void EvidenceStrip::makeProgress()
{
    m_progress = new QWidget(this);
    m_progress->setObjectName(u"evidenceProgress"_s);
    m_doing = new Label({}, Role::Label, Ink::Text2, m_progress);
    m_bar = new ThinBar(m_progress);
    m_bar->setThickness(6);
    m_cancel = new QPushButton(icon(u"process-stop"_s), {}, m_progress);
    m_cancel->setObjectName(u"cancelCopy"_s);
    m_cancel->setAutoDefault(false);
    Style::setSmall(m_cancel);
    auto *row = new QHBoxLayout(m_progress);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_doing);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    m_progress->hide();
    connect(m_cancel, &QPushButton::clicked, m_work, &EvidenceWork::cancel);
    connect(m_work, &EvidenceWork::began, this, &EvidenceStrip::showProgress);
    connect(m_work, &EvidenceWork::ended, this, &EvidenceStrip::showProgress);
    connect(m_work, &EvidenceWork::progressed, m_bar, [this](double share) { m_bar->setShare(share); });
}

void EvidenceStrip::showProgress()
{
    m_doing->setText(m_work->name());
    if (!m_work->isRunning() && isAncestorOf(QApplication::focusWidget()) && m_cancel->hasFocus())
        m_attach->setFocus();
    if (m_work->isRunning() && m_progress->isHidden())
        m_bar->setShare(0);
    m_progress->setVisible(m_work->isRunning());
}

void EvidenceStrip::word()
{
    m_label->setText(tr("Evidence"));
    m_attach->setText(tr("Attach…"));
    m_addLink->setText(tr("Add link…"));
    m_hint->setText(tr("or drop files and links here"));
    m_cancel->setText(tr("Cancel"));
    m_doing->setText(m_work->name());
    m_work->retranslate();
    if (m_message) {
        const auto words = m_message->words();
        m_said->retranslate(words.what, words.meaning, m_message->verb ? m_message->verb() : QString());
    }
}

void EvidenceStrip::setEntry(std::optional<domain::ProgressId> entry)
{
    m_entry = entry;
    m_waiting.clear();
    m_said->close();
    refresh();
}

void EvidenceStrip::refresh()
{
    m_known.clear();
    if (m_entry && m_session) {
        const auto read = m_session->store().read([this](const storage::Reader &db) {
            auto known = storage::evidence::of(db, *m_entry);
            for (const auto &piece : known) {
                const auto same = piece.sha256.isEmpty() ? QList<domain::Evidence>() : storage::evidence::withBytes(db, piece.sha256);
                const auto other = std::ranges::find_if(same, [&](const domain::Evidence &one) { return one.id != piece.id; });
                if (other != same.end())
                    m_sameAs.insert(piece.sha256, other->title);
                else
                    m_sameAs.remove(piece.sha256);
            }
            return known;
        });
        m_known = read.value_or(QList<domain::Evidence>());
    }
    rebuild();
}

void EvidenceStrip::setEditable(bool editable)
{
    m_editable = editable;
    rebuild();
}

void EvidenceStrip::setWaiting(const QList<NewEvidence> &evidence)
{
    m_waiting = evidence;
    for (const auto &piece : evidence)
        lookAt(piece);
    rebuild();
}

void EvidenceStrip::rebuild()
{
    const auto *focused = qobject_cast<EvidenceChip *>(QApplication::focusWidget());
    const qsizetype place = m_chips.indexOf(focused);
    for (auto *chip : std::exchange(m_chips, {})) {
        m_flow->removeWidget(chip);
        chip->setObjectName({}); // what comes in its place has the name from now on
        chip->hide();
        chip->deleteLater();
    }
    for (const auto &piece : std::as_const(m_known))
        addChip(piece, {.isVerified = m_verified.contains(piece.sha256), .sameAs = m_sameAs.value(piece.sha256)},
            u"evidence_%1"_s.arg(piece.id->value()));
    for (int i = 0; i < m_waiting.size(); ++i)
        addChip(asEvidence(m_waiting[i]), {.isNew = true, .sameAs = m_sameAs.value(m_waiting[i].path)}, u"newEvidence_%1"_s.arg(i));
    arrangeButtons();
    // The keyboard stays where it was, or goes to what came in the place of what went.
    if (place >= 0 && !m_chips.isEmpty())
        m_chips.at(qMin(place, m_chips.size() - 1))->setFocus();
    else if (place >= 0)
        m_attach->setFocus();
    Q_EMIT counted();
}

void EvidenceStrip::arrangeButtons()
{
    for (QWidget *widget : QList<QWidget *> {m_label, m_attach, m_addLink, m_hint})
        m_flow->removeWidget(widget);
    QList<QWidget *> order {m_label};
    for (auto *chip : std::as_const(m_chips))
        order << chip;
    order << m_attach << m_addLink << m_hint;
    for (qsizetype i = 0; i < order.size(); ++i) {
        if (i > 0 && i <= m_chips.size())
            m_flow->removeWidget(order[i]);
        m_flow->addWidget(order[i]);
        if (i > 0)
            setTabOrder(order[i - 1], order[i]);
    }
    m_attach->setVisible(m_editable);
    m_addLink->setVisible(m_editable);
    m_hint->setVisible(m_editable && m_chips.isEmpty());
    m_row->updateGeometry();
    setVisible(m_editable || !m_chips.isEmpty());
}

EvidenceChip *EvidenceStrip::addChip(const domain::Evidence &evidence, const EvidenceMarks &marks, const QString &name)
{
    auto *chip = new EvidenceChip(m_surroundings.language, m_row);
    chip->setObjectName(name);
    chip->setEvidence(evidence, marks);
    chip->setRemovable(m_editable);
    m_chips.append(chip);
    chip->show();
    const int waiting = marks.isNew ? static_cast<int>(m_chips.size() - 1 - m_known.size()) : -1;
    connect(chip, &EvidenceChip::removeRequested, this, [this, evidence, waiting] {
        if (waiting >= 0)
            removeWaiting(waiting);
        else
            removeKnown(evidence);
    });
    connect(chip, &EvidenceChip::menuRequested, this, [this, chip, waiting](const QPoint &below) {
        auto *menu = new QMenu(chip);
        menu->setObjectName(u"evidenceMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(menu, chip, waiting);
        menu->popup(below);
    });
    return chip;
}

void EvidenceStrip::offer(const QList<NewEvidence> &evidence)
{
    if (!m_editable || evidence.isEmpty())
        return;
    if (m_entry)
        return attach(evidence);
    for (const auto &piece : evidence) {
        const bool isThere = std::ranges::any_of(
            m_waiting, [&](const NewEvidence &one) { return one.path == piece.path && one.link == piece.link; });
        if (isThere)
            continue;
        m_waiting.append(piece);
        lookAt(piece);
    }
    rebuild();
    Q_EMIT edited();
}

void EvidenceStrip::attach(const QList<NewEvidence> &evidence)
{
    m_work->write(attaching(*m_entry, evidence), [this](const auto &written) {
        if (!written && written.error().code != domain::ErrorCode::Cancelled)
            say({.words = [this, error = written.error()]() -> EvidenceWords { return {true, m_surroundings.language.wording().error(error)}; }});
    });
}

/// Says beforehand that the workspace has these bytes.
void EvidenceStrip::lookAt(const NewEvidence &piece)
{
    if (piece.path.isEmpty())
        return;
    m_work->look(piece.path, [this, path = piece.path](const domain::Result<KnownBytes> &known) {
        if (!known || known->evidence.isEmpty())
            return;
        m_sameAs.insert(path, known->evidence.first().title);
        rebuild();
    });
}

void EvidenceStrip::say(const EvidenceMessage &message)
{
    m_message = message;
    const auto words = message.words();
    m_said->showMessage(words.isError ? MessageBar::Kind::Error : MessageBar::Kind::Neutral, words.what, words.meaning,
        message.verb ? message.verb() : QString());
    setVisible(true);
}

void EvidenceStrip::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Paste))
        return QWidget::keyPressEvent(event);
    if (const auto *pasted = QApplication::clipboard()->mimeData())
        offer(offeredEvidence(*pasted));
}

} // namespace ui
