// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/historymodel.h"
#include "support/windows.h"
#include "storage/assignments.h"
#include "ui/history/history.h"
#include "ui/history/historydelegate.h"
#include "windowunder.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QListView>

using namespace Qt::StringLiterals;
using domain::Status;
using storage::Intent;

using HistoryEnd = ui::HistoryDelegate::End;

class tst_History : public QObject
{
    Q_OBJECT

    support::Folder m_folder;
    std::unique_ptr<support::WindowUnder> m_under;
    domain::RecommendationId m_id {0};

    void setStatus(Status status)
    {
        QVERIFY(m_under->window().session()->change(Intent::ChangeStatus, [&](const storage::Writer &db) {
            auto found = storage::recommendations::find(db, m_id);
            found.status = status;
            storage::recommendations::save(db, found);
        }));
    }
    QListView *list() { return m_under->child<QListView>("changes"); }
    HistoryEnd end(int row) { return static_cast<HistoryEnd>(list()->model()->index(row, 0).data(ui::HistoryDelegate::EndRole).toInt()); }
    void showHistory()
    {
        auto *page = m_under->child<ui::History>("history");
        QSignalSpy shown(page, &ui::History::shown);
        m_under->window().showPage(u"history"_s);
        QTRY_VERIFY(!shown.isEmpty());
    }
    void awaitChanges(int rows) { QTRY_COMPARE(list()->model()->rowCount(), rows); }

private Q_SLOTS:
    void init()
    {
        support::failOnWarnings();
        static int number = 0;
        const QString name = u"w%1.avance"_s.arg(++number);
        {
            const auto store = m_folder.create(name);
            support::take(store->write(Intent::AddRecommendation, [this](const storage::Writer &db) {
                const auto document = support::addDocument(db, u"CEDAW"_s, u"CEDAW/C/VAL/CO/8"_s);
                m_id = support::addRecommendation(db, document, u"12"_s, u"Texto uno"_s, u"Text one"_s);
            }));
        }
        m_under = std::make_unique<support::WindowUnder>();
        m_under->show();
        m_under->open(m_folder.path(name));
    }
    void cleanup() { m_under.reset(); }

    void tellsAndUndoes()
    {
        setStatus(Status::Planned);
        setStatus(Status::InProgress);
        showHistory();
        QAbstractItemModelTester tester(list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int before = list()->model()->rowCount();
        QCOMPARE(list()->model()->index(0, 0).data().toString(), u"Status: Planned → In progress"_s);
        QCOMPARE(end(0), HistoryEnd::Undo);
        QCOMPARE(end(1), HistoryEnd::MovedOn);
        list()->setCurrentIndex(list()->model()->index(0, 0));
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Delete);
        awaitChanges(before + 1);
        QCOMPARE(list()->model()->index(0, 0).data().toString(), u"Undone: Status: Planned → In progress"_s);
        QCOMPARE(end(1), HistoryEnd::Undone);
        // The older one stands as it was left again.
        QCOMPARE(end(2), HistoryEnd::Undo);
    }

    void undoesByClick()
    {
        setStatus(Status::Planned);
        showHistory();
        const int before = list()->model()->rowCount();
        const QModelIndex index = list()->model()->index(0, 0);
        const QRect link = ui::HistoryDelegate::endRect(list()->visualRect(index), index);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, link.center());
        awaitChanges(before + 1);
        QCOMPARE(end(1), HistoryEnd::Undone);
    }

    void filtersByKind()
    {
        setStatus(Status::Planned);
        showHistory();
        auto *kinds = m_under->child<QComboBox>("intentFilter");
        kinds->setFocus();
        const int place = kinds->findText(u"Status changes"_s);
        QVERIFY(place > 0);
        kinds->setCurrentIndex(place);
        Q_EMIT kinds->activated(place);
        QCOMPARE(list()->model()->rowCount(), 1);
    }

    void opensTheRecommendation()
    {
        setStatus(Status::Planned);
        showHistory();
        QSignalSpy wanted(m_under->child<ui::History>("history"), &ui::Page::recommendationRequested);
        list()->setCurrentIndex(list()->model()->index(0, 0));
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(support::caught<domain::RecommendationId>(wanted.first().first()), m_id);
    }
};

QTEST_MAIN(tst_History)
#include "tst_history.moc"
