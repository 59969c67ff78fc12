// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/workspace.h"
#include "support/windows.h"
#include "ui/frame/session.h"
#include "ui/frame/story.h"
#include "storage/assignments.h"
#include "storage/changes.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using domain::Status;
using storage::Intent;

namespace {

struct Opened
{
    Opened()
        : session(folder.create())
    {
        support::take(session.store().write(Intent::AddRecommendation, [this](const storage::Writer &db) {
            lead = support::addInstitution(db, u"MINJUS"_s, u"Ministerio de Justicia"_s, u"Ministry of Justice"_s);
            const auto document = support::addDocument(db, u"CEDAW"_s, u"CEDAW/C/VAL/CO/8"_s);
            first = support::addRecommendation(db, document, u"12"_s, u"Texto uno"_s, u"Text one"_s);
            second = support::addRecommendation(db, document, u"13"_s, u"Texto dos"_s, u"Text two"_s);
        }));
    }
    bool setStatus(domain::RecommendationId id, Status status)
    {
        return session.change(Intent::ChangeStatus, [&](const storage::Writer &db) {
            auto found = storage::recommendations::find(db, id);
            found.status = status;
            storage::recommendations::save(db, found);
        });
    }
    Status status(domain::RecommendationId id)
    {
        return support::take(session.store().read([id](const storage::Reader &db) { return storage::recommendations::find(db, id).status; }));
    }
    QString said(domain::ChangeId change, domain::Language language)
    {
        return support::take(session.store().read([&](const storage::Reader &db) {
            return ui::Story::read(db, storage::changes::find(db, change)).sentence(wording::Wording(language));
        }));
    }

    support::Folder folder;
    ui::Session session;
    domain::InstitutionId lead {0};
    domain::RecommendationId first {0};
    domain::RecommendationId second {0};
};

} // namespace

class tst_Session : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void changeIsAnnouncedAndUndone()
    {
        Opened opened;
        QSignalSpy announced(&opened.session, &ui::Session::announced);
        QSignalSpy changed(&opened.session, &ui::Session::changed);
        QVERIFY(opened.setStatus(opened.first, Status::InProgress));
        QCOMPARE(announced.size(), 1);
        QCOMPARE(changed.size(), 1);
        QVERIFY(opened.session.undoStack().canUndo());
        opened.session.undoStack().undo();
        QCOMPARE(opened.status(opened.first), Status::NotStarted);
        opened.session.undoStack().redo();
        QCOMPARE(opened.status(opened.first), Status::InProgress);
        opened.session.undoStack().undo();
        QCOMPARE(opened.status(opened.first), Status::NotStarted);
        QCOMPARE(changed.size(), 4);
    }

    void nothingChangedIsNotAnnounced()
    {
        Opened opened;
        QSignalSpy announced(&opened.session, &ui::Session::announced);
        QVERIFY(opened.session.change(Intent::ChangeStatus, [](const storage::Writer &) {}));
        QCOMPARE(announced.size(), 0);
        QVERIFY(!opened.session.undoStack().canUndo());
    }

    void errorIsTold()
    {
        Opened opened;
        QSignalSpy failed(&opened.session, &ui::Session::failed);
        QVERIFY(!opened.session.change(Intent::ChangeStatus,
            [](const storage::Writer &) { throw storage::Failure(domain::ErrorCode::InvalidValue, u"percent"_s); }));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<domain::Error>().code, domain::ErrorCode::InvalidValue);
    }

    // A change undone in the history, then taken back with the stack, is done again.
    void revertFromHistoryCanBeTakenBack()
    {
        Opened opened;
        QSignalSpy announced(&opened.session, &ui::Session::announced);
        QVERIFY(opened.setStatus(opened.first, Status::Planned));
        const auto change = support::caught<domain::ChangeId>(announced.first().first());
        QVERIFY(opened.setStatus(opened.second, Status::Planned));
        QVERIFY(opened.session.revert(change));
        QCOMPARE(opened.status(opened.first), Status::NotStarted);
        QCOMPARE(opened.status(opened.second), Status::Planned);
        opened.session.undoStack().undo();
        QCOMPARE(opened.status(opened.first), Status::Planned);
    }

    void conflictIsToldAndForgotten()
    {
        Opened opened;
        QSignalSpy announced(&opened.session, &ui::Session::announced);
        QSignalSpy failed(&opened.session, &ui::Session::failed);
        QVERIFY(opened.setStatus(opened.first, Status::Planned));
        const auto change = support::caught<domain::ChangeId>(announced.first().first());
        QVERIFY(opened.setStatus(opened.first, Status::InProgress));
        QVERIFY(!opened.session.revert(change));
        QCOMPARE(failed.first().first().value<domain::Error>().code, domain::ErrorCode::Conflict);
        QCOMPARE(opened.status(opened.first), Status::InProgress);
    }

    // Somebody else went on with what was imported: the undo leaves it and says so; redo brings the rest back.
    void whatAnUndoneImportLeftIsTold()
    {
        Opened opened;
        QSignalSpy announced(&opened.session, &ui::Session::announced);
        QSignalSpy left(&opened.session, &ui::Session::leftSome);
        QList<domain::RecommendationId> ids;
        QVERIFY(opened.session.change(Intent::Import, [&](const storage::Writer &db) {
            const auto document = support::addDocument(db, u"CERD"_s, u"CERD/C/VAL/CO/9"_s);
            ids << support::addRecommendation(db, document, u"7"_s, u"Texto siete"_s, {});
            ids << support::addRecommendation(db, document, u"8"_s, u"Texto ocho"_s, {});
        }));
        const auto elsewhere = support::take(storage::Store::open(opened.session.store().path(), support::context()));
        (void)support::take(elsewhere->write(Intent::SetPriority, [&](const storage::Writer &db) {
            auto found = storage::recommendations::find(db, ids.last());
            found.priority = domain::Priority::High;
            storage::recommendations::save(db, found);
        }));
        opened.session.undo();
        QCOMPARE(left.size(), 1);
        const auto undone = support::caught<domain::ChangeId>(left.first().first());
        const QString said = opened.said(undone, domain::Language::English);
        QVERIFY2(said.startsWith(u"Undone: 2 "_s) && said.contains(u" · 1 "_s) && said.endsWith(u": CERD/C/VAL/CO/9, 8"_s), qPrintable(said));
        QVERIFY(!opened.session.store().read([&](const storage::Reader &db) { return storage::recommendations::find(db, ids.first()); }));
        opened.session.redo();
        QCOMPARE(left.size(), 1);
        QCOMPARE(opened.status(ids.first()), Status::NotStarted);
    }

    void saysWhatHappened()
    {
        Opened opened;
        QSignalSpy announced(&opened.session, &ui::Session::announced);
        QVERIFY(opened.setStatus(opened.first, Status::InProgress));
        const auto status = support::caught<domain::ChangeId>(announced.last().first());
        QCOMPARE(opened.said(status, domain::Language::English), u"Status: Not started → In progress"_s);
        QVERIFY(opened.session.change(Intent::Assign, [&](const storage::Writer &db) {
            storage::assignments::setLead(db, opened.first, opened.lead);
            storage::assignments::setLead(db, opened.second, opened.lead);
        }));
        const auto assigned = support::caught<domain::ChangeId>(announced.last().first());
        QVERIFY2(opened.said(assigned, domain::Language::English).contains(u"MINJUS"_s), qPrintable(opened.said(assigned, domain::Language::English)));
        QVERIFY(opened.session.revert(status));
        const auto undone = support::caught<domain::ChangeId>(announced.last().first());
        QCOMPARE(opened.said(undone, domain::Language::English), u"Undone: Status: Not started → In progress"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Session)
#include "tst_session.moc"
