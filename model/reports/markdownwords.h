// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"

/// Texts of a report in Markdown, so that a reader of it shows exactly their words.
namespace reports::markdown {

/// Characters that mean something in CommonMark or GitHub's dialect, escaped. Line ends become blanks.
[[nodiscard]] QString escaped(const QString &words);
/// The same at the beginning of a line, where a number with a full stop or a dash would begin a list.
[[nodiscard]] QString atLineStart(QString escapedWords);

/// The texts of one report: their notes are gathered and numbered in the order they come.
class Texts
{
public:
    explicit Texts(domain::Language language)
        : m_language(language)
    {
    }
    [[nodiscard]] QString operator()(const Text &text);
    [[nodiscard]] const QStringList &notes() const { return m_notes; } ///< escaped

private:
    domain::Language m_language;
    QStringList m_notes;
};

} // namespace reports::markdown
