// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/speech.h"

#include <array>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace reports {

QString Speech::plural(const char *source, qint64 n) const
{
    const auto form = static_cast<int>(std::min<qint64>(n, std::numeric_limits<int>::max()));
    return m_wording.text("reports", source, nullptr, form).replace("%n"_L1, m_wording.number(n));
}

QString Speech::fullDate(QDate date) const
{
    // How a date stands in a sentence, as QLocale writes formats; quote what are words.
    return date.isValid() ? m_wording.locale().toString(date, (*this)(QT_TRANSLATE_NOOP("reports", "d MMMM yyyy")))
                          : QString();
}

QString Speech::share(qint64 part, qint64 whole) const
{
    return whole > 0 ? m_wording.percent(static_cast<int>((200 * part + whole) / (2 * whole))) : u"–"_s;
}

QList<Text> Speech::paragraphs(const domain::LocalText &text) const
{
    const bool foreign = isForeign(text);
    const auto other = language() == domain::Language::Spanish ? domain::Language::English : domain::Language::Spanish;
    QList<Text> out;
    for (const QString &line : text.preferred(language()).split(u'\n', Qt::SkipEmptyParts)) {
        Text words = plain(line);
        if (words.first().text.isEmpty())
            continue;
        if (foreign)
            words.first().language = other;
        out.append(words);
    }
    if (foreign && !out.isEmpty()) {
        const QString mark = other == domain::Language::English
            ? (*this)(QT_TRANSLATE_NOOP("reports", "[Text available only in English]"))
            : (*this)(QT_TRANSLATE_NOOP("reports", "[Text available only in Spanish]"));
        out.last().append(Run{.text = u" "_s + mark, .italic = true});
    }
    return out;
}

QString roman(int number)
{
    static constexpr std::array<std::pair<int, const char *>, 13> steps{
        {{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"},
            {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}}};
    QString out;
    for (const auto &[value, sign] : steps) {
        for (; number >= value; number -= value)
            out += QLatin1StringView(sign);
    }
    return out;
}

QString letters(int number)
{
    QString out;
    for (; number > 0; number = (number - 1) / 26)
        out.prepend(QChar(u'A' + (number - 1) % 26));
    return out;
}

} // namespace reports
