// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/entrytexts.h"

#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textedit.h"

#include <QAbstractTextDocumentLayout>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrow = 480; ///< below, obstacles stand above next steps
constexpr int textHeight = 60;
constexpr int narrativeHeight = 84;

} // namespace

int wordCount(const QString &text)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    return static_cast<int>(text.split(blanks, Qt::SkipEmptyParts).size());
}

EntryTexts::EntryTexts(const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_label(new Label({}, Role::Label, Ink::Text2, this))
    , m_words(new Label({}, Role::Label, Ink::Text3, this))
    , m_choice(new SegmentedControl({u"ES"_s, u"EN"_s}, this))
    , m_pages(new QStackedWidget(this))
{
    m_words->setObjectName(u"wordCount"_s);
    m_choice->setObjectName(u"contentLanguage"_s);
    m_spanish = makePage(domain::Language::Spanish);
    m_english = makePage(domain::Language::English);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_label);
    head->addStretch(1);
    head->addWidget(m_words);
    head->addWidget(m_choice);
    all->addLayout(head);
    all->addWidget(m_pages, 1);
    connect(m_choice, &SegmentedControl::chosen, this,
        [this](int index) { showLanguage(index == 0 ? domain::Language::Spanish : domain::Language::English); });
    retranslate(this, [this] { word(); });
    showLanguage(language.wording().language());
}

TextEdit *EntryTexts::makeText(const QString &name, int height, QWidget *page)
{
    auto *edit = new TextEdit(page);
    edit->setObjectName(name);
    // As high as its text, within reason: what is around it scrolls.
    edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    edit->setMinimumHeight(height);
    connect(edit->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, edit, [edit, height](const QSizeF &lines) {
        constexpr int mostLines = 14;
        const int text = qRound(qMin<qreal>(mostLines, lines.height())) * edit->fontMetrics().lineSpacing();
        edit->setMinimumHeight(qMax(height, text + 2 * qRound(edit->document()->documentMargin()) + 2 * edit->frameWidth() + 4));
    });
    connect(edit, &QPlainTextEdit::textChanged, this, [this] {
        countWords();
        Q_EMIT edited();
    });
    connect(edit, &TextEdit::filesPasted, this, &EntryTexts::filesOffered);
    return edit;
}

EntryTexts::Page EntryTexts::makePage(domain::Language language)
{
    Page made;
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const auto add = [&](const QString &name, QVBoxLayout *into, Label *&label) {
        label = new Label({}, Role::Label, Ink::Text2, page);
        auto *edit = makeText(name + u'_' + domain::code(language), textHeight, page);
        label->setBuddy(edit);
        into->addWidget(label);
        into->addWidget(edit, 1);
        return edit;
    };
    made.narrative = makeText(u"narrative_"_s + domain::code(language), narrativeHeight, page);
    column->addWidget(made.narrative, 3);
    column->addSpacing(6);
    made.lower = new QBoxLayout(QBoxLayout::LeftToRight);
    made.lower->setSpacing(12);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    left->setSpacing(4);
    right->setSpacing(4);
    made.lower->addLayout(left, 1);
    made.lower->addLayout(right, 1);
    column->addLayout(made.lower, 2);
    made.obstacles = add(u"obstacles"_s, left, made.obstaclesLabel);
    made.nextSteps = add(u"nextSteps"_s, right, made.nextStepsLabel);
    m_pages->addWidget(page);
    return made;
}

void EntryTexts::showLanguage(domain::Language language)
{
    const int index = language == domain::Language::Spanish ? 0 : 1;
    m_choice->setCurrentIndex(index);
    m_pages->setCurrentIndex(index);
    m_label->setBuddy((index == 0 ? m_spanish : m_english).narrative);
    countWords();
}

void EntryTexts::fill(const domain::Progress &entry)
{
    const auto put = [&](const Page &page, domain::Language language) {
        page.narrative->setPlainText(entry.narrative.in(language));
        page.obstacles->setPlainText(entry.obstacles.in(language));
        page.nextSteps->setPlainText(entry.nextSteps.in(language));
    };
    put(m_spanish, domain::Language::Spanish);
    put(m_english, domain::Language::English);
    const auto shown = m_language.wording().language();
    const auto other = shown == domain::Language::Spanish ? domain::Language::English : domain::Language::Spanish;
    showLanguage(entry.narrative.in(shown).isEmpty() && !entry.narrative.in(other).isEmpty() ? other : shown);
}

void EntryTexts::take(domain::Progress &entry) const
{
    const auto text = [](const QPlainTextEdit *es, const QPlainTextEdit *en) {
        return domain::LocalText {es->toPlainText().trimmed(), en->toPlainText().trimmed()};
    };
    entry.narrative = text(m_spanish.narrative, m_english.narrative);
    entry.obstacles = text(m_spanish.obstacles, m_english.obstacles);
    entry.nextSteps = text(m_spanish.nextSteps, m_english.nextSteps);
}

void EntryTexts::setReadOnly(bool readOnly)
{
    for (const auto &page : {m_spanish, m_english}) {
        for (auto *edit : {page.narrative, page.obstacles, page.nextSteps})
            edit->setReadOnly(readOnly);
    }
}

QWidget *EntryTexts::narrativeField() const
{
    return (m_pages->currentIndex() == 0 ? m_spanish : m_english).narrative;
}

void EntryTexts::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto direction = width() < narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    for (const auto &page : {m_spanish, m_english}) {
        if (page.lower->direction() != direction)
            page.lower->setDirection(direction);
    }
}

void EntryTexts::countWords()
{
    const auto *shown = m_pages->currentIndex() == 0 ? m_spanish.narrative : m_english.narrative;
    if (!shown) // while the pages are made
        return;
    m_words->setText(tr("%Ln word(s)", nullptr, wordCount(shown->toPlainText())));
}

void EntryTexts::word()
{
    m_label->setText(tr("Progress made"));
    for (const auto &page : {m_spanish, m_english}) {
        page.narrative->setAccessibleName(m_label->text());
        page.obstaclesLabel->setText(tr("Obstacles"));
        page.nextStepsLabel->setText(tr("Next steps"));
    }
    const auto &wording = m_language.wording();
    m_choice->setSegmentName(0, wording.language(domain::Language::Spanish));
    m_choice->setSegmentName(1, wording.language(domain::Language::English));
    m_choice->setAccessibleName(tr("Language of the text"));
    countWords();
}

} // namespace ui
