// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/defaultspanel.h"

#include "ui/editing/datefield.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panel.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

DefaultsPanel::DefaultsPanel(const Surroundings &surroundings, QWidget *parent)
    : QWidget(parent)
    , m_panel(new Panel)
    , m_note(new Label({}, Role::Label, Ink::Text3))
    , m_body(new QComboBox)
    , m_symbol(new QLineEdit)
    , m_name(new QLineEdit)
    , m_date(new DateField(surroundings.language, surroundings.clock))
{
    m_note->setWordWrap(true);
    m_panel->content()->addWidget(m_note);
    m_body->setObjectName(u"importDefaultBody"_s);
    m_body->setEditable(true);
    m_body->setInsertPolicy(QComboBox::NoInsert);
    m_body->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_body->setMinimumContentsLength(14);
    m_body->completer()->setFilterMode(Qt::MatchContains);
    m_body->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_symbol->setObjectName(u"importDefaultSymbol"_s);
    m_name->setObjectName(u"importDefaultName"_s);
    m_date->edit()->setObjectName(u"importDefaultDate"_s);
    QWidget *const fields[] = {m_body, m_symbol, m_name, m_date};
    for (QWidget *field : fields) {
        auto *label = new Label({}, Role::Label, Ink::Text2);
        label->setBuddy(field == m_date ? m_date->edit() : field);
        m_labels.append(label);
        m_panel->content()->addSpacing(2);
        m_panel->content()->addWidget(label);
        m_panel->content()->addWidget(field);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    connect(m_body, &QComboBox::currentTextChanged, this, &DefaultsPanel::changed);
    for (QLineEdit *edit : {m_symbol, m_name})
        connect(edit, &QLineEdit::textChanged, this, &DefaultsPanel::changed);
    connect(m_date, &DateField::edited, this, &DefaultsPanel::changed);
    retranslate(this, [this] { retranslateUi(); });
}

void DefaultsPanel::setBodies(const QStringList &bodies)
{
    const QString typed = m_body->currentText();
    m_body->clear();
    m_body->addItems(bodies);
    m_body->setCurrentIndex(-1);
    m_body->setEditText(typed);
}

void DefaultsPanel::setDefaults(const exchange::Defaults &defaults)
{
    m_body->setEditText(defaults.body);
    m_symbol->setText(defaults.symbol);
    m_name->setText(defaults.name);
    m_date->setDate(defaults.published);
}

std::optional<exchange::Defaults> DefaultsPanel::defaults() const
{
    const auto date = m_date->date();
    if (!date)
        return {};
    return exchange::Defaults{.body = m_body->currentText().simplified(), .symbol = m_symbol->text().simplified(),
        .name = m_name->text().simplified(), .published = *date};
}

void DefaultsPanel::check()
{
    m_date->check();
}

void DefaultsPanel::retranslateUi()
{
    m_panel->setTitle(tr("For all rows of the file"));
    m_note->setText(tr("Where a row does not say it itself. A body and a symbol or name are needed."));
    const QString names[] = {tr("Body"), tr("Symbol of the document"), tr("Name of the document"), tr("Date")};
    for (qsizetype i = 0; i < m_labels.size(); ++i)
        m_labels.at(i)->setText(names[i]);
    m_body->setAccessibleName(names[0]);
    m_symbol->setAccessibleName(names[1]);
    m_symbol->setPlaceholderText(u"CEDAW/C/…"_s);
    m_name->setAccessibleName(names[2]);
    m_date->edit()->setAccessibleName(names[3]);
}

} // namespace ui
