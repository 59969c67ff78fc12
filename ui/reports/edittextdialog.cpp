// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/edittextdialog.h"

#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/reports/reportwords.h"
#include "ui/theme/style.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textedit.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
namespace records = storage::reportrecords;

namespace {

edits::Ids idsOf(const ReportText &text)
{
    return text.recommendation ? edits::Ids{*text.recommendation} : edits::Ids{};
}

QPlainTextEdit *makeReadOnly(const QString &text, int lines, QWidget *parent)
{
    auto *field = new QPlainTextEdit(text, parent);
    field->setReadOnly(true);
    field->setTabChangesFocus(true);
    field->setFixedHeight(lines * field->fontMetrics().lineSpacing() + 16);
    return field;
}

} // namespace

EditTextDialog::EditTextDialog(const Surroundings &surroundings, Session &session, const ReportText &text,
    domain::Language language, domain::Confidentiality upTo, Keep keep, QWidget *parent)
    : EditDialog(surroundings, session, idsOf(text), parent)
    , m_text(text)
    , m_language(language)
    , m_upTo(upTo)
    , m_keep(std::move(keep))
    , m_where(new Label(text.heading, Role::Body, Ink::Text2, this))
    , m_moved(new Label({}, Role::Body, Ink::Soon, this))
    , m_program(makeReadOnly(text.program, 6, this))
    , m_earlierPart(new QWidget(this))
    , m_earlier(new QComboBox(m_earlierPart))
    , m_earlierText(makeReadOnly({}, 4, m_earlierPart))
    , m_use(new LinkButton({}, Role::Label, m_earlierPart))
    , m_words(new TextEdit(this))
    , m_back(addVerb())
{
    setObjectName(u"editTextDialog"_s);
    setSubject(this, {QVariant(text.key), QVariant(static_cast<int>(language))});
    makeFields();
    Style::setKind(verbButton(), ButtonKind::Primary);
    m_words->setPlainText(text.isWritten ? text.written : text.program);
    resize(640, 560);
    readEarlier();
    connect(m_earlier, &QComboBox::currentIndexChanged, this, &EditTextDialog::showEarlier);
    connect(m_use, &QPushButton::clicked, this, &EditTextDialog::useEarlier);
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (!m_text.isWritten)
            m_words->setPlainText(m_text.program);
        else if (attempt([this] { return m_keep(std::nullopt); }))
            accept();
    });
    retranslate(this, [this] { word(); });
    m_words->setFocus();
}

void EditTextDialog::makeFields()
{
    m_where->setWordWrap(true);
    m_where->setProperty("content", true);
    m_moved->setWordWrap(true);
    m_moved->setObjectName(u"textMovedOn"_s);
    m_moved->setVisible(m_text.movedOn);
    m_back->setObjectName(u"backToProgram"_s);
    m_use->setObjectName(u"useEarlier"_s);
    content()->addWidget(m_where);
    content()->addWidget(m_moved);
    m_programLabel = addField(content(), m_program, u"programWords"_s);
    auto *earlier = new QVBoxLayout(m_earlierPart);
    earlier->setContentsMargins(0, 0, 0, 0);
    earlier->setSpacing(6);
    m_earlierLabel = addField(earlier, m_earlier, u"earlierAnswers"_s);
    m_earlierText->setObjectName(u"earlierWords"_s);
    earlier->addWidget(m_earlierText);
    earlier->addWidget(m_use, 0, Qt::AlignLeft);
    m_earlierPart->hide();
    content()->addWidget(m_earlierPart);
    m_wordsLabel = addField(content(), m_words, u"personWords"_s);
    const bool programHasWords = !m_text.program.isEmpty();
    m_program->setVisible(programHasWords);
    m_programLabel->setVisible(programHasWords);
    m_back->setVisible(programHasWords || m_text.isWritten);
}

void EditTextDialog::readEarlier()
{
    if (!m_text.recommendation)
        return;
    readThen<QList<records::Answer>>(
        [id = *m_text.recommendation, language = m_language, upTo = m_upTo](
            const storage::Reader &db) { return records::answers(db, {id}, language, upTo).value(id); },
        [this](const QList<records::Answer> &answers) {
            m_answers = answers;
            m_earlierPart->setVisible(!answers.isEmpty());
            word();
            showEarlier();
        });
}

void EditTextDialog::showEarlier()
{
    const int row = m_earlier->currentIndex();
    m_earlierText->setPlainText(row >= 0 && row < m_answers.size() ? m_answers.at(row).text : QString());
}

void EditTextDialog::useEarlier()
{
    m_words->selectAll();
    m_words->insertPlainText(m_earlierText->toPlainText()); // can be undone in the field
    m_words->setFocus();
}

void EditTextDialog::word()
{
    setHeading(m_text.recommendation ? tr("Edit the answer") : tr("Edit the text"));
    setVerb(tr("Keep"));
    const QString language = wording().language(m_language);
    m_moved->setText(tr("The record has moved on since this was written. Compare with the program's present words."));
    m_programLabel->setText(tr("The program's words (%1)").arg(language));
    m_wordsLabel->setText(tr("As it goes out (%1)").arg(language));
    m_words->setPlaceholderText(tr("Left empty, nothing stands here."));
    m_earlierLabel->setText(tr("Answered before"));
    m_use->setText(tr("Use these words"));
    m_back->setText(tr("Back to the program's words"));
    const int chosen = qMax(0, m_earlier->currentIndex());
    const QSignalBlocker quiet(m_earlier);
    m_earlier->clear();
    for (const records::Answer &answer : std::as_const(m_answers)) {
        const auto kind = domain::fromCode<reports::Kind>(answer.kind);
        const QString title = !answer.title.isEmpty() ? answer.title : kind ? reportwords::kind(*kind) : QString();
        m_earlier->addItem(u"%1, %2"_s.arg(wording().date(answer.issuedAt.toLocalTime().date()), title));
    }
    m_earlier->setCurrentIndex(m_answers.isEmpty() ? -1 : chosen);
}

/// Words that are the program's own are no edit.
bool EditTextDialog::submit()
{
    const QString words = m_words->toPlainText().trimmed();
    const bool same = words == m_text.program.trimmed();
    if (same && !m_text.isWritten)
        return true;
    return attempt([&] { return m_keep(same ? std::nullopt : std::optional(words)); });
}

} // namespace ui
