// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entities.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QGridLayout;

namespace ui {

class Label;
class Session;

/// Who answers in each institution that has several focal points, or names one already: a combo box each, "person.MINJUS". Nothing is shown where there
/// is nothing to choose.
class PersonPickers final : public QWidget
{
    Q_OBJECT
public:
    /// Focal points are those of `today`.
    PersonPickers(Session &session, QDate today, QWidget *parent = nullptr);

    /// Asks about these; what was chosen for one that stays, stays.
    void setInstitutions(const QList<domain::InstitutionId> &institutions);
    void setPerson(domain::InstitutionId institution, std::optional<domain::PersonId> person);
    using Choice = QHash<domain::InstitutionId, std::optional<domain::PersonId>>;
    /// For each institution that is asked about; none: whoever is the focal point.
    [[nodiscard]] Choice choice() const;

private:
    struct Picker
    {
        domain::InstitutionId institution {0};
        Label *name = nullptr;
        QComboBox *box = nullptr;
    };
    void rebuild();
    void word();

    Session &m_session;
    QDate m_today;
    QHash<domain::InstitutionId, QString> m_acronyms;
    QList<domain::Person> m_persons;
    QList<domain::InstitutionId> m_institutions;
    Choice m_chosen;
    Label *m_heading;
    QGridLayout *m_grid;
    QList<Picker> m_pickers;
};

} // namespace ui
