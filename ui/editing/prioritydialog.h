// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/spread.h"
#include "ui/editing/editdialog.h"

class QComboBox;

namespace ui {

/// How urgent the State holds it. Of several that differ, nothing is chosen at first.
class PriorityDialog final : public EditDialog
{
    Q_OBJECT
public:
    PriorityDialog(const Surroundings &surroundings, Session &session, const edits::Ids &ids, QWidget *parent);

protected:
    bool submit() override;

private:
    void word();

    QComboBox *m_priority;
    Label *m_label;
    storage::spread::Shares m_present;
};

} // namespace ui
