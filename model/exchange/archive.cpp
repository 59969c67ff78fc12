// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/archive.h"

#include <QFileInfo>
#include <algorithm>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

using namespace Qt::StringLiterals;

namespace exchange {

using domain::ErrorCode;
using domain::failure;

/// One part of the archive as a stream that counts what comes out of it.
class Archive::Stream : public QIODevice
{
public:
    explicit Stream(Archive &archive)
        : m_archive(archive)
        , m_file(archive.m_zip.get())
    {
        // Other methods than these two send minizip round and round.
        QuaZipFileInfo64 info;
        const bool known = archive.m_zip->getCurrentFileInfo(&info) && (info.method == 0 || info.method == 8);
        m_encrypted = (info.flags & 1) != 0;
        if (!known || m_encrypted || !m_file.open(QIODevice::ReadOnly))
            return;
        QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        m_packed = std::max<qint64>(m_file.csize(), 1);
        m_size = m_file.usize();
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    /// After an error too, and when nothing comes although the archive promises more: the XML reader asks this before
    /// it gives up.
    [[nodiscard]] bool atEnd() const override { return m_ended || m_archive.m_tooMuch || m_file.atEnd(); }
    [[nodiscard]] bool isDamaged() const { return m_damaged; }
    [[nodiscard]] bool isEncrypted() const { return m_encrypted; }
    [[nodiscard]] qint64 inflated() const { return m_inflated; }
    [[nodiscard]] qint64 claimedSize() const { return m_size; }

protected:
    qint64 readData(char *data, qint64 longest) override
    {
        const qint64 got = m_file.read(data, longest);
        m_ended = got <= 0;
        if (got < 0 || m_file.getZipError() != UNZ_OK) {
            m_damaged = true;
            return -1;
        }
        const ArchiveLimits &limits = m_archive.m_limits;
        m_inflated += got;
        m_archive.m_inflated += got;
        const qsizetype tag = QByteArrayView(data, got).lastIndexOf('<');
        m_sinceTag = tag < 0 ? m_sinceTag + got : got - tag;
        m_archive.m_tooMuch = m_archive.m_tooMuch || m_archive.m_inflated > limits.inflated || m_sinceTag > limits.text
            || (m_inflated > limits.ratioFrom && m_inflated / m_packed > limits.ratio);
        return m_archive.m_tooMuch ? -1 : got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    Archive &m_archive;
    QuaZipFile m_file;
    qint64 m_packed = 1;
    qint64 m_size = 0;
    qint64 m_inflated = 0;
    qint64 m_sinceTag = 0;
    bool m_damaged = false;
    bool m_encrypted = false;
    bool m_ended = false;
};

Archive::Archive(const QString &path, const ArchiveLimits &limits)
    : m_name(QFileInfo(path).fileName())
    , m_limits(limits)
    , m_zip(std::make_unique<QuaZip>(path))
{
}

Archive::Archive(QIODevice &device, const QString &name, const ArchiveLimits &limits)
    : m_name(name)
    , m_limits(limits)
    , m_zip(std::make_unique<QuaZip>(&device))
{
    m_zip->setAutoClose(false);
}

Archive::~Archive() = default;

domain::Result<void> Archive::open()
{
    if (!m_zip->open(QuaZip::mdUnzip))
        return failure(ErrorCode::MalformedFile, m_name);
    if (m_zip->getEntriesCount() > m_limits.entries)
        return failure(ErrorCode::FileTooLarge, m_name);
    return {};
}

bool Archive::has(const QString &part)
{
    return !part.isEmpty() && m_zip->setCurrentFile(part);
}

domain::Result<std::unique_ptr<XmlPart>> Archive::xml(const QString &part)
{
    if (!has(part))
        return std::unique_ptr<XmlPart>();
    auto stream = std::make_unique<Stream>(*this);
    if (stream->isEncrypted())
        return failure(ErrorCode::PasswordProtected, m_name);
    if (!stream->isOpen())
        return failure(ErrorCode::MalformedFile, m_name);
    return std::unique_ptr<XmlPart>(new XmlPart(*this, std::move(stream)));
}

domain::Result<QByteArray> Archive::bytes(const QString &part, qint64 most)
{
    if (!has(part))
        return QByteArray();
    Stream stream(*this);
    if (stream.isEncrypted())
        return failure(ErrorCode::PasswordProtected, m_name);
    if (!stream.isOpen())
        return failure(ErrorCode::MalformedFile, m_name);
    const QByteArray bytes = stream.read(most + 1);
    if (m_tooMuch || bytes.size() > most)
        return failure(ErrorCode::FileTooLarge, m_name);
    if (stream.isDamaged())
        return failure(ErrorCode::MalformedFile, m_name);
    return bytes;
}

XmlPart::XmlPart(Archive &archive, std::unique_ptr<Archive::Stream> stream)
    : m_archive(archive)
    , m_stream(std::move(stream))
    , m_xml(m_stream.get())
{
}

XmlPart::~XmlPart() = default;

domain::Result<bool> XmlPart::next(qint64 row)
{
    const auto broken = [this, row] {
        const QString place =
            u"%1 #%2 (%3 B)"_s.arg(m_archive.m_name, QString::number(row), QString::number(m_xml.characterOffset()));
        return failure(ErrorCode::MalformedFile, place);
    };
    if (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
            return broken();
    }
    if (m_archive.m_tooMuch)
        return failure(ErrorCode::FileTooLarge, m_archive.m_name);
    if (m_xml.hasError() || m_stream->isDamaged())
        return broken();
    return !m_xml.atEnd();
}

qint64 XmlPart::inflated() const
{
    return m_stream->inflated();
}

qint64 XmlPart::size() const
{
    return m_stream->claimedSize();
}

QString attribute(const QXmlStreamAttributes &attributes, QLatin1StringView name)
{
    for (const QXmlStreamAttribute &one : attributes) {
        if (one.name() == name)
            return one.value().toString();
    }
    return {};
}

} // namespace exchange
