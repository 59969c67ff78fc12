// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <iterator>

namespace demo {

/// Numbers that look random and are the same on every machine and with every library (SplitMix64).
class Chance
{
public:
    /// The same words always give the same numbers.
    explicit Chance(const QString &seed)
    {
        m_state = 0xcbf29ce484222325ULL; // FNV-1a over UTF-16 units
        for (const QChar c : seed)
            m_state = (m_state ^ c.unicode()) * 0x100000001b3ULL;
    }
    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    /// from..to, both included.
    int between(int from, int to) { return from + static_cast<int>(next() % static_cast<quint64>(to - from + 1)); }
    /// True in so many of a hundred cases.
    bool inHundred(int cases) { return between(0, 99) < cases; }
    /// One of a list that is not empty.
    template <class List>
    const auto &oneOf(const List &list)
    {
        return *std::next(list.begin(), between(0, static_cast<int>(list.size()) - 1));
    }

private:
    quint64 m_state;
};

} // namespace demo
