// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/editdialog.h"

namespace ui {

class DateField;

/// By when. An empty date takes the due date away.
class DueDialog final : public EditDialog
{
    Q_OBJECT
public:
    DueDialog(const Surroundings &surroundings, Session &session, const edits::Ids &ids, QWidget *parent);

protected:
    bool submit() override;

private:
    void addShortcuts();

    DateField *m_due;
    Label *m_dueLabel;
    QList<QPushButton *> m_steps;
};

} // namespace ui
