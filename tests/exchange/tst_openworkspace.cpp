// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/entityplan.h"
#include "exchange/entitytemplate.h"
#include "exchange/listexport.h"
#include "exchange/readers.h"
#include "exchange/refused.h"
#include "exchange/workspacejson.h"
#include "storage/changes.h"
#include "support/locks.h"
#include "support/workspace.h"

using namespace Qt::StringLiterals;
using namespace exchange;

/// A workspace that is open is no file like others: nobody looks into it, nor writes over it.
class TestOpenWorkspace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void nobodyLooksInto()
    {
        const support::Folder folder;
        const auto store = folder.create();
        for (const QString &path : {folder.path(), folder.path() + u"-shm"_s}) {
            QVERIFY(support::isLocked(path));
            QCOMPARE(recognise(path).error().code, domain::ErrorCode::UnknownFormat);
            QCOMPARE(sample(path).error().code, domain::ErrorCode::UnknownFormat);
            QCOMPARE(states(path, {}).error().code, domain::ErrorCode::UnknownFormat);
            QCOMPARE(support::take(entityKindOf(path)), std::nullopt);
            QVERIFY(!workspacejson::isOne(path));
            QVERIFY(support::isLocked(path));
        }
    }

    void nobodyWritesOver()
    {
        const support::Folder folder;
        const auto store = folder.create();
        const QString path = folder.path();
        const wording::Wording words(domain::Language::Spanish);
        const auto refused = [](const auto &result) { return !result && result.error().code == domain::ErrorCode::FileExists; };
        const TableRows none = [](const auto &, const work::Progress &) { return domain::Result<void>(); };
        QVERIFY(refused(writeRemarks(path, {}, {u"a"_s})));
        QVERIFY(refused(writeLeftRows(path, {}, none, {}, {})));
        QVERIFY(refused(exportList(*store, {}, path, words)));
        QVERIFY(refused(workspacejson::write(*store, path, {}, {})));
        QVERIFY(refused(writeTemplate(path, EntityKind::Institutions, *store, words, {})));
        QVERIFY(support::isLocked(path));
        QVERIFY(support::take(store->read([](const storage::Reader &db) { return storage::check(db); })).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOpenWorkspace)
#include "tst_openworkspace.moc"
