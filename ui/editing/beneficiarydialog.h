// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/editdialog.h"

class QCheckBox;
class QLineEdit;

namespace ui {

/// A person a court's measure is for. Confidential unless somebody says otherwise.
class BeneficiaryDialog final : public EditDialog
{
    Q_OBJECT
public:
    /// Without an id: a new one of its recommendation.
    BeneficiaryDialog(const Surroundings &surroundings, Session &session, const domain::Beneficiary &beneficiary, QWidget *parent);

protected:
    bool submit() override;

private:
    domain::Beneficiary m_stored;
    QLineEdit *m_name;
    QCheckBox *m_confidential;
    Label *m_nameLabel;
    Label *m_meaning;
};

} // namespace ui
