// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/header.h"
#include "files.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace exchange;

class TestReading : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void json()
    {
        const Reading reading{.encoding = Encoding::MacRoman,
            .separator = u';',
            .sheet = u"Hoja1"_s,
            .headerRow = 3,
            .mapping = Mapping{Column::Text, std::nullopt, Column::Due}};
        QCOMPARE(Reading::fromJson(reading.toJson()), reading);
        QVERIFY(Reading().toJson().isEmpty());
        QCOMPARE(Reading::fromJson({}), Reading());
        const QJsonObject odd{
            {u"encoding"_s, u"x"_s}, {u"separator"_s, u"::"_s}, {u"header_row"_s, -1}, {u"mapping"_s, 7}};
        QCOMPARE(Reading::fromJson(odd), Reading());
    }
    void shapes()
    {
        const QString shape = shapeOf(Container::Csv, {u"Recomendación"_s, u"Plazo"_s});
        QCOMPARE(shape.size(), 32);
        QCOMPARE(shapeOf(Container::Csv, {u" recomendacion "_s, u"PLAZO"_s}), shape);
        QVERIFY(shapeOf(Container::Xlsx, {u"Recomendación"_s, u"Plazo"_s}) != shape);
        QVERIFY(shapeOf(Container::Csv, {u"Plazo"_s, u"Recomendación"_s}) != shape);
        // The same from one day to the next: it is remembered.
        QCOMPARE(shape, u"2dc46122b2494478efff6662b83ad4e2"_s);
    }

    void guesses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("column"); // empty: none
        const auto row = [](const char *name, const char *column) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromLatin1(column);
        };
        row("Recomendación", "text");
        row("TEXTO", "text");
        row("Texto de la recomendación", "text");
        row("Mecanismo", "body");
        row("Órgano", "body");
        row("Símbolo", "symbol");
        row("Símbolo del documento", "symbol");
        row("Párrafo", "paragraph");
        row("N.º de párrafo", "paragraph");
        row("Institución responsable", "lead");
        row("Institución(es) corresponsable(s)", "support");
        row("Instituciones de apoyo", "support");
        row("Situación", "status");
        row("Estado de cumplimiento", "status");
        row("Nivel de cumplimiento", "status");
        row("Plazo", "due");
        row("Fecha límite", "due");
        row("ODS", "sdgs");
        row("Tema", "themes");
        row("Población", "groups");
        row("Población objetivo", "groups");
        row("Estado recomendante", "recommending_states");
        row("Deadline", "due");
        row("Lead institution", "lead");
        row("Paragraph no.", "paragraph");
        row("text_es", "text_es");
        row("External id", "external_id");
        row("País", "countries");
        row("Observaciones", "");
        row("Presupuesto", "");
    }
    void guesses()
    {
        QFETCH(QString, name);
        const auto found = columnNamed(name);
        QTEST(found ? QString(domain::code(*found)) : QString(), "column");
    }

    void anybodysTable()
    {
        QTemporaryDir folder;
        const QString path = files::write(folder, u"a.csv"_s,
            "Matriz de seguimiento 2026;;;\nElaborada por: la Secretaría, con apoyo;;;\n\n"
            "N.º;Recomendación;Institución responsable;ODS\n1;Ratificar, sin reservas;MINJUS;\"3; "
            "16.10\"\n2;Adoptar;;\n");
        const auto found = sample(path);
        QVERIFY(found);
        QCOMPARE(QString(domain::code(found->recognised.format)), u"table_csv"_s);
        QCOMPARE(found->separator, u';');
        QCOMPARE(found->encoding, Encoding::Utf8);
        QCOMPARE(found->headerRow, 4);
        QCOMPARE(found->header.at(1), u"Recomendación"_s);
        QCOMPARE(found->mapping, (Mapping{std::nullopt, Column::Text, Column::Lead, Column::Sdgs}));
        QVERIFY(found->hasText);
        QVERIFY(!found->hasStates);
        QCOMPARE(found->numbers, (QList<qint64>{5, 6}));
        QCOMPARE(found->rows.at(0).at(1), u"Ratificar, sin reservas"_s);
        QCOMPARE(found->recognised.shape, shapeOf(Container::Csv, found->header));
        const auto rows = files::rowsOf(path, u"CHL"_s);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.front().family, Family::Mapped);
        QCOMPARE(rows.front()[Column::Countries], u"CHL"_s);
        QCOMPARE(rows.front()[Column::Lead], u"MINJUS"_s);
        QCOMPARE(rows.front()[Column::Sdgs], u"3\n 16.10"_s);
    }
    void mapped()
    {
        QTemporaryDir folder;
        const QString path = files::write(folder, u"a.csv"_s, "aaa,bbb,ccc,ddd\nuno,dos,tres,Peru\n");
        const auto found = recognise(path);
        QCOMPARE(found->format, Format(Family::Mapped, Container::Csv));
        StateFilter filter(u"CHL"_s);
        const Take take{&filter, [](SourceRow &&) { return true; }};
        QCOMPARE(read(path, found->format, take, {}).error(),
            (domain::Error{domain::ErrorCode::NoTextColumn, u"aaa, bbb, ccc, ddd"_s}));
        const Reading reading{.mapping = Mapping{Column::Text, std::nullopt, Column::Text}};
        const auto rows = files::rowsOf(path, u"CHL"_s, reading);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.front()[Column::Text], u"uno\ntres"_s); // several columns of one meaning are joined
        const Reading states{.mapping = Mapping{Column::Text, std::nullopt, std::nullopt, Column::Countries}};
        QVERIFY(files::rowsOf(path, u"CHL"_s, states).isEmpty());
        QCOMPARE(files::rowsOf(path, u"PER"_s, states).size(), 1);
    }
    void aPersonsWordWins()
    {
        QTemporaryDir folder;
        const QString path = files::write(folder, u"a.csv"_s, "texto,plazo;tema\nni\x96os,x;y\nz,x;y\n");
        QCOMPARE(sample(path)->encoding, Encoding::MacRoman);
        const auto other = sample(path, {.encoding = Encoding::Windows1252, .separator = u';', .headerRow = 2});
        QVERIFY(other);
        QCOMPARE(other->encoding, Encoding::Windows1252);
        QCOMPARE(other->separator, u';');
        QCOMPARE(other->header, (QStringList{u"ni–os,x"_s, u"y"_s}));
        QCOMPARE(other->rows.size(), 1);
        QCOMPARE(recognise(path, {.headerRow = 9}).error(), (domain::Error{domain::ErrorCode::InvalidValue, u"9"_s}));
    }

    void aFewForeignBytes()
    {
        QTemporaryDir folder;
        QByteArray bytes("texto;tema\n");
        for (int i = 0; i < 40; ++i)
            bytes += "educación de niños;Género\n";
        const QString path = files::write(folder, u"a.csv"_s, bytes + "pegado: ni\xF1os \x93x\x94;Salud\n");
        const auto rows = files::rowsOf(path, u"CHL"_s);
        QCOMPARE(rows.front()[Column::Text], u"educación de niños"_s);
        QCOMPARE(rows.back()[Column::Text], u"pegado: niños “x”"_s);
    }

    void mislabelled_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("format"); // empty: an error
        QTest::addColumn<int>("error");
        const auto none = 0;
        const QByteArray csv("Recomendación;Tema\nRatificar;Salud\n");
        const int page = static_cast<int>(domain::ErrorCode::WebPage);
        const int unknown = static_cast<int>(domain::ErrorCode::UnknownFormat);
        QTest::newRow("csv as xlsx") << csv << u"a.xlsx"_s << u"table_csv"_s << none;
        QTest::newRow("tab text as xls") << QByteArray("Recomendación\tTema\nRatificar\tSalud\n") << u"a.xls"_s
                                         << u"table_csv"_s << none;
        QTest::newRow("xlsx as csv") << files::bytesOf(files::fixture(u"uhri.xlsx"_s)) << u"a.csv"_s << u"uhri_xlsx"_s
                                     << none;
        QTest::newRow("xlsx as xls") << files::bytesOf(files::fixture(u"uhri.xlsx"_s)) << u"a.xls"_s << u"uhri_xlsx"_s
                                     << none;
        QTest::newRow("html as xls") << QByteArray("<html><body><table><tr><td>a</td></tr></table></body></html>")
                                     << u"a.xls"_s << QString() << page;
        QTest::newRow("html as xlsx") << QByteArray("\xEF\xBB\xBF \n<!DOCTYPE HTML>\n<html>") << u"a.xlsx"_s
                                      << QString() << page;
        QTest::newRow("xml") << QByteArray("<?xml version=\"1.0\"?><Workbook/>") << u"a.xls"_s << QString() << unknown;
        QTest::newRow("pdf") << QByteArray("%PDF-1.4,a,b\n") << u"a.csv"_s << QString() << unknown;
        QTest::newRow("bytes") << QByteArray("\x01\x02\x03,\x04\x05\n\x06", 8) << u"a.csv"_s << QString() << unknown;
    }
    void mislabelled()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QTemporaryDir folder;
        const auto found = recognise(files::write(folder, name, bytes));
        QTEST(found ? QString(domain::code(found->format)) : QString(), "format");
        QTEST(found ? 0 : static_cast<int>(found.error().code), "error");
    }
    void lockedWorkbook()
    {
        QTemporaryDir folder;
        const QString path =
            files::write(folder, u"a.xlsx"_s, files::encrypted(files::bytesOf(files::fixture(u"uhri.xlsx"_s))));
        QCOMPARE(recognise(path).error().code, domain::ErrorCode::PasswordProtected);
    }
};

QTEST_GUILESS_MAIN(TestReading)
#include "tst_reading.moc"
