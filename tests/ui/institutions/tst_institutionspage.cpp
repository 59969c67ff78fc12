// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "institutionsunder.h"
#include "support/windows.h"
#include "storage/assignments.h"
#include "storage/recommendations.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using items::InstitutionTreeModel;
using support::in;
using support::InstitutionsUnder;

/// The page of institutions, by typing and clicking.
class TestInstitutionsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void findsByTyping();
    void countsLeadToTheList_data();
    void countsLeadToTheList();
    void addsOneBelowAnother();
    void refusesAnAcronymThatIsTaken();
    void offersNoPlaceBelowItself();
    void switchesTheLanguageWithADialogOpen();
    void addsAPersonAndMendsTheAddress();
    void deletesWhatNothingHangsOnAndTakesItBack();
    void endsWhatSomethingHangsOn();
    void showsTheFormerFocalPoints();
    void copiesTheTree();
    void anEmptyWorkspaceSaysSo();
    void fitsASmallWindow_data();
    void fitsASmallWindow();
};

void TestInstitutionsPage::findsByTyping()
{
    InstitutionsUnder under;
    QVERIFY(under.show());
    const auto all = under.acronyms();
    QVERIFY(all.contains(u"MIM"_s));
    under.page->focusSearch();
    auto *search = under.find<QLineEdit>("search");
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"mujer"_s);
    QCOMPARE(under.acronyms(), QStringList {u"MIM"_s});
    QTRY_COMPARE(under.find<QLabel>("institutionAcronym")->text(), u"MIM"_s);
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(under.acronyms(), all);
    QTest::keyClicks(search, u"zzz"_s);
    QVERIFY(under.acronyms().isEmpty());
    QVERIFY(under.find<QWidget>("institutionsEmpty")->isVisible());
}

void TestInstitutionsPage::countsLeadToTheList_data()
{
    QTest::addColumn<QByteArray>("button");
    for (const char *name : {"countLeads", "countSupports", "countOverdue", "countSilent", "countReturned"})
        QTest::newRow(name) << QByteArray(name);
}

void TestInstitutionsPage::countsLeadToTheList()
{
    QFETCH(QByteArray, button);
    InstitutionsUnder under;
    QVERIFY(under.show());
    QVERIFY(under.choose(u"MIM"_s));
    QSignalSpy asked(under.page.get(), &ui::Page::listRequested);
    auto *count = under.find<QPushButton>(button.constData());
    const int shown = count->text().toInt();
    QTest::mouseClick(count, Qt::LeftButton);
    if (shown == 0) {
        QVERIFY(asked.isEmpty());
        return;
    }
    QCOMPARE(asked.size(), 1);
    const auto criteria = support::caught<domain::Criteria>(asked.first().first());
    QCOMPARE(under.read([&](const storage::Reader &db) { return storage::recommendations::count(db, criteria); }), shown);
}

void TestInstitutionsPage::addsOneBelowAnother()
{
    InstitutionsUnder under;
    QVERIFY(under.show());
    QTest::mouseClick(under.find<QPushButton>("newInstitution"), Qt::LeftButton);
    auto *dialog = under.dialog("institutionDialog");
    QTest::keyClicks(in<QLineEdit>(dialog, "acronym"), u"DGI"_s);
    auto *kind = in<QComboBox>(dialog, "kind");
    kind->setCurrentIndex(kind->findData(u"agency"_s));
    QTest::keyClicks(in<QLineEdit>(dialog, "name_es"), u"Direccion de Igualdad"_s);
    QTest::keyClicks(in<QComboBox>(dialog, "parent"), u"mim"_s);
    QTest::keyClicks(support::dateIn(dialog, "active_from"), u"1/3/2026"_s);
    QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
    QTRY_VERIFY(!under.page->findChild<QDialog *>(u"institutionDialog"_s));
    const auto made = under.stored(u"DGI"_s);
    QCOMPARE(made.parent, under.stored(u"MIM"_s).id);
    QCOMPARE(made.kind, u"agency"_s);
    QCOMPARE(made.activeFrom, QDate(2026, 3, 1));
    QTRY_VERIFY(under.acronyms().contains(u".DGI"_s));
    QTRY_COMPARE(under.find<QLabel>("institutionAcronym")->text(), u"DGI"_s); // what was added is what one sees
    QTRY_COMPARE(under.find<QPushButton>("institutionParent")->text(), u"Depende de MIM"_s);
    under.session.undoStack().undo();
    QTRY_VERIFY(!under.acronyms().contains(u".DGI"_s));
}

void TestInstitutionsPage::refusesAnAcronymThatIsTaken()
{
    InstitutionsUnder under;
    QVERIFY(under.show());
    QVERIFY(under.choose(u"MIM"_s));
    QTest::keyClick(under.tree(), Qt::Key_Return);
    auto *dialog = under.dialog("institutionDialog");
    auto *acronym = in<QLineEdit>(dialog, "acronym");
    QCOMPARE(acronym->text(), u"MIM"_s);
    acronym->selectAll();
    QTest::keyClicks(acronym, u"minjus"_s);
    QTest::keyClick(acronym, Qt::Key_Return);
    auto *problem = in<QLabel>(dialog, "problem");
    QTRY_VERIFY(problem->isVisible());
    QVERIFY2(problem->text().startsWith(u"Otra institución tiene esta sigla"_s), qPrintable(problem->text()));
    under.language.set(domain::Language::English);
    QTRY_VERIFY2(problem->text().startsWith(u"Another institution has this acronym"_s), qPrintable(problem->text()));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!under.page->findChild<QDialog *>(u"institutionDialog"_s));
    QCOMPARE(under.stored(u"MIM"_s).acronym, u"MIM"_s);
}

void TestInstitutionsPage::offersNoPlaceBelowItself()
{
    InstitutionsUnder under;
    QVERIFY(under.show());
    QVERIFY(under.choose(u"MIM"_s));
    QTest::mouseClick(under.find<QPushButton>("editInstitution"), Qt::LeftButton);
    auto *dialog = under.dialog("institutionDialog");
    auto *parent = in<QComboBox>(dialog, "parent");
    for (int i = 0; i < parent->count(); ++i)
        QVERIFY2(!parent->itemText(i).startsWith(u"MIM,"_s), qPrintable(parent->itemText(i)));
    QTest::keyClicks(parent, u"Ninguna tal"_s);
    QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
    QVERIFY(in<QLabel>(dialog, "problem")->text().contains(u"Ninguna tal"_s));
}

void TestInstitutionsPage::switchesTheLanguageWithADialogOpen()
{
    InstitutionsUnder under;
    QVERIFY(under.show());
    QVERIFY(under.choose(u"MIM"_s));
    QTest::mouseClick(under.find<QPushButton>("editInstitution"), Qt::LeftButton);
    auto *dialog = under.dialog("institutionDialog");
    QCOMPARE(dialog->windowTitle(), u"Editar institución"_s);
    QCOMPARE(in<QComboBox>(dialog, "kind")->currentText(), u"Ministerio o secretaría de Estado"_s);
    under.language.set(domain::Language::English);
    QTRY_COMPARE(dialog->windowTitle(), u"Edit institution"_s);
    QCOMPARE(in<QComboBox>(dialog, "kind")->currentText(), u"Ministry"_s);
    QCOMPARE(under.find<QPushButton>("newInstitution")->text(), u"New…"_s);
    QCOMPARE(under.find<QLabel>("institutionTitle")->text(), u"Ministry of Women"_s);
    QCOMPARE(under.tree()->model()->headerData(InstitutionTreeModel::Overdue, Qt::Horizontal).toString(), u"Overdue"_s);
    QVERIFY(under.stored(u"MIM"_s).revision == 1);
}

void TestInstitutionsPage::addsAPersonAndMendsTheAddress()
{
    InstitutionsUnder under;
    QVERIFY(under.show());
    QVERIFY(under.choose(u"MINJUS"_s));
    QTest::mouseClick(under.find<QPushButton>("addPerson"), Qt::LeftButton);
    auto *dialog = under.dialog("personDialog");
    QTest::keyClicks(in<QLineEdit>(dialog, "personName"), u"Leo Paz"_s);
    QTest::keyClicks(in<QLineEdit>(dialog, "post_es"), u"Director"_s);
    auto *email = in<QLineEdit>(dialog, "email");
    QTest::keyClicks(email, u"leo"_s);
    QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
    QVERIFY(in<QLabel>(dialog, "problem")->text().startsWith(u"Esto no puede ser una dirección"_s));
    QTest::keyClicks(email, u"@minjus.example"_s);
    QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
    QTRY_VERIFY(!under.page->findChild<QDialog *>(u"personDialog"_s));
    QTRY_VERIFY(under.page->findChild<QLabel *>(u"personName0"_s) && under.find<QLabel>("personName0")->text() == u"Leo Paz"_s);
    auto *mail = under.find<QLabel>("personMail0");
    QVERIFY(mail->text().contains(u"mailto:leo@minjus.example"_s));
    QVERIFY(mail->openExternalLinks());
    QVERIFY(mail->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
}

void TestInstitutionsPage::deletesWhatNothingHangsOnAndTakesItBack()
{
    InstitutionsUnder under;
    support::take(under.session.store().write(storage::Intent::EditInstitution, [](const storage::Writer &db) {
        storage::institutions::save(db, {.kind = u"agency"_s, .acronym = u"SOLA"_s, .name = {.es = u"Sola"_s, .en = {}}});
    }));
    QVERIFY(under.show());
    const QStringList before = support::dump(under.session.store());
    QVERIFY(under.choose(u"SOLA"_s));
    QTest::keyClick(under.tree(), Qt::Key_Delete);
    QTRY_VERIFY(!under.acronyms().contains(u"SOLA"_s));
    under.session.undoStack().undo();
    QTRY_VERIFY(under.acronyms().contains(u"SOLA"_s));
    QCOMPARE(support::dump(under.session.store()), before);
}

void TestInstitutionsPage::endsWhatSomethingHangsOn()
{
    InstitutionsUnder under;
    QVERIFY(under.show());
    QVERIFY(under.choose(u"MIM"_s));
    QTest::keyClick(under.tree(), Qt::Key_Delete);
    auto *dialog = under.dialog("endDialog");
    const QString ties = in<QLabel>(dialog, "ties")->text();
    QVERIFY2(ties.contains(u"2 personas"_s) && ties.contains(u"asignaciones"_s), qPrintable(ties));
    auto *day = support::dateIn(dialog, "lastDay");
    day->selectAll();
    QTest::keyClicks(day, u"18/5/2026"_s);
    QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
    QTRY_VERIFY(!under.page->findChild<QDialog *>(u"endDialog"_s));
    QCOMPARE(under.stored(u"MIM"_s).activeTo, QDate(2026, 5, 18));
    QTRY_VERIFY(!under.acronyms().contains(u"MIM"_s));
    QTest::mouseClick(under.find<QWidget>("which")->findChildren<QAbstractButton *>().last(), Qt::LeftButton);
    QTRY_VERIFY(under.acronyms().contains(u"MIM"_s));
    QVERIFY(under.choose(u"MIM"_s));
    QTRY_VERIFY2(under.find<QLabel>("institutionTime")->text().startsWith(u"Ya no está activa"_s), qPrintable(under.find<QLabel>("institutionTime")->text()));
}

void TestInstitutionsPage::showsTheFormerFocalPoints()
{
    InstitutionsUnder under;
    QVERIFY(under.show());
    QVERIFY(under.choose(u"MIM"_s));
    QTRY_COMPARE(under.find<QLabel>("personName0")->text(), u"Ana Duarte"_s);
    QCOMPARE(under.find<QLabel>("personName1")->text(), u"Eva Soto"_s);
    QVERIFY(under.page->findChild<QPushButton *>(u"handOverPerson0"_s));
    QVERIFY(!under.page->findChild<QPushButton *>(u"handOverPerson1"_s)); // gone, and nothing is left in her name
    QTest::mouseClick(under.find<QPushButton>("editPerson1"), Qt::LeftButton);
    auto *dialog = under.dialog("personDialog");
    QCOMPARE(in<QLineEdit>(dialog, "personName")->text(), u"Eva Soto"_s);
    QTest::mouseClick(in<QPushButton>(dialog, "removePerson"), Qt::LeftButton);
    QTRY_VERIFY(!under.page->findChild<QWidget *>(u"person1"_s));
}

void TestInstitutionsPage::copiesTheTree()
{
    InstitutionsUnder under;
    QVERIFY(under.show());
    under.tree()->setFocus();
    QTest::keySequence(under.tree(), QKeySequence(QKeySequence::Copy));
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"MIM, Ministerio de la Mujer"_s), qPrintable(copied));
    QVERIFY(copied.startsWith(u"Institución\tLidera"_s));
}

void TestInstitutionsPage::anEmptyWorkspaceSaysSo()
{
    InstitutionsUnder under;
    ui::Session empty(support::take(storage::Store::create(under.folder.filePath(u"empty.avance"_s), support::valdoria(), seed::context())));
    QVERIFY(under.show());
    under.page->setSession(&empty);
    QTRY_VERIFY(under.find<QWidget>("institutionsEmpty")->isVisible());
    under.page->setSession(nullptr);
    QTRY_VERIFY(under.acronyms().isEmpty());
}

void TestInstitutionsPage::fitsASmallWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1024x700") << QSize(976, 616);
    QTest::newRow("960x540") << QSize(912, 452);
}

void TestInstitutionsPage::fitsASmallWindow()
{
    QFETCH(QSize, size);
    InstitutionsUnder under;
    QVERIFY(under.show(size));
    QVERIFY(under.choose(u"MIM"_s));
    QVERIFY(under.page->width() <= size.width());
    QVERIFY(under.tree()->header()->length() <= under.tree()->viewport()->width());
    QVERIFY(!under.tree()->isColumnHidden(InstitutionTreeModel::Overdue));
    auto *add = under.find<QPushButton>("newInstitution");
    QVERIFY(under.page->rect().contains(QRect(add->mapTo(under.page.get(), QPoint()), add->size())));
    for (const auto *area : under.page->findChildren<QScrollArea *>())
        QVERIFY(area->widget()->width() <= area->viewport()->width());
}

QTEST_MAIN(TestInstitutionsPage)
#include "tst_institutionspage.moc"
