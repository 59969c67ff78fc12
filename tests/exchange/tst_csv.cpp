// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"
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

} // namespace

class TestCsv : public QObject
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

    void csvTables()
    {
        Totals totals;
        const auto rows =
            files::rowsOf(files::fixture(u"uhri.csv"_s), Format(Family::Uhri, Container::Csv), u"CHL"_s, &totals);
        QCOMPARE(totals, (Totals{8, 1}));
        QCOMPARE(rows.size(), 7); // six of Chile, and the stub whose State nobody knows
        QCOMPARE(rows.at(1)[Column::Text],
            u"119.2 Ratify (Turkey) / Sign (Mexico, Austria) the \"Protocol\", and\nimplement it (Belgium);"_s);
        QCOMPARE(rows.at(3).number, 6);
        QCOMPARE(rows.at(6).damage, Damage::TooManyCells);
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
