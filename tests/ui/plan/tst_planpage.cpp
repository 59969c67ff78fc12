// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planunder.h"

#include "items/indicatormodel.h"
#include "ui/editing/editdialog.h"
#include "ui/plan/actionspane.h"
#include "ui/plan/indicatorchart.h"
#include "ui/plan/indicatorspane.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using Model = items::PlanModel;
using support::PlanUnder;
using support::type;

class TestPlanPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void theTreeIsWalkedByKeyboard();
    void searchAndFiltersNarrowIt();
    void anEmptyPlanSaysTheWayOut();
    void theTimelineIsTheSameRows();
    void timeIsMovedAndZoomedByKeyboardAndWheel();
    void aScreenReaderHearsTheRow();
    void anEndOfABarIsDragged();
    void whatIsDoneIsNotDragged();
    void theDetailFollowsAndLeadsToTheRecommendation();
    void marksDoneAndTakesItBack();
    void dropsAndDeletes();
    void followsTheLanguage();
    void aNarrowWindowShowsTheDetailInItsPlace();
    void itRemembersItsLayout();
    void indicatorsShowChartAndTable();
    void aValueIsRecordedCorrectedAndTakenAway();
    void anIndicatorIsDeletedWithItsValues();
    void withoutAWorkspaceNothingCanBeDone();
    void aWorkspaceThatIsOnlyReadOpensNoDialog();
    void anEmptyPlanThatIsOnlyReadOffersNoAction();
    void everyControlHasANameForScreenReaders();
};

void TestPlanPage::theTreeIsWalkedByKeyboard()
{
    PlanUnder under;
    QVERIFY(under.show());
    QAbstractItemModelTester tester(under.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto *view = under.view();
    QVERIFY(under.makeCurrent(u"Train the prosecutors"_s));
    QVERIFY(!view->isExpanded(view->currentIndex()));
    QTest::keyClick(view, Qt::Key_Space);
    QVERIFY(view->isExpanded(view->currentIndex()));
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(view->currentIndex().data(Model::KindRole).toInt(), int(Model::RecommendationRow));
    QSignalSpy asked(under.page.get(), &ui::Page::recommendationRequested);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QTest::keyClick(view, Qt::Key_Home);
    QCOMPARE(view->currentIndex().data(Model::KindRole).toInt(), int(Model::ClusterRow));
    QVERIFY(view->isExpanded(view->currentIndex()));
    QTest::keyClick(view, Qt::Key_Return); // a cluster opens and closes
    QVERIFY(!view->isExpanded(view->currentIndex()));
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(view->currentIndex().data().toString(), u"Violence against women"_s);
}

void TestPlanPage::searchAndFiltersNarrowIt()
{
    PlanUnder under(domain::Language::Spanish);
    QVERIFY(under.show());
    under.page->focusSearch();
    auto *search = under.find<QLineEdit>("planSearch");
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"linea"_s); // without accents
    QTRY_COMPARE(under.model()->shownActions(), 1);
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_COMPARE(under.model()->shownActions(), 6);
    auto *institution = under.find<QComboBox>("institutionFilter");
    institution->setFocus();
    QTest::keyClicks(institution, u"MINEDU"_s);
    Q_EMIT institution->activated(institution->currentIndex());
    QCOMPARE(under.model()->shownActions(), 2);
    auto *status = under.find<QComboBox>("statusFilter");
    status->setCurrentIndex(1 + int(domain::ActionStatus::Planned));
    Q_EMIT status->activated(status->currentIndex());
    QCOMPARE(under.model()->shownActions(), 1);
    QTest::mouseClick(under.find<QPushButton>("clearPlanFilters"), Qt::LeftButton);
    QCOMPARE(under.model()->shownActions(), 6);
    auto *overdue = under.find<QCheckBox>("overdueFilter");
    overdue->setFocus();
    QTest::keyClick(overdue, Qt::Key_Space);
    QCOMPARE(under.model()->shownActions(), 1);
    QCOMPARE(under.view()->currentAction(), under.named(u"Train the prosecutors"_s));
}

void TestPlanPage::anEmptyPlanSaysTheWayOut()
{
    PlanUnder under;
    QVERIFY(under.show());
    type(under.find<QLineEdit>("planSearch"), u"zzz"_s);
    auto *empty = under.find("planEmpty");
    QTRY_VERIFY(empty->isVisible());
    QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_COMPARE(under.model()->shownActions(), 6);
    QVERIFY(!empty->isVisible());
    QCOMPARE(under.find<QLineEdit>("planSearch")->text(), QString());
}

void TestPlanPage::theTimelineIsTheSameRows()
{
    PlanUnder under;
    QVERIFY(under.show());
    auto *view = under.view();
    QVERIFY(under.makeCurrent(u"Open three shelters"_s));
    const QRect before = view->visualRect(view->currentIndex());
    QVERIFY(view->isColumnHidden(Model::Timeline));
    under.press(under.find("planSegments"), Qt::Key_Right);
    QVERIFY(!view->isColumnHidden(Model::Timeline));
    QVERIFY(view->isColumnHidden(Model::Budget));
    QCOMPARE(view->currentAction(), under.named(u"Open three shelters"_s));
    QCOMPARE(view->visualRect(view->currentIndex()).top(), before.top());
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Up);
    QCOMPARE(view->currentAction(), under.named(u"Train the prosecutors"_s));
    QVERIFY(!under.page->grab().isNull()); // it is painted without a warning
}

void TestPlanPage::timeIsMovedAndZoomedByKeyboardAndWheel()
{
    PlanUnder under;
    QVERIFY(under.show());
    under.choose(ui::PlanPage::Timeline);
    auto *view = under.view();
    view->setFocus();
    const double perDay = view->scale().perDay();
    QTest::keyClick(view, Qt::Key_Plus);
    QVERIFY(view->scale().perDay() > perDay);
    QTest::keyClick(under.page.get(), Qt::Key_Plus, Qt::ControlModifier);
    QTest::keyClick(view, Qt::Key_Minus);
    QTest::keyClick(view, Qt::Key_Minus);
    QVERIFY(qAbs(view->scale().perDay() - perDay) < 1e-9);
    const int position = view->scale().position();
    QVERIFY(position > 0 && position < view->scale().length() - view->scale().width());
    QTest::keyClick(view, Qt::Key_Right);
    QVERIFY(view->scale().position() > position);
    QCOMPARE(under.find<QScrollBar>("timeScroll")->value(), view->scale().position());
    QTest::keyClick(view, Qt::Key_Left);
    QCOMPARE(view->scale().position(), position);
    QTest::keyClick(under.page.get(), Qt::Key_Home, Qt::AltModifier);
    const double now = view->scale().xOf({2026, 5, 19});
    QVERIFY(now > 0 && now < view->scale().width());
    const QPointF at(view->columnViewportPosition(Model::Timeline) + 100, 60);
    QWheelEvent turn(at, view->viewport()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
        Qt::NoScrollPhase, false);
    QApplication::sendEvent(view->viewport(), &turn);
    QVERIFY(view->scale().perDay() > perDay);
    QTest::keyClick(under.page.get(), Qt::Key_0, Qt::ControlModifier);
    QVERIFY(view->scale().length() <= view->scale().width() + 1);
    QVERIFY(!under.find<QScrollBar>("timeScroll")->isVisible());
}

void TestPlanPage::aScreenReaderHearsTheRow()
{
    PlanUnder under;
    QVERIFY(under.show());
    under.choose(ui::PlanPage::Timeline);
    QVERIFY(under.makeCurrent(u"Train the prosecutors"_s));
    auto *view = under.view();
    auto *spoken = QAccessible::queryAccessibleInterface(view);
    QVERIFY(spoken);
    QStringList said;
    for (int i = 0; i < spoken->childCount(); ++i) {
        if (const auto *child = spoken->child(i))
            said << child->text(QAccessible::Name);
    }
    QVERIFY2(
        said.contains(
            u"MIM: Train the prosecutors in the protocol, from 10 Jan 2026 to 31 Mar 2026, under way, overdue, 49 days ago"_s),
        qPrintable(said.join(u'\n')));
}

void TestPlanPage::anEndOfABarIsDragged()
{
    PlanUnder under;
    QVERIFY(under.show());
    under.choose(ui::PlanPage::Timeline);
    auto *view = under.view();
    const auto id = under.named(u"Open three shelters"_s);
    QVERIFY(under.makeCurrent(u"Open three shelters"_s));
    QTest::keyClick(under.page.get(), Qt::Key_0, Qt::ControlModifier); // all of it is to be seen
    const auto place = [&](QDate day) {
        const auto row = under.model()->indexOf(id).siblingAtColumn(Model::Timeline);
        return QPoint(view->columnViewportPosition(Model::Timeline) + int(view->scale().xOf(day)),
            view->visualRect(row).center().y());
    };
    const auto drag = [&](QPoint from, QPoint to, bool escape) {
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view->viewport(), (from + to) / 2);
        QTest::mouseMove(view->viewport(), to);
        QVERIFY(view->draggedDates(under.model()->indexOf(id)).has_value());
        QVERIFY(!view->grab().isNull());
        if (escape)
            QTest::keyClick(view, Qt::Key_Escape);
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, to);
    };
    const auto before = under.stored(id);
    drag(place({2026, 12, 16}), place({2026, 12, 16}) - QPoint(60, 0), true);
    QVERIFY(under.stored(id) == before);
    drag(place({2026, 12, 16}), place({2026, 12, 16}) - QPoint(60, 0), false);
    const auto after = under.stored(id);
    QVERIFY(after.due < before.due);
    QCOMPARE(after.starts, before.starts);
    QCOMPARE(qRound(double(after.due.daysTo(before.due)) * view->scale().perDay() / 10), 6);
    QTRY_COMPARE(under.model()->indexOf(id).data(Model::DueRole).toDate(), after.due);
    // The start stops at the due date.
    drag(place(after.starts), place(after.due) + QPoint(200, 0), false);
    QCOMPARE(under.stored(id).starts, after.due);
    QCOMPARE(under.stored(id).due, after.due);
    under.session.undoStack().undo();
    under.session.undoStack().undo();
    const auto again = under.stored(id);
    QCOMPARE(again.starts, before.starts);
    QCOMPARE(again.due, before.due);
}

void TestPlanPage::whatIsDoneIsNotDragged()
{
    PlanUnder under;
    QVERIFY(under.show());
    under.choose(ui::PlanPage::Timeline);
    auto *view = under.view();
    const auto id = under.named(u"Start the helpline"_s);
    QTest::keyClick(under.page.get(), Qt::Key_0, Qt::ControlModifier);
    const auto row = under.model()->indexOf(id).siblingAtColumn(Model::Timeline);
    const QPoint at(view->columnViewportPosition(Model::Timeline) + int(view->scale().xOf({2025, 12, 1})),
        view->visualRect(row).center().y());
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseMove(view->viewport(), at + QPoint(40, 0));
    QVERIFY(!view->draggedDates(row).has_value());
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, at + QPoint(40, 0));
    QCOMPARE(under.stored(id).due, QDate(2025, 11, 30));
}

void TestPlanPage::theDetailFollowsAndLeadsToTheRecommendation()
{
    PlanUnder under;
    QVERIFY(under.show());
    QVERIFY(under.makeCurrent(u"Train the prosecutors"_s));
    QCOMPARE(under.find<QLabel>("panelTitle")->text(), u"Train the prosecutors in the protocol"_s);
    QCOMPARE(
        under.find<QLabel>("panelResultEs")->text(), u"Resultado de “Capacitar a las fiscalías en el protocolo”"_s);
    QCOMPARE(under.find<QLabel>("panelResultEn")->text(), u"Result of “Train the prosecutors in the protocol”"_s);
    QCOMPARE(under.find<QLabel>("panelBudget")->text().simplified(), u"USD 1,250,000"_s);
    auto *served = under.find<QListView>("served");
    QCOMPARE(served->model()->rowCount(served->rootIndex()), 2);
    QSignalSpy asked(under.page.get(), &ui::Page::recommendationRequested);
    const auto second = served->model()->index(1, 0, served->rootIndex());
    QTest::mouseClick(served->viewport(), Qt::LeftButton, {}, served->visualRect(second).center());
    QCOMPARE(asked.size(), 1);
    served->setFocus();
    QTest::keyClick(served, Qt::Key_Home);
    QTest::keyClick(served, Qt::Key_Return);
    QCOMPARE(asked.size(), 2);
    QVERIFY(under.makeCurrent(u"Study the costs"_s));
    QVERIFY(!served->isVisible());
    QCOMPARE(under.find<QLabel>("panelTitle")->text(), u"Study the costs"_s);
}

void TestPlanPage::marksDoneAndTakesItBack()
{
    PlanUnder under;
    QVERIFY(under.show());
    const auto id = under.named(u"Open three shelters"_s);
    QVERIFY(under.makeCurrent(u"Open three shelters"_s));
    QTest::keyClick(under.view(), Qt::Key_F2);
    QCOMPARE(under.stored(id).status, domain::ActionStatus::Done);
    QCOMPARE(under.stored(id).done, QDate(2026, 5, 19));
    const auto *done = under.find<QAction>("plan.markDone");
    QTRY_VERIFY(!done->isEnabled());
    QCOMPARE(under.view()->currentAction(), id);
    under.session.undoStack().undo();
    QCOMPARE(under.stored(id).status, domain::ActionStatus::UnderWay);
    QTRY_VERIFY(done->isEnabled());
    QTest::mouseClick(under.find<QPushButton>("panelMarkDone"), Qt::LeftButton);
    QCOMPARE(under.stored(id).status, domain::ActionStatus::Done);
}

void TestPlanPage::dropsAndDeletes()
{
    PlanUnder under;
    QVERIFY(under.show());
    const auto id = under.named(u"Train the prosecutors"_s);
    QVERIFY(under.makeCurrent(u"Train the prosecutors"_s));
    under.find<QAction>("plan.drop")->trigger();
    QCOMPARE(under.stored(id).status, domain::ActionStatus::Dropped);
    QTRY_COMPARE(under.model()->overdueActions(), 0);
    under.view()->setFocus();
    QTest::keyClick(under.view(), Qt::Key_Delete);
    auto *dialog = under.dialog();
    QVERIFY(dialog);
    QVERIFY(support::in<QLabel>(dialog, "confirmText")->text().contains(u"The 2 recommendations"_s));
    QTest::mouseClick(support::in<QPushButton>(dialog, "cancel"), Qt::LeftButton);
    QCOMPARE(under.read(storage::actions::all).size(), 6);
    QTRY_VERIFY(!under.dialog());
    under.view()->setFocus();
    QTest::keyClick(under.view(), Qt::Key_Delete);
    QTest::mouseClick(support::in<QPushButton>(under.dialog(), "submit"), Qt::LeftButton);
    QCOMPARE(under.read(storage::actions::all).size(), 5);
    QTRY_COMPARE(under.model()->allActions(), 5);
    under.session.undoStack().undo();
    QTRY_COMPARE(under.model()->allActions(), 6);
    QCOMPARE(
        under.read([&](const storage::Reader &db) { return storage::actions::recommendations(db, id).size(); }), 2);
}

void TestPlanPage::followsTheLanguage()
{
    PlanUnder under(domain::Language::Spanish);
    QVERIFY(under.show());
    QVERIFY(under.makeCurrent(u"Open three shelters"_s));
    under.language.set(domain::Language::English);
    QTRY_COMPARE(under.find<QLabel>("panelTitle")->text(), u"Open three shelters"_s);
    QCOMPARE(under.view()->currentAction(), under.named(u"Open three shelters"_s));
    QCOMPARE(under.model()->index(1, 0).data().toString(), u"Violence against women"_s);
    QCOMPARE(under.find<QComboBox>("statusFilter")->itemText(1 + int(domain::ActionStatus::UnderWay)), u"Under way"_s);
    under.choose(ui::PlanPage::Indicators);
    under.language.set(domain::Language::Spanish);
    QTRY_COMPARE(
        under.find<QTableView>("indicatorTable")->model()->headerData(0, Qt::Horizontal).toString(), u"Indicador"_s);
}

void TestPlanPage::aNarrowWindowShowsTheDetailInItsPlace()
{
    PlanUnder under;
    QVERIFY(under.show({976, 640}));
    auto *panel = under.find("actionPanel");
    QVERIFY(!panel->isVisible());
    QVERIFY(under.view()->isVisible());
    QVERIFY(under.view()->isCompact());
    QVERIFY(under.makeCurrent(u"Open three shelters"_s));
    QTest::keyClick(under.page.get(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(panel->isVisible());
    QVERIFY(!under.view()->isVisible());
    QVERIFY(under.find("panelBack")->isVisible());
    QTest::keyClick(under.find("panelEdit"), Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
    QVERIFY(under.view()->isVisible());
    for (const int segment : {ui::PlanPage::Tree, ui::PlanPage::Timeline, ui::PlanPage::Indicators}) {
        under.choose(segment);
        QCOMPARE(under.page->width(), 976); // nothing in it is too wide
    }
    under.page->resize(1300, 860);
    QTRY_VERIFY(panel->isVisible() || under.find("indicatorDetail")->isVisible());
}

void TestPlanPage::itRemembersItsLayout()
{
    PlanUnder under;
    QVERIFY(under.show());
    under.press(under.find("planSegments"), Qt::Key_Right);
    QTest::keyClick(under.view(), Qt::Key_Plus);
    const double perDay = under.view()->scale().perDay();
    under.find<QAction>("plan.showDetail")->trigger();
    under.page = std::make_unique<ui::PlanPage>(under.surroundings);
    QVERIFY(under.show());
    QCOMPARE(under.view()->mode(), ui::PlanView::Mode::Timeline);
    QVERIFY(qAbs(under.view()->scale().perDay() - perDay) < 1e-3);
    QVERIFY(!under.find("actionPanel")->isVisible());
}

void TestPlanPage::indicatorsShowChartAndTable()
{
    PlanUnder under;
    QVERIFY(under.show());
    under.choose(ui::PlanPage::Indicators);
    auto *table = under.find<QTableView>("indicatorTable");
    QVERIFY(table->isVisible());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_End);
    QCOMPARE(table->currentIndex().row(), 2);
    QCOMPARE(under.find<QLabel>("indicatorTitle")->text(), table->model()->index(2, 0).data().toString());
    QTest::keyClick(table, Qt::Key_Home);
    auto *chart = under.find<ui::IndicatorChart>("indicatorChart");
    QVERIFY(chart->isVisible());
    QVERIFY(!chart->grab().isNull());
    under.press(under.find("valuesAs"), Qt::Key_Right);
    auto *values = under.find<QTableView>("valueTable");
    QVERIFY(values->isVisible());
    QVERIFY(!chart->isVisible());
    QVERIFY(values->model()->rowCount() > 0);
    type(under.find<QLineEdit>("planSearch"), u"budget line"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(!values->isVisible()); // no value yet, and it says so
}

void TestPlanPage::aValueIsRecordedCorrectedAndTakenAway()
{
    PlanUnder under;
    QVERIFY(under.show());
    under.choose(ui::PlanPage::Indicators);
    auto *table = under.find<QTableView>("indicatorTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Home);
    const int before = under.find<QTableView>("valueTable")->model()->rowCount();
    QTest::keyClick(under.page.get(), Qt::Key_L, Qt::ControlModifier);
    auto *dialog = under.dialog();
    QVERIFY(dialog);
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    type(qobject_cast<QLineEdit *>(support::in<QWidget>(dialog, "value")->focusProxy()), u"50"_s);
    QTest::mouseClick(support::in<QPushButton>(dialog, "submit"), Qt::LeftButton);
    auto *values = under.find<QTableView>("valueTable");
    QTRY_COMPARE(values->model()->rowCount(), before + 1);
    under.page->activateWindow(); // the offscreen platform has no window manager to do it
    QTRY_COMPARE(QApplication::activeWindow(), under.page.get());
    under.press(under.find("valuesAs"), Qt::Key_Right);
    under.page->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), under.page.get());
    values->setFocus();
    QTRY_VERIFY(values->hasFocus());
    values->setCurrentIndex(values->model()->index(0, 0));
    QTest::keyClick(values, Qt::Key_Return);
    dialog = under.dialog();
    QVERIFY(dialog);
    type(qobject_cast<QLineEdit *>(support::in<QWidget>(dialog, "value")->focusProxy()), u"51"_s);
    QTest::mouseClick(support::in<QPushButton>(dialog, "submit"), Qt::LeftButton);
    QTRY_COMPARE(values->model()->index(0, items::IndicatorValueModel::Value).data().toString(), u"51"_s);
    under.page->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), under.page.get());
    values->setFocus();
    QTRY_VERIFY(values->hasFocus());
    values->setCurrentIndex(values->model()->index(0, 0));
    QTest::keyClick(values, Qt::Key_Delete);
    QTRY_COMPARE(values->model()->rowCount(), before);
    under.session.undoStack().undo();
    QTRY_COMPARE(values->model()->rowCount(), before + 1);
}

void TestPlanPage::anIndicatorIsDeletedWithItsValues()
{
    PlanUnder under;
    QVERIFY(under.show());
    under.choose(ui::PlanPage::Indicators);
    auto *table = under.find<QTableView>("indicatorTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Home);
    QTest::keyClick(table, Qt::Key_Delete);
    auto *dialog = under.dialog();
    QVERIFY(dialog);
    QVERIFY(support::in<QLabel>(dialog, "confirmText")->text().contains(u"3 values"_s));
    QTest::mouseClick(support::in<QPushButton>(dialog, "submit"), Qt::LeftButton);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    under.session.undoStack().undo();
    QTRY_COMPARE(table->model()->rowCount(), 3);
}

void TestPlanPage::withoutAWorkspaceNothingCanBeDone()
{
    PlanUnder under;
    QVERIFY(under.show());
    under.page->setSession(nullptr);
    for (const auto *action : under.page->menuActions()) {
        if (action && !action->isCheckable() && !action->objectName().contains(u"zoom"_s)
            && !action->objectName().contains(u"today"_s))
            QVERIFY2(!action->isEnabled(), qPrintable(action->objectName()));
    }
    QCOMPARE(under.model()->allActions(), 0);
    QCOMPARE(under.find<QTableView>("indicatorTable")->model()->rowCount(), 0);
    QTest::keyClick(under.view(), Qt::Key_F2);
    QTest::keyClick(under.view(), Qt::Key_Delete);
    QVERIFY(!under.dialog());
}

void TestPlanPage::aWorkspaceThatIsOnlyReadOpensNoDialog()
{
    PlanUnder under;
    QVERIFY(under.show());
    ui::Session reading(storage::Store::open(
        under.session.store().path(), under.session.store().context(), storage::Store::Access::ReadOnly).value());
    QSignalSpy failed(&reading, &ui::Session::failed);
    QSignalSpy asked(under.page.get(), &ui::Page::recommendationRequested);
    under.page->setSession(&reading);
    QTRY_COMPARE(under.model()->allActions(), 6);
    auto *view = under.view();
    QVERIFY(under.makeCurrent(u"Train the prosecutors"_s));
    for (const auto key : {Qt::Key_Return, Qt::Key_Delete, Qt::Key_F2, Qt::Key_Space, Qt::Key_Down, Qt::Key_Return})
        QTest::keyClick(view, key);
    QCOMPARE(asked.size(), 1); // a recommendation is still gone to
    QVERIFY(under.makeCurrent(u"Train the prosecutors"_s));
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->currentIndex()).center());
    auto *actions = under.find<ui::ActionsPane>("actionsPane");
    actions->createAction();
    actions->edit();
    actions->markDone();
    actions->drop();
    actions->remove();
    under.choose(ui::PlanPage::Indicators);
    auto *table = under.find<QTableView>("indicatorTable");
    QTRY_COMPARE(table->model()->rowCount(), 3);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Home);
    QTest::keyClick(table, Qt::Key_Return);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->currentIndex()).center());
    auto *indicators = under.find<ui::IndicatorsPane>("indicatorsPane");
    indicators->createIndicator();
    indicators->edit();
    indicators->record();
    indicators->remove();
    QVERIFY(!under.page->findChild<ui::EditDialog *>());
    QCOMPARE(failed.size(), 0); // nothing was tried
    under.page->setSession(&under.session);
}

void TestPlanPage::anEmptyPlanThatIsOnlyReadOffersNoAction()
{
    PlanUnder under;
    QVERIFY(under.show());
    QVERIFY(under.session.store().write(storage::Intent::EditAction, [](const storage::Writer &db) {
        for (const auto &action : storage::actions::all(db))
            storage::actions::remove(db, *action.id);
    }));
    ui::Session reading(storage::Store::open(
        under.session.store().path(), under.session.store().context(), storage::Store::Access::ReadOnly).value());
    under.page->setSession(&reading);
    auto *empty = under.find("planEmpty");
    const auto *verb = empty->findChild<QPushButton *>();
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(!verb->isVisible());
    under.page->setSession(&under.session);
    QTRY_VERIFY(empty->isVisible() && verb->isVisible());
}

void TestPlanPage::everyControlHasANameForScreenReaders()
{
    PlanUnder under;
    QVERIFY(under.show());
    for (const int segment : {ui::PlanPage::Tree, ui::PlanPage::Timeline, ui::PlanPage::Indicators}) {
        under.choose(segment);
        for (auto *widget : under.page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
                || widget->objectName().startsWith(u"qt_"_s) || widget->focusProxy())
                continue;
            auto *spoken = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(),
                qPrintable(widget->objectName() + u" "_s + QLatin1StringView(widget->metaObject()->className())));
        }
    }
}

QTEST_MAIN(TestPlanPage)
#include "tst_planpage.moc"
