// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/fields.h"

#include "ui/frame/retranslate.h"
#include "ui/theme/style.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ui {

using namespace Qt::StringLiterals;

Label *addField(QVBoxLayout *into, QWidget *field, const QString &objectName, QWidget *parent)
{
    field->setObjectName(objectName);
    auto *label = new Label({}, Role::Label, Ink::Text2, parent);
    // Where a field is made of several, the one that takes the keyboard is the one that is named.
    label->setBuddy(field->focusProxy() ? field->focusProxy() : field);
    auto *pair = new QVBoxLayout;
    pair->setSpacing(4);
    pair->addWidget(label);
    pair->addWidget(field);
    into->addLayout(pair);
    return label;
}

ProblemLine::ProblemLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new Label({}, Role::Label, Ink::Late, this))
{
    m_text->setObjectName(u"problem"_s);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new IconLabel(u"data-error"_s, Ink::Late, 16, this), 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
    retranslate(this, [this] {
        if (m_words)
            m_text->setText(m_words());
    });
}

/// The innermost column that holds the widget, whatever rows are between.
bool ProblemLine::find(QLayout *layout, const QWidget *widget, Place &place)
{
    for (int i = 0; i < layout->count(); ++i) {
        const QLayoutItem *item = layout->itemAt(i);
        if (item->widget() != widget && !(layout->itemAt(i)->layout() && find(layout->itemAt(i)->layout(), widget, place)))
            continue;
        auto *box = qobject_cast<QBoxLayout *>(layout);
        if (!place.column && box && box->direction() == QBoxLayout::TopToBottom)
            place = {box, i};
        return true;
    }
    return false;
}

ProblemLine::Place ProblemLine::placeOf(const QWidget *widget)
{
    Place place;
    for (const auto *at = widget; !place.column && at && at->parentWidget() && !at->isWindow(); at = at->parentWidget()) {
        if (auto *layout = at->parentWidget()->layout())
            find(layout, at, place);
    }
    return place;
}

void ProblemLine::standUnder(QWidget *field)
{
    if (m_field)
        Style::setFieldError(m_field->focusProxy() ? m_field->focusProxy() : m_field.data(), false);
    m_field = field;
    if (field)
        Style::setFieldError(field->focusProxy() ? field->focusProxy() : field);
    followEdits(field);
    const Place here = placeOf(this);
    if (!m_home.column)
        m_home = here;
    if (here.column)
        here.column->removeWidget(this);
    Place there = field ? placeOf(field) : Place();
    if (there.column)
        ++there.index;
    else
        there = m_home;
    if (there.column)
        there.column->insertWidget(there.index, this);
}

void ProblemLine::followEdits(QWidget *field)
{
    for (const auto &edit : std::exchange(m_edits, {}))
        disconnect(edit);
    if (!field)
        return;
    const auto corrected = [this] { setProblem({}); };
    QList<QWidget *> parts = field->findChildren<QWidget *>();
    parts.prepend(field);
    for (auto *part : std::as_const(parts)) {
        if (auto *line = qobject_cast<QLineEdit *>(part))
            m_edits << connect(line, &QLineEdit::textEdited, this, corrected);
        else if (auto *combo = qobject_cast<QComboBox *>(part))
            m_edits << connect(combo, &QComboBox::activated, this, corrected);
        else if (auto *text = qobject_cast<QPlainTextEdit *>(part))
            m_edits << connect(text, &QPlainTextEdit::textChanged, this, corrected);
    }
}

void ProblemLine::setProblem(std::function<QString()> words, QWidget *field)
{
    standUnder(words && field && field->isVisible() ? field : nullptr);
    m_words = std::move(words);
    m_text->setText(m_words ? m_words() : QString());
    setVisible(static_cast<bool>(m_words));
    if (m_words) {
        QAccessibleEvent alert(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace ui
