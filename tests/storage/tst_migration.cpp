// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/assignments.h"
#include "storage/changes.h"
#include "storage/drafts.h"
#include "storage/followup.h"
#include "support/workspace.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using storage::Intent;
using storage::Reader;
using storage::Store;
using storage::Writer;
using support::take;

/// Workspaces of every former version, as those versions wrote them, open for ever.
class tst_migration : public QObject
{
    Q_OBJECT

    /// A copy of the workspace of this version in `folder`.
    static QString copyOf(int version, const support::Folder &folder)
    {
        const QString path = folder.path(u"old.avance"_s);
        if (!QFile::copy(u"%1/tests/data/workspaces/v%2.avance"_s.arg(QStringLiteral(AVANCE_SOURCE_DIR)).arg(version), path))
            qFatal("no workspace of version %d", version);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        return path;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyFormerVersionOpens_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < Store::currentVersion(); ++version)
            QTest::newRow(qPrintable(u"version %1"_s.arg(version))) << version;
    }

    void everyFormerVersionOpens()
    {
        QFETCH(int, version);
        const support::Folder folder;
        const QString path = copyOf(version, folder);
        const auto store = take(Store::open(path, support::context()));
        QVERIFY(QFile::exists(u"%1.v%2.bak"_s.arg(path).arg(version)));
        take(store->read([](const Reader &db) {
            QVERIFY(storage::check(db).isEmpty());
            const auto id = storage::recommendations::byReference(db, u"CEDAW/C/VAL/CO/8 24 b)"_s);
            QCOMPARE(storage::assignments::of(db, id).size(), 2);
            QCOMPARE(storage::progress::of(db, id).size(), 1);
            QCOMPARE(storage::evidence::of(db, id).size(), 1);
        }));
    }

    void whatAFormerVersionRecordedIsUndone_data() { everyFormerVersionOpens_data(); }

    void whatAFormerVersionRecordedIsUndone()
    {
        QFETCH(int, version);
        const support::Folder folder;
        const auto store = take(Store::open(copyOf(version, folder), support::context()));
        const auto last = take(store->read(storage::changes::lastUndoable));
        QVERIFY(last.has_value());
        take(store->revert(*last));
        take(store->read([](const Reader &db) {
            const auto id = storage::recommendations::byReference(db, u"CEDAW/C/VAL/CO/8 24 b)"_s);
            QCOMPARE(storage::recommendations::find(db, id).due, QDate());
            QVERIFY(storage::check(db).isEmpty());
        }));
    }

    void draftsAreKeptForEachPersonAndStandInNoHistory()
    {
        const support::Folder folder;
        auto store = folder.create();
        QSignalSpy changed(store.get(), &Store::changed);
        const QJsonObject words {{u"narrative_es"_s, u"Se inició"_s}};
        QVERIFY(!take(store->write(Intent::EditProgress, [&](const Writer &db) { storage::drafts::keep(db, u"progress/1"_s, words); })).has_value());
        QVERIFY(changed.isEmpty());
        take(store->read([&](const Reader &db) {
            QCOMPARE(storage::drafts::find(db, u"progress/1"_s)->content, words);
            QCOMPARE(storage::drafts::find(db, u"progress/1"_s)->kept, support::moment);
            QVERIFY(!storage::drafts::find(db, u"progress/2"_s));
        }));
        store.reset();
        const auto other = take(Store::open(folder.path(), support::context(u"otra"_s)));
        take(other->read([](const Reader &db) { QVERIFY(!storage::drafts::find(db, u"progress/1"_s)); }));
        const auto mine = take(Store::open(folder.path(), support::context()));
        take(mine->write(Intent::EditProgress, [](const Writer &db) { storage::drafts::drop(db, u"progress/1"_s); }));
        take(mine->read([](const Reader &db) {
            QVERIFY(!storage::drafts::find(db, u"progress/1"_s));
            QVERIFY(storage::check(db).isEmpty());
        }));
    }
};

QTEST_GUILESS_MAIN(tst_migration)
#include "tst_migration.moc"
