// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/document.h"

using namespace Qt::StringLiterals;

namespace reports {
namespace {

QString printable(const QString &words)
{
    QString out;
    out.reserve(words.size());
    for (const QChar c : words) {
        const auto category = c.category();
        if (c == u'\n' || c == u'\t' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            out += u' ';
        else if (category != QChar::Other_Control && c != QChar(0xFFFE) && c != QChar(0xFFFF))
            out += c;
    }
    return out.trimmed();
}

} // namespace

Text plain(const QString &words)
{
    return {Run{.text = printable(words)}};
}

Text bold(const QString &words)
{
    return {Run{.text = printable(words), .bold = true}};
}

QString words(const Text &text)
{
    QString out;
    for (const Run &run : text)
        out += run.text;
    return out;
}

bool isSafeLink(const QString &link)
{
    return link.startsWith("https://"_L1, Qt::CaseInsensitive) || link.startsWith("http://"_L1, Qt::CaseInsensitive)
        || link.startsWith("mailto:"_L1, Qt::CaseInsensitive) || (link.startsWith(u'#') && link.size() > 1);
}

} // namespace reports
