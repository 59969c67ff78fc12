// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/actions.h"
#include "storage/assignments.h"
#include "storage/changes.h"
#include "storage/followup.h"
#include "storage/handovers.h"
#include "support/workspace.h"

using namespace Qt::StringLiterals;
using domain::AssignmentRole;
using domain::ErrorCode;
using domain::Person;
using domain::ReviewState;
using storage::Intent;
using storage::Reader;
using storage::Writer;
using storage::handovers::Plan;
using storage::handovers::Sheet;
using storage::handovers::Subject;
using storage::handovers::Unanswered;
using support::take;

/// What a focal point leaves behind, and how it goes to somebody else.
class TestHandovers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theSheetAgreesWithTheQueries();
    void withAnotherFocalPointOnlyWhatNamesThePerson();
    void aNewPersonTakesOver();
    void aKnownPersonTakesOverPart();
    void toAnotherInstitutionTheStrongerRoleStays();
    void whatBothHadBecomesOneAndNothingIsLost();
    void aWholeInstitutionEnds();
    void whatIsArchivedGoesAlong();
    void itTellsHowFarItIsAndIsStopped();
    void refusals_data();
    void refusals();

private:
    template <class Work>
    std::optional<domain::ChangeId> write(Work &&work, Intent intent = Intent::Handover)
    {
        return take(m_store->write(intent, std::forward<Work>(work)));
    }
    template <class Work>
    auto read(Work &&work)
    {
        return take(m_store->read(std::forward<Work>(work)));
    }
    Sheet sheet(const Subject &subject)
    {
        return read([&](const Reader &db) { return storage::handovers::read(db, subject); });
    }
    QList<domain::Assignment> assigned(int recommendation)
    {
        return read([&](const Reader &db) { return storage::assignments::of(db, m_recommendations.at(recommendation)); });
    }
    void entry(const Writer &db, int recommendation, ReviewState state, const QString &next = {}, const QString &note = {}) const
    {
        storage::progress::save(db,
            domain::Progress {.recommendation = m_recommendations.at(recommendation), .institution = m_mim, .narrative = {.es = u"Se avanzó."_s, .en = {}},
                .nextSteps = {.es = next, .en = {}}, .state = state, .reviewNote = note});
    }

    std::optional<support::Folder> m_folder;
    std::unique_ptr<storage::Store> m_store;
    domain::InstitutionId m_mim {0};
    domain::InstitutionId m_mef {0};
    domain::PersonId m_ana {0};
    QList<domain::RecommendationId> m_recommendations;
};

/// MIM leads 0 to 3 (0 overdue, 1 soon, 2 later, 3 implemented) and supports 4; MEF supports 0. Ana, of MIM, is named in 1.
void TestHandovers::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder.emplace();
    m_store = m_folder->create();
    m_recommendations.clear();
    write([this](const Writer &db) {
        m_mim = support::addInstitution(db, u"MIM"_s, u"Ministerio de la Mujer"_s, u"Ministry for Women"_s);
        m_mef = support::addInstitution(db, u"MEF"_s, u"Ministerio de Economía"_s, u"Ministry of Economy"_s);
        m_ana = storage::persons::save(db, Person {.institution = m_mim, .name = u"Ana"_s, .focalFrom = QDate(2024, 1, 1)});
        const auto document = support::addDocument(db, u"CAT"_s, u"CAT/C/VAL/CO/4"_s);
        const QDate due[] = {QDate(2026, 5, 18), QDate(2026, 8, 17), QDate(2026, 8, 18), QDate(2026, 1, 1), {}};
        for (int i = 0; i < 5; ++i) {
            m_recommendations << support::addRecommendation(db, document, QString::number(i), u"Texto"_s, u"Text"_s);
            auto r = storage::recommendations::find(db, m_recommendations.last());
            r.due = due[i];
            r.status = i == 3 ? domain::Status::NotAccepted : domain::Status::InProgress;
            storage::recommendations::save(db, r);
            if (i < 4)
                storage::assignments::setLead(db, *r.id, m_mim);
        }
        storage::assignments::setSupport(db, m_recommendations.at(4), {m_mim});
        storage::assignments::setSupport(db, m_recommendations.at(0), {m_mef});
        storage::assignments::setPerson(db, m_recommendations.at(1), m_mim, m_ana);
        entry(db, 0, ReviewState::Validated, u"Aprobar el reglamento"_s);
        entry(db, 0, ReviewState::Returned, {}, u"Adjunte el acta"_s);
        entry(db, 1, ReviewState::Submitted);
        entry(db, 1, ReviewState::Draft);
        entry(db, 3, ReviewState::Validated, u"Nada más"_s);
        const auto action = storage::actions::save(db,
            domain::Action {.institution = m_mim, .title = {.es = u"Protocolo"_s, .en = {}}, .due = QDate(2026, 9, 1), .status = domain::ActionStatus::UnderWay});
        storage::actions::setRecommendations(db, action, {m_recommendations.at(0)});
        storage::actions::save(db, domain::Action {.institution = m_mim, .title = {.es = u"Hecha"_s, .en = {}}, .done = QDate(2026, 1, 1), .status = domain::ActionStatus::Done});
        storage::actions::save(db, domain::Action {.institution = m_mef, .title = {.es = u"Ajena"_s, .en = {}}});
    },
        Intent::Demonstration);
}

void TestHandovers::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

void TestHandovers::theSheetAgreesWithTheQueries()
{
    const auto found = sheet({.institution = m_mim, .person = m_ana});
    QCOMPARE(found.rows.size(), 5);
    QCOMPARE(found.open(), 4);
    QCOMPARE(found.overdue(), 1);
    QCOMPARE(found.dueSoon(), 1);
    QList<domain::RecommendationId> order;
    for (const auto &row : found.rows)
        order << row.recommendation;
    QCOMPARE(order, (QList {m_recommendations.at(0), m_recommendations.at(1), m_recommendations.at(2), m_recommendations.at(4), m_recommendations.at(3)}));
    QVERIFY(found.rows.at(1).byName && !found.rows.at(0).byName);
    QCOMPARE(found.rows.at(0).document, u"CAT/C/VAL/CO/4"_s);
    QCOMPARE(found.rows.at(0).lastEntry, QDate(2026, 5, 19));
    QCOMPARE(found.promises.size(), 1);
    QCOMPARE(found.promises.first().nextSteps.es, u"Aprobar el reglamento"_s);
    QCOMPARE(found.promises.first().state, ReviewState::Validated);
    QCOMPARE(found.actions.size(), 1);
    QCOMPARE(found.actions.first().title.es, u"Protocolo"_s);
    QList<std::pair<domain::RecommendationId, Unanswered::Kind>> open;
    for (const auto &one : found.unanswered)
        open.append({one.recommendation, one.kind});
    QCOMPARE(open, (QList<std::pair<domain::RecommendationId, Unanswered::Kind>> {{m_recommendations.at(0), Unanswered::Kind::Returned},
                       {m_recommendations.at(1), Unanswered::Kind::Draft}, {m_recommendations.at(2), Unanswered::Kind::NoEntry}}));
    QCOMPARE(found.unanswered.first().note, u"Adjunte el acta"_s);
    read([&](const Reader &db) {
        const auto count = [&](const QList<domain::Filter> &filters) {
            return static_cast<int>(storage::recommendations::count(db, domain::Criteria {}.narrowedBy(filters)));
        };
        const domain::Filter mine {.field = domain::Field::Institution, .values = {u"MIM"_s}};
        QCOMPARE(found.rows.size(), count({mine}));
        QCOMPARE(found.overdue(), count({mine, {.field = domain::Field::Overdue, .values = {u"yes"_s}}}));
        QCOMPARE(found.dueSoon(), count({mine, {.field = domain::Field::Due, .values = {u"soon"_s}}}));
    });
}

void TestHandovers::withAnotherFocalPointOnlyWhatNamesThePerson()
{
    write([&](const Writer &db) { storage::persons::save(db, Person {.institution = m_mim, .name = u"Eva"_s, .focalFrom = QDate(2025, 1, 1)}); });
    const auto found = sheet({.institution = m_mim, .person = m_ana});
    QCOMPARE(found.rows.size(), 1);
    QCOMPARE(found.rows.first().recommendation, m_recommendations.at(1));
    QCOMPARE(sheet({.institution = m_mim}).rows.size(), 5);
    QVERIFY(found.actions.isEmpty());
}

void TestHandovers::aNewPersonTakesOver()
{
    const QStringList before = support::dump(*m_store);
    const Subject subject {.institution = m_mim, .person = m_ana};
    Plan plan {.subject = subject, .lastDay = QDate(2026, 5, 31), .successor = Person {.name = u"Eva"_s, .email = u"e@mim.example"_s}};
    for (const auto &row : sheet(subject).rows)
        plan.moved << row.assignment;
    const auto change = write([&](const Writer &db) { storage::handovers::carryOut(db, plan); });
    read([&](const Reader &db) {
        QCOMPARE(storage::persons::find(db, m_ana).focalTo, QDate(2026, 5, 31));
        const auto persons = storage::persons::of(db, m_mim);
        const auto eva = std::find_if(persons.begin(), persons.end(), [](const auto &p) { return p.name == u"Eva"_s; });
        QVERIFY(eva != persons.end());
        QCOMPARE(eva->focalFrom, QDate(2026, 6, 1));
        QCOMPARE(storage::persons::assignments(db, *eva->id), 5);
        QCOMPARE(storage::persons::assignments(db, m_ana), 0);
        QCOMPARE(storage::changes::find(db, *change).recommendations, 5);
        QVERIFY(storage::check(db).isEmpty());
    });
    const auto undone = take(m_store->revert(*change));
    QCOMPARE(support::dump(*m_store), before);
    take(m_store->revert(undone));
    QVERIFY(support::dump(*m_store) != before);
}

void TestHandovers::aKnownPersonTakesOverPart()
{
    std::optional<domain::PersonId> eva;
    write([&](const Writer &db) {
        eva = storage::persons::save(db, Person {.institution = m_mim, .name = u"Eva"_s, .focalFrom = QDate(2020, 1, 1), .focalTo = QDate(2021, 1, 1)});
    });
    const auto rows = sheet({.institution = m_mim, .person = m_ana}).rows;
    write([&](const Writer &db) {
        storage::handovers::carryOut(db,
            {.subject = {.institution = m_mim, .person = m_ana}, .lastDay = QDate(2026, 5, 19), .successor = Person {.id = eva}, .moved = {rows.at(0).assignment}});
    });
    QCOMPARE(assigned(0).first().person, eva);
    QCOMPARE(assigned(1).first().person, m_ana); // was left out
    QCOMPARE(assigned(2).first().person, std::nullopt);
    QCOMPARE(read([&](const Reader &db) { return storage::persons::find(db, *eva); }).focalFrom, QDate(2026, 5, 20));
}

void TestHandovers::toAnotherInstitutionTheStrongerRoleStays()
{
    const QStringList before = support::dump(*m_store);
    const auto rows = sheet({.institution = m_mim, .person = m_ana}).rows;
    Plan plan {.subject = {.institution = m_mim, .person = m_ana}, .lastDay = QDate(2026, 5, 31), .to = m_mef, .moved = {}};
    for (const auto &row : rows)
        plan.moved << row.assignment;
    const auto change = write([&](const Writer &db) { storage::handovers::carryOut(db, plan); });
    QCOMPARE(assigned(0).size(), 1); // MEF supported it already
    QCOMPARE(assigned(0).first().institution, m_mef);
    QCOMPARE(assigned(0).first().role, AssignmentRole::Lead);
    QCOMPARE(assigned(4).first().role, AssignmentRole::Support);
    QCOMPARE(assigned(4).first().since, QDate(2026, 6, 1));
    QCOMPARE(assigned(1).first().person, std::nullopt);
    QCOMPARE(read([&](const Reader &db) { return storage::institutions::find(db, m_mim).activeTo; }), QDate());
    const auto undone = take(m_store->revert(*change));
    QCOMPARE(support::dump(*m_store), before);
    take(m_store->revert(undone));
    QCOMPARE(assigned(0).size(), 1);
}

void TestHandovers::whatBothHadBecomesOneAndNothingIsLost()
{
    std::optional<domain::PersonId> leo;
    write([&](const Writer &db) {
        leo = storage::persons::save(db, Person {.institution = m_mef, .name = u"Leo"_s, .focalFrom = QDate(2024, 1, 1)});
        storage::assignments::setSupport(db, m_recommendations.at(1), {m_mef});
        storage::assignments::setPerson(db, m_recommendations.at(0), m_mef, leo);
        storage::assignments::setPerson(db, m_recommendations.at(1), m_mef, leo);
        storage::Statement note(db, u"UPDATE assignment SET due = ?, note = ? WHERE recommendation_id = ? AND institution_id = ?"_s);
        note.bind(QDate(2026, 7, 1), u"Redacta"_s, m_recommendations.at(0), m_mim).run();
        note.bind(QDate(2026, 9, 1), u"Financia"_s, m_recommendations.at(0), m_mef).run();
        note.bind(QDate(), QString(), m_recommendations.at(1), m_mim).run();
        note.bind(QDate(2026, 9, 1), u"Financia"_s, m_recommendations.at(1), m_mef).run();
    });
    const QStringList before = support::dump(*m_store);
    Plan plan {.subject = {.institution = m_mim}, .lastDay = QDate(2026, 6, 30), .to = m_mef, .successor = Person {.name = u"Eva"_s}, .moved = {}};
    for (const auto &row : sheet(plan.subject).rows)
        plan.moved << row.assignment;
    const auto change = write([&](const Writer &db) { storage::handovers::carryOut(db, plan); });
    for (const int which : {0, 1}) {
        QCOMPARE(assigned(which).size(), 1);
        const auto one = assigned(which).first();
        QCOMPARE(one.role, AssignmentRole::Lead);
        QCOMPARE(one.due, which == 0 ? QDate(2026, 7, 1) : QDate(2026, 9, 1));
        QCOMPARE(one.note, which == 0 ? u"Financia\nRedacta"_s : u"Financia"_s);
        QVERIFY(one.person && one.person != leo); // who was chosen now
    }
    take(m_store->revert(*change));
    QCOMPARE(support::dump(*m_store), before);
    plan.successor.reset();
    write([&](const Writer &db) { storage::handovers::carryOut(db, plan); });
    QCOMPARE(assigned(0).first().person, leo);
}

void TestHandovers::whatIsArchivedGoesAlong()
{
    write([&](const Writer &db) {
        storage::Statement archive(db, u"UPDATE recommendation SET archived = 1 WHERE id = ?"_s);
        for (const int which : {0, 3})
            archive.bind(m_recommendations.at(which)).run();
    });
    const QStringList before = support::dump(*m_store);
    Plan plan {.subject = {.institution = m_mim, .person = m_ana}, .lastDay = QDate(2026, 5, 31), .to = m_mef, .moved = {}};
    for (const auto &row : sheet(plan.subject).rows)
        plan.moved << row.assignment;
    QCOMPARE(plan.moved.size(), 3);
    const auto change = write([&](const Writer &db) { storage::handovers::carryOut(db, plan); });
    QCOMPARE(assigned(3).first().institution, m_mim); // a person goes: the institution still has it
    take(m_store->revert(*change));
    QCOMPARE(support::dump(*m_store), before);
    plan.subject.person.reset();
    write([&](const Writer &db) { storage::handovers::carryOut(db, plan); });
    for (int which = 0; which < m_recommendations.size(); ++which) {
        QCOMPARE(assigned(which).size(), 1);
        QCOMPARE(assigned(which).first().institution, m_mef);
    }
    QCOMPARE(assigned(0).first().role, AssignmentRole::Lead); // MEF supported it already
    QCOMPARE(assigned(3).first().since, QDate(2026, 6, 1));
}

void TestHandovers::aWholeInstitutionEnds()
{
    std::optional<domain::InstitutionId> below;
    write([&](const Writer &db) {
        below = storage::institutions::save(db, {.parent = m_mim, .kind = u"agency"_s, .acronym = u"DGI"_s, .name = {.es = u"Dirección"_s, .en = {}}});
    });
    const QStringList before = support::dump(*m_store);
    Plan plan {.subject = {.institution = m_mim}, .lastDay = QDate(2026, 6, 30), .to = m_mef, .successor = Person {.name = u"Leo"_s}, .moved = {}};
    for (const auto &row : sheet(plan.subject).rows)
        plan.moved << row.assignment;
    const auto change = write([&](const Writer &db) { storage::handovers::carryOut(db, plan); });
    read([&](const Reader &db) {
        QCOMPARE(storage::institutions::find(db, m_mim).activeTo, QDate(2026, 6, 30));
        QCOMPARE(storage::institutions::find(db, *below).parent, m_mef);
        QCOMPARE(storage::persons::find(db, m_ana).focalTo, QDate(2026, 6, 30));
        QCOMPARE(storage::persons::of(db, m_mef).first().name, u"Leo"_s);
        for (const auto &action : storage::actions::all(db))
            QCOMPARE(action.institution, action.status == domain::ActionStatus::Done ? m_mim : m_mef);
        QVERIFY(storage::handovers::read(db, {.institution = m_mim}).rows.isEmpty());
        QCOMPARE(storage::handovers::read(db, {.institution = m_mef}).rows.size(), 5);
    });
    take(m_store->revert(*change));
    QCOMPARE(support::dump(*m_store), before);
    // Into one that stands below it: that one takes its place.
    plan.to = below;
    write([&](const Writer &db) { storage::handovers::carryOut(db, plan); });
    QCOMPARE(read([&](const Reader &db) { return storage::institutions::find(db, *below).parent; }), std::nullopt);
}

void TestHandovers::itTellsHowFarItIsAndIsStopped()
{
    const QStringList before = support::dump(*m_store);
    Plan plan {.subject = {.institution = m_mim}, .lastDay = QDate(2026, 5, 31), .to = m_mef};
    for (const auto &row : sheet(plan.subject).rows)
        plan.moved << row.assignment;
    QCOMPARE(read([&](const Reader &db) { return storage::handovers::count(db, plan); }), 5);
    QList<std::pair<qint64, qint64>> told;
    const auto stopped = m_store->write(Intent::Handover, [&](const Writer &db) {
        storage::handovers::carryOut(db, plan, [&](qint64 done, qint64 total) {
            told << std::pair(done, total);
            return done < 3;
        });
    });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(told.size(), 4);
    QCOMPARE(told.last(), (std::pair<qint64, qint64>(3, 5)));
    QCOMPARE(support::dump(*m_store), before);
    plan.to.reset();
    QCOMPARE(m_store->read([&](const Reader &db) { return storage::handovers::count(db, plan); }).error().detail, u"to"_s);
}

void TestHandovers::refusals_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no day") << u"day"_s << u"last_day"_s;
    QTest::newRow("the same person") << u"same"_s << u"successor"_s;
    QTest::newRow("of another institution") << u"other"_s << u"successor"_s;
    QTest::newRow("nowhere") << u"nowhere"_s << u"to"_s;
    QTest::newRow("before it began") << u"early"_s << u"focal_to"_s;
    QTest::newRow("an address that is none") << u"email"_s << u"email"_s;
}

void TestHandovers::refusals()
{
    QFETCH(QString, what);
    QFETCH(QString, detail);
    const auto leo = read([&](const Reader &db) { return storage::persons::of(db, m_mim).first().id; });
    Plan plan {.subject = {.institution = m_mim, .person = m_ana}, .lastDay = QDate(2026, 5, 31), .successor = Person {.name = u"Eva"_s}, .moved = {}};
    if (what == u"day"_s)
        plan.lastDay = {};
    else if (what == u"same"_s)
        plan.successor = Person {.id = leo};
    else if (what == u"other"_s) {
        plan.to = m_mef;
        plan.successor = Person {.id = leo};
    } else if (what == u"nowhere"_s)
        plan.subject.person.reset();
    else if (what == u"early"_s)
        plan.lastDay = QDate(2023, 1, 1);
    else
        plan.successor->email = u"eva"_s;
    const QStringList before = support::dump(*m_store);
    const auto result = m_store->write(Intent::Handover, [&](const Writer &db) { storage::handovers::carryOut(db, plan); });
    QVERIFY(!result);
    QCOMPARE(result.error(), (domain::Error {ErrorCode::InvalidValue, detail}));
    QCOMPARE(support::dump(*m_store), before);
}

QTEST_GUILESS_MAIN(TestHandovers)
#include "tst_handovers.moc"
