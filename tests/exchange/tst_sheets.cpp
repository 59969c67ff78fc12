// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"
#include "exchange/sheet.h"
#include "exchange/table.h"
#include "exchange/xlsxsheet.h"
#include "files.h"
#include "hostile.h"
#include "work/savefile.h"

#include <QBuffer>

using namespace Qt::StringLiterals;
using namespace exchange;

namespace {

using Rows = QList<QList<Cell>>;

/// Three texts, so that the readers of recommendations know the header.
SheetHead head()
{
    return {.name = u"Recomendaciones"_s, .title = u"Título"_s, .language = domain::Language::Spanish,
        .columns = {{.title = u"Text"_s}, {.title = u"Countries Concerned"_s}, {.title = u"Document Symbol"_s}}};
}

SheetTotals writeTo(SheetFormat format, const QString &path, const SheetHead &head, const Rows &rows)
{
    SheetTotals totals;
    const auto saved = work::saveFile(path, [&](QIODevice &device) -> domain::Result<void> {
        const auto writer = sheetWriter(format, device);
        auto done = writer->begin(head);
        for (const auto &row : rows)
            done = done ? writer->row(row) : done;
        done = done ? writer->end() : done;
        totals = writer->totals();
        return done;
    });
    if (!saved)
        qFatal("not written: %d", static_cast<int>(saved.error().code));
    return totals;
}

QByteArray partOf(const QString &path, const QString &name)
{
    QuaZip zip(path);
    if (!zip.open(QuaZip::mdUnzip) || !zip.setCurrentFile(name))
        return {};
    QuaZipFile part(&zip);
    return part.open(QIODevice::ReadOnly) ? part.readAll() : QByteArray();
}

QStringList csvFirstCells(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("not readable");
    CsvReader reader(file, detectEncoding(file));
    QStringList cells;
    CsvReader::Record record;
    while (reader.next(record))
        cells << record.cells.value(0);
    return cells.mid(1);
}

/// The first cell of every row but the header, through the program's own reader.
QStringList firstCells(const QString &path, Container container)
{
    const auto table = Table::open(path, container, {}, Extent::Whole, {});
    if (!table || !(*table)->openSheet(0).value_or(false))
        qFatal("not read");
    QStringList cells;
    auto more = (*table)->next();
    for (; more.value_or(false); more = (*table)->next())
        cells << (*table)->cell(0);
    if (!more)
        qFatal("not read: %d", static_cast<int>(more.error().code));
    return cells.mid(1);
}

bool looksLikeFormula(const QString &text)
{
    return !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front());
}

} // namespace

class TestSheets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    /// Comma-separated values carry everything but U+0000; a formula has its apostrophe.
    void csvCarriesEverything()
    {
        const QTemporaryDir folder;
        QVERIFY(rc::check([&] {
            const auto texts = *rc::gen::container<std::vector<QString>>(hostile::anyText());
            Rows rows;
            QStringList expected;
            for (const QString &text : texts) {
                rows << QList<Cell> {text, u"Paraguay"_s, u"X"_s};
                const QString said = QString(text).remove(QChar(u'\0'));
                expected << (looksLikeFormula(said) ? u'\'' + said : said);
            }
            const QString path = folder.filePath(u"a.csv"_s);
            writeTo(SheetFormat::Csv, path, head(), rows);
            RC_ASSERT(csvFirstCells(path) == expected);
        }));
    }

    /// XLSX, too; only U+0000, which the reader takes for a blank, comes back as one.
    void xlsxCarriesEverything()
    {
        const QTemporaryDir folder;
        QVERIFY(rc::check([&] {
            const auto texts = *rc::gen::container<std::vector<QString>>(hostile::anyText());
            Rows rows;
            QStringList expected;
            for (const QString &text : texts) {
                rows << QList<Cell> {text, u"Paraguay"_s, u"X"_s};
                expected << QString(text).replace(QChar(u'\0'), u' ');
            }
            const QString path = folder.filePath(u"a.xlsx"_s);
            writeTo(SheetFormat::Xlsx, path, head(), rows);
            RC_ASSERT(firstCells(path, Container::Xlsx) == expected);
        }));
    }

    /// OpenDocument has no way to say control characters, and a line ends in one way.
    void odsCarriesWhatItCanSay()
    {
        const QTemporaryDir folder;
        QVERIFY(rc::check([&] {
            const auto texts = *rc::gen::container<std::vector<QString>>(hostile::anyText());
            Rows rows;
            QStringList expected;
            for (const QString &text : texts) {
                rows << QList<Cell> {text, u"Paraguay"_s, u"X"_s};
                QString said;
                for (const QChar c : text) {
                    if (c.unicode() >= 0x20 ? c.unicode() < 0xFFFE : u"\t\n\r"_s.contains(c))
                        said += c;
                }
                expected << said.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
            }
            const QString path = folder.filePath(u"a.ods"_s);
            writeTo(SheetFormat::Ods, path, head(), rows);
            RC_ASSERT(firstCells(path, Container::Ods) == expected);
        }));
    }

    void nothingIsAFormula()
    {
        const QTemporaryDir folder;
        const Rows rows {{u"=1+1"_s, u"+1"_s, u"@SUM(A1)"_s}, {u"-2"_s, u"https://example.org"_s, u"007"_s}};
        const QString xlsx = folder.filePath(u"a.xlsx"_s);
        writeTo(SheetFormat::Xlsx, xlsx, head(), rows);
        const QByteArray sheet = partOf(xlsx, u"xl/worksheets/sheet1.xml"_s);
        QVERIFY(!sheet.contains("<f>"));
        QVERIFY(!sheet.contains("<hyperlink"));
        QCOMPARE(sheet.count("t=\"inlineStr\""), 9);
        const QString ods = folder.filePath(u"a.ods"_s);
        writeTo(SheetFormat::Ods, ods, head(), rows);
        const QByteArray content = partOf(ods, u"content.xml"_s);
        QVERIFY(!content.contains("table:formula"));
        QVERIFY(!content.contains("xlink:href"));
        QCOMPARE(content.count("office:value-type=\"string\""), 9);
        const QString csv = folder.filePath(u"a.csv"_s);
        writeTo(SheetFormat::Csv, csv, head(), rows);
        QCOMPARE(files::bytesOf(csv),
            QByteArray("\xEF\xBB\xBFText,Countries Concerned,Document Symbol\r\n'=1+1,'+1,'@SUM(A1)\r\n'-2,https://example.org,007\r\n"));
    }

    void cellsHaveTheirKind()
    {
        const QTemporaryDir folder;
        SheetHead typed = head();
        typed.columns[0].kind = SheetColumn::Kind::Number;
        typed.columns[1].kind = SheetColumn::Kind::Date;
        typed.columns[2].kind = SheetColumn::Kind::Link;
        const Rows rows {{-1.5, QDate(2026, 5, 31), Link {u"https://example.org/a?b=c&d"_s}}, {Cell(), QDate(), Link {u"javascript:alert(1)"_s}},
            {45.0, QDate(1789, 8, 26), Link {}}};
        const QString csv = folder.filePath(u"a.csv"_s);
        writeTo(SheetFormat::Csv, csv, typed, rows);
        QVERIFY(files::bytesOf(csv).endsWith("\r\n-1.5,2026-05-31,https://example.org/a?b=c&d\r\n,,javascript:alert(1)\r\n45,1789-08-26,\r\n"));
        const QString xlsx = folder.filePath(u"a.xlsx"_s);
        writeTo(SheetFormat::Xlsx, xlsx, typed, rows);
        const QByteArray sheet = partOf(xlsx, u"xl/worksheets/sheet1.xml"_s);
        QVERIFY(sheet.contains("<v>-1.5</v>"));
        QVERIFY(sheet.contains("<v>46173</v>")); // 31 May 2026
        QCOMPARE(sheet.count("<hyperlink "), 1);
        QVERIFY(sheet.contains("1789-08-26")); // before Excel's calendar: a text
        QVERIFY(sheet.contains("ySplit=\"1\""));
        QVERIFY(sheet.contains("<autoFilter ref=\"A1:C4\"/>"));
        QVERIFY(partOf(xlsx, u"docProps/core.xml"_s).contains("Título"));
        QVERIFY(partOf(xlsx, u"docProps/core.xml"_s).contains("<dc:language>es</dc:language>"));
        const QString ods = folder.filePath(u"a.ods"_s);
        writeTo(SheetFormat::Ods, ods, typed, rows);
        const QByteArray content = partOf(ods, u"content.xml"_s);
        QVERIFY(content.contains("office:date-value=\"2026-05-31\""));
        QVERIFY(content.contains("office:date-value=\"1789-08-26\""));
        QVERIFY(content.contains("office:value=\"-1.5\""));
        QCOMPARE(content.count("xlink:href="), 1);
        QVERIFY(content.contains("table:target-range-address=\"'Recomendaciones'.A1:'Recomendaciones'.C4\""));
        QVERIFY(partOf(ods, u"settings.xml"_s).contains("VerticalSplitPosition"));
        QVERIFY(partOf(ods, u"meta.xml"_s).contains("<dc:language>es</dc:language>"));
        QCOMPARE(files::bytesOf(ods).mid(30, 8 + 46), QByteArray("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"));
    }

    /// Excel's limit is kept by cutting, and said; the others hold it whole.
    void longTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("cut");
        QTest::newRow("just fits") << QString(32'767, u'ñ') << false;
        QTest::newRow("one more") << QString(32'768, u'ñ') << true;
        QTest::newRow("emoji at the end") << QString(32'766, u'a') + u"😀"_s << true;
        QTest::newRow("escaped at the end") << QString(32'763, u'a') + QChar(u'\1') << true;
        QTest::newRow("very long") << QString(100'000, u'z') << true;
    }
    void longTexts()
    {
        QFETCH(QString, text);
        QFETCH(bool, cut);
        const QTemporaryDir folder;
        const Rows rows {{text, u"Paraguay"_s, u"X"_s}};
        const QString xlsx = folder.filePath(u"a.xlsx"_s);
        QCOMPARE(writeTo(SheetFormat::Xlsx, xlsx, head(), rows), (SheetTotals {.rows = 1, .cut = cut ? 1 : 0}));
        const QString read = firstCells(xlsx, Container::Xlsx).value(0);
        if (cut) {
            QVERIFY(read.size() <= 32'767);
            QVERIFY(read.endsWith(u'…'));
            QVERIFY(text.startsWith(read.chopped(1)));
            QVERIFY(!read.at(read.size() - 2).isHighSurrogate());
        } else {
            QCOMPARE(read, text);
        }
        const QString csv = folder.filePath(u"a.csv"_s);
        writeTo(SheetFormat::Csv, csv, head(), rows);
        QCOMPARE(csvFirstCells(csv), QStringList {text});
        const QString ods = folder.filePath(u"a.ods"_s);
        QCOMPARE(writeTo(SheetFormat::Ods, ods, head(), rows).cut, 0);
        QCOMPARE(firstCells(ods, Container::Ods).value(0), QString(text).remove(QChar(u'\1')));
    }

    void namesOfSheets_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("clean");
        QTest::newRow("plain") << u"Lista"_s << u"Lista"_s;
        QTest::newRow("refused characters") << u"a/b\\c[d]e:f*g?h"_s << u"abcdefgh"_s;
        QTest::newRow("apostrophes") << u"'a'"_s << u"a"_s;
        QTest::newRow("long") << QString(40, u'x') << QString(31, u'x');
        QTest::newRow("nothing left") << u"???"_s << u"1"_s;
    }
    void namesOfSheets()
    {
        QFETCH(QString, name);
        QTEST(sheet::cleanName(name), "clean");
    }

    void anEmptyTableIsOne()
    {
        const QTemporaryDir folder;
        for (const SheetFormat format : domain::allOf<SheetFormat>()) {
            const QString path = folder.filePath(u"a."_s + domain::code(format));
            QCOMPARE(writeTo(format, path, head(), {}), SheetTotals());
            QVERIFY(QFileInfo(path).size() > 0);
        }
        QCOMPARE(folder.isValid(), true);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 3); // nothing temporary stays
    }

    void rowsWithoutACell()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.xlsx"_s);
        QCOMPARE(writeTo(SheetFormat::Xlsx, path, head(), {{Cell(), Cell(), Cell()}, {u"a"_s, u"Paraguay"_s, u"X"_s}}).rows, 2);
        QCOMPARE(firstCells(path, Container::Xlsx), QStringList {u"a"_s});
    }

    /// A device that takes nothing more: an error, and no file.
    void aFullDevice_data()
    {
        QTest::addColumn<SheetFormat>("format");
        for (const SheetFormat format : domain::allOf<SheetFormat>())
            QTest::newRow(domain::code(format).data()) << format;
    }
    void aFullDevice()
    {
        QFETCH(SheetFormat, format);
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("no /dev/full here");
        QFile full(u"/dev/full"_s);
        QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const auto writer = sheetWriter(format, full);
        auto done = writer->begin(head());
        for (int i = 0; done && i < 20'000; ++i)
            done = writer->row({QString(100, QChar(u'a' + i % 26)), u"Paraguay"_s, u"X"_s});
        if (done)
            done = writer->end();
        QVERIFY(!done);
        QCOMPARE(done.error().code, domain::ErrorCode::FileNotWritable);
    }
};

QTEST_GUILESS_MAIN(TestSheets)
#include "tst_sheets.moc"
