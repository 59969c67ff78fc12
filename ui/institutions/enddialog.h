// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/institutions.h"
#include "ui/editing/editdialog.h"

namespace ui {

class DateField;

/// Why an institution cannot be deleted, and what can be done instead: end its time.
class EndDialog final : public EditDialog
{
    Q_OBJECT
public:
    EndDialog(const Surroundings &surroundings, Session &session, domain::InstitutionId id, QWidget *parent);

protected:
    bool submit() override;
    [[nodiscard]] QWidget *fieldOf(const QString &detail) const override;

private:
    [[nodiscard]] QString ties() const;

    domain::InstitutionId m_id;
    domain::Institution m_institution;
    storage::institutions::Ties m_ties;
    Label *m_why;
    DateField *m_lastDay;
    Label *m_lastDayLabel;
};

} // namespace ui
