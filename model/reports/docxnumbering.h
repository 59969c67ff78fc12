// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/docxstyles.h"

#include <QList>

namespace reports::docx {

/// Which of Word's lists a paragraph counts in. Three are the styles' own: the paragraphs of the report, numbered
/// throughout; ordered lists; bullets. Where the count does not run on, another list begins.
class Numbering
{
public:
    static constexpr int paragraphs = 1;
    static constexpr int ordered = 2;
    static constexpr int bullets = 3;

    /// The list in which a paragraph gets this number.
    [[nodiscard]] int forParagraph(int number);
    /// A list that begins at 1.
    [[nodiscard]] int forOrderedList();
    /// Of all lists asked for.
    [[nodiscard]] QByteArray part(const StyleSheet &styles) const;

private:
    struct Restart
    {
        bool ofParagraphs = false;
        int from = 1;
    };
    int m_first = 0; ///< number of the first paragraph; 0: none yet
    int m_last = 0;
    int m_current = paragraphs;
    bool m_hadOrdered = false;
    QList<Restart> m_restarts;
};

} // namespace reports::docx
