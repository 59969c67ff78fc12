// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/header.h"
#include "files.h"

using namespace Qt::StringLiterals;
using namespace exchange;

namespace {

QString cell(const QByteArray &text)
{
    return QStringLiteral("<c t=\"str\"><v>") + QString::fromUtf8(text) + QStringLiteral("</v></c>");
}

SourceRow completed(Family family, std::initializer_list<std::pair<Column, QString>> cells, bool numericSdg = false)
{
    SourceRow row;
    for (const auto &[column, text] : cells)
        row[column] = text;
    row.numeric.set(static_cast<size_t>(Column::Sdgs), numericSdg);
    Header{family, {}}.complete(row);
    return row;
}

} // namespace

class TestFamilies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void codesOfFormats()
    {
        for (const Format format : domain::allOf<Format>()) {
            QCOMPARE(domain::code(format), domain::code(format.family) + u'_' + domain::code(format.container));
            QCOMPARE(domain::fromCode<Format>(QString(domain::code(format))), format);
        }
        // As they are recorded in workspaces.
        for (const auto code : {"uhri_xlsx"_L1, "uhri_json"_L1, "uhri_csv"_L1, "uprinfo_csv"_L1})
            QVERIFY(domain::fromCode<Format>(QString(code)));
        QVERIFY(!domain::fromCode<Format>(u"table_json"));
    }

    void danishInstitute()
    {
        QTemporaryDir folder;
        QString rows = u"<row>"_s;
        for (const auto *name : {"Goals", "Recommendation", "Tekst", "Targets", "Keywords", "Response",
                 "Recommending state", "Mechanism", "Procedures", "Treaties", "Type", "field_year", "Document"})
            rows += cell(name);
        rows += u"</row><row>"_s + cell("16. Peace, justice and strong institutions ,4. Quality education")
            + cell("Chile") + cell("Establish a body") + u"<c><v>16.100000000000001</v></c>"_s
            + cell("Women and girlsChildrenLGBTI") + cell("Supported") + cell("Norway")
            + cell("(Universal Periodic Review)") + u"<c/><c/>"_s + cell("Recommendation") + cell("2009 Cycle 1")
            + cell("Source:A/HRC/12/9|95.1|") + u"</row>"_s;
        const QString path = files::writeXlsx(folder, u"a.xlsx"_s, rows.toUtf8());
        const auto found = recognise(path);
        QVERIFY(found);
        QCOMPARE(QString(domain::code(found->format)), u"dihr_xlsx"_s);
        const auto read = files::rowsOf(path, u"CHL"_s);
        QCOMPARE(read.size(), 1);
        const SourceRow &row = read.front();
        QCOMPARE(row.family, Family::Dihr);
        QCOMPARE(row[Column::Text], u"Establish a body"_s);
        QCOMPARE(row[Column::Symbol], u"A/HRC/12/9"_s);
        QCOMPARE(row[Column::Paragraph], u"95.1"_s);
        QCOMPARE(row[Column::Cycle], u"1"_s);
        QCOMPARE(row[Column::Body], u"UPR"_s);
        QCOMPARE(row[Column::Groups], u"Women and girls\nChildren\nLGBTI"_s);
        QCOMPARE(row[Column::RecommendingStates], u"Norway"_s);
        // The number may have been 16.10: it stays marked, and its goal stays beside it.
        QVERIFY(row.isNumeric(Column::Sdgs));
        QCOMPARE(row[Column::Sdgs], u"16.1\n16\n4"_s);
    }
    void danishInstituteCells()
    {
        const auto many = completed(Family::Dihr,
            {{Column::Sdgs, u"16. Peace, justice and strong institutions ,10. Reduce inequalities\n16.3, 8.7"_s},
                {Column::Symbol, u"Source:A/HRC/8/19"_s}, {Column::Body, u"(Treaty Bodies)\nCEDAW"_s}});
        QCOMPARE(many[Column::Sdgs], u"16.3\n8.7\n10"_s);
        QCOMPARE(many[Column::Symbol], u"A/HRC/8/19"_s);
        QCOMPARE(many[Column::Paragraph], QString());
        QCOMPARE(many[Column::Body], u"CEDAW"_s);
        QCOMPARE(completed(Family::Dihr, {{Column::Sdgs, u"No SDG link identified"_s}})[Column::Sdgs], QString());
    }

    void uprMatrix()
    {
        QTemporaryDir folder;
        const QString path = files::write(folder, u"a.csv"_s,
            "Theme,Recommendation and recommending State,Source of Position,Position of the State under review,Human "
            "rights "
            "themes and groups of persons,Relevant SDGs\n"
            "Health,\"1.2 Act (Peru);\",A/HRC/58/13,Supported,\"- Health\nGroups of Persons: \n- Migrants\",- 3 - GOOD "
            "HEALTH\n");
        const auto rows = files::rowsOf(path, u"CHL"_s);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.front().family, Family::UprMatrix);
        QCOMPARE(rows.front()[Column::Groups], u"- Migrants"_s);
        QCOMPARE(rows.front()[Column::Symbol], u"A/HRC/58/13"_s);
        QVERIFY(Header::of({u"Tema"_s, u"Recomendación y Estado recomendante"_s, u"Posición"_s})->family
            == Family::UprMatrix);
    }

    void impactOss()
    {
        QTemporaryDir folder;
        const QString path = files::write(folder, u"a.csv"_s,
            "Reference [database:reference],Title [database:title],Description [database:description],Government "
            "response "
            "(support) [database:support_level],category-short-title [rel:category-short-title],\n"
            "Required: text,Optional: text,Optional: text (markdown supported),Optional: number,Optional: ,This row "
            "explains\n"
            "118.3,Ratify it,More words,2,\"Health, Women\"\nREC-7,Adopt it,,1,\nREC-8,End it,,0,,\n");
        Totals totals;
        const auto rows = files::rowsOf(path, Format(Family::ImpactOss, Container::Csv), u"WSM"_s, &totals);
        QCOMPARE(recognise(path)->format, Format(Family::ImpactOss, Container::Csv));
        QCOMPARE(totals, (Totals{3, 0})); // the row of hints is none
        QCOMPARE(rows.at(0)[Column::Text], u"Ratify it\nMore words"_s);
        QCOMPARE(rows.at(0)[Column::Paragraph], u"118.3"_s);
        QCOMPARE(rows.at(0)[Column::Position], u"Supported"_s);
        QCOMPARE(rows.at(0)[Column::Themes], u"Health\n Women"_s);
        QCOMPARE(rows.at(1)[Column::ExternalId], u"REC-7"_s);
        QCOMPARE(rows.at(1)[Column::Position], u"Supported/Noted"_s);
        QCOMPARE(rows.at(2)[Column::Position], u"Noted"_s);
        QCOMPARE(rows.at(2)[Column::Countries], u"WSM"_s);
    }

    void uwazi()
    {
        QTemporaryDir folder;
        const QString path = files::write(folder, u"a.csv"_s,
            " Title__es ,  Title__en,recomendacion__es , recomendacion__en, temas__es, temas__en, país\n"
            "Caso,Case,Ratificar,Ratify, Derechos::Salud| |Vida ,Rights::Health,Chile\nCorta,,Adoptar\n");
        QCOMPARE(recognise(path)->format, Format(Family::Uwazi, Container::Csv));
        const auto rows = files::rowsOf(path, u"CHL"_s);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0)[Column::TextEs], u"Ratificar"_s);
        QCOMPARE(rows.at(0)[Column::TextEn], u"Ratify"_s);
        QCOMPARE(rows.at(0)[Column::Text], QString());
        QCOMPARE(rows.at(0)[Column::Themes], u"Salud\n \nVida "_s);
        QCOMPARE(rows.at(1)[Column::TextEs], u"Adoptar"_s);
        QCOMPARE(rows.at(1).damage, Damage::None);
        // Where there is nothing else, the title is the text.
        const auto title = Header::of({u"title__es"_s, u"title__en"_s, u"temas"_s});
        QVERIFY(title);
        QCOMPARE(title->columns, (Mapping{Column::TextEs, Column::TextEn, Column::Themes}));
    }

    void realFiles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("format");
        QTest::addColumn<qint64>("rows");
        QTest::newRow("DIHR") << u"dihr/upr1.xlsx"_s << u"dihr_xlsx"_s << qint64(20'678);
        QTest::newRow("IMPACT OSS") << u"formats/impactoss_recommendations_template_reconstructed.csv"_s
                                    << u"impactoss_csv"_s << qint64(0);
        QTest::newRow("matrix") << u"formats/ohchr_upr_matrix_of_recommendations_layout.csv"_s << u"upr_matrix_csv"_s
                                << qint64(2);
        QTest::newRow("Uwazi") << u"formats/uwazi/app_api_csv_specs_arrangeThesauriTest.csv"_s << u"uwazi_csv"_s
                               << qint64(25);
        QTest::newRow("Uwazi, languages")
            << u"formats/uwazi/app_api_csv_specs_zipData_languages_import.csv"_s << u"uwazi_csv"_s << qint64(3);
        QTest::newRow("paragraphs") << u"spanish/paragraphs-es.csv"_s << u"table_csv"_s << qint64(2799);
        QTest::newRow("pledges") << u"uprinfo/voluntary.csv"_s << u"uprinfo_csv"_s << qint64(947);
    }
    void realFiles()
    {
        QFETCH(QString, name);
        const QString path = files::real(name);
        if (path.isEmpty())
            QSKIP("the real data is not on this machine (AVANCE_REAL_DATA)");
        const auto found = recognise(path);
        QVERIFY(found);
        QTEST(QString(domain::code(found->format)), "format");
        // Every row is accounted for.
        Totals totals;
        const auto states = exchange::states(path, {});
        const QString state = states->isEmpty() ? u"CHL"_s : states->front().state;
        const auto read = files::rowsOf(path, found->format, state, &totals);
        QTEST(totals.rows, "rows");
        QCOMPARE(read.size() + totals.otherState, totals.rows);
        // No character is lost that the file has.
        const QByteArray raw =
            path.endsWith(u".xlsx") ? files::partOf(path, u"xl/sharedStrings.xml"_s) : files::bytesOf(path);
        const bool theirs = raw.contains("\xEF\xBF\xBD");
        Mapping everything(static_cast<size_t>(sample(path)->header.size()), Column::Text);
        const auto rows = files::rowsOf(path, u"CHL"_s, {.mapping = everything});
        // (IMPACT OSS's row of hints is one where nothing is known of it.)
        QVERIFY(rows.size() >= totals.rows);
        for (const SourceRow &row : rows)
            QVERIFY2(theirs || !row[Column::Text].contains(QChar::ReplacementCharacter), qPrintable(row[Column::Text]));
    }
};

QTEST_GUILESS_MAIN(TestFamilies)
#include "tst_families.moc"
