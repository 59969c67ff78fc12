// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/reportrecords.h"
#include "ui/editing/editdialog.h"
#include "ui/reports/draft.h"

class QComboBox;
class QPlainTextEdit;

namespace ui {

class LinkButton;
class TextEdit;

/// A text of a report: the program's words, and the person's in their place. What was answered on the same
/// recommendation in reports that were issued is offered with its date.
class EditTextDialog final : public EditDialog
{
    Q_OBJECT
public:
    /// The person's words; none: the program's stand again. False: they could not be kept, and the session has said
    /// why.
    using Keep = std::function<bool(const std::optional<QString> &words)>;

    EditTextDialog(const Surroundings &surroundings, Session &session, const ReportText &text,
        domain::Language language, domain::Confidentiality upTo, Keep keep, QWidget *parent);

protected:
    bool submit() override;

private:
    void makeFields();
    void readEarlier();
    void showEarlier();
    void useEarlier();
    void word();

    ReportText m_text;
    domain::Language m_language;
    domain::Confidentiality
        m_upTo; ///< how confidential the report may be; no answer of a more confidential one is offered
    Keep m_keep;
    Label *m_where;
    Label *m_moved;
    Label *m_programLabel;
    QPlainTextEdit *m_program;
    QWidget *m_earlierPart;
    Label *m_earlierLabel;
    QComboBox *m_earlier;
    QPlainTextEdit *m_earlierText;
    LinkButton *m_use;
    Label *m_wordsLabel;
    TextEdit *m_words;
    QPushButton *m_back;
    QList<storage::reportrecords::Answer> m_answers;
};

} // namespace ui
