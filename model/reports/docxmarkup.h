// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>
#include <concepts>

namespace reports::docx {

/// XML on its way into a part, as bytes. A long report has a million elements, so nothing here makes a string for one:
/// markup comes as it is, words are escaped while they become UTF-8.
class Markup
{
public:
    /// Markup, as it is.
    Markup &operator<<(QByteArrayView markup)
    {
        m_bytes.append(markup);
        return *this;
    }
    /// Words, escaped for texts and for attributes in double quotes. What XML cannot say is left out; line ends and
    /// tabs become blanks.
    Markup &operator<<(QStringView words);
    Markup &operator<<(char markup)
    {
        m_bytes.append(markup);
        return *this;
    }
    template <std::integral Number>
    Markup &operator<<(Number number)
    {
        m_bytes.append(QByteArray::number(number));
        return *this;
    }

    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    void clear() { m_bytes.resize(0); } // keeps the room

private:
    QByteArray m_bytes;
};

} // namespace reports::docx
