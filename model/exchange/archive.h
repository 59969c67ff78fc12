// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QIODevice>
#include <QXmlStreamReader>
#include <memory>

class QuaZip;

namespace exchange {

/// What a ZIP-based file may cost before it is taken for an archive made to exhaust the machine.
struct ArchiveLimits
{
    qint64 inflated = Q_INT64_C(6) << 30; ///< bytes of all parts read
    qint64 ratio = 200; ///< of inflated to packed bytes, once `ratioFrom` are inflated
    qint64 ratioFrom = 64 << 20;
    qint64 text = 4 << 20; ///< bytes without a tag between; Excel's own limit is 32,767 characters a cell
    int entries = 10'000;
    bool operator==(const ArchiveLimits &) const = default;
};

class XmlPart;

/// A ZIP-based file, opened for reading within limits. One part is read at a time.
class Archive
{
public:
    explicit Archive(const QString &path, const ArchiveLimits &limits = {});
    /// On a device, open and to be sought in, that outlives it. `name` stands in errors.
    Archive(QIODevice &device, const QString &name, const ArchiveLimits &limits);
    ~Archive();
    Q_DISABLE_COPY_MOVE(Archive)

    /// MalformedFile, FileTooLarge (more entries than any real file has).
    [[nodiscard]] domain::Result<void> open();
    [[nodiscard]] bool has(const QString &part);
    /// The part as XML; null where there is none, which is not an error. MalformedFile (packed in a way nobody uses),
    /// PasswordProtected. The part before must be gone.
    [[nodiscard]] domain::Result<std::unique_ptr<XmlPart>> xml(const QString &part);
    /// The bytes of a part that is no XML; empty where there is none. FileTooLarge when there are more than `most`; else errors as of `xml`.
    [[nodiscard]] domain::Result<QByteArray> bytes(const QString &part, qint64 most);
    [[nodiscard]] const QString &name() const { return m_name; } ///< of the file, for errors

private:
    friend class XmlPart;
    class Stream;
    QString m_name;
    ArchiveLimits m_limits;
    std::unique_ptr<QuaZip> m_zip;
    qint64 m_inflated = 0;
    bool m_tooMuch = false;
};

/// One XML part as a stream of elements.
class XmlPart
{
public:
    ~XmlPart();
    Q_DISABLE_COPY_MOVE(XmlPart)

    /// Moves to the next token; false after the last. DTDs and entities of the part's own are refused (MalformedFile).
    /// Also MalformedFile (damaged), FileTooLarge (a limit). `row` stands in the error.
    [[nodiscard]] domain::Result<bool> next(qint64 row = 0);
    [[nodiscard]] QXmlStreamReader &reader() { return m_xml; }
    [[nodiscard]] qint64 inflated() const; ///< bytes so far
    [[nodiscard]] qint64 size() const; ///< bytes in all, as the archive claims

private:
    friend class Archive;
    XmlPart(Archive &archive, std::unique_ptr<Archive::Stream> stream);
    Archive &m_archive;
    std::unique_ptr<Archive::Stream> m_stream;
    QXmlStreamReader m_xml;
};

/// The value of an attribute, whatever the prefix of its name; empty when it has none.
[[nodiscard]] QString attribute(const QXmlStreamAttributes &attributes, QLatin1StringView name);

} // namespace exchange
