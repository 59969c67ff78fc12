// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/wording.h"

/// Figures as people write and read them: decimals and money.
namespace wording {

/// "1.250,5" · "1,250.5": as many decimals as the value has, six at most.
[[nodiscard]] QString decimal(const Wording &wording, double value);
/// A figure in the form of this language, with or without separators of thousands; where it can only be the form of the other language, that. None: it is
/// no figure.
[[nodiscard]] std::optional<double> parseDecimal(const QString &text, domain::Language language);

struct Currency
{
    QString code; ///< ISO 4217
    QString name; ///< in the language asked for
};
/// Those in use, by code.
[[nodiscard]] QList<Currency> currencies(domain::Language language);
/// How many of a currency's digits are minor units: 2 for USD, 0 for PYG; 2 where the code is not known.
[[nodiscard]] int currencyDigits(const QString &code);
/// "USD 1.250.000" · "USD 1,250,000.50": minor units only where there are some.
[[nodiscard]] QString money(const Wording &wording, qint64 minor, const QString &currency);
/// The same without the currency, as it is typed.
[[nodiscard]] QString amount(const Wording &wording, qint64 minor, const QString &currency);
/// An amount as a person of this language types it, in minor units. None: it is no amount, or has more decimals than the currency.
[[nodiscard]] std::optional<qint64> parseAmount(const QString &text, domain::Language language, const QString &currency);

} // namespace wording
