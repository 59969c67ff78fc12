// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"

using namespace Qt::StringLiterals;
using namespace exchange;

namespace {

QByteArray table(const QByteArray &rows)
{
    return "<w:tbl><w:tblPr/>" + rows + "</w:tbl>";
}
QByteArray matrixHeader()
{
    return files::docxRow({u"Theme"_s, u"Recommendation and recommending State"_s, u"Source of Position"_s,
        u"Position"_s, u"Themes and groups"_s, u"SDGs"_s});
}
QByteArray matrixRow(const QString &text, const QString &position)
{
    return files::docxRow({u"Equality"_s, text, u"A/HRC/58/13/Add.1 - Para.8"_s, position,
        u"- Equality\n- Racial discrimination\nGroups of Persons: \n- Migrants\n- Minorities/ racial, ethnic"_s,
        u"- 10 - REDUCED INEQUALITIES\n- 16 - PEACE"_s});
}

} // namespace

class TestDocx : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void matrix()
    {
        QTemporaryDir folder;
        const QString path = files::writeDocx(folder, u"a.docx"_s,
            files::docxParagraph(u"Universal Periodic Review"_s)
                + files::docxParagraph(u"Matrix of recommendations: Chile"_s)
                + table(matrixHeader() + matrixRow(u"120.10 Establish centres (Romania);"_s, u"Noted"_s))
                + files::docxParagraph(u"Theme B"_s)
                + table(matrixHeader() + matrixRow(u"119.14 Protect “migrants” (Algeria);"_s, u"Supported"_s)));
        const auto found = recognise(path);
        QVERIFY(found);
        QCOMPARE(QString(domain::code(found->format)), u"upr_matrix_docx"_s);
        Totals totals;
        const auto rows = files::rowsOf(path, found->format, u"CHL"_s, &totals);
        QCOMPARE(totals, (Totals{2, 0}));
        QCOMPARE(rows.at(0)[Column::Text], u"120.10 Establish centres (Romania);"_s);
        QCOMPARE(rows.at(0)[Column::Symbol], u"A/HRC/58/13"_s);
        QCOMPARE(rows.at(0)[Column::Body], u"UPR"_s);
        QCOMPARE(rows.at(0)[Column::Themes], u"Equality\n- Equality\n- Racial discrimination\n"_s);
        QCOMPARE(rows.at(0)[Column::Groups], u"- Migrants\n- Minorities/ racial, ethnic"_s);
        QCOMPARE(rows.at(1)[Column::Position], u"Supported"_s);
        QCOMPARE(rows.at(1)[Column::Text], u"119.14 Protect “migrants” (Algeria);"_s);
        // The title says whose the review is.
        QVERIFY(files::rowsOf(path, found->format, u"PER"_s, &totals).isEmpty());
        QCOMPARE(totals, (Totals{2, 2}));
        QCOMPARE(states(path, {}).value(), (QList<StateCount>{{u"CHL"_s, u"CHL"_s, 2}}));
    }
    void withoutATitle()
    {
        QTemporaryDir folder;
        const QString path =
            files::writeDocx(folder, u"a.docx"_s, table(matrixHeader() + matrixRow(u"1.1 Ratify"_s, u"Noted"_s)));
        const auto rows = files::rowsOf(path, u"PER"_s);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.front()[Column::Countries], u"PER"_s);
        QVERIFY(states(path, {})->isEmpty());
        StateFilter nobody;
        const Take take{&nobody, [](SourceRow &&) { return true; }};
        QCOMPARE(read(path, Format(Family::UprMatrix, Container::Docx), take, {}).error().code,
            domain::ErrorCode::NoStateChosen);
    }
    void cells()
    {
        QTemporaryDir folder;
        const QByteArray merged = "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>";
        const QString path = files::writeDocx(folder, u"a.docx"_s,
            table(files::docxRow({u"Tema"_s, u"Recomendación"_s, u"Párrafo"_s, u"Mecanismo"_s})
                + "<w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>" + files::docxParagraph(u"Salud"_s)
                + "</w:tc>"
                  "<w:tc><w:p><w:del><w:r><w:delText>no</w:delText></w:r></w:del><w:ins><w:r><w:t>sí</w:t><w:tab/><w:t "
                  "xml:space=\"preserve\"> y </w:t><w:br/><w:t>más</w:t></w:r></w:ins></w:p>"
                  "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"3\"/></w:tcPr>"
                + files::docxParagraph(u"dentro"_s) + "</w:tc></w:tr></w:tbl><w:p/></w:tc><w:sdt><w:sdtContent><w:tc>"
                + files::docxParagraph(u"12"_s) + "</w:tc></w:sdtContent></w:sdt><w:tc>"
                + files::docxParagraph(u"CRC"_s) + "</w:tc></w:tr>" + merged
                + "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + files::docxParagraph(u"dos columnas"_s)
                + "</w:tc><w:tc>" + files::docxParagraph(u"CAT"_s) + "</w:tc></w:tr>"));
        const auto rows = files::rowsOf(path, u"CHL"_s);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0)[Column::Text], u"sí\t y \nmás\ndentro"_s);
        QCOMPARE(rows.at(0)[Column::Paragraph], u"12"_s);
        QCOMPARE(rows.at(1)[Column::Themes], u"Salud"_s);
        QCOMPARE(rows.at(1)[Column::Text], u"dos columnas"_s);
        QCOMPARE(rows.at(1)[Column::Paragraph], QString());
        QCOMPARE(rows.at(1)[Column::Body], u"CAT"_s);
    }
    void severalTables()
    {
        QTemporaryDir folder;
        const QString path = files::writeDocx(folder, u"a.docx"_s,
            table(files::docxRow({u"Índice"_s, u"página"_s}) + files::docxRow({u"Uno"_s, u"2"_s}))
                + table(matrixHeader() + matrixRow(u"1.1 Ratify"_s, u"Noted"_s)));
        const auto found = sample(path);
        QVERIFY(found);
        QCOMPARE(found->sheets, (QStringList{u"1"_s, u"2"_s}));
        QCOMPARE(found->sheet, u"2"_s);
        QCOMPARE(found->recognised.format.family, Family::UprMatrix);
        QCOMPARE(sample(path, {.sheet = u"1"_s})->rows, (QList<QStringList>{{u"Uno"_s, u"2"_s}}));
    }
    void refuses()
    {
        QTemporaryDir folder;
        const auto code = [](const QString &path) { return recognise(path).error().code; };
        const QString plain = files::writeDocx(folder, u"a.docx"_s, files::docxParagraph(u"Estimada señora"_s));
        QCOMPARE(code(plain), domain::ErrorCode::UnknownFormat); // no table in it
        QCOMPARE(
            code(files::writeDocx(folder, u"b.docx"_s, table(files::docxRow({u" "_s})))), domain::ErrorCode::EmptyFile);
        QCOMPARE(code(files::writeDocx(folder, u"c.docx"_s, table(matrixHeader()) + "<w:tbl>")),
            domain::ErrorCode::MalformedFile);
        const QString whole = files::writeDocx(folder, u"d.docx"_s, table(matrixHeader()));
        QCOMPARE(code(files::write(folder, u"e.docx"_s, files::encrypted(files::bytesOf(whole)))),
            domain::ErrorCode::PasswordProtected);
        const QByteArray bomb(40 << 20, ' ');
        QCOMPARE(code(files::writeDocx(folder, u"f.docx"_s, table(files::docxRow({QString::fromLatin1(bomb)})))),
            domain::ErrorCode::FileTooLarge);
    }
};

QTEST_GUILESS_MAIN(TestDocx)
#include "tst_docx.moc"
