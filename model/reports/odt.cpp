// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/odt.h"

#include "exchange/zipparts.h"
#include "reports/blocks.h"
#include "reports/odtbody.h"

using namespace Qt::StringLiterals;

namespace reports {
namespace {

using exchange::ZipParts;
using odt::Body;
using odt::Markup;
using odt::Picture;

constexpr QByteArrayView mediaType = "application/vnd.oasis.opendocument.text";
constexpr qsizetype pieceSize = 1 << 18;

QByteArray metaPart(const Metadata &metadata)
{
    const auto [language, country] = odt::localeOf(metadata.language);
    const QByteArray made =
        (metadata.date.isValid() ? metadata.date : QDate(1980, 1, 1)).toString(Qt::ISODate).toLatin1() + "T00:00:00";
    Markup out;
    out << R"(<?xml version="1.0" encoding="UTF-8"?>)"
        << "\n<office:document-meta " << odt::namespaces()
        << "><office:meta><meta:generator>Avance " AVANCE_VERSION "</meta:generator><dc:title>" << metadata.title
        << "</dc:title><meta:initial-creator>" << metadata.author << "</meta:initial-creator><dc:creator>"
        << metadata.author << "</dc:creator><meta:creation-date>" << made << "</meta:creation-date><dc:date>" << made
        << "</dc:date><dc:language>" << language << '-' << country
        << "</dc:language></office:meta></office:document-meta>";
    return out.bytes();
}

QByteArray manifestPart(const QList<Picture> &pictures)
{
    Markup out;
    const auto entry = [&out](const QString &path, QByteArrayView type) {
        out << "<manifest:file-entry manifest:full-path=\"" << path << "\" manifest:media-type=\"" << type << "\"/>";
    };
    out << R"(<?xml version="1.0" encoding="UTF-8"?>)"
        << "\n"
        << R"(<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type=")"
        << mediaType << "\"/>";
    for (const QString &part : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s})
        entry(part, "text/xml");
    for (const Picture &picture : pictures)
        entry(picture.name, picture.name.endsWith(".png"_L1) ? "image/png" : "image/jpeg");
    out << "</manifest:manifest>";
    return out.bytes();
}

/// The part content.xml, piece by piece.
domain::Result<void> writeContent(const Document &document, ZipParts &parts, Body &body, const work::Progress &progress)
{
    auto done = parts.beginPart(u"content.xml"_s, ZipParts::Size::Usual);
    Markup begin;
    begin << R"(<?xml version="1.0" encoding="UTF-8"?>)"
          << "\n<office:document-content " << odt::namespaces() << "><office:automatic-styles>";
    odt::writeTextStyles(begin);
    body.writeColumnStyles(begin);
    begin << "</office:automatic-styles><office:body><office:text>";
    body.cover(begin);
    done = done ? parts.write(begin.bytes()) : done;
    const auto visited = visitBlocks(document, progress, [&](const Block &block) {
        std::visit(body, block);
        if (body.out().size() < pieceSize || !done)
            return;
        done = parts.write(body.out().bytes());
        body.out().clear();
    });
    if (!visited)
        return visited;
    body.out() << "</office:text></office:body></office:document-content>";
    done = done ? parts.write(body.out().bytes()) : done;
    return done ? parts.endPart() : done;
}

} // namespace

domain::Result<void> writeOdt(const Document &document, QIODevice &device, const work::Progress &progress)
{
    ZipParts parts(device);
    Body body(document);
    auto done = parts.open();
    done = done ? parts.add(u"mimetype"_s, mediaType.toByteArray(), false) : done;
    done = done ? writeContent(document, parts, body, progress) : done;
    done = done ? parts.add(u"styles.xml"_s, odt::stylesPart(document)) : done;
    done = done ? parts.add(u"meta.xml"_s, metaPart(document.metadata)) : done;
    for (const Picture &picture : body.pictures())
        done = done ? parts.add(picture.name, picture.bytes, false) : done;
    done = done ? parts.add(u"META-INF/manifest.xml"_s, manifestPart(body.pictures())) : done;
    progress.report(document.blocks.size(), document.blocks.size());
    return done ? parts.close() : done;
}

} // namespace reports
