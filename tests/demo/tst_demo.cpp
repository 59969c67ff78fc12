// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo.h"

#include "demo/calendar.h"
#include "demo/chance.h"
#include "demo/content.h"
#include "demo/narrative.h"
#include "storage/assessments.h"
#include "storage/assignments.h"
#include "storage/changes.h"
#include "storage/followup.h"
#include "support/workspace.h"

#include <QRegularExpression>
#include <memory>

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::Status;
using storage::Reader;
using storage::Statement;
using storage::Store;
using support::take;

namespace {

qint64 number(const Reader &db, const QString &sql)
{
    Statement statement(db, sql);
    qint64 value = -1;
    while (statement.step())
        statement.into(value);
    return value;
}

QStringList column(const Reader &db, const QString &sql)
{
    Statement statement(db, sql);
    QStringList values;
    while (statement.step())
        values << statement.value<QString>(0);
    return values;
}

domain::RecommendationId recommendation(const Reader &db, const QString &symbol, const QString &paragraph)
{
    Statement statement(db,
        u"SELECT r.id FROM recommendation r JOIN source_document d ON d.id = r.document_id WHERE d.symbol = ? AND r.paragraph = ?"_s);
    statement.bind(symbol, paragraph);
    return domain::RecommendationId(statement.step() ? statement.value<qint64>(0) : 0);
}

} // namespace

class tst_demo : public QObject
{
    Q_OBJECT

private:
    support::Folder m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Store> m_again; ///< written a second time

    [[nodiscard]] qint64 ask(const QString &sql) const
    {
        return take(m_store->read([&](const Reader &db) { return number(db, sql); }));
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (auto *store : {&m_store, &m_again}) {
            const QString path = m_folder.path(store == &m_store ? u"valdoria.avance"_s : u"again.avance"_s);
            take(demo::write(path, demo::anchor));
            *store = take(Store::open(path, support::context()));
        }
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void counts_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<qint64>("least");
        QTest::addColumn<qint64>("most");
        QTest::newRow("recommendations") << u"SELECT count(*) FROM recommendation"_s << qint64(400) << qint64(400);
        QTest::newRow("institutions") << u"SELECT count(*) FROM institution"_s << qint64(21) << qint64(21);
        QTest::newRow("persons") << u"SELECT count(*) FROM person"_s << qint64(20) << qint64(40);
        QTest::newRow("below another") << u"SELECT count(*) FROM institution WHERE parent_id IS NOT NULL"_s << qint64(4) << qint64(10);
        QTest::newRow("ended") << u"SELECT count(*) FROM institution WHERE active_to < '2026-05-19'"_s << qint64(1) << qint64(3);
        QTest::newRow("former focal points") << u"SELECT count(*) FROM person WHERE focal_to < '2026-05-19'"_s << qint64(5) << qint64(15);
        QTest::newRow("answered by name") << u"SELECT count(*) FROM assignment WHERE person_id IS NOT NULL"_s << qint64(50) << qint64(400);
        QTest::newRow("documents") << u"SELECT count(*) FROM source_document"_s << qint64(37) << qint64(37);
        QTest::newRow("entries") << u"SELECT count(*) FROM progress"_s << qint64(600) << qint64(1500);
        QTest::newRow("submitted") << u"SELECT count(*) FROM progress WHERE state = 'submitted'"_s << qint64(10)
                                   << qint64(60);
        QTest::newRow("returned") << u"SELECT count(*) FROM progress WHERE state = 'returned'"_s << qint64(20)
                                  << qint64(120);
        QTest::newRow("drafts") << u"SELECT count(*) FROM progress WHERE state = 'draft'"_s << qint64(5) << qint64(60);
        QTest::newRow("evidence") << u"SELECT count(*) FROM evidence"_s << qint64(300) << qint64(2000);
        QTest::newRow("grades") << u"SELECT count(*) FROM assessment"_s << qint64(60) << qint64(250);
        QTest::newRow("components") << u"SELECT count(*) FROM component"_s << qint64(20) << qint64(80);
        QTest::newRow("beneficiaries") << u"SELECT count(*) FROM beneficiary"_s << qint64(15) << qint64(80);
        QTest::newRow("implemented") << u"SELECT count(*) FROM recommendation WHERE status = 'implemented'"_s
                                     << qint64(30) << qint64(80);
        QTest::newRow("no lead")
            << u"SELECT count(*) FROM recommendation r WHERE NOT EXISTS (SELECT 1 FROM assignment a WHERE "
               "a.recommendation_id = r.id AND a.role = 'lead')"_s
            << qint64(5) << qint64(40);
        QTest::newRow("overdue")
            << u"SELECT count(*) FROM recommendation WHERE due < '2026-05-19' AND status IN ('not_started', 'planned', "
               "'in_progress', 'partly_implemented', 'ongoing')"_s
            << qint64(8) << qint64(40);
        QTest::newRow("due soon")
            << u"SELECT count(*) FROM recommendation WHERE due BETWEEN '2026-05-19' AND '2026-08-17'"_s << qint64(20)
            << qint64(90);
        QTest::newRow("no due date") << u"SELECT count(*) FROM recommendation WHERE due IS NULL"_s << qint64(20)
                                     << qint64(80);
        QTest::newRow("actions") << u"SELECT count(*) FROM action"_s << qint64(40) << qint64(40);
        QTest::newRow("clusters") << u"SELECT count(DISTINCT cluster_id) FROM action"_s << qint64(8) << qint64(8);
        QTest::newRow("overdue actions")
            << u"SELECT count(*) FROM action WHERE due < '2026-05-19' AND status IN ('planned', 'under_way')"_s << qint64(5) << qint64(12);
        QTest::newRow("actions done") << u"SELECT count(*) FROM action WHERE status = 'done'"_s << qint64(6) << qint64(12);
        QTest::newRow("actions that serve nothing")
            << u"SELECT count(*) FROM action WHERE id NOT IN (SELECT action_id FROM action_recommendation)"_s << qint64(0) << qint64(0);
        QTest::newRow("indicators") << u"SELECT count(*) FROM indicator"_s << qint64(18) << qint64(18);
        QTest::newRow("values") << u"SELECT count(*) FROM indicator_value"_s << qint64(120) << qint64(250);
        QTest::newRow("told apart") << u"SELECT count(DISTINCT indicator_id) FROM indicator_value WHERE category <> ''"_s << qint64(5) << qint64(10);
        QTest::newRow("words of the plan in one language only")
            << u"SELECT (SELECT count(*) FROM action WHERE title_es = '' OR title_en = '' OR result_es = '' OR result_en = '') + "
               "(SELECT count(*) FROM indicator WHERE name_es = '' OR name_en = '' OR unit_es = '' OR unit_en = '')"_s
            << qint64(0) << qint64(0);
        QTest::newRow("changes") << u"SELECT count(*) FROM change"_s << qint64(20) << qint64(60);
    }

    void counts()
    {
        QFETCH(QString, sql);
        QFETCH(qint64, least);
        QFETCH(qint64, most);
        const qint64 found = ask(sql);
        QVERIFY2(found >= least && found <= most, qPrintable(QString::number(found)));
    }

    void everyBodySpeaks()
    {
        const auto bodies = take(m_store->read([](const Reader &db) {
            return column(db,
                u"SELECT DISTINCT m.code FROM mechanism m JOIN source_document d ON d.mechanism_id = m.id "
                "JOIN recommendation r ON r.document_id = d.id"_s);
        }));
        for (const auto &code :
            {u"CCPR"_s, u"CESCR"_s, u"CERD"_s, u"CEDAW"_s, u"CAT"_s, u"SPT"_s, u"CRC"_s, u"CMW"_s, u"CRPD"_s, u"CED"_s,
                u"UPR"_s, u"SR_INDIGENOUS"_s, u"WG_ARBITRARY_DETENTION"_s, u"CIDH"_s, u"CORTE_IDH"_s})
            QVERIFY2(bodies.contains(code), qPrintable(code));
        QCOMPARE(ask(u"SELECT count(DISTINCT cycle) FROM source_document WHERE cycle IS NOT NULL"_s), 3);
    }

    void bothLanguagesEverywhere_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("stem");
        QTest::newRow("text") << u"recommendation"_s << u"text"_s;
        QTest::newRow("title") << u"recommendation"_s << u"title"_s;
        QTest::newRow("document") << u"source_document"_s << u"title"_s;
        QTest::newRow("institution") << u"institution"_s << u"name"_s;
        QTest::newRow("post") << u"person"_s << u"post"_s;
        QTest::newRow("narrative") << u"progress"_s << u"narrative"_s;
        QTest::newRow("component") << u"component"_s << u"text"_s;
    }

    void bothLanguagesEverywhere()
    {
        QFETCH(QString, table);
        QFETCH(QString, stem);
        QVERIFY(ask(u"SELECT count(*) FROM %1"_s.arg(table)) > 0);
        QCOMPARE(ask(u"SELECT count(*) FROM %1 WHERE trim(%2_es) = '' OR trim(%2_en) = '' OR %2_es = %2_en"_s.arg(
                     table, stem)),
            0);
    }

    void neitherLanguageStandsAlone()
    {
        for (const auto &[table, stem] :
            {std::pair{u"recommendation"_s, u"introduction"_s}, std::pair{u"progress"_s, u"obstacles"_s},
                std::pair{u"progress"_s, u"next_steps"_s}, std::pair{u"assessment"_s, u"comment"_s}})
            QCOMPARE(ask(u"SELECT count(*) FROM %1 WHERE (%2_es = '') <> (%2_en = '')"_s.arg(table, stem)), 0);
    }

    void textsAreTheirOwn()
    {
        QCOMPARE(ask(u"SELECT count(DISTINCT text_es) FROM recommendation"_s), 400);
        QCOMPARE(ask(u"SELECT count(DISTINCT text_en) FROM recommendation"_s), 400);
        // One recommendation is never told the same twice, and no placeholder is left.
        QCOMPARE(
            ask(u"SELECT count(*) FROM (SELECT 1 FROM progress GROUP BY recommendation_id, narrative_es HAVING count(*) > 1)"_s),
            0);
        QCOMPARE(ask(u"SELECT count(*) FROM progress WHERE narrative_es || narrative_en || obstacles_es || "
                     u"obstacles_en || next_steps_es || "
                     "next_steps_en GLOB '*[{}]*'"_s),
            0);
        QCOMPARE(ask(u"SELECT count(*) FROM evidence WHERE title GLOB '*[{}]*'"_s), 0);
    }

    void implementedIsProven()
    {
        QCOMPARE(
            ask(u"SELECT count(*) FROM recommendation r WHERE r.status = 'implemented' AND NOT EXISTS (SELECT 1 FROM "
                u"progress p JOIN evidence e "
                "ON e.progress_id = p.id WHERE p.recommendation_id = r.id AND p.state = 'validated' AND p.proposed_status = 'implemented')"_s),
            0);
        QCOMPARE(ask(u"SELECT count(*) FROM recommendation WHERE (status = 'implemented') <> (percent = 100)"_s), 0);
    }

    void historyEndsWhereTheRecommendationStands()
    {
        QCOMPARE(
            ask(u"SELECT count(*) FROM recommendation r WHERE r.status <> 'not_started' AND (r.status, r.percent, "
                u"r.status_since) IS NOT "
                "(SELECT status, percent, since FROM status_change c WHERE c.recommendation_id = r.id ORDER BY since DESC, id DESC LIMIT 1)"_s),
            0);
        QCOMPARE(ask(u"SELECT count(*) FROM status_change c JOIN recommendation r ON r.id = c.recommendation_id JOIN "
                     u"source_document d "
                     "ON d.id = r.document_id WHERE c.since < d.published OR c.since > '2026-05-19'"_s),
            0);
    }

    void percentagesOnlyRise()
    {
        QCOMPARE(ask(u"SELECT count(*) FROM status_change a JOIN status_change b ON a.recommendation_id = "
                     u"b.recommendation_id AND a.since < b.since "
                     "AND a.percent > b.percent"_s),
            0);
    }

    void moreIsImplementedEveryHalfYear()
    {
        qint64 before = -1;
        for (const auto &day : {u"2024-04-01"_s, u"2024-10-01"_s, u"2025-04-01"_s, u"2025-10-01"_s, u"2026-05-01"_s}) {
            const qint64 done = ask(u"SELECT count(DISTINCT recommendation_id) FROM status_change WHERE status IN "
                                    u"('partly_implemented', 'implemented') "
                                    "AND since <= '%1'"_s.arg(day));
            QVERIFY2(done > before, qPrintable(day));
            before = done;
        }
    }

    void nothingHappensAfterTheStory()
    {
        QCOMPARE(
            ask(u"SELECT count(*) FROM progress WHERE written > '2026-05-19' OR reviewed > '2026-05-19' OR reviewed < written"_s),
            0);
        QCOMPARE(ask(u"SELECT count(*) FROM assessment WHERE date > '2026-05-19'"_s), 0);
        QCOMPARE(ask(u"SELECT count(*) FROM progress p JOIN recommendation r ON r.id = p.recommendation_id JOIN "
                     u"source_document d "
                     "ON d.id = r.document_id WHERE p.written < d.published"_s),
            0);
        QCOMPARE(
            ask(u"SELECT count(*) FROM progress WHERE (state IN ('validated', 'returned')) <> (reviewed IS NOT NULL)"_s),
            0);
        QCOMPARE(ask(u"SELECT count(*) FROM progress WHERE (state = 'returned') <> (review_note <> '')"_s), 0);
    }

    void periodsAreQuarters()
    {
        QCOMPARE(ask(u"SELECT count(*) FROM progress WHERE strftime('%m-%d', period_from) NOT IN ('01-01', '04-01', "
                     u"'07-01', '10-01') OR "
                     "date(period_from, '+3 months', '-1 day') <> period_to OR written <= period_to"_s),
            0);
    }

    void uprIsComplete()
    {
        const QString upr = u"FROM recommendation r JOIN source_document d ON d.id = r.document_id JOIN mechanism m ON "
                            u"m.id = d.mechanism_id "
                            "WHERE m.code = 'UPR' AND r.kind = 'recommendation'"_s;
        QVERIFY(ask(u"SELECT count(*) "_s + upr) >= 100);
        QCOMPARE(ask(u"SELECT count(*) %1 AND r.upr_position IS NULL"_s.arg(upr)), 0);
        QCOMPARE(
            ask(u"SELECT count(*) %1 AND (SELECT count(*) FROM recommending_state s WHERE s.recommendation_id = r.id) NOT BETWEEN 1 AND 4"_s
                    .arg(upr)),
            0);
        QCOMPARE(ask(u"SELECT count(*) %1 AND r.upr_position = 'noted' AND r.status <> 'not_accepted'"_s.arg(upr)), 0);
    }

    void everyBreakdownAddsUp()
    {
        const qint64 total = ask(u"SELECT count(*) FROM recommendation"_s);
        QCOMPARE(ask(u"SELECT sum(n) FROM (SELECT count(*) n FROM recommendation GROUP BY status)"_s), total);
        QCOMPARE(ask(u"SELECT sum(n) FROM (SELECT count(*) n FROM recommendation r JOIN source_document d ON d.id = "
                     u"r.document_id JOIN mechanism m "
                     "ON m.id = d.mechanism_id GROUP BY m.kind)"_s),
            total);
        QCOMPARE(
            ask(u"SELECT count(*) FROM recommendation r LEFT JOIN assignment a ON a.recommendation_id = r.id AND a.role = 'lead'"_s),
            total);
        QCOMPARE(ask(u"SELECT count(*) FROM recommendation r WHERE (SELECT count(*) FROM assignment a WHERE "
                     u"a.recommendation_id = r.id AND a.role = "
                     "'support') > 4"_s),
            0);
        QCOMPARE(
            ask(u"SELECT count(*) FROM recommendation r WHERE NOT EXISTS (SELECT 1 FROM recommendation_term t WHERE t.recommendation_id = r.id)"_s),
            0);
    }

    void whoAnswersIsAFocalPointOfTheirInstitution()
    {
        QCOMPARE(ask(u"SELECT count(*) FROM assignment a JOIN person p ON p.id = a.person_id WHERE p.institution_id <> a.institution_id OR p.focal_to IS NOT NULL"_s), 0);
        QCOMPARE(ask(u"SELECT count(*) FROM institution i WHERE i.active_to IS NULL AND NOT EXISTS (SELECT 1 FROM person p WHERE p.institution_id = i.id AND p.focal_to IS NULL)"_s), 0);
        QCOMPARE(ask(u"SELECT count(*) FROM assignment a JOIN institution i ON i.id = a.institution_id WHERE i.active_to IS NOT NULL"_s), 0);
        QCOMPARE(ask(u"SELECT count(*) FROM person WHERE email NOT LIKE '%.example'"_s), 0);
    }

    void whatThePictureShows()
    {
        take(m_store->read([](const Reader &db) {
            const auto id = recommendation(db, u"CEDAW/C/VAL/CO/8"_s, u"24 b)"_s);
            const auto r = storage::recommendations::find(db, id);
            QCOMPARE(r.status, Status::InProgress);
            QCOMPARE(r.percent, 45);
            QCOMPARE(r.due, QDate(2026, 3, 31));
            QCOMPARE(r.title.es, u"Protocolo nacional de evaluación del riesgo"_s);
            const auto assigned = storage::assignments::of(db, id);
            QCOMPARE(assigned.size(), 4);
            QCOMPARE(storage::institutions::find(db, assigned.first().institution).acronym, u"MIM"_s);
            const auto news = storage::progress::of(db, id);
            QCOMPARE(news.first().state, domain::ReviewState::Returned);
            QCOMPARE(news.first().proposedPercent.value(), 55);
            QCOMPARE(storage::assessments::of(db, id).first().grade.code, u"PI"_s);
        }));
    }

    void checkFindsNothing()
    {
        const auto problems = take(m_store->read([](const Reader &db) { return storage::check(db); }));
        QVERIFY2(problems.isEmpty(), problems.isEmpty() ? "" : qPrintable(problems.first().detail));
    }

    void theLastChangeCanBeUndone()
    {
        const auto due = [this] {
            return take(m_again->read([](const Reader &db) {
                return storage::recommendations::find(db, recommendation(db, u"CRPD/C/VAL/CO/3"_s, u"22 a)"_s)).due;
            }));
        };
        const auto last = take(m_again->read([](const Reader &db) { return storage::changes::lastUndoable(db); }));
        QVERIFY(last);
        const auto undone = take(m_again->revert(*last));
        QCOMPARE(due(), QDate(2026, 5, 29));
        take(m_again->revert(undone));
        QCOMPARE(due(), QDate(2026, 7, 10));
    }

    void theSameTwice()
    {
        const QStringList first = support::dump(*m_store);
        const QStringList second = support::dump(*m_again);
        QCOMPARE(first.size(), second.size());
        for (qsizetype i = 0; i < first.size(); ++i)
            QCOMPARE(first.at(i), second.at(i));
    }

    void livesOnAnyDay_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::newRow("a quarter has just ended") << QDate(2026, 7, 1);
        QTest::newRow("half a year later") << QDate(2026, 11, 21);
        QTest::newRow("leap day") << QDate(2028, 2, 29);
        QTest::newRow("years later") << QDate(2034, 8, 17);
    }

    void livesOnAnyDay()
    {
        QFETCH(QDate, today);
        const QString path = m_folder.path(today.toString(Qt::ISODate) + u".avance"_s);
        take(demo::write(path, today));
        const auto store = take(Store::open(path, support::context()));
        const auto count = [&](const QString &sql) {
            return take(store->read([&](const Reader &db) {
                return number(db, QString(sql).replace(u"today"_s, u"'%1'"_s.arg(today.toString(Qt::ISODate))));
            }));
        };
        const QString open = u"status IN ('not_started', 'planned', 'in_progress', 'partly_implemented', 'ongoing')"_s;
        const qint64 overdue = count(u"SELECT count(*) FROM recommendation WHERE due < today AND "_s + open);
        QVERIFY2(overdue >= 8 && overdue <= 40, qPrintable(QString::number(overdue)));
        const qint64 soon = count(u"SELECT count(*) FROM recommendation WHERE due BETWEEN today AND date(today, '+90 days')"_s);
        QVERIFY2(soon >= 20 && soon <= 90, qPrintable(QString::number(soon)));
        QCOMPARE(count(u"SELECT count(*) FROM recommendation"_s), 400);
        QVERIFY(count(u"SELECT count(*) FROM progress WHERE state = 'submitted'"_s) >= 10);
        QVERIFY(count(u"SELECT count(*) FROM progress WHERE written > date(today, '-60 days')"_s) >= 20);
        for (const QString &never : {u"progress WHERE date(written) > today OR date(reviewed) > today OR reviewed < written"_s,
                 u"progress WHERE date(written) <= period_to"_s, u"assessment WHERE date > today"_s,
                 u"status_change WHERE since > today"_s, u"change WHERE date(made_at) > today"_s,
                 u"progress WHERE narrative_es || obstacles_es || next_steps_es GLOB '*[{}]*'"_s,
                 u"evidence WHERE title GLOB '*[{}]*'"_s, u"source_document WHERE published > today OR published < adopted"_s,
                 u"status_change c JOIN recommendation r ON r.id = c.recommendation_id JOIN source_document d "
                 "ON d.id = r.document_id WHERE c.since < d.published"_s,
                 u"(SELECT 1 FROM progress GROUP BY recommendation_id, institution_id, period_from HAVING count(*) > 1)"_s})
            QVERIFY2(count(u"SELECT count(*) FROM "_s + never) == 0, qPrintable(never));
        const auto problems = take(store->read([](const Reader &db) { return storage::check(db); }));
        QVERIFY2(problems.isEmpty(), problems.isEmpty() ? "" : qPrintable(problems.first().detail));
    }

    void endsOnTheAnchorWhenItIsYetToCome()
    {
        QCOMPARE(demo::Calendar(QDate(2025, 12, 24)).today(), demo::anchor);
    }

    void aPaperThatGivesATimeMovesAsAWhole()
    {
        const demo::Calendar calendar(demo::anchor.addDays(500));
        auto content = take(demo::readContent());
        const auto before = content;
        demo::moveInto(calendar, content);
        int whole = 0;
        for (size_t i = 0; i < content.papers.size(); ++i) {
            const auto &was = before.papers[i].document;
            const auto &is = content.papers[i].document;
            const bool moved = is.adopted != was.adopted;
            whole += moved;
            QCOMPARE(was.adopted.daysTo(is.adopted), moved ? 500 : 0);
            QCOMPARE(was.published.daysTo(is.published), moved ? 500 : 0);
            if (was.followUpDue.isValid())
                QCOMPARE(was.followUpDue.daysTo(is.followUpDue), was.followUpDue > demo::anchor ? 500 : moved ? 500 : 0);
            if (is.symbol == u"CAT/C/VAL/CO/4"_s)
                QVERIFY(moved);
        }
        QVERIFY(whole > 0 && whole < 5);
    }

    void refusesAFileThatIsThere()
    {
        const auto again = demo::write(m_folder.path(), demo::anchor);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::FileExists);
        QCOMPARE(ask(u"SELECT count(*) FROM recommendation"_s), 400);
    }

    void cancelledLeavesNothing()
    {
        const QString path = m_folder.path(u"cancelled.avance"_s);
        int asked = 0;
        const work::Progress progress([](qint64, qint64) {}, [&] { return ++asked > 3; });
        const auto done = demo::write(path, demo::anchor, progress);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(path));
        QVERIFY(!QFile::exists(path + u"-wal"_s));
    }

    void everyRecommendationHasSomethingToTell()
    {
        const auto content = take(demo::readContent());
        for (const auto &paper : content.papers) {
            for (const auto &item : paper.items) {
                for (const auto stage : {Status::Planned, Status::InProgress, Status::PartlyImplemented})
                    QVERIFY2(demo::canTell(content, item.topics, stage),
                        qPrintable(paper.document.symbol + u' ' + item.recommendation.paragraph));
            }
        }
    }

    void fillerKeepsTheLanguagesTogether()
    {
        const auto content = take(demo::readContent());
        demo::Chance chance(u"seed"_s);
        demo::Filler filler(content, 2025, chance);
        const auto filled = filler.fill(domain::LocalText{.es = u"{a:12345-12345} de {y2}, Ley {n:7000-7000}/{y}"_s,
            .en = u"{a:12345-12345} of {y2}, Act {n:7000-7000}/{y}"_s});
        QCOMPARE(filled.es, u"12.345 de 2026, Ley 7000/2025"_s);
        QCOMPARE(filled.en, u"12,345 of 2026, Act 7000/2025"_s);
    }
};

QTEST_GUILESS_MAIN(tst_demo)
#include "tst_demo.moc"
