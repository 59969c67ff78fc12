// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/biff.h"

#include <QtEndian>
#include <algorithm>
#include <bit>

namespace exchange::biff {

Records::Records(QIODevice &device)
    : m_device(device)
{
}

bool Records::readRecord(quint16 &type, QByteArray &body)
{
    const QByteArray head = m_device.read(4);
    if (head.size() < 4) {
        m_broken = !head.isEmpty();
        return false;
    }
    type = qFromLittleEndian<quint16>(head.constData());
    const qint64 size = qFromLittleEndian<quint16>(head.constData() + 2);
    body = m_device.read(size);
    m_broken = body.size() < size;
    return !m_broken;
}

bool Records::next()
{
    m_at = 0;
    m_spent = false;
    m_body.clear();
    return readRecord(m_type, m_body);
}

void Records::seek(qint64 place)
{
    m_broken = !m_device.seek(place);
    m_body.clear();
    m_at = 0;
}

/// Takes the next record in when it continues this one.
bool Records::goOn()
{
    const QByteArray head = m_device.peek(4);
    quint16 type = 0;
    const bool continues = head.size() == 4 && qFromLittleEndian<quint16>(head.constData()) == Continue;
    m_spent = !continues || !readRecord(type, m_body);
    if (m_spent)
        m_body.clear();
    m_at = 0;
    return !m_spent;
}

QByteArray Records::bytes(qsizetype count)
{
    QByteArray bytes;
    while (bytes.size() < count && !m_spent) {
        const qsizetype take = std::min(count - bytes.size(), left());
        bytes += m_body.sliced(m_at, take);
        m_at += take;
        if (bytes.size() < count && !goOn())
            break;
    }
    return bytes.leftJustified(count, '\0');
}

quint8 Records::u8()
{
    return static_cast<quint8>(bytes(1).front());
}

quint16 Records::u16()
{
    return qFromLittleEndian<quint16>(bytes(2).constData());
}

quint32 Records::u32()
{
    return qFromLittleEndian<quint32>(bytes(4).constData());
}

double Records::number()
{
    return std::bit_cast<double>(qFromLittleEndian<quint64>(bytes(8).constData()));
}

double Records::rk()
{
    const quint32 packed = u32();
    const double value = (packed & 2) != 0 ? static_cast<double>(static_cast<qint32>(packed) >> 2)
                                           : std::bit_cast<double>(static_cast<quint64>(packed & ~quint32{3}) << 32);
    return (packed & 1) != 0 ? value / 100 : value;
}

void Records::skip(qint64 count)
{
    while (count > 0 && !m_spent) {
        const qsizetype take = std::min<qsizetype>(count, left());
        m_at += take;
        count -= take;
        if (count > 0 && !goOn())
            break;
    }
}

QString Records::characters(int count, bool wide)
{
    QString text;
    while (text.size() < count && !m_spent) {
        if (left() == 0) {
            if (!goOn())
                break;
            wide = (u8() & 1) != 0;
        }
        const qsizetype size = wide ? 2 : 1;
        const qsizetype fit = std::min<qsizetype>(count - text.size(), left() / size);
        for (qsizetype i = 0; i < fit; ++i, m_at += size) {
            const char *at = m_body.constData() + m_at;
            text += wide ? QChar(qFromLittleEndian<quint16>(at)) : QChar(QLatin1Char(*at));
        }
        if (fit == 0)
            m_at = m_body.size(); // half a character
    }
    return text;
}

QString Records::text(int lengthBytes)
{
    const int length = lengthBytes == 1 ? u8() : u16();
    const quint8 flags = u8();
    const qint64 runs = (flags & 8) != 0 ? u16() : 0;
    const qint64 extra = (flags & 4) != 0 ? u32() : 0;
    QString text = characters(length, (flags & 1) != 0);
    skip(runs * 4);
    skip(extra);
    return text;
}

QString Records::bytesText(int lengthBytes, Encoding encoding)
{
    const int length = lengthBytes == 1 ? u8() : u16();
    Decoder decoder(encoding);
    return decoder.decode(bytes(std::min<qsizetype>(length, left())));
}

} // namespace exchange::biff
