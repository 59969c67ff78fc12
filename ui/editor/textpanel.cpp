// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/textpanel.h"

#include "ui/editor/changedwords.h"
#include "ui/editor/fieldnote.h"
#include "ui/editor/growth.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/settings.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textedit.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString languagesState = u"editor.languages"_s;
enum Shown { Spanish, English, Both };

template <class E>
QStringList codesOfAll()
{
    QStringList codes;
    for (const E value : domain::allOf<E>())
        codes.append(QString(domain::code(value)));
    return codes;
}

} // namespace

TextPanel::TextPanel(const Surroundings &surroundings, RecordEditing &editing, QWidget *parent)
    : QWidget(parent)
    , m_surroundings(surroundings)
    , m_editing(editing)
    , m_fields(editing, this)
    , m_panel(new Panel({}, this))
{
    setObjectName(u"textPanel"_s);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_panel);
    makeHead();
    makeFacts();
    makeTexts();
    makeStaleBar();
    connect(&editing, &RecordEditing::storedChanged, this, &TextPanel::showNotes);
    retranslate(this, [this] { retranslateAll(); });
    showLanguages();
}

void TextPanel::makeHead()
{
    m_languages = new SegmentedControl({u"ES"_s, u"EN"_s, u"ES | EN"_s}, m_panel);
    m_languages->setObjectName(u"editorLanguages"_s);
    m_panel->addHeaderWidget(m_languages);
    const QByteArray kept = m_surroundings.settings.state(languagesState);
    m_languages->setCurrentIndex(kept == "es" ? Spanish : kept == "en" ? English : Both);
    connect(m_languages, &SegmentedControl::chosen, this, [this](int shown) {
        m_surroundings.settings.setState(languagesState, shown == Spanish ? "es" : shown == English ? "en" : "both");
        showLanguages();
    });
}

QComboBox *TextPanel::makeChoice(RecordField field, const QString &name, const QStringList &codes)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const QString &code : codes)
        combo->addItem(QString(), code);
    m_fields.add(field, combo);
    m_factLabels.append({field, addFact(combo)});
    return combo;
}

Label *TextPanel::addFact(QWidget *field)
{
    auto *pair = new QWidget(this);
    auto *column = new QVBoxLayout(pair);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    auto *label = new Label({}, Role::Label, Ink::Text3, pair);
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field);
    m_facts->addWidget(pair);
    return label;
}

void TextPanel::makeFacts()
{
    auto *row = new QWidget(this);
    m_facts = new FlowLayout(row, 12);
    m_paragraph = new QLineEdit(this);
    m_paragraph->setObjectName(u"editorParagraph"_s);
    m_paragraph->setFixedWidth(m_paragraph->fontMetrics().averageCharWidth() * 16);
    m_factLabels.append({RecordField::Paragraph, addFact(m_paragraph)});
    m_kind = makeChoice(RecordField::Kind, u"editorKind"_s, codesOfAll<domain::RecommendationKind>());
    m_priority = makeChoice(RecordField::Priority, u"editorPriority"_s, codesOfAll<domain::Priority>());
    m_position = makeChoice(RecordField::Position, u"editorPosition"_s, QStringList {QString()} + codesOfAll<domain::Position>());
    m_positionFact = m_position->parentWidget();
    m_original = makeChoice(RecordField::Original, u"editorOriginal"_s, codesOfAll<domain::Language>());
    auto *note = new FieldNote(m_paragraph, this);
    m_fields.add(RecordField::Paragraph, m_paragraph, note);
    m_panel->content()->addWidget(row);
    m_panel->content()->addWidget(note);
}

TextPanel::Words TextPanel::makeWords(QGridLayout *grid, int column, domain::Language language)
{
    Words words;
    const bool spanish = language == domain::Language::Spanish;
    const auto named = [&](const QString &name) { return u"%1_%2"_s.arg(name, domain::code(language)); };
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(8);
    words.language = new Label({}, Role::LabelStrong, Ink::Text, head);
    words.note = new Label({}, Role::Label, Ink::Text3, head);
    words.note->setObjectName(named(u"editorNote"_s));
    row->addWidget(words.language);
    row->addWidget(words.note, 1);
    words.all.append(head);
    const auto put = [&](QWidget *field, const QString &name, RecordField of) {
        field->setObjectName(named(name));
        auto *label = new Label({}, Role::Label, Ink::Text3, this);
        label->setBuddy(field);
        words.labels.append(label);
        auto *note = new FieldNote(field, this);
        if (auto *edit = qobject_cast<QLineEdit *>(field))
            m_fields.add(of, edit, note);
        else
            m_fields.add(of, static_cast<QPlainTextEdit *>(field), note);
        words.all << label << field << note;
    };
    words.title = new QLineEdit(this);
    words.introduction = new TextEdit(this);
    words.text = new TextEdit(this);
    put(words.title, u"editorTitle"_s, spanish ? RecordField::TitleEs : RecordField::TitleEn);
    put(words.introduction, u"editorIntroduction"_s, spanish ? RecordField::IntroductionEs : RecordField::IntroductionEn);
    put(words.text, u"editorText"_s, spanish ? RecordField::TextEs : RecordField::TextEn);
    for (auto *edit : {words.introduction, words.text})
        edit->document()->setDocumentMargin(6); // begins where the line above begins
    growWithText(words.introduction, 1, 4);
    growWithText(words.text, 4, 16);
    words.gone = new Label({}, Role::Label, Ink::Text3, this);
    words.gone->setWordWrap(true);
    words.gone->hide();
    words.all.append(words.gone);
    for (int i = 0; i < words.all.size(); ++i)
        grid->addWidget(words.all.at(i), i, column, Qt::AlignTop);
    return words;
}

void TextPanel::makeTexts()
{
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_spanish = makeWords(m_grid, 0, domain::Language::Spanish);
    m_english = makeWords(m_grid, 1, domain::Language::English);
    m_panel->content()->addLayout(m_grid);
}

void TextPanel::makeStaleBar()
{
    m_stale = new MessageBar(this);
    m_stale->setObjectName(u"staleBar"_s);
    m_stale->setClosable(false);
    m_stale->setIconName(u"languages"_s);
    m_compare = m_stale->addVerb();
    m_compare->setObjectName(u"compareOriginal"_s);
    m_panel->content()->addWidget(m_stale);
    connect(m_compare, &LinkButton::clicked, this, [this] {
        m_comparing = !m_comparing;
        showComparison();
    });
    connect(m_stale, &MessageBar::actionTriggered, this, &TextPanel::confirmRequested);
}

void TextPanel::retranslateAll()
{
    const auto &wording = m_surroundings.language.wording();
    m_fields.setWording(wording);
    m_panel->setTitle(tr("Text"));
    m_languages->setAccessibleName(tr("Languages of the text"));
    m_languages->setSegmentName(Spanish, wording.language(domain::Language::Spanish));
    m_languages->setSegmentName(English, wording.language(domain::Language::English));
    m_languages->setSegmentName(Both, tr("Both languages side by side"));
    for (const auto &[field, label] : std::as_const(m_factLabels))
        label->setText(RecordFields::name(field));
    const QStringList names {tr("Title"), tr("Introduction"), tr("Text")};
    for (const auto language : {domain::Language::Spanish, domain::Language::English}) {
        Words &of = words(language);
        of.language->setText(wording.language(language));
        for (int i = 0; i < names.size(); ++i)
            of.labels.at(i)->setText(names.at(i));
        const bool spanish = language == domain::Language::Spanish;
        of.title->setAccessibleName(RecordFields::name(spanish ? RecordField::TitleEs : RecordField::TitleEn));
        of.introduction->setAccessibleName(RecordFields::name(spanish ? RecordField::IntroductionEs : RecordField::IntroductionEn));
        of.text->setAccessibleName(RecordFields::name(spanish ? RecordField::TextEs : RecordField::TextEn));
        of.text->setPlaceholderText(spanish ? tr("There is no text in Spanish yet. Write or paste it here.")
                                            : tr("There is no text in English yet. Write or paste it here."));
    }
    showNotes();
}

void TextPanel::showLanguages()
{
    const int shown = m_languages->currentIndex();
    for (const auto language : {domain::Language::Spanish, domain::Language::English}) {
        const bool visible = shown == Both || (shown == Spanish) == (language == domain::Language::Spanish);
        m_grid->setColumnStretch(language == domain::Language::Spanish ? 0 : 1, visible ? 1 : 0);
        for (QWidget *widget : std::as_const(words(language).all)) {
            if (!qobject_cast<FieldNote *>(widget) && widget != words(language).gone)
                widget->setVisible(visible);
        }
    }
    m_grid->setHorizontalSpacing(shown == Both ? 12 : 0);
}

void TextPanel::setReading(const EditorReading &reading)
{
    const bool other = !m_reading || m_reading->detail.recommendation.id != reading.detail.recommendation.id;
    m_reading = reading;
    m_comparing = m_comparing && !other && reading.stale;
    m_positionFact->setVisible(reading.isUpr() || reading.detail.recommendation.position);
    showNotes();
}

void TextPanel::setReadOnly(bool readOnly, const QString &why)
{
    m_readOnly = readOnly;
    m_fields.setReadOnly(readOnly, why);
    showNotes();
}

QString TextPanel::noteOf(domain::Language language) const
{
    const auto &wording = m_surroundings.language.wording();
    const bool original = m_reading->detail.recommendation.original == language;
    const QDateTime changed = language == domain::Language::Spanish ? m_reading->moments.es : m_reading->moments.en;
    if (m_reading->detail.recommendation.text.in(language).isEmpty())
        return original ? tr("original, missing") : tr("no translation yet");
    const QString date = wording.date(changed.toLocalTime().date());
    if (original)
        return changed.isValid() ? tr("original, of %1", "a date").arg(date) : tr("original");
    return changed.isValid() ? tr("translation, of %1", "a date").arg(date) : tr("translation");
}

void TextPanel::showNotes()
{
    if (!m_reading)
        return;
    for (const auto language : {domain::Language::Spanish, domain::Language::English})
        words(language).note->setText(noteOf(language));
    if (!m_reading->stale) {
        m_stale->hide();
    } else {
        const QDateTime changed = *m_reading->stale == domain::Language::Spanish ? m_reading->moments.en : m_reading->moments.es;
        const QString what = tr("The original changed on %1 and this translation is older.")
                                 .arg(m_surroundings.language.wording().date(changed.toLocalTime().date()));
        const QString verb = m_readOnly ? QString() : tr("Mark as reviewed");
        if (m_stale->isHidden())
            m_stale->showMessage(MessageBar::Kind::Warning, what, {}, verb); // and tells screen readers, once
        else
            m_stale->retranslate(what, {}, verb);
        m_compare->setEnabled(m_reading->originalThen.has_value());
        m_compare->setToolTip(m_reading->originalThen ? QString() : tr("The history does not say how the original read before."));
    }
    showComparison();
}

void TextPanel::showComparison()
{
    m_compare->setText(m_comparing ? tr("Hide what changed") : tr("Compare"));
    const domain::Language original = m_reading->detail.recommendation.original;
    for (const auto language : {domain::Language::Spanish, domain::Language::English}) {
        Words &of = words(language);
        const bool marked = m_comparing && language == original && m_reading->originalThen;
        const auto changed = marked ? changedWords(of.text, *m_reading->originalThen) : ChangedWords {};
        of.text->setExtraSelections(changed.marks);
        QStringList gone;
        for (const QString &run : changed.gone)
            gone.append(tr("“%1”", "words of a text").arg(run));
        of.gone->setText(gone.isEmpty() ? QString() : tr("No longer there: %1").arg(gone.join(u", "_s)));
        of.gone->setVisible(!gone.isEmpty());
    }
    const bool hidden = m_languages->currentIndex() != Both && (m_languages->currentIndex() == Spanish) != (original == domain::Language::Spanish);
    if (m_comparing && hidden) {
        m_languages->setCurrentIndex(Both);
        showLanguages();
    }
}

void TextPanel::focusFirst()
{
    for (auto *segment : m_languages->findChildren<QAbstractButton *>()) {
        if (segment->isChecked())
            segment->setFocus(Qt::OtherFocusReason);
    }
}

void TextPanel::focusField(RecordField field)
{
    const bool spanish = field == RecordField::TitleEs || field == RecordField::IntroductionEs || field == RecordField::TextEs;
    const bool english = field == RecordField::TitleEn || field == RecordField::IntroductionEn || field == RecordField::TextEn;
    const int shown = m_languages->currentIndex();
    if ((spanish && shown == English) || (english && shown == Spanish)) {
        m_languages->setCurrentIndex(Both);
        showLanguages();
    }
    m_fields.focus(field);
}

} // namespace ui
