// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zipparts.h"

#include <algorithm>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

namespace exchange {
namespace {

constexpr qsizetype pieceSize = 1 << 18;
constexpr int deflated = 8;

QuaZipNewInfo infoOf(const QString &name)
{
    QuaZipNewInfo info(name);
    info.dateTime = QDateTime(QDate(1980, 1, 1), QTime(0, 0), Qt::UTC); // the first moment an archive knows
    info.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    return info;
}

/// Says that names are UTF-8 where that makes a difference.
void sayEncoding(QuaZip &zip, const QString &name)
{
    zip.setUtf8Enabled(std::any_of(name.begin(), name.end(), [](QChar c) { return c.unicode() >= 0x80; }));
}

domain::Result<void> done(bool well)
{
    if (!well)
        return domain::failure(domain::ErrorCode::FileNotWritable);
    return {};
}

} // namespace

ZipParts::ZipParts(QIODevice &device)
    : m_zip(std::make_unique<QuaZip>(&device))
    , m_xml(&m_buffer)
{
    m_zip->setAutoClose(false);
    m_buffer.open(QIODevice::WriteOnly);
}

ZipParts::~ZipParts()
{
    // What an error left open is closed before the archive is, whatever comes of it.
    if (m_part && m_part->isOpen())
        m_part->close();
}

domain::Result<void> ZipParts::open()
{
    return done(m_zip->open(QuaZip::mdCreate));
}

domain::Result<void> ZipParts::add(const QString &name, const QByteArray &content, bool packed)
{
    sayEncoding(*m_zip, name);
    QuaZipFile part(m_zip.get());
    if (!part.open(QIODevice::WriteOnly, infoOf(name), nullptr, 0, packed ? deflated : 0))
        return done(false);
    const bool written = part.write(content) == content.size();
    part.close();
    return done(written && part.getZipError() == ZIP_OK);
}

domain::Result<void> ZipParts::beginPart(const QString &name, Size size)
{
    m_zip->setZip64Enabled(size == Size::Huge); // only where it may be needed: it makes the head of a part longer than programs expect of the first
    sayEncoding(*m_zip, name);
    m_part = std::make_unique<QuaZipFile>(m_zip.get());
    return done(m_part->open(QIODevice::WriteOnly, infoOf(name)));
}

domain::Result<void> ZipParts::write(const QByteArray &piece)
{
    return done(m_part->write(piece) == piece.size());
}

domain::Result<void> ZipParts::flush(bool everything)
{
    if (!everything && m_buffer.size() < pieceSize)
        return {};
    const QByteArray piece = m_buffer.data();
    m_buffer.buffer().clear();
    m_buffer.seek(0);
    return write(piece);
}

domain::Result<void> ZipParts::endPart()
{
    if (auto flushed = flush(true); !flushed)
        return flushed;
    m_part->close();
    const bool sound = m_part->getZipError() == ZIP_OK;
    m_part.reset();
    return done(sound);
}

domain::Result<void> ZipParts::close()
{
    m_zip->close();
    return done(m_zip->getZipError() == ZIP_OK);
}

namespace xmlparts {

void start(QXmlStreamWriter &xml, QLatin1StringView name, Attributes attributes)
{
    xml.writeStartElement(QString(name));
    for (const auto &[key, value] : attributes)
        xml.writeAttribute(QString(key), value);
}

void empty(QXmlStreamWriter &xml, QLatin1StringView name, Attributes attributes)
{
    start(xml, name, attributes);
    xml.writeEndElement();
}

bool isAllowed(QChar c)
{
    const auto code = c.unicode();
    return code >= 0x20 ? code < 0xFFFE : code == u'\t' || code == u'\n' || code == u'\r';
}

} // namespace xmlparts
} // namespace exchange
