// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorunder.h"
#include "items/measuregrademodel.h"
#include "storage/assessments.h"
#include "storage/documents.h"
#include "storage/changes.h"
#include "storage/followup.h"
#include "support/windows.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QListWidget>

using namespace Qt::StringLiterals;
using support::EditorUnder;
using support::firstReference;
using storage::Intent;
using storage::Writer;
using Cell = items::MeasureGradeModel;

/// The national status, the bodies' grades, a court's measure in its parts and the States of the UPR, as a person enters them.
class TestEditorGrades : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void choosingAStatusAsksForTheChange();
    void aGradeIsNotedCorrectedAndRemoved();
    void theScaleIsTheOneOfTheDate();
    void componentsAreAddedRewordedMovedAndRemoved();
    void beneficiariesAreConfidentialAtFirst();
    void aNameMadeConfidentialMeanwhileStaysSo();
    void eachPartIsGradedByItself();
    void theCaseSaysHowFarItIs();
    void statesKeepTheirOrderAndTheirPrintedName();

private:
    static const QString measure;
    static QList<storage::assessments::Given> given(const EditorUnder &under, domain::RecommendationId id)
    {
        return under.read([id](const storage::Reader &db) { return storage::assessments::of(db, id); });
    }
    static void choose(QComboBox *combo, int row)
    {
        combo->setFocus();
        while (combo->currentIndex() < row)
            QTest::keyClick(combo, Qt::Key_Down);
        while (combo->currentIndex() > row)
            QTest::keyClick(combo, Qt::Key_Up);
    }
    static void addParts(EditorUnder &under);
};

const QString TestEditorGrades::measure = u"Caso Familia Arce pto. 9"_s;

void TestEditorGrades::addParts(EditorUnder &under)
{
    const auto id = under.idOf(measure);
    QVERIFY(under.session.change(Intent::EditRecommendation, [id](const Writer &db) {
        for (const auto &text : {u"Formar a jueces"_s, u"Formar a fiscales"_s})
            storage::measures::save(db, domain::Component {.recommendation = id, .text = {.es = text, .en = {}}});
        for (const auto &name : {u"A. B."_s, u"C. D."_s})
            storage::measures::save(db, domain::Beneficiary {.recommendation = id, .name = name});
    }));
}

void TestEditorGrades::choosingAStatusAsksForTheChange()
{
    EditorUnder under;
    QVERIFY(under.open(firstReference));
    auto *list = under.find<QListView>("statusList");
    QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(list->model()->rowCount(), int(domain::allOf<domain::Status>().size()));
    QCOMPARE(list->currentIndex().row(), int(domain::Status::InProgress));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(!under.page->findChild<QDialog *>(u"statusDialog"_s)); // looking is not choosing
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(under.in<QComboBox>("statusDialog", "status")->currentText(), under.language.wording().status(domain::Status::PartlyImplemented));
    QVERIFY(under.submit("statusDialog"));
    QCOMPARE(under.stored(under.idOf(firstReference)).status, domain::Status::PartlyImplemented);
    QVERIFY(under.find<QLabel>("editorPercent")->text().startsWith(u"45"_s));
    // By the rules: implemented needs validated evidence, which this one has.
    const QRect implemented = list->visualRect(list->model()->index(int(domain::Status::Implemented), 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, implemented.center());
    QVERIFY(under.submit("statusDialog"));
    QCOMPARE(under.stored(under.idOf(firstReference)).percent, 100);
}

void TestEditorGrades::aGradeIsNotedCorrectedAndRemoved()
{
    EditorUnder under;
    QVERIFY(under.open(firstReference));
    const auto id = under.idOf(firstReference);
    QVERIFY(under.find<QLabel>("gradeSource")->text().contains(u"07/10/2025"_s));
    QCOMPARE(given(under, id).size(), 2);
    for (auto *link : under.find("gradesPanel")->findChildren<QPushButton *>()) {
        if (link->isVisible() && link->text() == u"Registrar calificación…"_s)
            QTest::mouseClick(link, Qt::LeftButton);
    }
    auto *date = under.in<QWidget>("assessDialog", "date")->findChild<QLineEdit *>();
    under.retype(date, u"11/05/2026"_s);
    choose(under.in<QComboBox>("assessDialog", "grade"), 1);
    under.type(under.in<QLineEdit>("assessDialog", "paragraph"), u"párr. 5"_s);
    under.type(under.in<QPlainTextEdit>("assessDialog", "comment_es"), u"Aplicada del todo."_s);
    QVERIFY(under.submit("assessDialog"));
    auto now = given(under, id);
    QCOMPARE(now.size(), 3);
    QCOMPARE(now.first().grade.order, 0);
    QCOMPARE(now.first().assessment.comment.es, u"Aplicada del todo."_s);
    QCOMPARE(under.find<QLabel>("gradeSource")->text(), u"11/05/2026, párr. 5"_s);
    under.click("correctGrade");
    QCOMPARE(under.in<QLineEdit>("assessDialog", "paragraph")->text(), u"párr. 5"_s);
    choose(under.in<QComboBox>("assessDialog", "grade"), 2);
    QVERIFY(under.submit("assessDialog"));
    QCOMPARE(given(under, id).first().grade.order, 1);
    under.click("correctGrade");
    QTest::mouseClick(under.in<QPushButton>("assessDialog", "removeGrade"), Qt::LeftButton);
    QTRY_COMPARE(given(under, id).size(), 2);
    under.session.undoStack().undo();
    QCOMPARE(given(under, id).size(), 3);
}

void TestEditorGrades::theScaleIsTheOneOfTheDate()
{
    EditorUnder under;
    QVERIFY(under.open(u"CCPR/C/VAL/CO/5 12"_s));
    under.click("correctGrade");
    auto *date = under.in<QWidget>("assessDialog", "date")->findChild<QLineEdit *>();
    auto *grades = under.in<QComboBox>("assessDialog", "grade");
    const int present = grades->count();
    QVERIFY(grades->currentData().isValid());
    under.retype(date, u"01/05/2012"_s); // B1, B2 … of those years
    QVERIFY(grades->count() != present);
    QVERIFY(!grades->currentData().isValid());
    QTest::mouseClick(under.in<QPushButton>("assessDialog", "submit"), Qt::LeftButton);
    QVERIFY(under.in<QLabel>("assessDialog", "problem")->isVisible());
    under.retype(date, u"31/02/2026"_s);
    QTest::mouseClick(under.in<QPushButton>("assessDialog", "submit"), Qt::LeftButton);
    QVERIFY(under.find<QDialog>("assessDialog")->isVisible());
}

void TestEditorGrades::componentsAreAddedRewordedMovedAndRemoved()
{
    EditorUnder under;
    QVERIFY(under.open(measure));
    const auto id = under.idOf(measure);
    const auto texts = [&] {
        QStringList all;
        for (const auto &component : under.read([id](const storage::Reader &db) { return storage::measures::components(db, id); }))
            all.append(component.text.es);
        return all;
    };
    for (const auto &text : {u"Pagar"_s, u"Publicar"_s}) {
        under.click("componentAdd");
        under.type(under.in<QPlainTextEdit>("componentDialog", "component_es"), text);
        QVERIFY(under.submit("componentDialog"));
    }
    under.click("componentAdd");
    QTest::mouseClick(under.in<QPushButton>("componentDialog", "submit"), Qt::LeftButton);
    QVERIFY(under.in<QLabel>("componentDialog", "problem")->isVisible()); // without words
    under.find<QDialog>("componentDialog")->close();
    QTRY_VERIFY(!under.page->findChild<QDialog *>(u"componentDialog"_s));
    QCOMPARE(texts(), (QStringList {u"Pagar"_s, u"Publicar"_s}));
    auto *list = under.find<QListWidget>("componentList");
    QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    list->setCurrentRow(1);
    under.click("componentUp");
    QCOMPARE(texts(), (QStringList {u"Publicar"_s, u"Pagar"_s}));
    QCOMPARE(list->currentRow(), 0);
    under.click("componentEdit");
    under.retype(under.in<QPlainTextEdit>("componentDialog", "component_es"), u"Publicar la sentencia"_s);
    QVERIFY(under.submit("componentDialog"));
    list->setCurrentRow(1);
    under.click("componentRemove");
    QCOMPARE(texts(), QStringList {u"Publicar la sentencia"_s});
    under.session.undoStack().undo();
    QCOMPARE(texts(), (QStringList {u"Publicar la sentencia"_s, u"Pagar"_s}));
}

void TestEditorGrades::beneficiariesAreConfidentialAtFirst()
{
    EditorUnder under;
    QVERIFY(under.open(measure));
    under.click("beneficiaryAdd");
    QVERIFY(under.in<QCheckBox>("beneficiaryDialog", "confidential")->isChecked());
    under.type(under.in<QLineEdit>("beneficiaryDialog", "beneficiaryName"), u"A. B."_s);
    QVERIFY(under.submit("beneficiaryDialog"));
    auto *list = under.find<QListWidget>("beneficiaryList");
    QCOMPARE(list->item(0)->text(), u"A. B. (confidencial)"_s);
    const auto *table = under.find<QTableView>("measureTable")->model();
    QCOMPARE(table->headerData(0, Qt::Horizontal).toString(), u"A. B. (confidencial)"_s);
    list->setCurrentRow(0);
    under.click("beneficiaryEdit");
    under.in<QCheckBox>("beneficiaryDialog", "confidential")->setChecked(false);
    QVERIFY(under.submit("beneficiaryDialog"));
    QCOMPARE(list->item(0)->text(), u"A. B."_s);
}

void TestEditorGrades::aNameMadeConfidentialMeanwhileStaysSo()
{
    EditorUnder under;
    const auto id = under.idOf(measure);
    QVERIFY(under.session.change(Intent::EditRecommendation, [&](const Writer &db) {
        storage::measures::save(db, domain::Beneficiary {.recommendation = id, .name = u"A. B."_s, .confidential = false});
    }));
    QVERIFY(under.open(measure));
    under.find<QListWidget>("beneficiaryList")->setCurrentRow(0);
    under.click("beneficiaryEdit");
    under.type(under.in<QLineEdit>("beneficiaryDialog", "beneficiaryName"), u" C."_s);
    const auto named = [&](const storage::Reader &db) { return storage::measures::beneficiaries(db, id).first(); };
    const auto other = under.other();
    QVERIFY(other->write(Intent::EditRecommendation, [&](const Writer &db) {
        auto there = named(db);
        there.confidential = true;
        storage::measures::save(db, there);
    }));
    QTest::mouseClick(under.in<QPushButton>("beneficiaryDialog", "submit"), Qt::LeftButton);
    QVERIFY(under.in<QLabel>("beneficiaryDialog", "problem")->isVisible());
    QVERIFY(under.read(named).confidential);
    QCOMPARE(under.read(named).name, u"A. B."_s);
}

void TestEditorGrades::eachPartIsGradedByItself()
{
    EditorUnder under;
    addParts(under);
    QVERIFY(under.open(measure));
    const auto id = under.idOf(measure);
    auto *table = under.find<QTableView>("measureTable");
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->columnCount(), 2);
    // What was said of the whole measure holds for each part.
    QCOMPARE(table->model()->index(1, 1).data(Cell::PlaceRole).toInt(), 1);
    QVERIFY(!table->model()->index(1, 1).data(Cell::AssessmentRole).isValid());
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(under.in<QComboBox>("assessDialog", "component")->currentText(), u"Formar a fiscales"_s);
    QCOMPARE(under.in<QComboBox>("assessDialog", "beneficiary")->currentText(), u"A. B. (confidencial)"_s);
    choose(under.in<QComboBox>("assessDialog", "grade"), 1);
    QVERIFY(under.submit("assessDialog"));
    QCOMPARE(table->model()->index(1, 0).data(Cell::PlaceRole).toInt(), 0);
    QCOMPARE(table->model()->index(0, 0).data(Cell::PlaceRole).toInt(), 1);
    QVERIFY(table->model()->index(1, 0).data(Cell::AssessmentRole).isValid());
    QCOMPARE(given(under, id).size(), 2);
    // A part that was graded stays.
    auto *list = under.find<QListWidget>("componentList");
    list->setCurrentRow(1);
    QSignalSpy failed(&under.session, &ui::Session::failed);
    under.click("componentRemove");
    QCOMPARE(failed.size(), 1);
    QCOMPARE(list->count(), 2);
    // Opened again it is corrected.
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(under.in<QPushButton>("assessDialog", "removeGrade")->isVisible());
}

void TestEditorGrades::theCaseSaysHowFarItIs()
{
    EditorUnder under;
    QVERIFY(under.open(measure));
    auto *standing = under.find<QLabel>("caseStanding");
    QCOMPARE(standing->text(), u"El caso está abierto: 0 de 2 medidas con cumplimiento total."_s);
    for (const auto &each : {measure, u"Caso Familia Arce pto. 11"_s}) {
        const auto id = under.idOf(each);
        QVERIFY(under.session.change(Intent::Assess, [id](const Writer &db) {
            const auto scales = storage::scales::of(db, storage::mechanisms::byName(db, u"CORTE_IDH"_s));
            storage::assessments::save(db, {.recommendation = id, .grade = *scales.first().grades.first().id, .date = {2026, 4, 1}});
        }));
    }
    under.session.store().refresh();
    QTest::keyClick(under.find("recommendationEditor"), Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(under.table(), Qt::Key_Return);
    QVERIFY(!standing->text().contains(u"abierto"_s));
}

void TestEditorGrades::statesKeepTheirOrderAndTheirPrintedName()
{
    EditorUnder under;
    QVERIFY(under.open(u"A/HRC/56/9 114.63"_s));
    const auto id = under.idOf(u"A/HRC/56/9 114.63"_s);
    under.click("editorChangeStates");
    auto *name = under.in<QLineEdit>("statesDialog", "stateName");
    const auto add = [&](const QString &typed) {
        under.type(name, typed);
        QTest::mouseClick(under.in<QPushButton>("statesDialog", "addState"), Qt::LeftButton);
    };
    add(u"Chile"_s);
    add(u"Spain"_s);
    add(u"Atlántida"_s);
    add(u"España"_s); // the same State in the other language
    QVERIFY(under.in<QLabel>("statesDialog", "problem")->isVisible());
    name->clear();
    auto *list = under.in<QListWidget>("statesDialog", "stateList");
    QCOMPARE(list->count(), 3);
    list->setCurrentRow(1);
    QTest::mouseClick(under.in<QPushButton>("statesDialog", "moveUp"), Qt::LeftButton);
    QVERIFY(under.submit("statesDialog"));
    const QList<domain::RecommendingState> wanted {{u"ESP"_s, u"Spain"_s}, {u"CHL"_s, u"Chile"_s}, {QString(), u"Atlántida"_s}};
    QCOMPARE(under.read([id](const storage::Reader &db) { return storage::recommendations::recommendingStates(db, id); }), wanted);
    QCOMPARE(under.find<QLabel>("editorStates")->text(), u"España, Chile, Atlántida"_s);
}

QTEST_MAIN(TestEditorGrades)
#include "tst_editorgrades.moc"
