// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo.h"
#include "domain/query.h"
#include "reports/comparing.h"
#include "reports/documentjson.h"
#include "reports/issue.h"
#include "storage/changes.h"
#include "storage/documents.h"
#include "storage/followup.h"
#include "support/workspace.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::Language;
using reports::Format;
using storage::Reader;
using storage::Store;
using storage::Writer;
using support::take;
namespace records = storage::reportrecords;

/// A report that goes out: its files, what is kept of it, and how it is made again.
class TestIssue : public QObject
{
    Q_OBJECT

    std::unique_ptr<support::TemporaryFolder> m_demonstration;

    /// A copy of the demonstration workspace, and an order for the reply to one document.
    struct Office
    {
        explicit Office(const QString &demonstration)
        {
            if (!QFile::copy(demonstration, folder.filePath(u"v.avance"_s)))
                qFatal("no copy");
            store =
                take(Store::open(folder.filePath(u"v.avance"_s), {.actor = u"ana"_s, .clock = [this] { return now; }}));
            order.choice.kind = reports::Kind::FollowUp;
            order.choice.validatedOnly = false;
            order.choice.document = take(store->read([](const Reader &db) {
                for (const auto &document : storage::documents::all(db)) {
                    if (document.kind == "concluding_observations"_L1)
                        return *document.id;
                }
                qFatal("no concluding observations");
            }));
            order.languages = {Language::Spanish, Language::English};
            order.formats = {Format::Docx, Format::Html};
            order.out = folder.filePath(u"respuesta"_s);
        }
        [[nodiscard]] QStringList files() const
        {
            return QDir(folder.path())
                .entryList({u"*respuesta*"_s, u".*"_s}, QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
        }
        [[nodiscard]] static QString sha256(const QString &path)
        {
            QFile file(path);
            QCryptographicHash hash(QCryptographicHash::Sha256);
            if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
                qFatal("no file %s", qPrintable(path));
            return QString::fromLatin1(hash.result().toHex());
        }
        template <class Work>
        [[nodiscard]] auto read(Work work) const
        {
            return take(store->read(work));
        }

        support::TemporaryFolder folder;
        QDateTime now = support::moment;
        std::unique_ptr<Store> store;
        reports::Order order;
    };

    [[nodiscard]] QString demonstration() const { return m_demonstration->filePath(u"demo.avance"_s); }

private Q_SLOTS:
    void initTestCase()
    {
        m_demonstration = std::make_unique<support::TemporaryFolder>();
        QVERIFY(demo::write(demonstration(), QDate(2026, 5, 19)));
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void itsFilesAndItsRecord()
    {
        Office office(demonstration());
        const auto outcome = take(reports::issue(*office.store, office.order));
        QCOMPARE(
            office.files().join(u' '), u"respuesta.en.docx respuesta.en.html respuesta.es.docx respuesta.es.html"_s);
        QVERIFY(outcome.recommendations > 0);
        const auto report = office.read([&](const Reader &db) { return records::find(db, *outcome.report); });
        QVERIFY(report.issued);
        QCOMPARE(report.kind, u"follow_up"_s);
        QVERIFY(!report.title.isEmpty());
        QCOMPARE(*reports::choiceFromJson(report.choice), office.order.choice);
        const auto files = office.read([&](const Reader &db) { return records::files(db, *outcome.report); });
        QCOMPARE(files.size(), 4);
        for (const auto &file : files)
            QCOMPARE(Office::sha256(office.folder.filePath(file.name)), file.sha256);
        for (const auto language : office.order.languages) {
            const auto kept =
                office.read([&](const Reader &db) { return records::document(db, *outcome.report, language); });
            const auto at = office.order.languages.indexOf(language);
            QCOMPARE(*reports::fromBytes(kept), outcome.documents.at(at));
        }
        QVERIFY(office.read(storage::check).isEmpty());
        const auto last = office.read([](const Reader &db) { return storage::changes::list(db, {}, 1); }).first();
        QCOMPARE(last.intent, storage::Intent::IssueReport);
        QCOMPARE(last.arguments.value("title"_L1).toString(), report.title);
    }

    void itIsMadeAgainByteByByte()
    {
        Office office(demonstration());
        office.order.choice.title = u"Respuesta del Estado"_s;
        const auto outcome = take(reports::issue(*office.store, office.order));
        // The record goes on, and so does time.
        office.now = office.now.addDays(40);
        take(office.store->write(storage::Intent::RemoveRecommendation, [](const Writer &db) {
            const auto ids = storage::recommendations::ids(db, {}, {});
            storage::recommendations::remove(db, ids.front());
        }));
        for (const auto &file : outcome.files) {
            const QString again = office.folder.filePath(u"otra-vez"_s);
            const auto same = reports::writeAgain(*office.store, *outcome.report, {file.language, file.format, again});
            QVERIFY(same);
            QCOMPARE(*same, std::optional(true));
            QCOMPARE(Office::sha256(again), Office::sha256(file.path));
        }
        // In a format it did not go out in there is nothing to compare with.
        const auto other = reports::writeAgain(
            *office.store, *outcome.report, {Language::Spanish, Format::Pdf, office.folder.filePath(u"otra-vez"_s)});
        QVERIFY(other);
        QVERIFY(!other->has_value());
    }

    void answersAreOfferedToTheNext()
    {
        Office office(demonstration());
        const auto first = take(reports::issue(*office.store, office.order));
        const auto answers = office.read([&](const Reader &db) {
            const auto ids = storage::recommendations::ids(db, {}, {});
            return records::answers(db, QList(ids.begin(), ids.end()), Language::Spanish);
        });
        QVERIFY(!answers.isEmpty());
        const auto id = answers.constBegin().key();
        QCOMPARE(answers.value(id).first().issuedAt, office.now);
        QCOMPARE(answers.value(id).first().report, *first.report);
        // The next one, in which a person writes that answer anew.
        office.now = office.now.addDays(200);
        office.order.edits = {
            {.language = Language::Spanish, .key = u"r%1.answer"_s.arg(id.value()), .text = u"Primero.\n\nSegundo."_s}};
        const auto second = take(reports::issue(*office.store, office.order));
        const auto offered =
            office.read([&](const Reader &db) { return records::answers(db, {id}, Language::Spanish); }).value(id);
        QCOMPARE(offered.size(), 2);
        QCOMPARE(offered.first().text, u"Primero.\n\nSegundo."_s);
        QCOMPARE(
            office.read([&](const Reader &db) { return records::find(db, *second.report); }).previous, first.report);
        // What changed since: that answer, and nothing else.
        const auto differences = reports::differences(first.documents.first(), second.documents.first());
        QVERIFY(std::ranges::any_of(differences, [&](const auto &each) {
            return each.key == office.order.edits.first().key && each.kind == reports::Difference::Kind::Changed
                && each.after == "Primero."_L1;
        }));
    }

    void onePreparedIsIssued()
    {
        Office office(demonstration());
        std::optional<domain::ReportId> id;
        take(office.store->write(storage::Intent::EditReport, [&](const Writer &db) {
            id = records::save(db,
                {.kind = u"follow_up"_s, .title = u"En preparación"_s, .choice = reports::toJson(office.order.choice)});
        }));
        office.order.prepared = id;
        const auto outcome = take(reports::issue(*office.store, office.order));
        QCOMPARE(outcome.report, id);
        QCOMPARE(office.read(records::all).size(), 1);
        const auto before = office.files();
        const auto again = reports::issue(*office.store, office.order);
        QVERIFY(!again);
        QCOMPARE(again.error(), (domain::Error{ErrorCode::NotAllowed, u"issued"_s}));
        QCOMPARE(office.files(), before);
    }

    void whatFailsLeavesNothing()
    {
        Office office(demonstration());
        office.order.annexes = office.folder.filePath(u"respuesta-anexos.zip"_s);
        const auto clean = office.files();
        qint64 most = 0;
        const work::Progress cancelled(
            [&](qint64 done, qint64 total) { most = std::max(most, total > 0 ? 100 * done / total : 0); },
            [&] { return most >= 60; });
        const auto stopped = reports::issue(*office.store, office.order, cancelled);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(office.files(), clean);
        QVERIFY(office.read(records::all).isEmpty());
        // A workspace that somebody else writes in: the record cannot be written, so no file stays.
        office.order.prepared = domain::ReportId(99);
        const auto refused = reports::issue(*office.store, office.order);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotFound);
        QCOMPARE(office.files(), clean);
        office.order.choice.document.reset();
        const auto unscoped = reports::write(*office.store, office.order);
        QVERIFY(!unscoped);
        QCOMPARE(unscoped.error(), (domain::Error{ErrorCode::InvalidValue, u"document"_s}));
    }

    void writingKeepsNothing()
    {
        Office office(demonstration());
        const auto outcome = take(reports::write(*office.store, office.order));
        QCOMPARE(outcome.files.size(), 4);
        QVERIFY(!outcome.report);
        QCOMPARE(office.files().size(), 4);
        QVERIFY(office.read(records::all).isEmpty());
    }

    void issuingIsUndone()
    {
        Office office(demonstration());
        const auto before = support::dump(*office.store);
        const auto outcome = take(reports::issue(*office.store, office.order));
        const auto last = office.read([](const Reader &db) { return storage::changes::lastUndoable(db); });
        take(office.store->revert(*last));
        const auto withoutBytes = [](QStringList lines) {
            lines.removeIf([](const QString &line) { return line.startsWith("content"_L1); });
            return lines;
        };
        QCOMPARE(withoutBytes(support::dump(*office.store)), withoutBytes(before));
        QVERIFY(office.read(storage::check).isEmpty());
        QVERIFY(!office.store->read(
            [&](const Reader &db) { return records::document(db, *outcome.report, Language::Spanish); }));
    }
};

QTEST_MAIN(TestIssue)
#include "tst_issue.moc"
