// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"

#include <QString>

namespace domain {

/// Words a person wrote, in Spanish and in English; either may be empty.
struct LocalText
{
    QString es;
    QString en;

    /// Only this language's words; empty when there are none.
    [[nodiscard]] const QString &in(Language language) const { return language == Language::Spanish ? es : en; }
    [[nodiscard]] QString &in(Language language) { return language == Language::Spanish ? es : en; }
    /// This language's words, or the other language's where it has none.
    [[nodiscard]] const QString &preferred(Language language) const
    {
        const QString &wanted = in(language);
        return wanted.isEmpty() ? in(language == Language::Spanish ? Language::English : Language::Spanish) : wanted;
    }
    [[nodiscard]] bool isEmpty() const { return es.isEmpty() && en.isEmpty(); }
    bool operator==(const LocalText &) const = default;
};

} // namespace domain
