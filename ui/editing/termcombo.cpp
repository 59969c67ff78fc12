// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/termcombo.h"

#include "domain/fold.h"

#include <QCompleter>
#include <QLineEdit>

namespace ui {

TermCombo::TermCombo(domain::Language language, const QList<domain::Term> &terms, QWidget *parent)
    : QComboBox(parent)
    , m_terms(terms)
    , m_language(language)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setMaxVisibleItems(12);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    for (const auto &term : std::as_const(m_terms))
        addItem(label(term));
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    setCurrentIndex(-1);
    lineEdit()->setClearButtonEnabled(true);
}

QString TermCombo::label(const domain::Term &term) const
{
    return term.label.preferred(m_language);
}

void TermCombo::setTerm(std::optional<domain::TermId> id)
{
    int row = -1;
    for (int i = 0; id && i < m_terms.size(); ++i) {
        if (m_terms.at(i).id == id)
            row = i;
    }
    setCurrentIndex(row);
    if (row < 0)
        clearEditText();
    lineEdit()->home(false);
}

std::optional<domain::TermId> TermCombo::term() const
{
    const QString typed = domain::folded(currentText().simplified());
    if (typed.isEmpty())
        return std::nullopt;
    for (const auto &term : m_terms) {
        if (typed == domain::folded(term.label.es) || typed == domain::folded(term.label.en))
            return term.id;
    }
    return std::nullopt;
}

bool TermCombo::isUnknown() const
{
    return !currentText().trimmed().isEmpty() && !term();
}

void TermCombo::setLanguage(domain::Language language)
{
    const auto chosen = term();
    const QString typed = currentText();
    m_language = language;
    for (int i = 0; i < m_terms.size(); ++i)
        setItemText(i, label(m_terms.at(i)));
    if (chosen)
        setTerm(chosen);
    else
        setEditText(typed);
}

} // namespace ui
