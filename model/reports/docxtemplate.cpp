// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/docxtemplate.h"

#include "exchange/archive.h"
#include "reports/docxpicture.h"

#include <QBuffer>
#include <QDir>
#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace reports::docx {
namespace {

using domain::ErrorCode;
using domain::failure;
using exchange::attribute;

struct Target
{
    QString type; ///< what stands behind the last slash
    QString part;
};

/// What a part refers to inside the package, by the relation's id.
domain::Result<QHash<QString, Target>> targetsOf(exchange::Archive &archive, const QString &part)
{
    const QString folder = part.contains(u'/') ? part.section(u'/', 0, -2) + u'/' : QString();
    auto xml = archive.xml(folder + u"_rels/"_s + part.section(u'/', -1) + u".rels"_s);
    QHash<QString, Target> out;
    if (!xml)
        return tl::unexpected(xml.error());
    while (*xml) {
        const auto more = (*xml)->next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
        const QXmlStreamReader &reader = (*xml)->reader();
        if (!reader.isStartElement() || reader.name() != "Relationship"_L1)
            continue;
        const auto attributes = reader.attributes();
        const QString target = attribute(attributes, "Target"_L1);
        if (attribute(attributes, "TargetMode"_L1) == "External"_L1)
            continue;
        const QString path = QDir::cleanPath(target.startsWith(u'/') ? target.sliced(1) : folder + target);
        out.insert(attribute(attributes, "Id"_L1), {attribute(attributes, "Type"_L1).section(u'/', -1), path});
    }
    return out;
}

QString partOf(const QHash<QString, Target> &targets, QLatin1StringView type)
{
    for (const Target &target : targets) {
        if (target.type == type)
            return target.part;
    }
    return {};
}

/// The paper of the last section, and the relation of its header.
struct Section
{
    PageSetup page;
    QString header;
};

bool isUsable(const PageSetup &page)
{
    constexpr int narrowest = 2880; // two inches of text
    constexpr int largest = 31680; // Word's own limit
    const auto fits = [](int value, int least, int most) { return value >= least && value <= most; };
    return fits(page.width, narrowest, largest) && fits(page.height, narrowest, largest) && fits(page.left, 0, largest) && fits(page.right, 0, largest)
        && fits(page.top, 0, largest) && fits(page.bottom, 0, largest) && fits(page.header, 0, largest) && fits(page.footer, 0, largest)
        && page.textWidth() >= narrowest && page.height - page.top - page.bottom >= narrowest;
}

void readSection(Section &section, const QXmlStreamReader &reader)
{
    const auto attributes = reader.attributes();
    const auto number = [&attributes](QLatin1StringView name) {
        bool known = false;
        const int value = attribute(attributes, name).toInt(&known);
        return known ? value : -1;
    };
    if (reader.name() == "pgSz"_L1) {
        section.page.width = number("w"_L1);
        section.page.height = number("h"_L1);
    } else if (reader.name() == "pgMar"_L1) {
        section.page.top = number("top"_L1);
        section.page.bottom = number("bottom"_L1);
        section.page.left = number("left"_L1);
        section.page.right = number("right"_L1);
        section.page.header = number("header"_L1);
        section.page.footer = number("footer"_L1);
    } else if (reader.name() == "headerReference"_L1 && attribute(attributes, "type"_L1) == "default"_L1) {
        section.header = attribute(attributes, "id"_L1);
    }
}

domain::Result<Section> lastSection(exchange::Archive &archive, const QString &part)
{
    auto xml = archive.xml(part);
    if (!xml)
        return tl::unexpected(xml.error());
    Section section;
    bool isText = false;
    while (*xml) {
        const auto more = (*xml)->next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
        const QXmlStreamReader &reader = (*xml)->reader();
        if (!reader.isStartElement())
            continue;
        // Word's "strict" files have other namespaces throughout; their parts do not fit into ours.
        isText = isText || (reader.name() == "document"_L1 && reader.namespaceUri() == "http://schemas.openxmlformats.org/wordprocessingml/2006/main"_L1);
        if (!isText)
            break;
        if (reader.name() == "sectPr"_L1)
            section = {.page = {}, .header = section.header}; // a section without a header of its own has that of the one before
        else
            readSection(section, reader);
    }
    if (!isText)
        return failure(ErrorCode::UnknownFormat, archive.name());
    if (!isUsable(section.page))
        section.page = PageSetup();
    return section;
}

/// The first picture of a header.
domain::Result<void> takeLogo(Template &out, exchange::Archive &archive, const QString &part)
{
    const auto targets = targetsOf(archive, part);
    if (!targets)
        return tl::unexpected(targets.error());
    QString picture;
    {
        auto xml = archive.xml(part);
        if (!xml)
            return tl::unexpected(xml.error());
        while (*xml && picture.isEmpty()) {
            const auto more = (*xml)->next();
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                break;
            const QXmlStreamReader &reader = (*xml)->reader();
            if (!reader.isStartElement())
                continue;
            if (reader.name() == "extent"_L1)
                out.logoSize = QSizeF(attribute(reader.attributes(), "cx"_L1).toDouble(), attribute(reader.attributes(), "cy"_L1).toDouble()) / unitsOfPoint;
            else if (reader.name() == "docPr"_L1)
                out.logoDescription = attribute(reader.attributes(), "descr"_L1);
            else if (reader.name() == "blip"_L1)
                picture = targets->value(attribute(reader.attributes(), "embed"_L1)).part;
        }
    }
    constexpr qint64 largest = 4 << 20;
    const auto bytes = archive.bytes(picture, largest);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto found = pictureOf(*bytes);
    if (!found || out.logoSize.isEmpty())
        return {};
    constexpr double highest = 90;
    const QSizeF most(out.page.textWidth() / 20.0, highest);
    if (out.logoSize.width() > most.width() || out.logoSize.height() > most.height())
        out.logoSize.scale(most, Qt::KeepAspectRatio);
    out.logo = found->media;
    return {};
}

domain::Result<Template> ownLooks(domain::Language language)
{
    return Template{.styles = ownStyles(language), .fontTable = fontTable(), .theme = theme()};
}

/// What else the styles stand on; ours where the template has none.
domain::Result<void> takeFaces(Template &out, exchange::Archive &archive, const QHash<QString, Target> &targets)
{
    const auto take = [&archive](QByteArray &into, const QString &part, const QList<QLatin1StringView> &without) -> domain::Result<void> {
        if (part.isEmpty() || !archive.has(part))
            return {};
        auto copy = copyOf(archive, part, without);
        if (!copy)
            return tl::unexpected(copy.error());
        into = *copy;
        return {};
    };
    const auto fonts = take(out.fontTable, partOf(targets, "fontTable"_L1),
        {"embedRegular"_L1, "embedBold"_L1, "embedItalic"_L1, "embedBoldItalic"_L1});
    // Pictures in fills would need parts of their own.
    return fonts.and_then([&] { return take(out.theme, partOf(targets, "theme"_L1), {"blipFill"_L1}); });
}

} // namespace

domain::Result<Template> templateOf(const QByteArray &docx, domain::Language language)
{
    auto out = ownLooks(language);
    if (docx.isEmpty())
        return out;
    QBuffer buffer;
    buffer.setData(docx);
    const QString name = u"DOCX"_s;
    if (!docx.startsWith("PK") || !buffer.open(QIODevice::ReadOnly))
        return failure(ErrorCode::UnknownFormat, name);
    constexpr exchange::ArchiveLimits limits{.inflated = 64 << 20, .ratio = 200, .ratioFrom = 8 << 20, .text = 4 << 20, .entries = 2000};
    exchange::Archive archive(buffer, name, limits);
    if (const auto opened = archive.open(); !opened)
        return tl::unexpected(opened.error());
    const auto ofPackage = targetsOf(archive, {});
    if (!ofPackage)
        return tl::unexpected(ofPackage.error());
    const QString text = partOf(*ofPackage, "officeDocument"_L1);
    const auto section = lastSection(archive, text);
    if (!section)
        return tl::unexpected(section.error());
    const auto targets = targetsOf(archive, text);
    if (!targets)
        return tl::unexpected(targets.error());
    out->page = section->page;
    if (const QString part = partOf(*targets, "styles"_L1); archive.has(part)) {
        auto styles = stylesOf(archive, part, language);
        if (!styles)
            return tl::unexpected(styles.error());
        out->styles = std::move(*styles);
    }
    auto taken = takeFaces(*out, archive, *targets);
    if (const QString header = targets->value(section->header).part; taken && archive.has(header))
        taken = takeLogo(*out, archive, header);
    if (!taken)
        return tl::unexpected(taken.error());
    return out;
}

} // namespace reports::docx
