// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/actions.h"
#include "storage/assessments.h"
#include "storage/changes.h"
#include "storage/terms.h"
#include "support/workspace.h"

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::Term;
using storage::Intent;
using storage::Reader;
using storage::Writer;
using support::take;
namespace terms = storage::terms;
namespace vocabularies = storage::vocabularies;

/// Vocabularies of the office, their terms, and scales that are confirmed.
class TestTerms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aVocabularyIsMadeRenamedAndRemoved();
    void refusals_data();
    void refusals();
    void usesAreCounted();
    void mergingMovesEverythingAndIsUndone();
    void mergingTellsHowFarItIsAndIsStopped();
    void mergingIsRefused();
    void whatIsUsedIsNotRemoved();
    void aScaleIsConfirmedWithItsSource();

private:
    template <class Work>
    std::optional<domain::ChangeId> write(Work &&work)
    {
        return take(m_store->write(Intent::EditReference, std::forward<Work>(work)));
    }
    template <class Work>
    domain::Error refused(Work &&work)
    {
        const auto result = m_store->write(Intent::EditReference, std::forward<Work>(work));
        return result ? domain::Error {} : result.error();
    }
    template <class Work>
    auto read(Work &&work)
    {
        return take(m_store->read(std::forward<Work>(work)));
    }

    std::optional<support::Folder> m_folder;
    std::unique_ptr<storage::Store> m_store;
    QList<domain::TermId> m_ids; ///< Eje 1, below it Meta 1.1, Eje 2
    QList<domain::RecommendationId> m_recommendations;
};

void TestTerms::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder.emplace();
    m_store = m_folder->create();
    m_ids.clear();
    m_recommendations.clear();
    write([this](const Writer &db) {
        vocabularies::save(db, {.code = u"axis"_s, .name = {.es = u"Ejes del plan"_s, .en = u"Axes of the plan"_s}});
        m_ids << terms::save(db, Term {.vocabulary = u"axis"_s, .label = {.es = u"Eje 1"_s, .en = u"Axis 1"_s}});
        m_ids << terms::save(db, Term {.vocabulary = u"axis"_s, .parent = m_ids.first(), .label = {.es = u"Meta 1.1"_s, .en = {}}});
        m_ids << terms::save(db, Term {.vocabulary = u"axis"_s, .label = {.es = u"Eje 2"_s, .en = {}}, .aliases = {u"Segundo eje"_s}});
        const auto document = support::addDocument(db, u"CAT"_s, u"CAT/C/VAL/CO/4"_s);
        for (int i = 1; i <= 3; ++i)
            m_recommendations << support::addRecommendation(db, document, QString::number(i), u"Texto"_s, u"Text"_s);
        storage::recommendations::setTerms(db, m_recommendations.at(0), {m_ids.at(0)}, domain::TermSource::ByHand);
        storage::recommendations::setTerms(db, m_recommendations.at(1), {m_ids.at(0), m_ids.at(2)}, domain::TermSource::Imported);
        storage::recommendations::setTerms(db, m_recommendations.at(2), {m_ids.at(2)}, domain::TermSource::ByHand);
        storage::actions::save(db, domain::Action {.cluster = m_ids.at(2), .title = {.es = u"Medida"_s, .en = {}}});
    });
}

void TestTerms::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

void TestTerms::aVocabularyIsMadeRenamedAndRemoved()
{
    const QStringList before = support::dump(*m_store);
    std::optional<domain::VocabularyId> id;
    const auto made = write([&](const Writer &db) { id = vocabularies::save(db, {.name = {.es = u" Grupos  de trabajo "_s, .en = {}}}); });
    const auto all = read([](const Reader &db) { return vocabularies::all(db); });
    QVERIFY(all.at(0).own && all.at(1).own && !all.at(2).own);
    const auto same = [&](const domain::Vocabulary &one) { return one.id == id; };
    auto renamed = *std::find_if(all.begin(), all.end(), same);
    QCOMPARE(renamed.name.es, u"Grupos de trabajo"_s);
    renamed.name.en = u"Working groups"_s;
    write([&](const Writer &db) { vocabularies::save(db, renamed); });
    const auto now = read([](const Reader &db) { return vocabularies::all(db); });
    QCOMPARE(*std::find_if(now.begin(), now.end(), same), renamed);
    QCOMPARE(refused([](const Writer &db) { vocabularies::save(db, {.name = {.es = u" "_s, .en = {}}}); }).detail, u"name"_s);
    QCOMPARE(refused([&](const Writer &db) { vocabularies::remove(db, *all.at(all.at(0).code == u"axis"_s ? 0 : 1).id); }), (domain::Error {ErrorCode::NotAllowed, u"vocabulary_in_use"_s}));
    QCOMPARE(refused([&](const Writer &db) { vocabularies::remove(db, *all.at(2).id); }).detail, u"vocabulary_in_use"_s);
    write([&](const Writer &db) { vocabularies::remove(db, *id); });
    QCOMPARE(support::dump(*m_store), before);
    QVERIFY(made);
}

void TestTerms::refusals_data()
{
    using Change = std::function<void(Term &, const QList<domain::TermId> &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("detail");
    QTest::newRow("label") << Change([](Term &t, const auto &) { t.label = {.es = u" "_s, .en = {}}; }) << u"label"_s;
    QTest::newRow("taken") << Change([](Term &t, const auto &) { t.label.es = u"eje  2"_s; }) << u"term_taken"_s;
    QTest::newRow("itself") << Change([](Term &t, const auto &) { t.parent = t.id; }) << u"parent"_s;
    QTest::newRow("cycle") << Change([](Term &t, const auto &ids) { t.parent = ids.at(1); }) << u"parent"_s;
    QTest::newRow("another vocabulary") << Change([](Term &t, const auto &) { t.parent = domain::TermId(1); }) << u"parent"_s;
    QTest::newRow("renamed") << Change([](Term &t, const auto &ids) {
        t.label.en = u"First axis"_s;
        t.aliases = {u"I"_s};
        t.parent = ids.at(2);
    }) << QString();
}

void TestTerms::refusals()
{
    using Change = std::function<void(Term &, const QList<domain::TermId> &)>;
    QFETCH(Change, change);
    QFETCH(QString, detail);
    auto term = read([&](const Reader &db) { return terms::find(db, m_ids.first()); });
    change(term, m_ids);
    QCOMPARE(refused([&](const Writer &db) { terms::save(db, term); }).detail, detail);
    if (detail.isEmpty())
        QCOMPARE(read([&](const Reader &db) { return terms::find(db, m_ids.first()); }), term);
}

void TestTerms::usesAreCounted()
{
    const auto uses = read([](const Reader &db) { return terms::uses(db, u"axis"_s); });
    QCOMPARE(uses.value(m_ids.at(0)), 3); // two recommendations and the term below
    QCOMPARE(uses.value(m_ids.at(1)), 0);
    QCOMPARE(uses.value(m_ids.at(2)), 3); // two recommendations and an action
    QVERIFY(read([](const Reader &db) { return terms::uses(db, u"sdg"_s); }).size() > 0); // targets stand below goals
}

void TestTerms::mergingMovesEverythingAndIsUndone()
{
    const QStringList before = support::dump(*m_store);
    const auto change = write([&](const Writer &db) { terms::merge(db, m_ids.at(2), m_ids.at(1)); });
    read([&](const Reader &db) {
        QCOMPARE(terms::all(db, u"axis"_s).size(), 2);
        QCOMPARE(terms::find(db, m_ids.at(1)).aliases, (QStringList {u"Eje 2"_s, u"Segundo eje"_s}));
        QCOMPARE(terms::byName(db, u"axis"_s, u"segundo EJE"_s), m_ids.at(1));
        QCOMPARE(storage::recommendations::terms(db, m_recommendations.at(1)).size(), 2);
        QCOMPARE(storage::recommendations::terms(db, m_recommendations.at(2)).first().id, m_ids.at(1));
        QCOMPARE(storage::actions::all(db).first().cluster, m_ids.at(1));
        QVERIFY(storage::check(db).isEmpty());
    });
    const auto undone = take(m_store->revert(*change));
    QCOMPARE(support::dump(*m_store), before);
    take(m_store->revert(undone));
    QCOMPARE(read([](const Reader &db) { return terms::all(db, u"axis"_s); }).size(), 2);
}

void TestTerms::mergingTellsHowFarItIsAndIsStopped()
{
    QCOMPARE(read([&](const Reader &db) { return terms::described(db, m_ids.at(2)); }), 2);
    const QStringList before = support::dump(*m_store);
    QList<std::pair<qint64, qint64>> told;
    const auto error = refused([&](const Writer &db) {
        terms::merge(db, m_ids.at(2), m_ids.at(1), [&](qint64 done, qint64 total) {
            told << std::pair(done, total);
            return false;
        });
    });
    QCOMPARE(error.code, ErrorCode::Cancelled);
    QCOMPARE(told, (QList {std::pair<qint64, qint64>(0, 2)}));
    QCOMPARE(support::dump(*m_store), before);
}

void TestTerms::mergingIsRefused()
{
    for (const auto &[from, into] : {std::pair {0, 0}, std::pair {0, 1}})
        QCOMPARE(refused([&](const Writer &db) { terms::merge(db, m_ids.at(from), m_ids.at(into)); }), (domain::Error {ErrorCode::InvalidValue, u"merge"_s}));
    const auto theme = read([](const Reader &db) { return *terms::all(db, u"theme"_s).first().id; });
    QCOMPARE(refused([&](const Writer &db) { terms::merge(db, m_ids.at(0), theme); }).detail, u"merge"_s);
    write([&](const Writer &db) { terms::merge(db, m_ids.at(2), m_ids.at(0)); }); // the second recommendation had both
    QCOMPARE(read([&](const Reader &db) { return storage::recommendations::terms(db, m_recommendations.at(1)); }).size(), 1);
    QCOMPARE(read([](const Reader &db) { return terms::uses(db, u"axis"_s); }).value(m_ids.at(0)), 5);
}

void TestTerms::whatIsUsedIsNotRemoved()
{
    for (const int used : {0, 2})
        QCOMPARE(refused([&](const Writer &db) { terms::remove(db, m_ids.at(used)); }), (domain::Error {ErrorCode::NotAllowed, u"term_in_use"_s}));
    write([&](const Writer &db) { terms::remove(db, m_ids.at(1)); });
    QCOMPARE(read([](const Reader &db) { return terms::all(db, u"axis"_s); }).size(), 2);
}

void TestTerms::aScaleIsConfirmedWithItsSource()
{
    namespace scales = storage::scales;
    const auto all = read([](const Reader &db) { return scales::all(db); });
    const auto open = std::find_if(all.begin(), all.end(), [](const auto &scale) { return !scale.confirmed; });
    QVERIFY(open != all.end());
    QCOMPARE(refused([&](const Writer &db) { scales::confirm(db, *open->id, u" "_s); }), (domain::Error {ErrorCode::InvalidValue, u"source"_s}));
    const QStringList before = support::dump(*m_store);
    const auto change = write([&](const Writer &db) { scales::confirm(db, *open->id, u"CEDAW/C/53/3"_s); });
    const auto now = read([&](const Reader &db) { return scales::find(db, *open->id); });
    QVERIFY(now.confirmed);
    QCOMPARE(now.source, u"CEDAW/C/53/3"_s);
    QCOMPARE(now.grades, open->grades);
    take(m_store->revert(*change));
    QCOMPARE(support::dump(*m_store), before);
}

QTEST_GUILESS_MAIN(TestTerms)
#include "tst_terms.moc"
