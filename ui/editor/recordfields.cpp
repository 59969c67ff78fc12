// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/recordfields.h"

#include "ui/editor/fieldnote.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

namespace ui {

using namespace Qt::StringLiterals;

RecordFields::RecordFields(RecordEditing &editing, QObject *parent)
    : QObject(parent)
    , m_editing(editing)
    , m_wording(domain::Language::Spanish)
{
    connect(&editing, &RecordEditing::storedChanged, this, &RecordFields::showAll);
    connect(&editing, &RecordEditing::problemChanged, this, &RecordFields::showProblem);
}

void RecordFields::add(RecordField field, QLineEdit *edit, FieldNote *note)
{
    m_places.append({field, edit, note});
    edit->installEventFilter(this);
    connect(edit, &QLineEdit::textChanged, this, [this, field](const QString &text) {
        if (!m_showing)
            m_editing.type(field, text);
    });
    connect(edit, &QLineEdit::returnPressed, this, [this, field] { m_editing.save(field); });
}

void RecordFields::add(RecordField field, QPlainTextEdit *edit, FieldNote *note)
{
    m_places.append({field, edit, note});
    edit->installEventFilter(this);
    connect(edit, &QPlainTextEdit::textChanged, this, [this, field, edit] {
        if (!m_showing)
            m_editing.type(field, edit->toPlainText());
    });
}

void RecordFields::add(RecordField field, QComboBox *combo)
{
    m_places.append({field, combo, nullptr});
    connect(combo, &QComboBox::activated, this, [this, field, combo] {
        m_editing.type(field, combo->currentData().toString());
        m_editing.save(field);
    });
}

/// A field is left when the keyboard goes elsewhere in the window: not for its own menu, and not for another program.
bool RecordFields::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        const auto place = std::ranges::find_if(m_places, [watched](const Place &each) { return each.widget == watched; });
        if (place != m_places.end() && reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            m_editing.save(place->field);
    }
    return QObject::eventFilter(watched, event);
}

void RecordFields::showAll()
{
    for (const Place &place : std::as_const(m_places))
        show(place);
}

void RecordFields::show(const Place &place)
{
    const QScopedValueRollback showing(m_showing, true);
    const QString value = m_editing.draft().value(place.field);
    // What stands there already keeps its cursor and its own undo.
    if (auto *edit = qobject_cast<QLineEdit *>(place.widget)) {
        if (edit->text().trimmed() != value.trimmed())
            edit->setText(value);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(place.widget)) {
        if (text->toPlainText().trimmed() != value.trimmed())
            text->setPlainText(value);
    } else if (auto *combo = qobject_cast<QComboBox *>(place.widget)) {
        combo->setCurrentIndex(combo->findData(value));
    }
    if (place.note)
        showProblem(place.field);
}

void RecordFields::showProblem(RecordField field)
{
    const auto problem = m_editing.problem(field);
    for (const Place &place : std::as_const(m_places)) {
        if (place.field == field && place.note)
            place.note->setProblem(problem ? m_wording.error(*problem) : QString());
    }
}

void RecordFields::setReadOnly(bool readOnly, const QString &why)
{
    for (const Place &place : std::as_const(m_places)) {
        place.widget->setToolTip(readOnly ? why : QString());
        if (auto *edit = qobject_cast<QLineEdit *>(place.widget))
            edit->setReadOnly(readOnly);
        else if (auto *text = qobject_cast<QPlainTextEdit *>(place.widget))
            text->setReadOnly(readOnly);
        else
            place.widget->setEnabled(!readOnly);
    }
}

void RecordFields::setWording(const wording::Wording &wording)
{
    m_wording = wording;
    for (const Place &place : std::as_const(m_places)) {
        showProblem(place.field);
        auto *combo = qobject_cast<QComboBox *>(place.widget);
        for (int i = 0; combo && i < combo->count(); ++i)
            combo->setItemText(i, words(place.field, combo->itemData(i).toString(), wording));
    }
}

void RecordFields::focus(RecordField field)
{
    for (const Place &place : std::as_const(m_places)) {
        if (place.field == field)
            place.widget->setFocus(Qt::OtherFocusReason);
    }
}

QString RecordFields::name(RecordField field)
{
    switch (field) {
    case RecordField::TitleEs:
        return tr("Title in Spanish");
    case RecordField::TitleEn:
        return tr("Title in English");
    case RecordField::IntroductionEs:
        return tr("Introduction in Spanish");
    case RecordField::IntroductionEn:
        return tr("Introduction in English");
    case RecordField::TextEs:
        return tr("Text in Spanish");
    case RecordField::TextEn:
        return tr("Text in English");
    case RecordField::Paragraph:
        return tr("Paragraph");
    case RecordField::Kind:
        return tr("Kind");
    case RecordField::Priority:
        return tr("Priority");
    case RecordField::Position:
        return tr("UPR position");
    case RecordField::Original:
        return tr("Original language");
    }
    return {};
}

QString RecordFields::words(RecordField field, const QString &value, const wording::Wording &wording)
{
    switch (field) {
    case RecordField::Kind:
        return wording.kind(domain::fromCode<domain::RecommendationKind>(value).value_or(domain::RecommendationKind::Other));
    case RecordField::Priority:
        return wording.priority(domain::fromCode<domain::Priority>(value).value_or(domain::Priority::Normal));
    case RecordField::Position:
        return value.isEmpty() ? tr("none yet") : wording.position(domain::fromCode<domain::Position>(value).value_or(domain::Position::Noted));
    case RecordField::Original:
        return wording.language(domain::fromCode<domain::Language>(value).value_or(domain::Language::English));
    default:
        return value;
    }
}

} // namespace ui
