// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "biff.h"
#include "exchange/table.h"
#include "files.h"

using namespace Qt::StringLiterals;
using namespace exchange;

namespace {

biff::Sheet uprInfo()
{
    return {u"Datos"_s,
        {{u"SuR"_s, u"Rgrp"_s, u"Org"_s, u"Recommendation"_s, u"RS"_s, u"Rgrp"_s, u"Org"_s, u"Response"_s, u"Action"_s,
             u"Issue"_s, u"Session"_s},
            {u"Chile"_s, u"GRULAC"_s, u"OAS"_s, u"Ratificar la Convención – “pronto”"_s, u"Perú"_s, u"GRULAC"_s,
                u"OAS"_s, u"Accepted"_s, 5.0, u"Justice,Women's rights"_s, 5.0},
            {u"Peru"_s, u"GRULAC"_s, u"OAS"_s, u"Otra"_s, u"Chile"_s, u"GRULAC"_s, u"OAS"_s, u"Noted"_s, 5.0,
                u"Justice"_s, 5.0}}};
}

} // namespace

class TestXls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void reads()
    {
        QTemporaryDir folder;
        const QString path = files::write(folder, u"a.xls"_s, biff::workbook({uprInfo()}));
        const auto found = recognise(path);
        QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
        QCOMPARE(QString(domain::code(found->format)), u"uprinfo_xls"_s);
        Totals totals;
        const auto rows = files::rowsOf(path, found->format, u"CHL"_s, &totals);
        QCOMPARE(totals, (Totals{2, 1}));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.front().number, 2);
        QCOMPARE(rows.front()[Column::Text], u"Ratificar la Convención – “pronto”"_s);
        // Of the columns that come twice, none takes the place of another.
        QCOMPARE(rows.front()[Column::RecommendingStates], u"Perú"_s);
        QCOMPARE(rows.front()[Column::Themes], u"Justice\nWomen's rights"_s);
        QCOMPARE(rows.front()[Column::Session], u"5"_s);
        QCOMPARE(rows.front()[Column::Body], u"UPR"_s);
        QCOMPARE(rows.front().family, Family::UprInfo);
    }
    /// What is mutated by the fuzz target is what is written here.
    void fixture() { QCOMPARE(biff::workbook({uprInfo()}), files::bytesOf(files::fixture(u"uprinfo.xls"_s))); }
    void numbersAndDays()
    {
        const biff::Sheet sheet{u"a"_s,
            {{u"Recomendación"_s, u"Plazo"_s, u"ODS"_s, u"Párrafo"_s}, {u"x"_s, QDate(2027, 3, 1), 16.1, 119.25}, {},
                {u"y"_s, 43175.0, QVariant(), u"12"_s}}};
        for (const bool from1904 : {false, true}) {
            QTemporaryDir folder;
            const QString path = files::write(folder, u"a.xls"_s, biff::workbook({sheet}, {.from1904 = from1904}));
            const auto rows = files::rowsOf(path, u"CHL"_s);
            QCOMPARE(rows.size(), 2);
            QCOMPARE(rows.at(0)[Column::Due], u"2027-03-01"_s);
            QVERIFY(rows.at(0).isNumeric(Column::Sdgs));
            QCOMPARE(rows.at(0)[Column::Sdgs], u"16.1"_s);
            QCOMPARE(rows.at(0)[Column::Paragraph], u"119.25"_s);
            QCOMPARE(rows.at(1).number, 4);
            QCOMPARE(rows.at(1)[Column::Due], from1904 ? u"2022-03-17"_s : u"2018-03-16"_s);
            QCOMPARE(rows.at(1)[Column::Countries], u"CHL"_s);
        }
    }
    void sheets()
    {
        QTemporaryDir folder;
        const biff::Sheet notes{u"Notas"_s, {{u"Nada"_s}, {u"que leer"_s}}};
        const QString path = files::write(folder, u"a.xls"_s, biff::workbook({notes, uprInfo()}));
        const auto found = sample(path);
        QVERIFY(found);
        QCOMPARE(found->sheets, (QStringList{u"Notas"_s, u"Datos"_s}));
        QCOMPARE(found->sheet, u"Datos"_s);
        QCOMPARE(found->rows.size(), 2);
        const auto other = recognise(path, {.sheet = u"Notas"_s});
        QVERIFY(other);
        QCOMPARE(other->format, Format(Family::Mapped, Container::Xls));
        QCOMPARE(recognise(path, {.sheet = u"Hoja9"_s}).error(),
            (domain::Error{domain::ErrorCode::InvalidValue, u"Hoja9"_s}));
    }
    void refuses()
    {
        QTemporaryDir folder;
        const QString locked = files::write(folder, u"a.xls"_s, biff::workbook({uprInfo()}, {.password = true}));
        QCOMPARE(recognise(locked).error().code, domain::ErrorCode::PasswordProtected);
        const QString newer =
            files::write(folder, u"b.xlsx"_s, biff::compound(u"EncryptedPackage"_s, QByteArray(5000, 'x')));
        QCOMPARE(recognise(newer).error().code, domain::ErrorCode::PasswordProtected);
        const QString letter =
            files::write(folder, u"c.doc"_s, biff::compound(u"WordDocument"_s, QByteArray(5000, 'x')));
        QCOMPARE(recognise(letter).error().code, domain::ErrorCode::UnknownFormat);
    }
    void truncated()
    {
        QTemporaryDir folder;
        const QByteArray whole = biff::workbook({uprInfo()});
        for (qsizetype size = 512; size < whole.size() - 4096; size += 256) {
            const auto found = recognise(files::write(folder, u"a.xls"_s, whole.first(size)));
            QVERIFY2(!found, qPrintable(QString::number(size)));
            QVERIFY(found.error().code == domain::ErrorCode::MalformedFile
                || found.error().code == domain::ErrorCode::UnknownFormat);
        }
    }

    /// The same database as separated values and as a workbook.
    void realFile()
    {
        const QString xls = files::real(u"uprinfo/1-5.xls"_s);
        if (xls.isEmpty())
            QSKIP("the real data is not on this machine (AVANCE_REAL_DATA)");
        // Every column, whatever it means; both have them in the same order.
        const Reading reading{
            .mapping = Mapping{Column::Type, Column::Symbol, Column::Cycle, Column::Text, Column::Body, Column::Lead,
                Column::Paragraph, Column::Position, Column::Priority, Column::Status, Column::Session}};
        const auto one = files::rowsOf(xls, u"CHL"_s, reading);
        const auto other = files::rowsOf(files::real(u"uprinfo/1-5.csv"_s), u"CHL"_s, reading);
        QCOMPARE(one.size(), 6094);
        QCOMPARE(other.size(), 6094);
        int different = 0;
        for (qsizetype i = 0; i < one.size(); ++i) {
            for (const auto &column : *reading.mapping) {
                const bool same = one.at(i)[*column].trimmed() == other.at(i)[*column].trimmed();
                different += same ? 0 : 1;
                if (!same && different < 10)
                    qInfo() << i << domain::code(*column) << one.at(i)[*column] << other.at(i)[*column];
            }
        }
        QCOMPARE(different, 0);
    }
};

QTEST_GUILESS_MAIN(TestXls)
#include "tst_xls.moc"
