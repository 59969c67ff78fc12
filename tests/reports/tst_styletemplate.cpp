// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxcheck.h"
#include "everything.h"
#include "reports/docx.h"
#include "reports/styletemplate.h"
#include "reports/writer.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

using namespace Qt::StringLiterals;
using namespace reports;
using docxcheck::Element;
using docxcheck::elementsOf;
using docxcheck::faults;
using docxcheck::Parts;
using docxcheck::partsOf;
using docxcheck::value;

namespace {

QByteArray packed(const Parts &parts)
{
    QByteArray out;
    QBuffer buffer(&out);
    QuaZip zip(&buffer);
    zip.open(QuaZip::mdCreate);
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        QuaZipFile file(&zip);
        file.open(QIODevice::WriteOnly, QuaZipNewInfo(part.key()));
        file.write(part.value());
        file.close();
    }
    zip.close();
    return out;
}

QByteArray shipped(domain::Language language)
{
    QByteArray out;
    QBuffer buffer(&out);
    buffer.open(QIODevice::WriteOnly);
    return writeStyleTemplate(buffer, language) ? out : QByteArray();
}

/// The shipped template after somebody worked on it: every occurrence is replaced.
QByteArray changed(const QString &part, const QList<std::pair<QByteArray, QByteArray>> &changes)
{
    Parts parts = partsOf(shipped(domain::Language::Spanish));
    for (const auto &[before, after] : changes) {
        if (!parts[part].contains(before))
            qFatal("not there: %s", before.constData());
        parts[part].replace(before, after);
    }
    return packed(parts);
}

QByteArray report(const QByteArray &styleTemplate, domain::Language language = domain::Language::English)
{
    QByteArray out;
    QBuffer buffer(&out);
    buffer.open(QIODevice::WriteOnly);
    return writeDocx(sample::everything(language), buffer, {}, styleTemplate) ? out : QByteArray();
}

domain::ErrorCode errorOf(const QByteArray &styleTemplate)
{
    const auto checked = checkStyleTemplate(styleTemplate);
    return checked ? domain::ErrorCode::Internal : checked.error().code;
}

QStringList usedStyles(const Parts &parts)
{
    QStringList out;
    for (const Element &one : elementsOf(parts.value(u"word/document.xml"_s))) {
        if (one.name == u"w:pStyle"_s)
            out << value(one, u"w:val"_s);
    }
    return out;
}

} // namespace

class TestStyleTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theShippedOneShowsEveryParagraphStyle_data()
    {
        QTest::addColumn<domain::Language>("language");
        QTest::newRow("es") << domain::Language::Spanish;
        QTest::newRow("en") << domain::Language::English;
    }
    void theShippedOneShowsEveryParagraphStyle()
    {
        QFETCH(domain::Language, language);
        const Parts parts = partsOf(shipped(language));
        const QStringList found = faults(parts);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        QStringList used = usedStyles(parts);
        for (const QString &part : {u"word/header1.xml"_s, u"word/footer1.xml"_s, u"word/footnotes.xml"_s}) {
            for (const Element &one : elementsOf(parts.value(part)))
                used << (one.name == u"w:pStyle"_s ? value(one, u"w:val"_s) : QString());
        }
        for (const Element &one : elementsOf(parts.value(u"word/styles.xml"_s))) {
            const QString id = value(one, u"w:styleId"_s);
            if (one.name == u"w:style"_s && value(one, u"w:type"_s) == u"paragraph"_s && id != u"Normal"_s
                && id != u"ReportPicture"_s)
                QVERIFY2(used.contains(id), qPrintable(id));
        }
        QVERIFY(checkStyleTemplate(shipped(language)));
    }

    void anUnchangedTemplateChangesNothingThatIsSeen()
    {
        const Parts plainOne = partsOf(report({}));
        const Parts parts = partsOf(report(shipped(domain::Language::English)));
        const QStringList found = faults(parts);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        QCOMPARE(parts.value(u"word/document.xml"_s), plainOne.value(u"word/document.xml"_s));
        QCOMPARE(parts.keys(), plainOne.keys());
    }

    void changedLooksAreTaken()
    {
        const QByteArray made =
            changed(u"word/styles.xml"_s, {{"w:sz w:val=\"32\"", "w:sz w:val=\"48\""}, {"Noto Serif", "Garamond"}});
        const Parts parts = partsOf(report(made));
        QVERIFY(parts.value(u"word/styles.xml"_s).contains("w:sz w:val=\"48\""));
        QVERIFY(parts.value(u"word/styles.xml"_s).contains("Garamond"));
        const QStringList found = faults(parts);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        QVERIFY(parts.value(u"word/theme/theme1.xml"_s).contains("Noto Serif"));
    }

    void theLanguageIsTheReports()
    {
        const Parts parts = partsOf(report(shipped(domain::Language::Spanish), domain::Language::English));
        QStringList said;
        for (const Element &one : elementsOf(parts.value(u"word/styles.xml"_s))) {
            if (one.name == u"w:lang"_s)
                said << value(one, u"w:val"_s);
        }
        QCOMPARE(said, QStringList(u"en-GB"_s));
    }

    void stylesAreKnownByTheirNamesWhateverTheirIds()
    {
        // As Word in Spanish names the ids when it saves.
        const QByteArray made = changed(u"word/styles.xml"_s,
            {{"w:styleId=\"Heading1\"", "w:styleId=\"Ttulo1\""},
                {"w:styleId=\"BodyText\"", "w:styleId=\"Textoindependiente\""},
                {"w:val=\"BodyText\"", "w:val=\"Textoindependiente\""},
                {"w:styleId=\"KeyFigure\"", "w:styleId=\"Cifraclave\""}});
        const Parts parts = partsOf(report(made));
        const QStringList found = faults(parts);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        const QStringList used = usedStyles(parts);
        QVERIFY(used.contains(u"Ttulo1"_s));
        QVERIFY(used.contains(u"Textoindependiente"_s));
        QVERIFY(used.contains(u"Cifraclave"_s)); // named in Spanish, in an English report
        QVERIFY(!used.contains(u"Heading1"_s));
    }

    void whatIsMissingIsOurs()
    {
        Parts parts = partsOf(shipped(domain::Language::Spanish));
        parts[u"word/styles.xml"_s] =
            R"(<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"><w:docDefaults><w:rPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Estndar"><w:name w:val="Normal"/><w:rPr><w:sz w:val="30"/><w14:ligatures w14:val="all"/></w:rPr></w:style><w:style w:type="character" w:styleId="Heading1"><w:name w:val="Something else"/></w:style></w:styles>)";
        const Parts made = partsOf(report(packed(parts)));
        const QStringList found = faults(made);
        // An extension of Word's stays where it was.
        QVERIFY2(found.filter(u"w14:ligatures"_s, Qt::CaseInsensitive).size() == found.size(),
            qPrintable(found.join(u'\n')));
        QVERIFY(made.value(u"word/styles.xml"_s).contains("w14:ligatures"));
        QVERIFY(made.value(u"word/styles.xml"_s).contains("w:styleId=\"Estndar\""));
        QVERIFY(usedStyles(made).contains(u"AvanceHeading1"_s));
    }

    void numberingOfTheTemplateStaysBehind()
    {
        const QByteArray made = changed(u"word/styles.xml"_s, {{"<w:numId w:val=\"1\"/>", "<w:numId w:val=\"77\"/>"}});
        const QStringList found = faults(partsOf(report(made)));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void paperAndMarginsAreTaken()
    {
        const QByteArray made = changed(u"word/document.xml"_s,
            {{"w:pgSz w:w=\"11906\" w:h=\"16838\"", "w:pgSz w:w=\"12240\" w:h=\"15840\""},
                {"w:left=\"1440\"", "w:left=\"2000\""}});
        const QList<Element> text = elementsOf(partsOf(report(made)).value(u"word/document.xml"_s));
        int sections = 0;
        for (const Element &one : text) {
            if (one.name == u"w:pgSz"_s)
                QCOMPARE(value(one, u"w:w"_s), u"12240"_s);
            if (one.name == u"w:pgMar"_s)
                QCOMPARE(value(one, u"w:left"_s), u"2000"_s);
            if (one.name == u"w:tblW"_s)
                QCOMPARE(value(one, u"w:w"_s), QString::number(12240 - 2000 - 1440));
            sections += one.name == u"w:pgSz"_s;
        }
        QCOMPARE(sections, 2);
    }

    void paperThatHoldsNoTextIsNotTaken()
    {
        for (const QByteArray &width :
            {QByteArray("0"), QByteArray("-5"), QByteArray("999999999999"), QByteArray("2900"), QByteArray("wide")}) {
            const QByteArray made =
                changed(u"word/document.xml"_s, {{"w:pgSz w:w=\"11906\"", "w:pgSz w:w=\"" + width + '"'}});
            QVERIFY(partsOf(report(made)).value(u"word/document.xml"_s).contains("w:pgSz w:w=\"11906\""));
        }
    }

    void aLogoInTheHeaderIsTaken()
    {
        Parts parts = partsOf(shipped(domain::Language::Spanish));
        const Parts pictures = partsOf(report({}));
        parts[u"word/media/escudo.png"_s] = pictures.value(u"word/media/image1.png"_s);
        parts[u"word/_rels/header1.xml.rels"_s] =
            R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/escudo.png"/></Relationships>)";
        parts[u"word/header1.xml"_s].replace("</w:p>",
            R"(<w:r><w:drawing><wp:inline><wp:extent cx="635000" cy="635000"/><wp:docPr id="4" name="x" descr="Escudo"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>)");
        const Parts made = partsOf(report(packed(parts)));
        const QStringList found = faults(made);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        QCOMPARE(made.value(u"word/media/logo.png"_s), parts.value(u"word/media/escudo.png"_s));
        QVERIFY(made.value(u"word/header1.xml"_s).contains("cx=\"635000\""));
        QVERIFY(made.value(u"word/header1.xml"_s).contains("descr=\"Escudo\""));
    }

    void whatIsNoTemplateIsRefused()
    {
        using domain::ErrorCode;
        QCOMPARE(errorOf({}), ErrorCode::EmptyFile);
        QCOMPARE(errorOf("%PDF-1.4"), ErrorCode::UnknownFormat);
        QCOMPARE(errorOf("PK\x03\x04 and no more"), ErrorCode::MalformedFile);
        QCOMPARE(errorOf(packed({{u"xl/workbook.xml"_s, "<workbook/>"}})), ErrorCode::UnknownFormat);
        Parts parts = partsOf(shipped(domain::Language::Spanish));
        Parts strict = parts;
        strict[u"word/document.xml"_s].replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");
        QCOMPARE(errorOf(packed(strict)), ErrorCode::UnknownFormat);
        Parts broken = parts;
        broken[u"word/styles.xml"_s].chop(20);
        QCOMPARE(errorOf(packed(broken)), ErrorCode::MalformedFile);
        Parts entity = parts;
        entity[u"word/styles.xml"_s].replace("<w:styles", "<!DOCTYPE x [<!ENTITY a \"b\">]><w:styles");
        QCOMPARE(errorOf(packed(entity)), ErrorCode::MalformedFile);
        Parts bomb = parts;
        bomb[u"word/theme/theme1.xml"_s] = "<a>" + QByteArray(70 << 20, ' ') + "</a>";
        QCOMPARE(errorOf(packed(bomb)), ErrorCode::FileTooLarge);
    }

    void aRefusedTemplateLeavesNoFile()
    {
        const QTemporaryDir folder;
        const auto saved = save(sample::everything(domain::Language::Spanish), Format::Docx,
            folder.filePath(u"informe.docx"_s), {}, {.styleTemplate = "%PDF"});
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, domain::ErrorCode::UnknownFormat);
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

QTEST_MAIN(TestStyleTemplate)
#include "tst_styletemplate.moc"
