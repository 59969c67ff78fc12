// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/spread.h"
#include "ui/editing/editdialog.h"

namespace ui {

class InstitutionChecklist;
class InstitutionCombo;
class PersonPickers;

/// Who leads and who supports. For one recommendation the fields show and set exactly that; for several, an empty lead leaves each its own
/// and what is ticked is added to those who support already. Where an institution has several focal points, who of them answers.
class AssignDialog final : public EditDialog
{
    Q_OBJECT
public:
    AssignDialog(const Surroundings &surroundings, Session &session, const edits::Ids &ids, QWidget *parent);

protected:
    bool submit() override;

private:
    void showPresent();
    void wordLead();
    void askWhoAnswers();
    [[nodiscard]] bool isOne() const { return ids().size() == 1; }

    InstitutionCombo *m_lead;
    InstitutionChecklist *m_support;
    storage::spread::Shares m_leads; ///< of several
    PersonPickers *m_persons;
    Label *m_leadLabel;
    Label *m_supportLabel;
};

} // namespace ui
