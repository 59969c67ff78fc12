// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablereader.h"
#include "files.h"

using namespace Qt::StringLiterals;
using namespace exchange;

namespace {

constexpr auto header = "<row><c t=\"str\"><v>Text</v></c><c t=\"str\"><v>Countries Concerned</v></c><c "
                        "t=\"str\"><v>Document Symbol</v></c></row>";

} // namespace

class TestXlsx : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void xlsx()
    {
        Totals totals;
        const auto rows =
            files::rowsOf(files::fixture(u"uhri.xlsx"_s), Format(Family::Uhri, Container::Xlsx), u"CHL"_s, &totals);
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
        QCOMPARE(
            files::rowsOf(files::fixture(u"uhri-corrected.xlsx"_s), Format(Family::Uhri, Container::Xlsx), u"CHL"_s),
            rows);
    }
    void xlsxOfAnotherEpoch()
    {
        QTemporaryDir folder;
        const QString path = files::writeXlsx(folder, u"a.xlsx"_s,
            header
                + QByteArray("<row r=\"7\"><c t=\"inlineStr\"><is><t>a_x000D_b</t></is></c><c t=\"s\"><v>1</v></c><c "
                             "t=\"e\"><v>#REF!</v></c></row>"),
            "<si><t>x</t></si><si><r><t>Ch</t></r><r><t>ile</t></r></si>");
        const auto rows = files::rowsOf(path, Format(Family::Uhri, Container::Xlsx), u"CHL"_s);
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
            const auto done =
                readTable(path, Container::Xlsx, {&filter, [](SourceRow &&) { return true; }}, {}, {}, limits);
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
};

QTEST_GUILESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
