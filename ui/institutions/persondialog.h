// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/editdialog.h"

class QLineEdit;

namespace ui {

class DateField;

/// A person of an institution, new or known: name, post in both languages, how to reach them, and since when until when they are its focal point.
class PersonDialog final : public EditDialog
{
    Q_OBJECT
public:
    /// None: a new one.
    PersonDialog(const Surroundings &surroundings, Session &session, domain::InstitutionId institution, std::optional<domain::PersonId> id, QWidget *parent);

protected:
    bool submit() override;
    [[nodiscard]] QWidget *fieldOf(const QString &detail) const override;

private:
    void makeFields();
    void fill();

    domain::Person m_person;
    QString m_acronym;
    QPushButton *m_remove;
    QLineEdit *m_name;
    QLineEdit *m_spanish;
    QLineEdit *m_english;
    QLineEdit *m_email;
    QLineEdit *m_phone;
    DateField *m_from;
    DateField *m_to;
    QList<Label *> m_labels; ///< in the order of the fields
};

} // namespace ui
