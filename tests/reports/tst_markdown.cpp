// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/markdownwords.h"
#include "tree.h"

#include <QRegularExpression>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace reports;

namespace {

QString written(const Document &document)
{
    return QString::fromUtf8(tree::bytes(document, Format::Markdown));
}

QString inWords(const Text &text)
{
    return markdown::Texts(domain::Language::Spanish)(text);
}

/// What a reader of Markdown shows.
QString shown(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown);
    return document.toPlainText();
}

} // namespace

class TestMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void wordsComeThrough_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("stars") << u"*uno* **dos** ***tres***"_s;
        QTest::newRow("lines") << u"_uno_ a_b_c __dos__"_s;
        QTest::newRow("code") << u"`uno` ``dos``"_s;
        QTest::newRow("links") << u"[uno](dos) ![tres](x) <https://example.org>"_s;
        QTest::newRow("markup") << u"<b>uno</b> &amp; &copy; <script>"_s;
        QTest::newRow("backslash") << u"\\uno \\* dos\\"_s;
        QTest::newRow("heading") << u"# uno ##"_s;
        QTest::newRow("list") << u"- uno"_s;
        QTest::newRow("plus") << u"+ uno"_s;
        QTest::newRow("ordered") << u"12. uno"_s;
        QTest::newRow("ordered, bracket") << u"12) uno"_s;
        QTest::newRow("quote") << u"> uno"_s;
        QTest::newRow("rule") << u"---"_s;
        QTest::newRow("title") << u"==="_s;
        QTest::newRow("table") << u"| uno | dos |"_s;
        QTest::newRow("struck") << u"~~uno~~"_s;
    }
    void wordsComeThrough()
    {
        QFETCH(QString, words);
        Document document;
        document.blocks = {Paragraph{.text = plain(words)}};
        QCOMPARE(shown(written(document)), words);
    }

    void mannersStandBesideAnything_data()
    {
        QTest::addColumn<Text>("text");
        QTest::addColumn<QString>("expected");
        const Run bold{.text = u"uno"_s, .bold = true};
        QTest::newRow("alone") << Text{bold} << u"**uno**"_s;
        QTest::newRow("blanks") << Text{Run{.text = u" uno "_s, .bold = true}, Run{.text = u"dos"_s}}
                                << u" **uno** dos"_s;
        QTest::newRow("in a word") << Text{Run{.text = u"a"_s}, bold, Run{.text = u"b"_s}} << u"a**uno**b"_s;
        QTest::newRow("punctuation inside")
            << Text{Run{.text = u"«uno»"_s, .bold = true}, Run{.text = u"b"_s}} << u"<strong>«uno»</strong>b"_s;
        QTest::newRow("two in a row") << Text{bold, Run{.text = u"dos"_s, .italic = true}}
                                      << u"<strong>uno</strong>*dos*"_s;
        QTest::newRow("both") << Text{Run{.text = u"uno"_s, .bold = true, .italic = true}} << u"***uno***"_s;
    }
    void mannersStandBesideAnything()
    {
        QFETCH(Text, text);
        QFETCH(QString, expected);
        QCOMPARE(inWords(text), expected);
    }

    void onlySafeLinksAreLinks()
    {
        QCOMPARE(inWords({Run{.text = u"uno"_s, .link = u"https://example.org/a b>(c)&d|e"_s}}),
            u"[uno](<https://example.org/a%20b%3E(c)&amp;d%7Ce>)"_s);
        QCOMPARE(inWords({Run{.text = u"uno"_s, .link = u"javascript:alert(1)"_s}}), u"uno"_s);
        QCOMPARE(inWords({Run{.text = u"uno"_s, .link = u"#dos"_s}}), u"[uno](<#dos>)"_s);
    }

    void everythingIsThere()
    {
        const QString file = written(tree::everything(domain::Language::Spanish));
        for (const QString &line : {u"# Informe de prueba"_s, u"## I. Introducción"_s, u"### A. Cifras"_s,
                 u"- [I. Introducción](<#introduction>)"_s, u"<a id=\"introduction\"></a>"_s,
                 u"| Departamento | Solicitudes | Parte |"_s, u"| --- | ---: | ---: |"_s,
                 u"| Norte \\| Sur[^3] | 9 | – |"_s, u"| **Total** | **8.421** | **100 %** |"_s,
                 u"2. Segunda medida[^2]"_s, u"> <span lang=\"en\">Shelters must be funded every year.</span>"_s,
                 u"De 55 recomendaciones de tratados, 40 están en curso."_s, u"| Tratados | 40 | 12 | 3 | 55 |"_s,
                 u"[^4]: Nota en un dato."_s, u"- **412** personas capacitadas"_s})
            QVERIFY2(file.split(u'\n').contains(line), qPrintable(line));
        QVERIFY(!file.contains(u"javascript:"_s));
        QVERIFY(!file.contains(u"\n\n\n"_s)); // the place for a person to write in leaves none
        QCOMPARE(file, written(tree::everything(domain::Language::Spanish)));
    }

    void listsOneBelowTheOtherStayTwo()
    {
        Document document;
        document.blocks = {ItemList{.ordered = true, .items = {plain(u"uno"_s)}},
            ItemList{.ordered = true, .items = {plain(u"dos"_s)}}};
        QCOMPARE(written(document), u"1. uno\n\n<!-- -->\n\n1. dos\n"_s);
    }
};

QTEST_MAIN(TestMarkdown)
#include "tst_markdown.moc"
