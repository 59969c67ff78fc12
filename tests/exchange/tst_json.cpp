// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"

using namespace Qt::StringLiterals;
using namespace exchange;

class TestJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void json()
    {
        Totals totals;
        const auto rows =
            files::rowsOf(files::fixture(u"uhri.json"_s), Format(Family::Uhri, Container::Json), u"CHL"_s, &totals);
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
        const auto done = read(files::write(folder, u"a.json"_s, bytes), Format(Family::Uhri, Container::Json),
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
        const auto done = read(files::write(folder, u"a.json"_s, many), Format(Family::Uhri, Container::Json),
            {&filter, [](SourceRow &&) { return true; }}, progress);
        QCOMPARE(done.error().code, domain::ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
