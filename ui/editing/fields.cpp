// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/fields.h"

#include "ui/frame/retranslate.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QVBoxLayout>

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

void ProblemLine::setProblem(std::function<QString()> words)
{
    m_words = std::move(words);
    m_text->setText(m_words ? m_words() : QString());
    setVisible(static_cast<bool>(m_words));
    if (m_words) {
        QAccessibleEvent alert(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace ui
