// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageunder.h"
#include "support/windows.h"
#include "storage/assignments.h"
#include "storage/changes.h"
#include "ui/recommendations/checkheader.h"

#include <QAccessible>
#include <QAction>
#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using Model = items::RecommendationModel;
using support::PageUnder;

class TestRecommendationsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void listsByDueDate();
    void searchesAsPeopleType();
    void aQueryThatIsNotUnderstoodLeavesTheList();
    void filtersNarrowAndChipsTakeThemBack();
    void anEmptyListSaysTheWayOut();
    void sortsByAClickOnTheHeader();
    void aRowIsCurrentAfterSorting();
    void checksWithTheKeyboard();
    void theHeaderChecksAllAndNone();
    void theDetailFollowsTheCurrentRow();
    void theCurrentRowStaysWhenOthersCome();
    void aChangedRowKeepsItsPlace();
    void followsTheLanguage();
    void aNarrowWindowGoesWithoutTheDetail();
    void columnsGiveWay_data();
    void columnsGiveWay();
    void showsWhatOthersAskFor();
    void withoutAWorkspaceNothingCanBeDone();
    void aWorkspaceThatIsOnlyReadOffersNoChange();
    void everyControlHasANameForScreenReaders();
};

namespace {

QModelIndex facet(QTreeView *tree, domain::Field field, const QString &value)
{
    const auto *model = tree->model();
    for (int g = 0; g < model->rowCount(); ++g) {
        const auto group = model->index(g, 0);
        if (group.data(items::FacetModel::FieldRole).toInt() != static_cast<int>(field))
            continue;
        for (int row = 0; row < model->rowCount(group); ++row) {
            if (const auto index = model->index(row, 0, group); index.data(items::FacetModel::ValueRole).toString() == value)
                return index;
        }
    }
    return {};
}

} // namespace

void TestRecommendationsPage::listsByDueDate()
{
    PageUnder under;
    QVERIFY(under.show());
    const auto *model = under.table()->model();
    QAbstractItemModelTester tester(
        under.table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QDate last;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, Model::Due);
        if (index.data(Model::UrgencyRole).toInt() == static_cast<int>(domain::Urgency::None))
            break; // what is closed, or without a date, comes after what is still to be done
        const QDate due = index.data(Model::DueRole).toDate();
        if (last.isValid() && due.isValid())
            QVERIFY(due >= last);
        last = due;
    }
    QCOMPARE(under.table()->currentIndex().row(), 0);
    QVERIFY(under.table()->verticalHeader()->defaultSectionSize() >= 50);
}

void TestRecommendationsPage::searchesAsPeopleType()
{
    PageUnder under;
    QVERIFY(under.show());
    under.page->focusSearch();
    auto *search = under.find<QLineEdit>("search");
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"prision preventiva"_s); // without accents
    QVERIFY(under.settled(1));
    QCOMPARE(under.currentId(), under.idOf(u"CCPR/C/VAL/CO/5 12"_s));
    search->selectAll();
    QTest::keyClicks(search, u"CAT"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(under.settled(3));
    QCOMPARE(under.page->criteria().alternatives.size(), 1);
}

void TestRecommendationsPage::aQueryThatIsNotUnderstoodLeavesTheList()
{
    PageUnder under;
    QVERIFY(under.show());
    under.page->focusSearch();
    QTest::keyClicks(under.find<QLineEdit>("search"), u"colour:red"_s);
    auto *problem = under.find<QLabel>("searchProblem");
    QTRY_VERIFY(problem->isVisible());
    const domain::Error error {domain::ErrorCode::InvalidQuery, u"colour:red"_s};
    QCOMPARE(problem->text(), under.language.wording().error(error));
    QCOMPARE(under.table()->model()->rowCount(), 20);
    under.language.set(domain::Language::English);
    QTRY_COMPARE(problem->text(), under.language.wording().error(error));
    QCOMPARE(under.find<QLineEdit>("search")->text(), u"colour:red"_s);
    QTest::keyClick(under.find<QLineEdit>("search"), Qt::Key_Escape);
    QTRY_VERIFY(!problem->isVisible());
}

void TestRecommendationsPage::filtersNarrowAndChipsTakeThemBack()
{
    PageUnder under;
    QVERIFY(under.show());
    QWidget place; // as the frame has it
    auto *box = new QVBoxLayout(&place);
    box->addWidget(under.page->filters());
    under.page->filters()->show();
    place.resize(240, 800);
    place.show();
    auto *tree = place.findChild<QTreeView *>(u"facetTree"_s);
    QVERIFY(tree);
    QTRY_VERIFY(facet(tree, domain::Field::Lead, u"MIM"_s).isValid());
    const auto mim = facet(tree, domain::Field::Lead, u"MIM"_s);
    QCOMPARE(mim.data(items::FacetModel::CountRole).toInt(), 2);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(mim).center());
    QVERIFY(under.settled(2));
    auto *chip = under.find<QPushButton>("chip_lead");
    QTest::keyClick(chip, Qt::Key_Delete);
    QVERIFY(under.settled(20));
    QTRY_VERIFY(facet(tree, domain::Field::Status, u"planned"_s).isValid());
    const auto planned = facet(tree, domain::Field::Status, u"planned"_s);
    tree->setFocus();
    tree->setCurrentIndex(planned);
    QTest::keyClick(tree, Qt::Key_Space);
    QVERIFY(under.settled(3));
    QTest::mouseClick(under.find<QPushButton>("clearFilters"), Qt::LeftButton);
    QVERIFY(under.settled(20));
    QVERIFY(under.page->criteria().alternatives.isEmpty());
    under.page->filters()->setParent(under.page.get());
}

void TestRecommendationsPage::anEmptyListSaysTheWayOut()
{
    PageUnder under;
    QVERIFY(under.show());
    under.page->focusSearch();
    QTest::keyClicks(under.find<QLineEdit>("search"), u"zzz"_s);
    auto *empty = under.find("emptyState");
    QTRY_VERIFY(empty->isVisible());
    auto *way = empty->findChild<QPushButton *>();
    QVERIFY(way);
    QTest::mouseClick(way, Qt::LeftButton);
    QVERIFY(under.settled(20));
    QTRY_VERIFY(!empty->isVisible());
    QCOMPARE(under.find<QLineEdit>("search")->text(), QString());
}

void TestRecommendationsPage::sortsByAClickOnTheHeader()
{
    PageUnder under;
    QVERIFY(under.show());
    auto *header = under.table()->horizontalHeader();
    const auto click = [&](int column) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
            QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
    };
    const auto leads = [&] {
        QStringList all;
        for (int row = 0; row < under.table()->model()->rowCount(); ++row)
            all.append(under.table()->model()->index(row, Model::Lead).data().toString());
        all.removeAll(QString());
        return all;
    };
    const auto isSorted = [&](bool descending) {
        auto sorted = leads();
        std::sort(sorted.begin(), sorted.end());
        if (descending)
            std::reverse(sorted.begin(), sorted.end());
        return leads() == sorted;
    };
    click(Model::Lead);
    QTRY_VERIFY(isSorted(false));
    QCOMPARE(header->sortIndicatorSection(), int(Model::Lead));
    click(Model::Lead);
    QTRY_VERIFY(isSorted(true));
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    QTRY_COMPARE(under.table()->currentIndex().row(), 0);
}

void TestRecommendationsPage::checksWithTheKeyboard()
{
    PageUnder under;
    QVERIFY(under.show());
    auto *table = under.table();
    table->setFocus();
    auto *bulk = under.find("bulkBar");
    QVERIFY(!bulk->isVisible());
    QTest::keyClick(table, Qt::Key_Space);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Space, Qt::ShiftModifier);
    QVERIFY(bulk->isVisible());
    const auto checked = [&] {
        int count = 0;
        for (int row = 0; row < 20; ++row)
            count += table->model()->index(row, Model::Check).data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return count;
    };
    QCOMPARE(checked(), 3);
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(checked(), 20);
    QTest::mouseClick(under.find<QAbstractButton>("closeBulk"), Qt::LeftButton);
    QCOMPARE(checked(), 0);
    QVERIFY(!bulk->isVisible());
    QTest::keyClick(table, Qt::Key_End);
    QCOMPARE(table->currentIndex().row(), 19);
    QTest::keyClick(table, Qt::Key_Home);
    QCOMPARE(table->currentIndex().row(), 0);
    QTest::keyClick(under.page.get(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(table->currentIndex().row(), 1);
    QTest::keyClick(under.page.get(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(table->currentIndex().row(), 0);
}

void TestRecommendationsPage::aRowIsCurrentAfterSorting()
{
    PageUnder under;
    QVERIFY(seed::addMany(under.session.store(), 3000)); // more than come at once
    under.page->resize(1228, 872);
    under.page->setSession(&under.session);
    under.page->show();
    QVERIFY(under.settled(3020));
    auto *table = under.table();
    auto *header = table->horizontalHeader();
    const auto sort = [&](int column) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
    };
    // At the top one stays at the top.
    QCOMPARE(table->currentIndex().row(), 0);
    sort(Model::Text);
    QTRY_COMPARE(header->sortIndicatorSection(), int(Model::Text));
    QVERIFY(under.settled(3020));
    QTRY_COMPARE(table->currentIndex().row(), 0);
    // Elsewhere the row that is read stays current, and in sight.
    table->setCurrentIndex(table->model()->index(2500, Model::Text));
    const auto read = under.currentId();
    QVERIFY(read);
    for (const int column : {Model::Due, Model::Lead, Model::Reference}) {
        sort(column);
        QVERIFY(table->currentIndex().isValid());
        QVERIFY(under.settled(3020));
        QTRY_COMPARE(under.currentId(), read);
        QTRY_VERIFY(table->viewport()->rect().contains(table->visualRect(table->currentIndex()).center()));
    }
}

void TestRecommendationsPage::theHeaderChecksAllAndNone()
{
    PageUnder under;
    QVERIFY(under.show());
    auto *table = under.table();
    const int row = 3;
    const QRect box = table->visualRect(table->model()->index(row, Model::Check));
    const auto before = under.currentId();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, box.center());
    QCOMPARE(table->model()->index(row, Model::Check).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(under.currentId(), before); // a check does not change what is read
    auto *header = table->horizontalHeader();
    const QPoint all(header->sectionViewportPosition(Model::Check) + 18, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, all);
    QCOMPARE(table->model()->index(9, Model::Check).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, all);
    QCOMPARE(table->model()->index(row, Model::Check).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
}

void TestRecommendationsPage::theDetailFollowsTheCurrentRow()
{
    PageUnder under;
    QVERIFY(under.show());
    under.makeCurrent(under.idOf(u"CEDAW/C/VAL/CO/8 24 b)"_s));
    auto *reference = under.find<QLabel>("detailReference");
    QTRY_COMPARE(reference->text(), under.language.wording().reference(u"CEDAW/C/VAL/CO/8"_s, u"24 b)"_s));
    QCOMPARE(under.find<QLabel>("detailTitle")->text(), u"Protocolo nacional de evaluación del riesgo"_s);
    QVERIFY(under.find<QLabel>("detailText")->text().startsWith(u"Adoptar"_s));
    QVERIFY(under.find<QLabel>("detailLead")->text().contains(u"Ministerio de la Mujer"_s));
    QCOMPARE(under.find<QAbstractItemView>("timeline")->model()->rowCount(), 2);
    auto *languages = under.find("textLanguage")->findChildren<QAbstractButton *>().last();
    QTest::mouseClick(languages, Qt::LeftButton);
    QVERIFY(under.find<QLabel>("detailText")->text().startsWith(u"Adopt, by"_s));
    auto *detail = under.find("detailPanel");
    QVERIFY(detail->isVisible());
    QTest::keyClick(under.page.get(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(!detail->isVisible());
    QTest::keyClick(under.page.get(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(detail->isVisible());
}

void TestRecommendationsPage::theCurrentRowStaysWhenOthersCome()
{
    PageUnder under;
    QVERIFY(under.show());
    const auto id = under.idOf(u"CRPD/C/VAL/CO/3 34"_s);
    under.makeCurrent(id);
    QVERIFY(seed::addMany(under.session.store(), 300));
    QVERIFY(under.settled(320));
    QTRY_COMPARE(under.currentId(), id);
    // Gone: the one after it takes the keyboard.
    const int row = under.table()->currentIndex().row();
    const auto next = under.table()->model()->index(row + 1, 0).data(Model::IdRole).toLongLong();
    QVERIFY(under.session.change(storage::Intent::EditRecommendation,
        [&](const storage::Writer &db) { storage::recommendations::remove(db, id); }));
    QVERIFY(under.settled(319));
    QTRY_COMPARE(under.currentId(), domain::RecommendationId(next));
}

void TestRecommendationsPage::aChangedRowKeepsItsPlace()
{
    PageUnder under;
    QVERIFY(under.show());
    const auto id = under.idOf(u"CEDAW/C/VAL/CO/8 24 b)"_s);
    under.makeCurrent(id);
    const int row = under.table()->currentIndex().row();
    QSignalSpy reset(under.table()->model(), &QAbstractItemModel::modelReset);
    QVERIFY(under.session.change(storage::Intent::SetDue, [&](const storage::Writer &db) {
        auto found = storage::recommendations::find(db, id);
        found.due = {2030, 1, 1};
        storage::recommendations::save(db, found);
    }));
    QCOMPARE(under.table()->model()->index(row, 0).data(Model::DueRole).toDate(), QDate(2030, 1, 1));
    QCOMPARE(under.table()->currentIndex().row(), row);
    under.session.undoStack().undo();
    QCOMPARE(under.table()->model()->index(row, 0).data(Model::DueRole).toDate(), QDate(2026, 3, 31));
    QCOMPARE(reset.size(), 0);
}

void TestRecommendationsPage::followsTheLanguage()
{
    PageUnder under;
    QVERIFY(under.show());
    under.makeCurrent(under.idOf(u"CEDAW/C/VAL/CO/8 24 b)"_s));
    const int row = under.table()->currentIndex().row();
    const auto cell = [&](int column) { return under.table()->model()->index(row, column).data().toString(); };
    under.page->focusSearch();
    QTest::keyClicks(under.find<QLineEdit>("search"), u"riesg"_s);
    const int scroll = under.table()->verticalScrollBar()->value();
    under.language.set(domain::Language::English);
    QTRY_COMPARE(cell(Model::Status), under.language.wording().status(domain::Status::InProgress));
    QCOMPARE(cell(Model::Due), under.language.wording().date({2026, 3, 31}));
    QVERIFY(cell(Model::Text).startsWith(u"Adopt, by"_s));
    QCOMPARE(under.find<QLineEdit>("search")->text(), u"riesg"_s);
    QCOMPARE(under.table()->verticalScrollBar()->value(), scroll);
}

void TestRecommendationsPage::aNarrowWindowGoesWithoutTheDetail()
{
    PageUnder under;
    QVERIFY(under.show({1024, 700}));
    auto *detail = under.find("detailPanel");
    QVERIFY(!detail->isVisible());
    QCOMPARE(under.table()->verticalHeader()->defaultSectionSize(), 38);
    under.table()->setFocus();
    QTest::keyClick(under.table(), Qt::Key_Return);
    QVERIFY(under.find("recommendationEditor")->isVisible());
    QVERIFY(!under.table()->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(under.table()->isVisible());
    QVERIFY(!detail->isVisible());
    QTRY_VERIFY(under.table()->hasFocus());
    QTest::keyClick(under.page.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto *popup = under.find("filterPopup");
    QVERIFY(popup->isVisible());
    popup->close();
    under.page->resize(1400, 900);
    QTRY_VERIFY(detail->isVisible());
    QVERIFY(under.table()->verticalHeader()->defaultSectionSize() >= 50);
}

void TestRecommendationsPage::columnsGiveWay_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("grade");
    QTest::addColumn<bool>("lead");
    QTest::newRow("roomy") << 900 << true << true;
    QTest::newRow("as the window of 1200") << 690 << false << true;
    QTest::newRow("tight") << 640 << false << true;
    QTest::newRow("very tight") << 520 << false << false;
}

void TestRecommendationsPage::columnsGiveWay()
{
    QFETCH(int, width);
    PageUnder under;
    QVERIFY(under.show({width, 800}));
    QTest::keyClick(under.page.get(), Qt::Key_D, Qt::ControlModifier);
    QTEST(!under.table()->isColumnHidden(Model::Grade), "grade");
    QTEST(!under.table()->isColumnHidden(Model::Lead), "lead");
    int sum = 0;
    for (int column = 0; column < Model::ColumnCount; ++column)
        sum += under.table()->isColumnHidden(column) ? 0 : under.table()->columnWidth(column);
    QVERIFY(sum <= under.table()->viewport()->width());
}

void TestRecommendationsPage::showsWhatOthersAskFor()
{
    PageUnder under;
    QVERIFY(under.show());
    const auto asked = domain::Criteria().narrowedBy(
        domain::Filter {domain::Field::Status, {u"in_progress"_s}, false, false, false, {}, {}});
    under.page->showCriteria(asked);
    QVERIFY(under.settled(7));
    QCOMPARE(under.page->criteria(), asked);
    QVERIFY(under.find<QPushButton>("chip_status")->isVisible());
    const auto hidden = under.idOf(u"A/HRC/56/9 115.4"_s);
    under.page->showRecommendation(hidden);
    QVERIFY(under.settled(20));
    QTRY_COMPARE(under.currentId(), hidden);
}

void TestRecommendationsPage::withoutAWorkspaceNothingCanBeDone()
{
    PageUnder under;
    QVERIFY(under.show());
    auto *assign = under.find<QAction>("recommendation.assign");
    QVERIFY(assign->isEnabled());
    assign->trigger();
    QVERIFY(under.find<QDialog>("assignDialog")->isVisible());
    under.page->setSession(nullptr);
    QCOMPARE(under.table()->model()->rowCount(), 0);
    QVERIFY(!assign->isEnabled());
    QTRY_VERIFY(!under.page->findChild<QDialog *>(u"assignDialog"_s));
}

void TestRecommendationsPage::aWorkspaceThatIsOnlyReadOffersNoChange()
{
    PageUnder under;
    QVERIFY(under.show());
    ui::Session reading(storage::Store::open(
        under.session.store().path(), under.session.store().context(), storage::Store::Access::ReadOnly).value());
    under.page->setSession(&reading);
    QVERIFY(under.settled(20));
    QTRY_VERIFY(under.currentId().has_value());
    for (const char *name : {"recommendation.create", "recommendation.assign", "recommendation.status",
             "recommendation.due", "recommendation.progress"})
        QVERIFY2(!under.find<QAction>(name)->isEnabled(), name);
    QVERIFY(under.find<QAction>("recommendation.copy")->isEnabled());
    under.page->setSession(&under.session);
    QTRY_VERIFY(under.find<QAction>("recommendation.assign")->isEnabled());
}

void TestRecommendationsPage::everyControlHasANameForScreenReaders()
{
    PageUnder under;
    QVERIFY(under.show());
    under.makeCurrent(under.idOf(u"CEDAW/C/VAL/CO/8 24 b)"_s));
    for (const char *name : {"recommendation.assign", "recommendation.status", "recommendation.due",
             "recommendation.progress", "recommendation.create"})
        under.find<QAction>(name)->trigger();
    QCOMPARE(under.page->findChildren<QDialog *>().size(), 5);
    for (auto *widget : under.page->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->objectName().startsWith(u"qt_"_s)
            || qobject_cast<QDialog *>(widget) || qobject_cast<QLabel *>(widget))
            continue;
        if (qobject_cast<QComboBox *>(widget->parentWidget()) || qobject_cast<QSpinBox *>(widget->parentWidget()))
            continue; // its own field
        const auto *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
            qPrintable(u"%1 %2 has no name"_s.arg(
                QLatin1StringView(widget->metaObject()->className()), widget->objectName())));
    }
}

QTEST_MAIN(TestRecommendationsPage)
#include "tst_recommendationspage.moc"
