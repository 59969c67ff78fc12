// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"

using namespace Qt::StringLiterals;
using namespace exchange;

class TestReaders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

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
        QTest::newRow("the start of an old Excel file") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << u"a.xls"_s
                                   << code(domain::ErrorCode::MalformedFile);
        QTest::newRow("a letter") << QByteArray("Dear Madam\nthank you\n") << u"a.csv"_s
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

    void uprInfo()
    {
        Totals totals;
        const auto rows =
            files::rowsOf(files::fixture(u"uprinfo.csv"_s), Format(Family::UprInfo, Container::Csv), u"CHL"_s, &totals);
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
