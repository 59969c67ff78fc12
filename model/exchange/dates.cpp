// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/clean.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace exchange::clean {
namespace {

/// The month of an English, Spanish, Portuguese or French name or its first letters; 0 when it is none.
int monthOf(const QString &name)
{
    static const QHash<QString, int> months{{u"jan"_s, 1}, {u"ene"_s, 1}, {u"feb"_s, 2}, {u"fev"_s, 2}, {u"mar"_s, 3},
        {u"apr"_s, 4}, {u"abr"_s, 4}, {u"avr"_s, 4}, {u"may"_s, 5}, {u"mai"_s, 5}, {u"jun"_s, 6}, {u"jul"_s, 7}, {u"aug"_s, 8},
        {u"ago"_s, 8}, {u"aou"_s, 8}, {u"sep"_s, 9}, {u"set"_s, 9}, {u"oct"_s, 10}, {u"out"_s, 10}, {u"nov"_s, 11},
        {u"dec"_s, 12}, {u"dic"_s, 12}, {u"dez"_s, 12}};
    const QString word = folded(name);
    if (word.startsWith(u"juin"))
        return 6;
    return word.startsWith(u"juil") ? 7 : months.value(word.left(3));
}

QDate dayFirst(int a, int b, int year)
{
    const QDate usual(year, b, a);
    return usual.isValid() ? usual : QDate(year, a, b);
}

QDate sensible(QDate date)
{
    return date.isValid() && date.year() >= 1900 && date.year() < 2200 ? date : QDate();
}

int fullYear(int year)
{
    return year < 100 ? year + (year < 50 ? 2000 : 1900) : year;
}

/// In digits only; null when it is in no such shape.
QDate ofDigits(const QString &value)
{
    static const QRegularExpression yearFirst(uR"(^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d))"_s);
    static const QRegularExpression yearLast(uR"(^(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4}|\d{2})(?![\d/.-]))"_s);
    static const QRegularExpression compact(uR"(^((?:19|20)\d{2})(\d{2})(\d{2})$)"_s);
    static const QRegularExpression serial(uR"(^(\d{5,6})(?:[.,]\d+)?$)"_s);
    if (const auto m = yearFirst.match(value); m.hasMatch())
        return sensible(QDate(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt()));
    if (const auto m = yearLast.match(value); m.hasMatch())
        return sensible(dayFirst(m.captured(1).toInt(), m.captured(2).toInt(), fullYear(m.captured(3).toInt())));
    if (const auto m = compact.match(value); m.hasMatch())
        return sensible(QDate(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt()));
    if (const auto m = serial.match(value); m.hasMatch())
        return dateOfSerial(m.captured(1).toDouble());
    return {};
}

/// With the name of its month.
QDate ofWords(const QString &value)
{
    static const QRegularExpression dayName(
        uR"(^(\d{1,2})(?:st|nd|rd|th|er|º|°|o)?\s*(?:de\s+|of\s+|[-/.]\s?)?([[:alpha:]]{3,10})\.?,?\s*(?:de\s+|del\s+|[-/.]\s?)?(\d{4}|\d{2})(?!\d))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression monthName(
        uR"(^([[:alpha:]]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:de\s+)?(\d{4})(?!\d))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression yearName(
        uR"(^(\d{4})[-/.\s]([[:alpha:]]{3,10})\.?[-/.\s](\d{1,2})(?!\d))"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (const auto m = dayName.match(value); m.hasMatch())
        return sensible(QDate(fullYear(m.captured(3).toInt()), monthOf(m.captured(2)), m.captured(1).toInt()));
    if (const auto m = monthName.match(value); m.hasMatch())
        return sensible(QDate(m.captured(3).toInt(), monthOf(m.captured(1)), m.captured(2).toInt()));
    if (const auto m = yearName.match(value); m.hasMatch())
        return sensible(QDate(m.captured(1).toInt(), monthOf(m.captured(2)), m.captured(3).toInt()));
    return {};
}

} // namespace

QDate dateOfSerial(double serial, bool from1904)
{
    if (!(serial >= 1) || serial > 120'000)
        return {};
    const QDate epoch = from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    return sensible(epoch.addDays(static_cast<qint64>(serial)));
}

QDate date(const QString &text)
{
    static const QRegularExpression weekday(
        uR"(^(?:el\s+)?(?:(?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|(?:mon|tues?|wednes|wed|thurs?|fri|satur|sat|sun)(?:day)?)\.?,?\s+)?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString value = listValues(text).value(0);
    const QDate digits = ofDigits(value);
    if (digits.isValid() || value.isEmpty())
        return digits;
    value.remove(weekday);
    return ofWords(value);
}

} // namespace exchange::clean
