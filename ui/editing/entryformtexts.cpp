// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules.h"
#include "storage/institutions.h"
#include "ui/editing/draftkeeper.h"
#include "ui/editing/entryconflict.h"
#include "ui/editing/entryfacts.h"
#include "ui/editing/entryform.h"
#include "ui/editing/entrytexts.h"
#include "ui/editing/evidencestrip.h"
#include "ui/editing/fields.h"
#include "ui/editing/reviewsteps.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textedit.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

// How the form of an entry is put together, and its words.
namespace ui {

using namespace Qt::StringLiterals;
using domain::ReviewState;

EntryForm::EntryForm(const Surroundings &surroundings, Session &session, domain::RecommendationId recommendation, QWidget *parent)
    : QWidget(parent)
    , m_surroundings(surroundings)
    , m_session(&session)
    , m_recommendation(recommendation)
    , m_keeper(new DraftKeeper(session, [this] { return draft(); }, this))
{
    setObjectName(u"entryForm"_s);
    setAcceptDrops(true);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(10);
    makeHead();
    makeBody();
    makeVerbs();
    connectParts();
    retranslate(this, [this] { word(); });
    load(std::nullopt);
}

void EntryForm::makeHead()
{
    m_title = new Label({}, Role::BodyStrong, Ink::Text, this);
    m_steps = new ReviewSteps(m_surroundings.language, this);
    m_saved = new Label({}, Role::Label, Ink::Text3, this);
    m_saved->setObjectName(u"draftKept"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_title);
    row->addWidget(m_steps, 1);
    row->addWidget(m_saved);
    m_returned = new MessageBar(this);
    m_returned->setObjectName(u"returnedBar"_s);
    m_returned->setClosable(false);
    m_recovered = new MessageBar(this);
    m_recovered->setObjectName(u"recoveredBar"_s);
    m_conflict = new EntryConflict(m_surroundings.language, this);
    auto *all = static_cast<QVBoxLayout *>(layout());
    all->addLayout(row);
    for (QWidget *message : QList<QWidget *> {m_returned, m_recovered, m_conflict})
        all->addWidget(message);
}

void EntryForm::makeBody()
{
    auto *all = static_cast<QVBoxLayout *>(layout());
    m_facts = new EntryFacts(
        m_surroundings, m_session->store().read(storage::institutions::all).value_or(QList<domain::Institution>()), this);
    m_groundRow = new QWidget(this);
    m_groundRow->setObjectName(u"groundRow"_s);
    m_ground = new Label({}, Role::Label, Ink::Text2, m_groundRow);
    m_ground->setObjectName(u"ground"_s);
    m_ground->setWordWrap(true);
    auto *ground = new QHBoxLayout(m_groundRow);
    ground->setContentsMargins(0, 0, 0, 0);
    ground->setSpacing(8);
    ground->addWidget(new IconLabel(u"data-warning"_s, Ink::Soon, 16, m_groundRow), 0, Qt::AlignTop);
    ground->addWidget(m_ground, 1);
    m_texts = new EntryTexts(m_surroundings.language, this);
    m_evidence = new EvidenceStrip(m_surroundings, *m_session, this);
    m_reviewBlock = new QWidget(this);
    auto *review = new QVBoxLayout(m_reviewBlock);
    review->setContentsMargins(0, 0, 0, 0);
    m_review = new TextEdit(m_reviewBlock);
    m_review->setFixedHeight(60);
    m_reviewLabel = addField(review, m_review, u"reviewNote"_s, m_reviewBlock);
    m_problem = new ProblemLine(this);
    all->addWidget(m_facts);
    all->addWidget(m_groundRow);
    all->addWidget(m_texts, 1);
    for (QWidget *part : QList<QWidget *> {m_evidence, m_reviewBlock, m_problem})
        all->addWidget(part);
}

void EntryForm::makeVerbs()
{
    m_next = new Label({}, Role::Label, Ink::Text3, this);
    m_next->setWordWrap(true);
    m_foot = new QBoxLayout(QBoxLayout::LeftToRight);
    m_foot->setSpacing(8);
    m_foot->addWidget(m_next, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    m_foot->addLayout(row);
    const auto add = [&](const QString &name) {
        auto *verb = new QPushButton(this);
        verb->setObjectName(name);
        verb->setAutoDefault(false);
        row->addWidget(verb);
        return verb;
    };
    m_cancel = add(u"cancel"_s);
    m_draft = add(u"saveDraft"_s);
    m_return = add(u"return"_s);
    m_validate = add(u"validate"_s);
    m_submit = add(u"submit"_s);
    Style::setKind(m_submit, ButtonKind::Primary);
    static_cast<QVBoxLayout *>(layout())->addLayout(m_foot);
    connect(m_cancel, &QPushButton::clicked, this, &EntryForm::closeRequested);
    // Keeping what was typed leaves a returned entry returned.
    connect(m_draft, &QPushButton::clicked, this, [this] { write(m_stored.state); });
    connect(m_return, &QPushButton::clicked, this, [this] { write(ReviewState::Returned); });
    connect(m_validate, &QPushButton::clicked, this, [this] { write(ReviewState::Validated); });
    connect(m_submit, &QPushButton::clicked, this,
        [this] { write(m_stored.state == ReviewState::Submitted ? ReviewState::Validated : ReviewState::Submitted); });
    // Enter alone ends a line in the texts.
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *submit = new QShortcut(QKeySequence(Qt::CTRL | key), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(submit, &QShortcut::activated, m_submit, &QPushButton::click);
    }
}

void EntryForm::connectParts()
{
    connect(m_facts, &EntryFacts::edited, this, &EntryForm::onEdited);
    connect(m_texts, &EntryTexts::edited, this, &EntryForm::onEdited);
    connect(m_review, &QPlainTextEdit::textChanged, this, &EntryForm::onEdited);
    connect(m_evidence, &EvidenceStrip::edited, this, &EntryForm::onEdited);
    connect(m_evidence, &EvidenceStrip::counted, this, &EntryForm::wordGround);
    connect(m_texts, &EntryTexts::filesOffered, this, [this](const QList<QUrl> &files) { m_evidence->offer(offeredEvidence(files)); });
    connect(m_review, &TextEdit::filesPasted, this, [this](const QList<QUrl> &files) { m_evidence->offer(offeredEvidence(files)); });
    connect(m_recovered, &MessageBar::actionTriggered, this, &EntryForm::discardDraft);
    connect(m_conflict, &EntryConflict::mineKept, this, [this] {
        showState();
        m_keeper->touch(); // over the revision that is stored now
        focusNarrative();
    });
    connect(m_conflict, &EntryConflict::theirsTaken, this, &EntryForm::discardDraft);
    connect(m_keeper, &DraftKeeper::kept, this, [this](const QDateTime &moment) {
        m_keptAt = moment;
        m_saved->setText(tr("Draft kept %1", "time of day").arg(m_surroundings.language.wording().locale().toString(moment.toLocalTime().time(), u"HH:mm"_s)));
        Q_EMIT draftKept(moment);
    });
    connect(m_keeper, &DraftKeeper::failed, this, [this](const domain::Error &error) {
        m_problem->setProblem([this, error] {
            return tr("What is being typed could not be kept as a draft.") + u' ' + m_surroundings.language.wording().error(error);
        });
    });
    connect(m_session, &Session::changed, this, &EntryForm::onChanged);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *left, const QWidget *now) {
        if (left && isAncestorOf(left) && !isAncestorOf(now))
            m_keeper->keep();
    });
}

void EntryForm::word()
{
    m_title->setText(tr("Progress entry"));
    m_title->setAccessibleName(m_title->text());
    m_reviewLabel->setText(tr("Words to the institution"));
    m_cancel->setText(tr("Close"));
    m_cancel->setToolTip(tr("What was typed and not saved is kept as a draft"));
    m_validate->setText(tr("Validate"));
    m_validate->setToolTip(tr("For the secretariat: the entry counts at once, with the status it proposes"));
    m_return->setText(tr("Return"));
    Style::setKeyHint(m_submit, QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    wordState();
    wordSaved();
    wordGround();
}

void EntryForm::wordState()
{
    const auto &wording = m_surroundings.language.wording();
    const bool returned = m_stored.state == ReviewState::Returned;
    const bool judged = m_stored.state == ReviewState::Submitted;
    if (returned) {
        m_returned->showMessage(MessageBar::Kind::Warning,
            m_stored.reviewer.isEmpty() ? tr("Returned:") : tr("Returned by %1:").arg(m_stored.reviewer), m_stored.reviewNote);
    }
    m_submit->setText(judged ? tr("Validate") : returned ? tr("Submit again") : tr("Submit for review"));
    m_submit->setIcon(icon(judged ? u"dialog-ok-apply"_s : u"mail-send"_s));
    m_draft->setText(returned ? tr("Save") : tr("Save draft"));
    const QDateTime when = domain::isEditable(m_stored.state) ? m_stored.written : m_stored.reviewed;
    const QString who = domain::isEditable(m_stored.state) ? m_stored.author : m_stored.reviewer;
    const QString signature = when.isValid() ? tr("%1, %2", "who, when").arg(who, wording.date(when.toLocalTime().date())) : who;
    QString next;
    if (!domain::isEditable(m_stored.state))
        next = tr("Validated by %1. It can be read and no longer changed.").arg(signature);
    else if (judged)
        next = tr("Written by %1. Validating it gives the recommendation what it proposes.").arg(signature);
    else if (isWritable())
        next = tr("Once submitted, the secretariat validates it or returns it.");
    m_next->setText(next);
}

void EntryForm::wordSaved()
{
    const auto &wording = m_surroundings.language.wording();
    m_saved->clear();
    if (!m_keptAt.isValid())
        return;
    m_saved->setText(tr("Draft kept %1", "time of day").arg(wording.locale().toString(m_keptAt.toLocalTime().time(), u"HH:mm"_s)));
    if (!m_conflict->isHidden())
        m_recovered->close(); // the choice says it
    else if (domain::isEditable(m_stored.state))
        m_recovered->showMessage(MessageBar::Kind::Neutral, tr("What was being typed on %1 is here again.").arg(wording.moment(m_keptAt)), {}, tr("Discard it"));
    else
        m_recovered->showMessage(MessageBar::Kind::Warning,
            tr("The entry was validated before what was being typed on %1 was saved.").arg(wording.moment(m_keptAt)), {}, tr("Discard it"));
}

/// Said before it is refused.
void EntryForm::wordGround()
{
    m_groundRow->setVisible(domain::isEditable(m_stored.state) && isWritable() && lacksGround());
    m_ground->setText(tr("“%1” stands on a validated entry with evidence. Attach the evidence before the entry is validated.")
                          .arg(m_surroundings.language.wording().status(domain::Status::Implemented)));
}

} // namespace ui
