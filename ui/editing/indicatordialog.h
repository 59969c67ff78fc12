// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/editdialog.h"

class QComboBox;
class QLineEdit;

namespace ui {

class DateField;
class NumberField;
class RecommendationsField;
class TermCombo;

/// What is measured: name and unit in both languages, kind, the attribute of the right, where it began and is to get
/// to, where the figures come from and how often, by what they are told apart, and the recommendations it serves. What
/// somebody else saved meanwhile is shown and not overwritten.
class IndicatorDialog final : public EditDialog
{
    Q_OBJECT
public:
    /// `indicator`: the one to edit; none: a new one. `ids`: recommendations it is to serve as well.
    IndicatorDialog(const Surroundings &surroundings, Session &session, std::optional<domain::IndicatorId> indicator,
        const edits::Ids &ids, QWidget *parent);

Q_SIGNALS:
    void saved(domain::IndicatorId id);

protected:
    bool submit() override;

private:
    void makeFields();
    void loadStored();
    void showIndicator(const domain::Indicator &indicator);
    void wordFields();
    void offerPeriodicities();
    [[nodiscard]] domain::Indicator typed() const;
    [[nodiscard]] bool check();
    [[nodiscard]] bool sayConflict();
    [[nodiscard]] QString differences(const domain::Indicator &stored) const;

    domain::Indicator m_before; ///< as it was read; without an id: new
    QList<domain::RecommendationId> m_linked;
    QLineEdit *m_nameEs;
    QLineEdit *m_nameEn;
    QLineEdit *m_unitEs;
    QLineEdit *m_unitEn;
    QComboBox *m_kind;
    TermCombo *m_attribute = nullptr;
    NumberField *m_baseline;
    DateField *m_baselineDate;
    NumberField *m_target;
    DateField *m_targetDate;
    QLineEdit *m_source;
    QComboBox *m_periodicity;
    QLineEdit *m_disaggregation;
    RecommendationsField *m_recommendations;
    QPushButton *m_takeStored;
    QList<Label *> m_labels; ///< in the order of the fields
};

} // namespace ui
