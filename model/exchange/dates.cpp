// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/clean.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace exchange::clean {
namespace {

/// The month of an English or Spanish name or its first letters; 0 when it is none.
int monthOf(const QString &name)
{
    static const QHash<QString, int> months{{u"jan"_s, 1}, {u"ene"_s, 1}, {u"feb"_s, 2}, {u"mar"_s, 3}, {u"apr"_s, 4},
        {u"abr"_s, 4}, {u"may"_s, 5}, {u"jun"_s, 6}, {u"jul"_s, 7}, {u"aug"_s, 8}, {u"ago"_s, 8}, {u"sep"_s, 9},
        {u"set"_s, 9}, {u"oct"_s, 10}, {u"nov"_s, 11}, {u"dec"_s, 12}, {u"dic"_s, 12}};
    return months.value(folded(name).left(3));
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
    const QString value = listValues(text).value(0);
    static const QRegularExpression yearFirst(uR"(^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d))"_s);
    static const QRegularExpression yearLast(uR"(^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d))"_s);
    static const QRegularExpression compact(uR"(^(\d{4})(\d{2})(\d{2})$)"_s);
    static const QRegularExpression dayName(
        uR"(^(\d{1,2})(?:st|nd|rd|th|º|°)?\s*(?:de\s+|-)?([[:alpha:]]{3,10})\.?,?\s*(?:de\s+|del\s+|-)?(\d{4})(?!\d))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression monthName(
        uR"(^([[:alpha:]]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression serial(uR"(^(\d{5,6})(?:[.,]\d+)?$)"_s);
    if (const auto m = yearFirst.match(value); m.hasMatch())
        return sensible(QDate(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt()));
    if (const auto m = yearLast.match(value); m.hasMatch())
        return sensible(dayFirst(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt()));
    if (const auto m = dayName.match(value); m.hasMatch())
        return sensible(QDate(m.captured(3).toInt(), monthOf(m.captured(2)), m.captured(1).toInt()));
    if (const auto m = monthName.match(value); m.hasMatch())
        return sensible(QDate(m.captured(3).toInt(), monthOf(m.captured(1)), m.captured(2).toInt()));
    if (const auto m = compact.match(value); m.hasMatch())
        return sensible(QDate(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt()));
    if (const auto m = serial.match(value); m.hasMatch())
        return dateOfSerial(m.captured(1).toDouble());
    return {};
}

} // namespace exchange::clean
