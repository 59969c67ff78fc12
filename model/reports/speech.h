// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"
#include "wording/wording.h"

namespace reports {

/// The words of a report in its own language.
class Speech
{
public:
    explicit Speech(const wording::Wording &wording)
        : m_wording(wording)
    {
    }

    [[nodiscard]] const wording::Wording &wording() const { return m_wording; }
    [[nodiscard]] domain::Language language() const { return m_wording.language(); }

    /// By its English source in context "reports".
    [[nodiscard]] QString operator()(const char *source) const { return m_wording.text("reports", source); }
    /// With "%n" as a number of this language.
    [[nodiscard]] QString plural(const char *source, qint64 n) const;
    /// 19 May 2026 · 19 de mayo de 2026; empty for a null date.
    [[nodiscard]] QString fullDate(QDate date) const;
    /// Rounded to whole percent; a dash when there is no whole.
    [[nodiscard]] QString share(qint64 part, qint64 whole) const;

    /// A name: this language's, or the other's; without a mark, because names of bodies and papers are not translated
    /// by rule.
    [[nodiscard]] QString name(const domain::LocalText &text) const { return text.preferred(language()); }
    /// Whether a text has to be printed in the other language.
    [[nodiscard]] bool isForeign(const domain::LocalText &text) const
    {
        return text.in(language()).isEmpty() && !text.isEmpty();
    }
    /// Its paragraphs; in the other language and marked so where there is none in this one.
    [[nodiscard]] QList<Text> paragraphs(const domain::LocalText &text) const;

private:
    const wording::Wording &m_wording;
};

/// I, II, III, … of a positive number.
[[nodiscard]] QString roman(int number);
/// A … Z, AA, AB, …, the first being 1.
[[nodiscard]] QString letters(int number);

} // namespace reports
