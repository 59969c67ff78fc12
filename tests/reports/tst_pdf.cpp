// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/html.h"
#include "reports/pdf.h"
#include "reports/writer.h"
#include "reports/pdforder.h"
#include "reports/statusreport.h"
#include "sample.h"
#include "tree.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace reports;

namespace {

/// What a reader of PDF says of a file; empty when it complains.
QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0 || !process.readAllStandardError().isEmpty())
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

Document document(domain::Language language, int count)
{
    return statusReport(count > 0 ? sample::large(count) : sample::small(), wording::Wording(language));
}

QImage picture(const Pages &pages, int page)
{
    QImage image(pages.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    pages.paint(page, painter);
    return image;
}

/// How many points of a picture carry ink below and above the given share of its height.
int ink(const QImage &image, double from, double to)
{
    int out = 0;
    for (int y = static_cast<int>(image.height() * from); y < static_cast<int>(image.height() * to); ++y) {
        for (int x = 0; x < image.width(); ++x)
            out += qGray(image.pixel(x, y)) < 200;
    }
    return out;
}

} // namespace

class TestPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &program : {u"pdfinfo"_s, u"pdftotext"_s, u"pdffonts"_s, u"qpdf"_s})
            QVERIFY2(!QStandardPaths::findExecutable(program).isEmpty(), "poppler-utils and qpdf are needed");
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsBack_data()
    {
        QTest::addColumn<domain::Language>("language");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("lastPage");
        QTest::addColumn<QStringList>("phrases");
        QTest::newRow("es") << domain::Language::Spanish << u"Informe de situación – República de Valdoria"_s
                            << u"Página %1 de %1"_s
                            << QStringList{u"19 de mayo de 2026"_s, u"Órganos de tratados"_s, u"Situación según el"_s,
                                   u"Último avance"_s, u"el Ministerio Público y el Ministerio del"_s,
                                   u"Notas sobre los datos"_s};
        QTest::newRow("en") << domain::Language::English << u"Status report – Republic of Valdoria"_s
                            << u"Page %1 of %1"_s
                            << QStringList{u"19 May 2026"_s, u"Treaty bodies"_s, u"Status given by the"_s,
                                   u"Latest progress"_s, u"Notes on the data"_s};
    }
    void readsBack()
    {
        QFETCH(domain::Language, language);
        QFETCH(QString, title);
        QFETCH(QString, lastPage);
        QFETCH(QStringList, phrases);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"informe.pdf"_s);
        const Document tree = document(language, 60);
        QVERIFY(save(tree, Format::Pdf, path));
        const auto pages = Pages::of(tree);
        QVERIFY(pages);

        const QString info = run(u"pdfinfo"_s, {path});
        QVERIFY2(info.contains(title), qPrintable(info));
        QVERIFY(info.contains(QRegularExpression(u"Pages:\\s+%1\\n"_s.arg(pages->count()))));
        QVERIFY(info.contains(u"(A4)"_s));
        const QString text =
            run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).normalized(QString::NormalizationForm_KC);
        QVERIFY2(text.contains(lastPage.arg(pages->count())), qPrintable(text.right(400)));
        for (const QString &phrase : phrases)
            QVERIFY2(text.contains(phrase), qPrintable(phrase));
    }

    void fontsAreEmbedded()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"informe.pdf"_s);
        QVERIFY(save(document(domain::Language::Spanish, 0), Format::Pdf, path));
        const QStringList fonts = run(u"pdffonts"_s, {path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(fonts.size() >= 4); // regular, bold, italic, both
        for (const QString &font : fonts) {
            QVERIFY2(font.startsWith(u"NotoSerif"_s), qPrintable(font));
            QVERIFY2(font.contains(QRegularExpression(u"Identity-H\\s+yes"_s)), qPrintable(font));
        }
    }

    void headingsAreAnOutlineAndContentsAreLinks()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"informe.pdf"_s);
        QVERIFY(save(document(domain::Language::Spanish, 60), Format::Pdf, path));
        // pdftohtml is the one of these readers that tells outline and links.
        const QString html = run(u"pdftohtml"_s, {u"-xml"_s, u"-i"_s, u"-stdout"_s, path});
        QVERIFY(html.contains(u"<outline>"_s));
        QVERIFY(html.contains(QRegularExpression(u"<item page=\"5\">III. Recomendaciones</item>"_s)));
        QVERIFY(html.contains(u"href=\"informe.html#5\""_s) || html.contains(u"#5\">"_s));
        QVERIFY(html.contains(u"https://example.org/203-2026"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("/Lang (es)"));
        QVERIFY(bytes.contains("/DisplayDocTitle true"));
    }

    void noPageIsEmptyOrOverflows()
    {
        const auto pages = Pages::of(document(domain::Language::Spanish, 200));
        QVERIFY(pages);
        QVERIFY(pages->count() > 50);
        for (int page = 1; page < pages->count(); ++page) {
            const QImage image = picture(*pages, page);
            QVERIFY2(ink(image, 0.09, 0.91) > 100, qPrintable(pages->label(page)));
            // Between the column and the page number nothing stands.
            QCOMPARE(ink(image, 0.917, 0.935), 0);
        }
        QVERIFY(!pages->label(0).isEmpty());
    }

    void noHeadingStandsAloneAtTheFoot()
    {
        const auto pages = Pages::of(document(domain::Language::English, 200));
        QVERIFY(pages);
        for (const Pages::Mark &mark : pages->marks()) {
            QVERIFY2(mark.page > 0, qPrintable(mark.title));
            // A heading, two lines of text below it and the column's end.
            QVERIFY2(mark.top < 841.89 - 76 - 40, qPrintable(mark.title));
        }
    }

    void aTableGoesOnUnderItsHeader()
    {
        Table table{.caption = u"Long"_s, .columns = {{u"Name"_s}, {u"Number"_s, Column::Kind::Number}}};
        for (int i = 0; i < 200; ++i)
            table.rows.append({plain(u"Row %1"_s.arg(i)), plain(QString::number(i))});
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"table.pdf"_s);
        Document tree;
        tree.metadata.title = u"Table"_s;
        tree.metadata.pageLabel = u"%1/%2"_s;
        tree.blocks = {table};
        QVERIFY(save(tree, Format::Pdf, path));
        const auto pages = Pages::of(tree);
        QVERIFY(pages);
        const QString text = run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        QCOMPARE(text.count(u"Number"_s), pages->count());
        for (int i = 0; i < 200; ++i)
            QVERIFY(text.contains(QRegularExpression(u"Row %1\\s+%1\\n"_s.arg(i))));
    }

    void withoutATitleThereIsNoCover()
    {
        Document tree;
        tree.metadata.title = u"Brief"_s;
        tree.metadata.pageLabel = u"Page %1 of %2"_s;
        tree.blocks = {Heading{.level = 1, .text = plain(u"Brief for the Minister"_s), .anchor = u"brief"_s},
            Paragraph{.text = {Run{.text = u"Up there"_s, .link = u"#brief"_s}}}};
        const auto pages = Pages::of(tree);
        QVERIFY(pages);
        QCOMPARE(pages->count(), 1);
        QCOMPARE(pages->label(0), u"Page 1 of 1"_s);
        QCOMPARE(pages->marks().first().page, 0);
        QCOMPARE(pages->links(0).size(), 1);
        QCOMPARE(pages->links(0).first().page, 0);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"brief.pdf"_s);
        QVERIFY(save(tree, Format::Pdf, path));
        const QString text = run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        QVERIFY(text.contains(u"Brief for the Minister"_s) && text.contains(u"Page 1 of 1"_s));
        QBuffer page;
        page.open(QIODevice::WriteOnly);
        QVERIFY(writeHtml(tree, page));
        QVERIFY(page.data().contains("<h1 id=\"brief\">Brief for the Minister</h1>"));
        QVERIFY(!page.data().contains("class=\"cover\""));
    }

    void aTextLongerThanAPageIsCutBetweenLines()
    {
        Document tree;
        tree.metadata.pageLabel = u"%1/%2"_s;
        tree.blocks = {Facts{{{u"Label"_s, {plain(QStringList(2000, u"palabra"_s).join(u' '))}}}}};
        const auto pages = Pages::of(tree);
        QVERIFY(pages);
        QVERIFY(pages->count() > 3);
        for (int page = 1; page < pages->count(); ++page)
            QCOMPARE(ink(picture(*pages, page), 0.917, 0.935), 0);
    }

    void isLaidOutAndPaintedOffTheUiThread()
    {
        const Document tree = document(domain::Language::Spanish, 30);
        const auto here = Pages::of(tree);
        QVERIFY(here);
        const QImage expected = picture(*here, 4);
        QImage seen;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            const auto there = Pages::of(tree);
            seen = there ? picture(*there, 4) : QImage();
        }));
        thread->start();
        QVERIFY(thread->wait());
        QVERIFY(seen == expected);
        // Pages made on one thread are painted on another.
        const std::unique_ptr<QThread> painter(QThread::create([&] { seen = picture(*here, 4); }));
        painter->start();
        QVERIFY(painter->wait());
        QVERIFY(seen == expected);
    }

    void cancelledLeavesNoFile()
    {
        const QTemporaryDir folder;
        int asked = 0;
        const auto saved = save(document(domain::Language::Spanish, 60), Format::Pdf, folder.filePath(u"informe.pdf"_s),
            work::Progress({}, [&asked] { return ++asked > 15; }));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, domain::ErrorCode::Cancelled);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void notesStandAtTheEndAndAreLedTo()
    {
        const Document tree = tree::everything(domain::Language::Spanish);
        const auto pages = Pages::of(tree);
        QVERIFY(pages);
        const int last = pages->count() - 1;
        QCOMPARE(pages->marks().last().title, u"Notas"_s);
        QCOMPARE(pages->marks().last().page, last);
        QList<qreal> tops;
        for (int page = 1; page < last; ++page) {
            for (const Pages::Link &link : pages->links(page)) {
                if (link.page == last && link.top > pages->marks().last().top)
                    tops.append(link.top);
            }
        }
        QCOMPARE(tops.size(), 4);
        QVERIFY(std::is_sorted(tops.begin(), tops.end()) && tops.first() < tops.last());
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"informe.pdf"_s);
        QVERIFY(save(tree, Format::Pdf, path));
        const QString text = run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        QVERIFY2(text.contains(u"aprobado¹"_s), qPrintable(text));
        QVERIFY(text.contains(QRegularExpression(u"Notas\\s+1\\.\\s+Resolución ministerial 203/2026, artículo 4\\.\\s+2\\.\\s+Nota en una lista"_s)));
    }

    void theCoverHasCrestAndAddress()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"informe.pdf"_s);
        const Document tree = tree::everything(domain::Language::English);
        QVERIFY(save(tree, Format::Pdf, path));
        const QString text = run(u"pdftotext"_s, {u"-l"_s, u"1"_s, path, u"-"_s});
        for (const QString &line : tree.cover.address)
            QVERIFY2(text.contains(line), qPrintable(text));
        const auto pages = Pages::of(tree);
        QVERIFY(pages);
        // The crest's own blue.
        QVERIFY(picture(*pages, 0).pixelColor(80, 70).blue() > 120);
        QVERIFY(picture(*pages, 0).pixelColor(80, 70).red() < 90);
    }

    void aPlaceToWriteInPrintsNothing()
    {
        Document with;
        with.metadata.pageLabel = u"%1/%2"_s;
        with.blocks = {Paragraph{.text = plain(u"uno"_s), .number = 1}, Paragraph{.number = 2, .key = u"r1.answer"_s}, Paragraph{.text = plain(u"dos"_s), .number = 2}};
        Document without = with;
        without.blocks.removeAt(1);
        const auto here = Pages::of(with);
        const auto there = Pages::of(without);
        QVERIFY(here && there);
        QVERIFY(picture(*here, 1) == picture(*there, 1));
    }

    void theSameDocumentGivesTheSameBytes()
    {
        // Fonts come in the order of a hash, which differs from one program's run to the next; the first one's own order is undone here.
        const Document tree = tree::everything(domain::Language::Spanish);
        const QByteArray file = tree::bytes(tree, Format::Pdf);
        QVERIFY(file.startsWith("%PDF-1.4"));
        QCOMPARE(tree::bytes(tree, Format::Pdf), file);
        QVERIFY(file.contains("/CreationDate (D:20260519000000Z)"));
        QCOMPARE(file.count("/CreationDate"), 1);
    }

    void objectsAreOrderedHoweverTheyStood()
    {
        const QByteArray head = "%PDF-1.4\n";
        const QByteArray info = " 0 obj\n<< /CreationDate (D:20261128192311-03'00') >>\nendobj\n";
        const auto file = [&](int one, int two) {
            // A catalog and two objects that it names, which stand in either order.
            QByteArray out = head;
            QMap<int, qsizetype> places;
            const auto add = [&](int number, const QByteArray &content) {
                places[number] = out.size();
                out += QByteArray::number(number) + content;
            };
            add(1, info);
            add(2, " 0 obj\n<< /Type /Catalog /A " + QByteArray::number(one) + " 0 R /B " + QByteArray::number(two) + " 0 R >>\nendobj\n");
            const QByteArray stream = " 0 obj\n<< /Length 5 >>\nstream\n4 0 R\nendstream\nendobj\n";
            // As QPdfWriter names a part of a font: by the object's number.
            const QByteArray font = " 0 obj\n<< /FontName /Q" + QByteArray(1, two == 3 ? 'L' : 'R') + "DAAA+NotoSerif-Bold >>\nendobj\n";
            add(3, one == 3 ? stream : font);
            add(4, one == 4 ? stream : font);
            const qsizetype table = out.size();
            out += "xref\n0 5\n0000000000 65535 f \n";
            for (const qsizetype place : std::as_const(places))
                out += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
            return out + "trailer\n<<\n/Size 5\n/Info 1 0 R\n/Root 2 0 R\n>>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
        };
        const QByteArray ordered = inOrder(file(3, 4), QDate(2026, 5, 19));
        QCOMPARE(inOrder(file(4, 3), QDate(2026, 5, 19)), ordered);
        QVERIFY(ordered.contains("(D:20260519000000Z)"));
        QVERIFY(ordered.contains("stream\n4 0 R\nendstream"));
        QVERIFY(ordered.contains("+NotoSerif-Bold"));
        QCOMPARE(inOrder(ordered, QDate(2026, 5, 19)), ordered);
    }

    void aFileBuiltOtherwiseStaysAsItIs_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no PDF") << QByteArray("hello");
        QTest::newRow("no table") << QByteArray("%PDF-1.4\ntrailer\n<< /Root 2 0 R /Info 1 0 R >>\nstartxref\n9\n%%EOF");
        QTest::newRow("beyond the end") << QByteArray("%PDF-1.4\nxref\n0 2\n0000000000 65535 f \n0000009999 00000 n \ntrailer\n<< /Root 1 0 R /Info 1 0 R >>\nstartxref\n9\n%%EOF");
    }
    void aFileBuiltOtherwiseStaysAsItIs()
    {
        QFETCH(QByteArray, pdf);
        QCOMPARE(inOrder(pdf, QDate(2026, 5, 19)), pdf);
    }

    void anotherReaderFindsNoFault()
    {
        const QTemporaryDir folder;
        for (const auto language : domain::allOf<domain::Language>()) {
            const QString path = folder.filePath(u"informe-%1.pdf"_s.arg(domain::code(language)));
            QVERIFY(save(tree::everything(language), Format::Pdf, path));
            const QString said = run(u"qpdf"_s, {u"--check"_s, path});
            QVERIFY2(said.contains(u"No syntax or stream encoding errors found"_s), qPrintable(said));
        }
    }

    void noPages()
    {
        const Pages none;
        QCOMPARE(none.count(), 0);
        QVERIFY(none.marks().isEmpty());
        QVERIFY(none.links(0).isEmpty());
    }
};

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
