// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QBuffer>
#include <QXmlStreamWriter>
#include <initializer_list>
#include <memory>

class QuaZip;
class QuaZipFile;

namespace exchange {

/// The parts of a package (XLSX, ODS) on their way into an archive. One part at a time is written as a stream of XML; what is kept in memory is a
/// piece of it. The device must be one that can be sought in. Every error is FileNotWritable. Parts carry no time: the same parts make the same bytes.
class ZipParts
{
public:
    explicit ZipParts(QIODevice &device);
    ~ZipParts();
    ZipParts(const ZipParts &) = delete;
    ZipParts &operator=(const ZipParts &) = delete;

    [[nodiscard]] domain::Result<void> open();
    /// A whole part. `packed` false: stored as it is, so that programs can tell the kind of file from its first bytes.
    [[nodiscard]] domain::Result<void> add(const QString &name, const QByteArray &content, bool packed = true);

    /// Whether a part may grow beyond 4 GiB. Word asks for no more, and some programs do not open parts that could.
    enum class Size { Usual, Huge };
    /// Begins a part that is written to `xml()` with a `flush` now and then, or by `write`; `endPart` at its end.
    [[nodiscard]] domain::Result<void> beginPart(const QString &name, Size size = Size::Huge);
    [[nodiscard]] domain::Result<void> write(const QByteArray &piece);
    [[nodiscard]] QXmlStreamWriter &xml() { return m_xml; }
    /// Hands a piece on when enough has come together.
    [[nodiscard]] domain::Result<void> flush(bool everything = false);
    [[nodiscard]] domain::Result<void> endPart();
    [[nodiscard]] domain::Result<void> close();

private:
    std::unique_ptr<QuaZip> m_zip;
    std::unique_ptr<QuaZipFile> m_part;
    QBuffer m_buffer;
    QXmlStreamWriter m_xml;
};

/// Names are written with their prefixes, as these formats do everywhere.
namespace xmlparts {
using Attributes = std::initializer_list<std::pair<QLatin1StringView, QString>>;
void start(QXmlStreamWriter &xml, QLatin1StringView name, Attributes attributes = {});
void empty(QXmlStreamWriter &xml, QLatin1StringView name, Attributes attributes = {});
/// Whether XML can say this character.
[[nodiscard]] bool isAllowed(QChar c);
} // namespace xmlparts

} // namespace exchange
