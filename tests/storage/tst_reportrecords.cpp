// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changes.h"
#include "storage/letterhead.h"
#include "storage/reportrecords.h"
#include "support/workspace.h"

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::Language;
using storage::Intent;
using storage::Reader;
using storage::Store;
using storage::Writer;
using support::take;
namespace records = storage::reportrecords;

/// What the workspace keeps of reports, and who signs them.
class TestReportRecords : public QObject
{
    Q_OBJECT

    /// Two recommendations, and a clock that goes on a minute with each change.
    struct Office
    {
        Office()
        {
            take(folder.create()->write(Intent::AddRecommendation, [this](const Writer &db) {
                const auto document = support::addDocument(db, u"CEDAW"_s, u"CEDAW/C/VAL/CO/8"_s);
                first = support::addRecommendation(db, document, u"24 b)"_s, u"Uno"_s, u"One"_s);
                second = support::addRecommendation(db, document, u"25"_s, u"Dos"_s, u"Two"_s);
            }));
            store = take(Store::open(folder.path(), {.actor = u"ana"_s, .clock = [this] { return now; }}));
        }
        domain::ReportId prepare(const records::Report &report)
        {
            std::optional<domain::ReportId> id;
            write(Intent::EditReport, [&](const Writer &db) { id = records::save(db, report); });
            return *id;
        }
        domain::ReportId issue(const records::Report &report, const QString &answer)
        {
            const auto id = prepare(report);
            write(Intent::IssueReport, [&](const Writer &db) { records::issue(db, id, {text(answer)}); });
            return id;
        }
        [[nodiscard]] records::Issued text(const QString &answer) const
        {
            return {.language = Language::Spanish,
                .document = "{\"text\":\"" + answer.toUtf8() + "\"}",
                .files = {{.language = Language::Spanish,
                              .format = u"docx"_s,
                              .name = u"informe.docx"_s,
                              .size = 7,
                              .sha256 = u"aa"_s,
                              .styleTemplate = "PK"},
                    {.language = Language::Spanish,
                        .format = u"pdf"_s,
                        .name = u"informe.pdf"_s,
                        .size = 9,
                        .sha256 = u"bb"_s}},
                .answers = {{first, answer}}};
        }
        domain::ChangeId write(Intent intent, const std::function<void(const Writer &)> &work)
        {
            now = now.addSecs(60);
            const auto change = take(store->write(intent, work));
            if (!change)
                qFatal("nothing was written");
            return *change;
        }
        template <class Work>
        [[nodiscard]] auto read(Work work) const
        {
            return take(store->read(work));
        }
        [[nodiscard]] domain::Error refusal(const std::function<void(const Writer &)> &work) const
        {
            const auto before = support::dump(*store);
            const auto result = store->write(Intent::EditReport, work);
            if (result || support::dump(*store) != before)
                qFatal("it was written");
            return result.error();
        }

        support::Folder folder;
        QDateTime now = support::moment;
        domain::RecommendationId first{0};
        domain::RecommendationId second{0};
        std::unique_ptr<Store> store;
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aReportIsPreparedAndEdited()
    {
        Office office;
        const auto id =
            office.prepare({.kind = u"follow_up"_s, .title = u"Seguimiento"_s, .choice = {{u"document"_s, 1}}});
        auto report = office.read([&](const Reader &db) { return records::find(db, id); });
        QCOMPARE(report.kind, u"follow_up"_s);
        QCOMPARE(report.choice, (QJsonObject{{u"document"_s, 1}}));
        QCOMPARE(report.author, u"ana"_s);
        QCOMPARE(report.madeAt, office.now);
        QVERIFY(!report.uid.isEmpty());
        QVERIFY(!report.issued);
        QVERIFY(!take(office.store->write(Intent::EditReport, [&](const Writer &db) {
            records::save(db, report);
        })).has_value());
        report.title = u"Otro"_s;
        QCOMPARE(office.prepare(report), id);
        QCOMPARE(office
                     .refusal([&](const Writer &db) {
                         auto old = report;
                         old.title = u"Tarde"_s;
                         records::save(db, old);
                     })
                     .code,
            ErrorCode::Conflict);
        const records::Edit edit{
            .language = Language::English, .key = u"s.scope"_s, .text = u"Words"_s, .basis = u"b1"_s};
        office.write(Intent::EditReport, [&](const Writer &db) { records::saveEdit(db, id, edit); });
        office.write(Intent::EditReport,
            [&](const Writer &db) { records::saveEdit(db, id, {.key = u"s.scope"_s, .text = u"Palabras"_s}); });
        auto later = edit;
        later.text = u"Other words"_s;
        office.write(Intent::EditReport, [&](const Writer &db) { records::saveEdit(db, id, later); });
        QVERIFY(!take(office.store->write(Intent::EditReport, [&](const Writer &db) {
            records::saveEdit(db, id, later);
        })).has_value());
        QCOMPARE(office.read([&](const Reader &db) { return records::edits(db, id); }),
            (QList{later, records::Edit{.key = u"s.scope"_s, .text = u"Palabras"_s}}));
        office.write(Intent::EditReport,
            [&](const Writer &db) { records::removeEdit(db, id, Language::English, u"s.scope"_s); });
        QCOMPARE(office.read([&](const Reader &db) { return records::edits(db, id); }).size(), 1);
        QCOMPARE(office.read([](const Reader &db) { return records::inPreparation(db, u"follow_up"_s); }).size(), 1);
        QVERIFY(office.read([](const Reader &db) { return records::inPreparation(db, u"status"_s); }).isEmpty());
        office.write(Intent::EditReport, [&](const Writer &db) { records::remove(db, id); });
        QVERIFY(office.read(records::all).isEmpty());
        QCOMPARE(office.refusal([&](const Writer &db) { records::remove(db, id); }).code, ErrorCode::NotFound);
        QCOMPARE(office.refusal([&](const Writer &db) { records::save(db, {.kind = u"novel"_s}); }).code,
            ErrorCode::InvalidValue);
    }

    void whatWasIssuedStaysAsItWentOut()
    {
        Office office;
        const auto id = office.issue({.kind = u"status"_s, .title = u"Informe"_s}, u"Se hizo."_s);
        const auto report = office.read([&](const Reader &db) { return records::find(db, id); });
        QVERIFY(report.issued);
        QCOMPARE(report.madeAt, office.now);
        QCOMPARE(office.read([&](const Reader &db) { return records::document(db, id, Language::Spanish); }),
            office.text(u"Se hizo."_s).document);
        QCOMPARE(office.read([&](const Reader &db) { return records::files(db, id); }), office.text({}).files);
        QCOMPARE(office.read([&](const Reader &db) { return records::languages(db, id); }), QList{Language::Spanish});
        const auto english =
            office.store->read([&](const Reader &db) { return records::document(db, id, Language::English); });
        QCOMPARE(english.error().code, ErrorCode::NotFound);
        const std::function<void(const Writer &)> attempts[] = {
            [&](const Writer &db) {
                auto changed = report;
                changed.title = u"Otro"_s;
                records::save(db, changed);
            },
            [&](const Writer &db) { records::remove(db, id); },
            [&](const Writer &db) { records::saveEdit(db, id, {.key = u"s.scope"_s, .text = u"Otra cosa"_s}); },
            [&](const Writer &db) { records::removeEdit(db, id, Language::Spanish, u"s.scope"_s); },
            [&](const Writer &db) { records::issue(db, id, {office.text(u"Otra"_s)}); },
        };
        for (const auto &attempt : attempts)
            QCOMPARE(office.refusal(attempt), (domain::Error{ErrorCode::NotAllowed, u"issued"_s}));
        const auto draft = office.prepare({.kind = u"status"_s});
        QCOMPARE(office.refusal([&](const Writer &db) { records::issue(db, draft, {}); }),
            (domain::Error{ErrorCode::InvalidValue, u"language"_s}));
    }

    void answersAreOfferedNewestFirst()
    {
        Office office;
        const auto older = office.issue({.kind = u"status"_s, .title = u"Primero"_s}, u"Antes."_s);
        const auto newer = office.issue(
            {.kind = u"follow_up"_s, .title = u"Segundo"_s, .choice = {{u"confidentiality"_s, u"internal"_s}}},
            u"Después."_s);
        office.prepare({.kind = u"status"_s});
        const auto ask = [&](Language language, domain::Confidentiality upTo) {
            return office.read([&](const Reader &db) {
                return records::answers(db, {office.first, office.second}, language, upTo);
            });
        };
        const auto found = ask(Language::Spanish, domain::Confidentiality::Internal);
        QCOMPARE(found.keys(), QList{office.first});
        const auto answers = found.value(office.first);
        QCOMPARE(answers.size(), 2);
        QCOMPARE(answers.first().report, newer);
        QCOMPARE(answers.first().kind, u"follow_up"_s);
        QCOMPARE(answers.first().title, u"Segundo"_s);
        QCOMPARE(answers.first().text, u"Después."_s);
        QCOMPARE(answers.first().issuedAt, office.now.addSecs(-60));
        QCOMPARE(answers.last().report, older);
        // A report for the public is not offered what was said in one that is not.
        QCOMPARE(ask(Language::Spanish, domain::Confidentiality::Public).value(office.first).first().report, older);
        QVERIFY(ask(Language::English, domain::Confidentiality::Confidential).isEmpty());
        // A recommendation that was a mistake goes with what was answered on it; the report still says it.
        office.write(Intent::RemoveRecommendation,
            [&](const Writer &db) { storage::recommendations::remove(db, office.first); });
        QVERIFY(ask(Language::Spanish, domain::Confidentiality::Confidential).isEmpty());
        QVERIFY(office.read(storage::check).isEmpty());
    }

    void theNextOneGoesOnFromTheLast()
    {
        Office office;
        const records::Report aboutOne{.kind = u"follow_up"_s, .choice = {{u"document"_s, 1}, {u"title"_s, u"a"_s}}};
        const auto first = office.issue(aboutOne, u"a"_s);
        office.issue({.kind = u"follow_up"_s, .choice = {{u"document"_s, 2}}}, u"b"_s);
        office.issue({.kind = u"court"_s, .choice = {{u"document"_s, 1}}}, u"c"_s);
        records::Report next{.kind = u"follow_up"_s, .choice = {{u"document"_s, 1}, {u"title"_s, u"otro"_s}}};
        const auto found = office.read([&](const Reader &db) { return records::predecessor(db, next); });
        QCOMPARE(found->id, first);
        next.previous = found->id;
        const auto second = office.issue(next, u"d"_s);
        const auto stored = office.read([&](const Reader &db) { return records::find(db, second); });
        QCOMPARE(stored.previous, first);
        QCOMPARE(office.read([&](const Reader &db) { return records::predecessor(db, stored); })->id, first);
        QVERIFY(!office.read([&](const Reader &db) { return records::predecessor(db, {.kind = u"brief"_s}); }));
    }

    void issuingIsUndoneAndRedone()
    {
        Office office;
        const auto id = office.prepare({.kind = u"status"_s});
        office.write(Intent::EditReport,
            [&](const Writer &db) { records::saveEdit(db, id, {.key = u"s.scope"_s, .text = u"Palabras"_s}); });
        const auto before = support::dump(*office.store);
        const auto change = office.write(
            Intent::IssueReport, [&](const Writer &db) { records::issue(db, id, {office.text(u"Se hizo."_s)}); });
        const auto after = support::dump(*office.store);
        const auto withoutBytes = [](QStringList lines) { // which stay, for the redo
            lines.removeIf([](const QString &line) { return line.startsWith("content"_L1); });
            return lines;
        };
        const auto undo = take(office.store->revert(change));
        QCOMPARE(withoutBytes(support::dump(*office.store)), withoutBytes(before));
        QVERIFY(office.read(storage::check).isEmpty());
        take(office.store->revert(undo));
        QCOMPARE(support::dump(*office.store), after);
        QCOMPARE(office.read([&](const Reader &db) { return records::document(db, id, Language::Spanish); }),
            office.text(u"Se hizo."_s).document);
        QVERIFY(office.read(storage::check).isEmpty());
        // The record does not repeat the bytes.
        const auto rows = office.read([&](const Reader &db) { return storage::changes::rows(db, change); });
        QVERIFY(std::ranges::none_of(
            rows, [](const storage::ChangeRow &row) { return row.table.startsWith("content"_L1); }));
        QVERIFY(std::ranges::any_of(
            rows, [&](const storage::ChangeRow &row) { return row.recommendation == office.first; }));
    }

    void aLetterheadIsSetOnce()
    {
        Office office;
        QCOMPARE(office.read(storage::letterhead::read), storage::Letterhead{});
        const QByteArray crest = QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(3'000, 'x');
        storage::Letterhead letterhead{
            .institution = {.es = u"Ministerio de Justicia"_s, .en = u"Ministry of Justice"_s},
            .address = {.es = u"Calle 1\nCapital"_s, .en = {}},
            .crest = crest,
            .crestDescription = {.es = u"Escudo"_s, .en = u"Crest"_s}};
        const auto set = [&] {
            return office.write(
                Intent::SetLetterhead, [&](const Writer &db) { storage::letterhead::save(db, letterhead); });
        };
        set();
        QCOMPARE(office.read(storage::letterhead::read), letterhead);
        QVERIFY(!take(office.store->write(Intent::SetLetterhead, [&](const Writer &db) {
            storage::letterhead::save(db, letterhead);
        })).has_value());
        const auto before = support::dump(*office.store);
        letterhead.crest = QByteArray("\xff\xd8\xff") + QByteArray(2'000, 'y');
        const auto change = set();
        QCOMPARE(office.read(storage::letterhead::read), letterhead);
        const auto undo = take(office.store->revert(change));
        QCOMPARE(office.read(storage::letterhead::read).crest, crest);
        QVERIFY(office.read(storage::check).isEmpty());
        take(office.store->revert(undo));
        QCOMPARE(office.read(storage::letterhead::read), letterhead);
        letterhead.crest.clear();
        set();
        QCOMPARE(office.read(storage::letterhead::read), letterhead);
        QVERIFY(office.read(storage::check).isEmpty());
        for (const QByteArray &bad :
            {QByteArray("<svg/>"), QByteArray("\xff\xd8\xff") + QByteArray(2 * 1024 * 1024, 'z')}) {
            letterhead.crest = bad;
            QCOMPARE(office.refusal([&](const Writer &db) { storage::letterhead::save(db, letterhead); }),
                (domain::Error{ErrorCode::InvalidValue, u"crest"_s}));
        }
    }
};

QTEST_GUILESS_MAIN(TestReportRecords)
#include "tst_reportrecords.moc"
