// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/figures.h"

#include <QRegularExpression>
#include <cmath>
#include <unicode/ucurr.h>
#include <unicode/uenum.h>

namespace wording {

using namespace Qt::StringLiterals;
using domain::Language;

namespace {

constexpr int mostDecimals = 6;

struct Digits
{
    bool negative = false;
    QString whole;
    QString decimals;
};

/// Blanks of any kind separate thousands in both languages.
QString packed(const QString &text)
{
    QString plain = text.trimmed();
    plain.replace(QChar(0x2212), u'-');
    static const QRegularExpression between(uR"((?<=\d)[\s\x{00a0}\x{202f}](?=\d))"_s);
    return plain.remove(between);
}

std::optional<Digits> digitsOf(const QString &text, Language language)
{
    static const QRegularExpression comma(uR"(^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$)"_s);
    static const QRegularExpression point(uR"(^(-?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$)"_s);
    const auto &form = language == Language::Spanish ? comma : point;
    const auto &other = language == Language::Spanish ? point : comma;
    auto match = form.match(text);
    if (!match.hasMatch())
        match = other.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    QString whole = match.captured(2);
    whole.remove(u'.').remove(u',');
    return Digits {!match.captured(1).isEmpty(), whole, match.captured(3)};
}

int decimalsOf(double value)
{
    for (int decimals = 0; decimals < mostDecimals; ++decimals) {
        const double power = std::pow(10, decimals);
        if (std::abs(std::round(value * power) / power - value) <= 1e-9 * std::max(1.0, std::abs(value)))
            return decimals;
    }
    return mostDecimals;
}

const char16_t *utf16(const QString &text)
{
    return reinterpret_cast<const char16_t *>(text.utf16());
}

} // namespace

QString decimal(const Wording &wording, double value)
{
    return wording.locale().toString(value, 'f', decimalsOf(value));
}

std::optional<double> parseDecimal(const QString &text, Language language)
{
    const auto digits = digitsOf(packed(text), language);
    if (!digits)
        return std::nullopt;
    bool good = false;
    const double value = (digits->whole + u'.' + digits->decimals).toDouble(&good);
    return good ? std::optional(digits->negative ? -value : value) : std::nullopt;
}

QList<Currency> currencies(Language language)
{
    QList<Currency> all;
    UErrorCode status = U_ZERO_ERROR;
    UEnumeration *codes = ucurr_openISOCurrencies(UCURR_COMMON | UCURR_NON_DEPRECATED, &status);
    const char *locale = language == Language::Spanish ? "es" : "en";
    while (U_SUCCESS(status)) {
        const char *code = uenum_next(codes, nullptr, &status);
        if (!code || U_FAILURE(status))
            break;
        const QString iso = QString::fromLatin1(code);
        int32_t length = 0;
        UErrorCode naming = U_ZERO_ERROR;
        const char16_t *name = ucurr_getName(utf16(iso), locale, UCURR_LONG_NAME, nullptr, &length, &naming);
        all.append({iso, U_SUCCESS(naming) ? QString::fromUtf16(name, length) : iso});
    }
    uenum_close(codes);
    std::sort(all.begin(), all.end(), [](const Currency &a, const Currency &b) { return a.code < b.code; });
    return all;
}

int currencyDigits(const QString &code)
{
    constexpr int usual = 2;
    if (code.size() != 3)
        return usual;
    UErrorCode status = U_ZERO_ERROR;
    const int32_t digits = ucurr_getDefaultFractionDigits(utf16(code), &status);
    return U_SUCCESS(status) ? digits : usual;
}

QString amount(const Wording &wording, qint64 minor, const QString &currency)
{
    const int digits = currencyDigits(currency);
    qint64 unit = 1;
    for (int i = 0; i < digits; ++i)
        unit *= 10;
    const QString whole = wording.locale().toString(minor / unit);
    if (minor % unit == 0)
        return whole;
    return whole + wording.locale().decimalPoint() + QString::number(std::abs(minor % unit)).rightJustified(digits, u'0');
}

QString money(const Wording &wording, qint64 minor, const QString &currency)
{
    return currency + QChar(QChar::Nbsp) + amount(wording, minor, currency);
}

std::optional<qint64> parseAmount(const QString &text, Language language, const QString &currency)
{
    const auto digits = digitsOf(packed(text), language);
    const int places = currencyDigits(currency);
    if (!digits || digits->negative || digits->decimals.size() > places)
        return std::nullopt;
    bool good = false;
    const qint64 minor = (digits->whole + digits->decimals.leftJustified(places, u'0')).toLongLong(&good);
    return good ? std::optional(minor) : std::nullopt;
}

} // namespace wording
