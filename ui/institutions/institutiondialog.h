// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/editdialog.h"

class QComboBox;
class QLineEdit;

namespace ui {

class DateField;
class InstitutionCombo;

/// An institution, new or known: acronym, kind, names in both languages, where it stands, and since when until when it works.
class InstitutionDialog final : public EditDialog
{
    Q_OBJECT
public:
    /// None: a new one, below `parentInstitution` if that is given.
    InstitutionDialog(const Surroundings &surroundings, Session &session, std::optional<domain::InstitutionId> id,
        std::optional<domain::InstitutionId> parentInstitution, QWidget *parent);

Q_SIGNALS:
    void saved(domain::InstitutionId id);

protected:
    bool submit() override;

private:
    void makeFields();
    void readStored();
    void wordKinds();
    [[nodiscard]] domain::Institution typed() const;

    domain::Institution m_institution;
    QList<domain::Institution> m_others; ///< that it may stand below
    QList<domain::Term> m_kinds;
    QLineEdit *m_acronym;
    QComboBox *m_kind;
    QLineEdit *m_spanish;
    QLineEdit *m_english;
    InstitutionCombo *m_parent = nullptr;
    DateField *m_from;
    DateField *m_to;
    Label *m_acronymLabel;
    Label *m_kindLabel;
    Label *m_spanishLabel;
    Label *m_englishLabel;
    Label *m_parentLabel;
    Label *m_fromLabel;
    Label *m_toLabel;
};

} // namespace ui
