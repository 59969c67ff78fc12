// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demokinds.h"
#include "storage/terms.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace reports;
using namespace demokinds;
using domain::Language;
using storage::Reader;
using support::take;

/// Parts of every breakdown add up to its whole, in the document as it is printed.
class TestStatisticalAnnex : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_workspace.open(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void statisticsAddUp_data();
    void statisticsAddUp();

private:
    static void editAtRandom(storage::Store &store);
    Workspace m_workspace;
};

/// Gives many recommendations other statuses, due dates and terms than they had.
void TestStatisticalAnnex::editAtRandom(storage::Store &store)
{
    QRandomGenerator random(20260519);
    take(store.write(storage::Intent::ChangeStatus, [&](const storage::Writer &db) {
        const auto themes = storage::terms::all(db, u"theme"_s);
        const auto goals = storage::terms::all(db, u"sdg"_s);
        const auto statuses = domain::allOf<domain::Status>();
        for (const auto id : storage::recommendations::ids(db, {}, {})) {
            if (random.bounded(4) != 0)
                continue;
            auto row = storage::recommendations::find(db, id);
            row.status = statuses[static_cast<size_t>(random.bounded(static_cast<int>(statuses.size())))];
            row.due = random.bounded(3) == 0 ? QDate() : QDate(2026, 1, 1).addDays(random.bounded(400));
            row.archived = random.bounded(20) == 0;
            storage::recommendations::save(db, row);
            QList<domain::TermId> terms;
            for (int i = random.bounded(4); i > 0; --i)
                terms << *themes.at(random.bounded(static_cast<int>(themes.size()))).id
                      << *goals.at(random.bounded(static_cast<int>(goals.size()))).id;
            QSet<domain::TermId> different(terms.begin(), terms.end());
            storage::recommendations::setTerms(db, id, different.values(), domain::TermSource::ByHand);
        }
    }));
}

void TestStatisticalAnnex::statisticsAddUp_data()
{
    QTest::addColumn<bool>("edited");
    QTest::addColumn<QString>("lead");
    QTest::newRow("as it is") << false << QString();
    QTest::newRow("one institution") << false << u"MINJUS"_s;
    QTest::newRow("edited at random") << true << QString();
}

void TestStatisticalAnnex::statisticsAddUp()
{
    QFETCH(bool, edited);
    QFETCH(QString, lead);
    const QString path = m_workspace.path(u"copy.avance"_s);
    QFile::remove(path);
    take(m_workspace.store().backup(path));
    const auto store = take(storage::Store::open(path, support::context()));
    if (edited)
        editAtRandom(*store);
    Choice choice{.kind = Kind::Statistics};
    if (!lead.isEmpty())
        choice.criteria = choice.criteria.narrowedBy(domain::Filter{.field = domain::Field::Lead, .values = {lead}});
    const Material made = take(store->read([&](const Reader &db) { return gather(db, choice); }));
    QVERIFY(made.breakdowns.size() == 11);
    const Document document = compose(made, wording::Wording(Language::Spanish));
    const QList<Table> tables = blocks<Table>(document);
    QCOMPARE(tables.size(), std::count_if(made.breakdowns.begin(), made.breakdowns.end(), [](const auto &breakdown) {
        return breakdown.whole.total > 0;
    }));
    for (const Table &table : tables) {
        QVERIFY(table.totalRow && table.rows.size() > 1);
        const bool overlaps = words(table.rows.last().first()) == u"Recomendaciones distintas"_s;
        const auto total = table.columns.size() - 2;
        QList<qint64> sums(table.columns.size());
        for (const QList<Text> &row : table.rows) {
            qint64 across = 0;
            for (qsizetype column = 1; column < row.size(); ++column) {
                const qint64 value = number(row.at(column), Language::Spanish);
                QVERIFY2(value >= 0, qPrintable(words(row.at(column))));
                across += column < total ? value : 0;
                sums[column] += &row == &table.rows.last() ? 0 : value;
            }
            QCOMPARE(across, number(row.at(total), Language::Spanish));
            QVERIFY(number(row.last(), Language::Spanish) <= across);
        }
        for (qsizetype column = 1; column < table.columns.size(); ++column) {
            const qint64 whole = number(table.rows.last().at(column), Language::Spanish);
            QVERIFY2(overlaps ? sums[column] >= whole : sums[column] == whole, qPrintable(table.caption));
        }
    }
    // All of one reading: what is not of the UPR alone has the same total.
    for (const auto &breakdown : made.breakdowns) {
        if (breakdown.by != storage::statistics::By::Position && breakdown.by != storage::statistics::By::Cycle)
            QCOMPARE(breakdown.whole.total, made.overview.total);
    }
}

QTEST_MAIN(TestStatisticalAnnex)
#include "tst_statisticalannex.moc"
