// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entities.h"
#include "ui/editing/editdialog.h"

class QLineEdit;

namespace ui {

/// A vocabulary of the office, new or known: its name in both languages.
class VocabularyDialog final : public EditDialog
{
    Q_OBJECT
public:
    VocabularyDialog(const Surroundings &surroundings, Session &session, const domain::Vocabulary &vocabulary, QWidget *parent);

Q_SIGNALS:
    void saved(domain::VocabularyId id);

protected:
    bool submit() override;

private:
    domain::Vocabulary m_vocabulary;
    QLineEdit *m_spanish;
    QLineEdit *m_english;
    Label *m_spanishLabel;
    Label *m_englishLabel;
};

} // namespace ui
