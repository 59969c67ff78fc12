// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/actions.h"
#include "storage/changes.h"
#include "storage/indicators.h"
#include "storage/views.h"
#include "support/workspace.h"

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using storage::Intent;
using storage::Reader;
using storage::Writer;
using support::take;

/// Measures of the plan, indicators and kept searches.
class TestPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void anActionIsStoredAsItWasGiven();
    void anActionServesTheseAndNoOthers();
    void onlyWhatChangedStandsInTheRecord();
    void anOldCopyIsAConflict();
    void aRemovedActionComesBackWithItsRecommendations();
    void anIndicatorHasOneValueForADateAndCategory();
    void aRemovedIndicatorTakesItsValuesAndUndoBringsThemBack();
    void viewsHaveOneNameEach();

private:
    template <class Work>
    void write(Work &&work)
    {
        take(m_store->write(Intent::EditRecommendation, std::forward<Work>(work)));
    }
    template <class Work>
    ErrorCode refused(Work &&work)
    {
        const auto result = m_store->write(Intent::EditRecommendation, std::forward<Work>(work));
        return result ? ErrorCode::Internal : result.error().code;
    }
    template <class Work>
    auto read(Work &&work)
    {
        return take(m_store->read(std::forward<Work>(work)));
    }
    domain::ActionId addAction();

    std::optional<support::Folder> m_folder;
    std::unique_ptr<storage::Store> m_store;
    QList<domain::RecommendationId> m_ids;
    std::optional<domain::InstitutionId> m_institution;
};

void TestPlan::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder.emplace();
    m_store = m_folder->create();
    m_ids.clear();
    write([this](const Writer &db) {
        const auto document = support::addDocument(db, u"CAT"_s, u"CAT/C/VAL/CO/4"_s);
        for (int i = 1; i <= 3; ++i)
            m_ids << support::addRecommendation(db, document, QString::number(i), u"Texto %1"_s.arg(i), u"Text %1"_s.arg(i));
        m_institution = support::addInstitution(db, u"MINJUS"_s, u"Ministerio de Justicia"_s, u"Ministry of Justice"_s);
    });
}

void TestPlan::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

domain::ActionId TestPlan::addAction()
{
    std::optional<domain::ActionId> id;
    write([&](const Writer &db) {
        id = storage::actions::save(db, domain::Action {.institution = m_institution, .title = {.es = u"Formar al personal"_s, .en = {}}, .starts = QDate(2026, 1, 10)});
        storage::actions::setRecommendations(db, *id, m_ids.first(2));
    });
    return *id;
}

void TestPlan::anActionIsStoredAsItWasGiven()
{
    domain::Action action {.institution = m_institution,
        .title = {.es = u"Formar al personal"_s, .en = u"Train the staff"_s},
        .result = {.es = u"Todo el personal formado"_s, .en = u"All staff trained"_s},
        .starts = QDate(2026, 1, 10),
        .due = QDate(2027, 3, 31),
        .done = QDate(2027, 2, 1),
        .status = domain::ActionStatus::Done,
        .budgetMinor = 1'250'000'00,
        .currency = u"USD"_s};
    write([&](const Writer &db) { action.id = storage::actions::save(db, action); });
    auto stored = read([&](const Reader &db) { return storage::actions::find(db, *action.id); });
    QVERIFY(!stored.uid.isEmpty());
    action.uid = stored.uid;
    QVERIFY(stored == action);
    // The same once more is no change.
    QVERIFY(!take(m_store->write(Intent::EditRecommendation, [&](const Writer &db) { storage::actions::save(db, stored); })));
}

void TestPlan::anActionServesTheseAndNoOthers()
{
    const auto id = addAction();
    write([&](const Writer &db) { storage::actions::setRecommendations(db, id, {m_ids[2], m_ids[1]}); });
    QCOMPARE(read([&](const Reader &db) { return storage::actions::recommendations(db, id); }), m_ids.last(2));
    QCOMPARE(read([&](const Reader &db) { return storage::actions::of(db, m_ids[0]).size(); }), 0);
    QCOMPARE(read([&](const Reader &db) { return storage::actions::of(db, m_ids[2]).first().id; }), std::optional(id));
}

void TestPlan::onlyWhatChangedStandsInTheRecord()
{
    const auto id = addAction();
    const auto change = take(m_store->write(
        Intent::EditRecommendation, [&](const Writer &db) { storage::actions::setRecommendations(db, id, {m_ids[0], m_ids[2]}); }));
    const auto rows = read([&](const Reader &db) { return storage::changes::rows(db, *change); });
    QCOMPARE(rows.size(), 2); // one left, one came
    for (const auto &row : rows)
        QCOMPARE(row.table, u"action_recommendation"_s);
}

void TestPlan::anOldCopyIsAConflict()
{
    const auto id = addAction();
    auto mine = read([&](const Reader &db) { return storage::actions::find(db, id); });
    auto theirs = mine;
    theirs.due = QDate(2027, 1, 1);
    write([&](const Writer &db) { storage::actions::save(db, theirs); });
    mine.due = QDate(2028, 1, 1);
    QCOMPARE(refused([&](const Writer &db) { storage::actions::save(db, mine); }), ErrorCode::Conflict);
    QCOMPARE(read([&](const Reader &db) { return storage::actions::find(db, id).due; }), QDate(2027, 1, 1));
}

void TestPlan::aRemovedActionComesBackWithItsRecommendations()
{
    const auto id = addAction();
    const auto before = support::dump(*m_store);
    const auto change = take(m_store->write(Intent::EditRecommendation, [&](const Writer &db) { storage::actions::remove(db, id); }));
    QCOMPARE(read([&](const Reader &db) { return storage::actions::all(db).size(); }), 0);
    QCOMPARE(refused([&](const Writer &db) { storage::actions::remove(db, id); }), ErrorCode::NotFound);
    take(m_store->revert(*change));
    QCOMPARE(support::dump(*m_store), before);
}

void TestPlan::anIndicatorHasOneValueForADateAndCategory()
{
    std::optional<domain::IndicatorId> id;
    write([&](const Writer &db) {
        id = storage::indicators::save(db, domain::Indicator {.kind = domain::IndicatorKind::Outcome, .name = {.es = u"Tasa de egreso"_s, .en = {}}, .baseline = 41.5, .baselineDate = QDate(2024, 12, 31), .target = 60});
        storage::indicators::setRecommendations(db, *id, {m_ids[1]});
        storage::indicators::saveValue(db, {.indicator = *id, .date = QDate(2025, 12, 31), .value = 44});
        storage::indicators::saveValue(db, {.indicator = *id, .date = QDate(2025, 12, 31), .category = u"Mujeres"_s, .value = 46});
    });
    QCOMPARE(refused([&](const Writer &db) { storage::indicators::saveValue(db, {.indicator = *id, .date = QDate(2025, 12, 31), .value = 45}); }),
        ErrorCode::InvalidValue);
    QCOMPARE(refused([&](const Writer &db) { storage::indicators::saveValue(db, {.indicator = *id, .date = QDate(2026, 12, 31), .value = qInf()}); }),
        ErrorCode::InvalidValue);
    auto values = read([&](const Reader &db) { return storage::indicators::values(db, *id); });
    QCOMPARE(values.size(), 2);
    QCOMPARE(values[0].category, QString());
    values[0].value = 44.5;
    write([&](const Writer &db) { storage::indicators::saveValue(db, values[0]); });
    QCOMPARE(read([&](const Reader &db) { return storage::indicators::values(db, *id).first().value; }), 44.5);
    QCOMPARE(read([&](const Reader &db) { return storage::indicators::of(db, m_ids[1]).first().baseline; }), std::optional(41.5));
}

void TestPlan::aRemovedIndicatorTakesItsValuesAndUndoBringsThemBack()
{
    std::optional<domain::IndicatorId> id;
    write([&](const Writer &db) {
        id = storage::indicators::save(db, domain::Indicator {.name = {.es = u"Juzgados especializados"_s, .en = {}}});
        storage::indicators::setRecommendations(db, *id, m_ids);
        storage::indicators::saveValue(db, {.indicator = *id, .date = QDate(2025, 12, 31), .value = 4});
    });
    const auto before = support::dump(*m_store);
    const auto change = take(m_store->write(Intent::EditRecommendation, [&](const Writer &db) { storage::indicators::remove(db, *id); }));
    QCOMPARE(read([&](const Reader &db) { return storage::indicators::values(db, *id).size(); }), 0);
    QVERIFY(read([](const Reader &db) { return storage::check(db); }).isEmpty());
    take(m_store->revert(*change));
    QCOMPARE(support::dump(*m_store), before);
}

void TestPlan::viewsHaveOneNameEach()
{
    domain::SavedView view {.name = u"Vencidas del MINJUS"_s, .query = u"vencidas:sí institución:MINJUS"_s, .columns = {u"reference"_s, u"text \"x\""_s}, .sort = u"due"_s};
    write([&](const Writer &db) { view.id = storage::views::save(db, view); });
    QCOMPARE(read([](const Reader &db) { return storage::views::all(db).first().columns; }), view.columns);
    QCOMPARE(refused([&](const Writer &db) { storage::views::save(db, domain::SavedView {.name = view.name}); }), ErrorCode::InvalidValue);
    QCOMPARE(refused([&](const Writer &db) { storage::views::save(db, domain::SavedView {.name = u"  "_s}); }), ErrorCode::InvalidValue);
    write([&](const Writer &db) { storage::views::remove(db, *view.id); });
    QVERIFY(read([](const Reader &db) { return storage::views::all(db); }).isEmpty());
}

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
