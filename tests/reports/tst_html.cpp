// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/html.h"
#include "reports/writer.h"
#include "reports/statusreport.h"
#include "sample.h"
#include "tree.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace reports;

namespace {

struct Element
{
    QString name;
    QXmlStreamAttributes attributes;
    QString text; ///< of itself and what is in it
};

/// Every element in the order of its beginning; empty when the text is not well-formed.
QList<Element> elements(const QByteArray &html)
{
    QXmlStreamReader xml(html);
    QList<Element> out;
    QList<qsizetype> open;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            open.append(out.size());
            out.append({xml.name().toString(), xml.attributes(), {}});
        } else if (xml.isEndElement()) {
            open.removeLast();
        } else if (xml.isCharacters()) {
            for (const qsizetype index : open)
                out[index].text += xml.text();
        }
    }
    return xml.hasError() ? QList<Element>() : out;
}

QByteArray html(domain::Language language, int count)
{
    const Material material = count > 0 ? sample::large(count) : sample::small();
    QByteArray out;
    QBuffer buffer(&out);
    buffer.open(QIODevice::WriteOnly);
    const auto written = writeHtml(statusReport(material, wording::Wording(language)), buffer);
    return written ? out : QByteArray();
}

} // namespace

class TestHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isWellFormedAndSaysItsLanguage_data()
    {
        QTest::addColumn<domain::Language>("language");
        QTest::addColumn<QString>("title");
        QTest::newRow("es") << domain::Language::Spanish << u"Informe de situación – República de Valdoria"_s;
        QTest::newRow("en") << domain::Language::English << u"Status report – Republic of Valdoria"_s;
    }
    void isWellFormedAndSaysItsLanguage()
    {
        QFETCH(domain::Language, language);
        QFETCH(QString, title);
        const auto found = elements(html(language, 60));
        QVERIFY(!found.isEmpty());
        QCOMPARE(found.first().attributes.value("lang"_L1), domain::code(language));
        bool hasTitle = false;
        for (const Element &element : found) {
            hasTitle = hasTitle || (element.name == u"title"_s && element.text == title);
            QVERIFY(element.name != u"script"_s);
            QVERIFY(!element.attributes.hasAttribute("src"_L1)); // this one has no crest
        }
        QVERIFY(hasTitle);
    }

    void theStyleIsTheSameInHtmlAndXml()
    {
        const QByteArray file = html(domain::Language::Spanish, 0);
        const qsizetype from = file.indexOf("<style>");
        const QByteArray style = file.mid(from, file.indexOf("</style>") - from);
        QVERIFY(style.size() > 500);
        QVERIFY(!style.contains('&'));
    }

    void headingsAreInOrder()
    {
        int before = 0;
        int tops = 0;
        for (const Element &element : elements(html(domain::Language::Spanish, 60))) {
            if (element.name.size() != 2 || !element.name.startsWith(u'h') || !element.name[1].isDigit())
                continue;
            const int level = element.name[1].digitValue();
            QVERIFY2(level <= before + 1, qPrintable(element.text));
            before = level;
            tops += level == 1;
        }
        QCOMPARE(tops, 1);
        QCOMPARE(before, 2); // the notes at the end
    }

    void tablesNameTheirRowsAndColumns()
    {
        int columns = 0;
        int rows = 0;
        int captions = 0;
        for (const Element &element : elements(html(domain::Language::English, 60))) {
            captions += element.name == u"caption"_s && !element.text.isEmpty();
            if (element.name != u"th"_s)
                continue;
            columns += element.attributes.value("scope"_L1) == u"col"_s;
            rows += element.attributes.value("scope"_L1) == u"row"_s;
        }
        QCOMPARE(captions, 2);
        QCOMPARE(columns, 15); // status, four kinds, total and share; mechanism, five statuses, total and overdue
        QCOMPARE(rows, 15); // eight statuses and five mechanisms, each with its total
    }

    void theChartIsSaidInWords()
    {
        const auto found = elements(html(domain::Language::Spanish, 0));
        QStringList described;
        for (const Element &element : found) {
            if (element.name == u"svg"_s) {
                QCOMPARE(element.attributes.value("role"_L1), u"img"_s);
                described = element.attributes.value("aria-labelledby"_L1).toString().split(u' ');
            }
        }
        QCOMPARE(described.size(), 2);
        for (const Element &element : found) {
            if (described.removeOne(element.attributes.value("id"_L1).toString()))
                QVERIFY(!element.text.isEmpty());
        }
        QVERIFY(described.isEmpty());
    }

    void everyLinkInsideFindsItsPlace()
    {
        QSet<QString> places;
        QStringList targets;
        for (const Element &element : elements(html(domain::Language::Spanish, 60))) {
            const QString id = element.attributes.value("id"_L1).toString();
            QVERIFY2(id.isEmpty() || !places.contains(id), qPrintable(id));
            places.insert(id);
            const QString link = element.attributes.value("href"_L1).toString();
            if (link.startsWith(u'#'))
                targets.append(link.mid(1));
        }
        QVERIFY(targets.size() >= 9); // four sections and five mechanisms
        for (const QString &target : targets)
            QVERIFY2(places.contains(target), qPrintable(target));
    }

    void aTextInTheOtherLanguageSaysSo()
    {
        bool found = false;
        for (const Element &element : elements(html(domain::Language::Spanish, 0)))
            found = found
                || (element.name == u"span"_s && element.attributes.value("lang"_L1) == u"en"_s
                    && element.text.contains(u"shelters"_s));
        QVERIFY(found);
    }

    void markupInTextStaysText()
    {
        Material material = sample::small();
        material.rows[0].text.en = u"<script>alert(1)</script> & \"so\"\u0002"_s;
        material.rows[0].progress->evidence[0].link = u"javascript:alert(1)"_s;
        QByteArray out;
        QBuffer buffer(&out);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(writeHtml(statusReport(material, wording::Wording(domain::Language::English)), buffer));
        QVERIFY(!elements(out).isEmpty());
        QVERIFY(!out.contains("<script"));
        QVERIFY(!out.contains("javascript:"));
    }

    void notesStandAtTheEndAndLeadBack()
    {
        const auto found = elements(tree::bytes(tree::everything(domain::Language::Spanish), Format::Html));
        QVERIFY(!found.isEmpty());
        QStringList marks;
        QStringList notes;
        QStringList back;
        for (const Element &element : found) {
            if (element.attributes.value("role"_L1) == "doc-noteref"_L1)
                marks.append(element.attributes.value("href"_L1).toString());
            if (element.name == u"li"_s && element.attributes.value("id"_L1).startsWith(u"note"_s))
                notes.append(u'#' + element.attributes.value("id"_L1).toString());
            if (element.attributes.value("role"_L1) == "doc-backlink"_L1)
                back.append(element.attributes.value("href"_L1).toString());
        }
        QCOMPARE(marks, (QStringList{u"#note1"_s, u"#note2"_s, u"#note3"_s, u"#note4"_s}));
        QCOMPARE(notes, marks);
        QCOMPARE(back, (QStringList{u"#noteref1"_s, u"#noteref2"_s, u"#noteref3"_s, u"#noteref4"_s}));
    }

    void theCoverHasCrestAndAddress()
    {
        const Document document = tree::everything(domain::Language::English);
        const QByteArray file = tree::bytes(document, Format::Html);
        QVERIFY(file.contains("src=\"data:image/png;base64," + document.cover.crest.toBase64() + "\" alt=\"Coat of arms of Valdoria\""));
        QVERIFY(file.contains("Calle Real 12<br/>Ciudad de Valdoria</p>"));
        Document other = document;
        other.cover.crest = "<svg onload='alert(1)'/>";
        QVERIFY(!tree::bytes(other, Format::Html).contains("<img"));
    }

    void aPlaceToWriteInPrintsNothing()
    {
        for (const Element &element : elements(tree::bytes(tree::everything(domain::Language::Spanish), Format::Html)))
            QVERIFY(element.name != u"p"_s || !element.text.isEmpty());
    }

    void cancelledLeavesNoFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"informe.html"_s);
        const auto document =
            statusReport(sample::small(), wording::Wording(domain::Language::Spanish));
        const auto saved = save(document, Format::Html, path, work::Progress({}, [] { return true; }));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, domain::ErrorCode::Cancelled);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void aFolderIsNoFile()
    {
        const QTemporaryDir folder;
        const auto document =
            statusReport(sample::small(), wording::Wording(domain::Language::Spanish));
        const auto saved = save(document, Format::Html, folder.path());
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, domain::ErrorCode::IsDirectory);
        const auto nowhere = save(document, Format::Html, folder.filePath(u"no/such/informe.html"_s));
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().code, domain::ErrorCode::FileNotWritable);
    }

    void theEndingNamesTheFormat()
    {
        QCOMPARE(formatOf(u"a/informe.PDF"_s), Format::Pdf);
        QCOMPARE(formatOf(u"informe.htm"_s), Format::Html);
        QVERIFY(!formatOf(u"informe"_s));
    }
};

QTEST_GUILESS_MAIN(TestHtml)
#include "tst_html.moc"
