// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/editdialog.h"

class QComboBox;
class QLineEdit;

namespace ui {

class DateField;
class InstitutionCombo;
class MoneyField;
class RecommendationsField;
class TermCombo;
class TextEdit;

/// A measure of the plan: what it is called and brings about in both languages, under which cluster, who takes it, from
/// when to when, how far it is, what it costs and which recommendations it serves. What somebody else saved meanwhile
/// is shown and not overwritten.
class ActionDialog final : public EditDialog
{
    Q_OBJECT
public:
    /// `action`: the one to edit; none: a new one. `ids`: recommendations it is to serve as well.
    ActionDialog(const Surroundings &surroundings, Session &session, std::optional<domain::ActionId> action,
        const edits::Ids &ids, QWidget *parent);

Q_SIGNALS:
    void saved(domain::ActionId id);

protected:
    bool submit() override;

private:
    void makeFields();
    void makeTexts(QVBoxLayout *into);
    void makeFacts(QVBoxLayout *into);
    void showAction(const domain::Action &action);
    void loadStored();
    void wordFields();
    void wordStatuses();
    /// Done has its day, and only Done.
    void followStatus();
    [[nodiscard]] domain::Action typed() const;
    [[nodiscard]] bool check();
    /// Whether another is stored than the one that was read; then it says what.
    [[nodiscard]] bool sayConflict();
    [[nodiscard]] QString differences(const domain::Action &stored) const;

    domain::Action m_before; ///< as it was read; without an id: new
    QList<domain::RecommendationId> m_linked; ///< as they were read
    QString m_usualCurrency; ///< of the plan's other actions; most offices plan in one
    QLineEdit *m_titleEs;
    QLineEdit *m_titleEn;
    TextEdit *m_resultEs;
    TextEdit *m_resultEn;
    TermCombo *m_cluster = nullptr;
    InstitutionCombo *m_institution = nullptr;
    QComboBox *m_status;
    DateField *m_starts;
    DateField *m_due;
    DateField *m_done;
    MoneyField *m_budget;
    RecommendationsField *m_recommendations;
    QPushButton *m_takeStored;
    QList<Label *> m_labels; ///< in the order of the fields
};

} // namespace ui
