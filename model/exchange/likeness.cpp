// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/likeness.h"

#include "exchange/clean.h"

#include <algorithm>

namespace exchange {

Words wordsOf(const QString &text)
{
    const QString folded = clean::folded(text);
    Words words;
    for (const auto word : QStringView(folded).split(u' ', Qt::SkipEmptyParts))
        words.push_back(qHash(word));
    std::ranges::sort(words);
    const auto twins = std::ranges::unique(words);
    words.erase(twins.begin(), twins.end());
    return words;
}

double likeness(const Words &a, const Words &b)
{
    if (a.empty() || b.empty())
        return 0;
    size_t common = 0;
    for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
        if (*x == *y) {
            ++common;
            ++x;
            ++y;
        } else if (*x < *y) {
            ++x;
        } else {
            ++y;
        }
    }
    return 2.0 * static_cast<double>(common) / static_cast<double>(a.size() + b.size());
}

QString paragraphKey(const QString &paragraph)
{
    QString key;
    for (const QChar c : paragraph) {
        if (c.isLetterOrNumber() || c == u'.')
            key += c.toLower();
    }
    while (key.endsWith(u'.'))
        key.chop(1);
    return key;
}

} // namespace exchange
