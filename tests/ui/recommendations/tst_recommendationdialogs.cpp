// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageunder.h"
#include "support/windows.h"
#include "storage/assignments.h"
#include "storage/changes.h"
#include "storage/documents.h"
#include "storage/followup.h"
#include "storage/institutions.h"
#include "ui/editing/edits.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using Model = items::RecommendationModel;
using support::PageUnder;

class TestRecommendationDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void assignsAllCheckedRowsAndTakesItBack();
    void assignsOneExactly();
    void choosesWhoAnswers();
    void refusesAnInstitutionNobodyKnows();
    void changesTheStatus();
    void refusesImplementedWithoutEvidence();
    void implementedWithEvidenceIsAllowed();
    void setsAndTakesAwayTheDueDate();
    void submitsProgressWithTheLanguageSwitchedMeanwhile();
    void keepsADraftAndValidates();
    void anEntryIsReturnedCorrectedAndValidated();
    void addsARecommendation_data();
    void addsARecommendation();
    void escapeWritesNothing();
    void listsAreCopiedAsATable_data();
    void listsAreCopiedAsATable();
};

namespace {

/// "lead: MIM; support: MINEDU, MININT", for comparing.
QString assigned(const PageUnder &under, domain::RecommendationId id)
{
    return under.read([&](const storage::Reader &db) {
        QString lead;
        QStringList support;
        for (const auto &one : storage::assignments::of(db, id)) {
            const QString acronym = storage::institutions::find(db, one.institution).acronym;
            if (one.role == domain::AssignmentRole::Lead)
                lead = acronym;
            else
                support.append(acronym);
        }
        support.sort();
        return u"%1: %2"_s.arg(lead, support.join(u", "_s));
    });
}

template <class T>
T *in(QDialog *dialog, const char *name)
{
    T *found = dialog->findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("the dialog has no %s", name);
    return found;
}

storage::Change newest(const PageUnder &under)
{
    return under.read([](const storage::Reader &db) { return storage::changes::list(db, {}, 1).first(); });
}

void choose(QComboBox *combo, domain::Status status)
{
    combo->setCurrentIndex(combo->findData(static_cast<int>(status)));
    Q_EMIT combo->activated(combo->currentIndex());
}

} // namespace

void TestRecommendationDialogs::listsAreCopiedAsATable_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("dialog");
    QTest::addColumn<QByteArray>("list");
    QTest::newRow("institutions") << QByteArray("recommendation.assign") << QByteArray("assignDialog")
                                  << QByteArray("institutionList");
    QTest::newRow("terms") << QByteArray("recommendation.terms") << QByteArray("termsDialog") << QByteArray("termTree");
}

void TestRecommendationDialogs::listsAreCopiedAsATable()
{
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, dialog);
    QFETCH(QByteArray, list);
    PageUnder under;
    QVERIFY(under.show());
    under.makeCurrent(under.idOf(u"CEDAW/C/VAL/CO/8 24 b)"_s));
    under.find<QAction>(command.constData())->trigger();
    auto *opened = under.find<QDialog>(dialog.constData());
    QTRY_COMPARE(QApplication::activeWindow(), opened);
    auto *view = in<QAbstractItemView>(opened, list.constData());
    view->setFocus();
    QTRY_VERIFY(view->hasFocus());
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasHtml());
    QVERIFY(QGuiApplication::clipboard()->text().contains(view->model()->index(0, 0).data().toString()));
    opened->close();
}

void TestRecommendationDialogs::assignsAllCheckedRowsAndTakesItBack()
{
    PageUnder under;
    QVERIFY(under.show());
    const auto first = under.idOf(u"CEDAW/C/VAL/CO/8 24 b)"_s);
    const auto second = under.idOf(u"CCPR/C/VAL/CO/5 12"_s);
    for (const auto id : {first, second}) {
        under.makeCurrent(id);
        QTest::keyClick(under.table(), Qt::Key_Space);
    }
    QTest::keyClick(under.page.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = under.find<QDialog>("assignDialog");
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    auto *lead = in<QComboBox>(dialog, "lead");
    QTest::keyClicks(lead, u"minsa"_s);
    auto *narrow = in<QLineEdit>(dialog, "narrowInstitutions");
    QTest::keyClicks(narrow, u"estad"_s);
    auto *list = in<QListView>(dialog, "institutionList");
    QCOMPARE(list->model()->rowCount(), 1);
    list->setCurrentIndex(list->model()->index(0, 0));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
    QTRY_VERIFY(!under.page->findChild<QDialog *>(u"assignDialog"_s));
    QCOMPARE(assigned(under, first), u"MINSA: INE, MINEDU, MININT, MINJUS"_s);
    QCOMPARE(assigned(under, second), u"MINSA: INE, MIM"_s);
    QCOMPARE(newest(under).intent, storage::Intent::Assign);
    QCOMPARE(newest(under).recommendations, 2);
    QCOMPARE(newest(under).arguments.value(u"lead"_s).toString(), u"MINSA"_s);
    QCOMPARE(newest(under).arguments.value(u"count"_s).toInt(), 2);
    under.page->activateWindow(); // the offscreen platform has no window manager to do it
    QTRY_VERIFY(under.table()->hasFocus());

    under.session.undoStack().undo();
    QCOMPARE(assigned(under, first), u"MIM: MINEDU, MININT, MINJUS"_s);
    QCOMPARE(assigned(under, second), u"MINJUS: MIM"_s);
    under.session.undoStack().redo();
    QCOMPARE(assigned(under, second), u"MINSA: INE, MIM"_s);
}

void TestRecommendationDialogs::assignsOneExactly()
{
    PageUnder under;
    QVERIFY(under.show());
    const auto id = under.idOf(u"CEDAW/C/VAL/CO/8 24 b)"_s);
    under.makeCurrent(id);
    under.find<QAction>("recommendation.assign")->trigger();
    auto *dialog = under.find<QDialog>("assignDialog");
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    auto *lead = in<QComboBox>(dialog, "lead");
    QCOMPARE(lead->currentText(), u"MIM, Ministerio de la Mujer"_s);
    under.language.set(domain::Language::English);
    QTRY_COMPARE(lead->currentText(), u"MIM, Ministry of Women"_s);
    lead->lineEdit()->clear();
    QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
    QTRY_COMPARE(assigned(under, id), u": MINEDU, MININT, MINJUS"_s);
}

void TestRecommendationDialogs::choosesWhoAnswers()
{
    PageUnder under;
    under.session.change(storage::Intent::EditInstitution, [](const storage::Writer &db) {
        const auto mim = storage::institutions::byName(db, u"MIM"_s).value();
        for (const auto &name : {u"Ana Duarte"_s, u"Leo Paz"_s})
            storage::persons::save(db, {.institution = mim, .name = name, .focalFrom = QDate(2025, 1, 1)});
        storage::persons::save(db, {.institution = mim, .name = u"Eva Soto"_s, .focalFrom = QDate(2020, 1, 1), .focalTo = QDate(2024, 12, 31)});
    });
    QVERIFY(under.show());
    const auto id = under.idOf(u"CEDAW/C/VAL/CO/8 24 b)"_s);
    const auto answers = [&] { return under.read([&](const storage::Reader &db) { return storage::assignments::of(db, id).first().person; }); };
    under.makeCurrent(id);
    under.find<QAction>("recommendation.assign")->trigger();
    auto *dialog = under.find<QDialog>("assignDialog");
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    auto *person = in<QComboBox>(dialog, "person.MIM");
    QVERIFY(!dialog->findChild<QComboBox *>(u"person.MINEDU"_s)); // has nobody to choose from
    QCOMPARE(person->count(), 3);
    QCOMPARE(person->currentText(), u"Quien sea el enlace"_s);
    person->setFocus();
    QTest::keyClicks(person, u"l"_s);
    QCOMPARE(person->currentText(), u"Leo Paz"_s);
    under.language.set(domain::Language::English);
    QTRY_COMPARE(in<QComboBox>(dialog, "person.MIM")->itemText(0), u"Whoever is the focal point"_s);
    QCOMPARE(in<QComboBox>(dialog, "person.MIM")->currentText(), u"Leo Paz"_s);
    QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
    QTRY_VERIFY(!under.page->findChild<QDialog *>(u"assignDialog"_s));
    const auto chosen = answers();
    QVERIFY(chosen);
    QCOMPARE(under.read([&](const storage::Reader &db) { return storage::persons::find(db, *chosen).name; }), u"Leo Paz"_s);
    QCOMPARE(assigned(under, id), u"MIM: MINEDU, MININT, MINJUS"_s);
    under.session.undoStack().undo();
    QVERIFY(!answers());
}

void TestRecommendationDialogs::refusesAnInstitutionNobodyKnows()
{
    PageUnder under;
    QVERIFY(under.show());
    const auto id = *under.currentId();
    const QString before = assigned(under, id);
    under.find<QAction>("recommendation.assign")->trigger();
    auto *dialog = under.find<QDialog>("assignDialog");
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    in<QComboBox>(dialog, "lead")->lineEdit()->selectAll();
    QTest::keyClicks(in<QComboBox>(dialog, "lead"), u"Ministerio del Mar"_s);
    QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
    QVERIFY(in<QLabel>(dialog, "problem")->isVisible());
    QVERIFY(in<QLabel>(dialog, "problem")->text().contains(u"Ministerio del Mar"_s));
    QVERIFY(dialog->isVisible());
    QCOMPARE(assigned(under, id), before);
}

void TestRecommendationDialogs::changesTheStatus()
{
    PageUnder under;
    QVERIFY(under.show());
    const auto id = under.idOf(u"CCPR/C/VAL/CO/5 12"_s);
    under.makeCurrent(id);
    QTest::keyClick(under.page.get(), Qt::Key_F2);
    auto *dialog = under.find<QDialog>("statusDialog");
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    choose(in<QComboBox>(dialog, "status"), domain::Status::Planned);
    in<QSpinBox>(dialog, "percent")->setValue(10);
    QTest::keyClicks(in<QPlainTextEdit>(dialog, "reason"), u"Plan aprobado"_s);
    in<QSpinBox>(dialog, "percent")->setFocus();
    QTest::keyClick(in<QSpinBox>(dialog, "percent"), Qt::Key_Return);
    QTRY_COMPARE(under.stored(id).status, domain::Status::Planned);
    QCOMPARE(under.stored(id).percent, 10);
    QCOMPARE(under.stored(id).statusSince, QDate(2026, 5, 19));
    QCOMPARE(under.stored(id).statusReason, u"Plan aprobado"_s);
    QCOMPARE(newest(under).intent, storage::Intent::ChangeStatus);
    QCOMPARE(newest(under).arguments.value(u"status"_s).toString(), u"planned"_s);
    under.session.undoStack().undo();
    QCOMPARE(under.stored(id).status, domain::Status::NotStarted);
}

void TestRecommendationDialogs::refusesImplementedWithoutEvidence()
{
    PageUnder under;
    QVERIFY(under.show());
    const auto with = under.idOf(u"CEDAW/C/VAL/CO/8 24 b)"_s);
    const auto without = under.idOf(u"CCPR/C/VAL/CO/5 12"_s);
    for (const auto id : {with, without}) {
        under.makeCurrent(id);
        QTest::keyClick(under.table(), Qt::Key_Space);
    }
    QTest::keyClick(under.page.get(), Qt::Key_F2);
    auto *dialog = under.find<QDialog>("statusDialog");
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    // Several keep their own percentages, unless the status says one itself.
    auto *percent = in<QSpinBox>(dialog, "percent");
    choose(in<QComboBox>(dialog, "status"), domain::Status::InProgress);
    percent->setValue(percent->minimum());
    QCOMPARE(percent->minimum(), -1);
    QVERIFY(!percent->specialValueText().isEmpty());
    choose(in<QComboBox>(dialog, "status"), domain::Status::NotStarted);
    QCOMPARE(percent->value(), 0);
    QCOMPARE(percent->minimum(), 0);
    QVERIFY(percent->specialValueText().isEmpty());
    choose(in<QComboBox>(dialog, "status"), domain::Status::Implemented);
    QCOMPARE(percent->value(), 100);
    QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
    auto *problem = in<QLabel>(dialog, "problem");
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(under.language.wording().status(domain::Status::Implemented)));
    under.language.set(domain::Language::English);
    QTRY_VERIFY(problem->text().contains(under.language.wording().status(domain::Status::Implemented)));
    QCOMPARE(under.stored(with).status, domain::Status::InProgress);
    QCOMPARE(under.stored(without).status, domain::Status::NotStarted);

    // The rule holds below the dialog too.
    QSignalSpy failed(&under.session, &ui::Session::failed);
    domain::StatusChange choice;
    choice.status = domain::Status::Implemented;
    choice.since = {2026, 5, 19};
    QVERIFY(!ui::edits::changeStatus(under.session, {with, without}, choice));
    QCOMPARE(failed[0][0].value<domain::Error>().code, domain::ErrorCode::NotAllowed);
    QCOMPARE(under.stored(with).status, domain::Status::InProgress);
}

void TestRecommendationDialogs::implementedWithEvidenceIsAllowed()
{
    PageUnder under;
    QVERIFY(under.show());
    const auto id = under.idOf(u"CEDAW/C/VAL/CO/8 24 b)"_s);
    under.makeCurrent(id);
    QTest::keyClick(under.page.get(), Qt::Key_F2);
    auto *dialog = under.find<QDialog>("statusDialog");
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    choose(in<QComboBox>(dialog, "status"), domain::Status::Implemented);
    QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
    QTRY_COMPARE(under.stored(id).status, domain::Status::Implemented);
    QCOMPARE(under.stored(id).percent, 100);
}

void TestRecommendationDialogs::setsAndTakesAwayTheDueDate()
{
    PageUnder under;
    QVERIFY(under.show());
    const auto id = under.idOf(u"CCPR/C/VAL/CO/5 26"_s);
    under.makeCurrent(id);
    QTest::keyClick(under.page.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = under.find<QDialog>("dueDialog");
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    auto *due = in<QWidget>(dialog, "due")->findChild<QLineEdit *>();
    QTest::keyClicks(due, u"31/02/2027"_s);
    QTest::keyClick(due, Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    QCOMPARE(under.stored(id).due, QDate());
    due->selectAll();
    QTest::keyClicks(due, u"28/02/2027"_s);
    QTest::keyClick(due, Qt::Key_Return);
    QTRY_COMPARE(under.stored(id).due, QDate(2027, 2, 28));
    QCOMPARE(newest(under).arguments.value(u"due"_s).toString(), u"2027-02-28"_s);

    QTRY_VERIFY(!under.page->findChild<QDialog *>(u"dueDialog"_s));
    under.find<QAction>("recommendation.due")->trigger();
    dialog = under.find<QDialog>("dueDialog");
    QTest::mouseClick(in<QPushButton>(dialog, "in6Months"), Qt::LeftButton);
    QCOMPARE(in<QWidget>(dialog, "due")->findChild<QLineEdit *>()->text(), under.language.wording().date({2026, 11, 19}));
    in<QWidget>(dialog, "due")->findChild<QLineEdit *>()->clear();
    QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
    QTRY_COMPARE(under.stored(id).due, QDate());
}

void TestRecommendationDialogs::submitsProgressWithTheLanguageSwitchedMeanwhile()
{
    PageUnder under;
    QVERIFY(under.show());
    const auto id = under.idOf(u"CEDAW/C/VAL/CO/8 24 b)"_s);
    under.makeCurrent(id);
    QTest::keyClick(under.page.get(), Qt::Key_L, Qt::ControlModifier);
    auto *dialog = under.find<QDialog>("progressDialog");
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    auto *narrative = in<QPlainTextEdit>(dialog, "narrative_es");
    QTRY_VERIFY(narrative->hasFocus());
    QTest::keyClicks(narrative, u"El protocolo rige en "_s);
    auto *status = in<QComboBox>(dialog, "proposedStatus");
    const auto shown = [&] { return status->itemText(status->findData(static_cast<int>(domain::Status::PartlyImplemented))); };
    QCOMPARE(shown(), under.language.wording().status(domain::Status::PartlyImplemented));
    choose(status, domain::Status::PartlyImplemented);
    under.language.set(domain::Language::English);
    QTRY_COMPARE(shown(), under.language.wording().status(domain::Status::PartlyImplemented));
    QCOMPARE(narrative->toPlainText(), u"El protocolo rige en "_s);
    QCOMPARE(in<QComboBox>(dialog, "institution")->currentText(), u"MIM, Ministry of Women"_s);
    QTest::keyClicks(narrative, u"17 departamentos."_s);
    in<QSpinBox>(dialog, "proposedPercent")->setValue(60);
    QTest::keyClick(narrative, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!under.page->findChild<QDialog *>(u"progressDialog"_s));
    const auto entries = under.read([&](const storage::Reader &db) { return storage::progress::of(db, id); });
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries.first().narrative.es, u"El protocolo rige en 17 departamentos."_s);
    QCOMPARE(entries.first().narrative.en, QString());
    QCOMPARE(entries.first().state, domain::ReviewState::Submitted);
    QCOMPARE(entries.first().proposedPercent, 60);
    QCOMPARE(entries.first().proposedStatus, domain::Status::PartlyImplemented);
    QCOMPARE(entries.first().periodFrom, QDate(2026, 4, 1));
    QCOMPARE(entries.first().author, seed::context().actor);
    QCOMPARE(under.stored(id).status, domain::Status::InProgress); // only validating changes it
    QTRY_COMPARE(under.find<QAbstractItemView>("timeline")->model()->rowCount(), 3);
    under.session.undoStack().undo();
    QTRY_COMPARE(under.find<QAbstractItemView>("timeline")->model()->rowCount(), 2);
}

void TestRecommendationDialogs::keepsADraftAndValidates()
{
    PageUnder under;
    QVERIFY(under.show());
    const auto id = under.idOf(u"CCPR/C/VAL/CO/5 12"_s);
    under.makeCurrent(id);
    const auto write = [&](const char *verb) {
        under.find<QAction>("recommendation.progress")->trigger();
        auto *dialog = under.find<QDialog>("progressDialog");
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
        QTest::mouseClick(in<QPushButton>(dialog, verb), Qt::LeftButton);
        QVERIFY(in<QLabel>(dialog, "problem")->isVisible()); // nothing is said yet
        QTest::keyClicks(in<QPlainTextEdit>(dialog, "narrative_es"), u"Proyecto de ley presentado."_s);
        choose(in<QComboBox>(dialog, "proposedStatus"), domain::Status::InProgress);
        in<QSpinBox>(dialog, "proposedPercent")->setValue(20);
        QTest::mouseClick(in<QPushButton>(dialog, verb), Qt::LeftButton);
        QTRY_VERIFY(!under.page->findChild<QDialog *>(u"progressDialog"_s));
    };
    const auto states = [&] {
        QList<domain::ReviewState> all;
        for (const auto &entry : under.read([&](const storage::Reader &db) { return storage::progress::of(db, id); }))
            all.append(entry.state);
        return all;
    };
    write("saveDraft");
    QCOMPARE(states(), QList {domain::ReviewState::Draft});
    QCOMPARE(under.stored(id).status, domain::Status::NotStarted);
    write("validate");
    QVERIFY(states().contains(domain::ReviewState::Validated));
    QCOMPARE(under.stored(id).status, domain::Status::InProgress);
    QCOMPARE(under.stored(id).percent, 20);
}

void TestRecommendationDialogs::anEntryIsReturnedCorrectedAndValidated()
{
    PageUnder under;
    QVERIFY(under.show());
    const auto id = under.idOf(u"CCPR/C/VAL/CO/5 12"_s);
    under.makeCurrent(id);
    auto *timeline = under.find<QAbstractItemView>("timeline");
    const auto stored = [&] {
        return under.read([&](const storage::Reader &db) { return storage::progress::of(db, id); }).value(0);
    };
    const auto open = [&] {
        QTRY_COMPARE(timeline->model()->rowCount(), 1);
        timeline->setFocus();
        timeline->setCurrentIndex(timeline->model()->index(0, 0));
        QTest::keyClick(timeline, Qt::Key_Return);
    };
    const auto dialog = [&] { return under.find<QDialog>("progressDialog"); };
    const auto press = [&](const char *verb) {
        QTRY_COMPARE(QApplication::activeWindow(), dialog());
        QTest::mouseClick(in<QPushButton>(dialog(), verb), Qt::LeftButton);
    };
    const auto closed = [&] { return !under.page->findChild<QDialog *>(u"progressDialog"_s); };

    under.find<QAction>("recommendation.progress")->trigger();
    QTRY_COMPARE(QApplication::activeWindow(), dialog());
    QTest::keyClicks(in<QPlainTextEdit>(dialog(), "narrative_es"), u"Se aplica."_s);
    choose(in<QComboBox>(dialog(), "proposedStatus"), domain::Status::InProgress);
    press("submit");
    QTRY_VERIFY(closed());

    open();
    QVERIFY(!in<QPushButton>(dialog(), "saveDraft")->isVisible());
    press("return");
    QVERIFY(in<QLabel>(dialog(), "problem")->isVisible()); // without a word why
    QTest::keyClicks(in<QPlainTextEdit>(dialog(), "reviewNote"), u"Indique el total."_s);
    press("return");
    QTRY_VERIFY(closed());
    QCOMPARE(stored().state, domain::ReviewState::Returned);
    QCOMPARE(stored().reviewNote, u"Indique el total."_s);

    open();
    QVERIFY(in<QWidget>(dialog(), "returnedBar")->isVisible());
    auto *narrative = in<QPlainTextEdit>(dialog(), "narrative_es");
    narrative->setFocus();
    narrative->moveCursor(QTextCursor::End);
    QTest::keyClicks(narrative, u" Son 46."_s);
    press("saveDraft");
    QTRY_VERIFY(closed());
    QCOMPARE(stored().state, domain::ReviewState::Returned); // kept, not yet sent
    open();
    press("submit");
    QTRY_VERIFY(closed());
    QCOMPARE(stored().state, domain::ReviewState::Submitted);
    QCOMPARE(under.stored(id).status, domain::Status::NotStarted);

    open();
    press("submit"); // now the verb is to validate
    QTRY_VERIFY(closed());
    QCOMPARE(stored().state, domain::ReviewState::Validated);
    QCOMPARE(stored().narrative.es, u"Se aplica. Son 46."_s);
    QCOMPARE(under.stored(id).status, domain::Status::InProgress);

    open();
    QVERIFY(in<QPlainTextEdit>(dialog(), "narrative_es")->isReadOnly());
    QVERIFY(!in<QPushButton>(dialog(), "submit")->isVisible());
    press("cancel");
    QTRY_VERIFY(closed());
    under.session.undoStack().undo();
    QCOMPARE(stored().state, domain::ReviewState::Submitted);
    QCOMPARE(under.stored(id).status, domain::Status::NotStarted);
}

void TestRecommendationDialogs::addsARecommendation_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("document");
    QTest::addColumn<bool>("isNewDocument");
    QTest::newRow("in a paper that is there") << u"CEDAW"_s << u"CEDAW/C/VAL/CO/8"_s << false;
    QTest::newRow("in a new paper") << u"CERD"_s << u"CERD/C/VAL/CO/20-22"_s << true;
    QTest::newRow("in a case") << u"CORTE_IDH"_s << u"Caso Familia Arce"_s << false;
}

void TestRecommendationDialogs::addsARecommendation()
{
    QFETCH(QString, body);
    QFETCH(QString, document);
    QFETCH(bool, isNewDocument);
    PageUnder under;
    QVERIFY(under.show());
    const auto papers = [&] { return under.read([](const storage::Reader &db) { return storage::documents::all(db).size(); }); };
    const auto before = papers();
    QTest::keyClick(under.page.get(), Qt::Key_N, Qt::ControlModifier);
    auto *dialog = under.find<QDialog>("newDialog");
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
    QVERIFY(in<QLabel>(dialog, "problem")->isVisible());
    const auto bodies = under.read([](const storage::Reader &db) { return storage::mechanisms::all(db); });
    for (int i = 0; i < bodies.size(); ++i) {
        if (bodies[i].code == body)
            in<QComboBox>(dialog, "body")->setCurrentIndex(i);
    }
    in<QLineEdit>(dialog, "document")->setText(document);
    QTest::keyClicks(in<QLineEdit>(dialog, "paragraph"), u"44"_s);
    QTest::keyClicks(in<QPlainTextEdit>(dialog, "text_es"), u"Difundir el informe."_s);
    QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
    QVERIFY(under.settled(21));
    QCOMPARE(papers() - before, isNewDocument ? 1 : 0);
    const auto id = under.idOf(document + u" 44"_s);
    QTRY_COMPARE(under.currentId(), id);
    QCOMPARE(under.stored(id).text.es, u"Difundir el informe."_s);
    under.session.undoStack().undo();
    QVERIFY(under.settled(20));
    QCOMPARE(papers(), before);
}

void TestRecommendationDialogs::escapeWritesNothing()
{
    PageUnder under;
    QVERIFY(under.show());
    const auto before = newest(under).id;
    for (const char *name : {"assign", "status", "due", "progress", "create"}) {
        under.find<QAction>((QByteArray("recommendation.") + name).constData())->trigger();
        auto *dialog = under.page->findChild<QDialog *>();
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!under.page->findChild<QDialog *>());
    }
    QCOMPARE(newest(under).id, before);
}

QTEST_MAIN(TestRecommendationDialogs)
#include "tst_recommendationdialogs.moc"
