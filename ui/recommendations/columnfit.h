// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>

namespace ui {

/// Which of the chosen columns of the table of recommendations fit into a width, and how wide each is. The text takes what the others leave. When
/// that is too little the further columns go first, then the grade, then the second line of the lead, then the lead.
class ColumnFit
{
public:
    /// `compact`: rows of one line.
    ColumnFit(const QList<int> &columns, int width, bool compact);

    [[nodiscard]] bool shows(int column) const { return m_shown.contains(column); }
    [[nodiscard]] int width(int column) const;
    /// Whether the lead's column has room for how many support.
    [[nodiscard]] bool hasSupport() const { return m_support; }

private:
    [[nodiscard]] int rest(int width) const;

    QSet<int> m_shown;
    bool m_support = true;
    bool m_compact;
    int m_text = 0;
    int m_grade = 0;
};

} // namespace ui
