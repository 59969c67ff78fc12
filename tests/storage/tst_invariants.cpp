// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/assessments.h"
#include "storage/assignments.h"
#include "storage/changes.h"
#include "storage/followup.h"
#include "storage/letterhead.h"
#include "storage/reportrecords.h"
#include "support/workspace.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using storage::Intent;
using storage::Problem;
using storage::Reader;
using storage::Store;
using storage::Writer;
using support::take;

/// Each invariant of a workspace, broken by hand in the database file: `check` finds it, and finds nothing before.
class TestInvariants : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void checkFindsWhatIsBroken_data();
    void checkFindsWhatIsBroken();
    void whatUndoCanBringBackIsNoOrphan();
    void undoLeavesNothingImplementedWithoutGround();
    void evidenceOfAValidatedEntryStays();

private:
    struct Office
    {
        Office();
        /// Changes the file behind the store's back, as another program would.
        void tamper(const QStringList &sql);
        [[nodiscard]] QList<Problem> problems() const;

        support::Folder folder;
        std::unique_ptr<Store> store;
        domain::RecommendationId id {0};
        domain::ProgressId entry {0};
        domain::EvidenceId evidence {0};
        std::optional<domain::ChangeId> reviewed;
    };
};

/// An implemented recommendation with a lead, a grade, and a validated entry with a file that proves it; an obligation with a step; a letterhead with a crest; and
/// two reports, of which the first was issued.
TestInvariants::Office::Office()
    : store(folder.create())
{
    QFile file(folder.path(u"acta.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(2 * 1024 * 1024, 'a')) < 0)
        qFatal("cannot write a file");
    file.close();
    take(store->write(Intent::AddRecommendation, [this](const Writer &db) {
        const auto document = support::addDocument(db, u"CEDAW"_s, u"CEDAW/C/VAL/CO/8"_s);
        id = support::addRecommendation(db, document, u"24 b)"_s, u"Texto"_s, u"Text"_s);
        const auto lead = support::addInstitution(db, u"MIM"_s, u"Ministerio de la Mujer"_s, u"Ministry of Women"_s);
        support::addInstitution(db, u"MINJUS"_s, u"Ministerio de Justicia"_s, u"Ministry of Justice"_s);
        storage::assignments::setLead(db, id, lead);
        const auto scales = storage::scales::of(db, storage::documents::find(db, document).mechanism);
        const auto valid = std::ranges::find_if(scales, [](const auto &scale) { return scale.isValidOn(QDate(2025, 10, 7)); });
        storage::assessments::save(db, {.recommendation = id, .grade = *valid->grades.first().id, .date = QDate(2025, 10, 7)});
        storage::Statement(db,
            u"INSERT INTO obligation (uid, mechanism_id, kind, due) VALUES ('01900000-0000-7000-8000-000000000001', "
            "(SELECT mechanism_id FROM source_document), 'report', '2027-03-31')"_s)
            .run();
        storage::Statement(db, u"INSERT INTO obligation_step (obligation_id, kind, due) VALUES (1, 'drafting', '2027-01-31')"_s).run();
        entry = storage::progress::save(db, {.recommendation = id, .narrative = {.es = u"Hecho"_s, .en = {}}, .state = domain::ReviewState::Submitted});
        evidence = storage::evidence::addFile(db, {.progress = entry}, folder.path(u"acta.pdf"_s));
    }));
    reviewed = take(store->write(Intent::ReviewProgress, [this](const Writer &db) {
        auto validated = storage::progress::find(db, entry);
        validated.state = domain::ReviewState::Validated;
        storage::progress::save(db, validated);
    }));
    take(store->write(Intent::ChangeStatus,
        [this](const Writer &db) { storage::recommendations::setStatus(db, id, {.status = domain::Status::Implemented}); }));
    take(store->write(Intent::IssueReport, [this](const Writer &db) {
        namespace reports = storage::reportrecords;
        storage::letterhead::save(db, {.crest = QByteArray("\x89PNG\r\n\x1a\n crest")});
        reports::issue(db, reports::save(db, {.kind = u"status"_s}),
            {{.document = "{}", .files = {{.format = u"pdf"_s, .name = u"informe.pdf"_s, .sha256 = u"aa"_s}}, .answers = {{id, u"Hecho"_s}}}});
        reports::save(db, {.kind = u"brief"_s});
    }));
}

void TestInvariants::Office::tamper(const QStringList &sql)
{
    store.reset();
    {
        auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        db.setDatabaseName(folder.path());
        QVERIFY(db.open());
        for (const QString &statement : sql) {
            QSqlQuery query(db);
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
    store = take(Store::open(folder.path(), support::context()));
}

QList<Problem> TestInvariants::Office::problems() const
{
    return take(store->read([](const Reader &db) { return storage::check(db); }));
}

void TestInvariants::checkFindsWhatIsBroken_data()
{
    using Kind = Problem::Kind;
    QTest::addColumn<QStringList>("sql");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QStringList &sql, Kind kind, const QString &detail) {
        QTest::newRow(name) << sql << static_cast<int>(kind) << detail;
    };
    row("two lead", {u"DROP INDEX assignment_one_lead"_s, u"INSERT INTO assignment (recommendation_id, institution_id, role) VALUES (1, 2, 'lead')"_s},
        Kind::Rule, u"one_lead #1"_s);
    row("a grade of another body's scale",
        {u"UPDATE assessment SET grade_id = (SELECT g.id FROM grade g JOIN scale s ON s.id = g.scale_id JOIN mechanism m ON m.id = s.mechanism_id "
         "WHERE m.code = 'CIDH' LIMIT 1)"_s},
        Kind::Rule, u"grade_of_scale #1"_s);
    row("a grade of the national scale", {u"UPDATE scale SET mechanism_id = NULL"_s}, Kind::Rule, u"grade_of_scale #1"_s);
    row("a scale that began later", {u"UPDATE scale SET valid_from = '2026-01-01', valid_to = NULL"_s}, Kind::Rule, u"grade_of_scale #1"_s);
    row("a scale that had ended", {u"UPDATE scale SET valid_from = NULL, valid_to = '2025-10-06'"_s}, Kind::Rule, u"grade_of_scale #1"_s);
    row("implemented on an entry that is not validated", {u"UPDATE progress SET state = 'submitted'"_s}, Kind::Rule, u"implemented_needs_evidence #1"_s);
    row("implemented without evidence", {u"DELETE FROM evidence"_s}, Kind::Rule, u"implemented_needs_evidence #1"_s);
    row("a step after its obligation", {u"UPDATE obligation_step SET due = '2027-04-01'"_s}, Kind::Rule, u"step_after_obligation #1"_s);
    row("bytes that no evidence has", {u"INSERT INTO content (sha256, size) VALUES ('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', 0)"_s},
        Kind::Orphan, u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s);
    row("a crest that is gone from the letterhead", {u"UPDATE letterhead SET content_id = NULL"_s, u"DELETE FROM change_row WHERE table_name = 'letterhead'"_s},
        Kind::Orphan, {});
    row("a report as it went out that was changed", {u"UPDATE content_chunk SET bytes = x'00' WHERE content_id = (SELECT content_id FROM report_text)"_s},
        Kind::EvidenceHash, {});
    row("an issued report without its text", {u"DELETE FROM report_text"_s}, Kind::Rule, u"report_as_issued #1"_s);
    row("a report with a text that was not issued", {u"UPDATE report SET issued_at = NULL"_s}, Kind::Rule, u"report_as_issued #1"_s);
    row("a file of a language it was not issued in", {u"UPDATE report_file SET language = 'en'"_s}, Kind::Rule, u"report_as_issued #1"_s);
    row("an answer in a report in preparation", {u"UPDATE report_answer SET report_id = 2"_s}, Kind::Rule, u"report_as_issued #2"_s);
    row("bytes without their hash", {u"UPDATE content SET sha256 = '' WHERE id = 1"_s}, Kind::EvidenceHash, {});
    row("bytes of another hash", {u"UPDATE content SET sha256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' WHERE id = 1"_s}, Kind::EvidenceHash, {});
    row("bytes that were changed", {u"UPDATE content_chunk SET bytes = zeroblob(1048576) WHERE position = 1"_s}, Kind::EvidenceHash, {});
    row("bytes that are missing", {u"DELETE FROM content_chunk WHERE position = 1"_s}, Kind::EvidenceHash, {});
    row("bytes that are gone", {u"DELETE FROM content_chunk"_s}, Kind::EvidenceHash, {});
    row("a size that is not theirs", {u"UPDATE content SET size = 7"_s}, Kind::EvidenceHash, {});
    row("evidence of bytes that are not there", {u"UPDATE evidence SET content_id = 99"_s, u"DELETE FROM content_chunk"_s, u"DELETE FROM content"_s},
        Kind::ForeignKey, {});
    row("chunks of no content", {u"INSERT INTO content_chunk (content_id, position, bytes) VALUES (99, 0, x'00')"_s}, Kind::ForeignKey, {});
    row("a change that was rewritten", {u"UPDATE change_row SET after = json_set(after, '$.acronym', 'XX') WHERE table_name = 'institution'"_s}, Kind::Chain, {});
    row("who made a change", {u"UPDATE change SET actor = 'otra persona' WHERE id = 2"_s}, Kind::Chain, {});
    row("a change that is missing", {u"DELETE FROM change_row WHERE change_id = 3"_s, u"DELETE FROM change WHERE id = 3"_s}, Kind::Chain, {});
    row("a text the index does not know", {u"DELETE FROM recommendation_search_docsize"_s}, Kind::Search, {});
    row("an assignment of nobody", {u"UPDATE assignment SET institution_id = 99"_s}, Kind::ForeignKey, {});
}

void TestInvariants::checkFindsWhatIsBroken()
{
    QFETCH(QStringList, sql);
    QFETCH(int, kind);
    QFETCH(QString, detail);
    Office office;
    QVERIFY(office.problems().isEmpty());
    office.tamper(sql);
    const auto problems = office.problems();
    QStringList found;
    for (const auto &problem : problems)
        found << u"%1: %2"_s.arg(static_cast<int>(problem.kind)).arg(problem.detail);
    const bool isFound = std::ranges::any_of(problems,
        [&](const Problem &problem) { return static_cast<int>(problem.kind) == kind && (detail.isEmpty() || problem.detail == detail); });
    QVERIFY2(isFound, qPrintable(found.join(u'\n')));
}

void TestInvariants::whatUndoCanBringBackIsNoOrphan()
{
    Office office;
    QFile file(office.folder.path(u"otra.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("otra") == 4);
    file.close();
    std::optional<domain::ProgressId> draft;
    const auto added = take(office.store->write(Intent::AddProgress, [&](const Writer &db) {
        draft = storage::progress::save(db, {.recommendation = office.id, .narrative = {.es = u"Más"_s, .en = {}}});
        storage::evidence::addFile(db, {.progress = *draft}, file.fileName());
    }));
    const auto undone = take(office.store->revert(*added));
    QVERIFY(office.problems().isEmpty());
    take(office.store->revert(undone));
    QVERIFY(office.problems().isEmpty());
    const auto pieces = take(office.store->read([&](const Reader &db) { return storage::evidence::of(db, *draft); }));
    take(office.store->write(Intent::EditEvidence, [&](const Writer &db) { storage::evidence::remove(db, *pieces.first().id); }));
    QVERIFY(office.problems().isEmpty());
}

void TestInvariants::undoLeavesNothingImplementedWithoutGround()
{
    Office office;
    const auto refused = office.store->revert(*office.reviewed);
    QCOMPARE(refused.error().code, domain::ErrorCode::NotAllowed);
    QCOMPARE(refused.error().detail, u"implemented_needs_evidence"_s);
    QVERIFY(office.problems().isEmpty());
    const auto last = take(office.store->read([](const Reader &db) { return storage::changes::lastUndoable(db); }));
    take(office.store->revert(*last)); // the reports
    take(office.store->revert(*take(office.store->read([](const Reader &db) { return storage::changes::lastUndoable(db); })))); // no longer implemented
    take(office.store->revert(*office.reviewed));
    QVERIFY(office.problems().isEmpty());
}

void TestInvariants::evidenceOfAValidatedEntryStays()
{
    Office office;
    const auto refused = office.store->write(Intent::EditEvidence, [&](const Writer &db) { storage::evidence::remove(db, office.evidence); });
    QCOMPARE(refused.error().code, domain::ErrorCode::NotAllowed);
    QCOMPARE(take(office.store->read([&](const Reader &db) { return storage::evidence::of(db, office.entry).size(); })), 1);
}

QTEST_GUILESS_MAIN(TestInvariants)
#include "tst_invariants.moc"
