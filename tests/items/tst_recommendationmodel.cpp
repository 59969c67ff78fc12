// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/idloader.h"
#include "items/recommendationmodel.h"
#include "seed.h"
#include "storage/assignments.h"
#include "storage/institutions.h"
#include "support/temporaryfolder.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using domain::RecommendationId;
using items::RecommendationModel;
using Ids = std::vector<RecommendationId>;

class TestRecommendationModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void answersWhatARowNeeds();
    void followsTheLanguage();
    void growsWithoutLosingItsPlaces();
    void aChangeReadsItsPageAnewAndMovesNothing();
    void aChangedInstitutionReadsEverythingAnew();
    void whatIsGoneIsEmpty();
    void checksAreKeptById();
    void sortingAsksForANewList_data();
    void sortingAsksForANewList();
    void theLoaderBringsTheFirstOnesAndThenAll();
    void theNewestRequestWins();
    void aLoaderWithoutAWorkspaceSaysWhy();

private:
    [[nodiscard]] Ids all(domain::Order order = {}) const;
    [[nodiscard]] RecommendationId find(const QString &reference) const;
    [[nodiscard]] std::unique_ptr<RecommendationModel> model() const;

    std::optional<support::TemporaryFolder> m_folder;
    std::unique_ptr<storage::Store> m_store;
    wording::Wording m_spanish {domain::Language::Spanish};
};

void TestRecommendationModel::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder.emplace();
    m_store = seed::workspace(m_folder->filePath(u"v.avance"_s));
    QVERIFY(m_store);
}

void TestRecommendationModel::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

Ids TestRecommendationModel::all(domain::Order order) const
{
    return m_store->read([&](const storage::Reader &db) { return storage::recommendations::ids(db, {}, order); }).value();
}

RecommendationId TestRecommendationModel::find(const QString &reference) const
{
    return m_store->read([&](const storage::Reader &db) { return storage::recommendations::byReference(db, reference); })
        .value();
}

std::unique_ptr<RecommendationModel> TestRecommendationModel::model() const
{
    auto made = std::make_unique<RecommendationModel>(m_spanish, seed::context().clock);
    new QAbstractItemModelTester(made.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, made.get());
    made->setStore(m_store.get());
    made->setIds(all(), true);
    return made;
}

void TestRecommendationModel::answersWhatARowNeeds()
{
    const auto list = model();
    QCOMPARE(list->rowCount(), 20);
    const auto cell = list->index(list->rowOf(find(u"CEDAW/C/VAL/CO/8 24 b)"_s)), RecommendationModel::Reference);
    using M = RecommendationModel;
    QCOMPARE(cell.data(M::MechanismRole).toString(), u"CEDAW"_s);
    QCOMPARE(cell.data(M::ParagraphRole).toString(), u"24 b)"_s);
    QCOMPARE(cell.data(M::SymbolRole).toString(), u"CEDAW/C/VAL/CO/8"_s);
    QCOMPARE(cell.data(M::LeadRole).toString(), u"MIM"_s);
    QCOMPARE(cell.data(M::SupportCountRole).toInt(), 3);
    QCOMPARE(cell.data(M::StatusRole).toInt(), static_cast<int>(domain::Status::InProgress));
    QCOMPARE(cell.data(M::PercentTextRole).toString(), m_spanish.percent(45));
    QCOMPARE(cell.data(M::GradeRole).toString(), u"Aplicada parcialmente"_s);
    QCOMPARE(cell.data(M::GradeYearRole).toInt(), 2025);
    QCOMPARE(cell.data(M::DueTextRole).toString(), m_spanish.date({2026, 3, 31}));
    QCOMPARE(cell.data(M::UrgencyRole).toInt(), static_cast<int>(domain::Urgency::Overdue));
    const auto sentence = cell.data(Qt::AccessibleTextRole).toString();
    QVERIFY(sentence.contains(m_spanish.reference(u"CEDAW/C/VAL/CO/8"_s, u"24 b)"_s)));
    QVERIFY(sentence.contains(m_spanish.distance({2026, 3, 31}, {2026, 5, 19})));
    const auto court = list->index(list->rowOf(find(u"Caso Familia Arce pto. 9"_s)), 0);
    QVERIFY(court.data(M::BindingRole).toBool());
    QCOMPARE(court.data(M::SymbolRole).toString(), u"Caso Familia Arce"_s);
    const auto upr = list->index(list->rowOf(find(u"A/HRC/56/9 114.63"_s)), RecommendationModel::Grade);
    QVERIFY(upr.data(M::IsPositionRole).toBool());
    QCOMPARE(upr.data().toString(), m_spanish.position(domain::Position::Supported));
}

void TestRecommendationModel::followsTheLanguage()
{
    const auto list = model();
    const auto cell = list->index(list->rowOf(find(u"CEDAW/C/VAL/CO/8 24 b)"_s)), RecommendationModel::Text);
    QVERIFY(cell.data().toString().startsWith(u"Adoptar"_s));
    const auto onlyEnglish = list->index(list->rowOf(find(u"CEDAW/C/VAL/CO/8 12"_s)), RecommendationModel::Text);
    QVERIFY(onlyEnglish.data().toString().startsWith(u"Disseminate"_s));
    QSignalSpy changed(list.get(), &RecommendationModel::dataChanged);
    list->setWording(wording::Wording(domain::Language::English));
    QCOMPARE(changed.size(), 1);
    QVERIFY(cell.data().toString().startsWith(u"Adopt, by"_s));
}

void TestRecommendationModel::growsWithoutLosingItsPlaces()
{
    QVERIFY(seed::addMany(*m_store, 300));
    RecommendationModel list(m_spanish, seed::context().clock);
    QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    list.setStore(m_store.get());
    const auto ids = all();
    QCOMPARE(ids.size(), size_t {320});
    list.setIds(Ids(ids.begin(), ids.begin() + 128), false);
    QSignalSpy reset(&list, &RecommendationModel::modelReset);
    const QPersistentModelIndex tenth = list.index(10, 0);
    list.setIds(ids, true);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(list.rowCount(), 320);
    QCOMPARE(tenth.row(), 10);
    QVERIFY(list.at(319));
    list.setIds(Ids(ids.rbegin(), ids.rend()), true);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(list.rowOf(ids.front()), 319);
}

void TestRecommendationModel::aChangeReadsItsPageAnewAndMovesNothing()
{
    QVERIFY(seed::addMany(*m_store, 300));
    const auto list = model();
    for (int row = 0; row < list->rowCount(); ++row)
        QVERIFY(list->at(row));
    connect(m_store.get(), &storage::Store::changed, list.get(), &RecommendationModel::apply);
    const auto id = find(u"CEDAW/C/VAL/CO/8 24 b)"_s);
    const int row = list->rowOf(id);
    QSignalSpy changed(list.get(), &RecommendationModel::dataChanged);
    QSignalSpy reset(list.get(), &RecommendationModel::modelReset);
    QVERIFY(m_store->write(storage::Intent::SetDue, [&](const storage::Writer &db) {
        auto found = storage::recommendations::find(db, id);
        found.due = {2030, 1, 1};
        storage::recommendations::save(db, found);
    }));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 0);
    QCOMPARE(changed[0][1].toModelIndex().row(), 127);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(list->rowOf(id), row);
    QCOMPARE(list->index(row, 0).data(RecommendationModel::DueRole).toDate(), QDate(2030, 1, 1));
}

void TestRecommendationModel::aChangedInstitutionReadsEverythingAnew()
{
    const auto list = model();
    connect(m_store.get(), &storage::Store::changed, list.get(), &RecommendationModel::apply);
    QVERIFY(m_store->write(storage::Intent::EditInstitution, [&](const storage::Writer &db) {
        auto office = storage::institutions::find(db, storage::institutions::byName(db, u"MIM"_s).value());
        office.acronym = u"MIMP"_s;
        storage::institutions::save(db, office);
    }));
    const auto cell = list->index(list->rowOf(find(u"CEDAW/C/VAL/CO/8 24 b)"_s)), RecommendationModel::Lead);
    QCOMPARE(cell.data().toString(), u"MIMP"_s);
}

void TestRecommendationModel::whatIsGoneIsEmpty()
{
    const auto list = model();
    const auto id = find(u"CAT/C/VAL/CO/4 22"_s);
    const int row = list->rowOf(id);
    QVERIFY(m_store->write(
        storage::Intent::EditRecommendation, [&](const storage::Writer &db) { storage::recommendations::remove(db, id); }));
    list->apply(storage::ChangeSet {.everything = true, .recommendations = {}, .tables = {}});
    QVERIFY(!list->at(row));
    QVERIFY(!list->index(row, RecommendationModel::Text).data().isValid());
    QVERIFY(list->at(row == 0 ? 1 : row - 1));
}

void TestRecommendationModel::checksAreKeptById()
{
    const auto list = model();
    QSignalSpy counted(list.get(), &RecommendationModel::checkedChanged);
    QVERIFY(list->setData(list->index(4, RecommendationModel::Check), Qt::Checked, Qt::CheckStateRole));
    list->setChecked(1, 2, true);
    QCOMPARE(counted.last()[0].toInt(), 3);
    const auto ids = list->ids();
    QCOMPARE(list->checked(), (Ids {ids[1], ids[2], ids[4]}));
    list->setIds(Ids(ids.rbegin(), ids.rend()), true);
    QCOMPARE(list->checked(), (Ids {ids[4], ids[2], ids[1]}));
    list->setIds({ids[4], ids[7]}, true);
    QCOMPARE(list->checked(), Ids {ids[4]});
    QCOMPARE(counted.last()[0].toInt(), 1);
    list->checkAll();
    QCOMPARE(list->checkedCount(), 2);
    list->clearChecks();
    QCOMPARE(list->checkedCount(), 0);
    QVERIFY(!list->setData(list->index(0, RecommendationModel::Text), Qt::Checked, Qt::CheckStateRole));
}

void TestRecommendationModel::sortingAsksForANewList_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("key");
    QTest::newRow("reference") << int(RecommendationModel::Reference) << int(domain::SortKey::Reference);
    QTest::newRow("text") << int(RecommendationModel::Text) << int(domain::SortKey::Text);
    QTest::newRow("lead") << int(RecommendationModel::Lead) << int(domain::SortKey::Lead);
    QTest::newRow("status") << int(RecommendationModel::Status) << int(domain::SortKey::Status);
    QTest::newRow("grade") << int(RecommendationModel::Grade) << int(domain::SortKey::Grade);
    QTest::newRow("due") << int(RecommendationModel::Due) << int(domain::SortKey::Due);
    QTest::newRow("the boxes do not sort") << int(RecommendationModel::Check) << -1;
}

void TestRecommendationModel::sortingAsksForANewList()
{
    QFETCH(int, column);
    QFETCH(int, key);
    const auto list = model();
    QSignalSpy asked(list.get(), &RecommendationModel::orderRequested);
    list->sort(column, Qt::DescendingOrder);
    QCOMPARE(asked.size(), key < 0 ? 0 : 1);
    if (key < 0)
        return;
    const auto order = asked[0][0].value<domain::Order>();
    QCOMPARE(static_cast<int>(order.key), key);
    QVERIFY(order.descending);
    QCOMPARE(RecommendationModel::column(order.key), column);
    QCOMPARE(order.language, domain::Language::Spanish);
}

void TestRecommendationModel::theLoaderBringsTheFirstOnesAndThenAll()
{
    QVERIFY(seed::addMany(*m_store, 300));
    items::IdLoader loader;
    loader.setSource({m_store->path(), seed::context()});
    QSignalSpy first(&loader, &items::IdLoader::firstLoaded);
    QSignalSpy loaded(&loader, &items::IdLoader::loaded);
    loader.request({}, {});
    QVERIFY(loader.isLoading());
    QVERIFY(loaded.wait());
    QVERIFY(!loader.isLoading());
    const auto ids = all();
    QCOMPARE(first.size(), 1);
    QCOMPARE(first[0][0].value<Ids>(), Ids(ids.begin(), ids.begin() + items::IdLoader::firstCount));
    QCOMPARE(loaded[0][0].value<Ids>(), ids);
}

void TestRecommendationModel::theNewestRequestWins()
{
    items::IdLoader loader;
    loader.setSource({m_store->path(), seed::context()});
    QSignalSpy loaded(&loader, &items::IdLoader::loaded);
    domain::Order descending;
    descending.descending = true;
    for (int i = 0; i < 5; ++i)
        loader.request({}, {});
    loader.request({}, descending);
    QVERIFY(loaded.wait());
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(loaded[0][0].value<Ids>(), all(descending));
}

void TestRecommendationModel::aLoaderWithoutAWorkspaceSaysWhy()
{
    items::IdLoader loader;
    loader.setSource({m_folder->filePath(u"missing.avance"_s), seed::context()});
    QSignalSpy failed(&loader, &items::IdLoader::failed);
    loader.request({}, {});
    QVERIFY(failed.wait());
    QCOMPARE(failed[0][0].value<domain::Error>().code, domain::ErrorCode::FileNotFound);
    loader.setSource({});
    QSignalSpy loading(&loader, &items::IdLoader::loading);
    loader.request({}, {});
    QCOMPARE(loading.size(), 0);
}

QTEST_GUILESS_MAIN(TestRecommendationModel)
#include "tst_recommendationmodel.moc"
