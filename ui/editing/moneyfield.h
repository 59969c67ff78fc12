// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

class QComboBox;
class QLineEdit;

namespace ui {

class Label;
class Language;

/// An amount of money: the figure in the person's own form, and the currency by its ISO 4217 code or its name, with completion. Empty is no amount. What is
/// wrong stands below.
class MoneyField : public QWidget
{
    Q_OBJECT
public:
    explicit MoneyField(const Language &language, QWidget *parent = nullptr);
    ~MoneyField() override;

    void setMoney(std::optional<qint64> minor, const QString &currency);
    /// The currency offered while nothing is typed.
    void suggestCurrency(const QString &code);
    /// In the currency's minor units; none: no amount.
    [[nodiscard]] std::optional<qint64> minor() const;
    /// Empty without an amount, or when what is typed is no currency.
    [[nodiscard]] QString currency() const;
    /// Shows what is wrong, if anything is; true when the field can be used.
    bool check();
    [[nodiscard]] QLineEdit *edit() const { return m_amount; }
    [[nodiscard]] QComboBox *currencyBox() const { return m_currency; }

private:
    void fillCurrencies();
    [[nodiscard]] QString typedCurrency() const;
    void showCurrency(const QString &code);
    void showProblem(const QString &words);
    void finish();

    const Language &m_language;
    QLineEdit *m_amount;
    QComboBox *m_currency;
    Label *m_problem;
};

} // namespace ui
