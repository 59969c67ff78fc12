// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"

namespace reports {

/// Words as `wc -w` counts them: what stands between blanks. Cover, table of contents, running heads, footnotes,
/// alternative texts and annexes do not count towards a limit (General Assembly resolution 68/268 and the UPR's
/// practice); headings, numbers of paragraphs, tables and captions do.
struct WordCount
{
    struct Section
    {
        QString title = {}; ///< a heading of level 1
        QString anchor = {};
        qint64 words = 0;
        bool operator==(const Section &) const = default;
    };
    QList<Section> sections = {}; ///< what stands before the first heading is in none
    qint64 words = 0; ///< towards the limit
    qint64 notes = 0; ///< in footnotes
    bool operator==(const WordCount &) const = default;
};
/// Anchor of the heading above the list of annexes: it and what follows is not counted.
inline constexpr QLatin1StringView annexesAnchor("annexes");
[[nodiscard]] WordCount countWords(const Document &document);

} // namespace reports
