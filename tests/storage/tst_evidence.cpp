// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changes.h"
#include "storage/followup.h"
#include "support/workspace.h"

#include <QBuffer>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using storage::Intent;
using storage::Reader;
using storage::Writer;
using support::take;

/// Files and links that prove an entry.
class TestEvidence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aFileComesBackAsItWas_data();
    void aFileComesBackAsItWas();
    void theSameBytesAreStoredOnce();
    void aKnownHashSavesAReading();
    void damagedBytesAreNotHandedOut();
    void aCopyCanBeStopped();
    void anAttachmentCanBeStoppedAndLeavesNothing();
    void whatIsSaidOfItChanges();
    void theLinkOfAValidatedEntryStays();
    void theWorkspaceIsNotItsOwnEvidence();
    void aRemovedFileComesBackByUndo();
    void whatCannotBeAdded_data();
    void whatCannotBeAdded();

private:
    QString file(const QString &name, const QByteArray &bytes) const;
    domain::EvidenceId attach(const QString &path);
    domain::Result<QByteArray> bytesOf(domain::EvidenceId id, const storage::Step &step = {});
    qint64 count(const QString &table);
    static QByteArray noise(qsizetype size);

    std::optional<support::Folder> m_folder;
    std::unique_ptr<storage::Store> m_store;
    std::optional<domain::ProgressId> m_entry;
};

void TestEvidence::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder.emplace();
    m_store = m_folder->create();
    take(m_store->write(Intent::AddProgress, [this](const Writer &db) {
        const auto document = support::addDocument(db, u"CAT"_s, u"CAT/C/VAL/CO/4"_s);
        const auto id = support::addRecommendation(db, document, u"9"_s, u"Texto"_s, u"Text"_s);
        m_entry = storage::progress::save(db, domain::Progress {.recommendation = id, .narrative = {.es = u"Hecho"_s, .en = {}}});
    }));
}

void TestEvidence::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

QByteArray TestEvidence::noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(7);
    for (char &byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

QString TestEvidence::file(const QString &name, const QByteArray &bytes) const
{
    QFile out(m_folder->path(name));
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("cannot write a file");
    return out.fileName();
}

domain::EvidenceId TestEvidence::attach(const QString &path)
{
    std::optional<domain::EvidenceId> id;
    take(m_store->write(Intent::AddProgress, [&](const Writer &db) { id = storage::evidence::addFile(db, {.progress = *m_entry}, path); }));
    return *id;
}

domain::Result<QByteArray> TestEvidence::bytesOf(domain::EvidenceId id, const storage::Step &step)
{
    return m_store->read([&](const Reader &db) {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        storage::evidence::copyTo(db, id, out, step);
        return out.data();
    });
}

qint64 TestEvidence::count(const QString &table)
{
    const auto counts = take(m_store->read([](const Reader &db) { return storage::tableCounts(db); }));
    const auto found = std::ranges::find(counts, table, &std::pair<QString, qint64>::first);
    return found == counts.end() ? -1 : found->second;
}

void TestEvidence::aFileComesBackAsItWas_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("empty") << 0;
    QTest::newRow("small") << 300;
    QTest::newRow("just one chunk") << 1024 * 1024;
    QTest::newRow("chunks and a rest") << 2 * 1024 * 1024 + 77;
}

void TestEvidence::aFileComesBackAsItWas()
{
    QFETCH(int, size);
    const QByteArray bytes = noise(size);
    const auto id = attach(file(u"Acta 12-05.pdf"_s, bytes));
    QCOMPARE(take(bytesOf(id)), bytes);
    const auto stored = take(m_store->read([&](const Reader &db) { return storage::evidence::find(db, id); }));
    QCOMPARE(stored.size, size);
    QCOMPARE(stored.title, u"Acta 12-05"_s);
    QVERIFY(take(m_store->read([](const Reader &db) { return storage::check(db); })).isEmpty());
}

void TestEvidence::theSameBytesAreStoredOnce()
{
    const auto one = attach(file(u"uno.pdf"_s, noise(5000)));
    const auto two = attach(file(u"dos.pdf"_s, noise(5000)));
    QCOMPARE(count(u"content"_s), 1);
    QCOMPARE(take(bytesOf(one)), take(bytesOf(two)));
}

void TestEvidence::aKnownHashSavesAReading()
{
    const QString path = file(u"acta.pdf"_s, noise(3 * 1024 * 1024));
    const QString sha256 = storage::evidence::sha256Of(path);
    QList<qint64> told;
    const auto add = [&](const QString &hash) {
        return m_store->write(Intent::EditEvidence, [&](const Writer &db) {
            storage::evidence::addFile(db, {.progress = *m_entry, .sha256 = hash}, path, [&](qint64 done, qint64) {
                told << done;
                return true;
            });
        });
    };
    take(add(sha256));
    QCOMPARE(told.size(), 3); // of 1 MiB each, once
    told.clear();
    take(add(sha256));
    QCOMPARE(told.size(), 0); // the bytes are there
    const auto same = take(m_store->read([&](const Reader &db) { return storage::evidence::withBytes(db, sha256); }));
    QCOMPARE(same.size(), 2);
    QCOMPARE(add(QString(64, u'0')).error().code, ErrorCode::FileNotReadable); // the file is another by now
    QVERIFY(take(m_store->read([](const Reader &db) { return storage::check(db); })).isEmpty());
}

void TestEvidence::damagedBytesAreNotHandedOut()
{
    const auto id = attach(file(u"acta.pdf"_s, noise(5000)));
    take(m_store->write(Intent::AddProgress, [](const Writer &db) {
        storage::Statement(db, u"UPDATE content_chunk SET bytes = ?"_s).bind(QByteArray(5000, 'x')).run();
    }));
    QCOMPARE(bytesOf(id).error().code, ErrorCode::DamagedWorkspace);
    const auto problems = take(m_store->read([](const Reader &db) { return storage::check(db); }));
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().kind, storage::Problem::Kind::EvidenceHash);
}

void TestEvidence::aCopyCanBeStopped()
{
    const auto id = attach(file(u"video.mp4"_s, noise(3 * 1024 * 1024)));
    QList<qint64> told;
    const auto result = bytesOf(id, [&](qint64 done, qint64 total) {
        told << done;
        return total == 3 * 1024 * 1024 && told.size() < 2;
    });
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    QCOMPARE(told, (QList<qint64> {1024 * 1024, 2 * 1024 * 1024}));
}

void TestEvidence::anAttachmentCanBeStoppedAndLeavesNothing()
{
    const QString path = file(u"video.mp4"_s, noise(3 * 1024 * 1024));
    const auto result = m_store->write(Intent::AddProgress, [&](const Writer &db) {
        storage::evidence::addFile(db, {.progress = *m_entry}, path, [](qint64 done, qint64 total) { return done < total - 1024 * 1024; });
    });
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    QCOMPARE(count(u"content"_s), 0);
    QCOMPARE(count(u"content_chunk"_s), 0);
    QCOMPARE(count(u"evidence"_s), 0);
}

void TestEvidence::whatIsSaidOfItChanges()
{
    auto evidence = take(m_store->read([id = attach(file(u"acta.pdf"_s, noise(10)))](const Reader &db) { return storage::evidence::find(db, id); }));
    evidence.title = u"Acta de la mesa"_s;
    evidence.issuer = u"MREX"_s;
    evidence.issued = QDate(2026, 5, 12);
    evidence.confidentiality = domain::Confidentiality::Confidential;
    take(m_store->write(Intent::EditProgress, [&](const Writer &db) { storage::evidence::describe(db, evidence); }));
    QVERIFY(take(m_store->read([&](const Reader &db) { return storage::evidence::find(db, *evidence.id); })) == evidence);
    evidence.title = u"  "_s;
    const auto refused = m_store->write(Intent::EditProgress, [&](const Writer &db) { storage::evidence::describe(db, evidence); });
    QCOMPARE(refused.error().detail, u"title"_s);
}

void TestEvidence::theWorkspaceIsNotItsOwnEvidence()
{
    const auto refused = m_store->write(Intent::AddProgress, [&](const Writer &db) {
        storage::evidence::addFile(db, {.progress = *m_entry}, QFileInfo(m_store->path()).path() + u"/./"_s + QFileInfo(m_store->path()).fileName());
    });
    QCOMPARE(refused.error().code, ErrorCode::NotAllowed);
    QCOMPARE(refused.error().detail, u"open_workspace"_s);
}

void TestEvidence::theLinkOfAValidatedEntryStays()
{
    domain::Evidence link {.progress = *m_entry, .title = u"Ley"_s, .link = u"https://example.org/ley"_s};
    take(m_store->write(Intent::EditEvidence, [&](const Writer &db) { link.id = storage::evidence::addLink(db, link); }));
    take(m_store->write(Intent::ReviewProgress, [&](const Writer &db) {
        auto entry = storage::progress::find(db, *m_entry);
        entry.state = domain::ReviewState::Validated;
        storage::progress::save(db, entry);
    }));
    auto described = take(m_store->read([&](const Reader &db) { return storage::evidence::find(db, *link.id); }));
    described.issuer = u"Congreso"_s;
    take(m_store->write(Intent::EditEvidence, [&](const Writer &db) { storage::evidence::describe(db, described); }));
    described.link = u"https://example.org/otra"_s;
    const auto refused = m_store->write(Intent::EditEvidence, [&](const Writer &db) { storage::evidence::describe(db, described); });
    QCOMPARE(refused.error().code, ErrorCode::NotAllowed);
}

void TestEvidence::aRemovedFileComesBackByUndo()
{
    const auto id = attach(file(u"acta.pdf"_s, noise(5000)));
    const auto change = take(m_store->write(Intent::EditProgress, [&](const Writer &db) { storage::evidence::remove(db, id); }));
    QCOMPARE(bytesOf(id).error().code, ErrorCode::NotFound);
    take(m_store->revert(*change));
    QCOMPARE(take(bytesOf(id)), noise(5000));
}

void TestEvidence::whatCannotBeAdded_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing there") << u"missing.pdf"_s << int(ErrorCode::FileNotFound);
    QTest::newRow("a folder") << u"."_s << int(ErrorCode::IsDirectory);
}

void TestEvidence::whatCannotBeAdded()
{
    QFETCH(QString, name);
    QFETCH(int, code);
    const auto result = m_store->write(
        Intent::AddProgress, [&](const Writer &db) { storage::evidence::addFile(db, {.progress = *m_entry}, m_folder->path(name)); });
    QCOMPARE(int(result.error().code), code);
    QCOMPARE(count(u"evidence"_s), 0);
}

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
