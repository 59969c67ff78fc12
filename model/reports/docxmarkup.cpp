// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/docxmarkup.h"

#include <cstring>

namespace reports::docx {
namespace {

char *put(char *at, const char *bytes)
{
    const size_t size = std::strlen(bytes);
    std::memcpy(at, bytes, size);
    return at + size;
}

/// A character below 128.
char *putAscii(char *at, char c)
{
    switch (c) {
    case '&':
        return put(at, "&amp;");
    case '<':
        return put(at, "&lt;");
    case '>':
        return put(at, "&gt;");
    case '"':
        return put(at, "&quot;");
    case '\t':
    case '\n':
    case '\r':
        *at++ = ' ';
        return at;
    default:
        if (c >= ' ' && c != '\x7f')
            *at++ = c;
        return at;
    }
}

char *putWide(char *at, char32_t c)
{
    const auto continued = [](char32_t bits) { return static_cast<char>(0x80 | (bits & 0x3F)); };
    if (c < 0x800) {
        *at++ = static_cast<char>(0xC0 | (c >> 6));
    } else if (c < 0x10000) {
        *at++ = static_cast<char>(0xE0 | (c >> 12));
        *at++ = continued(c >> 6);
    } else {
        *at++ = static_cast<char>(0xF0 | (c >> 18));
        *at++ = continued(c >> 12);
        *at++ = continued(c >> 6);
    }
    *at++ = continued(c);
    return at;
}

} // namespace

Markup &Markup::operator<<(QStringView words)
{
    constexpr qsizetype longest = 6; // bytes of one character: &quot;
    const qsizetype before = m_bytes.size();
    const qsizetype room = before + longest * words.size();
    if (room > m_bytes.capacity())
        m_bytes.reserve(std::max(room, 2 * m_bytes.capacity()));
    m_bytes.resize(room);
    char *const begin = m_bytes.data();
    char *at = begin + before;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QChar c = words[i];
        if (c.unicode() < 0x80) {
            at = putAscii(at, static_cast<char>(c.unicode()));
        } else if (c.isHighSurrogate() && i + 1 < words.size() && words[i + 1].isLowSurrogate()) {
            at = putWide(at, QChar::surrogateToUcs4(c, words[++i]));
        } else if (!c.isSurrogate() && c.unicode() < 0xFFFE && c.unicode() >= 0xA0) {
            at = putWide(at, c.unicode());
        }
    }
    m_bytes.resize(at - begin);
    return *this;
}

} // namespace reports::docx
