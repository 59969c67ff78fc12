// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/archive.h"
#include "reports/docxtemplate.h"

#include <QHash>
#include <QSet>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace reports::docx {
namespace {

using domain::ErrorCode;
using domain::failure;
using exchange::attribute;

constexpr QLatin1StringView wordSpace("http://schemas.openxmlformats.org/wordprocessingml/2006/main");

/// The styles of a template by type and name, both in small letters, and what else is to be known before they are copied.
struct Known
{
    QHash<QString, QString> idOf;
    QSet<QString> ids;
    bool hasDefaults = false;
};

QString keyOf(const QString &type, const QString &name)
{
    return type + u'/' + name.toLower();
}

domain::Result<Known> knownStyles(exchange::Archive &archive, const QString &part)
{
    auto xml = archive.xml(part);
    if (!xml)
        return tl::unexpected(xml.error());
    Known out;
    QString type;
    QString id;
    while (*xml) {
        const auto more = (*xml)->next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
        const QXmlStreamReader &reader = (*xml)->reader();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == "style"_L1) {
            type = attribute(reader.attributes(), "type"_L1);
            id = attribute(reader.attributes(), "styleId"_L1);
            out.ids.insert(id);
        } else if (reader.name() == "name"_L1 && !id.isEmpty()) {
            out.idOf.insert(keyOf(type, attribute(reader.attributes(), "val"_L1)), std::exchange(id, {}));
        } else if (reader.name() == "docDefaults"_L1) {
            out.hasDefaults = true;
        }
    }
    return out;
}

/// The ids under which the template has our styles; where it has none, an id that is free.
std::array<QByteArray, styleCount> idsIn(Known &known, QList<StyleName> &missing)
{
    const wording::Wording spanish(domain::Language::Spanish);
    const wording::Wording english(domain::Language::English);
    std::array<QByteArray, styleCount> out;
    for (const StyleDefinition &style : styleDefinitions()) {
        const QString type = QString::fromLatin1(style.type);
        QString id = known.idOf.value(keyOf(type, nameOf(style, english)));
        if (id.isEmpty())
            id = known.idOf.value(keyOf(type, nameOf(style, spanish)));
        if (id.isEmpty()) {
            missing.append(style.style);
            id = QString::fromLatin1(style.id);
            while (known.ids.contains(id))
                id.prepend(u"Avance"_s);
            known.ids.insert(id);
        }
        Markup escaped;
        escaped << id;
        out[static_cast<size_t>(style.style)] = escaped.bytes();
    }
    return out;
}

/// Copies one part, token by token.
class Copier
{
public:
    explicit Copier(const QList<QLatin1StringView> &without)
        : m_without(without)
        , m_xml(&m_out)
    {
    }
    domain::Result<QByteArray> copy(exchange::Archive &archive, const QString &part);
    /// The language that the text's defaults name.
    void setLanguage(QByteArrayView tag) { m_language = QString::fromLatin1(tag); }

private:
    void token(QXmlStreamReader &reader);
    void defaultLanguage()
    {
        m_xml.writeStartElement(wordSpace, u"lang"_s);
        m_xml.writeAttribute(wordSpace, u"val"_s, m_language);
        m_xml.writeEndElement();
    }

    QList<QLatin1StringView> m_without;
    QByteArray m_out;
    QXmlStreamWriter m_xml;
    QString m_language;
    int m_skipped = 0; ///< how deep inside an element that is left out
    bool m_inDefaults = false;
    bool m_saidLanguage = false;
};

void Copier::token(QXmlStreamReader &reader)
{
    const bool skip = reader.isStartElement() && m_without.contains(reader.name());
    if (m_skipped > 0 || skip) {
        m_skipped += reader.isStartElement() ? 1 : reader.isEndElement() ? -1 : 0;
        return;
    }
    if (!m_language.isEmpty() && reader.name() == "rPrDefault"_L1) {
        m_inDefaults = reader.isStartElement();
        if (reader.isEndElement() && !std::exchange(m_saidLanguage, true)) {
            m_xml.writeStartElement(wordSpace, u"rPr"_s);
            defaultLanguage();
            m_xml.writeEndElement();
        }
    }
    if (m_inDefaults && reader.isEndElement() && reader.name() == "rPr"_L1 && !std::exchange(m_saidLanguage, true))
        defaultLanguage();
    if (!reader.isComment() && !reader.isProcessingInstruction())
        m_xml.writeCurrentToken(reader);
}

domain::Result<QByteArray> Copier::copy(exchange::Archive &archive, const QString &part)
{
    auto xml = archive.xml(part);
    if (!xml)
        return tl::unexpected(xml.error());
    while (*xml) {
        const auto more = (*xml)->next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
        token((*xml)->reader());
    }
    if (m_xml.hasError())
        return failure(ErrorCode::MalformedFile, part);
    return m_out;
}

bool isWellFormed(const QByteArray &part)
{
    QXmlStreamReader xml(part);
    while (!xml.atEnd())
        xml.readNext();
    return !xml.hasError();
}

} // namespace

domain::Result<QByteArray> copyOf(exchange::Archive &archive, const QString &part, const QList<QLatin1StringView> &without)
{
    return Copier(without).copy(archive, part);
}

domain::Result<StyleSheet> stylesOf(exchange::Archive &archive, const QString &part, domain::Language language)
{
    auto known = knownStyles(archive, part);
    if (!known)
        return tl::unexpected(known.error());
    QList<StyleName> missing;
    StyleSheet sheet{.ids = idsIn(*known, missing), .part = {}};
    // Numbering belongs to the template's own text, and so does what it says of languages.
    Copier copier({"numPr"_L1, "lang"_L1});
    copier.setLanguage(languageTag(language));
    auto copied = copier.copy(archive, part);
    if (!copied)
        return tl::unexpected(copied.error());
    const wording::Wording wording(language);
    Markup ours;
    for (const StyleName style : std::as_const(missing))
        writeStyle(ours, styleDefinitions()[static_cast<size_t>(style)], sheet.ids, wording);
    sheet.part = *copied;
    const qsizetype end = sheet.part.lastIndexOf("</");
    if (end < 0)
        return failure(ErrorCode::MalformedFile, part);
    sheet.part.insert(end, ours.bytes());
    if (!isWellFormed(sheet.part))
        return failure(ErrorCode::MalformedFile, part);
    return sheet;
}

} // namespace reports::docx
