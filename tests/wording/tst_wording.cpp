// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pseudo.h"
#include "wording/reasons.h"
#include "wording/wording.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace domain;
using wording::Wording;

class TestWording : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void statuses_data();
    void statuses();
    void everyValueHasItsWords_data();
    void everyValueHasItsWords();
    void numbers();
    void dates();
    void distances_data();
    void distances();
    void periods_data();
    void periods();
    void references_data();
    void references();
    void sources();
    void countries();
    void everyErrorIsASentence_data();
    void everyErrorIsASentence();
    void errorsNameWhatIsConcerned();
    void errorsOfRulesSayWhatToDo();
    void reasonsOfAnImport();
    void translatorsOfTheApplication();
    void anInventedLanguageReachesEveryWord();
    void aTextWithoutTranslationIsItsSource();

private:
    const Wording es{Language::Spanish};
    const Wording en{Language::English};
};

void TestWording::statuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("spanish");
    QTest::addColumn<QString>("english");
    const auto row = [](Status status, const char *spanish, const char *english) {
        QTest::newRow(english) << int(status) << QString::fromUtf8(spanish) << QString::fromUtf8(english);
    };
    row(Status::NotStarted, "Sin iniciar", "Not started");
    row(Status::Planned, "Planificada", "Planned");
    row(Status::InProgress, "En curso", "In progress");
    row(Status::PartlyImplemented, "Cumplida en parte", "Partly implemented");
    row(Status::Implemented, "Cumplida", "Implemented");
    row(Status::NotAccepted, "No aceptada", "Not accepted");
    row(Status::Ongoing, "De cumplimiento continuo", "Ongoing by nature");
    row(Status::NotApplicable, "Ya no aplicable", "No longer applicable");
}

void TestWording::statuses()
{
    QFETCH(int, status);
    QFETCH(QString, spanish);
    QFETCH(QString, english);
    QCOMPARE(es.status(static_cast<Status>(status)), spanish);
    QCOMPARE(en.status(static_cast<Status>(status)), english);
}

void TestWording::everyValueHasItsWords_data()
{
    QTest::addColumn<QStringList>("spanish");
    QTest::addColumn<QStringList>("english");
    const auto add = [this]<class E>(const char *name, E, auto words) {
        QStringList inSpanish;
        QStringList inEnglish;
        for (const E value : allOf<E>()) {
            inSpanish += (es.*words)(value);
            inEnglish += (en.*words)(value);
        }
        QTest::newRow(name) << inSpanish << inEnglish;
    };
    add("status", Status{}, &Wording::status);
    add("position", Position{}, &Wording::position);
    add("priority", Priority{}, &Wording::priority);
    add("mechanism kind", MechanismKind{}, &Wording::mechanismKind);
    add("kind", RecommendationKind{}, &Wording::kind);
    add("role", AssignmentRole{}, &Wording::role);
    add("review state", ReviewState{}, &Wording::reviewState);
    add("activity", Activity{}, &Wording::activity);
    add("field", Field{}, &Wording::field);
}

void TestWording::everyValueHasItsWords()
{
    QFETCH(QStringList, spanish);
    QFETCH(QStringList, english);
    QCOMPARE(QSet<QString>(spanish.begin(), spanish.end()).size(), spanish.size());
    QCOMPARE(QSet<QString>(english.begin(), english.end()).size(), english.size());
    for (qsizetype i = 0; i < spanish.size(); ++i) {
        QVERIFY(!spanish[i].isEmpty() && !english[i].isEmpty());
        QVERIFY2(spanish[i] != english[i] || spanish[i] == u"Normal"_s, qPrintable(spanish[i]));
    }
}

void TestWording::numbers()
{
    QCOMPARE(es.number(1248), u"1.248"_s);
    QCOMPARE(en.number(1248), u"1,248"_s);
    QCOMPARE(es.number(267548), u"267.548"_s);
    QCOMPARE(es.percent(45), u"45\u00a0%"_s);
    QCOMPARE(en.percent(45), u"45%"_s);
    QCOMPARE(es.fileSize(1'536'000), u"1,5 MB"_s);
    QCOMPARE(en.fileSize(1'536'000), u"1.5 MB"_s);
    QVERIFY(es.fileSize(512).startsWith(u"512 "_s));
}

void TestWording::dates()
{
    const QDate day(2026, 3, 31);
    QCOMPARE(es.date(day), u"31/03/2026"_s);
    QCOMPARE(en.date(day), u"31 Mar 2026"_s);
    QCOMPARE(en.date(QDate(2026, 9, 3)), u"3 Sep 2026"_s);
    QCOMPARE(es.date({}), QString());
    QCOMPARE(en.longDate({}), QString());
    QCOMPARE(es.longDate(QDate(2026, 5, 19)), u"martes 19 de mayo de 2026"_s);
    QCOMPARE(en.longDate(QDate(2026, 5, 19)), u"Tuesday 19 May 2026"_s);
    // The tests run in UTC.
    const QDateTime moment(day, QTime(14, 5), Qt::UTC);
    QCOMPARE(es.moment(moment), u"31/03/2026 "_s + moment.toLocalTime().toString(u"HH:mm"_s));
    QCOMPARE(en.moment(moment), u"31 Mar 2026 "_s + moment.toLocalTime().toString(u"HH:mm"_s));
    QCOMPARE(en.moment({}), QString());
}

void TestWording::distances_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("spanish");
    QTest::addColumn<QString>("english");
    const auto row = [](int days, const char *spanish, const char *english) {
        QTest::addRow("%d", days) << days << QString::fromUtf8(spanish) << QString::fromUtf8(english);
    };
    row(0, "hoy", "today");
    row(1, "mañana", "tomorrow");
    row(-1, "ayer", "yesterday");
    row(3, "en 3 días", "in 3 days");
    row(-49, "hace 49 días", "49 days ago");
    row(-729, "hace 729 días", "729 days ago");
    row(-730, "hace más de 2 años", "over 2 years ago");
    row(1200, "en más de 3 años", "in over 3 years");
}

void TestWording::distances()
{
    QFETCH(int, days);
    QFETCH(QString, spanish);
    QFETCH(QString, english);
    const QDate today(2026, 5, 19);
    QCOMPARE(es.distance(today.addDays(days), today), spanish);
    QCOMPARE(en.distance(today.addDays(days), today), english);
}

void TestWording::periods_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QString>("spanish");
    QTest::addColumn<QString>("english");
    const auto row = [](const char *name, QDate from, QDate to, const QString &spanish, const QString &english) {
        QTest::newRow(name) << from << to << spanish << english;
    };
    row("first quarter", {2026, 1, 1}, {2026, 3, 31}, u"T1 2026"_s, u"Q1 2026"_s);
    row("last quarter", {2025, 10, 1}, {2025, 12, 31}, u"T4 2025"_s, u"Q4 2025"_s);
    row("year", {2025, 1, 1}, {2025, 12, 31}, u"2025"_s, u"2025"_s);
    row("month", {2026, 2, 1}, {2026, 2, 28}, u"febrero de 2026"_s, u"February 2026"_s);
    row("half-year", {2025, 1, 1}, {2025, 6, 30}, u"01/01/2025 – 30/06/2025"_s, u"1 Jan 2025 – 30 Jun 2025"_s);
    row("not a quarter", {2025, 2, 1}, {2025, 4, 30}, u"01/02/2025 – 30/04/2025"_s, u"1 Feb 2025 – 30 Apr 2025"_s);
    row("open end", {2025, 2, 1}, {}, u"desde el 01/02/2025"_s, u"from 1 Feb 2025"_s);
    row("open start", {}, {2025, 2, 1}, u"hasta el 01/02/2025"_s, u"until 1 Feb 2025"_s);
    row("nothing", {}, {}, QString(), QString());
}

void TestWording::periods()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(QString, spanish);
    QFETCH(QString, english);
    QCOMPARE(es.quarter(from, to), spanish);
    QCOMPARE(en.quarter(from, to), english);
}

void TestWording::references_data()
{
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<QString>("paragraph");
    QTest::addColumn<QString>("spanish");
    QTest::addColumn<QString>("english");
    const auto row = [](const char *symbol, const char *paragraph, const char *spanish, const char *english) {
        QTest::addRow("%s %s", symbol, paragraph) << QString::fromUtf8(symbol) << QString::fromUtf8(paragraph)
                                                  << QString::fromUtf8(spanish) << QString::fromUtf8(english);
    };
    row("CEDAW/C/VAL/CO/8", "24 b)", "CEDAW/C/VAL/CO/8, párr. 24 b)", "CEDAW/C/VAL/CO/8, para. 24 (b)");
    row("CEDAW/C/VAL/CO/8", "24(b)", "CEDAW/C/VAL/CO/8, párr. 24 b)", "CEDAW/C/VAL/CO/8, para. 24 (b)");
    row("A/HRC/32/9", "102.15", "A/HRC/32/9, párr. 102.15", "A/HRC/32/9, para. 102.15");
    row("A/HRC/32/9", "102.15-102.17", "A/HRC/32/9, párrs. 102.15-102.17", "A/HRC/32/9, paras. 102.15-102.17");
    row("Caso Río Hondo", "pto. 9", "Caso Río Hondo, pto. 9", "Caso Río Hondo, pto. 9");
    row("A/HRC/32/9", "", "A/HRC/32/9", "A/HRC/32/9");
    row("", "12", "párr. 12", "para. 12");
}

void TestWording::references()
{
    QFETCH(QString, symbol);
    QFETCH(QString, paragraph);
    QFETCH(QString, spanish);
    QFETCH(QString, english);
    QCOMPARE(es.reference(symbol, paragraph), spanish);
    QCOMPARE(en.reference(symbol, paragraph), english);
    // A list that has no room for the label shows the same number.
    QVERIFY(spanish.endsWith(es.paragraph(paragraph)));
    QVERIFY(english.endsWith(en.paragraph(paragraph)));
}

void TestWording::sources()
{
    QCOMPARE(es.source(u"General knowledge; to be confirmed"_s), u"Conocimiento general; por confirmar"_s);
    QCOMPARE(en.source(u"General knowledge; to be confirmed"_s), u"General knowledge; to be confirmed"_s);
    QCOMPARE(es.source(u"CED/C/22/4"_s), u"CED/C/22/4"_s);
    QCOMPARE(es.source(u"today"_s), u"today"_s); // what an office wrote is its own
}

void TestWording::countries()
{
    QCOMPARE(es.country(u"DEU"_s), u"Alemania"_s);
    QCOMPARE(en.country(u"DEU"_s), u"Germany"_s);
    QCOMPARE(en.country(u"VAL"_s), u"VAL"_s);
}

void TestWording::everyErrorIsASentence_data()
{
    QTest::addColumn<int>("code");
    for (int code = 0; code <= int(ErrorCode::Internal); ++code)
        QTest::addRow("%d", code) << code;
}

void TestWording::everyErrorIsASentence()
{
    QFETCH(int, code);
    static const QRegularExpression placeholder(
        u"%\\d|%n|!|please|por favor"_s, QRegularExpression::CaseInsensitiveOption);
    for (const QString &detail : {QString(), u"Ñandú.csv"_s}) {
        const Error error{static_cast<ErrorCode>(code), detail};
        const QString spanish = es.error(error);
        const QString english = en.error(error);
        QVERIFY(spanish != english);
        for (const QString &sentence : {spanish, english}) {
            QVERIFY2(sentence.size() > 30, qPrintable(sentence));
            QVERIFY2(!placeholder.match(sentence).hasMatch(), qPrintable(sentence));
        }
    }
}

void TestWording::errorsNameWhatIsConcerned()
{
    const Error error{ErrorCode::FileNotFound, u"/tmp/50%1.csv"_s};
    QVERIFY(es.error(error).contains(u"“/tmp/50%1.csv”"_s));
    QVERIFY(en.error({ErrorCode::Ambiguous, u"A, 1\nA, 2"_s}).endsWith(u"A, 1\nA, 2"_s));
}

void TestWording::errorsOfRulesSayWhatToDo()
{
    QVERIFY(es.error({ErrorCode::NotAllowed, u"implemented_needs_evidence"_s}).contains(u"evidencia"_s));
    QVERIFY(!en.error({ErrorCode::NotAllowed, u"implemented_needs_evidence"_s}).contains(u'_'));
    for (const QString &field :
        {u"percent"_s, u"text"_s, u"paragraph"_s, u"narrative"_s, u"period"_s, u"acronym"_s, u"name"_s, u"scale"_s})
        QVERIFY2(!en.error({ErrorCode::InvalidValue, field}).contains(u'“'), qPrintable(field));
}

void TestWording::reasonsOfAnImport()
{
    QCOMPARE(wording::importReason(es, u"no_text"_s, {}), u"No tiene texto."_s);
    QCOMPARE(wording::importReason(en, u"unknown_date"_s, u"7 %2 de fevereiro"_s),
        u"The date “7 %2 de fevereiro” is not whole and was left out."_s);
    QCOMPARE(wording::importReason(en, u"same_text"_s, u"12"_s),
        u"It has the same document, paragraph and text as row 12, but another identifier."_s);
    QCOMPARE(wording::importReason(es, u"same_text"_s, u"A/1, 2"_s),
        u"Tiene el mismo documento, párrafo y texto que A/1, 2, pero otro identificador."_s);
    QCOMPARE(wording::importReason(es, u"same_text"_s, u"12"_s),
        u"Tiene el mismo documento, párrafo y texto que la fila 12, pero otro identificador."_s);
    QCOMPARE(wording::importReason(es, u"unknown_date"_s), u"Su fecha no está completa y se omitió."_s);
    QCOMPARE(wording::importReason(en, u"a_new_reason"_s, u"12"_s), u"a_new_reason: 12"_s);
}

void TestWording::translatorsOfTheApplication()
{
    const auto spanish = wording::applicationTranslator(Language::Spanish);
    QCOMPARE(spanish->translate("wording", "Implemented"), u"Cumplida"_s);
    QCOMPARE(wording::applicationTranslator(Language::English)->translate("wording", "Implemented"), u"Implemented"_s);
    QVERIFY(!wording::qtTranslator(Language::Spanish)->translate("QPlatformTheme", "Cancel").isEmpty());
    QVERIFY(wording::qtTranslator(Language::English)->isEmpty());
}

void TestWording::anInventedLanguageReachesEveryWord()
{
    const Wording pseudo = PseudoTranslator::wording();
    QCOMPARE(pseudo.status(Status::Implemented), u"⟦Implemented⟧"_s);
    QVERIFY(PseudoTranslator::isBracketed(pseudo.error({ErrorCode::DiskFull, {}})));
    QVERIFY(!PseudoTranslator::isBracketed(en.status(Status::Implemented)));
}

void TestWording::aTextWithoutTranslationIsItsSource()
{
    QCOMPARE(es.text("wording", "%n nobody translated this", nullptr, 1500), u"1.500 nobody translated this"_s);
    QCOMPARE(es.text("nowhere", "Implemented"), u"Implemented"_s);
}

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
