// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <ostream>
#include <rapidcheck.h>
#include <vector>

/// As rapidcheck shows what it found.
inline void showValue(const QString &text, std::ostream &out)
{
    for (const QChar c : text)
        out << (c.unicode() >= 0x20 && c.unicode() < 0x7F ? std::string(1, c.toLatin1()) : "\\u" + QString::number(c.unicode(), 16).toStdString() + ' ');
}

/// Texts that break tables: quotes, separators, line ends, formulas, emoji, right-to-left, control characters, blanks at the ends.
namespace hostile {

inline rc::Gen<QString> anyText()
{
    const auto piece = rc::gen::element<std::u16string>(u"a", u"ñ", u"É", u"7", u"\"", u"\"\"", u"'", u",", u";", u"\t", u"\n", u"\r", u"\r\n",
        u"=", u"+", u"-", u"@", u"=cmd|'/C calc'!A0", u" ", u"  ", u"\u00A0", u"\u200B", u"\uFEFF", u"\u2028", u"<b>", u"&amp;", u"]]>", u"_x0041_", u"_x",
        u"😀", u"👩‍⚖️", u"حقوق", u"\u202E", u"\u0301", std::u16string(1, u'\0'), u"\u0001", u"\u001B", u"\u007F", u"\uFFFE");
    return rc::gen::map(rc::gen::container<std::vector<std::u16string>>(piece), [](const std::vector<std::u16string> &pieces) {
        QString text;
        for (const auto &each : pieces)
            text += QString::fromStdU16String(each);
        return text;
    });
}

} // namespace hostile
