// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/fieldnote.h"

#include "ui/theme/style.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

FieldNote::FieldNote(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_words(new Label({}, Role::Label, Ink::Late, this))
{
    setObjectName(field->objectName() + u"Problem"_s);
    m_words->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(new IconLabel(u"data-error"_s, Ink::Late, 16, this), 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    hide();
}

void FieldNote::setProblem(const QString &words)
{
    const bool said = m_words->text() == words;
    m_words->setText(words);
    setVisible(!words.isEmpty());
    Style::setFieldError(m_field, !words.isEmpty());
    m_field->setAccessibleDescription(words);
    if (said || words.isEmpty())
        return;
    QAccessibleEvent alert(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace ui
