// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/editdialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

class DateField;

/// A recommendation that no file brought: of which body and paper, which paragraph, and its text in one language or both.
class NewDialog final : public EditDialog
{
    Q_OBJECT
public:
    NewDialog(const Surroundings &surroundings, Session &session, QWidget *parent);

Q_SIGNALS:
    void added(domain::RecommendationId id);

protected:
    bool submit() override;

private:
    void makeFields();
    void readVocabulary();
    void wordBodies();
    void offerDocuments();

    QList<domain::Mechanism> m_mechanisms;
    QList<domain::Document> m_documents;
    QComboBox *m_body;
    QLineEdit *m_document;
    QLineEdit *m_paragraph;
    DateField *m_due;
    QPlainTextEdit *m_spanish;
    QPlainTextEdit *m_english;
    Label *m_bodyLabel;
    Label *m_documentLabel;
    Label *m_paragraphLabel;
    Label *m_dueLabel;
    Label *m_spanishLabel;
    Label *m_englishLabel;
};

} // namespace ui
