// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablereader.h"
#include "files.h"

using namespace Qt::StringLiterals;
using namespace exchange;

namespace {

QByteArray table(const QByteArray &name, const QByteArray &rows)
{
    return "<table:table table:name=\"" + name + "\">" + rows + "</table:table>";
}
const QStringList header{u"Recomendación"_s, u"Mecanismo"_s, u"Plazo"_s, u"Tema"_s};

} // namespace

class TestOds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void reads()
    {
        QTemporaryDir folder;
        const QString path = files::writeOds(folder, u"a.ods"_s,
            table("Hoja1",
                files::odsRow(header)
                    + "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell "
                      "table:number-columns-repeated=\"1024\"/></table:table-row>"
                      "<table:table-row><table:table-cell "
                      "office:value-type=\"string\"><office:annotation><text:p>nota</text:p>"
                      "</office:annotation><text:p>Uno<text:s text:c=\"2\"/>y <text:span>dos</text:span></text:p>"
                      "<text:p>niños<text:line-break/>&amp; niñas</text:p></table:table-cell>"
                      "<table:table-cell office:value-type=\"string\" "
                      "table:number-columns-spanned=\"2\"><text:p>CRC</text:p>"
                      "</table:table-cell><table:covered-table-cell/>"
                      "<table:table-cell office:value-type=\"string\"><text:p>Salud|Vida</text:p></table:table-cell>"
                      "<table:table-cell table:number-columns-repeated=\"16380\"/></table:table-row>"
                      "<table:table-row><table:table-cell "
                      "office:value-type=\"string\"><text:p>Otra</text:p></table:table-cell>"
                      "<table:table-cell/><table:table-cell office:value-type=\"date\" "
                      "office:date-value=\"2027-03-01\"><text:p>1 de marzo</text:p></table:table-cell>"
                      "<table:table-cell office:value-type=\"float\" office:value=\"16.1\"><text:p>16,10</text:p>"
                      "</table:table-cell></table:table-row>"));
        const auto found = recognise(path);
        QVERIFY(found);
        QCOMPARE(QString(domain::code(found->format)), u"table_ods"_s);
        const auto rows = files::rowsOf(path, u"CHL"_s);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).number, 5);
        QCOMPARE(rows.at(0)[Column::Text], u"Uno  y dos\nniños\n& niñas"_s);
        QCOMPARE(rows.at(0)[Column::Body], u"CRC"_s);
        QCOMPARE(rows.at(0)[Column::Themes], u"Salud\nVida"_s);
        QCOMPARE(rows.at(1)[Column::Due], u"2027-03-01"_s);
        QCOMPARE(rows.at(1)[Column::Themes], u"16.1"_s);
        QVERIFY(rows.at(1).isNumeric(Column::Themes));
    }
    void repeats()
    {
        QTemporaryDir folder;
        const QByteArray filled =
            "<table:table-cell office:value-type=\"string\"><text:p>x</text:p></table:table-cell>";
        const auto file = [&](const char *times) {
            return files::writeOds(folder, u"a.ods"_s,
                table("a",
                    files::odsRow(header) + "<table:table-row table:number-rows-repeated=\"" + times + "\">" + filled
                        + "</table:table-row>" + files::odsRow({u"última"_s})));
        };
        const auto rows = files::rowsOf(file("40"), u"CHL"_s);
        QCOMPARE(rows.size(), 41);
        QCOMPARE(rows.at(39).number, 41);
        QCOMPARE(rows.back().number, 42);
        StateFilter filter(u"CHL"_s);
        const Take take{&filter, [](SourceRow &&) { return true; }};
        QCOMPARE(
            readTable(file("1048570"), Container::Ods, take, {}, {}).error().code, domain::ErrorCode::FileTooLarge);
    }
    void sheets()
    {
        QTemporaryDir folder;
        const QString path = files::writeOds(folder, u"a.ods"_s,
            table("Portada", files::odsRow({u"Matriz 2026"_s})) + table("Vacía", "")
                + table(
                    "Datos", files::odsRow({u"Título"_s}) + files::odsRow(header) + files::odsRow({u"Ratificar"_s})));
        const auto found = sample(path);
        QVERIFY(found);
        QCOMPARE(found->sheets, (QStringList{u"Portada"_s, u"Vacía"_s, u"Datos"_s}));
        QCOMPARE(found->sheet, u"Datos"_s);
        QCOMPARE(found->headerRow, 2);
        QCOMPARE(found->rows, (QList<QStringList>{{u"Ratificar"_s}}));
        QCOMPARE(recognise(path, {.sheet = u"Vacía"_s}).error().code, domain::ErrorCode::EmptyFile);
    }
    void refuses()
    {
        QTemporaryDir folder;
        const QByteArray content = files::odsContent(table("a", files::odsRow(header)));
        const auto code = [](const QString &path) { return recognise(path).error().code; };
        const QString locked = files::writeArchive(folder, u"a.ods"_s,
            {{u"content.xml"_s, "x"},
                {u"META-INF/manifest.xml"_s,
                    "<manifest><file-entry><encryption-data checksum=\"1\"/></file-entry></manifest>"}});
        QCOMPARE(code(locked), domain::ErrorCode::PasswordProtected);
        const QString plain = files::writeArchive(folder, u"b.ods"_s, {{u"content.xml"_s, content}});
        QVERIFY(recognise(plain));
        QCOMPARE(code(files::write(folder, u"c.ods"_s, files::encrypted(files::bytesOf(plain)))),
            domain::ErrorCode::PasswordProtected);
        QCOMPARE(
            code(files::write(folder, u"d.ods"_s, files::bytesOf(plain).first(300))), domain::ErrorCode::MalformedFile);
        QCOMPARE(
            code(files::writeArchive(folder, u"e.ods"_s, {{u"content.xml"_s, content.first(content.size() - 150)}})),
            domain::ErrorCode::MalformedFile);
        QCOMPARE(code(files::writeArchive(
                     folder, u"f.ods"_s, {{u"content.xml"_s, "<!DOCTYPE a [<!ENTITY b \"c\">]>" + content}})),
            domain::ErrorCode::MalformedFile);
        const QByteArray bomb(40 << 20, ' ');
        QCOMPARE(code(files::writeOds(folder, u"g.ods"_s, table("a", files::odsRow({QString::fromLatin1(bomb)})))),
            domain::ErrorCode::FileTooLarge);
    }
};

QTEST_GUILESS_MAIN(TestOds)
#include "tst_ods.moc"
