// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/letterhead.h"
#include "ui/editing/editdialog.h"

class QLineEdit;
class QLabel;

namespace ui {

class LinkButton;
class TextEdit;

/// Who signs the reports of this workspace: institution, address and crest, set once.
class LetterheadDialog final : public EditDialog
{
    Q_OBJECT
public:
    LetterheadDialog(const Surroundings &surroundings, Session &session, QWidget *parent);

protected:
    bool submit() override;
    [[nodiscard]] QWidget *fieldOf(const QString &detail) const override;

private:
    void makeFields();
    void askForCrest();
    void takeCrest(const QString &path);
    void showCrest();
    void word();

    storage::Letterhead m_letterhead;
    QLineEdit *m_institutionEs;
    QLineEdit *m_institutionEn;
    TextEdit *m_addressEs;
    TextEdit *m_addressEn;
    QLabel *m_crest;
    QPushButton *m_choose;
    LinkButton *m_remove;
    QLineEdit *m_crestEs;
    QLineEdit *m_crestEn;
    QList<Label *> m_labels;
};

} // namespace ui
