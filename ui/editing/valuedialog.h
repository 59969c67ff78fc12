// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/editdialog.h"

class QComboBox;
class QLineEdit;

namespace ui {

class DateField;
class NumberField;

/// What an indicator showed on a day: the whole, or one category of its disaggregation. Of several indicators one is chosen first.
class ValueDialog final : public EditDialog
{
    Q_OBJECT
public:
    /// `value`: the one to correct, of the only indicator; none: a new one.
    ValueDialog(const Surroundings &surroundings, Session &session, const QList<domain::IndicatorId> &indicators,
        std::optional<domain::IndicatorValueId> value, QWidget *parent);

Q_SIGNALS:
    void recorded(domain::IndicatorId indicator);

protected:
    bool submit() override;

private:
    struct Known
    {
        domain::Indicator indicator;
        QList<domain::IndicatorValue> values;
    };
    void read(const QList<domain::IndicatorId> &indicators);
    void makeFields();
    void showValue(domain::IndicatorValueId id);
    void wordFields();
    /// What follows from the indicator chosen: its categories, its unit.
    void follow();
    [[nodiscard]] const Known *chosen() const;
    [[nodiscard]] bool isTaken(const domain::IndicatorValue &value);

    QList<Known> m_known;
    std::optional<domain::IndicatorValue> m_before;
    QComboBox *m_indicator;
    DateField *m_date;
    QComboBox *m_category;
    NumberField *m_value;
    QLineEdit *m_note;
    Label *m_indicatorLabel = nullptr;
    Label *m_name = nullptr; ///< of the only indicator
    Label *m_dateLabel = nullptr;
    Label *m_categoryLabel = nullptr;
    Label *m_valueLabel = nullptr;
    Label *m_noteLabel = nullptr;
};

} // namespace ui
