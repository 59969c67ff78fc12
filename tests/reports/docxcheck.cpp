// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxcheck.h"

#include <QBuffer>
#include <QDir>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>
#include <QXmlStreamReader>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

using namespace Qt::StringLiterals;

namespace docxcheck {
namespace {

/// The sequences of ISO/IEC 29500-1, annex A, for the elements a report has.
const QHash<QString, QStringList> &sequences()
{
    const auto words = [](const char *list) { return QString::fromLatin1(list).split(u' '); };
    static const QHash<QString, QStringList> all{
        {u"w:pPr"_s,
            words("w:pStyle w:keepNext w:keepLines w:pageBreakBefore w:framePr w:widowControl w:numPr "
                  "w:suppressLineNumbers w:pBdr w:shd w:tabs w:suppressAutoHyphens "
                  "w:kinsoku w:wordWrap w:overflowPunct w:topLinePunct w:autoSpaceDE w:autoSpaceDN w:bidi "
                  "w:adjustRightInd w:snapToGrid w:spacing w:ind "
                  "w:contextualSpacing w:mirrorIndents w:suppressOverlap w:jc w:textDirection w:textAlignment "
                  "w:textboxTightWrap w:outlineLvl w:divId w:cnfStyle w:rPr "
                  "w:sectPr w:pPrChange")},
        {u"w:rPr"_s,
            words("w:rStyle w:rFonts w:b w:bCs w:i w:iCs w:caps w:smallCaps w:strike w:dstrike w:outline w:shadow "
                  "w:emboss w:imprint w:noProof w:snapToGrid w:vanish "
                  "w:webHidden w:color w:spacing w:w w:kern w:position w:sz w:szCs w:highlight w:u w:effect w:bdr "
                  "w:shd w:fitText w:vertAlign w:rtl w:cs w:em w:lang "
                  "w:eastAsianLayout w:specVanish w:oMath")},
        {u"w:numPr"_s, words("w:ilvl w:numId")},
        {u"w:pBdr"_s, words("w:top w:left w:bottom w:right w:between w:bar")},
        {u"w:tbl"_s, words("w:tblPr w:tblGrid w:tr")},
        {u"w:tblPr"_s,
            words("w:tblStyle w:tblpPr w:tblOverlap w:bidiVisual w:tblStyleRowBandSize w:tblStyleColBandSize w:tblW "
                  "w:jc w:tblCellSpacing w:tblInd w:tblBorders w:shd "
                  "w:tblLayout w:tblCellMar w:tblLook w:tblCaption w:tblDescription")},
        {u"w:tblBorders"_s, words("w:top w:left w:bottom w:right w:insideH w:insideV")},
        {u"w:tblCellMar"_s, words("w:top w:left w:bottom w:right")},
        {u"w:tr"_s, words("w:tblPrEx w:trPr w:tc")},
        {u"w:tc"_s, words("w:tcPr w:p")},
        {u"w:tcPr"_s,
            words("w:cnfStyle w:tcW w:gridSpan w:hMerge w:vMerge w:tcBorders w:shd w:noWrap w:tcMar w:textDirection "
                  "w:tcFitText w:vAlign w:hideMark")},
        {u"w:tcBorders"_s, words("w:top w:left w:bottom w:right w:insideH w:insideV w:tl2br w:tr2bl")},
        {u"w:sectPr"_s,
            words("w:headerReference w:footerReference w:footnotePr w:endnotePr w:type w:pgSz w:pgMar w:paperSrc "
                  "w:pgBorders w:lnNumType w:pgNumType w:cols w:formProt "
                  "w:vAlign w:noEndnote w:titlePg w:textDirection w:bidi w:rtlGutter w:docGrid w:printerSettings")},
        {u"w:styles"_s, words("w:docDefaults w:latentStyles w:style")},
        {u"w:style"_s,
            words("w:name w:aliases w:basedOn w:next w:link w:autoRedefine w:hidden w:uiPriority w:semiHidden "
                  "w:unhideWhenUsed w:qFormat w:locked w:personal w:rsid w:pPr "
                  "w:rPr w:tblPr w:trPr w:tcPr w:tblStylePr")},
        {u"w:tblStylePr"_s, words("w:pPr w:rPr w:tblPr w:trPr w:tcPr")},
        {u"w:numbering"_s, words("w:numPicBullet w:abstractNum w:num w:numIdMacAtCleanup")},
        {u"w:abstractNum"_s, words("w:nsid w:multiLevelType w:tmpl w:name w:styleLink w:numStyleLink w:lvl")},
        {u"w:lvl"_s,
            words("w:start w:numFmt w:lvlRestart w:pStyle w:isLgl w:suff w:lvlText w:lvlPicBulletId w:legacy w:lvlJc "
                  "w:pPr w:rPr")},
        {u"w:num"_s, words("w:abstractNumId w:lvlOverride")},
        {u"w:sdt"_s, words("w:sdtPr w:sdtEndPr w:sdtContent")},
        {u"w:settings"_s,
            words("w:writeProtection w:view w:zoom w:removePersonalInformation w:embedTrueTypeFonts w:mirrorMargins "
                  "w:proofState w:defaultTabStop w:autoHyphenation "
                  "w:consecutiveHyphenLimit w:hyphenationZone w:doNotHyphenateCaps w:evenAndOddHeaders "
                  "w:characterSpacingControl w:updateFields w:footnotePr w:endnotePr "
                  "w:compat w:docVars w:rsids w:themeFontLang w:clrSchemeMapping w:decimalSymbol w:listSeparator")},
        {u"w:font"_s, words("w:altName w:panose1 w:charset w:family w:notTrueType w:pitch w:sig")},
        {u"w:drawing"_s, words("wp:inline")},
        {u"wp:inline"_s, words("wp:extent wp:effectExtent wp:docPr wp:cNvGraphicFramePr a:graphic")},
    };
    return all;
}

bool isXml(const QString &part)
{
    return part.endsWith(".xml"_L1) || part.endsWith(".rels"_L1);
}

/// Looks through one package.
class Checker
{
public:
    explicit Checker(const Parts &parts)
        : m_parts(parts)
    {
    }
    QStringList check();

private:
    void types();
    void relations(const QString &part);
    void order(const QString &part);
    void used(const QString &part);
    void tables(const QString &part);
    void bookmarks();
    void notes();
    void lists();
    void definedStyles();
    [[nodiscard]] QSet<QString> all(const QString &part, const QString &element, const QString &attribute) const;
    [[nodiscard]] QSet<QString> idsOfRelations(const QString &part) const;

    const Parts &m_parts;
    QMap<QString, QList<Element>> m_elements;
    QHash<QString, QString> m_styles; ///< type by id
    QStringList m_faults;
};

QSet<QString> Checker::all(const QString &part, const QString &element, const QString &attribute) const
{
    QSet<QString> out;
    for (const Element &one : m_elements.value(part)) {
        if (one.name == element)
            out.insert(value(one, attribute));
    }
    return out;
}

QSet<QString> Checker::idsOfRelations(const QString &part) const
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    return all(part.left(slash) + u"_rels/"_s + part.mid(slash) + u".rels"_s, u"Relationship"_s, u"Id"_s);
}

void Checker::types()
{
    const QString list = u"[Content_Types].xml"_s;
    const QSet<QString> named = all(list, u"Override"_s, u"PartName"_s);
    const QSet<QString> endings = all(list, u"Default"_s, u"Extension"_s);
    for (const QString &part : m_parts.keys()) {
        if (part != list && !named.contains(u'/' + part) && !endings.contains(part.section(u'.', -1)))
            m_faults << part + u" has no type"_s;
    }
    for (const QString &name : named) {
        if (!m_parts.contains(name.mid(1)))
            m_faults << name + u" has a type and is not there"_s;
    }
}

void Checker::relations(const QString &part)
{
    const QString folder = part.section(u'/', 0, -3);
    for (const Element &one : m_elements.value(part)) {
        if (one.name != "Relationship"_L1)
            continue;
        const QString target = value(one, u"Target"_s);
        if (value(one, u"TargetMode"_s) == "External"_L1) {
            if (!QUrl(target, QUrl::StrictMode).isValid())
                m_faults << part + u" leads to no address: "_s + target;
        } else if (!m_parts.contains(QDir::cleanPath(folder + u'/' + target).remove(QRegularExpression(u"^/"_s)))) {
            m_faults << part + u" leads nowhere: "_s + target;
        }
    }
}

void Checker::order(const QString &part)
{
    const QList<Element> elements = m_elements.value(part);
    QHash<int, qsizetype> reached; // in the sequence of the element at this place
    for (const Element &one : elements) {
        const QString parent = one.parent >= 0 ? elements[one.parent].name : QString();
        const auto sequence = sequences().constFind(parent);
        if (sequence == sequences().constEnd())
            continue;
        const qsizetype place = sequence->indexOf(one.name);
        if (place < 0)
            m_faults << u"%1: <%2> does not belong in <%3>"_s.arg(part, one.name, parent);
        else if (place < reached.value(one.parent))
            m_faults << u"%1: <%2> comes too late in <%3>"_s.arg(part, one.name, parent);
        reached[one.parent] = std::max(place, reached.value(one.parent));
    }
}

void Checker::definedStyles()
{
    for (const Element &one : m_elements.value(u"word/styles.xml"_s)) {
        if (one.name != "w:style"_L1)
            continue;
        const QString id = value(one, u"w:styleId"_s);
        if (m_styles.contains(id))
            m_faults << u"two styles have the id "_s + id;
        m_styles.insert(id, value(one, u"w:type"_s));
    }
}

void Checker::used(const QString &part)
{
    static const QHash<QString, QString> types{
        {u"w:pStyle"_s, u"paragraph"_s}, {u"w:rStyle"_s, u"character"_s}, {u"w:tblStyle"_s, u"table"_s}};
    const QSet<QString> relationIds = idsOfRelations(part);
    for (const Element &one : m_elements.value(part)) {
        const QString id = value(one, u"w:val"_s);
        if (types.contains(one.name) && m_styles.value(id) != types.value(one.name))
            m_faults << u"%1: %2 is no %3 style"_s.arg(part, id, types.value(one.name));
        if ((one.name == "w:basedOn"_L1 || one.name == "w:next"_L1 || one.name == "w:link"_L1)
            && !m_styles.contains(id))
            m_faults << u"%1: %2 is no style"_s.arg(part, id);
        for (const QString &attribute : {u"r:id"_s, u"r:embed"_s}) {
            const QString relation = value(one, attribute);
            if (!relation.isEmpty() && !relationIds.contains(relation))
                m_faults << u"%1: %2 is no relation"_s.arg(part, relation);
        }
    }
}

void Checker::tables(const QString &part)
{
    const QList<Element> elements = m_elements.value(part);
    QHash<int, int> columns; // of a table, by its place
    QHash<int, int> cells; // of a row
    QHash<int, QString> lastChild;
    for (int i = 0; i < elements.size(); ++i) {
        const Element &one = elements[i];
        if (one.name == "w:tbl"_L1 && lastChild.value(one.parent) == "w:tbl"_L1)
            m_faults << part + u": two tables run into each other"_s;
        if (one.parent >= 0)
            lastChild[one.parent] = one.name;
        if (one.name == "w:gridCol"_L1)
            ++columns[elements[one.parent].parent];
        if (one.name == "w:tc"_L1)
            ++cells[one.parent];
    }
    for (int i = 0; i < elements.size(); ++i) {
        if (elements[i].name == "w:tr"_L1 && cells.value(i) != columns.value(elements[i].parent))
            m_faults << part + u": a row has not as many cells as its table has columns"_s;
        if (elements[i].name == "w:tc"_L1 && lastChild.value(i) != "w:p"_L1)
            m_faults << part + u": a cell does not end in a paragraph"_s;
        if (elements[i].name == "w:sectPr"_L1 && i > 0 && elements[elements[i].parent].name == "w:body"_L1
            && lastChild.value(elements[i].parent) != "w:sectPr"_L1)
            m_faults << part + u": the last section is not the last"_s;
    }
}

void Checker::bookmarks()
{
    QSet<QString> names;
    QSet<QString> open;
    QSet<QString> pictures;
    const QList<Element> elements = m_elements.value(u"word/document.xml"_s);
    for (const Element &one : elements) {
        const QString id = value(one, u"w:id"_s);
        const QString name = value(one, u"w:name"_s);
        if (one.name == "w:bookmarkStart"_L1) {
            if (names.contains(name) || open.contains(id) || name.size() > 40)
                m_faults << u"a bookmark is there twice or too long: "_s + name;
            names.insert(name);
            open.insert(id);
        } else if (one.name == "w:bookmarkEnd"_L1 && !open.contains(id)) {
            m_faults << u"a bookmark ends that did not begin"_s;
        } else if (one.name == "wp:docPr"_L1) {
            const QString number = value(one, u"id"_s);
            if (pictures.contains(number))
                m_faults << u"two pictures have the same number"_s;
            pictures.insert(number);
        }
    }
    for (const Element &one : elements) {
        const QString anchor = value(one, u"w:anchor"_s);
        if (one.name == "w:hyperlink"_L1 && !anchor.isEmpty() && !names.contains(anchor))
            m_faults << u"a link leads to no bookmark: "_s + anchor;
    }
}

void Checker::notes()
{
    QStringList marks;
    for (const Element &one : m_elements.value(u"word/document.xml"_s)) {
        if (one.name == "w:footnoteReference"_L1)
            marks << value(one, u"w:id"_s);
    }
    QStringList words;
    for (const Element &one : m_elements.value(u"word/footnotes.xml"_s)) {
        if (one.name == "w:footnote"_L1 && value(one, u"w:type"_s).isEmpty())
            words << value(one, u"w:id"_s);
    }
    if (marks != words)
        m_faults << u"footnotes %1 are marked, %2 are there"_s.arg(marks.join(u' '), words.join(u' '));
}

void Checker::lists()
{
    const QString part = u"word/numbering.xml"_s;
    const QSet<QString> patterns = all(part, u"w:abstractNum"_s, u"w:abstractNumId"_s);
    for (const QString &id : all(part, u"w:abstractNumId"_s, u"w:val"_s)) {
        if (!patterns.contains(id))
            m_faults << u"a list counts by no pattern: "_s + id;
    }
    const QSet<QString> known = all(part, u"w:num"_s, u"w:numId"_s);
    for (const QString &user : {u"word/document.xml"_s, u"word/styles.xml"_s}) {
        for (const QString &id : all(user, u"w:numId"_s, u"w:val"_s)) {
            if (!known.contains(id))
                m_faults << user + u" counts in no list: "_s + id;
        }
    }
}

QStringList Checker::check()
{
    for (auto part = m_parts.begin(); part != m_parts.end(); ++part) {
        if (!isXml(part.key()))
            continue;
        m_elements[part.key()] = elementsOf(part.value());
        if (m_elements[part.key()].isEmpty())
            m_faults << part.key() + u" is not well-formed"_s;
    }
    types();
    definedStyles();
    for (const QString &part : m_elements.keys()) {
        if (part.endsWith(".rels"_L1))
            relations(part);
        order(part);
        used(part);
        tables(part);
    }
    bookmarks();
    notes();
    lists();
    m_faults.removeDuplicates();
    return m_faults;
}

} // namespace

Parts partsOf(const QByteArray &docx)
{
    Parts out;
    QBuffer buffer;
    buffer.setData(docx);
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdUnzip))
        return out;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFile file(&zip);
        if (file.open(QIODevice::ReadOnly))
            out.insert(zip.getCurrentFileName(), file.readAll());
    }
    return out;
}

QStringList faults(const Parts &parts)
{
    return parts.isEmpty() ? QStringList(u"no archive"_s) : Checker(parts).check();
}

QList<Element> elementsOf(const QByteArray &part)
{
    QList<Element> out;
    QList<int> open;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            out.append({xml.qualifiedName().toString(), xml.attributes(), open.isEmpty() ? -1 : open.last()});
            open.append(static_cast<int>(out.size()) - 1);
        } else if (xml.isEndElement()) {
            open.removeLast();
        } else if (xml.isCharacters() && !open.isEmpty()) {
            out[open.last()].text += xml.text();
        }
    }
    return xml.hasError() ? QList<Element>() : out;
}

QString value(const Element &element, const QString &attribute)
{
    for (const QXmlStreamAttribute &one : element.attributes) {
        if (one.qualifiedName() == attribute)
            return one.value().toString();
    }
    return {};
}

} // namespace docxcheck
