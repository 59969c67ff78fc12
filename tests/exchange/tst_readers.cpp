// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"
#include "exchange/xlsxreader.h"
#include "files.h"

#include <QBuffer>

using namespace Qt::StringLiterals;
using namespace exchange;

namespace {

QList<QStringList> table(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, detectEncoding(buffer));
    QList<QStringList> rows;
    CsvReader::Record record;
    while (reader.next(record))
        rows << (record.damage == Damage::None ? record.cells : QStringList{u"damaged"_s, record.cells.value(0)});
    return rows;
}

constexpr auto header = "<row><c t=\"str\"><v>Text</v></c><c t=\"str\"><v>Countries Concerned</v></c><c "
                        "t=\"str\"><v>Document Symbol</v></c></row>";

} // namespace

class TestReaders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void csv_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<QStringList>>("rows");
        using Rows = QList<QStringList>;
        const Rows plain{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
        QTest::newRow("LF") << QByteArray("a,b\n1,2\n") << plain;
        QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n") << plain;
        QTest::newRow("CR") << QByteArray("a,b\r1,2\r") << plain;
        QTest::newRow("no last line end") << QByteArray("a,b\n1,2") << plain;
        QTest::newRow("semicolon") << QByteArray("a;b\n1;2\n") << plain;
        QTest::newRow("tabulator") << QByteArray("a\tb\n1\t2\n") << plain;
        QTest::newRow("sep=") << QByteArray("sep=;\r\na;b\r\n1;2\r\n") << plain;
        QTest::newRow("BOM") << QByteArray("\xEF\xBB\xBF"
                                           "a,b\n1,2\n")
                             << plain;
        QTest::newRow("UTF-16LE") << QByteArray("\xFF\xFE"
                                                "a\0,\0b\0\n\0"
                                                "1\0,\0"
                                                "2\0\n\0",
            18) << plain;
        QTest::newRow("UTF-16BE") << QByteArray("\0a\0,\0b\0\n\0"
                                                "1\0,\0"
                                                "2\0\n",
            16) << plain;
        QTest::newRow("quotes") << QByteArray("a,b\n\"x,\"\"y\"\"\r\nz\",\n")
                                << Rows{{u"a"_s, u"b"_s}, {u"x,\"y\"\r\nz"_s, u""_s}};
        QTest::newRow("quote inside") << QByteArray("a,b\n5\" pipe,\"x\" y\n")
                                      << Rows{{u"a"_s, u"b"_s}, {u"5\" pipe"_s, u"x y"_s}};
        QTest::newRow("blank rows count")
            << QByteArray("a,b\n\n1,2\n") << Rows{{u"a"_s, u"b"_s}, {u""_s}, {u"1"_s, u"2"_s}};
        QTest::newRow("short and long") << QByteArray("a,b\n1\n1,2,3\n")
                                        << Rows{{u"a"_s, u"b"_s}, {u"1"_s}, {u"1"_s, u"2"_s, u"3"_s}};
        QTest::newRow("open quote at the end")
            << QByteArray("a,b\n\"x,1\ny,2\n") << Rows{{u"a"_s, u"b"_s}, {u"damaged"_s, u"\"x,1"_s}, {u"y"_s, u"2"_s}};
        QTest::newRow("open quote before another")
            << QByteArray("a,b\n\"x,1\n\"y\",2\nz,3\n")
            << Rows{{u"a"_s, u"b"_s}, {u"damaged"_s, u"\"x,1"_s}, {u"y"_s, u"2"_s}, {u"z"_s, u"3"_s}};
        QTest::newRow("nothing") << QByteArray() << Rows{};
    }
    void csv()
    {
        QFETCH(QByteArray, bytes);
        QTEST(table(bytes), "rows");
    }
    void csvAcrossPieces()
    {
        // Line ends, quotes and letters of several bytes fall on the border of the pieces in which the file is read.
        QByteArray bytes("a,b\r\n");
        for (int i = 0; i < 60'000; ++i)
            bytes += "\"é\"\"" + QByteArray::number(i) + "\",\"ñ\r\n\"\r\n";
        const auto rows = table(bytes);
        QCOMPARE(rows.size(), 60'001);
        for (int i = 0; i < 60'000; ++i)
            QCOMPARE(rows.at(i + 1), (QStringList{u"é\""_s + QString::number(i), u"ñ\r\n"_s}));
    }
    void csvTooLongARecord()
    {
        const QByteArray text(CsvReader::longestRecord + 10, 'x');
        const auto rows = table("a,b\n\"" + text + "\n1,2\n");
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(1).front(), u"damaged"_s);
        QCOMPARE(rows.at(2), (QStringList{u"1"_s, u"2"_s}));
    }

    void encoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("UTF-8") << QByteArray("a\ncafé niños") << u"café niños"_s;
        QTest::newRow("Windows-1252") << QByteArray("a\ncaf\xE9 ni\xF1os women\x92s \x96 \x93x\x94")
                                      << u"café niños women’s – “x”"_s;
        QTest::newRow("Latin-1 reads the same") << QByteArray("a\nM\xE9xico, espa\xF1ol") << u"México, español"_s;
        QTest::newRow("Mac Roman") << QByteArray("a\rM\x8Exico, espa\x96ol, women\xD5s \xD2x\xD3")
                                   << u"México, español, women’s “x”"_s;
        QTest::newRow("Mac Roman with LF")
            << QByteArray("a\nM\x8Exico, ni\x96os, educaci\x97n, l\x92nea") << u"México, niños, educación, línea"_s;
        QTest::newRow("apostrophes only")
            << QByteArray("a\nWomen\x92s rights and children\x92s rights") << u"Women’s rights and children’s rights"_s;
    }
    void encoding()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        Decoder decoder(detectEncoding(buffer));
        QCOMPARE(decoder.decode(bytes.sliced(2)), word);
    }

    void recognises_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("format");
        QTest::newRow("xlsx") << u"uhri.xlsx"_s << u"uhri_xlsx"_s;
        QTest::newRow("xlsx, corrected headers") << u"uhri-corrected.xlsx"_s << u"uhri_xlsx"_s;
        QTest::newRow("json") << u"uhri.json"_s << u"uhri_json"_s;
        QTest::newRow("one record") << u"record.json"_s << u"uhri_json"_s;
        QTest::newRow("csv") << u"uhri.csv"_s << u"uhri_csv"_s;
        QTest::newRow("UPR Info") << u"uprinfo.csv"_s << u"uprinfo_csv"_s;
    }
    void recognises()
    {
        QFETCH(QString, name);
        const auto found = recognise(files::fixture(name));
        QVERIFY(found);
        QTEST(QString(domain::code(found->format)), "format");
        QVERIFY(!found->by.isEmpty());
        // The content decides, not the name.
        QTemporaryDir folder;
        QCOMPARE(recognise(files::write(folder, u"file.bin"_s, files::bytesOf(files::fixture(name)))), found);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("code");
        const auto code = [](domain::ErrorCode c) { return static_cast<int>(c); };
        QTest::newRow("empty") << QByteArray() << u"a.xlsx"_s << code(domain::ErrorCode::EmptyFile);
        QTest::newRow("blanks") << QByteArray(" \r\n\t ") << u"a.csv"_s << code(domain::ErrorCode::EmptyFile);
        QTest::newRow("empty list") << QByteArray("[]") << u"a.json"_s << code(domain::ErrorCode::EmptyFile);
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", 18) << u"a.xlsx"_s
                                 << code(domain::ErrorCode::UnknownFormat);
        QTest::newRow("old Excel") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << u"a.xls"_s
                                   << code(domain::ErrorCode::UnknownFormat);
        QTest::newRow("other table") << QByteArray("name,age\nAna,3\n") << u"a.csv"_s
                                     << code(domain::ErrorCode::UnknownFormat);
        QTest::newRow("other json") << QByteArray("[{\"name\":\"Ana\"}]") << u"a.json"_s
                                    << code(domain::ErrorCode::UnknownFormat);
        QTest::newRow("truncated json") << QByteArray("[{\"Text\":\"a") << u"a.json"_s
                                        << code(domain::ErrorCode::MalformedFile);
        QTest::newRow("truncated archive") << files::bytesOf(files::fixture(u"uhri.xlsx"_s)).first(900) << u"a.xlsx"_s
                                           << code(domain::ErrorCode::MalformedFile);
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QTemporaryDir folder;
        const auto found = recognise(files::write(folder, name, bytes));
        QVERIFY(!found);
        QTEST(static_cast<int>(found.error().code), "code");
    }
    void refusesWhatIsNoFile()
    {
        QTemporaryDir folder;
        QCOMPARE(recognise(folder.path()).error().code, domain::ErrorCode::IsDirectory);
        QCOMPARE(recognise(folder.filePath(u"none"_s)).error().code, domain::ErrorCode::FileNotFound);
    }

    void xlsx()
    {
        Totals totals;
        const auto rows = files::rowsOf(files::fixture(u"uhri.xlsx"_s), Format::UhriXlsx, u"CHL"_s, &totals);
        QCOMPARE(totals, (Totals{9, 1}));
        QCOMPARE(rows.size(), 8);
        QCOMPARE(rows.front().number, 2);
        QCOMPARE(rows.front()[Column::Published], u"2018-03-15"_s);
        QVERIFY(rows.front().isNumeric(Column::Published));
        QCOMPARE(rows.front()[Column::Themes], u"- Equality & non-discrimination\n- Right to health "_s);
        QVERIFY(rows.at(4).isNumeric(Column::Sdgs));
        QCOMPARE(rows.at(4)[Column::Sdgs], u"16.1"_s);
        QCOMPARE(rows.at(5)[Column::Text], QString());
        QCOMPARE(rows.at(7)[Column::Text], u"16. The Committee recommends that A & B be <done>."_s);
        QCOMPARE(files::rowsOf(files::fixture(u"uhri-corrected.xlsx"_s), Format::UhriXlsx, u"CHL"_s), rows);
    }
    void xlsxOfAnotherEpoch()
    {
        QTemporaryDir folder;
        const QString path = files::writeXlsx(folder, u"a.xlsx"_s,
            header
                + QByteArray("<row r=\"7\"><c t=\"inlineStr\"><is><t>a_x000D_b</t></is></c><c t=\"s\"><v>1</v></c><c "
                             "t=\"e\"><v>#REF!</v></c></row>"),
            "<si><t>x</t></si><si><r><t>Ch</t></r><r><t>ile</t></r></si>");
        const auto rows = files::rowsOf(path, Format::UhriXlsx, u"CHL"_s);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.front().number, 7);
        QCOMPARE(rows.front()[Column::Text], u"a\rb"_s);
        QCOMPARE(rows.front()[Column::Countries], u"Chile"_s);
        QCOMPARE(rows.front()[Column::Symbol], QString());
    }
    void archiveBombs()
    {
        QTemporaryDir folder;
        const QByteArray bomb(40 << 20, ' ');
        const auto code = [](const QString &path, const ArchiveLimits &limits) {
            StateFilter filter(u"CHL"_s);
            const auto done = readXlsx(path, {&filter, [](SourceRow &&) { return true; }}, {}, limits);
            return done ? domain::ErrorCode::Internal : done.error().code;
        };
        const QString text = files::writeXlsx(
            folder, u"text.xlsx"_s, header + QByteArray("<row><c t=\"str\"><v>") + bomb + "</v></c></row>");
        QCOMPARE(code(text, {}), domain::ErrorCode::FileTooLarge);
        QByteArray many = header;
        for (int i = 0; i < 200'000; ++i)
            many += "<row><c><v>1</v></c></row>";
        const QString rows = files::writeXlsx(folder, u"rows.xlsx"_s, many);
        QCOMPARE(code(rows, {.inflated = 1 << 20}), domain::ErrorCode::FileTooLarge);
        QCOMPARE(code(rows, {.ratio = 10, .ratioFrom = 1 << 20}), domain::ErrorCode::FileTooLarge);
        QCOMPARE(code(rows, {}), domain::ErrorCode::Internal); // read to its end
        const QString entity =
            files::writeXlsx(folder, u"entity.xlsx"_s, header + QByteArray("<row><c t=\"str\"><v>&a;</v></c></row>"),
                {}, "<!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaaaa\">]>");
        QCOMPARE(code(entity, {}), domain::ErrorCode::MalformedFile);
    }

    void json()
    {
        Totals totals;
        const auto rows = files::rowsOf(files::fixture(u"uhri.json"_s), Format::UhriJson, u"CHL"_s, &totals);
        QCOMPARE(totals, (Totals{9, 1}));
        QCOMPARE(rows.size(), 8);
        QCOMPARE(rows.at(2)[Column::RecommendingStates], u"Argentina\nFrance"_s);
        QCOMPARE(rows.at(2)[Column::Cycle], u"3"_s);
        QCOMPARE(rows.at(6).number, 8);
        QCOMPARE(rows.at(6)[Column::Countries], QString());
    }
    void jsonShapes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("error"); // 0: none
        const int malformed = static_cast<int>(domain::ErrorCode::MalformedFile);
        const QByteArray record = R"({"Text":"a","Countries":["Chile"],"Symbol":"x"})";
        QTest::newRow("BOM") << "\xEF\xBB\xBF[" + record + "]" << 1 << 0;
        QTest::newRow("not only records") << "[" + record + ",1,\"a\",null,[2],{}]" << 6 << 0;
        QTest::newRow("nested values") << QByteArray(R"([{"Text":"a","Extra":{"Text":["b"]},"Countries":["Chile"]}])")
                                       << 1 << 0;
        QTest::newRow("cut off") << "[" + record + ",{\"Text\":\"b" << 0 << malformed;
        QTest::newRow("cut between records") << "[" + record + "," << 0 << malformed;
        QTest::newRow("something after it") << "[" + record + "] x" << 0 << malformed;
        QTest::newRow("too deep") << QByteArray(100'000, '[') << 0 << malformed;
    }
    void jsonShapes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, error);
        QTemporaryDir folder;
        StateFilter filter(u"CHL"_s);
        int rows = 0;
        const auto done = read(files::write(folder, u"a.json"_s, bytes), Format::UhriJson,
            {&filter,
                [&rows](SourceRow &&) {
                    ++rows;
                    return true;
                }},
            {});
        QCOMPARE(done ? 0 : static_cast<int>(done.error().code), error);
        if (done)
            QTEST(rows, "rows");
        else
            QVERIFY2(done.error().detail.startsWith(u"a.json #"_s), qPrintable(done.error().detail));
    }

    void csvTables()
    {
        Totals totals;
        const auto rows = files::rowsOf(files::fixture(u"uhri.csv"_s), Format::UhriCsv, u"CHL"_s, &totals);
        QCOMPARE(totals, (Totals{8, 1}));
        QCOMPARE(rows.size(), 7); // six of Chile, and the stub whose State nobody knows
        QCOMPARE(rows.at(1)[Column::Text],
            u"119.2 Ratify (Turkey) / Sign (Mexico, Austria) the \"Protocol\", and\nimplement it (Belgium);"_s);
        QCOMPARE(rows.at(3).number, 6);
        QCOMPARE(rows.at(6).damage, Damage::TooManyCells);
    }
    void uprInfo()
    {
        Totals totals;
        const auto rows = files::rowsOf(files::fixture(u"uprinfo.csv"_s), Format::UprInfoCsv, u"CHL"_s, &totals);
        QCOMPARE(totals, (Totals{9, 1}));
        QCOMPARE(rows.at(2)[Column::Text], u"Ratify the Convention as São Tomé did - “soon”"_s);
        QCOMPARE(rows.at(2)[Column::Themes], u"International instruments\nWomen's rights"_s);
        QCOMPARE(rows.at(2)[Column::Body], u"UPR"_s);
        QCOMPARE(rows.at(2).family, Family::UprInfo);
    }

    void theStatesOfAFile()
    {
        const auto found = states(files::fixture(u"uhri.json"_s), {});
        QVERIFY(found);
        QCOMPARE(*found, (QList<StateCount>{{u"CHL"_s, u"Chile"_s, 7}, {u"PER"_s, u"Peru"_s, 2}}));
        const auto csv = states(files::fixture(u"uhri.csv"_s), {});
        QVERIFY(csv);
        QCOMPARE(csv->front(), (StateCount{u"CHL"_s, u"Chile"_s, 6}));
        const auto xlsx = states(files::fixture(u"uhri.xlsx"_s), {});
        QVERIFY(xlsx);
        QCOMPARE(*xlsx, *found);
    }
    void noStateChosen()
    {
        for (const QString &name : {u"uhri.json"_s, u"uhri.csv"_s, u"uhri.xlsx"_s, u"uprinfo.csv"_s}) {
            StateFilter filter;
            const auto done = read(files::fixture(name), recognise(files::fixture(name))->format,
                {&filter, [](SourceRow &&) { return true; }}, {});
            QVERIFY2(!done, qPrintable(name));
            QCOMPARE(done.error().code, domain::ErrorCode::NoStateChosen);
        }
    }
    void cancels()
    {
        QTemporaryDir folder;
        QByteArray many = "[";
        for (int i = 0; i < 2000; ++i)
            many += R"({"Text":"a","Countries":["Chile"],"Symbol":"x"},)";
        many += "{}]";
        int asked = 0;
        const work::Progress progress({}, [&asked] { return ++asked > 2; });
        StateFilter filter(u"CHL"_s);
        const auto done = read(files::write(folder, u"a.json"_s, many), Format::UhriJson,
            {&filter, [](SourceRow &&) { return true; }}, progress);
        QCOMPARE(done.error().code, domain::ErrorCode::Cancelled);
    }

    void realFiles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("state");
        QTest::addColumn<qint64>("all");
        QTest::addColumn<qsizetype>("rows");
        QTest::newRow("Georgia") << u"uhri/upr-uhri-columns.csv"_s << u"GEO"_s << qint64(1101) << qsizetype(307);
        QTest::newRow("Lesotho") << u"uhri/upr-uhri-columns.csv"_s << u"LSO"_s << qint64(1101) << qsizetype(169);
        QTest::newRow("Mexico") << u"uprinfo/1-5.csv"_s << u"MEX"_s << qint64(6094) << qsizetype(159);
        QTest::newRow("Lesotho, UPR Info") << u"uprinfo/6-9.csv"_s << u"LSO"_s << qint64(8343) << qsizetype(136);
        QTest::newRow("Peru") << u"uhri/raw_json_export_record_peru_2025.json"_s << u"PER"_s << qint64(1)
                              << qsizetype(1);
    }
    void realFiles()
    {
        QFETCH(QString, name);
        QFETCH(QString, state);
        const QString path = files::real(name);
        if (path.isEmpty())
            QSKIP("the real data is not on this machine (AVANCE_REAL_DATA)");
        Totals totals;
        const auto rows = files::rowsOf(path, recognise(path)->format, state, &totals);
        QTEST(totals.rows, "all");
        QTEST(rows.size(), "rows");
        QCOMPARE(totals.otherState, totals.rows - rows.size());
    }
};

QTEST_GUILESS_MAIN(TestReaders)
#include "tst_readers.moc"
