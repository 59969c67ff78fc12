// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/xlsxnumber.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace reports::xlsx {
namespace {

/// Sign, digits in groups of three or in one, decimals, per cent. A blank of any kind may part groups, too.
QRegularExpression pattern(const QString &group, const QString &point)
{
    return QRegularExpression(
        uR"(^([-−]?)(\d{1,3}(?:[%1\x{00A0}\x{202F}]\d{3})+|\d+)(?:%2(\d+))?([\s\x{00A0}\x{202F}]*%)?$)"_s.arg(
            QRegularExpression::escape(group), QRegularExpression::escape(point)));
}

} // namespace

std::optional<Number> numberOf(const QString &printed, domain::Language language)
{
    static const QRegularExpression spanish = pattern(u"."_s, u","_s);
    static const QRegularExpression english = pattern(u","_s, u"."_s);
    constexpr qsizetype mostDigits = 15; // a spreadsheet keeps no more
    const auto match = (language == domain::Language::Spanish ? spanish : english).match(printed.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    QString whole = match.captured(2);
    const qsizetype printedSize = whole.size();
    whole.removeIf([](QChar c) { return !c.isDigit(); });
    const QString decimals = match.captured(3);
    if (whole.size() + decimals.size() > mostDigits || (whole.size() > 1 && whole.startsWith(u'0')))
        return std::nullopt;
    Number out{.value = (whole + u'.' + decimals).toDouble(), .fraction = !decimals.isEmpty()};
    if (!match.captured(1).isEmpty())
        out.value = -out.value;
    if (whole.size() < printedSize)
        out.look = Number::Look::Grouped;
    if (!match.captured(4).isEmpty()) {
        out.look = Number::Look::Percent;
        out.value /= 100;
    }
    return out;
}

} // namespace reports::xlsx
