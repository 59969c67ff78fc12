// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/assignments.h"
#include "storage/followup.h"
#include "support/workspace.h"

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::Institution;
using domain::Person;
using storage::Intent;
using storage::Reader;
using storage::Writer;
using support::take;
namespace institutions = storage::institutions;
namespace persons = storage::persons;

/// The tree of institutions, who answers there, and what is refused.
class TestInstitutions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void refusals_data();
    void refusals();
    void noCycleOverSeveralSteps();
    void anEndedOneKeepsItsPlace();
    void theStandingsAgreeWithTheLists();
    void whatHangsOnItKeepsIt();
    void focalPointsByDay();
    void aPersonAnswersInTheirInstitutionOnly();
    void theNamedPersonStaysWhenTheRoleChanges();
    void undoGivesBackEverything();

private:
    template <class Work>
    void write(Work &&work)
    {
        take(m_store->write(Intent::EditInstitution, std::forward<Work>(work)));
    }
    template <class Work>
    domain::Error refused(Work &&work)
    {
        const auto result = m_store->write(Intent::EditInstitution, std::forward<Work>(work));
        return result ? domain::Error {} : result.error();
    }
    template <class Work>
    auto read(Work &&work)
    {
        return take(m_store->read(std::forward<Work>(work)));
    }
    domain::PersonId person(domain::InstitutionId institution, const QString &name, QDate from = {}, QDate to = {})
    {
        std::optional<domain::PersonId> id;
        write([&](const Writer &db) { id = persons::save(db, Person {.institution = institution, .name = name, .focalFrom = from, .focalTo = to}); });
        return *id;
    }

    std::optional<support::Folder> m_folder;
    std::unique_ptr<storage::Store> m_store;
    QList<domain::InstitutionId> m_ids; ///< MIM, below it DGI, below that OBS; MEF beside
    QList<domain::RecommendationId> m_recommendations;
};

void TestInstitutions::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder.emplace();
    m_store = m_folder->create();
    m_ids.clear();
    m_recommendations.clear();
    write([this](const Writer &db) {
        for (const auto &[acronym, parent] : {std::pair {u"MIM"_s, -1}, std::pair {u"DGI"_s, 0}, std::pair {u"OBS"_s, 1}, std::pair {u"MEF"_s, -1}}) {
            Institution made {.kind = u"ministry"_s, .acronym = acronym, .name = {.es = u"Institución "_s + acronym, .en = {}}};
            if (parent >= 0)
                made.parent = m_ids.at(parent);
            m_ids << institutions::save(db, made);
        }
        const auto document = support::addDocument(db, u"CAT"_s, u"CAT/C/VAL/CO/4"_s);
        for (int i = 1; i <= 5; ++i)
            m_recommendations << support::addRecommendation(db, document, QString::number(i), u"Texto"_s, u"Text"_s);
    });
}

void TestInstitutions::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

void TestInstitutions::refusals_data()
{
    using Change = std::function<void(Institution &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("detail");
    QTest::newRow("acronym") << Change([](Institution &i) { i.acronym = u"  "_s; }) << u"acronym"_s;
    QTest::newRow("taken") << Change([](Institution &i) { i.acronym = u" méf "_s; }) << u"acronym_taken"_s;
    QTest::newRow("name") << Change([](Institution &i) { i.name = {.es = u" "_s, .en = {}}; }) << u"name"_s;
    QTest::newRow("dates") << Change([](Institution &i) {
        i.activeFrom = QDate(2026, 2, 1);
        i.activeTo = QDate(2026, 1, 31);
    }) << u"active_to"_s;
    QTest::newRow("itself") << Change([](Institution &i) { i.parent = i.id; }) << u"parent"_s;
    QTest::newRow("nothing") << Change([](Institution &) {}) << QString();
    QTest::newRow("its own acronym") << Change([](Institution &i) { i.acronym = u"mim"_s; }) << QString();
}

void TestInstitutions::refusals()
{
    QFETCH(std::function<void(Institution &)>, change);
    QFETCH(QString, detail);
    const auto error = refused([&](const Writer &db) {
        auto institution = institutions::find(db, m_ids.first());
        change(institution);
        institutions::save(db, institution);
    });
    QCOMPARE(error.detail, detail);
    if (!detail.isEmpty())
        QCOMPARE(error.code, ErrorCode::InvalidValue);
}

void TestInstitutions::noCycleOverSeveralSteps()
{
    const auto error = refused([&](const Writer &db) {
        auto top = institutions::find(db, m_ids.first());
        top.parent = m_ids.at(2);
        institutions::save(db, top);
    });
    QCOMPARE(error, (domain::Error {ErrorCode::InvalidValue, u"parent"_s}));
    write([&](const Writer &db) {
        auto lowest = institutions::find(db, m_ids.at(2));
        lowest.parent = m_ids.at(3);
        institutions::save(db, lowest);
        auto top = institutions::find(db, m_ids.first());
        top.parent = m_ids.at(2); // now it is below MEF
        institutions::save(db, top);
    });
}

void TestInstitutions::anEndedOneKeepsItsPlace()
{
    write([&](const Writer &db) {
        auto institution = institutions::find(db, m_ids.at(1));
        institution.activeTo = QDate(2026, 5, 18);
        institutions::save(db, institution);
    });
    const auto all = read([](const Reader &db) { return institutions::standings(db); });
    QCOMPARE(all.size(), 4);
    QCOMPARE(all.first().institution.acronym, u"DGI"_s);
    QCOMPARE(all.first().institution.parent, m_ids.first());
    QVERIFY(!domain::isActiveOn(all.first().institution, QDate(2026, 5, 19)));
    QVERIFY(domain::isActiveOn(all.first().institution, QDate(2026, 5, 18)));
}

void TestInstitutions::theStandingsAgreeWithTheLists()
{
    write([&](const Writer &db) {
        namespace recommendations = storage::recommendations;
        for (int i = 0; i < 5; ++i) {
            auto r = recommendations::find(db, m_recommendations.at(i));
            r.due = QDate(2026, 5, 17).addDays(i);
            r.archived = i == 4;
            r.status = i == 1 ? domain::Status::NotAccepted : domain::Status::Planned;
            recommendations::save(db, r);
            storage::assignments::setLead(db, *r.id, m_ids.at(i == 3 ? 3 : 0));
            storage::assignments::setSupport(db, *r.id, {m_ids.at(1)});
        }
        for (const auto state : {domain::ReviewState::Returned, domain::ReviewState::Returned, domain::ReviewState::Submitted, domain::ReviewState::Draft})
            storage::progress::save(db, domain::Progress {.recommendation = m_recommendations.first(), .institution = m_ids.first(), .narrative = {.es = u"Se avanzó."_s, .en = {}}, .state = state});
        storage::progress::save(db, domain::Progress {.recommendation = m_recommendations.last(), .institution = m_ids.first(), .narrative = {.es = u"Se avanzó."_s, .en = {}}, .state = domain::ReviewState::Returned});
        persons::save(db, Person {.institution = m_ids.first(), .name = u"Ana"_s, .focalFrom = QDate(2026, 5, 19)});
        persons::save(db, Person {.institution = m_ids.first(), .name = u"Eva"_s, .focalFrom = QDate(2020, 1, 1), .focalTo = QDate(2026, 5, 18)});
    });
    read([&](const Reader &db) {
        const auto count = [&](const QString &acronym, domain::Field role, bool overdue) {
            domain::Criteria criteria = domain::Criteria {}.narrowedBy(domain::Filter {.field = role, .values = {acronym}});
            if (overdue)
                criteria = criteria.narrowedBy(domain::Filter {.field = domain::Field::Overdue, .values = {u"yes"_s}});
            return static_cast<int>(storage::recommendations::count(db, criteria));
        };
        for (const auto &standing : institutions::standings(db)) {
            const QString acronym = standing.institution.acronym;
            QCOMPARE(standing.leads, count(acronym, domain::Field::Lead, false));
            QCOMPARE(standing.supports, count(acronym, domain::Field::Support, false));
            QCOMPARE(standing.overdue, count(acronym, domain::Field::Lead, true));
            const bool first = acronym == u"MIM"_s;
            QCOMPARE(standing.returned, first ? 2 : 0);
            QCOMPARE(standing.submitted, first ? 1 : 0);
            QCOMPARE(standing.focalPoints, first ? 1 : 0);
        }
        QCOMPARE(institutions::withEntries(db, m_ids.first(), domain::ReviewState::Returned), QList {m_recommendations.first()});
        QVERIFY(institutions::withEntries(db, m_ids.at(1), domain::ReviewState::Returned).isEmpty());
    });
}

void TestInstitutions::whatHangsOnItKeepsIt()
{
    person(m_ids.at(2), u"Ana"_s);
    write([&](const Writer &db) { storage::assignments::setLead(db, m_recommendations.first(), m_ids.at(2)); });
    QCOMPARE(read([&](const Reader &db) { return institutions::ties(db, m_ids.at(2)); }), (institutions::Ties {.persons = 1, .assignments = 1}));
    QCOMPARE(read([&](const Reader &db) { return institutions::ties(db, m_ids.at(1)); }), (institutions::Ties {.below = 1}));
    QCOMPARE(refused([&](const Writer &db) { institutions::remove(db, m_ids.at(2)); }), (domain::Error {ErrorCode::NotAllowed, u"institution_in_use"_s}));
    write([&](const Writer &db) { institutions::remove(db, m_ids.at(3)); });
    QCOMPARE(read([](const Reader &db) { return institutions::all(db); }).size(), 3);
}

void TestInstitutions::focalPointsByDay()
{
    const Person always {.name = u"Ana"_s};
    QVERIFY(domain::isFocalPointOn(always, QDate(1900, 1, 1)));
    const Person once {.name = u"Eva"_s, .focalFrom = QDate(2025, 1, 1), .focalTo = QDate(2025, 12, 31)};
    QVERIFY(!domain::isFocalPointOn(once, QDate(2024, 12, 31)));
    QVERIFY(domain::isFocalPointOn(once, QDate(2025, 1, 1)));
    QVERIFY(domain::isFocalPointOn(once, QDate(2025, 12, 31)));
    QVERIFY(!domain::isFocalPointOn(once, QDate(2026, 1, 1)));
    for (const auto &[email, good] : {std::pair {u"a.b@mim.example"_s, true}, std::pair {QString(), true}, std::pair {u"ñandú@mim.gob.example"_s, true},
             std::pair {u"a.b"_s, false}, std::pair {u"a@b"_s, false}, std::pair {u"a b@mim.example"_s, false}, std::pair {u"a@mim..example"_s, false}}) {
        const auto checked = domain::validate(Person {.name = u"Ana"_s, .email = email});
        QCOMPARE(checked.has_value(), good);
        if (!good)
            QCOMPARE(checked.error().detail, u"email"_s);
    }
}

void TestInstitutions::aPersonAnswersInTheirInstitutionOnly()
{
    const auto own = person(m_ids.first(), u"Ana"_s);
    const auto other = person(m_ids.at(1), u"Eva"_s);
    const auto id = m_recommendations.first();
    write([&](const Writer &db) { storage::assignments::setLead(db, id, m_ids.first()); });
    QCOMPARE(refused([&](const Writer &db) { storage::assignments::setPerson(db, id, m_ids.first(), other); }),
        (domain::Error {ErrorCode::InvalidValue, u"person"_s}));
    QCOMPARE(refused([&](const Writer &db) { storage::assignments::setPerson(db, id, m_ids.at(1), other); }).code, ErrorCode::NotFound);
    write([&](const Writer &db) { storage::assignments::setPerson(db, id, m_ids.first(), own); });
    QCOMPARE(read([&](const Reader &db) { return storage::assignments::of(db, id).first().person; }), own);
    QCOMPARE(refused([&](const Writer &db) { persons::remove(db, own); }), (domain::Error {ErrorCode::NotAllowed, u"person_in_use"_s}));
    write([&](const Writer &db) { storage::assignments::setPerson(db, id, m_ids.first(), std::nullopt); });
    write([&](const Writer &db) { persons::remove(db, own); });
}

void TestInstitutions::theNamedPersonStaysWhenTheRoleChanges()
{
    const auto ana = person(m_ids.first(), u"Ana"_s);
    const auto id = m_recommendations.first();
    write([&](const Writer &db) {
        storage::assignments::setSupport(db, id, {m_ids.first()});
        storage::assignments::setPerson(db, id, m_ids.first(), ana);
        storage::assignments::setSupport(db, id, {m_ids.first(), m_ids.at(3)});
        storage::assignments::setLead(db, id, m_ids.first());
    });
    const auto assigned = read([&](const Reader &db) { return storage::assignments::of(db, id); });
    QCOMPARE(assigned.first().role, domain::AssignmentRole::Lead);
    QCOMPARE(assigned.first().person, ana);
    QCOMPARE(assigned.last().person, std::nullopt);
}

void TestInstitutions::undoGivesBackEverything()
{
    const QStringList before = support::dump(*m_store);
    const auto change = take(m_store->write(Intent::EditInstitution, [&](const Writer &db) {
        auto institution = institutions::find(db, m_ids.at(1));
        institution.activeTo = QDate(2026, 1, 1);
        institution.parent.reset();
        institutions::save(db, institution);
        institutions::remove(db, m_ids.at(3));
        persons::save(db, Person {.institution = m_ids.first(), .name = u"Ana"_s});
    }));
    QVERIFY(support::dump(*m_store) != before);
    take(m_store->revert(*change));
    QCOMPARE(support::dump(*m_store), before);
}

QTEST_GUILESS_MAIN(TestInstitutions)
#include "tst_institutions.moc"
