// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entities.h"

#include <QComboBox>

namespace ui {

/// One term of a vocabulary, typed with help or chosen from the list. Empty: none.
class TermCombo : public QComboBox
{
    Q_OBJECT
public:
    TermCombo(domain::Language language, const QList<domain::Term> &terms, QWidget *parent = nullptr);

    void setTerm(std::optional<domain::TermId> id);
    [[nodiscard]] std::optional<domain::TermId> term() const;
    /// Whether something is typed that is no term of the vocabulary.
    [[nodiscard]] bool isUnknown() const;
    /// What is chosen is shown in this language; what is half typed stays.
    void setLanguage(domain::Language language);

private:
    [[nodiscard]] QString label(const domain::Term &term) const;

    QList<domain::Term> m_terms;
    domain::Language m_language;
};

} // namespace ui
