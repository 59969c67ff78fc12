// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fold.h"
#include "domain/anycriteria.h"
#include "domain/query.h"
#include "domain/rules.h"

#include <QRegularExpression>
#include <QTest>

using namespace domain;
using namespace Qt::StringLiterals;
using generated::anyCriteria;
using generated::anyText;

namespace {

Filter words(const QString &value)
{
    return {.field = Field::Words, .values = {value}};
}

Filter is(Field field, const QStringList &values)
{
    return {.field = field, .values = values};
}

Filter span(Field field, const QString &from, const QString &to)
{
    return {.field = field, .range = true, .from = from, .to = to};
}

Filter without(Filter filter)
{
    filter.negated = true;
    return filter;
}

Criteria all(const Conditions &conditions)
{
    return {.alternatives = {conditions}};
}

} // namespace

class TestQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void readsEveryCodeItWrites();
    void writesInTheLanguageAskedFor();
    void writtenCriteriaReadBackTheSame();
    void whatWasReadIsWrittenToTheSame();
    void dueStatesAreValuesOfDue();
    void narrows();
    void folds();
};

void TestQuery::reads_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<Criteria>("expected");
    const auto row = [](const char *name, const QString &query, const Criteria &expected) { QTest::newRow(name) << query << expected; };
    const QStringList pending {u"not_started"_s, u"planned"_s, u"in_progress"_s, u"partly_implemented"_s};

    row("nothing", u"  "_s, {});
    row("words", u"tortura  cárcel"_s, all({words(u"tortura"_s), words(u"cárcel"_s)}));
    row("phrase", u"\"trata de  personas\" niñas"_s,
        all({{.field = Field::Words, .values = {u"trata de personas"_s}, .phrase = true}, words(u"niñas"_s)}));
    row("or", u"a or b"_s, {.alternatives = {{words(u"a"_s)}, {words(u"b"_s)}}});
    row("o", u"a b O c"_s, {.alternatives = {{words(u"a"_s), words(u"b"_s)}, {words(u"c"_s)}}});
    row("or at the ends", u"or a or"_s, all({words(u"a"_s)}));
    row("or in quotes", u"\"o\""_s, all({{.field = Field::Words, .values = {u"o"_s}, .phrase = true}}));
    row("without a word", u"-tortura -\"malos tratos\""_s,
        all({without(words(u"tortura"_s)), without({.field = Field::Words, .values = {u"malos tratos"_s}, .phrase = true})}));
    row("signs", u"a - b & \"…\""_s, all({words(u"a"_s), words(u"b"_s)}));
    row("symbol", u"CEDAW/C/VAL/CO/8 27(b)"_s, all({words(u"CEDAW/C/VAL/CO/8"_s), words(u"27(b)"_s)}));
    row("lone colon", u"nota: status: : a:"_s, all({words(u"nota:"_s), words(u"status:"_s), words(u"a:"_s)}));
    row("lone quote", u"\"abc 5\""_s, all({{.field = Field::Words, .values = {u"abc 5"_s}, .phrase = true}}));
    row("open quote", u"\"abc def"_s, all({words(u"\"abc"_s), words(u"def"_s)}));
    row("link", u"https://example.org/a"_s, all({words(u"https://example.org/a"_s)}));
    row("hour", u"10:30"_s, all({words(u"10:30"_s)}));
    row("number", u"#1234"_s, all({is(Field::Id, {u"1234"_s})}));

    row("English keys", u"body:CEDAW status:pending institution:MSP sdg:16.2"_s,
        all({is(Field::Body, {u"CEDAW"_s}), is(Field::Status, pending), is(Field::Institution, {u"MSP"_s}), is(Field::Sdg, {u"16.2"_s})}));
    row("Spanish keys", u"órgano:CEDAW estado:pendiente INSTITUCIÓN:MSP ods:16.2"_s,
        all({is(Field::Body, {u"CEDAW"_s}), is(Field::Status, pending), is(Field::Institution, {u"MSP"_s}), is(Field::Sdg, {u"16.2"_s})}));
    row("Spanish without accents", u"organo:CEDAW situacion:\"cumplida en parte\" lider:ninguno"_s,
        all({is(Field::Body, {u"CEDAW"_s}), is(Field::Status, {u"partly_implemented"_s}), is(Field::Lead, {u"none"_s})}));
    row("decomposed accents", u"o\u0301rgano:CEDAW"_s, all({is(Field::Body, {u"CEDAW"_s})}));
    row("natural labels", u"status:\"En Curso\",Implemented,not-started"_s,
        all({is(Field::Status, {u"in_progress"_s, u"implemented"_s, u"not_started"_s})}));
    row("quoted name", u"theme:\"right to health\",\"a, b\",c"_s, all({is(Field::Theme, {u"right to health"_s, u"a, b"_s, u"c"_s})}));
    row("quote in a name", u"tema:\"el \"\"buen\"\" vivir\""_s, all({is(Field::Theme, {u"el \"buen\" vivir"_s})}));
    row("name being typed", u"theme:\"right to"_s, all({is(Field::Theme, {u"right to"_s})}));
    row("list being typed", u"theme:a,"_s, all({is(Field::Theme, {u"a"_s})}));
    row("positions", u"posición:apoyada,Noted"_s, all({is(Field::Position, {u"supported"_s, u"noted"_s})}));
    row("yes and no", u"overdue:yes vencida:sí archivada:SI overdue:No"_s,
        all({is(Field::Overdue, {u"yes"_s}), is(Field::Overdue, {u"yes"_s}), is(Field::Archived, {u"yes"_s}), is(Field::Overdue, {u"no"_s})}));
    row("activity", u"activity:stale actividad:\"sin noticias\""_s, all({is(Field::Activity, {u"stale"_s}), is(Field::Activity, {u"stale"_s})}));
    row("missing", u"falta:líder,plazo missing:text_es"_s, all({is(Field::Missing, {u"lead"_s, u"due"_s}), is(Field::Missing, {u"text_es"_s})}));
    row("without a status", u"-status:implemented"_s, all({without(is(Field::Status, {u"implemented"_s}))}));
    row("kind of mechanism", u"mecanismo:\"órgano de tratado\""_s, all({is(Field::MechanismKind, {u"treaty_body"_s})}));
    row("mechanism that is a body", u"mecanismo:CEDAW"_s, all({is(Field::Body, {u"CEDAW"_s})}));

    row("before a day", u"due:<2027-01-01"_s, all({span(Field::Due, QString(), u"2026-12-31"_s)}));
    row("up to a day", u"vence:<=2027-01-01"_s, all({span(Field::Due, QString(), u"2027-01-01"_s)}));
    row("after a month", u"due:>2026-02"_s, all({span(Field::Due, u"2026-03-01"_s, QString())}));
    row("from a year", u"due:>=2026"_s, all({span(Field::Due, u"2026-01-01"_s, QString())}));
    row("one month", u"vence:2028-02"_s, all({span(Field::Due, u"2028-02-01"_s, u"2028-02-29"_s)}));
    row("local date", u"vence:31/12/2026"_s, all({span(Field::Due, u"2026-12-31"_s, u"2026-12-31"_s)}));
    row("between", u"due:2026..2027-06-30"_s, all({span(Field::Due, u"2026-01-01"_s, u"2027-06-30"_s)}));
    row("no due date", u"due:none vence:próxima"_s, all({is(Field::Due, {u"none"_s}), is(Field::Due, {u"soon"_s})}));
    row("years", u"year:2023..2025 año:2020 año:<2010"_s,
        all({span(Field::Year, u"2023"_s, u"2025"_s), is(Field::Year, {u"2020"_s}), span(Field::Year, QString(), u"2009"_s)}));
    row("several years", u"year:2020,2022"_s, all({is(Field::Year, {u"2020"_s, u"2022"_s})}));
}

void TestQuery::reads()
{
    QFETCH(QString, query);
    QFETCH(Criteria, expected);
    const auto read = parseQuery(query);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail));
    QVERIFY2(*read == expected, qPrintable(toQuery(*read, Language::English)));
}

void TestQuery::refuses_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("part");
    QTest::newRow("key") << u"tortura color:rojo x"_s << u"color:rojo"_s;
    QTest::newRow("negated key") << u"-color:rojo"_s << u"-color:rojo"_s;
    QTest::newRow("status") << u"status:finished"_s << u"status:finished"_s;
    QTest::newRow("one of several") << u"status:implemented,finished a"_s << u"status:implemented,finished"_s;
    QTest::newRow("day") << u"due:<2026-02-30"_s << u"due:<2026-02-30"_s;
    QTest::newRow("no bounds") << u"due:.."_s << u"due:.."_s;
    QTest::newRow("year") << u"year:abc"_s << u"year:abc"_s;
    QTest::newRow("number") << u"id:x1"_s << u"id:x1"_s;
    QTest::newRow("neither yes nor no") << u"overdue:maybe"_s << u"overdue:maybe"_s;
    QTest::newRow("range among values") << u"year:2020,2021..2022"_s << u"year:2020,2021..2022"_s;
}

void TestQuery::refuses()
{
    QFETCH(QString, query);
    const auto read = parseQuery(query);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, ErrorCode::InvalidQuery);
    QTEST(read.error().detail, "part");
}

void TestQuery::readsEveryCodeItWrites()
{
    const auto check = [](Field field, const auto &codes) {
        for (const auto &code : codes) {
            QCOMPARE(querywords::codesOfValue(field, QString(code)), QStringList(QString(code)));
            for (const Language language : allOf<Language>())
                QCOMPARE(querywords::codesOfValue(field, querywords::valueOf(field, code, language)), QStringList(QString(code)));
        }
    };
    check(Field::Status, codesOf(Status {}));
    check(Field::Position, codesOf(Position {}));
    check(Field::Priority, codesOf(Priority {}));
    check(Field::Kind, codesOf(RecommendationKind {}));
    check(Field::MechanismKind, codesOf(MechanismKind {}));
    check(Field::Activity, codesOf(Activity {}));
    for (const Field field : allOf<Field>()) {
        QCOMPARE(querywords::fieldOf(code(field).toString()), field);
        for (const Language language : allOf<Language>())
            QCOMPARE(querywords::fieldOf(querywords::keyOf(field, language)), field);
    }
}

void TestQuery::writesInTheLanguageAskedFor()
{
    const auto criteria = parseQuery(u"body:CEDAW status:pending -status:implemented due:<2027-01-01 lead:none \"a b\" o x"_s);
    QCOMPARE(toQuery(*criteria, Language::Spanish),
        u"órgano:CEDAW situación:pendiente -situación:cumplida vence:..2026-12-31 líder:ninguna \"a b\" o x"_s);
    QCOMPARE(toQuery(*criteria, Language::English),
        u"body:CEDAW status:pending -status:implemented due:..2026-12-31 lead:none \"a b\" or x"_s);
}

void TestQuery::writtenCriteriaReadBackTheSame()
{
    QVERIFY(rc::check("toQuery, then parseQuery, gives the same criteria", [] {
        const Criteria criteria = anyCriteria();
        for (const Language language : allOf<Language>()) {
            const QString query = toQuery(criteria, language);
            RC_LOG() << query.toStdString();
            const auto read = parseQuery(query);
            RC_ASSERT(read.has_value());
            RC_ASSERT(*read == criteria);
        }
    }));
}

void TestQuery::whatWasReadIsWrittenToTheSame()
{
    QVERIFY(rc::check("any text is read or refused, and what was read survives being written", [] {
        const QString query = *anyText();
        const auto first = parseQuery(query);
        if (!first)
            return;
        RC_LOG() << query.toStdString() << " | " << toQuery(*first, Language::Spanish).toStdString();
        const auto second = parseQuery(toQuery(*first, Language::Spanish));
        RC_ASSERT(second.has_value());
        RC_ASSERT(*second == *first);
    }));
}

void TestQuery::dueStatesAreValuesOfDue()
{
    for (const DueState state : allOf<DueState>()) {
        const QString code = domain::code(state);
        QCOMPARE(parseQuery(u"due:"_s + code).value(), all({is(Field::Due, {code})}));
        for (const Language language : {Language::Spanish, Language::English}) {
            const QString word = querywords::valueOf(Field::Due, code, language);
            QCOMPARE(querywords::codesOfValue(Field::Due, word), QStringList(code));
            QCOMPARE(parseQuery(toQuery(all({is(Field::Due, {code})}), language)).value(), all({is(Field::Due, {code})}));
        }
    }
}

void TestQuery::narrows()
{
    const Filter filter = is(Field::Status, {u"planned"_s});
    QCOMPARE(Criteria().narrowedBy(filter), all({filter}));
    QCOMPARE(Criteria().narrowedBy(QList<Filter>()), Criteria());
    const Criteria either {.alternatives = {{words(u"a"_s)}, {words(u"b"_s)}}};
    const Criteria expected {.alternatives = {{words(u"a"_s), filter}, {words(u"b"_s), filter}}};
    QCOMPARE(either.narrowedBy(filter), expected);
}

void TestQuery::folds()
{
    QCOMPARE(folded(u"Ñandú ÁÉÍÓÚÜ — œuvre, Æ ß №7"), u"nandu aeiouu — oeuvre, ae ss №7"_s);
    QCOMPARE(folded(u"n\u0303o"), u"no"_s);
    QVERIFY(hasLetterOrDigit(u"…7"));
    QVERIFY(!hasLetterOrDigit(u"… — º¹"));
}

QTEST_APPLESS_MAIN(TestQuery)
#include "tst_query.moc"
