// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace ui {

class Label;
class Language;

/// Which State, its name in both languages, and the file. Says below a field what is wrong with it.
class NewWorkspaceDialog : public QDialog
{
    Q_OBJECT
public:
    NewWorkspaceDialog(const Language &language, QWidget *parent);
    void accept() override;

Q_SIGNALS:
    void chosen(const storage::Workspace &workspace, const QString &path);

private:
    void makeForm();
    void makeButtons();
    void fillStates();
    void retranslateTexts();
    void takeState();
    void browse();
    /// ISO3 of the State typed or picked; empty when it is none of the list.
    [[nodiscard]] QString state() const;
    [[nodiscard]] static QString suggestedFile(const QString &name);

    const Language &m_language;
    QComboBox *m_state;
    Label *m_stateProblem;
    QLineEdit *m_spanish;
    QLineEdit *m_english;
    QLineEdit *m_file;
    Label *m_fileProblem;
    QPushButton *m_browse;
    QPushButton *m_create;
    QPushButton *m_cancel;
    QFormLayout *m_form;
    Label *m_intro;
    QString m_suggestedSpanish; ///< what this dialog filled in itself; what a person typed stays
    QString m_suggestedEnglish;
    QString m_suggestedFile;
};

} // namespace ui
