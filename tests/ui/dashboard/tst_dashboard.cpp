// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo.h"
#include "support/temporaryfolder.h"
#include "support/windows.h"
#include "support/workspace.h"
#include "ui/dashboard/dashboard.h"
#include "ui/dashboard/facts.h"
#include "ui/dashboard/leadmodel.h"
#include "ui/dashboard/leadtable.h"
#include "ui/dashboard/statuschart.h"
#include "ui/frame/language.h"
#include "ui/frame/session.h"
#include "ui/frame/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keyfigure.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/taskview.h"

#include <QComboBox>
#include <QLabel>
#include <QTableView>

using namespace Qt::StringLiterals;

// Whoever clicks a figure finds a list as long as the figure says.
class tst_Dashboard : public QObject
{
    Q_OBJECT

    support::TemporaryFolder m_dir;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::Language> m_language;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<ui::TaskView> m_tasks;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<ui::Dashboard> m_page;

    [[nodiscard]] qint64 count(const domain::Criteria &criteria) const
    {
        return support::take(
            m_session->store().read([&](const storage::Reader &db) { return storage::recommendations::count(db, criteria); }));
    }
    template <class T>
    T *child(const char *name) const
    {
        auto *found = m_page->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    [[nodiscard]] qint64 number(const QString &text) const { return m_language->wording().locale().toLongLong(text); }

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_dir.filePath(u"valdoria.avance"_s);
        support::take(demo::write(path, demo::anchor));
        m_settings = std::make_unique<ui::Settings>(std::make_unique<QSettings>(m_dir.filePath(u"a.ini"_s), QSettings::IniFormat));
        m_theme = std::make_unique<ui::Theme>(*qApp, ui::Scheme::Light);
        m_language = std::make_unique<ui::Language>(domain::Language::English);
        m_tasks = std::make_unique<ui::TaskView>();
        m_session = std::make_unique<ui::Session>(support::take(storage::Store::open(path, support::context())));
    }
    void init()
    {
        support::failOnWarnings();
        m_page = std::make_unique<ui::Dashboard>(
            ui::Surroundings {*m_language, *m_settings, *m_tasks, [] { return support::moment; }});
        m_page->resize(1228, 872);
        QSignalSpy shown(m_page.get(), &ui::Dashboard::shown);
        m_page->setSession(m_session.get());
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), 20000);
    }
    void cleanup() { m_page.reset(); }
    void cleanupTestCase()
    {
        m_session.reset();
        m_language.reset();
    }

    void tilesCountWhatTheyList_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"totalTile", "implementedTile", "overdueTile", "soonTile", "silentTile"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void tilesCountWhatTheyList()
    {
        QFETCH(QString, name);
        auto *tile = m_page->findChild<ui::KeyFigure *>(name);
        QVERIFY(tile);
        QSignalSpy wanted(m_page.get(), &ui::Page::listRequested);
        QTest::mouseClick(tile, Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        const qint64 shown = number(tile->accessibleName().section(u' ', 0, 0));
        QVERIFY(shown > 0);
        QCOMPARE(count(wanted.first().first().value<domain::Criteria>()), shown);
    }

    void theTitleStaysWholeBesideALongDate()
    {
        m_language->set(domain::Language::Spanish);
        const auto *title = child<QLabel>("pageTitle");
        const auto *context = child<QLabel>("pageContext");
        QTRY_COMPARE(title->text(), u"Inicio"_s);
        for (const int width : {1228, 1000, 904, 820}) {
            m_page->resize(width, 700);
            QTRY_COMPARE(m_page->width(), width);
            QTRY_VERIFY2(title->width() >= title->fontMetrics().horizontalAdvance(title->text()), qPrintable(u"%1: %2"_s.arg(width).arg(title->width())));
            QTRY_VERIFY(!context->isVisible() || context->width() >= context->fontMetrics().horizontalAdvance(context->text()));
            QCOMPARE(context->accessibleName(), m_language->wording().longDate(support::moment.date()));
        }
        m_language->set(domain::Language::English);
    }

    void barsCountWhatTheyList()
    {
        auto *chart = child<ui::StatusChart>("statusChart");
        const auto kinds = support::take(m_session->store().read([](const storage::Reader &db) {
            return storage::statistics::byMechanismKind(db, {});
        }));
        QSignalSpy wanted(m_page.get(), &ui::Page::listRequested);
        int row = 0;
        int bars = 0;
        for (const auto &kind : kinds) {
            if (kind.total == 0)
                continue;
            for (const domain::Status status : domain::allOf<domain::Status>()) {
                const qint64 expected = kind.byStatus.at(static_cast<size_t>(status));
                const QRect share = chart->shareRect(row, status);
                if (share.width() < 3)
                    continue;
                wanted.clear();
                QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, share.center());
                QCOMPARE(wanted.size(), 1);
                QCOMPARE(count(wanted.first().first().value<domain::Criteria>()), expected);
                ++bars;
            }
            ++row;
        }
        QVERIFY(bars > 10);
    }

    void institutionsCountWhatTheyList()
    {
        auto *table = child<ui::LeadTable>("leadTable");
        QSignalSpy wanted(m_page.get(), &ui::Page::listRequested);
        qint64 sum = 0;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            wanted.clear();
            const QModelIndex total = table->model()->index(row, ui::LeadModel::Total);
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(total).center());
            QCOMPARE(wanted.size(), 1);
            QCOMPARE(count(wanted.first().first().value<domain::Criteria>()), number(total.data().toString()));
            sum += number(total.data().toString());
            const QModelIndex overdue = table->model()->index(row, ui::LeadModel::Overdue);
            const qint64 late = overdue.data(ui::LeadModel::OverdueRole).toLongLong();
            if (late == 0)
                continue;
            wanted.clear();
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(overdue).center());
            QCOMPARE(count(wanted.first().first().value<domain::Criteria>()), late);
        }
        QCOMPARE(sum, count({}));
    }

    void listsCountWhatTheyList_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("no news") << u"silentPanelList"_s;
        QTest::newRow("data quality") << u"qualityPanelList"_s;
    }
    void listsCountWhatTheyList()
    {
        QFETCH(QString, name);
        auto *list = m_page->findChild<ui::FactList *>(name);
        QVERIFY(list);
        QVERIFY(list->model()->rowCount() > 0);
        QSignalSpy wanted(m_page.get(), &ui::Page::listRequested);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            wanted.clear();
            const QModelIndex index = list->model()->index(row, 0);
            list->setCurrentIndex(index);
            QTest::keyClick(list, Qt::Key_Return);
            QCOMPARE(wanted.size(), 1);
            QCOMPARE(count(wanted.first().first().value<domain::Criteria>()), number(index.data(ui::FactModel::FigureRole).toString()));
        }
    }

    void filtersNarrowEveryFigure()
    {
        auto *mechanism = child<QComboBox>("mechanismFilter");
        QVERIFY(mechanism->count() > 2);
        QSignalSpy shown(m_page.get(), &ui::Dashboard::shown);
        mechanism->setCurrentIndex(1);
        Q_EMIT mechanism->activated(1);
        QTRY_VERIFY(!shown.isEmpty());
        auto *tile = child<ui::KeyFigure>("totalTile");
        const qint64 narrowed = number(tile->accessibleName().section(u' ', 0, 0));
        QVERIFY(narrowed > 0);
        QVERIFY(narrowed < count({}));
        QSignalSpy wanted(m_page.get(), &ui::Page::listRequested);
        QTest::mouseClick(tile, Qt::LeftButton);
        QCOMPARE(count(wanted.first().first().value<domain::Criteria>()), narrowed);
        QCOMPARE(mechanism->currentIndex(), 1);
    }

    void chartHasATable()
    {
        auto *panel = child<QWidget>("statusPanel");
        auto *table = panel->findChild<QTableView *>(u"table"_s);
        QVERIFY(!table->isVisible());
        auto *views = panel->findChild<ui::SegmentedControl *>(u"views"_s);
        views->setCurrentIndex(2);
        Q_EMIT views->chosen(2);
        QVERIFY(table->isVisible());
        QVERIFY(table->model()->rowCount() > 3);
        qint64 sum = 0;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            sum += number(table->model()->index(row, table->model()->columnCount() - 1).data().toString());
        QCOMPARE(sum, count({}));
        // This person finds it so again.
        ui::Dashboard again(ui::Surroundings {*m_language, *m_settings, *m_tasks, [] { return support::moment; }});
        QCOMPARE(again.findChild<QWidget *>(u"statusPanel"_s)->findChild<ui::SegmentedControl *>(u"views"_s)->currentIndex(), 2);
        m_settings->setState(u"home.statusPanel"_s, {});
    }

    void changeIsSeenAtOnce()
    {
        const qint64 before = number(child<ui::KeyFigure>("implementedTile")->accessibleName().section(u' ', 0, 0));
        QSignalSpy shown(m_page.get(), &ui::Dashboard::shown);
        QVERIFY(m_session->change(storage::Intent::ChangeStatus, [](const storage::Writer &db) {
            const domain::Filter planned {.field = domain::Field::Status, .values = {u"planned"_s}};
            const auto ids = storage::recommendations::ids(db, domain::Criteria().narrowedBy(planned), {}, 1);
            auto found = storage::recommendations::find(db, ids.at(0));
            found.status = domain::Status::PartlyImplemented;
            storage::recommendations::save(db, found);
        }));
        QTRY_VERIFY(!shown.isEmpty());
        QCOMPARE(number(child<ui::KeyFigure>("implementedTile")->accessibleName().section(u' ', 0, 0)), before + 1);
        m_session->undoStack().undo();
    }
};

QTEST_MAIN(tst_Dashboard)
#include "tst_dashboard.moc"
