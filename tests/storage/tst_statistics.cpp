// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/seed.h"
#include "domain/query.h"
#include "storage/breakdowns.h"
#include "storage/collation.h"
#include "storage/statistics.h"
#include "storage/tokenizer.h"
#include "support/workspace.h"

#include <QRegularExpression>
#include <numeric>
#include <rapidcheck.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace storage::statistics;
using domain::Criteria;
using domain::Field;
using storage::Reader;

namespace {

constexpr int rowCount = 1500;

template <class Counts>
qint64 sum(const Counts &counts)
{
    return std::accumulate(counts.begin(), counts.end(), qint64 {0});
}

template <class List, class Count>
qint64 sumOf(const List &list, Count count)
{
    return std::accumulate(list.begin(), list.end(), qint64 {0}, [count](qint64 all, const auto &item) { return all + item.*count; });
}

/// Queries of one to three conditions, some of them with alternatives.
QString anyQuery()
{
    static const std::vector<QString> parts {u"women"_s, u"tortura"_s, u"-children"_s, u"\"human rights\""_s, u"status:pending"_s, u"-status:implemented"_s,
        u"lead:none"_s, u"-lead:none"_s, u"lead:INST3,INST5"_s, u"mechanism:upr"_s, u"position:noted,none"_s, u"due:soon"_s, u"overdue:yes"_s, u"overdue:no"_s,
        u"due:none"_s, u"year:2015..2020"_s, u"archived:yes"_s, u"archived:yes,no"_s, u"missing:text_es"_s, u"activity:stale,none"_s, u"support:INST1"_s, u"sdg:5"_s, u"or"_s};
    QStringList query;
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        query << *rc::gen::elementOf(parts);
    return query.join(u' ');
}

QList<By> everyWay()
{
    const auto all = domain::allOf<By>();
    return {all.begin(), all.end()};
}

} // namespace

class TestStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void breakdownsAddUp();
    void everyBreakdownAddsUp();
    void groupsCountWhatTheirKeysFind_data();
    void groupsCountWhatTheirKeysFind();
    void facetsCountWhatTheirValuesFind_data();
    void facetsCountWhatTheirValuesFind();
    void figuresAreWhatTheirQueriesFind();
    void pagesAreTheBeginningOfTheWhole();
    void trendEndsToday();
    void refusesOtherFacets();

private:
    template <class Work>
    auto read(Work work) const
    {
        return support::take(m_store->read(work));
    }
    [[nodiscard]] qint64 countOf(const QString &query) const
    {
        const auto criteria = support::take(domain::parseQuery(query));
        return read([&](const Reader &db) { return storage::recommendations::count(db, criteria); });
    }

    support::Folder m_folder;
    std::unique_ptr<storage::Store> m_store;
};

void TestStatistics::initTestCase()
{
    m_folder.create().reset();
    sqlite3 *connection = nullptr;
    QCOMPARE(sqlite3_open(m_folder.path().toUtf8().constData(), &connection), SQLITE_OK);
    storage::registerTokenizer(connection);
    storage::registerCollation(connection);
    bench::seed(connection, rowCount, bench::texts());
    sqlite3_close(connection);
    m_store = support::take(storage::Store::open(m_folder.path(), support::context()));
}

void TestStatistics::breakdownsAddUp()
{
    QVERIFY(rc::check("every breakdown sums up to the count it breaks down", [this] {
        const QString query = anyQuery();
        RC_LOG() << query.toStdString();
        const auto criteria = support::take(domain::parseQuery(query));
        read([&](const Reader &db) {
            const qint64 total = storage::recommendations::count(db, criteria);
            const auto all = overview(db, criteria);
            RC_ASSERT(all.total == total);
            RC_ASSERT(sum(all.byStatus) == total);
            for (const auto &groups : {byMechanismKind(db, criteria), byMechanism(db, criteria), byLead(db, criteria)}) {
                RC_ASSERT(sumOf(groups, &Group::total) == total);
                RC_ASSERT(sumOf(groups, &Group::overdue) == all.overdue);
                for (const Group &group : groups)
                    RC_ASSERT(sum(group.byStatus) == group.total);
            }
            for (const Field field : {Field::MechanismKind, Field::Status, Field::Lead, Field::Due, Field::Position})
                RC_ASSERT(sumOf(facet(db, field, criteria), &FacetValue::count) == total);
            RC_ASSERT(sumOf(silentByLead(db, criteria), &Silent::count) == all.silent);
            RC_ASSERT(trend(db, criteria, 4).last().byStatus == all.byStatus);
        });
    }));
}

void TestStatistics::everyBreakdownAddsUp()
{
    QVERIFY(rc::check("the groups of every breakdown add up to its whole, and overlapping ones hold at least that", [this] {
        const QString query = anyQuery();
        RC_LOG() << query.toStdString();
        const auto criteria = support::take(domain::parseQuery(query));
        read([&](const Reader &db) {
            const auto all = overview(db, criteria);
            const qint64 upr = storage::recommendations::count(db, criteria.narrowedBy({.field = Field::MechanismKind, .values = {u"upr"_s}}));
            for (const Breakdown &breakdown : breakdowns(db, everyWay(), criteria)) {
                RC_LOG() << domain::code(breakdown.by).data();
                const bool uprOnly = breakdown.by == By::Position || breakdown.by == By::Cycle;
                RC_ASSERT(breakdown.whole.total == (uprOnly ? upr : all.total));
                RC_ASSERT(sum(breakdown.whole.byStatus) == breakdown.whole.total);
                Group parts;
                for (const Group &group : breakdown.groups) {
                    RC_ASSERT(group.total > 0 && sum(group.byStatus) == group.total);
                    parts.total += group.total;
                    parts.overdue += group.overdue;
                    for (size_t i = 0; i < parts.byStatus.size(); ++i)
                        parts.byStatus[i] += group.byStatus[i];
                }
                for (size_t i = 0; i < parts.byStatus.size(); ++i)
                    RC_ASSERT((breakdown.overlaps() ? parts.byStatus[i] >= breakdown.whole.byStatus[i] : parts.byStatus[i] == breakdown.whole.byStatus[i]));
                RC_ASSERT((breakdown.overlaps() || parts.overdue == breakdown.whole.overdue));
            }
        });
    }));
}

void TestStatistics::groupsCountWhatTheirKeysFind_data()
{
    QTest::addColumn<By>("by");
    QTest::addColumn<Field>("field");
    const QList<Field> fields {Field::MechanismKind, Field::Body, Field::Lead, Field::Sdg, Field::Theme, Field::Group, Field::Position, Field::Cycle, Field::Activity,
        Field::Due, Field::Year};
    for (const By by : everyWay())
        QTest::newRow(domain::code(by).data()) << by << fields[static_cast<qsizetype>(by)];
}

void TestStatistics::groupsCountWhatTheirKeysFind()
{
    QFETCH(By, by);
    QFETCH(Field, field);
    auto criteria = support::take(domain::parseQuery(u"-status:not_accepted"_s));
    const auto breakdown = read([&](const Reader &db) { return breakdowns(db, {by}, criteria).first(); });
    QVERIFY(!breakdown.groups.isEmpty());
    if (by == By::Position || by == By::Cycle)
        criteria = criteria.narrowedBy({.field = Field::MechanismKind, .values = {u"upr"_s}});
    for (const Group &group : breakdown.groups) {
        const auto narrowed = criteria.narrowedBy({.field = field, .values = {group.key.isEmpty() ? u"none"_s : group.key}});
        const auto found = read([&](const Reader &db) { return overview(db, narrowed); });
        QVERIFY2(found.total == group.total, qPrintable(group.key));
        QVERIFY2(found.byStatus == group.byStatus, qPrintable(group.key));
        QCOMPARE(found.overdue, group.overdue);
    }
}

void TestStatistics::facetsCountWhatTheirValuesFind_data()
{
    QTest::addColumn<Field>("field");
    for (const Field field : {Field::MechanismKind, Field::Status, Field::Lead, Field::Due, Field::Theme, Field::Sdg, Field::Position})
        QTest::newRow(domain::code(field).data()) << field;
}

void TestStatistics::facetsCountWhatTheirValuesFind()
{
    QFETCH(Field, field);
    const auto criteria = support::take(domain::parseQuery(u"-status:not_accepted"_s));
    const auto values = read([&](const Reader &db) { return facet(db, field, criteria); });
    QVERIFY(!values.isEmpty());
    for (const FacetValue &value : values) {
        const auto narrowed = criteria.narrowedBy({.field = field, .values = {value.value}});
        QCOMPARE(read([&](const Reader &db) { return storage::recommendations::count(db, narrowed); }), value.count);
        QCOMPARE(support::take(domain::parseQuery(domain::toQuery(narrowed, domain::Language::Spanish))), narrowed);
    }
}

void TestStatistics::figuresAreWhatTheirQueriesFind()
{
    const auto all = read([](const Reader &db) { return overview(db, {}); });
    QCOMPARE(all.total, countOf({}));
    QCOMPARE(all.overdue, countOf(u"overdue:yes"_s));
    QCOMPARE(all.overdueLong, countOf(u"overdue:yes due:<2026-02-18"_s));
    QCOMPARE(all.dueSoon, countOf(u"due:soon"_s));
    QCOMPARE(all.withoutLead, countOf(u"missing:lead"_s));
    QCOMPARE(all.withoutDue, countOf(u"missing:due"_s));
    QCOMPARE(all.withoutSpanish, countOf(u"missing:text_es"_s));
    QCOMPARE(all.withoutEnglish, countOf(u"missing:text_en"_s));
    QCOMPARE(all.silent, countOf(u"-status:implemented,not_accepted,not_applicable activity:stale,none,planned"_s));
    QVERIFY(all.awaitingReview > 0);
    QVERIFY(all.oldestAwaiting.isValid());
}

void TestStatistics::pagesAreTheBeginningOfTheWhole()
{
    using domain::SortKey;
    QVERIFY(rc::check("the first page is the beginning of all", [this] {
        const QString query = anyQuery();
        RC_LOG() << query.toStdString();
        const auto criteria = support::take(domain::parseQuery(query));
        const auto keys = domain::allOf<SortKey>();
        const domain::Order order {.key = *rc::gen::elementOf(std::vector<SortKey>(keys.begin(), keys.end())),
            .descending = *rc::gen::arbitrary<bool>()};
        read([&](const Reader &db) {
            auto all = storage::recommendations::ids(db, criteria, order);
            RC_ASSERT(static_cast<qint64>(all.size()) == storage::recommendations::count(db, criteria));
            const auto page = storage::recommendations::ids(db, criteria, order, 20);
            all.erase(all.begin() + static_cast<ptrdiff_t>(qMin(all.size(), size_t {20})), all.end());
            RC_ASSERT(page == all);
        });
    }));
}

void TestStatistics::trendEndsToday()
{
    const auto points = read([](const Reader &db) { return trend(db, {}, 4); });
    QCOMPARE(points.size(), 4);
    QCOMPARE(points.at(0).day, QDate(2025, 9, 30));
    QCOMPARE(points.at(2).day, QDate(2026, 3, 31));
    QCOMPARE(points.at(3).day, QDate(2026, 5, 19));
    QVERIFY(sum(points.at(0).byStatus) <= sum(points.at(3).byStatus));
    QVERIFY(read([](const Reader &db) { return trend(db, {}, 0); }).isEmpty());
}

void TestStatistics::refusesOtherFacets()
{
    const auto refused = m_store->read([](const Reader &db) { return facet(db, Field::Paragraph, {}); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, domain::ErrorCode::InvalidValue);
}

QTEST_APPLESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
