// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writer.h"
#include "tree.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace reports;
using tree::Element;

namespace {

QByteArray odt(domain::Language language = domain::Language::Spanish)
{
    return tree::bytes(tree::everything(language), Format::Odt);
}

QStringList wordsOf(const QList<Element> &elements)
{
    QStringList out;
    for (const Element &element : elements)
        out.append(element.words);
    return out;
}

QStringList valuesOf(const QList<Element> &elements, const QString &attribute)
{
    QStringList out;
    for (const Element &element : elements)
        out.append(element.attributes.value(attribute));
    return out;
}

} // namespace

class TestOdt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isAPackage()
    {
        const QByteArray file = odt();
        const QStringList parts = tree::parts(file);
        QCOMPARE(parts.first(), u"mimetype"_s);
        // Stored as it is, so that the kind of file stands at its beginning.
        QCOMPARE(file.mid(30, 47), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));
        QStringList listed =
            valuesOf(tree::elements(tree::part(file, u"META-INF/manifest.xml"_s), u"manifest:file-entry"_s),
                u"manifest:full-path"_s);
        for (const QString &part : parts) {
            if (part != u"mimetype"_s && !part.startsWith(u"META-INF"_s))
                QVERIFY2(listed.removeOne(part), qPrintable(part));
            if (part.endsWith(u".xml"_s))
                QVERIFY2(!tree::elements(tree::part(file, part)).isEmpty(), qPrintable(part));
        }
        QCOMPARE(listed, QStringList{u"/"_s});
    }

    void theSameDocumentGivesTheSameBytes() { QCOMPARE(odt(), odt()); }

    void headingsAreAnOutline()
    {
        const QByteArray content = tree::part(odt(), u"content.xml"_s);
        const auto headings = tree::elements(content, u"text:h"_s);
        QCOMPARE(wordsOf(headings),
            (QStringList{u"I. Introducción"_s, u"II. Medidas"_s, u"A. Cifras"_s, u"Situación"_s, u"Detalle"_s,
                u"III. Anexos"_s}));
        QCOMPARE(
            valuesOf(headings, u"text:outline-level"_s), (QStringList{u"1"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"1"_s}));
        // What links and the contents lead to.
        const QStringList places = valuesOf(tree::elements(content, u"text:bookmark-start"_s), u"text:name"_s);
        QCOMPARE(places.size(), headings.size());
        for (const Element &link : tree::elements(content, u"text:a"_s)) {
            const QString target = link.attributes.value(u"xlink:href"_s);
            QVERIFY2(!target.startsWith(u'#') || places.contains(target.mid(1)), qPrintable(target));
            QVERIFY(!target.startsWith(u"javascript"_s));
        }
        const auto index = tree::elements(content, u"text:index-body"_s);
        QCOMPARE(index.size(), 1);
        QCOMPARE(index[0].words, u"ÍndiceI. Introducción1II. Medidas1A. Cifras1III. Anexos1"_s);
    }

    void paragraphsAreOneList()
    {
        const QByteArray content = tree::part(odt(), u"content.xml"_s);
        QStringList lists;
        for (const Element &list : tree::elements(content, u"text:list"_s)) {
            if (list.attributes.value(u"text:style-name"_s) == u"Numbering_20_1"_s)
                lists.append(list.attributes.value(u"xml:id"_s) + list.attributes.value(u"text:continue-list"_s));
        }
        QCOMPARE(lists, (QStringList{u"paragraphs"_s, u"paragraphs"_s, u"paragraphs"_s}));
        for (const Element &item : tree::elements(content, u"text:list-item"_s))
            QVERIFY(!item.attributes.contains(u"text:start-value"_s));
    }

    void aGapInTheNumbersIsKept()
    {
        Document document;
        document.blocks = {
            Paragraph{.text = plain(u"uno"_s), .number = 4}, Paragraph{.text = plain(u"dos"_s), .number = 5}};
        const auto items =
            tree::elements(tree::part(tree::bytes(document, Format::Odt), u"content.xml"_s), u"text:list-item"_s);
        QCOMPARE(items.size(), 2);
        QCOMPARE(items[0].attributes.value(u"text:start-value"_s), u"4"_s);
        QVERIFY(!items[1].attributes.contains(u"text:start-value"_s));
    }

    void notesAreFootnotes()
    {
        const auto notes = tree::elements(tree::part(odt(), u"content.xml"_s), u"text:note-body"_s);
        QCOMPARE(wordsOf(notes),
            (QStringList{u"Resolución ministerial 203/2026, artículo 4."_s, u"Nota en una lista."_s,
                u"Nota en un cuadro."_s, u"Nota en un dato."_s}));
    }

    void tablesRepeatTheirHeader()
    {
        const QByteArray content = tree::part(odt(), u"content.xml"_s);
        const auto headers = tree::elements(content, u"table:table-header-rows"_s);
        QCOMPARE(wordsOf(headers), QStringList{u"DepartamentoSolicitudesParte"_s});
        QVERIFY(wordsOf(tree::elements(content, u"table:table-cell"_s)).contains(u"=SUM(A1:A9)"_s));
        QVERIFY(!content.contains("table:formula"));
    }

    void picturesAreSaidInWords()
    {
        const QByteArray file = odt();
        const QByteArray content = tree::part(file, u"content.xml"_s);
        QCOMPARE(wordsOf(tree::elements(content, u"svg:desc"_s)),
            (QStringList{u"Escudo de Valdoria"_s, u"De 55 recomendaciones de tratados, 40 están en curso."_s}));
        for (const QString &picture : valuesOf(tree::elements(content, u"draw:image"_s), u"xlink:href"_s))
            QVERIFY2(tree::part(file, picture).startsWith("\x89PNG"), qPrintable(picture));
    }

    void languagesAreSaid_data()
    {
        QTest::addColumn<domain::Language>("language");
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("other");
        QTest::newRow("es") << domain::Language::Spanish << u"es"_s << u"en"_s;
        QTest::newRow("en") << domain::Language::English << u"en"_s << u"es"_s;
    }
    void languagesAreSaid()
    {
        QFETCH(domain::Language, language);
        QFETCH(QString, own);
        QFETCH(QString, other);
        const QByteArray file = odt(language);
        const auto defaults = tree::elements(tree::part(file, u"styles.xml"_s), u"style:text-properties"_s);
        QCOMPARE(defaults.first().attributes.value(u"fo:language"_s), own);
        QCOMPARE(defaults.first().attributes.value(u"fo:hyphenate"_s), u"true"_s);
        const QByteArray content = tree::part(file, u"content.xml"_s);
        const auto spans = tree::elements(content, u"text:span"_s);
        const auto foreign = std::find_if(spans.begin(), spans.end(),
            [&](const Element &span) { return span.attributes.value(u"text:style-name"_s) == other; });
        QVERIFY(foreign != spans.end());
        QCOMPARE(foreign->words,
            language == domain::Language::Spanish ? u"Shelters must be funded every year."_s
                                                  : u"Los refugios deben financiarse cada año."_s);
        const QByteArray meta = tree::part(file, u"meta.xml"_s);
        QVERIFY(wordsOf(tree::elements(meta, u"dc:language"_s)).first().startsWith(own));
        QCOMPARE(wordsOf(tree::elements(meta, u"dc:title"_s)).first(), tree::everything(language).metadata.title);
    }

    void pagesHaveHeadAndFoot()
    {
        const QByteArray styles = tree::part(odt(), u"styles.xml"_s);
        QCOMPARE(wordsOf(tree::elements(styles, u"style:header"_s)), QStringList{u"Valdoria · Informe"_s});
        QCOMPARE(wordsOf(tree::elements(styles, u"style:footer"_s)),
            (QStringList{u"Página 1 de 1"_s, u"Para uso interno."_s}));
        QCOMPARE(tree::elements(styles, u"text:page-count"_s).size(), 1);
    }

    void everyStyleIsThere()
    {
        const QByteArray file = odt();
        const QByteArray content = tree::part(file, u"content.xml"_s);
        const QByteArray styles = tree::part(file, u"styles.xml"_s);
        QSet<QString> known;
        for (const QByteArray &part : {content, styles}) {
            for (const Element &element : tree::elements(part)) {
                if (element.attributes.contains(u"style:name"_s))
                    known.insert(element.attributes.value(u"style:name"_s));
            }
        }
        for (const QByteArray &part : {content, styles}) {
            for (const Element &element : tree::elements(part)) {
                for (auto it = element.attributes.begin(); it != element.attributes.end(); ++it) {
                    if (it.key().endsWith(u"style-name"_s))
                        QVERIFY2(known.contains(it.value()), qPrintable(it.key() + u' ' + it.value()));
                }
            }
        }
    }

    void wordsComeThrough()
    {
        const QByteArray content = tree::part(odt(), u"content.xml"_s);
        QVERIFY(wordsOf(tree::elements(content, u"text:p"_s))
                    .join(u'\n')
                    .contains(u"<b>cinco</b> & \\ # + - ! | ~ 1. \"seis\" 'siete'"_s));
        Document blanks;
        blanks.blocks = {Paragraph{.text = {Run{.text = u"a   b"_s}, Run{.text = u" c\u0001"_s}}}};
        const QByteArray other = tree::part(tree::bytes(blanks, Format::Odt), u"content.xml"_s);
        QVERIFY(other.contains("a <text:s/><text:s/>b c</text:p>"));
    }

    void withoutATitleThereIsNoCover()
    {
        Document document = tree::everything(domain::Language::Spanish);
        document.cover = {};
        document.blocks = {Heading{.text = plain(u"Ficha"_s)}, Paragraph{.text = plain(u"uno"_s)}};
        const QByteArray content = tree::part(tree::bytes(document, Format::Odt), u"content.xml"_s);
        const QList<Element> within = tree::elements(content, u"office:text"_s);
        QCOMPARE(wordsOf(within), QStringList{u"Fichauno"_s});
        const auto headings = tree::elements(content, u"text:h"_s);
        QCOMPARE(headings.first().attributes.value(u"text:style-name"_s), u"Heading_20_1"_s); // no page is begun
        QCOMPARE(tree::bytes(document, Format::Markdown), QByteArray("<a id=\"s0\"></a>\n\n# Ficha\n\nuno\n"));
    }

    void cancelledLeavesNoFile()
    {
        const QTemporaryDir folder;
        const auto saved = save(tree::everything(domain::Language::Spanish), Format::Odt,
            folder.filePath(u"informe.odt"_s), work::Progress({}, [] { return true; }));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, domain::ErrorCode::Cancelled);
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

QTEST_MAIN(TestOdt)
#include "tst_odt.moc"
