// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/compoundfile.h"

#include <QBuffer>
#include <QFileInfo>
#include <QtEndian>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

constexpr quint32 lastSector = ~quint32{5}; ///< this number and higher ones mean something else: end, free
constexpr qsizetype entrySize = 128;

quint16 u16(const QByteArray &bytes, qsizetype at)
{
    return at + 2 <= bytes.size() ? qFromLittleEndian<quint16>(bytes.constData() + at) : quint16{0};
}

quint32 u32(const QByteArray &bytes, qsizetype at)
{
    return at + 4 <= bytes.size() ? qFromLittleEndian<quint32>(bytes.constData() + at) : quint32{0};
}

void append(std::vector<quint32> &numbers, const QByteArray &sector)
{
    for (qsizetype at = 0; at + 4 <= sector.size(); at += 4)
        numbers.push_back(u32(sector, at));
}

} // namespace

/// The bytes of a chain of pieces that stand somewhere in a device.
class CompoundFile::Stream : public QIODevice
{
public:
    Stream(QIODevice &device, Chain chain, qint64 pieceSize, qint64 offset, qint64 size)
        : m_device(device)
        , m_chain(std::move(chain))
        , m_pieceSize(pieceSize)
        , m_offset(offset)
        , m_size(size)
    {
        open(QIODevice::ReadOnly);
    }
    [[nodiscard]] qint64 size() const override { return m_size; }
    bool seek(qint64 place) override
    {
        m_at = place;
        return QIODevice::seek(place);
    }

protected:
    qint64 readData(char *data, qint64 longest) override
    {
        qint64 got = 0;
        while (got < longest && m_at >= 0 && m_at < m_size) {
            const auto piece = static_cast<size_t>(m_at / m_pieceSize);
            const qint64 inside = m_at % m_pieceSize;
            const qint64 wanted = std::min({longest - got, m_pieceSize - inside, m_size - m_at});
            if (piece >= m_chain.size() || !m_device.seek(m_offset + m_chain[piece] * m_pieceSize + inside))
                break;
            const qint64 read = m_device.read(data + got, wanted);
            if (read <= 0)
                break;
            got += read;
            m_at += read;
        }
        return got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QIODevice &m_device;
    Chain m_chain;
    qint64 m_pieceSize;
    qint64 m_offset; ///< of piece 0
    qint64 m_size;
    qint64 m_at = 0;
};

CompoundFile::CompoundFile(const QString &path)
    : m_file(path)
    , m_name(QFileInfo(path).fileName())
{
}

domain::Error CompoundFile::broken() const
{
    return {domain::ErrorCode::MalformedFile, m_name};
}

domain::Result<void> CompoundFile::open()
{
    if (!m_file.open(QIODevice::ReadOnly))
        return domain::failure(domain::ErrorCode::FileNotReadable, m_file.fileName());
    if (!readHeader())
        return tl::unexpected(broken());
    return {};
}

QByteArray CompoundFile::sector(quint32 number)
{
    return m_file.seek((number + qint64{1}) * m_sectorSize) ? m_file.read(m_sectorSize) : QByteArray();
}

CompoundFile::Chain CompoundFile::chainOf(const Chain &table, quint32 start, size_t longest)
{
    Chain chain;
    for (quint32 number = start; number < table.size() && chain.size() < longest; number = table[number])
        chain.push_back(number);
    return chain;
}

bool CompoundFile::readHeader()
{
    const QByteArray header = m_file.read(512);
    const int power = u16(header, 30);
    const int shortPower = u16(header, 32);
    if (header.size() < 512 || !header.startsWith("\xD0\xCF\x11\xE0") || (power != 9 && power != 12) || shortPower < 4
        || shortPower > power)
        return false;
    m_sectorSize = qint64{1} << power;
    m_shortSize = qint64{1} << shortPower;
    m_shortLimit = u32(header, 56);
    if (!readTable(header))
        return false;
    readDirectory(u32(header, 48));
    for (const quint32 number : chainOf(m_table, u32(header, 60), m_table.size()))
        append(m_shortTable, sector(number));
    return true;
}

/// The table of sectors stands in sectors that are listed in the header and, for large files, in sectors of their own.
bool CompoundFile::readTable(const QByteArray &header)
{
    const auto most = static_cast<size_t>(m_file.size() / m_sectorSize + 1);
    Chain places;
    append(places, header.sliced(76));
    quint32 next = u32(header, 68);
    for (size_t lists = 0; next < lastSector && lists < most; ++lists) {
        const QByteArray list = sector(next);
        if (list.size() < m_sectorSize)
            return false;
        append(places, list.first(m_sectorSize - 4));
        next = u32(list, m_sectorSize - 4);
    }
    std::erase_if(places, [](quint32 place) { return place >= lastSector; });
    for (const quint32 place : places) {
        if (m_table.size() > most + static_cast<size_t>(m_sectorSize))
            break; // more than the file has sectors
        append(m_table, sector(place));
    }
    return !m_table.empty();
}

void CompoundFile::readDirectory(quint32 start)
{
    for (const quint32 number : chainOf(m_table, start, m_table.size())) {
        const QByteArray entries = sector(number);
        for (qsizetype at = 0; at + entrySize <= entries.size(); at += entrySize) {
            const QByteArray one = entries.sliced(at, entrySize);
            const qsizetype letters = std::clamp<qsizetype>(u16(one, 64) / 2 - 1, 0, 31);
            Entry entry;
            for (qsizetype i = 0; i < letters; ++i)
                entry.name += QChar(u16(one, i * 2));
            entry.start = u32(one, 116);
            entry.size = u32(one, 120);
            if (one.at(66) == 5)
                m_root = entry;
            else if (one.at(66) == 2)
                m_entries.push_back(entry);
        }
    }
}

bool CompoundFile::has(QStringView stream) const
{
    return std::ranges::any_of(m_entries, [stream](const Entry &entry) { return entry.name == stream; });
}

domain::Result<std::unique_ptr<QIODevice>> CompoundFile::stream(QStringView name)
{
    const auto found = std::ranges::find_if(m_entries, [name](const Entry &entry) { return entry.name == name; });
    if (found == m_entries.end())
        return std::unique_ptr<QIODevice>();
    if (found->size > m_file.size() || m_root.size > m_file.size())
        return tl::unexpected(broken());
    const auto pieces = [](qint64 size, qint64 piece) { return static_cast<size_t>((size + piece - 1) / piece); };
    const bool isShort = found->size < m_shortLimit;
    const Entry &whole = isShort ? m_root : *found;
    Chain chain = chainOf(m_table, whole.start, pieces(whole.size, m_sectorSize));
    // The last sector of a file may be cut, as some programs do; no other may.
    const qint64 inFile = m_file.size() - m_sectorSize;
    const bool there = std::ranges::all_of(chain, [&](quint32 number) { return number * m_sectorSize < inFile; });
    if (!there || chain.size() < pieces(whole.size, m_sectorSize))
        return tl::unexpected(broken());
    if (!isShort)
        return std::make_unique<Stream>(m_file, std::move(chain), m_sectorSize, m_sectorSize, found->size);
    // A short stream is copied out: it is less than a few kilobytes.
    Stream shorts(m_file, std::move(chain), m_sectorSize, m_sectorSize, m_root.size);
    Stream one(
        shorts, chainOf(m_shortTable, found->start, pieces(found->size, m_shortSize)), m_shortSize, 0, found->size);
    auto copy = std::make_unique<QBuffer>();
    copy->setData(one.readAll());
    copy->open(QIODevice::ReadOnly);
    return std::unique_ptr<QIODevice>(std::move(copy));
}

} // namespace exchange
