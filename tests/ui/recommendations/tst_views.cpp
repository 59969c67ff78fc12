// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageunder.h"
#include "storage/changes.h"
#include "storage/views.h"
#include "support/windows.h"
#include "ui/editing/edits.h"
#include "ui/recommendations/recommendationtable.h"
#include "ui/recommendations/savedviews.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScopeGuard>
#include <QSemaphore>

using namespace Qt::StringLiterals;
using Model = items::RecommendationModel;
using support::PageUnder;

/// Saved views, and which columns are shown.
class TestViews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void savesWhatTheListShowsAndShowsItAgain();
    void saysWhenItWasModifiedAndUpdates();
    void aNameThatIsTakenIsAskedAboutInPlace();
    void afterAReplacementThatFailedAnotherNameIsANewView();
    void renamesDeletesAndUndoes();
    void whenTheViewIsGoneTheListIsAsThePersonHasIt();
    void standsInTheNavigation();
    void countsOnceForChangesInARow();
    void columnsAreHiddenAndMoved();
    void columnsAreMovedByDragging();
    void theDialogMovesColumnsByKeyboard();
    void whatOnePersonChoseIsRemembered();
};

namespace {

QComboBox *combo(const PageUnder &under)
{
    return under.find<QComboBox>("viewCombo");
}

QList<domain::SavedView> stored(const PageUnder &under)
{
    return under.read(storage::views::all);
}

void type(PageUnder &under, const QString &query, int rows)
{
    under.page->focusSearch();
    under.find<QLineEdit>("search")->selectAll();
    QTest::keyClicks(under.find<QLineEdit>("search"), query);
    QTest::keyClick(under.find<QLineEdit>("search"), Qt::Key_Return);
    QVERIFY(under.settled(rows));
}

/// Types a name into the open dialog and presses its verb.
void name(PageUnder &under, const QString &words)
{
    auto *dialog = under.find<QDialog>("viewDialog");
    auto *field = dialog->findChild<QLineEdit *>(u"viewName"_s);
    field->selectAll();
    QTest::keyClicks(field, words);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"submit"_s), Qt::LeftButton);
}

void save(PageUnder &under, const QString &words)
{
    QTest::mouseClick(under.find<QPushButton>("saveView"), Qt::LeftButton);
    name(under, words);
    QTRY_VERIFY(!under.page->findChild<QDialog *>(u"viewDialog"_s));
}

void choose(const PageUnder &under, int place)
{
    combo(under)->setCurrentIndex(place);
    Q_EMIT combo(under)->activated(place);
}

QString columns(const PageUnder &under)
{
    return static_cast<ui::RecommendationTable *>(under.table())->columns().join(u' ');
}

} // namespace

void TestViews::savesWhatTheListShowsAndShowsItAgain()
{
    PageUnder under;
    QVERIFY(under.show());
    type(under, u"organo:CAT"_s, 3);
    auto *header = under.table()->horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(header->sectionViewportPosition(Model::Lead) + 20, header->height() / 2));
    static_cast<ui::RecommendationTable *>(under.table())->choose({u"reference"_s, u"text"_s, u"priority"_s, u"due"_s});
    save(under, u"Tortura"_s);
    QCOMPARE(stored(under).size(), 1);
    QCOMPARE(stored(under).first().query, u"órgano:CAT"_s);
    QCOMPARE(stored(under).first().columns, (QStringList {u"reference"_s, u"text"_s, u"priority"_s, u"due"_s}));
    QCOMPARE(stored(under).first().sort, u"lead"_s);
    QCOMPARE(combo(under)->currentText(), u"Tortura"_s);

    choose(under, 0);
    QVERIFY(under.settled(20));
    QCOMPARE(under.find<QLineEdit>("search")->text(), QString());
    static_cast<ui::RecommendationTable *>(under.table())->choose({});
    choose(under, 1);
    QVERIFY(under.settled(3));
    QCOMPARE(under.find<QLineEdit>("search")->text(), u"órgano:CAT"_s);
    QCOMPARE(columns(under), u"reference text priority due"_s);
    QVERIFY(under.table()->isColumnHidden(Model::Status));
    QVERIFY(!under.table()->isColumnHidden(Model::Priority));
    QCOMPARE(header->sortIndicatorSection(), int(Model::Lead));
    choose(under, 0);
    QVERIFY(under.settled(20));
    QCOMPARE(columns(under), u"reference text lead status grade due"_s); // this person's own
    QAbstractItemModelTester tester(under.table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestViews::saysWhenItWasModifiedAndUpdates()
{
    PageUnder under;
    QVERIFY(under.show());
    type(under, u"organo:CAT"_s, 3);
    save(under, u"Mi vista"_s);
    auto *update = under.find<QAction>("updateView");
    QVERIFY(!update->isEnabled());
    type(under, u"lider:MIM"_s, 2);
    QCOMPARE(combo(under)->currentText(), u"Mi vista (modificada)"_s);
    under.language.set(domain::Language::English);
    QTRY_COMPARE(combo(under)->currentText(), u"Mi vista (modified)"_s);
    QVERIFY(update->isEnabled());
    update->trigger();
    QCOMPARE(combo(under)->currentText(), u"Mi vista"_s);
    QCOMPARE(stored(under).first().query, u"lead:MIM"_s);
    under.session.undo();
    QCOMPARE(stored(under).first().query, u"órgano:CAT"_s);
    QCOMPARE(combo(under)->currentText(), u"Mi vista (modified)"_s);
    // The same said in another language is the same view.
    type(under, u"body:CAT"_s, 3);
    QCOMPARE(combo(under)->currentText(), u"Mi vista"_s);
}

void TestViews::aNameThatIsTakenIsAskedAboutInPlace()
{
    PageUnder under;
    QVERIFY(under.show());
    type(under, u"organo:CAT"_s, 3);
    save(under, u"Vista"_s);
    type(under, u"lider:MIM"_s, 2);
    QTest::mouseClick(under.find<QPushButton>("saveView"), Qt::LeftButton);
    name(under, u"  "_s);
    auto *problem = under.find<QDialog>("viewDialog")->findChild<QLabel *>(u"problem"_s);
    QVERIFY(problem->isVisible());
    name(under, u"vista"_s);
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"vista"_s));
    QCOMPARE(stored(under).first().query, u"órgano:CAT"_s);
    auto *verb = under.find<QDialog>("viewDialog")->findChild<QPushButton *>(u"submit"_s);
    QCOMPARE(verb->text(), u"Reemplazar"_s);
    QTest::mouseClick(verb, Qt::LeftButton);
    QTRY_COMPARE(stored(under).first().query, u"líder:MIM"_s);
    QCOMPARE(stored(under).size(), 1);
    under.session.undo();
    QCOMPARE(stored(under).first().query, u"órgano:CAT"_s);
}

void TestViews::afterAReplacementThatFailedAnotherNameIsANewView()
{
    QSemaphore gate;
    PageUnder under;
    const auto ending = qScopeGuard([&gate] { gate.release(); }); // whatever fails here, the worker ends
    QVERIFY(under.show());
    type(under, u"organo:CAT"_s, 3);
    save(under, u"Vista"_s);
    type(under, u"lider:MIM"_s, 2);
    QTest::mouseClick(under.find<QPushButton>("saveView"), Qt::LeftButton);
    name(under, u"Vista"_s);
    auto *dialog = under.find<QDialog>("viewDialog");
    auto *verb = dialog->findChild<QPushButton *>(u"submit"_s);
    QCOMPARE(verb->text(), u"Reemplazar"_s);
    QVERIFY(under.session.changeOnWorker(
        storage::Intent::EditRecommendation, [&gate](const storage::Writer &, const work::Progress &) { gate.acquire(); }));
    QTest::mouseClick(verb, Qt::LeftButton); // refused: a worker is writing
    QVERIFY(dialog->findChild<QLabel *>(u"problem"_s)->isVisible());
    gate.release();
    QTRY_VERIFY(!under.session.isWorking());
    name(under, u"Otra"_s);
    QTRY_COMPARE(stored(under).size(), 2);
    QCOMPARE(stored(under).first().name, u"Otra"_s);
    QCOMPARE(stored(under).first().query, u"líder:MIM"_s);
    QCOMPARE(stored(under).last().name, u"Vista"_s);
    QCOMPARE(stored(under).last().query, u"órgano:CAT"_s);
}

void TestViews::renamesDeletesAndUndoes()
{
    PageUnder under;
    QVERIFY(under.show());
    save(under, u"Una"_s);
    under.find<QAction>("renameView")->trigger();
    name(under, u"Otra"_s);
    QTRY_COMPARE(stored(under).first().name, u"Otra"_s);
    QCOMPARE(combo(under)->currentText(), u"Otra"_s);
    under.find<QAction>("removeView")->trigger();
    QVERIFY(stored(under).isEmpty());
    QCOMPARE(combo(under)->currentIndex(), 0);
    QVERIFY(!under.find<QAction>("removeView")->isEnabled());
    under.session.undo();
    QCOMPARE(stored(under).first().name, u"Otra"_s);
    QCOMPARE(combo(under)->count(), 2);
    under.session.undo();
    QCOMPARE(stored(under).first().name, u"Una"_s);
}

void TestViews::whenTheViewIsGoneTheListIsAsThePersonHasIt()
{
    PageUnder under;
    QVERIFY(under.show());
    auto *table = static_cast<ui::RecommendationTable *>(under.table());
    auto *header = table->horizontalHeader();
    const int sorted = header->sortIndicatorSection();
    table->choose({u"reference"_s, u"text"_s, u"due"_s});
    const auto saveAnother = [&](const QString &words) {
        save(under, words);
        table->choose({u"reference"_s, u"text"_s, u"lead"_s, u"priority"_s, u"due"_s});
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(header->sectionViewportPosition(Model::Lead) + 20, header->height() / 2));
        under.find<QAction>("updateView")->trigger();
    };
    saveAnother(u"Ancha"_s);
    QCOMPARE(header->sortIndicatorSection(), int(Model::Lead));
    under.find<QAction>("removeView")->trigger();
    QVERIFY(stored(under).isEmpty());
    QCOMPARE(columns(under), u"reference text due"_s);
    QCOMPARE(header->sortIndicatorSection(), sorted);
    saveAnother(u"Otra"_s);
    QCOMPARE(header->sortIndicatorSection(), int(Model::Lead));
    under.session.undo(); // what it is now
    under.session.undo(); // that there is one
    QVERIFY(stored(under).isEmpty());
    QCOMPARE(columns(under), u"reference text due"_s);
    QCOMPARE(header->sortIndicatorSection(), sorted);
    type(under, u"organo:CAT"_s, 3); // from here on the layout is remembered again
    under.page = std::make_unique<ui::RecommendationsPage>(under.surroundings);
    QVERIFY(under.show());
    QCOMPARE(columns(under), u"reference text due"_s);
    QCOMPARE(under.table()->horizontalHeader()->sortIndicatorSection(), sorted);
}

void TestViews::standsInTheNavigation()
{
    PageUnder under;
    QVERIFY(under.show());
    QWidget place; // as the frame has it
    auto *box = new QVBoxLayout(&place);
    box->addWidget(under.page->filters());
    under.page->filters()->show();
    place.resize(240, 800);
    place.show();
    QVERIFY(!place.findChild<QWidget *>(u"viewList"_s)->isVisible());
    type(under, u"organo:CAT"_s, 3);
    save(under, u"Tortura"_s);
    auto *list = place.findChild<QListView *>(u"views"_s);
    QVERIFY(list->isVisible());
    QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(list->model()->index(0, 0).data(Qt::UserRole + 101).toString(), u"3"_s); // how many it finds
    choose(under, 0);
    QVERIFY(under.settled(20));
    place.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&place));
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasHtml());
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Tortura"_s));
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(under.settled(3));
    QCOMPARE(combo(under)->currentText(), u"Tortura"_s);
    under.page->filters()->setParent(under.page.get());
}

void TestViews::countsOnceForChangesInARow()
{
    PageUnder under;
    QVERIFY(under.show());
    type(under, u"organo:CAT"_s, 3);
    save(under, u"Tortura"_s);
    const auto *views = under.page->findChild<ui::SavedViews *>();
    QVERIFY(views && views->all().size() == 1);
    const auto id = *views->all().first().id;
    QTRY_COMPARE(views->count(id), std::optional<qint64>(3));
    QList<std::optional<qint64>> told;
    QObject listener;
    connect(views, &ui::SavedViews::changed, &listener, [&] { told << views->count(id); });
    for (const QString &reference : {u"CAT/C/VAL/CO/4 9 d)"_s, u"CAT/C/VAL/CO/4 22"_s})
        QVERIFY(ui::edits::setArchived(under.session, {under.idOf(reference)}, true));
    QCOMPARE(views->count(id), std::optional<qint64>(3)); // nothing is counted between them
    QTRY_COMPARE(views->count(id), std::optional<qint64>(1));
    QVERIFY(!told.contains(std::optional<qint64>(2)));
}

void TestViews::columnsAreHiddenAndMoved()
{
    PageUnder under;
    QVERIFY(under.show());
    auto *table = static_cast<ui::RecommendationTable *>(under.table());
    const int height = table->verticalHeader()->defaultSectionSize();
    Q_EMIT table->columnMenuRequested(table->mapToGlobal(QPoint(200, 10)));
    auto *menu = under.find<QMenu>("columnMenu");
    auto *grade = menu->findChild<QAction *>(u"column_grade"_s);
    QVERIFY(grade->isChecked());
    grade->trigger();
    menu->findChild<QAction *>(u"column_priority"_s)->trigger();
    QVERIFY(!menu->findChild<QAction *>(u"column_text"_s)); // always shown
    menu->close();
    QVERIFY(table->isColumnHidden(Model::Grade));
    QVERIFY(!table->isColumnHidden(Model::Priority));
    QCOMPARE(columns(under), u"reference text lead status due priority"_s);
    QCOMPARE(table->horizontalHeader()->visualIndex(Model::Priority), 6);
    QCOMPARE(table->verticalHeader()->defaultSectionSize(), height);
    QCOMPARE(table->model()->index(0, Model::Priority).data().toString(), u"Normal"_s);
}

void TestViews::columnsAreMovedByDragging()
{
    PageUnder under;
    QVERIFY(under.show());
    auto *header = under.table()->horizontalHeader();
    const auto middle = [&](int column) {
        return QPoint(header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2);
    };
    const int sorted = header->sortIndicatorSection();
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, middle(Model::Due));
    for (const int column : {Model::Status, Model::Lead}) {
        const QPoint to = middle(column) - QPoint(30, 0);
        QMouseEvent move(QEvent::MouseMove, to, header->viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(header->viewport(), &move);
    }
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, middle(Model::Lead) - QPoint(30, 0));
    QCOMPARE(columns(under), u"reference text due lead status grade"_s);
    QCOMPARE(header->sortIndicatorSection(), sorted); // a drag is no click
    QCOMPARE(header->logicalIndex(0), int(Model::Check));
}

void TestViews::theDialogMovesColumnsByKeyboard()
{
    PageUnder under;
    QVERIFY(under.show());
    under.find<QAction>("chooseColumns")->trigger();
    auto *dialog = under.find<QDialog>("columnDialog");
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    auto *list = dialog->findChild<QListWidget *>(u"columnList"_s);
    list->setCurrentRow(5); // due
    QTest::keyClick(dialog->findChild<QPushButton *>(u"columnUp"_s), Qt::Key_Space);
    QCOMPARE(columns(under), u"reference text lead status due grade"_s);
    list->setCurrentRow(7);
    list->currentItem()->setCheckState(Qt::Checked);
    QCOMPARE(columns(under), u"reference text lead status due grade themes"_s);
    under.language.set(domain::Language::English);
    QTRY_COMPARE(list->item(0)->text(), u"Reference"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"usualColumns"_s), Qt::LeftButton);
    QCOMPARE(columns(under), u"reference text lead status grade due"_s);
}

void TestViews::whatOnePersonChoseIsRemembered()
{
    PageUnder under;
    QVERIFY(under.show());
    auto *table = static_cast<ui::RecommendationTable *>(under.table());
    table->choose({u"reference"_s, u"text"_s, u"due"_s});
    QTest::keyClick(under.page.get(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(!under.find("detailPanel")->isVisible());
    auto *header = table->horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(header->sectionViewportPosition(Model::Reference) + 20, header->height() / 2));
    under.page = std::make_unique<ui::RecommendationsPage>(under.surroundings);
    QVERIFY(under.show());
    QCOMPARE(columns(under), u"reference text due"_s);
    QCOMPARE(under.table()->horizontalHeader()->sortIndicatorSection(), int(Model::Reference));
    QVERIFY(!under.find("detailPanel")->isVisible());
}

QTEST_MAIN(TestViews)
#include "tst_views.moc"
