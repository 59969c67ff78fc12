// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/query.h"
#include "storage/assessments.h"
#include "storage/assignments.h"
#include "storage/bulkload.h"
#include "storage/connection.h"
#include "storage/documents.h"
#include "storage/followup.h"
#include "storage/imports.h"
#include "storage/matching.h"
#include "storage/ordering.h"
#include "storage/terms.h"
#include "storage/tokenizer.h"
#include "support/workspace.h"

#include <QRegularExpression>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using domain::Order;
using domain::RecommendationId;
using domain::SortKey;

/// Eight recommendations of four documents; `names` are their paragraphs.
class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void meets_data();
    void meets();
    void finds_data();
    void finds();
    void countsWhatItFinds_data() { finds_data(); }
    void countsWhatItFinds();
    void orders_data();
    void orders();
    void walksOnlyWhereSomethingIs_data();
    void walksOnlyWhereSomethingIs();
    void limits();
    void resolvesReferences_data();
    void resolvesReferences();
    void refusesDoubtfulReferences();
    void activitiesAreThoseOfTheSearch();
    void findsWhatWasLoadedAtOnce();
    void findsNewOnesAfterALoadThatFailed();

private:
    void fill(const storage::Writer &db);
    [[nodiscard]] QStringList found(const QString &query, const Order &order = {.key = SortKey::Document}, int limit = -1) const;

    support::Folder m_folder;
    std::unique_ptr<storage::Store> m_store;
    QHash<RecommendationId, QString> m_names;
};

void TestSearch::initTestCase()
{
    m_store = m_folder.create();
    support::take(m_store->write(storage::Intent::Demonstration, [this](const storage::Writer &db) { fill(db); }));
}

void TestSearch::fill(const storage::Writer &db)
{
    using domain::Status;
    const auto msp = support::addInstitution(db, u"MSP"_s, u"Ministerio de Salud Pública"_s, u"Ministry of Public Health"_s);
    const auto mj = support::addInstitution(db, u"MJ"_s, u"Ministerio de Justicia"_s, u"Ministry of Justice"_s);
    const auto cedaw = support::addDocument(db, u"CEDAW"_s, u"CEDAW/C/VAL/CO/8"_s);
    const auto cat = support::addDocument(db, u"CAT"_s, u"CAT/C/VAL/CO/2"_s, QDate(2019, 5, 10));
    const auto upr = storage::documents::save(db,
        {.mechanism = *storage::mechanisms::byName(db, u"UPR"_s), .symbol = u"A/HRC/32/9"_s, .published = QDate(2016, 4, 8), .cycle = 2});
    const auto court = storage::documents::save(db,
        {.mechanism = *storage::mechanisms::byName(db, u"Corte IDH"_s), .adopted = QDate(2021, 3, 1), .caseName = u"Caso Pérez Núñez"_s});
    struct Given
    {
        domain::DocumentId document;
        QString paragraph;
        QString es;
        QString en;
        Status status;
        int percent;
        QDate due;
        std::optional<domain::Position> position;
    };
    const QList<Given> given {
        {cedaw, u"24 b)"_s, u"Prevenir la violencia contra las mujeres y las niñas"_s, u"Prevent violence against women and girls"_s, Status::InProgress, 40, QDate(2026, 4, 1), {}},
        {cedaw, u"9"_s, u"Ámbito de las recomendaciones sobre educación"_s, {}, Status::NotStarted, 0, {}, {}},
        {cat, u"12"_s, u"Investigar las torturas en la cárcel"_s, u"Investigate torture in prisons"_s, Status::Planned, 0, QDate(2026, 6, 1), {}},
        {cat, u"100"_s, {}, u"Implementing the children's rights plan"_s, Status::Implemented, 100, QDate(2025, 1, 1), {}},
        {upr, u"102.15"_s, u"Ratificar el tratado"_s, u"Ratify the treaty"_s, Status::NotAccepted, 0, QDate(2027, 1, 1), domain::Position::Noted},
        {upr, u"102.2"_s, {}, u"Full implementation of policies on women"_s, Status::PartlyImplemented, 60, QDate(2028, 1, 1), domain::Position::Supported},
        {court, u"pto. 9"_s, u"Pagar las indemnizaciones por desaparición forzada"_s, {}, Status::Ongoing, 10, {}, {}},
        {court, u"pto. 10"_s, u"Archivada: tortura"_s, {}, Status::NotStarted, 0, {}, {}},
    };
    QList<RecommendationId> ids;
    int order = 0;
    for (const Given &g : given) {
        ids << storage::recommendations::save(db, {.document = g.document, .paragraph = g.paragraph, .order = ++order, .text = {.es = g.es, .en = g.en}, .position = g.position,
            .status = g.status, .statusSince = QDate(2026, 1, 1), .percent = g.percent, .due = g.due, .archived = g.paragraph == u"pto. 10"});
        m_names.insert(ids.last(), g.paragraph);
    }
    storage::assignments::setLead(db, ids.at(0), msp);
    storage::assignments::setSupport(db, ids.at(0), {mj});
    storage::assignments::setLead(db, ids.at(2), mj);
    storage::recommendations::setTerms(db, ids.at(0), {*storage::terms::byName(db, u"sdg"_s, u"5.2"_s), *storage::terms::byName(db, u"theme"_s, u"Violence against women"_s)}, domain::TermSource::ByHand);
    storage::recommendations::setTerms(db, ids.at(2), {*storage::terms::byName(db, u"sdg"_s, u"16"_s)}, domain::TermSource::ByHand);
    storage::recommendations::setRecommendingStates(db, ids.at(4), {{.iso3 = u"CHL"_s, .printed = u"Chile"_s}, {.iso3 = {}, .printed = u"Türkiye"_s}});
    const auto entry = [&](RecommendationId id, QDate day, domain::ReviewState state) {
        storage::progress::save(db, {.recommendation = id, .institution = msp, .narrative = {.es = u"Se informa."_s, .en = {}}, .author = u"A"_s,
            .written = QDateTime(day, QTime(9, 0), Qt::UTC), .state = state});
    };
    const auto assess = [&](qsizetype place, const QString &scale, const QString &grade, QDate day) {
        const auto document = storage::documents::find(db, storage::recommendations::find(db, ids.at(place)).document);
        for (const auto &known : storage::scales::of(db, document.mechanism)) {
            for (const auto &step : known.grades) {
                if (known.code == scale && step.code == grade)
                    storage::assessments::save(db, {.recommendation = ids.at(place), .grade = *step.id, .date = day});
            }
        }
    };
    assess(0, u"CEDAW_FOLLOW_UP"_s, u"NI"_s, QDate(2022, 1, 1));
    assess(0, u"CEDAW_FOLLOW_UP"_s, u"I"_s, QDate(2024, 1, 1));
    assess(2, u"CAT_INFORMATION"_s, u"PS"_s, QDate(2024, 1, 1));
    assess(3, u"CAT_INFORMATION"_s, u"U"_s, QDate(2024, 1, 1));
    assess(6, u"CORTE_IDH"_s, u"PARTIAL"_s, QDate(2024, 1, 1));
    entry(ids.at(0), QDate(2026, 5, 1), domain::ReviewState::Validated);
    entry(ids.at(5), QDate(2025, 5, 1), domain::ReviewState::Submitted);
    entry(ids.at(6), QDate(2026, 5, 1), domain::ReviewState::Draft);
    entry(ids.at(6), QDate(2026, 5, 2), domain::ReviewState::Returned);
}

QStringList TestSearch::found(const QString &query, const Order &order, int limit) const
{
    const auto criteria = support::take(domain::parseQuery(query));
    QStringList names;
    for (const auto id : support::take(m_store->read([&](const storage::Reader &db) { return storage::recommendations::ids(db, criteria, order, limit); })))
        names << m_names.value(id);
    return names;
}

void TestSearch::meets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("meets");
    const auto row = [](const QString &text, const QString &query, bool meets) {
        QTest::addRow("%s / %s", qUtf8Printable(query), qUtf8Printable(text)) << text << query << meets;
    };
    row(u"Las recomendaciones del Comité"_s, u"recomendación"_s, true);
    row(u"Las recomendaciones del Comité"_s, u"RECOMENDACION"_s, true);
    row(u"La recomendacion"_s, u"recomendaciones"_s, true);
    row(u"tortura"_s, u"torturas"_s, true);
    row(u"violencias"_s, u"violencia"_s, true);
    row(u"la mujer rural"_s, u"mujeres"_s, true);
    row(u"los niños"_s, u"niña"_s, true);
    row(u"Espan\u0303a"_s, u"españa"_s, true);
    row(u"implementation"_s, u"implementing"_s, true);
    row(u"policies"_s, u"policy"_s, true);
    row(u"women’s rights"_s, u"women"_s, true);
    row(u"women's rights"_s, u"\"women rights\""_s, true);
    row(u"el 9º párrafo"_s, u"9"_s, true);
    row(u"CEDAW/C/VAL/CO/8"_s, u"VAL"_s, true);
    row(u"CEDAW/C/VAL/CO/8"_s, u"CEDAW/C/VAL/CO/8"_s, true);
    row(u"CEDAW/C/VAL/CO/8"_s, u"CEDAW/C/VAL/CO/9"_s, false);
    row(u"24 b)"_s, u"24(b)"_s, true);
    row(u"tortura"_s, u"tort"_s, true);
    row(u"recomendaciones"_s, u"recomendaci"_s, true);
    row(u"tortura"_s, u"tor"_s, false);
    row(u"tortura"_s, u"tor*"_s, true);
    row(u"trata de personas"_s, u"\"trata de personas\""_s, true);
    row(u"personas que trata"_s, u"\"trata de personas\""_s, false);
    row(u"violencia"_s, u"mujeres"_s, false);
}

void TestSearch::meets()
{
    QFETCH(QString, text);
    QFETCH(QString, query);
    sqlite3 *connection = nullptr;
    QCOMPARE(sqlite3_open(":memory:", &connection), SQLITE_OK);
    storage::registerTokenizer(connection);
    const auto run = [&](const char *sql, const QString &value) {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(connection, sql, -1, &statement, nullptr);
        sqlite3_bind_text(statement, 1, value.toUtf8().constData(), -1, SQLITE_TRANSIENT);
        const int rc = sqlite3_step(statement);
        sqlite3_finalize(statement);
        return rc;
    };
    QCOMPARE(run("CREATE VIRTUAL TABLE t USING fts5 (x, tokenize = 'avance')", {}), SQLITE_DONE);
    QCOMPARE(run("INSERT INTO t VALUES (?)", text), SQLITE_DONE);
    const bool phrase = query.startsWith(u'"');
    const QString expression = storage::matchExpression(phrase ? query.sliced(1).chopped(1) : query, phrase, true);
    QTEST(run("SELECT 1 FROM t WHERE t MATCH ?", expression) == SQLITE_ROW, "meets");
    sqlite3_close(connection);
}

void TestSearch::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const QString &query, const QStringList &expected) { QTest::newRow(qUtf8Printable(query)) << query << expected; };
    const QString a = u"24 b)"_s, b = u"9"_s, c = u"12"_s, d = u"100"_s, e = u"102.15"_s, f = u"102.2"_s, g = u"pto. 9"_s, h = u"pto. 10"_s;

    row({}, {a, b, c, d, e, f, g});
    row(u"archived:yes"_s, {h});
    row(u"archived:yes,no"_s, {a, b, c, d, e, f, g, h});
    row(u"tortura"_s, {c});
    row(u"torturas archivada:sí"_s, {h});
    row(u"mujer"_s, {a});
    row(u"women"_s, {a, f});
    row(u"-women"_s, {b, c, d, e, g});
    row(u"implement"_s, {d, f});
    row(u"CEDAW/C/VAL/CO/8"_s, {a, b});
    row(u"VAL cárceles"_s, {c});
    row(u"nunez"_s, {g});
    row(u"\"Ministerio de Salud\""_s, {a});
    row(u"justicia investigar"_s, {c});
    row(u"tortura o ratificar"_s, {c, e});
    row(u"\"'); DROP TABLE recommendation; --\""_s, {});

    row(u"órgano:CEDAW"_s, {a, b});
    row(u"body:\"Committee against Torture\""_s, {c, d});
    row(u"body:nobody,CAT"_s, {c, d});
    row(u"body:nonsense"_s, {});
    row(u"-body:nonsense status:planned"_s, {c});
    row(u"mechanism:upr,court"_s, {e, f, g});
    row(u"document:CO/2"_s, {c, d});
    row(u"document:100%"_s, {});
    row(u"paragraph:\"24 B)\""_s, {a});
    row(u"estado:pendiente"_s, {a, b, c, f});
    row(u"-status:not_started,planned"_s, {a, d, e, f, g});
    row(u"position:noted"_s, {e});
    row(u"position:none"_s, {a, b, c, d, g});
    row(u"-position:none"_s, {e, f});
    row(u"institution:MJ"_s, {a, c});
    row(u"institution:\"ministry of justice\""_s, {a, c});
    row(u"lead:MJ"_s, {c});
    row(u"lead:none"_s, {b, d, e, f, g});
    row(u"lead:none,MJ"_s, {b, c, d, e, f, g});
    row(u"-lead:none"_s, {a, c});
    row(u"support:MJ"_s, {a});
    row(u"lead:XXX"_s, {});
    row(u"tema:\"violence against women\""_s, {a});
    row(u"theme:none -lead:none"_s, {c});
    row(u"ods:5"_s, {a});
    row(u"sdg:5.2,16"_s, {a, c});
    row(u"sdg:16.2"_s, {});
    row(u"kind:recommendation year:2019"_s, {c, d});
    row(u"priority:high"_s, {});
    row(u"activity:validated"_s, {a});
    row(u"activity:stale"_s, {f});
    row(u"activity:planned"_s, {c});
    row(u"activity:reported"_s, {g});
    row(u"activity:none"_s, {b, d, e});
    row(u"due:<2026-06-01"_s, {a, d});
    row(u"vence:2026..2027"_s, {a, c, e});
    row(u"due:none"_s, {b, g});
    row(u"due:overdue"_s, {a});
    row(u"due:soon"_s, {c});
    row(u"due:later"_s, {f});
    row(u"due:closed"_s, {d, e});
    row(u"overdue:yes"_s, {a});
    row(u"vencida:no"_s, {b, c, d, e, f, g});
    row(u"year:2016..2019"_s, {c, d, e, f});
    row(u"year:>2019"_s, {a, b, g});
    row(u"cycle:2"_s, {e, f});
    row(u"cycle:none"_s, {a, b, c, d, g});
    row(u"state:chl"_s, {e});
    row(u"país:turkiye"_s, {e});
    row(u"state:Chile,Peru"_s, {e});
    row(u"missing:text_es"_s, {d, f});
    row(u"missing:lead -missing:due"_s, {d, e, f});
    row(u"missing:progress"_s, {b, c, d, e});
    row(u"import:1"_s, {});
    row(u"#1"_s, {a});
    row(u"id:1,3"_s, {a, c});
}

void TestSearch::finds()
{
    QFETCH(QString, query);
    QTEST(found(query), "expected");
}

void TestSearch::countsWhatItFinds()
{
    QFETCH(QString, query);
    QFETCH(QStringList, expected);
    const auto criteria = support::take(domain::parseQuery(query));
    QCOMPARE(support::take(m_store->read([&](const storage::Reader &db) { return storage::recommendations::count(db, criteria); })), expected.size());
}

void TestSearch::orders_data()
{
    QTest::addColumn<Order>("order");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const Order &order, const QStringList &expected) { QTest::newRow(name) << order << expected; };
    const QString a = u"24 b)"_s, b = u"9"_s, c = u"12"_s, d = u"100"_s, e = u"102.15"_s, f = u"102.2"_s, g = u"pto. 9"_s;
    row("due", {.key = SortKey::Due}, {a, c, f, d, e, b, g}); // what is closed comes after what is open
    row("due, latest first", {.key = SortKey::Due, .descending = true}, {f, c, a, e, d, b, g});
    row("status", {.key = SortKey::Status}, {b, c, a, f, d, e, g});
    row("status, backwards", {.key = SortKey::Status, .descending = true}, {g, e, d, f, a, c, b});
    row("reference", {.key = SortKey::Reference}, {f, e, g, c, d, b, a});
    row("Spanish text", {.key = SortKey::Text}, {b, f, d, c, g, a, e});
    row("English text", {.key = SortKey::Text, .language = domain::Language::English}, {b, f, d, c, g, a, e});
    row("lead", {.key = SortKey::Lead}, {c, a, b, d, e, f, g});
    row("lead, backwards", {.key = SortKey::Lead, .descending = true}, {a, c, b, d, e, f, g});
    row("grade", {.key = SortKey::Grade}, {a, c, g, d, b, e, f}); // the second of three on both scales; the newest counts
    row("grade, backwards", {.key = SortKey::Grade, .descending = true}, {d, g, c, a, b, e, f});
}

void TestSearch::orders()
{
    QFETCH(Order, order);
    QFETCH(QStringList, expected);
    QCOMPARE(found({}, order), expected); // along the index
    QCOMPARE(found(u"-priority:high id:1,2,3,4,5,6,7"_s, order), expected); // sorted
}

void TestSearch::walksOnlyWhereSomethingIs_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query : {"mechanism:upr", "-mechanism:upr", "body:CAT", "-body:CAT", "body:CAT mechanism:upr", "status:implemented", "-status:implemented",
             "status:pending", "status:pending mechanism:upr", "status:implemented o mechanism:upr"})
        QTest::newRow(query) << QString::fromLatin1(query);
}

void TestSearch::walksOnlyWhereSomethingIs()
{
    QFETCH(QString, query);
    const auto criteria = support::take(domain::parseQuery(query));
    support::take(m_store->read([&criteria](const storage::Reader &db) {
        const auto wanted = storage::matching(db, criteria);
        const auto walked = [&](const Order &order, const storage::Scope &scope) {
            QList<qint64> ids;
            for (const auto &walk : storage::ordering::walks(db, order, scope)) {
                storage::Cursor cursor(db, walk.sql, walk.bindings);
                while (cursor.next()) {
                    if (wanted.contains(cursor.number()) && !ids.contains(cursor.number()))
                        ids << cursor.number();
                }
            }
            return ids;
        };
        for (const SortKey key : domain::allOf<SortKey>()) {
            for (const bool descending : {false, true}) {
                const Order order {.key = key, .descending = descending};
                QCOMPARE(walked(order, storage::scopeOf(db, criteria)), walked(order, storage::scopeOf(db, {})));
            }
        }
    }));
}

void TestSearch::limits()
{
    for (const SortKey key : domain::allOf<SortKey>()) {
        const auto all = found({}, {.key = key});
        for (int limit = 0; limit <= 9; ++limit)
            QCOMPARE(found({}, {.key = key}, limit), all.first(qMin(qsizetype {limit}, all.size())));
    }
}

void TestSearch::resolvesReferences_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("expected");
    QTest::newRow("as printed") << u"CEDAW/C/VAL/CO/8, 24 b)"_s << u"24 b)"_s;
    QTest::newRow("as written") << u"cedaw/c/val/co/8 24(b)"_s << u"24 b)"_s;
    QTest::newRow("case") << u"Caso Perez Nunez, pto. 9"_s << u"pto. 9"_s;
    QTest::newRow("number") << u"#3"_s << u"12"_s;
    QTest::newRow("archived") << u"Caso Pérez Núñez pto. 10"_s << u"pto. 10"_s;
}

void TestSearch::resolvesReferences()
{
    QFETCH(QString, reference);
    const auto id = support::take(m_store->read([&](const storage::Reader &db) { return storage::recommendations::byReference(db, reference); }));
    QTEST(m_names.value(id), "expected");
}

void TestSearch::refusesDoubtfulReferences()
{
    const auto error = [this](const QString &reference) {
        const auto id = m_store->read([&](const storage::Reader &db) { return storage::recommendations::byReference(db, reference); });
        return id ? domain::Error() : id.error();
    };
    QCOMPARE(error(u"CEDAW/C/VAL/CO/8 99"_s).code, domain::ErrorCode::NotFound);
    QCOMPARE(error(u"#99"_s).code, domain::ErrorCode::NotFound);
    QCOMPARE(error(u""_s).code, domain::ErrorCode::NotFound);
    const auto document = error(u"cedaw/c/val/co/8"_s);
    QCOMPARE(document.code, domain::ErrorCode::Ambiguous);
    QCOMPARE(document.detail, u"CEDAW/C/VAL/CO/8, 24 b) (#1)\nCEDAW/C/VAL/CO/8, 9 (#2)"_s);
    QCOMPARE(error(u"CEDAW/C/VAL/CO"_s).code, domain::ErrorCode::NotFound);
    support::take(m_store->write(storage::Intent::AddRecommendation, [this](const storage::Writer &db) {
        auto twin = storage::recommendations::find(db, RecommendationId(1));
        twin.id.reset();
        twin.uid.clear();
        twin.archived = true;
        m_names.insert(storage::recommendations::save(db, twin), u"twin"_s);
    }));
    const auto doubtful = error(u"CEDAW/C/VAL/CO/8 24 b"_s);
    QCOMPARE(doubtful.code, domain::ErrorCode::Ambiguous);
    QCOMPARE(doubtful.detail, u"CEDAW/C/VAL/CO/8, 24 b) (#1)\nCEDAW/C/VAL/CO/8, 24 b) (#9)"_s);
}

void TestSearch::activitiesAreThoseOfTheSearch()
{
    support::take(m_store->read([this](const storage::Reader &db) {
        const auto every = domain::parseQuery(u"archived:yes,no"_s).value();
        const auto activities = storage::progress::activities(db, storage::recommendations::ids(db, every, {}));
        QCOMPARE(activities.size(), storage::recommendations::count(db, every));
        for (const auto wanted : domain::allOf<domain::Activity>()) {
            auto found = storage::recommendations::ids(db,
                every.narrowedBy({.field = domain::Field::Activity, .values = {QString(domain::code(wanted))}}), {});
            QSet<RecommendationId> derived;
            for (auto it = activities.begin(); it != activities.end(); ++it) {
                if (it.value() == wanted)
                    derived.insert(it.key());
            }
            QCOMPARE(derived, QSet<RecommendationId>(found.begin(), found.end()));
        }
        const auto last = RecommendationId(m_names.size());
        QCOMPARE(storage::progress::activities(db, {last, RecommendationId(99)}).keys(), QList<RecommendationId> {last});
    }));
}

namespace {

qsizetype count(const storage::Store &store, const QString &words)
{
    return support::take(
        store.read([&](const storage::Reader &db) { return storage::recommendations::count(db, domain::parseQuery(words).value()); }));
}

} // namespace

void TestSearch::findsWhatWasLoadedAtOnce()
{
    const support::Folder folder;
    const auto store = folder.create();
    support::take(store->write(storage::Intent::Import, [](const storage::Writer &db) {
        const auto before = support::addDocument(db, u"CAT"_s, u"CAT/C/VAL/CO/1"_s);
        support::addRecommendation(db, before, u"1"_s, u"Guarderías"_s, {});
        storage::BulkLoad load(db);
        const auto document = support::addDocument(db, u"CEDAW"_s, u"CEDAW/C/VAL/CO/8"_s);
        support::addRecommendation(db, document, u"2"_s, u"Más guarderías"_s, {});
        load.finish();
        support::addRecommendation(db, document, u"3"_s, u"Y otras guarderías"_s, {});
    }));
    QCOMPARE(count(*store, u"guardería"_s), 3);
    QCOMPARE(count(*store, u"\"CEDAW/C/VAL/CO/8\""_s), 2);
    support::take(store->write(storage::Intent::RemoveRecommendation,
        [](const storage::Writer &db) { storage::recommendations::remove(db, RecommendationId(2)); }));
    QCOMPARE(count(*store, u"guardería"_s), 2);
}

void TestSearch::findsNewOnesAfterALoadThatFailed()
{
    const support::Folder folder;
    const auto store = folder.create();
    const auto add = [](const storage::Writer &db) {
        support::addRecommendation(db, support::addDocument(db, u"CAT"_s, u"CAT/C/VAL/CO/1"_s), u"1"_s, u"Guarderías"_s, {});
    };
    const auto failed = store->write(storage::Intent::Import, [&](const storage::Writer &db) {
        const storage::BulkLoad load(db);
        add(db);
        throw storage::Failure(domain::ErrorCode::Cancelled);
    });
    QCOMPARE(failed.error().code, domain::ErrorCode::Cancelled);
    QCOMPARE(count(*store, u"guardería"_s), 0);
    support::take(store->write(storage::Intent::Import, add));
    QCOMPARE(count(*store, u"guardería"_s), 1);
}

QTEST_APPLESS_MAIN(TestSearch)
#include "tst_search.moc"
