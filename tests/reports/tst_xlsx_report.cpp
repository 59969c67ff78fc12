// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writer.h"
#include "reports/xlsxbook.h"
#include "reports/xlsxnumber.h"
#include "tree.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace reports;
using tree::Element;
using xlsx::Number;

namespace {

QByteArray sheet(const QByteArray &file, int number)
{
    return tree::part(file, u"xl/worksheets/sheet%1.xml"_s.arg(number));
}

/// The cells of a sheet by their places.
QHash<QString, Element> cells(const QByteArray &sheet)
{
    QHash<QString, Element> out;
    for (const Element &cell : tree::elements(sheet, u"c"_s))
        out.insert(cell.attributes.value(u"r"_s), cell);
    return out;
}

QByteArray book(domain::Language language = domain::Language::Spanish)
{
    return tree::bytes(tree::everything(language), Format::Xlsx);
}

} // namespace

class TestXlsxReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theSameDocumentGivesTheSameBytes() { QCOMPARE(book(), book()); }

    void everyPartIsXml()
    {
        const QByteArray file = book();
        for (const QString &part : tree::parts(file))
            QVERIFY2(!tree::elements(tree::part(file, part)).isEmpty(), qPrintable(part));
    }

    void theFirstSheetIsTheReport()
    {
        const auto found = cells(sheet(book(), 1));
        QCOMPARE(found[u"A1"_s].words, u"Sección"_s);
        QCOMPARE(found[u"D1"_s].words, u"Idioma"_s);
        QStringList rows;
        for (int row = 1; found.contains(u"C%1"_s.arg(row)); ++row)
            rows.append(QStringList{found[u"A%1"_s.arg(row)].words, found[u"B%1"_s.arg(row)].words,
                found[u"C%1"_s.arg(row)].words, found[u"D%1"_s.arg(row)].words}
                            .join(u'|'));
        QVERIFY(rows.contains(
            u"I. Introducción|1|El Estado informa que el protocolo fue aprobado[1], con fuerza / con cuidado: https://example.org/a?b=1&c=2; véase la sección II; javascript.|es"_s));
        QVERIFY(rows.contains(u"I. Introducción||Shelters must be funded every year.|en"_s));
        QVERIFY(rows.contains(u"II. Medidas › A. Cifras||Cuadro 1. Medidas de protección|es"_s));
        QVERIFY(rows.contains(u"II. Medidas › Situación||Situación: En curso, 45 %|es"_s));
        QCOMPARE(rows.last(), u"Notas|4|Nota en un dato.|es"_s);
        // The place for a person to write in is not there.
        QVERIFY(rows.filter(QRegularExpression(u"\\|\\|\\|"_s)).isEmpty());
    }

    void tablesHaveSheetsWithNumbers_data()
    {
        QTest::addColumn<domain::Language>("language");
        QTest::newRow("es") << domain::Language::Spanish;
        QTest::newRow("en") << domain::Language::English;
    }
    void tablesHaveSheetsWithNumbers()
    {
        QFETCH(domain::Language, language);
        const QByteArray file = book(language);
        const QByteArray table = sheet(file, 2);
        const auto found = cells(table);
        QCOMPARE(found[u"A3"_s].words, u"=SUM(A1:A9)"_s);
        QCOMPARE(found[u"A3"_s].attributes.value(u"t"_s), u"inlineStr"_s);
        QCOMPARE(found[u"B3"_s].words, u"8412"_s);
        QVERIFY(!found[u"B3"_s].attributes.contains(u"t"_s));
        QCOMPARE(found[u"C3"_s].words, u"0.33"_s);
        QCOMPARE(found[u"A4"_s].words, u"Norte | Sur[3]"_s);
        QCOMPARE(found[u"C4"_s].words, u"–"_s);
        QCOMPARE(found[u"C4"_s].attributes.value(u"t"_s), u"inlineStr"_s);
        QCOMPARE(found[u"B5"_s].words, u"8421"_s);
        QVERIFY(found[u"A7"_s].words.startsWith(language == domain::Language::Spanish ? u"Fuente"_s : u"Source"_s));
        // The header stays in sight; the total is not sorted along.
        const auto panes = tree::elements(table, u"pane"_s);
        QCOMPARE(panes.first().attributes.value(u"topLeftCell"_s), u"A3"_s);
        QCOMPARE(tree::elements(table, u"autoFilter"_s).first().attributes.value(u"ref"_s), u"A2:C4"_s);
        QVERIFY(tree::elements(table, u"f"_s).isEmpty());
    }

    void figuresHaveSheetsToo()
    {
        const auto found = cells(sheet(book(), 3));
        QCOMPARE(found[u"B2"_s].words, u"En curso"_s);
        QCOMPARE(found[u"E3"_s].words, u"55"_s);
        QCOMPARE(found[u"B4"_s].words, u"0"_s);
    }

    void onlySafeAddressesAreLinks()
    {
        const QByteArray file = book();
        QStringList targets;
        for (const Element &relation :
            tree::elements(tree::part(file, u"xl/worksheets/_rels/sheet1.xml.rels"_s), u"Relationship"_s))
            targets.append(relation.attributes.value(u"Target"_s));
        QCOMPARE(targets, QStringList{u"https://example.org/203-2026"_s});
        QStringList places;
        for (const Element &link : tree::elements(sheet(file, 1), u"hyperlink"_s)) {
            if (link.attributes.contains(u"location"_s))
                places.append(link.attributes.value(u"location"_s));
        }
        QCOMPARE(places, (QStringList{u"'Cuadro 1. Medidas de protección'!A1"_s, u"'Gráfico 1. Situación'!A1"_s}));
    }

    void sheetNamesAreLegal()
    {
        const QStringList names = xlsx::sheetNames({u"Cuadro 1. Recomendaciones por mecanismo y situación"_s,
            u"Cuadro 1. Recomendaciones por mecanismo y plazo"_s, u"a/b:c"_s, u"ABC"_s, u"History"_s, QString(),
            QString()});
        QSet<QString> seen;
        for (const QString &name : names) {
            QVERIFY2(!name.isEmpty() && name.size() <= 31, qPrintable(name));
            QVERIFY2(!name.contains(QRegularExpression(u"[\\[\\]:*?/\\\\]"_s)), qPrintable(name));
            QVERIFY2(!seen.contains(name.toLower()), qPrintable(name));
            seen.insert(name.toLower());
        }
        QVERIFY(!seen.contains(u"history"_s));
    }

    void numbersAreRead_data()
    {
        QTest::addColumn<domain::Language>("language");
        QTest::addColumn<QString>("printed");
        QTest::addColumn<double>("value");
        QTest::addColumn<bool>("isNumber");
        const auto es = domain::Language::Spanish;
        const auto en = domain::Language::English;
        QTest::newRow("year") << es << u"2026"_s << 2026.0 << true;
        QTest::newRow("groups") << es << u"1.234.567"_s << 1234567.0 << true;
        QTest::newRow("groups, en") << en << u"1,234,567"_s << 1234567.0 << true;
        QTest::newRow("fraction") << es << u"1,5"_s << 1.5 << true;
        QTest::newRow("fraction, en") << en << u"1.5"_s << 1.5 << true;
        QTest::newRow("no group") << es << u"1.5"_s << 0.0 << false;
        QTest::newRow("per cent") << es << u"33\u00A0%"_s << 0.33 << true;
        QTest::newRow("per cent, en") << en << u"33%"_s << 0.33 << true;
        QTest::newRow("minus") << es << u"−12"_s << -12.0 << true;
        QTest::newRow("blank as group") << es << u"8\u202F412"_s << 8412.0 << true;
        QTest::newRow("dash") << es << u"–"_s << 0.0 << false;
        QTest::newRow("code") << es << u"007"_s << 0.0 << false;
        QTest::newRow("span") << es << u"2023-2025"_s << 0.0 << false;
        QTest::newRow("long") << es << u"12345678901234567"_s << 0.0 << false;
        QTest::newRow("nothing") << es << QString() << 0.0 << false;
    }
    void numbersAreRead()
    {
        QFETCH(domain::Language, language);
        QFETCH(QString, printed);
        QFETCH(double, value);
        QFETCH(bool, isNumber);
        const auto number = xlsx::numberOf(printed, language);
        QCOMPARE(number.has_value(), isNumber);
        if (number)
            QCOMPARE(number->value, value);
    }

    void cancelledLeavesNoFile()
    {
        const QTemporaryDir folder;
        const auto saved = save(tree::everything(domain::Language::Spanish), Format::Xlsx,
            folder.filePath(u"informe.xlsx"_s), work::Progress({}, [] { return true; }));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, domain::ErrorCode::Cancelled);
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestXlsxReport)
#include "tst_xlsx_report.moc"
