// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/progressdialog.h"

#include "domain/rules.h"
#include "storage/assignments.h"
#include "storage/followup.h"
#include "storage/institutions.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/editing/institutionpickers.h"
#include "ui/editing/statusdialog.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textedit.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QStackedWidget>

namespace ui {

using namespace Qt::StringLiterals;
using domain::ReviewState;

namespace {

constexpr int offeredQuarters = 8;

std::pair<QDate, QDate> quarterOf(QDate day)
{
    const QDate first(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
    return {first, first.addMonths(3).addDays(-1)};
}

} // namespace

ProgressDialog::ProgressDialog(const Surroundings &surroundings, Session &session, domain::RecommendationId id,
    std::optional<domain::ProgressId> entry, QWidget *parent)
    : EditDialog(surroundings, session, {id}, parent)
{
    setObjectName(u"progressDialog"_s);
    setMinimumWidth(620);
    auto quarter = quarterOf(today());
    for (int i = 0; i < offeredQuarters; ++i) {
        m_quarters.append(quarter);
        quarter = quarterOf(quarter.first.addDays(-1));
    }
    makeState();
    makeFacts();
    makeTexts();
    makeEvidence();
    makeReview();
    makeVerbs();
    retranslate(this, [this] { retranslateAll(); });
    if (!entry || !fill(*entry))
        showPresent();
    showState();
    (m_pages->currentIndex() == 0 ? m_spanish : m_english).narrative->setFocus();
}

void ProgressDialog::makeState()
{
    m_stateRow = new QWidget(this);
    m_state = new BadgeLabel({}, BadgeKind::Neutral, m_stateRow);
    m_stateContext = new Label({}, Role::Label, Ink::Text3, m_stateRow);
    m_stateContext->setObjectName(u"entryState"_s);
    auto *row = new QHBoxLayout(m_stateRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_state);
    row->addWidget(m_stateContext, 1);
    m_returned = new MessageBar(this);
    m_returned->setObjectName(u"returnedBar"_s);
    m_returned->setClosable(false);
    content()->addWidget(m_stateRow);
    content()->addWidget(m_returned);
}

void ProgressDialog::makeReview()
{
    m_reviewBlock = new QWidget(this);
    auto *column = new QVBoxLayout(m_reviewBlock);
    column->setContentsMargins(0, 0, 0, 0);
    m_review = new TextEdit(m_reviewBlock);
    m_review->setFixedHeight(64);
    m_reviewLabel = addField(column, m_review, u"reviewNote"_s);
    content()->addWidget(m_reviewBlock);
}

void ProgressDialog::makeFacts()
{
    const auto institutions
        = session().store().read(storage::institutions::all).value_or(QList<domain::Institution>());
    m_period = new QComboBox(this);
    for (int i = 0; i < m_quarters.size(); ++i)
        m_period->addItem(QString());
    m_institution = new InstitutionCombo(wording().language(), institutions, this);
    m_status = makeStatusCombo(this);
    m_percent = new QSpinBox(this);
    m_percent->setRange(-1, 100);
    m_percent->setSingleStep(5);
    m_percent->setValue(-1);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    const auto column = [&](int stretch) {
        auto *made = new QVBoxLayout;
        row->addLayout(made, stretch);
        return made;
    };
    m_periodLabel = addField(column(2), m_period, u"period"_s);
    m_institutionLabel = addField(column(5), m_institution, u"institution"_s);
    m_statusLabel = addField(column(4), m_status, u"proposedStatus"_s);
    m_percentLabel = addField(column(2), m_percent, u"proposedPercent"_s);
    m_institution->setMinimumContentsLength(14);
    m_institution->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    content()->addLayout(row);
}

ProgressDialog::Words ProgressDialog::makeWords(domain::Language language)
{
    Words words;
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    const auto add = [&](const QString &name, int height, QVBoxLayout *into) {
        auto *edit = new TextEdit(page);
        edit->setMinimumHeight(height);
        words.labels.append(addField(into, edit, name + u'_' + domain::code(language)));
        return edit;
    };
    words.narrative = add(u"narrative"_s, 96, column);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    row->addLayout(left);
    row->addLayout(right);
    column->addLayout(row);
    words.obstacles = add(u"obstacles"_s, 64, left);
    words.nextSteps = add(u"nextSteps"_s, 64, right);
    m_pages->addWidget(page);
    return words;
}

void ProgressDialog::makeTexts()
{
    m_language = new SegmentedControl({u"ES"_s, u"EN"_s}, this);
    m_language->setObjectName(u"contentLanguage"_s);
    m_pages = new QStackedWidget(this);
    m_spanish = makeWords(domain::Language::Spanish);
    m_english = makeWords(domain::Language::English);
    content()->addWidget(m_language, 0, Qt::AlignRight);
    content()->addWidget(m_pages, 1);
    connect(m_language, &SegmentedControl::chosen, m_pages, &QStackedWidget::setCurrentIndex);
    m_language->setCurrentIndex(wording().language() == domain::Language::Spanish ? 0 : 1);
    m_pages->setCurrentIndex(m_language->currentIndex());
}

void ProgressDialog::makeEvidence()
{
    m_evidenceLabel = new Label({}, Role::Label, Ink::Text2, this);
    m_attach = new QPushButton(icon(u"mail-attachment"_s), {}, this);
    m_attach->setObjectName(u"attach"_s);
    m_attach->setAutoDefault(false);
    Style::setSmall(m_attach);
    m_evidenceLabel->setBuddy(m_attach);
    m_evidenceRow = new QWidget(this);
    m_evidenceFlow = new FlowLayout(m_evidenceRow);
    m_evidenceFlow->addWidget(m_evidenceLabel);
    m_evidenceFlow->addWidget(m_attach);
    content()->addWidget(m_evidenceRow);
    connect(m_attach, &QPushButton::clicked, this, &ProgressDialog::chooseFiles);
}

void ProgressDialog::makeVerbs()
{
    m_draft = addVerb();
    m_draft->setObjectName(u"saveDraft"_s);
    m_return = addVerb();
    m_return->setObjectName(u"return"_s);
    m_validate = addVerb();
    m_validate->setObjectName(u"validate"_s);
    const auto writeAs = [this](ReviewState state) {
        setProblem({});
        if (write(state))
            accept();
    };
    // Keeping what was typed leaves a returned entry returned.
    connect(m_draft, &QPushButton::clicked, this, [this, writeAs] { writeAs(m_stored.state); });
    connect(m_return, &QPushButton::clicked, this, [writeAs] { writeAs(ReviewState::Returned); });
    connect(m_validate, &QPushButton::clicked, this, [writeAs] { writeAs(ReviewState::Validated); });
    // Enter alone ends a line in the texts.
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *submit = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(submit, &QShortcut::activated, verbButton(), &QPushButton::click);
    }
}

void ProgressDialog::showPresent()
{
    const auto present = session().store().read(
        [this](const storage::Reader &db) { return storage::assignments::of(db, ids().front()); });
    for (const auto &assignment : present.value_or(QList<domain::Assignment>())) {
        if (assignment.role == domain::AssignmentRole::Lead)
            m_institution->setInstitution(assignment.institution);
    }
}

bool ProgressDialog::fill(domain::ProgressId id)
{
    const auto read = session().store().read([&](const storage::Reader &db) {
        return std::pair(storage::progress::find(db, id), storage::evidence::of(db, id));
    });
    if (!read)
        return false;
    m_stored = read->first;
    const std::pair period(m_stored.periodFrom, m_stored.periodTo);
    if (m_stored.periodFrom.isValid() && !m_quarters.contains(period)) {
        m_quarters.append(period);
        m_period->addItem(QString());
    }
    m_period->setCurrentIndex(static_cast<int>(qMax(0, m_quarters.indexOf(period))));
    if (m_stored.institution)
        m_institution->setInstitution(*m_stored.institution);
    chooseStatus(m_status, m_stored.proposedStatus);
    m_percent->setValue(m_stored.proposedPercent.value_or(-1));
    const auto put = [this](const Words &words, domain::Language language) {
        words.narrative->setPlainText(m_stored.narrative.in(language));
        words.obstacles->setPlainText(m_stored.obstacles.in(language));
        words.nextSteps->setPlainText(m_stored.nextSteps.in(language));
    };
    put(m_spanish, domain::Language::Spanish);
    put(m_english, domain::Language::English);
    if (const auto shown = wording().language(); m_stored.narrative.in(shown).isEmpty()) {
        m_language->setCurrentIndex(1 - m_language->currentIndex());
        m_pages->setCurrentIndex(m_language->currentIndex());
    }
    for (const auto &piece : read->second)
        addKnown(piece);
    wordPeriods();
    wordState();
    return true;
}

/// What can be done depends on how far the entry is.
void ProgressDialog::showState()
{
    const bool known = m_stored.id.has_value();
    const bool editable = domain::isEditable(m_stored.state) && !session().store().isReadOnly();
    const bool judged = m_stored.state == ReviewState::Submitted;
    m_stateRow->setVisible(known);
    m_returned->setVisible(m_stored.state == ReviewState::Returned);
    m_reviewBlock->setVisible(judged && editable);
    m_return->setVisible(judged && editable);
    m_draft->setVisible(!judged && editable);
    m_validate->setVisible(!judged && editable);
    verbButton()->setVisible(editable);
    m_attach->setVisible(editable);
    for (auto *field : QList<QWidget *> {m_period, m_institution, m_status, m_percent})
        field->setEnabled(editable);
    for (const auto &words : {m_spanish, m_english}) {
        for (auto *edit : {words.narrative, words.obstacles, words.nextSteps})
            edit->setReadOnly(!editable);
    }
}

void ProgressDialog::wordState()
{
    const bool returned = m_stored.state == ReviewState::Returned;
    m_state->setBadge(wording().reviewState(m_stored.state), returned ? BadgeKind::Soon : BadgeKind::Neutral);
    const bool reviewed = m_stored.state == ReviewState::Validated || returned;
    const QString who = reviewed ? m_stored.reviewer : m_stored.author;
    const QDateTime when = reviewed ? m_stored.reviewed : m_stored.written;
    m_stateContext->setText(when.isValid() ? tr("%1, %2", "who, when").arg(who, wording().date(when.date())) : who);
    if (returned)
        m_returned->showMessage(MessageBar::Kind::Warning, tr("Returned by %1:").arg(m_stored.reviewer), m_stored.reviewNote);
    const bool judged = m_stored.state == ReviewState::Submitted;
    setVerb(judged ? tr("Validate") : returned ? tr("Submit again") : tr("Submit for review"));
    m_draft->setText(returned ? tr("Save") : tr("Save draft"));
    m_return->setText(tr("Return"));
    m_reviewLabel->setText(tr("Words to the institution"));
    setCancel(domain::isEditable(m_stored.state) ? QString() : tr("Close"));
}

void ProgressDialog::retranslateAll()
{
    setHeading(tr("Progress entry"));
    wordState();
    Style::setKeyHint(verbButton(), QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    m_validate->setText(tr("Validate"));
    m_validate->setToolTip(tr("For the secretariat: the entry counts at once, with the status it proposes"));
    m_attach->setText(tr("Attach…"));
    m_evidenceLabel->setText(tr("Evidence"));
    m_periodLabel->setText(tr("Period"));
    m_institutionLabel->setText(wording().field(domain::Field::Institution));
    m_statusLabel->setText(tr("Proposed status"));
    m_percentLabel->setText(tr("Proposed progress"));
    m_percent->setLocale(wording().locale());
    m_percent->setSuffix(wording().percent(0).mid(1));
    m_percent->setSpecialValueText(tr("no figure"));
    wordStatusCombo(m_status, wording(), tr("none"));
    m_institution->setLanguage(wording().language());
    m_institution->setAccessibleName(m_institutionLabel->text());
    m_language->setAccessibleName(tr("Language of the text"));
    m_language->setSegmentName(0, wording().language(domain::Language::Spanish));
    m_language->setSegmentName(1, wording().language(domain::Language::English));
    const QStringList names {tr("Progress made"), tr("Obstacles"), tr("Next steps")};
    for (const auto &words : {m_spanish, m_english}) {
        for (int i = 0; i < names.size(); ++i)
            words.labels[i]->setText(names[i]);
    }
    wordPeriods();
}

void ProgressDialog::wordPeriods()
{
    for (int i = 0; i < m_quarters.size(); ++i)
        m_period->setItemText(i, wording().quarter(m_quarters[i].first, m_quarters[i].second));
}

void ProgressDialog::chooseFiles()
{
    auto *files = new QFileDialog(this, tr("Attach evidence"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFiles);
    connect(files, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        for (const auto &path : paths)
            addEvidence({QFileInfo(path).fileName(), path, {}});
    });
    files->open();
}

void ProgressDialog::addEvidence(const edits::NewEvidence &piece)
{
    m_evidence.added.append(piece);
    auto *chip = new FilterChip({}, piece.title, m_evidenceRow);
    chip->setAutoDefault(false);
    addChip(chip);
    connect(chip, &FilterChip::removeRequested, this, [this, chip, path = piece.path] {
        m_evidence.added.removeIf([&](const edits::NewEvidence &other) { return other.path == path; });
        chip->deleteLater();
    });
}

void ProgressDialog::addChip(QWidget *chip)
{
    m_evidenceFlow->removeWidget(m_attach); // stands after the last piece
    m_evidenceFlow->addWidget(chip);
    m_evidenceFlow->addWidget(m_attach);
}

void ProgressDialog::addKnown(const domain::Evidence &piece)
{
    auto *chip = new FilterChip({}, piece.title, m_evidenceRow);
    chip->setAutoDefault(false);
    chip->setObjectName(u"evidence_%1"_s.arg(piece.id->value()));
    addChip(chip);
    connect(chip, &FilterChip::removeRequested, this, [this, chip, id = *piece.id] {
        if (!domain::isEditable(m_stored.state))
            return;
        m_evidence.removed.append(id);
        chip->deleteLater();
    });
}

domain::Progress ProgressDialog::entry(ReviewState state) const
{
    const auto text = [](const QPlainTextEdit *es, const QPlainTextEdit *en) {
        return domain::LocalText {es->toPlainText().trimmed(), en->toPlainText().trimmed()};
    };
    const auto &context = session().store().context();
    domain::Progress entry = m_stored;
    entry.recommendation = ids().front();
    entry.institution = m_institution->institution();
    std::tie(entry.periodFrom, entry.periodTo) = m_quarters[qMax(0, m_period->currentIndex())];
    entry.narrative = text(m_spanish.narrative, m_english.narrative);
    entry.obstacles = text(m_spanish.obstacles, m_english.obstacles);
    entry.nextSteps = text(m_spanish.nextSteps, m_english.nextSteps);
    entry.proposedStatus = chosenStatus(m_status);
    entry.proposedPercent = m_percent->value() >= 0 ? std::optional(m_percent->value()) : std::nullopt;
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

bool ProgressDialog::submit()
{
    return write(m_stored.state == ReviewState::Submitted ? ReviewState::Validated : ReviewState::Submitted);
}

bool ProgressDialog::write(ReviewState state)
{
    if (m_institution->isUnknown()) {
        setProblem([this, typed = m_institution->currentText()] {
            return tr("No institution is called “%1”. Choose one from the list.").arg(typed);
        });
        m_institution->setFocus();
        return false;
    }
    const auto made = entry(state);
    if (made.narrative.isEmpty()) {
        setProblem([] { return tr("Say what was done in this period."); });
        (m_pages->currentIndex() == 0 ? m_spanish : m_english).narrative->setFocus();
        return false;
    }
    if (state == ReviewState::Returned && made.reviewNote.trimmed().isEmpty()) {
        setProblem([] { return tr("Say what is missing or has to be corrected, so that the institution can do it."); });
        m_review->setFocus();
        return false;
    }
    return attempt([&] { return edits::writeProgress(session(), made, m_evidence).has_value(); });
}

} // namespace ui
