// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/odssheet.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

using xmlparts::empty;
using xmlparts::start;

constexpr auto mediaType = "application/vnd.oasis.opendocument.spreadsheet";

const std::pair<const char *, const char *> namespaces[] = {{"office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
    {"style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"}, {"text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
    {"table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
    {"fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
    {"number", "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"}, {"config", "urn:oasis:names:tc:opendocument:xmlns:config:1.0"},
    {"meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"}, {"xlink", "http://www.w3.org/1999/xlink"},
    {"dc", "http://purl.org/dc/elements/1.1/"}};

/// A document's root with the names of its elements. Names are written with their prefixes, as the format does everywhere.
void startRoot(QXmlStreamWriter &xml, const QString &root)
{
    xml.writeStartDocument();
    xml.writeStartElement(root);
    for (const auto &[prefix, address] : namespaces)
        xml.writeAttribute(u"xmlns:"_s + QLatin1StringView(prefix), QString::fromLatin1(address));
    xml.writeAttribute(u"office:version"_s, u"1.2"_s);
}

/// Without what XML has no way to say.
QString allowed(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), xmlparts::isAllowed))
        return text;
    QString clean;
    for (const QChar c : text) {
        if (xmlparts::isAllowed(c))
            clean += c;
    }
    return clean;
}

QString styleOf(SheetColumn::Kind kind)
{
    switch (kind) {
    case SheetColumn::Kind::Date:
        return u"date"_s;
    case SheetColumn::Kind::Percent:
        return u"percent"_s;
    case SheetColumn::Kind::Number:
        return u"number"_s;
    default:
        return u"text"_s;
    }
}

void cellStyle(QXmlStreamWriter &xml, const QString &name, const QString &dataStyle, bool wraps, bool header = false)
{
    start(xml, "style:style"_L1, {{"style:name"_L1, name}, {"style:family"_L1, u"table-cell"_s}, {"style:parent-style-name"_L1, u"Default"_s}});
    if (!dataStyle.isEmpty())
        xml.writeAttribute(u"style:data-style-name"_s, dataStyle);
    start(xml, "style:table-cell-properties"_L1, {{"style:vertical-align"_L1, u"top"_s}});
    if (wraps)
        xml.writeAttribute(u"fo:wrap-option"_s, u"wrap"_s);
    xml.writeEndElement();
    if (header)
        empty(xml, "style:text-properties"_L1, {{"fo:font-weight"_L1, u"bold"_s}});
    xml.writeEndElement();
}

void dateStyle(QXmlStreamWriter &xml, bool spanish)
{
    const QString separator = spanish ? u"/"_s : u" "_s;
    start(xml, "number:date-style"_L1, {{"style:name"_L1, u"dateFormat"_s}});
    if (spanish)
        empty(xml, "number:day"_L1, {{"number:style"_L1, u"long"_s}});
    else
        empty(xml, "number:day"_L1, {});
    xml.writeTextElement(u"number:text"_s, separator);
    if (spanish)
        empty(xml, "number:month"_L1, {{"number:style"_L1, u"long"_s}});
    else
        empty(xml, "number:month"_L1, {{"number:textual"_L1, u"true"_s}});
    xml.writeTextElement(u"number:text"_s, separator);
    empty(xml, "number:year"_L1, {{"number:style"_L1, u"long"_s}});
    xml.writeEndElement();
}

/// What is typed there later stays a text.
void textStyle(QXmlStreamWriter &xml)
{
    start(xml, "number:text-style"_L1, {{"style:name"_L1, u"textFormat"_s}});
    empty(xml, "number:text-content"_L1, {});
    xml.writeEndElement();
}

void percentStyle(QXmlStreamWriter &xml, bool spanish)
{
    start(xml, "number:number-style"_L1, {{"style:name"_L1, u"percentFormat"_s}});
    empty(xml, "number:number"_L1, {{"number:decimal-places"_L1, u"0"_s}, {"number:min-integer-digits"_L1, u"1"_s}});
    xml.writeTextElement(u"number:text"_s, spanish ? u" %"_s : u"%"_s);
    xml.writeEndElement();
}

QByteArray manifest()
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.writeStartDocument();
    start(xml, "manifest:manifest"_L1,
        {{"xmlns:manifest"_L1, u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s}, {"manifest:version"_L1, u"1.2"_s}});
    empty(xml, "manifest:file-entry"_L1, {{"manifest:full-path"_L1, u"/"_s}, {"manifest:media-type"_L1, QString::fromLatin1(mediaType)}});
    for (const QString &part : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s, u"settings.xml"_s})
        empty(xml, "manifest:file-entry"_L1, {{"manifest:full-path"_L1, part}, {"manifest:media-type"_L1, u"text/xml"_s}});
    xml.writeEndDocument();
    return out;
}

} // namespace

OdsSheet::OdsSheet(QIODevice &device)
    : m_parts(device)
    , m_xml(m_parts.xml())
{
}

QByteArray OdsSheet::meta() const
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    startRoot(xml, u"office:document-meta"_s);
    start(xml, "office:meta"_L1);
    xml.writeTextElement(u"meta:generator"_s, u"Avance"_s);
    xml.writeTextElement(u"dc:title"_s, allowed(m_head.title));
    xml.writeTextElement(u"dc:language"_s, QString(domain::code(m_head.language)));
    xml.writeTextElement(u"dc:date"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    xml.writeEndDocument();
    return out;
}

QByteArray OdsSheet::styles() const
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    startRoot(xml, u"office:document-styles"_s);
    start(xml, "office:styles"_L1);
    start(xml, "style:default-style"_L1, {{"style:family"_L1, u"table-cell"_s}});
    const bool spanish = m_head.language == domain::Language::Spanish;
    empty(xml, "style:text-properties"_L1,
        {{"fo:language"_L1, QString(domain::code(m_head.language))}, {"fo:country"_L1, spanish ? u"PY"_s : u"GB"_s}});
    xml.writeEndElement();
    empty(xml, "style:style"_L1, {{"style:name"_L1, u"Default"_s}, {"style:family"_L1, u"table-cell"_s}});
    xml.writeEndDocument();
    return out;
}

/// The first row stays in sight.
QByteArray OdsSheet::settings() const
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    const auto item = [&xml](QLatin1StringView name, QLatin1StringView type, const QString &value) {
        start(xml, "config:config-item"_L1, {{"config:name"_L1, QString(name)}, {"config:type"_L1, QString(type)}});
        xml.writeCharacters(value);
        xml.writeEndElement();
    };
    startRoot(xml, u"office:document-settings"_s);
    start(xml, "office:settings"_L1);
    start(xml, "config:config-item-set"_L1, {{"config:name"_L1, u"ooo:view-settings"_s}});
    start(xml, "config:config-item-map-indexed"_L1, {{"config:name"_L1, u"Views"_s}});
    start(xml, "config:config-item-map-entry"_L1);
    item("ViewId"_L1, "string"_L1, u"view1"_s);
    item("ActiveTable"_L1, "string"_L1, m_name);
    start(xml, "config:config-item-map-named"_L1, {{"config:name"_L1, u"Tables"_s}});
    start(xml, "config:config-item-map-entry"_L1, {{"config:name"_L1, m_name}});
    item("VerticalSplitMode"_L1, "short"_L1, u"2"_s);
    item("VerticalSplitPosition"_L1, "int"_L1, u"1"_s);
    item("ActiveSplitRange"_L1, "short"_L1, u"2"_s);
    item("PositionTop"_L1, "int"_L1, u"0"_s);
    item("PositionBottom"_L1, "int"_L1, u"1"_s);
    xml.writeEndDocument();
    return out;
}

void OdsSheet::beginContent()
{
    startRoot(m_xml, u"office:document-content"_s);
    start(m_xml, "office:automatic-styles"_L1);
    const bool spanish = m_head.language == domain::Language::Spanish;
    dateStyle(m_xml, spanish);
    percentStyle(m_xml, spanish);
    textStyle(m_xml);
    cellStyle(m_xml, u"header"_s, u"textFormat"_s, false, true);
    cellStyle(m_xml, u"text"_s, u"textFormat"_s, m_head.wraps);
    cellStyle(m_xml, u"date"_s, u"dateFormat"_s, false);
    cellStyle(m_xml, u"percent"_s, u"percentFormat"_s, false);
    cellStyle(m_xml, u"number"_s, {}, false);
    for (qsizetype i = 0; i < m_head.columns.size(); ++i) {
        constexpr double inch = 0.085; // of a character
        start(m_xml, "style:style"_L1, {{"style:name"_L1, u"co%1"_s.arg(i)}, {"style:family"_L1, u"table-column"_s}});
        empty(m_xml, "style:table-column-properties"_L1, {{"style:column-width"_L1, u"%1in"_s.arg(m_head.columns[i].width * inch)}});
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
    start(m_xml, "office:body"_L1);
    start(m_xml, "office:spreadsheet"_L1);
    start(m_xml, "table:table"_L1, {{"table:name"_L1, m_name}});
    for (qsizetype i = 0; i < m_head.columns.size(); ++i)
        empty(m_xml, "table:table-column"_L1,
            {{"table:style-name"_L1, u"co%1"_s.arg(i)}, {"table:default-cell-style-name"_L1, styleOf(m_head.columns[i].kind)}});
    start(m_xml, "table:table-header-rows"_L1);
    start(m_xml, "table:table-row"_L1);
    for (const SheetColumn &column : std::as_const(m_head.columns))
        put(column.title, u"header"_s);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

domain::Result<void> OdsSheet::begin(const SheetHead &head)
{
    m_head = head;
    m_name = sheet::cleanName(head.name);
    const std::tuple<QString, QByteArray, bool> parts[] = {{u"mimetype"_s, mediaType, false}, {u"META-INF/manifest.xml"_s, manifest(), true},
        {u"meta.xml"_s, meta(), true}, {u"styles.xml"_s, styles(), true}, {u"settings.xml"_s, settings(), true}};
    auto done = m_parts.open();
    for (const auto &[name, content, packed] : parts)
        done = done ? m_parts.add(name, content, packed) : done;
    done = done ? m_parts.beginPart(u"content.xml"_s) : done;
    if (!done)
        return done;
    beginContent();
    return m_parts.flush();
}

/// A line is a paragraph; blanks that XML would join, and tabulators, are elements.
void OdsSheet::putText(const QString &text)
{
    QString words = allowed(text);
    words.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    const QStringList lines = words.split(u'\n');
    for (const QString &line : lines) {
        start(m_xml, "text:p"_L1);
        QString run;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const bool blank = line[i] == u' ' && (i == 0 || i + 1 == line.size() || line[i - 1] == u' ' || line[i - 1] == u'\t');
            if (!blank && line[i] != u'\t') {
                run += line[i];
                continue;
            }
            m_xml.writeCharacters(run);
            run.clear();
            m_xml.writeStartElement(blank ? u"text:s"_s : u"text:tab"_s);
            m_xml.writeEndElement();
        }
        m_xml.writeCharacters(run);
        m_xml.writeEndElement();
    }
}

void OdsSheet::put(const Cell &cell, const QString &style)
{
    start(m_xml, "table:table-cell"_L1);
    if (!style.isEmpty())
        m_xml.writeAttribute(u"table:style-name"_s, style);
    const auto type = [this](const QString &name) { m_xml.writeAttribute(u"office:value-type"_s, name); };
    if (const auto *text = std::get_if<QString>(&cell); text && !text->isEmpty()) {
        type(u"string"_s);
        putText(*text);
    } else if (const auto *number = std::get_if<double>(&cell)) {
        type(u"float"_s);
        m_xml.writeAttribute(u"office:value"_s, QString::number(*number, 'g', QLocale::FloatingPointShortest));
    } else if (const auto *date = std::get_if<QDate>(&cell); date && date->isValid()) {
        type(u"date"_s);
        m_xml.writeAttribute(u"office:date-value"_s, date->toString(Qt::ISODate));
    } else if (const auto *link = std::get_if<Link>(&cell); link && !link->address.isEmpty()) {
        type(u"string"_s);
        if (sheet::canBeFollowed(link->address)) {
            start(m_xml, "text:p"_L1);
            start(m_xml, "text:a"_L1, {{"xlink:type"_L1, u"simple"_s}, {"xlink:href"_L1, link->address}});
            m_xml.writeCharacters(link->address);
            m_xml.writeEndElement();
            m_xml.writeEndElement();
        } else {
            putText(link->address);
        }
    }
    m_xml.writeEndElement();
}

domain::Result<void> OdsSheet::row(const QList<Cell> &cells)
{
    if (++m_totals.rows >= sheet::mostRows)
        return domain::failure(domain::ErrorCode::FileTooLarge);
    start(m_xml, "table:table-row"_L1);
    for (qsizetype i = 0; i < cells.size(); ++i)
        put(cells[i], i < m_head.columns.size() ? styleOf(m_head.columns[i].kind) : QString());
    m_xml.writeEndElement();
    return m_parts.flush();
}

domain::Result<void> OdsSheet::end()
{
    m_xml.writeEndElement(); // the table
    if (!m_head.columns.isEmpty()) {
        const QString last = sheet::columnLetters(m_head.columns.size() - 1);
        QString name = m_name;
        name.replace(u'\'', u"''"_s);
        const QString range = u"'%1'.A1:'%1'.%2%3"_s.arg(name, last).arg(m_totals.rows + 1);
        start(m_xml, "table:database-ranges"_L1);
        empty(m_xml, "table:database-range"_L1,
            {{"table:name"_L1, u"list"_s}, {"table:target-range-address"_L1, range}, {"table:display-filter-buttons"_L1, u"true"_s}});
        m_xml.writeEndElement();
    }
    m_xml.writeEndDocument();
    auto done = m_parts.endPart();
    return done ? m_parts.close() : done;
}

} // namespace exchange
