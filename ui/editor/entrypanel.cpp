// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/entrypanel.h"

#include "ui/editing/entryform.h"
#include "ui/editing/entrytexts.h"
#include "ui/editor/growth.h"
#include "ui/editor/wheel.h"
#include "ui/widgets/panel.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

EntryPanel::EntryPanel(const Surroundings &surroundings, QWidget *parent)
    : QWidget(parent)
    , m_surroundings(surroundings)
    , m_panel(new Panel({}, this))
{
    setObjectName(u"entryPanel"_s);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_panel);
    hide();
}

void EntryPanel::open(Session &session, domain::RecommendationId recommendation, std::optional<domain::ProgressId> entry)
{
    if (!m_form) {
        m_form = new EntryForm(m_surroundings, session, recommendation, m_panel);
        m_form->setClosable(true);
        m_panel->content()->addWidget(m_form);
        for (auto *text : m_form->findChild<EntryTexts *>()->findChildren<QPlainTextEdit *>())
            growWithText(text, 3, 14); // the page scrolls, not the form
        for (auto *choice : m_form->findChildren<QComboBox *>())
            keepFromWheel(choice);
        for (auto *number : m_form->findChildren<QAbstractSpinBox *>())
            keepFromWheel(number);
        connect(m_form, &EntryForm::closeRequested, this, &EntryPanel::leave);
        connect(m_form, &EntryForm::written, this, [this](domain::ProgressId, domain::ReviewState state) {
            if (state != domain::ReviewState::Draft)
                leave(); // it is on its way, and stands in the log
        });
    }
    m_form->setEntry(entry);
    show();
    m_form->focusNarrative();
}

/// The form may be in the middle of the verb that led here.
void EntryPanel::leave()
{
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    hide();
    if (m_form)
        m_form->deleteLater();
    m_form.clear();
    if (hadKeyboard)
        Q_EMIT closed();
}

void EntryPanel::close()
{
    hide();
    delete m_form; // keeps what was typed, as long as the workspace is open
}

} // namespace ui
