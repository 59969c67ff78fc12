// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <limits>

namespace exchange {

/// What RapidJSON reads from: a device in large pieces. A byte order mark is passed over.
class JsonStream
{
public:
    using Ch = char;

    /// It ends early where one value is longer than `longestValue` bytes; whoever sets that says when a value has ended.
    explicit JsonStream(QIODevice &device, qint64 longestValue = std::numeric_limits<qint64>::max())
        : m_device(device)
        , m_longestValue(longestValue)
        , m_buffer(1 << 20, Qt::Uninitialized)
    {
        fill();
        if (QByteArrayView(m_current, m_last - m_current).startsWith("\xEF\xBB\xBF"))
            m_current += 3;
    }
    [[nodiscard]] Ch Peek() const { return *m_current; }
    Ch Take()
    {
        const Ch c = *m_current;
        if (++m_current == m_last)
            fill();
        return c;
    }
    [[nodiscard]] size_t Tell() const { return static_cast<size_t>(position()); }
    // Writing is for parsing in place, which a stream cannot do.
    Ch *PutBegin() { return nullptr; }
    void Put(Ch) { }
    void Flush() { }
    size_t PutEnd(Ch *) { return 0; }
    /// The next one may be as long again.
    void valueEnded() { m_valueFrom = position(); }

private:
    [[nodiscard]] qint64 position() const { return m_before + (m_current - m_buffer.constData()); }
    void fill()
    {
        m_before += m_last - m_buffer.constData();
        const bool endless = m_before - m_valueFrom > m_longestValue;
        const qint64 got = endless ? 0 : std::max<qint64>(m_device.read(m_buffer.data(), m_buffer.size() - 1), 0);
        m_buffer[got] = '\0'; // what the parser takes for the end
        m_current = m_buffer.constData();
        m_last = m_current + std::max<qint64>(got, 1);
    }

    QIODevice &m_device;
    qint64 m_longestValue;
    QByteArray m_buffer;
    const char *m_current = nullptr;
    const char *m_last = m_buffer.constData();
    qint64 m_before = 0; ///< bytes of the pieces before
    qint64 m_valueFrom = 0;
};

} // namespace exchange
