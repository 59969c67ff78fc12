// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "support/workspace.h"

using namespace Qt::StringLiterals;
using program::english;
using program::Outcome;
using program::run;

/// The plan of action and the indicators from the command line.
class TestCliPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void anActionFromBeginningToEnd();
    void inBothLanguages();
    void moneyIsExact_data();
    void moneyIsExact();
    void whatCannotBeIsRefusedWhole();
    void actionsServeRecommendations();
    void whatIsArchivedIsOnlyRead();
    void listsForPeopleAndPrograms();
    void anIndicatorAndItsValues();
    void theHistoryTellsAndUndoTakesBack();
    void theDemonstrationHasAPlan();

private:
    /// A workspace with one institution and two recommendations, made through the model.
    QString small();
    QJsonObject action(const QString &path, const QString &number) const
    {
        return run({u"action"_s, path, u"show"_s, number, u"--json"_s}).object();
    }
    QJsonObject indicator(const QString &path, const QString &number) const
    {
        return run({u"indicator"_s, path, u"show"_s, number, u"--json"_s}).object();
    }
    std::unique_ptr<support::Folder> m_folder;
};

void TestCliPlan::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<support::Folder>();
}

QString TestCliPlan::small()
{
    const auto store = m_folder->create();
    support::take(store->write(storage::Intent::AddRecommendation, [](const storage::Writer &db) {
        support::addInstitution(db, u"MSP"_s, u"Ministerio de Salud Pública"_s, u"Ministry of Public Health"_s);
        const auto document = support::addDocument(db, u"CEDAW"_s, u"CEDAW/C/VAL/CO/8"_s);
        support::addRecommendation(
            db, document, u"24 b)"_s, u"Aprobar una ley de refugios"_s, u"Adopt a law on shelters"_s);
        support::addRecommendation(
            db, document, u"27 a)"_s, u"Ampliar los servicios de salud"_s, u"Extend health services"_s);
    }));
    return store->path();
}

void TestCliPlan::anActionFromBeginningToEnd()
{
    const QString path = small();
    const Outcome added = english({u"action"_s, path, u"add"_s, u"--title"_s, u"Open shelters"_s, u"--result"_s,
        u"A shelter in every department"_s, u"--institution"_s, u"msp"_s, u"--cluster"_s, u"violence against women"_s,
        u"--start"_s, u"2024-01-10"_s, u"--due"_s, u"31/12/2024"_s, u"--json"_s});
    QVERIFY2(added.code == 0, qPrintable(added.error));
    QCOMPARE(added.object().value("action"_L1).toInteger(), 1);
    QVERIFY(added.object().value("change"_L1).isDouble());
    QJsonObject stored = action(path, u"#1"_s);
    QCOMPARE(stored.value("title_en"_L1).toString(), u"Open shelters"_s);
    QCOMPARE(stored.value("institution"_L1).toString(), u"MSP"_s);
    QCOMPARE(stored.value("cluster_es"_L1).toString(), u"Violencia contra la mujer"_s);
    QCOMPARE(stored.value("start"_L1).toString(), u"2024-01-10"_s);
    QCOMPARE(stored.value("due"_L1).toString(), u"2024-12-31"_s);
    QCOMPARE(stored.value("status"_L1).toString(), u"planned"_s);
    QCOMPARE(stored.value("overdue"_L1), QJsonValue(true));
    QVERIFY(stored.value("done"_L1).isNull() && stored.value("budget_minor"_L1).isNull());
    QCOMPARE(
        run({u"action"_s, path, u"edit"_s, u"1"_s, u"--status"_s, u"en marcha"_s, u"--institution"_s, u"none"_s}).code,
        0);
    stored = action(path, u"1"_s);
    QCOMPARE(stored.value("status"_L1).toString(), u"under_way"_s);
    QVERIFY(stored.value("institution"_L1).isNull());
    QCOMPARE(stored.value("title_en"_L1).toString(), u"Open shelters"_s);
    QCOMPARE(run({u"action"_s, path, u"done"_s, u"1"_s, u"--date"_s, u"2024-11-30"_s}).code, 0);
    stored = action(path, u"1"_s);
    QCOMPARE(stored.value("done"_L1).toString(), u"2024-11-30"_s);
    QCOMPARE(stored.value("overdue"_L1), QJsonValue(false));
    // The same once more is no change.
    QVERIFY(run({u"action"_s, path, u"done"_s, u"1"_s, u"--date"_s, u"2024-11-30"_s, u"--json"_s})
                .object()
                .value("change"_L1)
                .isNull());
    QCOMPARE(run({u"action"_s, path, u"drop"_s, u"1"_s}).code, 0);
    QVERIFY(action(path, u"1"_s).value("done"_L1).isNull());
    QCOMPARE(run({u"action"_s, path, u"remove"_s, u"1"_s}).code, 0);
    QCOMPARE(english({u"action"_s, path, u"show"_s, u"1"_s}).code, 2);
    QCOMPARE(english({u"check"_s, path}).code, 0);
}

void TestCliPlan::inBothLanguages()
{
    const QString path = small();
    QCOMPARE(run({u"action"_s, path, u"add"_s, u"--title"_s, u"Abrir casas"_s, u"--lang"_s, u"es"_s}).code, 0);
    QCOMPARE(english({u"action"_s, path, u"edit"_s, u"1"_s, u"--title"_s, u"Open houses"_s}).code, 0);
    QCOMPARE(action(path, u"1"_s).value("title_es"_L1).toString(), u"Abrir casas"_s);
    QCOMPARE(action(path, u"1"_s).value("title_en"_L1).toString(), u"Open houses"_s);
    QVERIFY(run({u"action"_s, path, u"list"_s, u"--lang"_s, u"es"_s}).out.contains("Abrir casas"));
    QVERIFY(run({u"action"_s, path, u"list"_s, u"--lang"_s, u"es"_s}).out.contains("Planificada"));
    QVERIFY(english({u"action"_s, path, u"list"_s}).out.contains("Open houses"));
    const Outcome refused = run({u"action"_s, path, u"dance"_s, u"--lang"_s, u"es"_s});
    QCOMPARE(refused.code, 2);
    QVERIFY(refused.error.contains(u"Diga"_s));
}

void TestCliPlan::moneyIsExact_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("code");
    QTest::addColumn<QJsonValue>("minor");
    QTest::addColumn<QString>("currency");
    QTest::newRow("as a program writes") << u"USD 1250000.50"_s << u"en"_s << 0 << QJsonValue(125000050) << u"USD"_s;
    QTest::newRow("as a person writes") << u"usd 1.250.000,50"_s << u"es"_s << 0 << QJsonValue(125000050) << u"USD"_s;
    QTest::newRow("amount first") << u"300 EUR"_s << u"en"_s << 0 << QJsonValue(30000) << u"EUR"_s;
    QTest::newRow("no minor units") << u"PYG 900000000"_s << u"es"_s << 0 << QJsonValue(900000000) << u"PYG"_s;
    QTest::newRow("no currency") << u"300"_s << u"en"_s << 2 << QJsonValue() << QString();
    QTest::newRow("no amount") << u"USD lots"_s << u"en"_s << 2 << QJsonValue() << QString();
    QTest::newRow("too many decimals") << u"USD 1.2345"_s << u"en"_s << 2 << QJsonValue() << QString();
}

void TestCliPlan::moneyIsExact()
{
    QFETCH(QString, typed);
    QFETCH(QString, language);
    QFETCH(int, code);
    const QString path = small();
    QCOMPARE(run({u"action"_s, path, u"add"_s, u"--title"_s, u"x"_s, u"--budget"_s, typed, u"--lang"_s, language}).code,
        code);
    if (code != 0) {
        QCOMPARE(run({u"action"_s, path, u"list"_s, u"--json"_s}).array().size(), 0);
        return;
    }
    const auto stored = action(path, u"1"_s);
    QTEST(stored.value("budget_minor"_L1), "minor");
    QTEST(stored.value("currency"_L1).toString(), "currency");
    QCOMPARE(run({u"action"_s, path, u"edit"_s, u"1"_s, u"--budget"_s, u"none"_s}).code, 0);
    QVERIFY(
        action(path, u"1"_s).value("budget_minor"_L1).isNull() && action(path, u"1"_s).value("currency"_L1).isNull());
}

void TestCliPlan::whatCannotBeIsRefusedWhole()
{
    const QString path = small();
    for (const QStringList &words : {QStringList{}, QStringList{u"--title"_s, u" "_s},
             QStringList{u"--title"_s, u"x"_s, u"--institution"_s, u"XYZ"_s},
             QStringList{u"--title"_s, u"x"_s, u"--cluster"_s, u"Meteorology"_s},
             QStringList{u"--title"_s, u"x"_s, u"--due"_s, u"soon"_s},
             QStringList{u"--title"_s, u"x"_s, u"--start"_s, u"2027-01-01"_s, u"--due"_s, u"2026-01-01"_s}}) {
        const Outcome refused = english(QStringList{u"action"_s, path, u"add"_s} + words);
        QCOMPARE(refused.code, 2);
        QVERIFY(refused.error.startsWith(u"avance: "_s));
    }
    QCOMPARE(english({u"action"_s, path, u"edit"_s, u"99"_s, u"--title"_s, u"x"_s}).code, 2);
    QCOMPARE(english({u"action"_s, path, u"done"_s, u"99"_s}).code, 2);
    QCOMPARE(english({u"action"_s, m_folder->path(u"none.avance"_s), u"list"_s}).code, 3);
    QCOMPARE(english({u"history"_s, path, u"--json"_s}).array().size(), 2);
}

void TestCliPlan::actionsServeRecommendations()
{
    const QString path = small();
    QCOMPARE(english({u"action"_s, path, u"add"_s, u"--title"_s, u"x"_s}).code, 0);
    QCOMPARE(english({u"action"_s, path, u"link"_s, u"1"_s, u"CEDAW/C/VAL/CO/8 24(b)"_s, u"#2"_s}).code, 0);
    QCOMPARE(action(path, u"1"_s).value("recommendations"_L1).toArray(),
        QJsonArray({u"CEDAW/C/VAL/CO/8 24 b)"_s, u"CEDAW/C/VAL/CO/8 27 a)"_s}));
    QCOMPARE(english({u"action"_s, path, u"unlink"_s, u"1"_s, u"#1"_s}).code, 0);
    QCOMPARE(action(path, u"1"_s).value("recommendations"_L1).toArray().size(), 1);
    // One that is not there: nothing is linked at all.
    QCOMPARE(english({u"action"_s, path, u"link"_s, u"1"_s, u"#1"_s, u"CAT/C/1 2"_s}).code, 2);
    QCOMPARE(action(path, u"1"_s).value("recommendations"_L1).toArray().size(), 1);
    QCOMPARE(english({u"action"_s, path, u"link"_s, u"7"_s, u"#1"_s}).code, 2);
}

void TestCliPlan::whatIsArchivedIsOnlyRead()
{
    const QString path = small();
    QCOMPARE(run({u"action"_s, path, u"add"_s, u"--title"_s, u"Ley"_s}).code, 0);
    QCOMPARE(run({u"action"_s, path, u"link"_s, u"1"_s, u"#2"_s}).code, 0);
    {
        const auto store = support::take(storage::Store::open(path, support::context()));
        support::take(store->write(storage::Intent::Archive, [](const storage::Writer &db) {
            auto found = storage::recommendations::find(db, domain::RecommendationId(1));
            found.archived = true;
            storage::recommendations::save(db, found);
        }));
    }
    const QByteArray history = run({u"history"_s, path, u"--json"_s}).out;
    for (const QStringList &verb : {QStringList {u"action"_s, path, u"link"_s, u"1"_s, u"#1"_s}, {u"assign"_s, path, u"#1"_s, u"--lead"_s, u"MSP"_s},
             {u"status"_s, path, u"#1"_s, u"planned"_s}, {u"log"_s, path, u"#1"_s, u"--institution"_s, u"MSP"_s, u"--text"_s, u"Ley"_s}}) {
        const Outcome refused = english(verb);
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.error.contains(u"What is archived is only read"_s), qPrintable(refused.error));
    }
    QCOMPARE(run({u"history"_s, path, u"--json"_s}).out, history);
}

void TestCliPlan::listsForPeopleAndPrograms()
{
    const QString path = small();
    QCOMPARE(run({u"action"_s, path, u"list"_s, u"--json"_s}).out, QByteArray("[\n\n]\n"));
    QCOMPARE(english({u"action"_s, path, u"add"_s, u"--title"_s, u"=Late"_s, u"--due"_s, u"2020-01-01"_s,
                         u"--institution"_s, u"MSP"_s})
                 .code,
        0);
    QCOMPARE(english({u"action"_s, path, u"add"_s, u"--title"_s, u"Later"_s, u"--due"_s, u"2999-01-01"_s}).code, 0);
    QCOMPARE(run({u"action"_s, path, u"list"_s, u"--json"_s}).array().size(), 2);
    QCOMPARE(run({u"action"_s, path, u"list"_s, u"--overdue"_s, u"--json"_s}).array().size(), 1);
    QCOMPARE(run({u"action"_s, path, u"list"_s, u"--institution"_s, u"MSP"_s, u"--json"_s}).array().size(), 1);
    QCOMPARE(run({u"action"_s, path, u"list"_s, u"--status"_s, u"done"_s, u"--json"_s}).array().size(), 0);
    QCOMPARE(english({u"action"_s, path, u"list"_s, u"--institution"_s, u"XYZ"_s}).code, 2);
    const QByteArray csv = run({u"action"_s, path, u"list"_s, u"--format"_s, u"csv"_s}).out;
    QVERIFY(csv.startsWith("\xEF\xBB\xBFid,title_es,title_en,"));
    QVERIFY(csv.contains("'=Late")); // no program takes it for a formula
    QVERIFY(english({u"action"_s, path, u"list"_s}).out.startsWith("No."));
}

void TestCliPlan::anIndicatorAndItsValues()
{
    const QString path = small();
    const Outcome added = english({u"indicator"_s, path, u"add"_s, u"--name"_s, u"Shelters open"_s, u"--unit"_s,
        u"shelters"_s, u"--kind"_s, u"estructural"_s, u"--baseline"_s, u"2"_s, u"--baseline-date"_s, u"2024-12-31"_s,
        u"--target"_s, u"12"_s, u"--target-date"_s, u"2027-12-31"_s, u"--attribute"_s, u"belem-3"_s, u"--source"_s,
        u"MIM"_s, u"--disaggregation"_s, u"region"_s, u"--json"_s});
    QVERIFY2(added.code == 0, qPrintable(added.error));
    QCOMPARE(added.object().value("indicator"_L1).toInteger(), 1);
    const auto value = [&](const QString &date, const QString &figure, const QStringList &more = {}) {
        return english(
            QStringList{u"indicator"_s, path, u"value"_s, u"1"_s, u"--date"_s, date, u"--value"_s, figure} + more)
            .code;
    };
    QCOMPARE(value(u"2025-06-30"_s, u"4.5"_s), 0);
    QCOMPARE(value(u"2025-12-31"_s, u"7"_s), 0);
    QCOMPARE(value(u"2025-12-31"_s, u"3"_s, {u"--category"_s, u"norte"_s, u"--note"_s, u"provisional"_s}), 0);
    QCOMPARE(value(u"soon"_s, u"3"_s), 2);
    QJsonObject stored = indicator(path, u"1"_s);
    QCOMPARE(stored.value("kind"_L1).toString(), u"structural"_s);
    QCOMPARE(stored.value("last"_L1).toDouble(), 7.0);
    QCOMPARE(stored.value("share"_L1).toDouble(), 0.5);
    QCOMPARE(stored.value("values"_L1).toArray().size(), 3);
    QCOMPARE(stored.value("values"_L1).toArray().last().toObject().value("note"_L1).toString(), u"provisional"_s);
    // Of the same day and category it is corrected; its note stays.
    QCOMPARE(value(u"2025-12-31"_s, u"4"_s, {u"--category"_s, u"norte"_s}), 0);
    stored = indicator(path, u"1"_s);
    QCOMPARE(stored.value("values"_L1).toArray().size(), 3);
    QCOMPARE(stored.value("values"_L1).toArray().last().toObject().value("value"_L1).toDouble(), 4.0);
    QCOMPARE(stored.value("values"_L1).toArray().last().toObject().value("note"_L1).toString(), u"provisional"_s);
    QCOMPARE(
        english({u"indicator"_s, path, u"remove"_s, u"1"_s, u"--date"_s, u"2025-12-31"_s, u"--category"_s, u"norte"_s})
            .code,
        0);
    QCOMPARE(
        english({u"indicator"_s, path, u"remove"_s, u"1"_s, u"--date"_s, u"2025-12-31"_s, u"--category"_s, u"norte"_s})
            .code,
        2);
    QCOMPARE(indicator(path, u"1"_s).value("values"_L1).toArray().size(), 2);
    QCOMPARE(english({u"indicator"_s, path, u"link"_s, u"1"_s, u"#1"_s, u"#2"_s}).code, 0);
    QCOMPARE(indicator(path, u"1"_s).value("recommendations"_L1).toArray().size(), 2);
    QCOMPARE(english({u"indicator"_s, path, u"unlink"_s, u"1"_s, u"#2"_s}).code, 0);
    QCOMPARE(run({u"indicator"_s, path, u"edit"_s, u"1"_s, u"--target"_s, u"none"_s}).code, 0);
    QVERIFY(indicator(path, u"1"_s).value("share"_L1).isNull());
    QVERIFY(run({u"indicator"_s, path, u"show"_s, u"1"_s, u"--lang"_s, u"es"_s}).out.contains("31/12/2025"));
    QVERIFY(run({u"indicator"_s, path, u"list"_s, u"--format"_s, u"csv"_s}).out.contains("Shelters open"));
    QVERIFY(run({u"indicator"_s, path, u"list"_s, u"--lang"_s, u"es"_s}).out.contains("Estructural"));
    QCOMPARE(english({u"indicator"_s, path, u"remove"_s, u"1"_s}).code, 0);
    QCOMPARE(run({u"indicator"_s, path, u"list"_s, u"--json"_s}).array().size(), 0);
    QCOMPARE(english({u"check"_s, path}).code, 0);
}

void TestCliPlan::theHistoryTellsAndUndoTakesBack()
{
    const QString path = small();
    const auto dump = [&] { return support::dump(*support::take(storage::Store::open(path, support::context()))); };
    QCOMPARE(english({u"action"_s, path, u"add"_s, u"--title"_s, u"Open shelters"_s}).code, 0);
    QCOMPARE(english({u"action"_s, path, u"link"_s, u"1"_s, u"#1"_s}).code, 0);
    QCOMPARE(english({u"indicator"_s, path, u"add"_s, u"--name"_s, u"Shelters"_s}).code, 0);
    QCOMPARE(
        english({u"indicator"_s, path, u"value"_s, u"1"_s, u"--date"_s, u"2025-12-31"_s, u"--value"_s, u"7"_s}).code,
        0);
    const QStringList before = dump();
    QCOMPARE(english({u"action"_s, path, u"remove"_s, u"1"_s}).code, 0);
    QCOMPARE(english({u"indicator"_s, path, u"remove"_s, u"1"_s}).code, 0);
    QCOMPARE(run({u"history"_s, path, u"--json"_s}).array().first().toObject().value("intent"_L1).toString(),
        u"edit_indicator"_s);
    QCOMPARE(english({u"undo"_s, path}).code, 0);
    QCOMPARE(english({u"undo"_s, path}).code, 0);
    QCOMPARE(dump(), before);
}

void TestCliPlan::theDemonstrationHasAPlan()
{
    const QString path = m_folder->path(u"demo.avance"_s);
    QCOMPARE(run({u"demo"_s, path, u"--today"_s, u"2026-05-19"_s}).code, 0);
    const QJsonArray actions = run({u"action"_s, path, u"list"_s, u"--json"_s}).array();
    QCOMPARE(actions.size(), 40);
    for (const auto &each : actions)
        QVERIFY(!each.toObject().value("recommendations"_L1).toArray().isEmpty());
    QCOMPARE(run({u"indicator"_s, path, u"list"_s, u"--json"_s}).array().size(), 18);
}

QTEST_MAIN(TestCliPlan)
#include "tst_cliplan.moc"
