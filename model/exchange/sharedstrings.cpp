// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sharedstrings.h"

namespace exchange {

domain::Result<void> SharedStrings::flush()
{
    if (!m_file.isOpen() && !m_file.open())
        return domain::failure(domain::ErrorCode::FileNotWritable, m_file.fileTemplate());
    if (m_file.write(m_pending) != m_pending.size() || !m_file.flush())
        return domain::failure(domain::ErrorCode::DiskFull, m_file.fileName());
    m_written += m_pending.size();
    m_pending.clear();
    return {};
}

domain::Result<void> SharedStrings::add(const QString &text)
{
    m_pending += text.toUtf8();
    m_ends.push_back(static_cast<quint64>(m_written + m_pending.size()));
    return m_pending.size() >= blockSize ? flush() : domain::Result<void>();
}

const QByteArray &SharedStrings::block(qint64 number)
{
    Block &block = m_blocks[static_cast<size_t>(number) % m_blocks.size()];
    if (block.number != number) {
        m_file.seek(number * blockSize);
        block.bytes = m_file.read(blockSize);
        block.number = number;
    }
    return block.bytes;
}

QString SharedStrings::at(qint64 index)
{
    if (index < 0 || index >= size())
        return {};
    const auto place = static_cast<size_t>(index);
    qint64 from = place == 0 ? 0 : static_cast<qint64>(m_ends[place - 1]);
    const qint64 to = static_cast<qint64>(m_ends[place]);
    QByteArray bytes;
    while (from < to && from < m_written) {
        const QByteArray &whole = block(from / blockSize);
        const QByteArray part = whole.mid(from % blockSize, to - from);
        if (part.isEmpty())
            break;
        bytes += part;
        from += part.size();
    }
    if (from < to)
        bytes += m_pending.mid(from - m_written, to - from);
    return QString::fromUtf8(bytes);
}

} // namespace exchange
