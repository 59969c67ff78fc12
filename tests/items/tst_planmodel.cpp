// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/indicatormodel.h"
#include "items/planmodel.h"
#include "planseed.h"
#include "seed.h"
#include "storage/recommendations.h"
#include "support/temporaryfolder.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using Mode = QAbstractItemModelTester::FailureReportingMode;
using items::PlanModel;
using storage::plan::Reading;

/// The plan of action and the indicators as item models.
class TestPlanModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aTreeOfClustersActionsAndRecommendations();
    void aRowIsSaidInWords();
    void filters_data();
    void filters();
    void followsTheLanguage();
    void fiveThousandActionsAreReadAndFilteredWhole();
    void indicatorsKnowHowFarTheyAre();
    void valuesAreNewestFirst();

private:
    [[nodiscard]] std::shared_ptr<const Reading> read() const
    {
        return std::make_shared<const Reading>(m_store->read([](const storage::Reader &db) { return storage::plan::read(db); }).value());
    }
    [[nodiscard]] std::vector<storage::plan::IndicatorEntry> indicators() const
    {
        return m_store->read([](const storage::Reader &db) { return storage::plan::indicators(db); }).value();
    }

    std::optional<support::TemporaryFolder> m_folder;
    std::unique_ptr<storage::Store> m_store;
    wording::Wording m_spanish {domain::Language::Spanish};
    wording::Wording m_english {domain::Language::English};
};

void TestPlanModel::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder.emplace();
    m_store = seed::workspace(m_folder->filePath(u"v.avance"_s));
    seed::addPlan(*m_store);
}

void TestPlanModel::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

void TestPlanModel::aTreeOfClustersActionsAndRecommendations()
{
    PlanModel model(m_english, seed::context().clock);
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.setHeaders({u"Action"_s}, u"Without a cluster"_s);
    model.setReading(read());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, 0).data().toString(), u"Right to education"_s);
    const auto violence = model.index(1, 0);
    QCOMPARE(violence.data().toString(), u"Violence against women"_s);
    QCOMPARE(model.index(2, 0).data().toString(), u"Without a cluster"_s);
    QCOMPARE(model.rowCount(violence), 3);
    QCOMPARE(violence.data(PlanModel::OverdueCountRole).toInt(), 1);
    QCOMPARE(violence.data(PlanModel::StartsRole).toDate(), QDate(2025, 3, 1));
    QCOMPARE(violence.data(PlanModel::DueRole).toDate(), QDate(2026, 12, 15));
    const auto training = model.index(1, 0, violence);
    QCOMPARE(training.data().toString(), u"Train the prosecutors in the protocol"_s);
    QCOMPARE(training.siblingAtColumn(PlanModel::Budget).data().toString().simplified(), u"USD 1,250,000"_s);
    QCOMPARE(model.rowCount(training), 2);
    const auto served = model.index(0, 0, training);
    QCOMPARE(served.data(PlanModel::KindRole).toInt(), int(PlanModel::RecommendationRow));
    QCOMPARE(served.data().toString(), u"CEDAW/C/VAL/CO/8, para. 24 (b)"_s);
    QCOMPARE(served.data(PlanModel::StatusRole).toInt(), int(domain::Status::InProgress));
    QCOMPARE(model.actionIndex(served), training);
    QCOMPARE(model.actionAt(served)->action.title.en, u"Train the prosecutors in the protocol"_s);
    QVERIFY(!model.actionAt(violence));
    QCOMPARE(model.range(), std::pair(QDate(2025, 3, 1), QDate(2027, 6, 30)));
    QCOMPARE(model.indexOf(domain::ActionId(training.data(PlanModel::IdRole).toLongLong())), training);
}

void TestPlanModel::aRowIsSaidInWords()
{
    PlanModel model(m_english, seed::context().clock);
    model.setReading(read());
    const auto training = model.index(1, PlanModel::Timeline, model.index(1, 0));
    QCOMPARE(training.data(Qt::AccessibleTextRole).toString(),
        u"MIM: Train the prosecutors in the protocol, from 10 Jan 2026 to 31 Mar 2026, under way, overdue, 49 days ago"_s);
    model.setWording(m_spanish);
    const auto line = model.index(0, 0, model.index(1, 0)).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(line.startsWith(u"MIM: Poner en marcha la línea de ayuda, del 01/03/2025 al 30/11/2025, concluida"_s), qPrintable(line));
}

void TestPlanModel::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<domain::ActionStatus>>("status");
    QTest::addColumn<bool>("overdue");
    QTest::addColumn<int>("actions");
    using Status = std::optional<domain::ActionStatus>;
    QTest::newRow("none") << QString() << Status() << false << 6;
    QTest::newRow("words without accents, any language") << u"fiscalias"_s << Status() << false << 1;
    QTest::newRow("all words") << u"train bilingual"_s << Status() << false << 1;
    QTest::newRow("institution") << u"mim"_s << Status() << false << 3;
    QTest::newRow("reference of what it serves") << u"114.63"_s << Status() << false << 1;
    QTest::newRow("status") << QString() << Status(domain::ActionStatus::UnderWay) << false << 2;
    QTest::newRow("overdue") << QString() << Status() << true << 1;
    QTest::newRow("nothing") << u"zzz"_s << Status() << false << 0;
}

void TestPlanModel::filters()
{
    QFETCH(QString, text);
    QFETCH(std::optional<domain::ActionStatus>, status);
    QFETCH(bool, overdue);
    QFETCH(int, actions);
    PlanModel model(m_spanish, seed::context().clock);
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.setReading(read());
    model.setFilter({.text = text, .institution = {}, .status = status, .overdue = overdue});
    QCOMPARE(model.shownActions(), actions);
    QCOMPARE(model.allActions(), 6);
    int rows = 0;
    for (int group = 0; group < model.rowCount(); ++group)
        rows += model.rowCount(model.index(group, 0));
    QCOMPARE(rows, actions);
}

void TestPlanModel::followsTheLanguage()
{
    PlanModel model(m_english, seed::context().clock);
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.setReading(read());
    model.setWording(m_spanish);
    model.setHeaders({}, u"Sin eje"_s);
    QStringList clusters;
    for (int row = 0; row < model.rowCount(); ++row)
        clusters << model.index(row, 0).data().toString();
    QCOMPARE(clusters.last(), u"Sin eje"_s);
    QVERIFY(clusters.first() < clusters.at(1));
}

void TestPlanModel::fiveThousandActionsAreReadAndFilteredWhole()
{
    seed::addManyActions(*m_store, 5000);
    const auto reading = read();
    PlanModel model(m_spanish, seed::context().clock);
    model.setReading(reading);
    QCOMPARE(model.allActions(), 5006);
    size_t links = 0;
    for (const auto &entry : reading->actions)
        links += entry.served.size();
    QVERIFY(links >= 50'000);
    model.setFilter({.text = u"medida 04999"_s, .institution = {}, .status = {}});
    QCOMPARE(model.shownActions(), 1);
    QCOMPARE(model.rowCount(model.index(0, 0, model.index(0, 0))), 10);
}

void TestPlanModel::indicatorsKnowHowFarTheyAre()
{
    items::IndicatorModel model(m_spanish);
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.setEntries(indicators());
    QCOMPARE(model.rowCount(), 3);
    using M = items::IndicatorModel;
    const auto offices = model.index(1, 0);
    QCOMPARE(offices.data().toString(), u"Fiscalías que aplican el protocolo"_s);
    QCOMPARE(offices.data(M::LastTextRole).toString().simplified(), u"46 fiscalías"_s);
    QCOMPARE(offices.data(M::LastDateTextRole).toString(), u"31/03/2026"_s);
    QCOMPARE(offices.data(M::ShareTextRole).toString().simplified(), u"39 %"_s);
    // The whole counts, not its newest category; and the way begins at the baseline.
    const auto orders = model.index(2, 0);
    QCOMPARE(orders.data(M::LastTextRole).toString().simplified(), u"58 %"_s);
    QCOMPARE(orders.data(M::ShareTextRole).toString().simplified(), u"45 %"_s);
    QVERIFY(!model.index(0, 0).data(M::ShareRole).isValid()); // no value yet
    model.setFilter(u"poder judicial"_s);
    QCOMPARE(model.rowCount(), 1);
    model.setWording(m_english);
    model.setFilter({});
    QCOMPARE(model.index(0, 0).data().toString(), u"Prosecutors' offices that apply the protocol"_s);
}

void TestPlanModel::valuesAreNewestFirst()
{
    const auto entries = indicators();
    items::IndicatorValueModel model(m_english);
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.setHeaders({u"Date"_s, u"Category"_s, u"Value"_s, u"Note"_s}, u"The whole"_s);
    const auto told = std::find_if(entries.begin(), entries.end(), [](const auto &entry) { return entry.values.size() == 6; });
    model.setValues(told->values);
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(model.index(0, 0).data().toString(), u"31 Mar 2026"_s);
    QCOMPARE(model.index(0, 1).data().toString(), u"The whole"_s);
    QCOMPARE(model.index(1, 2).data().toString(), u"41.5"_s);
    QVERIFY(!model.at(6));
}

QTEST_MAIN(TestPlanModel)
#include "tst_planmodel.moc"
