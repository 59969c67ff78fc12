// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/numberfield.h"

#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/theme/style.h"
#include "ui/widgets/labels.h"
#include "wording/figures.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

NumberField::NumberField(const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_edit(new QLineEdit(this))
    , m_problem(new Label({}, Role::Label, Ink::Late, this))
{
    m_problem->hide();
    m_problem->setWordWrap(true);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addWidget(m_edit);
    all->addWidget(m_problem);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_number = wording::parseDecimal(text, m_language.current());
        showProblem(false);
    });
    connect(m_edit, &QLineEdit::editingFinished, this, &NumberField::finish);
    retranslate(this, [this] {
        if (m_number)
            setNumber(m_number);
        m_problem->setText(tr("This is not a figure. Write it like %1.").arg(wording::decimal(m_language.wording(), 1250.5)));
    });
}

NumberField::~NumberField()
{
    m_edit->disconnect(this); // it loses the keyboard while it goes, and would tell a field that is no more
}

void NumberField::setNumber(std::optional<double> number)
{
    m_number = number;
    m_edit->setText(number ? wording::decimal(m_language.wording(), *number) : QString());
    showProblem(false);
}

std::optional<double> NumberField::number() const
{
    return m_number;
}

bool NumberField::isEmpty() const
{
    return m_edit->text().trimmed().isEmpty();
}

bool NumberField::check()
{
    const bool good = isEmpty() || m_number.has_value();
    showProblem(!good);
    return good;
}

/// The figure in its usual form, so that a person sees how it was understood.
void NumberField::finish()
{
    if (check() && m_number)
        setNumber(m_number);
}

void NumberField::showProblem(bool wrong)
{
    Style::setFieldError(m_edit, wrong);
    m_problem->setVisible(wrong);
}

} // namespace ui
