// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "institutionsunder.h"
#include "support/windows.h"
#include "storage/assignments.h"
#include "storage/handovers.h"
#include "storage/recommendations.h"
#include "ui/institutions/sheetpreview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QLabel>
#include <QPointer>
#include <QPrintDialog>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using support::dateIn;
using support::in;
using support::InstitutionsUnder;

/// A focal point leaves, by typing and clicking.
class TestHandoverDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void aNewPersonTakesOverAllButOne();
    void theSheetStandsBeforeAnythingIsWritten();
    void theSheetIsSavedAndPrinted();
    void aWholeInstitutionNeedsAnother();
    void wordsFollowTheLanguage();
    void escapeWritesNothing();
    void veryManyMoveOnAWorker();
    void fitsASmallWindow();

private:
    QDialog *open(InstitutionsUnder &under)
    {
        if (!under.show() || !under.choose(u"MIM"_s))
            qFatal("no page");
        QTest::mouseClick(under.find<QPushButton>("handOverPerson0"), Qt::LeftButton);
        auto *dialog = under.dialog("handoverDialog");
        if (!isReady(dialog))
            qFatal("no sheet");
        return dialog;
    }
    /// What is handed over was read.
    static bool isReady(const QDialog *dialog)
    {
        return QTest::qWaitFor([&] { return in<QPushButton>(dialog, "submit")->isEnabled(); });
    }
    static storage::handovers::Sheet sheet(const InstitutionsUnder &under)
    {
        return under.read([](const storage::Reader &db) {
            const auto mim = InstitutionsUnder::idOf(db, u"MIM"_s);
            return storage::handovers::read(db, {.institution = mim, .person = storage::persons::of(db, mim).first().id});
        });
    }
};

void TestHandoverDialog::aNewPersonTakesOverAllButOne()
{
    InstitutionsUnder under;
    auto *dialog = open(under);
    const QStringList before = support::dump(under.session.store());
    const auto rows = sheet(under).rows;
    QVERIFY(rows.size() > 2);
    auto *table = in<QTableView>(dialog, "handoverRows");
    QAbstractItemModelTester tester(table->model());
    QCOMPARE(table->model()->rowCount(), rows.size());
    QCOMPARE(in<QComboBox>(dialog, "who")->currentText(), u"Ana Duarte"_s);
    auto *successor = in<QComboBox>(dialog, "successor");
    QCOMPARE(successor->count(), 1); // Eva, who was it before
    QTest::keyClicks(successor, u"Leo Paz"_s);
    QVERIFY(in<QLineEdit>(dialog, "successorEmail")->isVisible());
    QTest::keyClicks(in<QLineEdit>(dialog, "successorEmail"), u"leo@mim.example"_s);
    auto *day = dateIn(dialog, "lastDay");
    day->selectAll();
    QTest::keyClicks(day, u"31/5/2026"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Space);
    const QString summary = in<QLabel>(dialog, "handoverSummary")->text();
    QVERIFY2(summary.contains(u"%1 de %2"_s.arg(rows.size() - 1).arg(rows.size())), qPrintable(summary));
    QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
    QTRY_VERIFY(!under.page->findChild<QDialog *>(u"handoverDialog"_s));

    under.read([&](const storage::Reader &db) {
        const auto persons = storage::persons::of(db, InstitutionsUnder::idOf(db, u"MIM"_s));
        const auto named = [&](const QString &name) { return *std::find_if(persons.begin(), persons.end(), [&](const auto &one) { return one.name == name; }); };
        QCOMPARE(named(u"Ana Duarte"_s).focalTo, QDate(2026, 5, 31));
        QCOMPARE(named(u"Leo Paz"_s).focalFrom, QDate(2026, 6, 1));
        QCOMPARE(storage::persons::assignments(db, *named(u"Leo Paz"_s).id), rows.size() - 1);
        const auto change = storage::changes::list(db, std::nullopt, 1).first();
        QCOMPARE(change.intent, storage::Intent::Handover);
        QCOMPARE(change.arguments.value(u"person"_s).toString(), u"Ana Duarte"_s);
        QCOMPARE(change.recommendations, rows.size() - 1);
    });
    under.session.undoStack().undo();
    QCOMPARE(support::dump(under.session.store()), before);
}

void TestHandoverDialog::theSheetStandsBeforeAnythingIsWritten()
{
    InstitutionsUnder under;
    auto *dialog = open(under);
    const QStringList before = support::dump(under.session.store());
    auto *preview = in<ui::SheetPreview>(dialog, "sheetPreview");
    QSignalSpy shown(preview, &ui::SheetPreview::shown);
    QTest::mouseClick(in<QWidget>(dialog, "handoverPart")->findChildren<QAbstractButton *>().last(), Qt::LeftButton);
    QTRY_VERIFY(!shown.isEmpty());
    QVERIFY(shown.first().first().toInt() >= 2); // the cover and what follows
    QVERIFY(in<QPushButton>(dialog, "printSheet")->isEnabled());
    // In English, from a Spanish window.
    QTest::mouseClick(in<QWidget>(dialog, "sheetLanguage")->findChildren<QAbstractButton *>().last(), Qt::LeftButton);
    QTRY_COMPARE(shown.size(), 2);
    QCOMPARE(support::dump(under.session.store()), before);
}

void TestHandoverDialog::theSheetIsSavedAndPrinted()
{
    InstitutionsUnder under;
    auto *dialog = open(under);
    QTest::mouseClick(in<QWidget>(dialog, "handoverPart")->findChildren<QAbstractButton *>().last(), Qt::LeftButton);
    QTRY_VERIFY(in<QPushButton>(dialog, "saveSheet")->isEnabled());
    QTest::mouseClick(in<QPushButton>(dialog, "saveSheet"), Qt::LeftButton);
    QTRY_VERIFY(dialog->findChild<QFileDialog *>(u"sheetFileDialog"_s));
    auto *file = in<QFileDialog>(dialog, "sheetFileDialog");
    const QString path = under.folder.filePath(u"ficha.pdf"_s);
    Q_EMIT file->fileSelected(path);
    file->close();
    QTRY_VERIFY(QFile::exists(path));
    QTRY_VERIFY(in<QLabel>(dialog, "handoverNote")->text().contains(u"ficha.pdf"_s));
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.read(5) == "%PDF-");
    QTest::mouseClick(in<QPushButton>(dialog, "printSheet"), Qt::LeftButton);
    QTRY_VERIFY(dialog->findChild<QPrintDialog *>(u"sheetPrintDialog"_s)); // opened, and the window goes on
    dialog->findChild<QPrintDialog *>(u"sheetPrintDialog"_s)->close();
}

void TestHandoverDialog::aWholeInstitutionNeedsAnother()
{
    InstitutionsUnder under;
    auto *dialog = open(under);
    const auto faults = under.read([](const storage::Reader &db) { return storage::check(db).size(); });
    auto *who = in<QComboBox>(dialog, "who");
    who->setCurrentIndex(who->count() - 1);
    QCOMPARE(who->currentText(), u"MIM en su conjunto"_s);
    QVERIFY(isReady(dialog));
    QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
    QVERIFY2(in<QLabel>(dialog, "problem")->text().startsWith(u"Una institución en su conjunto se traspasa a otra"_s), qPrintable(in<QLabel>(dialog, "problem")->text()));
    auto *to = in<QComboBox>(dialog, "goesTo");
    QCOMPARE(QApplication::focusWidget(), to);
    QTest::keyClicks(to, u"M"_s); // what is corrected is not wrong any more
    QVERIFY(!in<QLabel>(dialog, "problem")->isVisible());
    to->setEditText(u"MINJUS"_s);
    QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
    QTRY_VERIFY(!under.page->findChild<QDialog *>(u"handoverDialog"_s));
    QCOMPARE(under.stored(u"MIM"_s).activeTo, QDate(2026, 5, 19));
    under.read([](const storage::Reader &db) {
        QVERIFY(storage::handovers::read(db, {.institution = InstitutionsUnder::idOf(db, u"MIM"_s)}).rows.isEmpty());
    });
    QCOMPARE(under.read([](const storage::Reader &db) { return storage::check(db).size(); }), faults);
}

void TestHandoverDialog::wordsFollowTheLanguage()
{
    InstitutionsUnder under;
    auto *dialog = open(under);
    QCOMPARE(dialog->windowTitle(), u"Traspasar"_s);
    QTest::keyClicks(in<QComboBox>(dialog, "successor"), u"Leo"_s);
    under.language.set(domain::Language::English);
    QTRY_COMPARE(dialog->windowTitle(), u"Hand over"_s);
    QCOMPARE(in<QComboBox>(dialog, "successor")->currentText(), u"Leo"_s);
    QCOMPARE(in<QComboBox>(dialog, "who")->itemText(2), u"MIM as a whole"_s);
    QCOMPARE(in<QTableView>(dialog, "handoverRows")->model()->headerData(4, Qt::Horizontal).toString(), u"Due"_s);
    // The paragraph at the end of a reference tells rows apart.
    const auto *table = in<QTableView>(dialog, "handoverRows");
    for (int row = 0; row < qMin(8, table->model()->rowCount()); ++row) {
        const QString reference = table->model()->index(row, 0).data().toString();
        QVERIFY2(table->columnWidth(0) >= table->fontMetrics().horizontalAdvance(reference) + 30, qPrintable(reference));
    }
}

void TestHandoverDialog::escapeWritesNothing()
{
    InstitutionsUnder under;
    auto *dialog = open(under);
    const QStringList before = support::dump(under.session.store());
    QTest::keyClicks(in<QComboBox>(dialog, "successor"), u"Leo"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!under.page->findChild<QDialog *>(u"handoverDialog"_s));
    QCOMPARE(support::dump(under.session.store()), before);
}

void TestHandoverDialog::veryManyMoveOnAWorker()
{
    InstitutionsUnder under;
    QVERIFY(seed::addMany(under.session.store(), ui::Session::few + 100));
    const auto mim = under.read([](const storage::Reader &db) { return InstitutionsUnder::idOf(db, u"MIM"_s); });
    support::take(under.session.store().write(storage::Intent::Assign, [&](const storage::Writer &db) {
        for (const auto id : storage::recommendations::ids(db, {}, {}))
            storage::assignments::setLead(db, id, mim);
    }));
    QPointer<QFutureWatcherBase> watcher;
    connect(&under.session, &ui::Session::working, this, [&](QFutureWatcherBase *job) { watcher = job; });
    QSignalSpy failed(&under.session, &ui::Session::failed);
    auto *dialog = open(under);
    const QStringList before = support::dump(under.session.store());
    const auto led = [&](const QString &acronym) {
        return under.read([&](const storage::Reader &db) {
            return storage::handovers::read(db, {.institution = InstitutionsUnder::idOf(db, acronym)}).rows.size();
        });
    };
    auto *who = in<QComboBox>(dialog, "who");
    who->setCurrentIndex(who->count() - 1);
    QVERIFY(isReady(dialog));
    // What is missing is said in the dialog, and no worker begins.
    QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
    QVERIFY(in<QLabel>(dialog, "problem")->isVisible());
    QVERIFY(!under.session.isWorking());
    failed.clear();
    in<QComboBox>(dialog, "goesTo")->setEditText(u"MINJUS"_s);
    QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
    QVERIFY(under.session.isWorking());
    QVERIFY(watcher);
    watcher->cancel();
    QTRY_VERIFY(!under.session.isWorking());
    QCOMPARE(support::caught<domain::Error>(failed.first().first()).code, domain::ErrorCode::Cancelled);
    QCOMPARE(support::dump(under.session.store()), before);

    QTRY_VERIFY(!under.page->findChild<QDialog *>(u"handoverDialog"_s));
    const auto all = led(u"MIM"_s);
    dialog = open(under);
    in<QComboBox>(dialog, "who")->setCurrentIndex(in<QComboBox>(dialog, "who")->count() - 1);
    QVERIFY(isReady(dialog));
    in<QComboBox>(dialog, "goesTo")->setEditText(u"MINJUS"_s);
    QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
    QVERIFY(under.session.isWorking());
    QTRY_VERIFY(!under.session.isWorking());
    QCOMPARE(led(u"MIM"_s), 0);
    QVERIFY(led(u"MINJUS"_s) >= all);
    under.session.undo();
    QTRY_VERIFY(!under.session.isWorking());
    QCOMPARE(support::dump(under.session.store()), before);
}

void TestHandoverDialog::fitsASmallWindow()
{
    InstitutionsUnder under;
    QVERIFY(under.show({912, 500}));
    QVERIFY(under.choose(u"MIM"_s));
    QTest::mouseClick(under.find<QPushButton>("handOverInstitution"), Qt::LeftButton);
    auto *dialog = under.dialog("handoverDialog");
    QVERIFY2(dialog->width() <= 912 && dialog->height() <= 500, qPrintable(u"%1 x %2"_s.arg(dialog->width()).arg(dialog->height())));
    QVERIFY(isReady(dialog));
    QVERIFY(in<QTableView>(dialog, "handoverRows")->height() >= 90);
}

QTEST_MAIN(TestHandoverDialog)
#include "tst_handoverdialog.moc"
