// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxcheck.h"
#include "everything.h"
#include "reports/docx.h"
#include "reports/writer.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace reports;
using docxcheck::Element;
using docxcheck::elementsOf;
using docxcheck::faults;
using docxcheck::partsOf;
using docxcheck::value;

namespace {

constexpr auto text = u"word/document.xml";

QByteArray docx(const Document &document, const QByteArray &styleTemplate = {})
{
    QByteArray out;
    QBuffer buffer(&out);
    buffer.open(QIODevice::WriteOnly);
    const auto written = writeDocx(document, buffer, {}, styleTemplate);
    return written ? out : QByteArray();
}

Document with(const QList<Block> &blocks)
{
    Document out;
    out.metadata.title = u"Prueba"_s;
    out.blocks = blocks;
    return out;
}

QList<Element> elements(const Document &document, const QString &part = QString::fromUtf16(text))
{
    return elementsOf(partsOf(docx(document)).value(part));
}

QStringList values(const QList<Element> &elements, const QString &name, const QString &attribute = u"w:val"_s)
{
    QStringList out;
    for (const Element &one : elements) {
        if (one.name == name)
            out << value(one, attribute);
    }
    return out;
}

QString wordsIn(const QList<Element> &elements)
{
    QString out;
    for (const Element &one : elements) {
        if (one.name == u"w:t"_s)
            out += one.text;
    }
    return out;
}

QStringList strings(const QJsonValue &list)
{
    QStringList out;
    for (const QJsonValue &one : list.toArray())
        out << one.toString();
    return out;
}

} // namespace

class TestDocx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void languages_data()
    {
        QTest::addColumn<domain::Language>("language");
        QTest::newRow("es") << domain::Language::Spanish;
        QTest::newRow("en") << domain::Language::English;
    }

    void isAsTheSchemaWants_data() { languages_data(); }
    void isAsTheSchemaWants()
    {
        QFETCH(domain::Language, language);
        const auto found = faults(partsOf(docx(sample::everything(language))));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void whatIsWrongWouldBeFound_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QByteArray>("wrong");
        const QString body = QString::fromUtf16(text);
        QTest::newRow("order") << body << QByteArray("<w:b/><w:bCs/>") << QByteArray("<w:lang w:val=\"x\"/><w:b/>");
        QTest::newRow("foreign element") << body << QByteArray("<w:keepNext/>") << QByteArray("<w:keptNext/>");
        QTest::newRow("style") << u"word/styles.xml"_s << QByteArray("w:styleId=\"Quote\"")
                               << QByteArray("w:styleId=\"Cite\"");
        QTest::newRow("list") << u"word/numbering.xml"_s << QByteArray("<w:num w:numId=\"3\">")
                              << QByteArray("<w:num w:numId=\"33\">");
        QTest::newRow("note") << u"word/footnotes.xml"_s << QByteArray("w:id=\"2\"") << QByteArray("w:id=\"3\"");
        QTest::newRow("relation") << u"word/_rels/document.xml.rels"_s << QByteArray("media/image2.png")
                                  << QByteArray("media/image3.png");
        QTest::newRow("bookmark") << body << QByteArray("w:name=\"progress\"") << QByteArray("w:name=\"other\"");
        QTest::newRow("cell") << body << QByteArray("</w:p></w:tc>") << QByteArray("</w:p><w:tcPr/></w:tc>");
        QTest::newRow("tables") << body
                                << QByteArray("<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"140\" "
                                              "w:lineRule=\"exact\"/></w:pPr></w:p>")
                                << QByteArray();
        QTest::newRow("not well-formed") << u"word/header1.xml"_s << QByteArray("</w:p>") << QByteArray();
        QTest::newRow("type") << u"[Content_Types].xml"_s << QByteArray("Extension=\"png\"")
                              << QByteArray("Extension=\"gif\"");
    }
    void whatIsWrongWouldBeFound()
    {
        QFETCH(QString, part);
        QFETCH(QByteArray, right);
        QFETCH(QByteArray, wrong);
        auto parts = partsOf(docx(sample::everything(domain::Language::English)));
        QVERIFY(parts.value(part).contains(right));
        parts[part].replace(right, wrong);
        QVERIFY(!faults(parts).isEmpty());
    }

    void nothingAtAllIsStillADocument()
    {
        const auto found = faults(partsOf(docx(Document())));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void aTableAloneIsStillADocument()
    {
        const auto found =
            faults(partsOf(docx(with({Table{.columns = {{u"A"_s}}, .rows = {{}, {plain(u"x"_s), plain(u"too many"_s)}}},
                Facts{}, Table{}, KeyFigures{}, ItemList{}, Contents{u"Índice"_s, 9}, Facts{{{u"Plazo"_s, {}}}},
                Facts{{{u"Plazo"_s, {}}}}}))));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void theSameDocumentGivesTheSameBytes()
    {
        const QByteArray first = docx(sample::everything(domain::Language::Spanish));
        QVERIFY(first.size() > 10'000);
        QCOMPARE(first.mid(10, 4), QByteArray("\0\0\x21\0", 4)); // 1 January 1980, whenever it is written
        QVERIFY(docx(sample::everything(domain::Language::Spanish)) == first);
    }

    void anotherLibraryReadsIt_data() { languages_data(); }
    void anotherLibraryReadsIt()
    {
        QFETCH(domain::Language, language);
        const Document document = sample::everything(language);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"informe.docx"_s);
        QVERIFY(save(document, Format::Docx, path));
        QProcess reader;
        reader.start(u"/usr/bin/python3"_s, {QStringLiteral(READBACK), path});
        QVERIFY(reader.waitForFinished());
        QVERIFY2(reader.exitCode() == 0, reader.readAllStandardError().constData());
        const QJsonObject found = QJsonDocument::fromJson(reader.readAllStandardOutput()).object();

        QCOMPARE(found.value("title"_L1).toString(), document.metadata.title);
        QCOMPARE(
            found.value("language"_L1).toString(), language == domain::Language::Spanish ? u"es-PY"_s : u"en-GB"_s);
        QStringList headings;
        QStringList numbered;
        QStringList quotes;
        int tables = 0;
        for (const Block &block : document.blocks) {
            if (const auto *heading = std::get_if<Heading>(&block))
                headings << u"Heading %1 "_s.arg(heading->level) + words(heading->text);
            const auto *paragraph = std::get_if<Paragraph>(&block);
            if (paragraph && paragraph->number > 0)
                numbered << words(paragraph->text);
            if (paragraph && paragraph->kind == Paragraph::Kind::Quote)
                quotes << words(paragraph->text);
            tables += std::holds_alternative<Table>(block) || std::holds_alternative<Facts>(block)
                || std::holds_alternative<KeyFigures>(block);
        }
        QStringList readHeadings;
        for (const QJsonValue &one : found.value("headings"_L1).toArray())
            readHeadings << one.toArray()[0].toString() + u' ' + one.toArray()[1].toString();
        QCOMPARE(readHeadings, headings);
        // The library leaves out what stands in a link.
        QCOMPARE(strings(found.value("numbered"_L1)).size(), numbered.size());
        QCOMPARE(strings(found.value("numbered"_L1)).first(), numbered.first());
        QCOMPARE(strings(found.value("quotes"_L1)), quotes);
        const QJsonArray readTables = found.value("tables"_L1).toArray();
        QCOMPARE(readTables.size(), tables);
        QCOMPARE(found.value("notes"_L1).toInt(), 2);
        QCOMPARE(found.value("pictures"_L1).toInt(), 2);
        QCOMPARE(found.value("sections"_L1).toInt(), 2);
        QCOMPARE(strings(found.value("header"_L1)), QStringList(document.metadata.runningHeader));
        QVERIFY(qAbs(found.value("width"_L1).toDouble() - 210) < 0.1);
        int withHeader = 0;
        for (const QJsonValue &one : readTables)
            withHeader += one.toObject().value("header"_L1).toBool();
        QCOMPARE(withHeader, 3);
        QCOMPARE(readTables.at(3).toObject().value("cells"_L1).toArray().size(), 47); // header, rows, total
    }

    void paragraphsCountOnAndBeginWhereTheyBegin()
    {
        const auto at = [](int number) { return Paragraph{.text = plain(u"x"_s), .number = number}; };
        const Document document = with(
            {at(7), at(8), ItemList{true, {plain(u"a"_s)}}, at(9), at(20), at(21), ItemList{true, {plain(u"b"_s)}}});
        QCOMPARE(values(elements(document), u"w:numId"_s),
            QStringList({u"1"_s, u"1"_s, u"2"_s, u"1"_s, u"4"_s, u"4"_s, u"5"_s}));
        const auto numbering = elements(document, u"word/numbering.xml"_s);
        QCOMPARE(values(numbering, u"w:start"_s).first(), u"7"_s);
        QCOMPARE(values(numbering, u"w:startOverride"_s), QStringList({u"20"_s, u"1"_s}));
    }

    void aPlaceToWriteInIsNotPrinted()
    {
        const Document document = with({Paragraph{.text = {}, .number = 1, .key = u"s.scope"_s}});
        QVERIFY(values(elements(document), u"w:numId"_s).isEmpty());
    }

    void hostileWordsStayWords()
    {
        const QString evil = QString::fromUtf16(u"</w:t>&<\"'\u0001\u000B\uFFFE\u0085 tab\tline\nend \U0001F600 ")
            + QChar(0xD800) + u"x"_s;
        Document document = sample::everything(domain::Language::Spanish);
        document.metadata.title = document.metadata.runningHeader = document.metadata.author =
            document.metadata.pageLabel = evil;
        document.cover.title = document.cover.crestDescription = evil;
        document.cover.crest = "\x89PNG no picture";
        document.blocks
            << Block(Heading{7, plain(evil), evil}) << Block(Heading{-1, {Run{.text = evil}}, evil})
            << Block(Paragraph{
                   .text = {Run{.text = evil, .link = u"https://example.org/"_s + evil, .note = evil},
                       Run{.text = evil, .link = u'#' + evil}, Run{.text = u"a"_s, .link = u"javascript:alert(1)"_s},
                       Run{.text = u"b"_s, .link = u"http://[broken"_s}, Run{.text = u"c"_s, .link = u"#nowhere"_s}}})
            << Block(Table{.caption = evil,
                   .columns = {{evil, Column::Kind::Number, 0}, {evil, Column::Kind::Words, -3}},
                   .rows = {{plain(evil)}}})
            << Block(Facts{{{evil, {{Run{.text = evil}}}}}});
        const auto parts = partsOf(docx(document));
        const auto found = faults(parts);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        QVERIFY(wordsIn(elementsOf(parts.value(QString::fromUtf16(text))))
                    .contains(QString::fromUtf16(u"</w:t>&<\"' tab line end \U0001F600 x")));
        QVERIFY(!parts.value(u"word/_rels/document.xml.rels"_s).contains("javascript"));
    }

    void linksLeadWhereTheyShould()
    {
        const auto parts = partsOf(docx(sample::everything(domain::Language::Spanish)));
        const auto found = elementsOf(parts.value(QString::fromUtf16(text)));
        QVERIFY(values(found, u"w:hyperlink"_s, u"w:anchor"_s).contains(u"progress"_s));
        const auto relations = elementsOf(parts.value(u"word/_rels/document.xml.rels"_s));
        const QStringList targets = values(relations, u"Relationship"_s, u"Target"_s);
        QVERIFY(targets.contains(u"https://example.org/comit%C3%A9"_s));
        QCOMPARE(targets.count(u"https://example.org/acta?id=7&x=1"_s), 1);
    }

    void languagesAreSaid()
    {
        const auto parts = partsOf(docx(sample::everything(domain::Language::Spanish)));
        QCOMPARE(values(elementsOf(parts.value(u"word/styles.xml"_s)), u"w:lang"_s), QStringList(u"es-PY"_s));
        QCOMPARE(values(elementsOf(parts.value(QString::fromUtf16(text))), u"w:lang"_s), QStringList(u"en-GB"_s));
        const auto settings = elementsOf(parts.value(u"word/settings.xml"_s));
        QCOMPARE(values(settings, u"w:themeFontLang"_s), QStringList(u"es-PY"_s));
        QCOMPARE(values(settings, u"w:autoHyphenation"_s).size(), 1);
        QVERIFY(values(settings, u"w:updateFields"_s).isEmpty()); // Word would ask before it opens the report
    }

    void contentsAreAFieldWithItsEntries()
    {
        const auto found = elements(sample::everything(domain::Language::English));
        QStringList fields;
        for (const Element &one : found) {
            if (one.name == u"w:instrText"_s)
                fields << one.text.trimmed();
        }
        QCOMPARE(fields, QStringList(u"TOC \\o \"1-2\" \\h \\z \\u"_s));
        QCOMPARE(values(found, u"w:fldChar"_s, u"w:fldCharType"_s), QStringList({u"begin"_s, u"separate"_s, u"end"_s}));
        const QStringList styles = values(found, u"w:pStyle"_s);
        QCOMPARE(styles.count(u"TOC1"_s), 2);
        QCOMPARE(styles.count(u"TOC2"_s), 6);
    }

    void pagesAreCounted()
    {
        const auto parts = partsOf(docx(sample::everything(domain::Language::Spanish)));
        const auto footer = elementsOf(parts.value(u"word/footer1.xml"_s));
        QCOMPARE(wordsIn(footer), u"Página 1 de 1"_s);
        QCOMPARE(values(footer, u"w:fldSimple"_s, u"w:instr"_s), QStringList({u"PAGE"_s, u"NUMPAGES"_s}));
        QCOMPARE(values(elementsOf(parts.value(QString::fromUtf16(text))), u"w:headerReference"_s, u"w:type"_s).size(),
            1); // not the cover
    }

    void picturesSayWhatTheyShow()
    {
        const auto found = elements(sample::everything(domain::Language::Spanish));
        QCOMPARE(values(found, u"wp:docPr"_s, u"descr"_s),
            QStringList(
                {u"Escudo de Valdoria"_s, u"Órganos de tratados: 12 sin iniciar, 30 en curso, 20 cumplidas."_s}));
    }

    void cancelledLeavesNothing()
    {
        const QTemporaryDir folder;
        const work::Progress cancelled({}, [] { return true; });
        const auto saved = save(
            sample::everything(domain::Language::Spanish), Format::Docx, folder.filePath(u"informe.docx"_s), cancelled);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, domain::ErrorCode::Cancelled);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void progressRunsToItsEnd()
    {
        qint64 last = 0;
        const work::Progress progress(
            [&last](qint64 done, qint64 total) { last = total > 0 ? 1000 * done / total : 0; }, {});
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(writeDocx(sample::longReport(domain::Language::Spanish, 200), buffer, progress));
        QCOMPARE(last, 1000);
    }
};

QTEST_MAIN(TestDocx)
#include "tst_docx.moc"
