// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/assessments.h"
#include "ui/editing/editdialog.h"

class QComboBox;
class QLineEdit;

namespace ui {

class DateField;
class TextEdit;

/// What a body said: when, which grade of the scale it used then, in which paragraph, in what words; of a court's measure also on which component
/// and for whom. Corrects and removes what was noted before.
class AssessDialog final : public EditDialog
{
    Q_OBJECT
public:
    /// What it is about. `known`: what is to be corrected; the parts are then its own.
    struct Subject
    {
        domain::RecommendationId recommendation {0};
        std::optional<domain::AssessmentId> known = {};
        std::optional<domain::ComponentId> component = {};
        std::optional<domain::BeneficiaryId> beneficiary = {};
    };
    AssessDialog(const Surroundings &surroundings, Session &session, const Subject &subject, QWidget *parent);

protected:
    bool submit() override;

private:
    void readPresent();
    void makeFields();
    void makeComments();
    void makeParts();
    void retranslateAll();
    /// Offers the grades of the scale in force on the day typed; what was chosen stays where that scale has it.
    void offerGrades();
    void wordParts();
    [[nodiscard]] const storage::scales::Scale *scale() const;
    [[nodiscard]] domain::Assessment typed() const;
    void removeKnown();

    domain::Assessment m_stored; ///< as it was read; without an id: new
    domain::LocalText m_bodyName;
    QList<storage::scales::Scale> m_scales;
    QList<domain::Component> m_components;
    QList<domain::Beneficiary> m_beneficiaries;
    DateField *m_date;
    QComboBox *m_grade;
    QLineEdit *m_paragraph;
    QComboBox *m_component;
    QComboBox *m_beneficiary;
    TextEdit *m_spanish;
    TextEdit *m_english;
    Label *m_dateLabel;
    Label *m_gradeLabel;
    Label *m_scaleName;
    Label *m_paragraphLabel;
    Label *m_componentLabel = nullptr;
    Label *m_beneficiaryLabel = nullptr;
    Label *m_spanishLabel;
    Label *m_englishLabel;
    QPushButton *m_remove;
};

} // namespace ui
