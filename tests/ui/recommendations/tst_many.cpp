// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageunder.h"
#include "storage/assignments.h"
#include "storage/changes.h"
#include "storage/institutions.h"
#include "storage/spread.h"
#include "storage/terms.h"
#include "support/windows.h"
#include "support/workspace.h"
#include "ui/editing/edits.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFutureWatcher>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using Model = items::RecommendationModel;
using support::PageUnder;

/// What is done to many at once: it shows where they differ, leaves what nobody decided, and is undone by one undo.
class TestMany : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void saysWhereTheyDiffer();
    void takesTheDueDateAwayOnlyWhenTold();
    void choosesAPriority();
    void ticksTermsOfSeveral();
    void ticksTermsByTyping_data();
    void ticksTermsByTyping();
    void archivesAndRestores();
    void deletesWithEverythingAndGivesItBack();
    void assignsVeryManyOnAWorker();
    void aWorkerIsStopped();
    void copiesRowsAsATable();
};

namespace {

const QString first = u"CEDAW/C/VAL/CO/8 24 b)"_s;
const QString second = u"CCPR/C/VAL/CO/5 12"_s;

template <class T>
T *in(QDialog *dialog, const char *name)
{
    T *found = dialog->findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("the dialog has no %s", name);
    return found;
}

/// Checks these rows and opens a command's dialog.
QDialog *open(PageUnder &under, const QStringList &references, const char *command, const char *dialog)
{
    under.page->activateWindow(); // keys reach only the active window
    [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(under.page.get());
    for (const auto &reference : references) {
        under.makeCurrent(under.idOf(reference));
        if (references.size() > 1)
            QTest::keyClick(under.table(), Qt::Key_Space);
    }
    under.find<QAction>(command)->trigger();
    return under.find<QDialog>(dialog);
}

void submit(QDialog *dialog)
{
    QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
}

QStringList themes(const PageUnder &under, domain::RecommendationId id)
{
    return under.read([&](const storage::Reader &db) {
        QStringList list;
        for (const auto &term : storage::recommendations::terms(db, id))
            list << term.vocabulary + u':' + term.code;
        return list;
    });
}

storage::Change newest(const PageUnder &under)
{
    return under.read([](const storage::Reader &db) { return storage::changes::list(db, {}, 1).first(); });
}

qint64 led(const PageUnder &under, const QString &acronym)
{
    return under.read([&](const storage::Reader &db) {
        const auto found = storage::recommendations::ids(db, {}, {});
        for (const auto &share : storage::spread::leads(db, found)) {
            if (share.value == acronym)
                return share.count;
        }
        return qint64 {0};
    });
}

} // namespace

void TestMany::saysWhereTheyDiffer()
{
    PageUnder under;
    QVERIFY(under.show());
    auto *dialog = open(under, {first, second}, "recommendation.assign", "assignDialog");
    auto *lead = in<QComboBox>(dialog, "lead")->lineEdit();
    QCOMPARE(lead->placeholderText(), u"varias (1 × MIM, 1 × MINJUS)"_s);
    under.language.set(domain::Language::English);
    QTRY_COMPARE(lead->placeholderText(), u"various (1 × MIM, 1 × MINJUS)"_s);
    dialog->close();
    under.find<QAction>("recommendation.status")->trigger();
    dialog = under.find<QDialog>("statusDialog");
    auto *status = in<QComboBox>(dialog, "status");
    QCOMPARE(status->currentIndex(), -1);
    QVERIFY(status->placeholderText().startsWith(u"various (1 × "_s));
    submit(dialog);
    QVERIFY(in<QLabel>(dialog, "problem")->isVisible());
    QCOMPARE(under.stored(under.idOf(first)).status, domain::Status::InProgress);
}

void TestMany::takesTheDueDateAwayOnlyWhenTold()
{
    PageUnder under;
    QVERIFY(under.show());
    auto *dialog = open(under, {first, second}, "recommendation.due", "dueDialog");
    submit(dialog);
    QVERIFY(in<QLabel>(dialog, "problem")->isVisible());
    QVERIFY(under.stored(under.idOf(first)).due.isValid());
    QTest::mouseClick(in<QCheckBox>(dialog, "noDue"), Qt::LeftButton, {}, QPoint(8, 8));
    submit(dialog);
    QTRY_VERIFY(!under.stored(under.idOf(first)).due.isValid());
    QVERIFY(!under.stored(under.idOf(second)).due.isValid());
    under.session.undo();
    QCOMPARE(under.stored(under.idOf(first)).due, QDate(2026, 3, 31));
}

void TestMany::choosesAPriority()
{
    PageUnder under;
    QVERIFY(under.show());
    auto *dialog = open(under, {first}, "recommendation.priority", "priorityDialog");
    QCOMPARE(in<QComboBox>(dialog, "priority")->currentText(), u"Normal"_s);
    in<QComboBox>(dialog, "priority")->setFocus();
    QTest::keyClick(in<QComboBox>(dialog, "priority"), Qt::Key_Home);
    submit(dialog);
    QTRY_COMPARE(under.stored(under.idOf(first)).priority, domain::Priority::High);
    QTRY_VERIFY(!under.page->findChild<QDialog *>(u"priorityDialog"_s));
    dialog = open(under, {first, second}, "recommendation.priority", "priorityDialog");
    auto *priority = in<QComboBox>(dialog, "priority");
    QCOMPARE(priority->currentIndex(), -1);
    QCOMPARE(priority->placeholderText(), u"varias (1 × Alta, 1 × Normal)"_s);
    submit(dialog);
    QVERIFY(in<QLabel>(dialog, "problem")->isVisible());
    priority->setCurrentIndex(2);
    submit(dialog);
    QTRY_COMPARE(under.stored(under.idOf(first)).priority, domain::Priority::Low);
    QCOMPARE(under.stored(under.idOf(second)).priority, domain::Priority::Low);
    QCOMPARE(newest(under).intent, storage::Intent::SetPriority);
    under.session.undo();
    QCOMPARE(under.stored(under.idOf(first)).priority, domain::Priority::High);
    QCOMPARE(under.stored(under.idOf(second)).priority, domain::Priority::Normal);
}

void TestMany::ticksTermsOfSeveral()
{
    PageUnder under;
    QVERIFY(under.show());
    const auto one = under.idOf(first);
    const auto other = under.idOf(second);
    QVERIFY(under.session.change(storage::Intent::SetTerms, [&](const storage::Writer &db) {
        const auto all = storage::terms::all(db, u"theme"_s);
        storage::recommendations::setTerms(db, one, {*all[0].id, *all[1].id}, domain::TermSource::Imported);
        storage::recommendations::setTerms(db, other, {*all[1].id}, domain::TermSource::Imported);
    }));
    const QStringList before = themes(under, one);
    auto *dialog = open(under, {first, second}, "recommendation.terms", "termsDialog");
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    auto *tree = in<QTreeView>(dialog, "termTree");
    QAbstractItemModelTester tester(tree->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QModelIndex group = tree->model()->index(0, 0);
    QVERIFY(tree->isExpanded(group));
    const auto state = [&](int row) { return tree->model()->index(row, 0, group).data(Qt::CheckStateRole).toInt(); };
    QCOMPARE(state(0), int(Qt::PartiallyChecked));
    QVERIFY(tree->model()->index(0, 0, group).data().toString().endsWith(u"(1 de 2)"_s));
    QCOMPARE(state(1), int(Qt::Checked));
    // The one that all have is taken away, a third is added, what only one has stays.
    tree->setFocus();
    tree->setCurrentIndex(tree->model()->index(1, 0, group));
    QTest::keyClick(tree, Qt::Key_Space);
    QCOMPARE(state(1), int(Qt::Unchecked));
    tree->setCurrentIndex(tree->model()->index(2, 0, group));
    QTest::keyClick(tree, Qt::Key_Space);
    submit(dialog);
    QTRY_COMPARE(themes(under, one).size(), 2);
    QVERIFY(themes(under, one).contains(before.first()));
    QVERIFY(!themes(under, one).contains(before.last()));
    QCOMPARE(themes(under, other).size(), 1);
    QCOMPARE(newest(under).intent, storage::Intent::SetTerms);
    QCOMPARE(newest(under).recommendations, 2);
    under.session.undo();
    QCOMPARE(themes(under, one), before);
    QCOMPARE(themes(under, other), QStringList {before.last()});
}

void TestMany::ticksTermsByTyping_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("term");
    QTest::newRow("a number") << u"16.3"_s << u"sdg:16.3"_s;
    QTest::newRow("a goal, not a target that holds its number") << u"3"_s << u"sdg:3"_s;
    QTest::newRow("Spanish, without its accents") << u"constitucional legis"_s << u"theme:constitutional-legislative-framework"_s;
    QTest::newRow("English in a Spanish window") << u"Constitutional & legislative"_s << u"theme:constitutional-legislative-framework"_s;
}

void TestMany::ticksTermsByTyping()
{
    QFETCH(QString, typed);
    QFETCH(QString, term);
    PageUnder under;
    QVERIFY(under.show());
    const auto id = under.idOf(first);
    const auto before = themes(under, id);
    QVERIFY(!before.contains(term));
    auto *dialog = open(under, {first}, "recommendation.terms", "termsDialog");
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    auto *search = in<QLineEdit>(dialog, "termSearch");
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, typed);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(search->text().isEmpty());
    QVERIFY(dialog->isVisible());
    QTest::keyClick(search, Qt::Key_Return); // an empty field: the dialog's verb
    QTRY_COMPARE(themes(under, id).size(), before.size() + 1);
    QVERIFY(themes(under, id).contains(term));
}

void TestMany::archivesAndRestores()
{
    PageUnder under;
    QVERIFY(under.show());
    const auto id = under.idOf(first);
    under.makeCurrent(id);
    under.find<QAction>("recommendation.archive")->trigger();
    QVERIFY(under.settled(19));
    QVERIFY(under.stored(id).archived);
    QTRY_VERIFY(under.currentId() && under.currentId() != id);
    under.page->focusSearch();
    QTest::keyClicks(under.find<QLineEdit>("search"), u"archivada:si"_s);
    QVERIFY(under.settled(1));
    QTRY_COMPARE(under.currentId(), id);
    QVERIFY(under.table()->model()->index(0, 0).data(Model::ArchivedRole).toBool());
    QVERIFY(!under.find<QAction>("recommendation.status")->isEnabled());
    QVERIFY(!under.find<QAction>("recommendation.progress")->isEnabled());
    QTRY_VERIFY(!under.find<QPushButton>("detailAssign")->isEnabled());
    // Nor among others that are not archived.
    QVERIFY(!ui::edits::setDue(under.session, {id}, QDate(2029, 1, 1)));
    QVERIFY(under.stored(id).due != QDate(2029, 1, 1));
    QVERIFY(under.find<QAction>("recommendation.restore")->isEnabled());
    under.find<QAction>("recommendation.restore")->trigger();
    QVERIFY(under.settled(0));
    QTest::keyClick(under.find<QLineEdit>("search"), Qt::Key_Escape);
    QVERIFY(under.settled(20));
    under.session.undo();
    QVERIFY(under.settled(19));
    // By the filter as well.
    under.page->showCriteria(domain::Criteria().narrowedBy(domain::Filter {.field = domain::Field::Archived, .values = {u"yes"_s}}));
    QVERIFY(under.settled(1));
    QVERIFY(under.find<QPushButton>("chip_archived")->isVisible());
}

void TestMany::deletesWithEverythingAndGivesItBack()
{
    PageUnder under;
    QVERIFY(under.show());
    const auto id = under.idOf(first);
    const QStringList before = support::dump(under.session.store());
    const auto problems = under.read(storage::check).size();
    auto *dialog = open(under, {first}, "recommendation.remove", "deleteDialog");
    auto *what = in<QLabel>(dialog, "whatGoes");
    QVERIFY2(what->text().contains(u"2 entradas"_s), qPrintable(what->text()));
    under.language.set(domain::Language::English);
    QTRY_VERIFY(what->text().contains(u"2 progress entries"_s));
    QVERIFY(!in<QPushButton>(dialog, "submit")->isDefault());
    submit(dialog);
    QVERIFY(under.settled(19));
    QVERIFY(!under.read([&](const storage::Reader &db) { return storage::recommendations::page(db, {id}).size(); }));
    QCOMPARE(newest(under).intent, storage::Intent::RemoveRecommendation);
    under.session.undo();
    QVERIFY(under.settled(20));
    QCOMPARE(support::dump(under.session.store()), before);
    QCOMPARE(under.read(storage::check).size(), problems);
}

void TestMany::assignsVeryManyOnAWorker()
{
    PageUnder under;
    QVERIFY(seed::addMany(under.session.store(), 400));
    under.page->resize(1228, 872);
    under.page->setSession(&under.session);
    under.page->show();
    QVERIFY(under.settled(420));
    QStringList shown;
    connect(&under.session, &ui::Session::working, this,
        [&](QFutureWatcherBase *job) { under.tasks.watch(job, u"w"_s, u"c"_s); shown << u"shown"_s; });
    const QStringList before = support::dump(under.session.store());
    under.table()->setFocus();
    under.find<QAction>("recommendation.checkAll")->trigger();
    under.find<QAction>("recommendation.assign")->trigger();
    auto *dialog = under.find<QDialog>("assignDialog");
    QTRY_VERIFY(in<QComboBox>(dialog, "lead")->lineEdit()->placeholderText().contains(u"402 × nadie"_s));
    QTest::keyClicks(in<QComboBox>(dialog, "lead"), u"minsa"_s);
    submit(dialog);
    QVERIFY(under.session.isWorking());
    QVERIFY(under.tasks.isRunning());
    // Meanwhile nothing else is written, and that is said.
    QSignalSpy refused(&under.session, &ui::Session::failed);
    QVERIFY(!under.session.change(storage::Intent::SetDue, [](const storage::Writer &) {}));
    QCOMPARE(refused.size(), 1);
    QTRY_COMPARE(led(under, u"MINSA"_s), 420);
    QTRY_VERIFY(!under.session.isWorking());
    QVERIFY(!under.tasks.isRunning());
    QCOMPARE(newest(under).recommendations, 419); // one was led by it before
    QTRY_COMPARE(under.table()->model()->index(3, Model::Lead).data().toString(), u"MINSA"_s);
    under.session.undo(); // by a worker, too
    QVERIFY(under.session.isWorking());
    QTRY_VERIFY(!under.session.isWorking());
    QCOMPARE(support::dump(under.session.store()), before);
    QCOMPARE(shown.size(), 2);
    under.session.redo();
    QTRY_COMPARE(led(under, u"MINSA"_s), 420);
}

void TestMany::aWorkerIsStopped()
{
    PageUnder under;
    QVERIFY(seed::addMany(under.session.store(), 2000));
    const QStringList before = support::dump(under.session.store());
    QPointer<QFutureWatcherBase> watcher;
    connect(&under.session, &ui::Session::working, this, [&](QFutureWatcherBase *job) { watcher = job; });
    QSignalSpy failed(&under.session, &ui::Session::failed);
    const auto ids = under.read([](const storage::Reader &db) { return storage::recommendations::ids(db, {}, {}); });
    QVERIFY(ui::edits::setPriority(under.session, ids, domain::Priority::High));
    QVERIFY(watcher);
    watcher->cancel();
    QTRY_VERIFY(!under.session.isWorking());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(support::caught<domain::Error>(failed.first().first()).code, domain::ErrorCode::Cancelled);
    QCOMPARE(support::dump(under.session.store()), before);
}

void TestMany::copiesRowsAsATable()
{
    PageUnder under;
    QVERIFY(under.show());
    under.makeCurrent(under.idOf(first));
    QTest::keyClick(under.table(), Qt::Key_C, Qt::ControlModifier);
    QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.first(),
        u"Referencia\tRecomendación\tLíder\tSituación\tAvance\tCalificación\tPlazo\tPrioridad\tTemas\tPosición (EPU)"_s);
    QVERIFY(lines.last().startsWith(u"CEDAW/C/VAL/CO/8, párr. 24 b)\tAdoptar"_s));
    QVERIFY(lines.last().contains(u"\tMIM\tEn curso\t45\u00A0%\t"_s) || lines.last().contains(u"\tMIM\tEn curso\t45 %\t"_s));
    QVERIFY(lines.last().contains(u"\t31/03/2026\tNormal\tViolencia contra la mujer"_s));
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasHtml());
    QTest::keyClick(under.table(), Qt::Key_Space);
    under.makeCurrent(under.idOf(second));
    QTest::keyClick(under.table(), Qt::Key_Space);
    under.language.set(domain::Language::English);
    QTRY_COMPARE(under.table()->model()->headerData(Model::Reference, Qt::Horizontal).toString(), u"Reference"_s);
    under.find<QAction>("recommendation.copyTable")->trigger();
    lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.first().startsWith(u"Reference\tRecommendation"_s));
    QTest::keyClick(under.table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), under.language.wording().reference(u"CCPR/C/VAL/CO/5"_s, u"12"_s));
}

QTEST_MAIN(TestMany)
#include "tst_many.moc"
