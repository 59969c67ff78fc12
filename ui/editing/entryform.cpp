// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/entryform.h"

#include "domain/rules.h"
#include "storage/assignments.h"
#include "storage/drafts.h"
#include "storage/followup.h"
#include "storage/institutions.h"
#include "storage/recommendations.h"
#include "ui/editing/draftkeeper.h"
#include "ui/editing/entrychange.h"
#include "ui/editing/entryconflict.h"
#include "ui/editing/entrydraft.h"
#include "ui/editing/entryfacts.h"
#include "ui/editing/entrytexts.h"
#include "ui/editing/evidencestrip.h"
#include "ui/editing/fields.h"
#include "ui/editing/reviewsteps.h"
#include "ui/frame/hearing.h"
#include "ui/frame/language.h"
#include "ui/frame/session.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textedit.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPushButton>

// What the form shows and does; how it is put together and worded stands in entryformtexts.cpp.
namespace ui {

using namespace Qt::StringLiterals;
using domain::ReviewState;

EntryForm::~EntryForm()
{
    m_keeper->keepAtLast();
    qApp->disconnect(this); // the keyboard leaves the fields while they go
}

bool EntryForm::isWritable() const
{
    return m_session && !m_session->store().isReadOnly() && !m_isArchived;
}

QString EntryForm::place(std::optional<domain::ProgressId> entry) const
{
    return entry ? u"progress/%1"_s.arg(entry->value()) : u"progress/new/%1"_s.arg(m_recommendation.value());
}

/// In the current period, by the institution that leads.
domain::Progress EntryForm::beginning() const
{
    const QDate today = domain::today(m_surroundings.clock);
    domain::Progress entry;
    entry.recommendation = m_recommendation;
    entry.periodFrom = QDate(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
    entry.periodTo = entry.periodFrom.addMonths(3).addDays(-1);
    const auto assigned = m_session->store().read([this](const storage::Reader &db) { return storage::assignments::of(db, m_recommendation); });
    for (const auto &assignment : assigned.value_or(QList<domain::Assignment>())) {
        if (assignment.role == domain::AssignmentRole::Lead)
            entry.institution = assignment.institution;
    }
    return entry;
}

std::optional<domain::Progress> EntryForm::stored(domain::ProgressId id) const
{
    const auto read = m_session->store().read([&](const storage::Reader &db) { return storage::progress::find(db, id); });
    return read ? std::optional(*read) : std::nullopt;
}

void EntryForm::setEntry(std::optional<domain::ProgressId> entry)
{
    m_keeper->keepAtLast();
    load(entry);
}

void EntryForm::load(std::optional<domain::ProgressId> entry)
{
    if (!m_session)
        return;
    m_stored = (entry ? stored(*entry) : std::nullopt).value_or(beginning());
    m_isArchived = m_session->store()
                       .read([this](const storage::Reader &db) { return storage::recommendations::find(db, m_recommendation).archived; })
                       .value_or(false);
    m_hasGround = m_session->store()
                      .read([this](const storage::Reader &db) { return storage::progress::hasValidatedEvidence(db, m_recommendation); })
                      .value_or(false);
    m_keeper->setPlace(place(m_stored.id));
    m_keeper->forget();
    m_keptAt = {};
    m_isEdited = false;
    m_problem->setProblem({});
    m_recovered->close();
    m_conflict->hide();
    fill(m_stored, {}, {});
    showState();
    restoreDraft();
    wordState();
    wordSaved();
    wordGround();
}

void EntryForm::fill(const domain::Progress &entry, const QString &note, const QList<NewEvidence> &waiting)
{
    m_isFilling = true;
    m_facts->fill(entry);
    m_texts->fill(entry);
    m_review->setPlainText(note);
    m_evidence->setEntry(m_stored.id);
    m_evidence->setWaiting(waiting);
    m_isFilling = false;
}

/// What was being typed when the form went, or the program did.
void EntryForm::restoreDraft()
{
    const auto read = m_session->store().read([this](const storage::Reader &db) { return storage::drafts::find(db, m_keeper->place()); });
    if (!read || !*read || !isWritable())
        return;
    m_keptAt = (*read)->kept;
    if (!domain::isEditable(m_stored.state)) {
        wordSaved(); // it was validated meanwhile; what was typed cannot be added any more
        return;
    }
    const EntryDraft draft = EntryDraft::from((*read)->content, m_stored);
    fill(draft.entry, draft.reviewNote, draft.evidence);
    m_isEdited = true;
    if (m_stored.id && draft.entry.revision != m_stored.revision)
        askWhich(m_stored);
}

QJsonObject EntryForm::draft() const
{
    return EntryDraft {typed(), m_review->toPlainText(), m_evidence->waiting()}.json();
}

void EntryForm::discardDraft()
{
    m_keeper->discard();
    load(m_stored.id);
    focusNarrative();
}

bool EntryForm::isEdited() const
{
    return m_isEdited;
}

void EntryForm::onEdited()
{
    wordGround();
    if (m_isFilling || !domain::isEditable(m_stored.state))
        return;
    m_isEdited = true;
    m_problem->setProblem({});
    m_keeper->touch();
}

/// Something in the workspace is another.
void EntryForm::onChanged()
{
    if (m_isBusy || !m_session)
        return;
    if (!m_isEdited)
        return load(m_stored.id);
    if (!m_stored.id || !m_conflict->isHidden())
        return;
    if (const auto theirs = stored(*m_stored.id); theirs && theirs->revision != m_stored.revision)
        askWhich(*theirs);
}

void EntryForm::askWhich(const domain::Progress &theirs)
{
    m_keeper->keep();
    m_conflict->ask(typed(), theirs, [session = m_session](std::optional<domain::InstitutionId> id) {
        if (!id || !session)
            return QString();
        return session->store().read([&](const storage::Reader &db) { return storage::institutions::find(db, *id).acronym; }).value_or(QString());
    });
    m_stored = theirs; // what is typed is written over this one, if it is kept
    showState();
    wordState();
}

domain::Progress EntryForm::typed() const
{
    domain::Progress entry = m_stored;
    m_facts->take(entry);
    m_texts->take(entry);
    return entry;
}

/// *Implemented* is proposed and nothing is there yet that it could stand on.
bool EntryForm::lacksGround() const
{
    return !m_hasGround && m_evidence->count() == 0 && typed().proposedStatus == domain::Status::Implemented;
}

/// What can be done depends on how far the entry is.
void EntryForm::showState()
{
    const bool editable = domain::isEditable(m_stored.state) && isWritable();
    const bool judged = m_stored.state == ReviewState::Submitted;
    const bool asked = !m_conflict->isHidden();
    m_steps->setState(m_stored.state, !m_stored.reviewNote.isEmpty() || m_stored.state == ReviewState::Returned);
    m_returned->setVisible(m_stored.state == ReviewState::Returned);
    m_reviewBlock->setVisible(judged && editable);
    m_return->setVisible(judged && editable);
    m_draft->setVisible(!judged && editable);
    m_validate->setVisible(!judged && editable);
    m_submit->setVisible(editable);
    m_cancel->setVisible(m_isClosable);
    for (auto *verb : {m_return, m_draft, m_validate, m_submit})
        verb->setEnabled(!m_isBusy && !asked);
    m_facts->setEditable(editable && !m_isBusy);
    m_texts->setReadOnly(!editable || m_isBusy);
    m_review->setReadOnly(m_isBusy);
    m_evidence->setEditable(editable && !m_isBusy);
}

void EntryForm::setBusy(bool busy)
{
    m_isBusy = busy;
    m_keeper->hold(busy);
    showState();
}

bool EntryForm::refuse(std::function<QString()> words, QWidget *field)
{
    m_problem->setProblem(std::move(words), field);
    field->setFocus();
    return false;
}

bool EntryForm::check(ReviewState state)
{
    if (const QString typed = m_facts->unknownInstitution(); !typed.isEmpty()) {
        return refuse([typed] { return tr("No institution is called “%1”. Choose one from the list.").arg(typed); }, m_facts->institutionField());
    }
    if (!m_facts->checkPeriod())
        return false;
    if (typed().narrative.isEmpty()) {
        return refuse([] { return tr("Say what was done in this period."); }, m_texts->narrativeField());
    }
    const bool returns = m_stored.state == ReviewState::Submitted && state == ReviewState::Returned;
    if (returns && m_review->toPlainText().trimmed().isEmpty()) {
        return refuse([] { return tr("Say what is missing or has to be corrected, so that the institution can do it."); }, m_review);
    }
    if (state == ReviewState::Validated && lacksGround()) {
        m_problem->setProblem([this] {
            return tr("“%1” stands on a validated entry with evidence, and this one has none. Attach the evidence or propose another status.")
                .arg(m_surroundings.language.wording().status(domain::Status::Implemented));
        }, m_evidence);
        return false;
    }
    return true;
}

/// What is written when it goes to this state.
domain::Progress EntryForm::going(ReviewState state) const
{
    const auto &context = m_session->store().context();
    domain::Progress entry = typed();
    entry.state = state;
    if (entry.id) {
        if (m_stored.state == ReviewState::Submitted)
            entry.reviewNote = m_review->toPlainText();
        return entry;
    }
    entry.author = context.actor;
    entry.written = context.clock();
    if (state == ReviewState::Validated) {
        entry.reviewer = context.actor;
        entry.reviewed = context.clock();
    }
    return entry;
}

/// With files on a worker, so that the window never waits for bytes.
void EntryForm::write(ReviewState state)
{
    m_problem->setProblem({});
    if (!m_session || m_isBusy || !check(state))
        return;
    const auto change = writingOf(*m_session, {.entry = going(state), .evidence = m_evidence->waiting(), .draft = m_keeper->place()});
    const bool copies = std::ranges::any_of(m_evidence->waiting(), [](const NewEvidence &piece) { return !piece.path.isEmpty(); });
    m_keeper->keep(); // what is left before it is written is there again
    if (copies) {
        setBusy(true);
        m_evidence->work().write(change, [this, state, written = change.written](const auto &result) {
            finish(state, *written, result ? std::nullopt : std::optional(result.error()));
        });
        return;
    }
    m_isBusy = true; // at once: nothing of it is seen, and the keyboard stays where it is
    m_keeper->hold(true);
    std::optional<domain::Error> refused;
    {
        const Hearing hearing(*m_session);
        m_session->change(change.intent, [&](const storage::Writer &db) { change.work(db, {}); }, change.arguments);
        refused = hearing.refused();
    }
    finish(state, *change.written, refused);
}

void EntryForm::finish(ReviewState state, std::optional<domain::ProgressId> entry, const std::optional<domain::Error> &refused)
{
    m_isBusy = false;
    if (!refused) {
        m_keeper->forget();
        m_keeper->hold(false);
        load(entry);
        Q_EMIT written(*entry, state);
        return;
    }
    setBusy(false);
    if (refused->code == domain::ErrorCode::Conflict && m_stored.id) {
        if (const auto theirs = stored(*m_stored.id))
            return askWhich(*theirs);
    }
    m_problem->setProblem([this, error = *refused] { return m_surroundings.language.wording().error(error); });
}

void EntryForm::setClosable(bool closable)
{
    m_isClosable = closable;
    m_cancel->setVisible(closable);
}

void EntryForm::setDraftInterval(std::chrono::milliseconds interval)
{
    m_keeper->setInterval(interval);
}

void EntryForm::focusNarrative()
{
    m_texts->narrativeField()->setFocus();
}

void EntryForm::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_evidence->isEditable() && !offeredEvidence(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void EntryForm::dropEvent(QDropEvent *event)
{
    m_evidence->offer(offeredEvidence(*event->mimeData()));
    event->acceptProposedAction();
}

void EntryForm::keyPressEvent(QKeyEvent *event)
{
    const auto *pasted = event->matches(QKeySequence::Paste) ? QApplication::clipboard()->mimeData() : nullptr;
    if (pasted)
        m_evidence->offer(offeredEvidence(*pasted));
    else
        QWidget::keyPressEvent(event);
}

void EntryForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int roomForBoth = 600;
    const auto direction = width() < roomForBoth ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_foot->direction() != direction)
        m_foot->setDirection(direction);
}

void EntryForm::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_keeper->keep();
}

} // namespace ui
