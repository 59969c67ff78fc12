// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/spread.h"
#include "ui/editing/editdialog.h"

class QCheckBox;

namespace ui {

class DateField;

/// By when. Of one, an empty date takes the due date away; of several, that is ticked, and an empty date chooses nothing.
class DueDialog final : public EditDialog
{
    Q_OBJECT
public:
    DueDialog(const Surroundings &surroundings, Session &session, const edits::Ids &ids, QWidget *parent);

protected:
    bool submit() override;

private:
    void addShortcuts();
    void showPresent();
    void word();

    DateField *m_due;
    QCheckBox *m_none = nullptr; ///< of several
    storage::spread::Shares m_present;
    Label *m_dueLabel;
    QList<QPushButton *> m_steps;
};

} // namespace ui
