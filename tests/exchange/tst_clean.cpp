// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/clean.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace exchange;

class TestClean : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void paragraph_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("paragraph");
        QTest::addColumn<QString>("rest");
        QTest::newRow("glued") << u"49.The Committee notes"_s << u""_s << u"49"_s << u"The Committee notes"_s;
        QTest::newRow("spaced") << u"7. Reiterating its view"_s << u""_s << u"7"_s << u"Reiterating its view"_s;
        QTest::newRow("upr") << u"119.1 Ratify the treaty"_s << u""_s << u"119.1"_s << u"Ratify the treaty"_s;
        QTest::newRow("upr with dot") << u"119.1. Ratify the treaty"_s << u""_s << u"119.1"_s << u"Ratify the treaty"_s;
        QTest::newRow("upr glued") << u"136.12.Ratify it"_s << u""_s << u"136.12"_s << u"Ratify it"_s;
        QTest::newRow("upr lower case") << u"74.2 consider ratifying"_s << u""_s << u"74.2"_s
                                        << u"consider ratifying"_s;
        QTest::newRow("upr deeper") << u"6.12.3 Ratify"_s << u""_s << u"6.12.3"_s << u"Ratify"_s;
        QTest::newRow("letter") << u"24 (a) Adopt a law"_s << u""_s << u"24 (a)"_s << u"Adopt a law"_s;
        QTest::newRow("dot and letter") << u"24. (a) Adopt a law"_s << u""_s << u"24 (a)"_s << u"Adopt a law"_s;
        QTest::newRow("heading runs in") << u"Rural women 49.The Committee notes"_s << u"Rural women"_s << u"49"_s
                                         << u"The Committee notes"_s;
        QTest::newRow("heading spaced") << u"Rural women 49. The Committee notes"_s << u"Rural women"_s << u"49"_s
                                        << u"The Committee notes"_s;
        QTest::newRow("heading on a line")
            << u"Domestic application of the Covenant\n7. Reiterating its view"_s
            << u"Domestic application of the Covenant"_s << u"7"_s << u"Reiterating its view"_s;
        QTest::newRow("section letter") << u"B.Positive aspects\n3.The Committee welcomes"_s << u"B.Positive aspects"_s
                                        << u"3"_s << u"The Committee welcomes"_s;
        QTest::newRow("spanish") << u"Mujeres rurales 38.El Comité recomienda"_s << u"Mujeres rurales"_s << u"38"_s
                                 << u"El Comité recomienda"_s;
        QTest::newRow("quantity") << u"16.3 per cent of women are poor"_s << u""_s << u""_s
                                  << u"16.3 per cent of women are poor"_s;
        QTest::newRow("year") << u"2030 Agenda. The State"_s << u""_s << u""_s << u"2030 Agenda. The State"_s;
        QTest::newRow("reference") << u"Implement the measures of paragraph 49. The State should report"_s << u""_s
                                   << u""_s << u"Implement the measures of paragraph 49. The State should report"_s;
        QTest::newRow("number inside") << u"The Committee, having 12 members, notes"_s << u""_s << u""_s
                                       << u"The Committee, having 12 members, notes"_s;
        QTest::newRow("nothing") << u""_s << u""_s << u""_s << u""_s;
        QTest::newRow("only a number") << u"49."_s << u""_s << u""_s << u"49."_s;
    }
    void paragraph()
    {
        QFETCH(QString, text);
        const auto split = clean::splitParagraph(text);
        QTEST(split.heading, "heading");
        QTEST(split.paragraph, "paragraph");
        QTEST(split.text, "rest");
    }

    void plain_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::newRow("paragraphs") << u"<p>One&nbsp;two</p><p>Three<br/>four</p>"_s << u"One two\nThree\nfour"_s;
        QTest::newRow("entities") << u"Women &amp; girls &#8211; &quot;x&quot; &eacute;"_s
                                  << u"Women & girls – \"x\" é"_s;
        QTest::newRow("encoded twice") << u"&lt;p&gt;a&amp;nbsp;b&lt;/p&gt;"_s << u"a b"_s;
        QTest::newRow("no entity") << u"AT&T; R&D &unknown; &#xD800;"_s << u"AT&T; R&D &unknown; &#xD800;"_s;
        QTest::newRow("less than") << u"less < 5 % and > 3"_s << u"less < 5 % and > 3"_s;
        QTest::newRow("bold") << u"**The Committee** notes"_s << u"The Committee notes"_s;
        QTest::newRow("slanted") << u"_Si bien_ el *Comité* toma nota"_s << u"Si bien el Comité toma nota"_s;
        QTest::newRow("no mark") << u"a_b_c and 3 * 4 * 5"_s << u"a_b_c and 3 * 4 * 5"_s;
        QTest::newRow("markdown") << u"## Rural women\nSee [the law](https://example.org/a) **now**"_s << u"Rural women\nSee the law now"_s;
        QTest::newRow("raised notes") << u"the law.¹² And more³ of it, 5 km²"_s << u"the law. And more of it, 5 km²"_s;
        QTest::newRow("script") << u"<style>p{}</style>a<script>alert(1)</script>b"_s << u"ab"_s;
        QTest::newRow("note") << u"the law.[12] And<sup>3</sup> more"_s << u"the law. And more"_s;
        QTest::newRow("spaces") << u"  a \t  b\u00A0\u200B c\r\n\r\n d "_s << u"a b c\nd"_s;
        QTest::newRow("list") << u"<ul><li>a</li><li>b</li></ul>"_s << u"a\nb"_s;
        QTest::newRow("broken tag") << u"a <b unfinished"_s << u"a <b unfinished"_s;
        QTest::newRow("decomposed") << QString(u"Me\u0301xico"_s) << u"México"_s;
    }
    void plain()
    {
        QFETCH(QString, html);
        QTEST(clean::plain(html), "text");
    }

    void states_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QStringList>("iso3");
        QTest::newRow("one") << u"Chile"_s << QStringList{u"CHL"_s};
        QTest::newRow("lines") << u"- Chile\n- France"_s << QStringList{u"CHL"_s, u"FRA"_s};
        QTest::newRow("dashes and commas")
            << u"Mexico, Austria - Djibouti - Belgium"_s << QStringList{u"MEX"_s, u"AUT"_s, u"DJI"_s, u"BEL"_s};
        QTest::newRow("and in a name") << u"Bosnia and Herzegovina and Peru"_s << QStringList{u"BIH"_s, u"PER"_s};
        QTest::newRow("brackets in a name")
            << u"Bolivia (Plurinational State of); Iran (Islamic Republic of)"_s << QStringList{u"BOL"_s, u"IRN"_s};
        QTest::newRow("twice") << u"Chile, Chile"_s << QStringList{u"CHL"_s};
        QTest::newRow("nobody") << u"&#40;Unknown&#41;"_s << QStringList();
        QTest::newRow("empty") << u""_s << QStringList();
        QTest::newRow("hyphen in a name") << u"Guinea-Bissau - Timor-Leste"_s << QStringList{u"GNB"_s, u"TLS"_s};
        QTest::newRow("no State") << u"Atlantis - Chile"_s << QStringList{QString(), u"CHL"_s};
    }
    void states()
    {
        QFETCH(QString, cell);
        QStringList iso3;
        for (const auto &state : clean::recommendingStates(cell))
            iso3 << state.iso3;
        QTEST(iso3, "iso3");
    }

    void trailing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rest");
        QTest::addColumn<QStringList>("iso3");
        QTest::newRow("one") << u"Ratify it (Chad);"_s << u"Ratify it"_s << QStringList{u"TCD"_s};
        QTest::newRow("several brackets")
            << u"Ratify it (Chile) (France) (Niger);"_s << u"Ratify it"_s << QStringList{u"CHL"_s, u"FRA"_s, u"NER"_s};
        QTest::newRow("commas") << u"Ratify it (Mexico, Austria)"_s << u"Ratify it"_s
                                << QStringList{u"MEX"_s, u"AUT"_s};
        QTest::newRow("semicolon") << u"Ratify it (Argentina; Djibouti);"_s << u"Ratify it"_s
                                   << QStringList{u"ARG"_s, u"DJI"_s};
        QTest::newRow("broken") << u"Ratify it (Argentina.;"_s << u"Ratify it"_s << QStringList{u"ARG"_s};
        QTest::newRow("bracket in a name")
            << u"Ratify it (Iran (Islamic Republic of));"_s << u"Ratify it"_s << QStringList{u"IRN"_s};
        QTest::newRow("treaty") << u"Ratify the Convention (CEDAW);"_s << u"Ratify the Convention (CEDAW);"_s
                                << QStringList();
        QTest::newRow("inside too") << u"Sign (Gabon) / Ratify (Chile) it at once (Peru);"_s
                                    << u"Sign (Gabon) / Ratify (Chile) it at once (Peru);"_s
                                    << QStringList{u"GAB"_s, u"CHL"_s, u"PER"_s};
        QTest::newRow("only a bracket") << u"(Chile)"_s << u"(Chile)"_s << QStringList{u"CHL"_s};
        QTest::newRow("spanish") << u"Ratificarlo (Chile, Perú y España);"_s << u"Ratificarlo"_s
                                 << QStringList{u"CHL"_s, u"PER"_s, u"ESP"_s};
        QTest::newRow("spanish e") << u"Ratificarlo (España e Italia)"_s << u"Ratificarlo"_s
                                   << QStringList{u"ESP"_s, u"ITA"_s};
        QTest::newRow("formal Spanish names") << u"Ratificarlo (Bolivia (Estado Plurinacional de), Venezuela (República Bolivariana de))"_s
                                              << u"Ratificarlo"_s << QStringList{u"BOL"_s, u"VEN"_s};
        QTest::newRow("comma in a name") << u"Ratify it (Korea, Republic of, Chile)"_s << u"Ratify it"_s
                                         << QStringList{u"KOR"_s, u"CHL"_s};
        QTest::newRow("square") << u"Ratify it [Chile; France];"_s << u"Ratify it"_s << QStringList{u"CHL"_s, u"FRA"_s};
        QTest::newRow("broken several") << u"Ratify it (Chile) (France."_s << u"Ratify it"_s << QStringList{u"CHL"_s, u"FRA"_s};
        QTest::newRow("old codes") << u"Ratify it (GUA, HON)"_s << u"Ratify it"_s << QStringList{u"GTM"_s, u"HND"_s};
        QTest::newRow("none") << u"Ratify it."_s << u"Ratify it."_s << QStringList();
        QTest::newRow("misprint") << u"Ratify it (Chile, Frnace)"_s << u"Ratify it"_s
                                  << QStringList{u"CHL"_s, QString()};
    }
    void trailing()
    {
        QFETCH(QString, text);
        const auto split = clean::splitStates(text);
        QStringList iso3;
        for (const auto &state : split.states)
            iso3 << state.iso3;
        QTEST(split.text, "rest");
        QTEST(iso3, "iso3");
    }

    void date_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        QTest::newRow("iso") << u"2025-02-12T00:00:00"_s << QDate(2025, 2, 12);
        QTest::newRow("year first") << u"1994/05/11"_s << QDate(1994, 5, 11);
        QTest::newRow("day first") << u"11/05/1994"_s << QDate(1994, 5, 11);
        QTest::newRow("month first") << u"05/23/1994"_s << QDate(1994, 5, 23);
        QTest::newRow("accession") << u"11 May 1994 (a)"_s << QDate(1994, 5, 11);
        QTest::newRow("american") << u"May 11, 1994"_s << QDate(1994, 5, 11);
        QTest::newRow("spanish") << u"11 de setiembre de 1994"_s << QDate(1994, 9, 11);
        QTest::newRow("serial") << u"46078"_s << QDate(2026, 2, 25);
        QTest::newRow("serial with time") << u"46125.4996282407"_s << QDate(2026, 4, 13);
        QTest::newRow("year name") << u"2019-Apr-01"_s << QDate(2019, 4, 1);
        QTest::newRow("points") << u"11.05.1994"_s << QDate(1994, 5, 11);
        QTest::newRow("short year") << u"11/05/94"_s << QDate(1994, 5, 11);
        QTest::newRow("short year of now") << u"1.2.26"_s << QDate(2026, 2, 1);
        QTest::newRow("blanks between") << u"11 / 05 / 1994"_s << QDate(1994, 5, 11);
        QTest::newRow("month between dashes") << u"11-May-1994"_s << QDate(1994, 5, 11);
        QTest::newRow("weekday") << u"miércoles 11 de mayo de 1994"_s << QDate(1994, 5, 11);
        QTest::newRow("weekday in English") << u"Wednesday, 11 May 1994"_s << QDate(1994, 5, 11);
        QTest::newRow("article") << u"el 1º de mayo del 2012"_s << QDate(2012, 5, 1);
        QTest::newRow("ordinal") << u"1st of May 2012"_s << QDate(2012, 5, 1);
        QTest::newRow("portuguese") << u"7 de fevereiro de 2012"_s << QDate(2012, 2, 7);
        QTest::newRow("french") << u"1er juillet 2012"_s << QDate(2012, 7, 1);
        QTest::newRow("moment of a zone") << u"2019-04-01T22:15:00Z"_s << QDate(2019, 4, 1);
        QTest::newRow("in a list") << u"- 2019-04-01"_s << QDate(2019, 4, 1);
        QTest::newRow("month and year") << u"May 2019"_s << QDate();
        QTest::newRow("no year") << u"7 de fevereiro"_s << QDate();
        QTest::newRow("a year") << u"2016"_s << QDate();
        QTest::newRow("no day of this world") << u"31/02/2016"_s << QDate();
        QTest::newRow("nonsense") << u"soon"_s << QDate();
        QTest::newRow("empty") << u""_s << QDate();
    }
    void date()
    {
        QFETCH(QString, text);
        QTEST(clean::date(text), "date");
    }
    void serialOfOldMacintosh() { QCOMPARE(clean::dateOfSerial(1, true), QDate(1904, 1, 2)); }

    void answer_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<int>("position"); // -1: none
        QTest::addColumn<bool>("known");
        const auto place = [](domain::Position p) { return static_cast<int>(p); };
        QTest::newRow("accepted") << u"Accepted"_s << place(domain::Position::Supported) << true;
        QTest::newRow("dash") << u"- Supported"_s << place(domain::Position::Supported) << true;
        QTest::newRow("both") << u"Supported/Noted"_s << place(domain::Position::PartlySupported) << true;
        QTest::newRow("two lines") << u"- Supported\n- Noted"_s << place(domain::Position::PartlySupported) << true;
        QTest::newRow("spanish") << u"Tomada nota"_s << place(domain::Position::Noted) << true;
        QTest::newRow("later") << u"Under consideration"_s << place(domain::Position::UnderConsideration) << true;
        QTest::newRow("contaron") << u"Contaron con el apoyo"_s << place(domain::Position::Supported) << true;
        QTest::newRow("apoyada") << u"Apoyada"_s << place(domain::Position::Supported) << true;
        QTest::newRow("toma nota") << u"tomó nota"_s << place(domain::Position::Noted) << true;
        QTest::newRow("did not enjoy") << u"Did not enjoy the support"_s << place(domain::Position::Noted) << true;
        QTest::newRow("apoyada en parte") << u"apoyada en parte"_s << place(domain::Position::PartlySupported) << true;
        QTest::newRow("both in Spanish") << u"Apoyada/Tomada nota"_s << place(domain::Position::PartlySupported) << true;
        QTest::newRow("en examen") << u"En examen"_s << place(domain::Position::UnderConsideration) << true;
        QTest::newRow("silence") << u"No response"_s << -1 << true;
        QTest::newRow("a number says nothing") << u"1"_s << -1 << false;
        QTest::newRow("empty") << u" "_s << -1 << true;
        QTest::newRow("pledge") << u"Voluntary Pledge"_s << -1 << true;
        QTest::newRow("unknown") << u"Perhaps"_s << -1 << false;
    }
    void answer()
    {
        QFETCH(QString, cell);
        const auto answer = clean::answer(cell);
        QTEST(answer.position ? static_cast<int>(*answer.position) : -1, "position");
        QTEST(answer.known, "known");
        QCOMPARE(answer.pledge, cell == u"Voluntary Pledge"_s);
    }

    void levelsOfSupport()
    {
        QCOMPARE(clean::answer(u"0"_s, true).position, domain::Position::Noted);
        QCOMPARE(clean::answer(u"1"_s, true).position, domain::Position::PartlySupported);
        QCOMPARE(clean::answer(u"2"_s, true).position, domain::Position::Supported);
        QVERIFY(!clean::answer(u"3"_s, true).known);
    }

    void statusesAndPriorities()
    {
        using domain::Status;
        for (const auto &[word, status] : QList<std::pair<QString, Status>>{{u"Sin iniciar"_s, Status::NotStarted},
                 {u"not_started"_s, Status::NotStarted}, {u"Planificada"_s, Status::Planned}, {u"EN CURSO"_s, Status::InProgress},
                 {u"Cumplida en parte"_s, Status::PartlyImplemented}, {u"Partially implemented"_s, Status::PartlyImplemented},
                 {u"Cumplida"_s, Status::Implemented}, {u"No aceptada"_s, Status::NotAccepted},
                 {u"De cumplimiento continuo"_s, Status::Ongoing}, {u"Ya no aplicable"_s, Status::NotApplicable}})
            QCOMPARE(clean::status(word), status);
        QVERIFY(!clean::status(u"perhaps"_s) && !clean::status({}));
        QCOMPARE(clean::priority(u"Alta"_s), domain::Priority::High);
        QCOMPARE(clean::priority(u"medium"_s), domain::Priority::Normal);
        QCOMPARE(clean::priority(u"- Baja"_s), domain::Priority::Low);
        QVERIFY(!clean::priority(u"7"_s));
    }

    void paragraphsInAColumn()
    {
        QCOMPARE(clean::paragraph(u"Paragraph 24 (a)."_s), u"24 (a)"_s);
        QCOMPARE(clean::paragraph(u"párr.\u00A024  b)"_s), u"24 b)"_s);
        QCOMPARE(clean::paragraph(u"114.63"_s), u"114.63"_s);
        QVERIFY(clean::paragraphOrder(u"114.63"_s) > clean::paragraphOrder(u"114.7"_s));
        QVERIFY(clean::paragraphOrder(u"24 (b)"_s) > clean::paragraphOrder(u"24 (a)"_s));
    }

    void sdg_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<bool>("numeric");
        QTest::addColumn<QStringList>("codes");
        QTest::addColumn<int>("ambiguous");
        QTest::newRow("target") << u"16.10 - Ensure public access"_s << false << QStringList{u"16.10"_s} << 0;
        QTest::newRow("goal") << u"- 16 - PEACE, JUSTICE\n- 5.c - Policies"_s << false << QStringList{u"16"_s, u"5.c"_s}
                              << 0;
        QTest::newRow("number that may be another") << u"16.1"_s << true << QStringList{u"16.1"_s} << 1;
        QTest::newRow("text is what it says") << u"16.1"_s << false << QStringList{u"16.1"_s} << 0;
        QTest::newRow("number without doubt") << u"5.2"_s << true << QStringList{u"5.2"_s} << 0;
        QTest::newRow("spanish") << u"ODS 3.8"_s << false << QStringList{u"3.8"_s} << 0;
        QTest::newRow("digits of a spreadsheet") << u"16.100000000000001"_s << true << QStringList{u"16.1"_s} << 1;
        QTest::newRow("the other way") << u"5.0999999999999996"_s << true << QStringList{u"5.1"_s} << 0;
        QTest::newRow("codes with commas") << u"16.2, 8.7; 5.c"_s << false << QStringList{u"16.2"_s, u"8.7"_s, u"5.c"_s} << 0;
        QTest::newRow("no code") << u"Peace"_s << false << QStringList{QString()} << 0;
    }
    void sdg()
    {
        QFETCH(QString, cell);
        QFETCH(bool, numeric);
        QStringList codes;
        int ambiguous = 0;
        for (const auto &goal : clean::sdgs(cell, numeric)) {
            codes << goal.code;
            ambiguous += goal.ambiguous ? 1 : 0;
        }
        QTEST(codes, "codes");
        QTEST(ambiguous, "ambiguous");
    }

    void language_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("language");
        QTest::newRow("spanish") << u"El Comité recomienda al Estado parte que adopte la ley"_s
                                 << static_cast<int>(domain::Language::Spanish);
        QTest::newRow("english") << u"The Committee recommends that the State party adopt the law"_s
                                 << static_cast<int>(domain::Language::English);
        QTest::newRow("short") << u"Ratificar"_s << static_cast<int>(domain::Language::Spanish);
    }
    void language()
    {
        QFETCH(QString, text);
        QTEST(static_cast<int>(clean::language(text, domain::Language::Spanish)), "language");
    }

    void listValues()
    {
        QCOMPARE(clean::listValues(u"- Right to health \n-  Right to health\n\n- Women &amp; girls"_s),
            (QStringList{u"Right to health"_s, u"Women & girls"_s}));
        QCOMPARE(clean::kind(u"- Concerns/Observations"_s), domain::RecommendationKind::Concern);
        QCOMPARE(clean::kind(u""_s), domain::RecommendationKind::Recommendation);
        QVERIFY(!clean::kind(u"- Others"_s));
    }
};

QTEST_GUILESS_MAIN(TestClean)
#include "tst_clean.moc"
