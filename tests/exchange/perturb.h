// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/clean.h"

#include <QRegularExpression>
#include <random>

/// Writes a text as another person might have: with misprints, a clause left out, other brackets. The same seed gives the same
/// texts on every machine.
class Perturbing
{
public:
    explicit Perturbing(quint32 seed)
        : m_random(seed)
    {
    }

    /// Another text whose folded letters differ. `states`: those that recommend, as printed.
    [[nodiscard]] QString operator()(const QString &text, const QStringList &states)
    {
        const QString folded = exchange::clean::folded(text);
        for (int tries = 0; tries < 20; ++tries) {
            QString other = text;
            if (chance(0.5))
                other = withoutClause(other);
            if (chance(0.5))
                other = withOtherBrackets(other, states);
            if (chance(0.7))
                other = withMisprints(other);
            const QString result = exchange::clean::folded(exchange::clean::splitStates(other).text);
            if (result != folded && !result.isEmpty())
                return other;
        }
        return text + QStringLiteral(" etc");
    }

    [[nodiscard]] bool chance(double share) { return static_cast<double>(m_random()) < share * 4294967296.0; }
    [[nodiscard]] qsizetype below(qsizetype count)
    {
        return static_cast<qsizetype>(m_random() % static_cast<quint32>(count));
    }

private:
    /// One clause between commas goes, when it is no more than a third of the text.
    [[nodiscard]] QString withoutClause(const QString &text)
    {
        static const QRegularExpression between(QStringLiteral("(?<=[,;])\\s"));
        const qsizetype words = text.count(u' ') + 1;
        QStringList clauses = text.split(between);
        if (clauses.size() < 2 || words < 10)
            return text;
        const qsizetype gone = below(clauses.size());
        if (static_cast<double>(clauses.at(gone).count(u' ') + 1) > 0.35 * static_cast<double>(words))
            return text;
        clauses.removeAt(gone);
        return clauses.join(u' ');
    }

    [[nodiscard]] QString withOtherBrackets(const QString &text, const QStringList &states)
    {
        static const QRegularExpression bracket(QStringLiteral("\\s*\\([^()]*\\)"));
        QString other = text;
        switch (below(3)) {
        case 0:
            return other.remove(bracket);
        case 1:
            return other + QStringLiteral(" (%1);").arg(states.join(QStringLiteral(", ")));
        default:
            return other.replace(u'(', u'[').replace(u')', u']') + u';';
        }
    }

    /// One word in twelve, at least one.
    [[nodiscard]] QString withMisprints(const QString &text)
    {
        QStringList words = text.split(u' ');
        const qsizetype misprints = std::max<qsizetype>(1, words.size() / 12);
        for (qsizetype i = 0; i < misprints; ++i) {
            QString &word = words[below(words.size())];
            if (word.size() >= 4 && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); }))
                word = misprinted(word);
        }
        return words.join(u' ');
    }

    [[nodiscard]] QString misprinted(QString word)
    {
        const qsizetype at = below(word.size());
        const QChar letter(static_cast<char16_t>(u'a' + below(26)));
        switch (below(4)) {
        case 0:
            if (at + 1 < word.size())
                std::swap(word[at], word[at + 1]);
            return word;
        case 1:
            return word.remove(at, 1);
        case 2:
            return word.insert(at, letter);
        default:
            word[at] = letter;
            return word;
        }
    }

    std::mt19937 m_random;
};
