// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorunder.h"
#include "storage/changes.h"
#include "storage/drafts.h"
#include "storage/followup.h"
#include "storage/indicators.h"
#include "items/indicatorsummarymodel.h"
#include "ui/history/historydelegate.h"
#include "ui/editor/recordediting.h"
#include "support/pseudo.h"
#include "support/windows.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QListView>
#include <QRadioButton>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using support::EditorUnder;
using support::firstReference;

class TestEditor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void enterOpensAndEscapeGoesBack();
    void stepsThroughTheListAndSaysThePlace();
    void savesAFieldWhenItIsLeftAndTakesItBack();
    void choosesAreSavedAtOnce();
    void whatIsTypedStaysThroughEverySwitch();
    void steppingSavesWhatIsTyped();
    void leavingThePageSavesWhatIsTyped();
    void aTextThatCannotBeAcceptedStays();
    void whatWasTypedSurvivesTheEndOfTheProgram();
    void whatWasTypedAndComesBackMayBeDiscarded();
    void aTranslationThatIsOlderIsCompared();
    void aTranslationIsMarkedAsReviewed();
    void whatOthersTypedElsewhereComesIn();
    void bothVersionsAreShownAndOneIsChosen();
    void aConflictIsSeenBeforeTheFieldIsLeft();
    void theHistoryTellsAndUndoes();
    void longLogsShowTheNewest();
    void anEntryIsWrittenInThePage();
    void termsAndValuesAreAskedForHere();
    void indicatorsShowFigureAndTarget();
    void whatIsMissingSaysSo();
    void aWorkspaceThatIsOnlyReadCannotBeWritten();
    void anArchivedOneIsRestored();
    void whatIsGoneLeadsBackToTheList();
    void everythingFitsASmallWindow();
    void everyControlHasANameForScreenReaders();
    void everyWordFollowsTheLanguage();
    void theKeyboardGoesInReadingOrder();
};

void TestEditor::enterOpensAndEscapeGoesBack()
{
    EditorUnder under;
    QVERIFY(under.open(firstReference));
    QVERIFY(!under.table()->isVisible());
    QVERIFY(under.text("editorText_es")->toPlainText().startsWith(u"Adoptar un protocolo"_s));
    QVERIFY(under.text("editorText_en")->toPlainText().startsWith(u"Adopt, by"_s));
    QCOMPARE(under.line("editorTitle_es")->text(), u"Protocolo nacional de evaluación del riesgo"_s);
    QCOMPARE(under.line("editorParagraph")->text(), u"24 b)"_s);
    QVERIFY(under.find("recommendationEditor")->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(under.table()->isVisible());
    QTRY_VERIFY(under.table()->hasFocus());
    const QRect row = under.table()->visualRect(under.table()->currentIndex());
    QTest::mouseDClick(under.table()->viewport(), Qt::LeftButton, {}, row.center());
    QVERIFY(under.find("recommendationEditor")->isVisible());
    under.click("editorBack");
    QVERIFY(under.table()->isVisible());
}

void TestEditor::stepsThroughTheListAndSaysThePlace()
{
    EditorUnder under;
    QVERIFY(under.show());
    under.table()->setCurrentIndex(under.table()->model()->index(0, items::RecommendationModel::Text));
    under.table()->setFocus();
    QTest::keyClick(under.table(), Qt::Key_Return);
    auto *place = under.find<QLabel>("editorPosition_place");
    QCOMPARE(place->text(), u"1 de 20"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(place->text(), u"2 de 20"_s);
    QCOMPARE(under.line("editorParagraph")->text(), under.stored(*under.currentId()).paragraph);
    under.click("editorNext");
    QCOMPARE(place->text(), u"3 de 20"_s);
    under.click("editorPrevious");
    QTest::keyClick(under.find("recommendationEditor"), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(place->text(), u"1 de 20"_s);
    QTest::keyClick(under.find("recommendationEditor"), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(under.table()->isVisible());
}

void TestEditor::savesAFieldWhenItIsLeftAndTakesItBack()
{
    EditorUnder under;
    QVERIFY(under.open(firstReference));
    const auto id = under.idOf(firstReference);
    const QString before = under.stored(id).title.es;
    under.retype(under.line("editorTitle_es"), u"Evaluación del riesgo"_s);
    QCOMPARE(under.stored(id).title.es, before); // not while typing
    QTest::keyClick(under.line("editorTitle_es"), Qt::Key_Tab);
    QCOMPARE(under.stored(id).title.es, u"Evaluación del riesgo"_s);
    const auto newest = [&] { return under.read([](const storage::Reader &db) { return storage::changes::list(db, {}, 1).first(); }); };
    QCOMPARE(newest().intent, storage::Intent::EditRecommendation);
    under.click("editorUndo");
    QCOMPARE(under.stored(id).title.es, before);
    QCOMPARE(under.line("editorTitle_es")->text(), before);
    under.click("editorRedo");
    QCOMPARE(under.line("editorTitle_es")->text(), u"Evaluación del riesgo"_s);
}

void TestEditor::choosesAreSavedAtOnce()
{
    EditorUnder under;
    QVERIFY(under.open(u"A/HRC/56/9 114.63"_s));
    const auto id = under.idOf(u"A/HRC/56/9 114.63"_s);
    const auto choose = [&](const char *name, const QString &code) {
        auto *combo = under.find<QComboBox>(name);
        combo->setFocus();
        const int wanted = combo->findData(code);
        while (combo->currentIndex() < wanted)
            QTest::keyClick(combo, Qt::Key_Down);
        while (combo->currentIndex() > wanted)
            QTest::keyClick(combo, Qt::Key_Up);
    };
    choose("editorPosition", u"noted"_s);
    QCOMPARE(under.stored(id).position, std::optional(domain::Position::Noted));
    choose("editorPriority", u"high"_s);
    QCOMPARE(under.stored(id).priority, domain::Priority::High);
    choose("editorKind", u"pledge"_s);
    QCOMPARE(under.stored(id).kind, domain::RecommendationKind::Pledge);
    choose("editorOriginal", u"es"_s);
    QCOMPARE(under.stored(id).original, domain::Language::Spanish);
    // Who scrolls over a choice changes nothing.
    auto *kind = under.find<QComboBox>("editorKind");
    QWheelEvent wheel({5, 5}, kind->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, {}, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(kind, &wheel);
    QCOMPARE(under.stored(id).kind, domain::RecommendationKind::Pledge);
    under.retype(under.line("editorParagraph"), u"114.64"_s);
    QTest::keyClick(under.line("editorParagraph"), Qt::Key_Return);
    QCOMPARE(under.stored(id).paragraph, u"114.64"_s);
}

void TestEditor::whatIsTypedStaysThroughEverySwitch()
{
    EditorUnder under;
    QVERIFY(under.open(firstReference));
    const auto id = under.idOf(firstReference);
    auto *text = under.text("editorText_es");
    text->setFocus();
    text->moveCursor(QTextCursor::End);
    under.type(text, u" Y algo"_s);
    const QString typed = text->toPlainText();
    under.language.set(domain::Language::English);
    QTRY_COMPARE(under.find<QLabel>("editorNote_en")->text(), u"original, of 19 May 2026"_s);
    QCOMPARE(text->toPlainText(), typed);
    QCOMPARE(text->textCursor().position(), typed.size());
    // A change of something else by somebody else, while the keyboard is here.
    QVERIFY(under.session.change(storage::Intent::SetDue, [id](const storage::Writer &db) {
        auto found = storage::recommendations::find(db, id);
        found.due = {2030, 1, 1};
        storage::recommendations::save(db, found);
    }));
    QCOMPARE(text->toPlainText(), typed);
    // One language at a time: what was typed in the other is there when it comes back.
    auto *segments = under.find("editorLanguages");
    QTest::mouseClick(segments->findChildren<QAbstractButton *>().at(1), Qt::LeftButton);
    QVERIFY(!text->isVisible());
    QTest::mouseClick(segments->findChildren<QAbstractButton *>().at(0), Qt::LeftButton);
    QVERIFY(text->isVisible());
    QVERIFY(!under.text("editorText_en")->isVisible());
    QCOMPARE(text->toPlainText(), typed);
}

void TestEditor::steppingSavesWhatIsTyped()
{
    EditorUnder under;
    QVERIFY(under.open(firstReference));
    const auto id = under.idOf(firstReference);
    under.retype(under.text("editorIntroduction_es"), u"El Comité pide:"_s);
    QTest::keyClick(under.text("editorIntroduction_es"), Qt::Key_Down, Qt::AltModifier);
    QVERIFY(under.currentId() != id);
    QCOMPARE(under.stored(id).introduction.es, u"El Comité pide:"_s);
    QVERIFY(under.text("editorIntroduction_es")->toPlainText().isEmpty());
}

void TestEditor::leavingThePageSavesWhatIsTyped()
{
    EditorUnder under;
    QVERIFY(under.open(firstReference));
    const auto id = under.idOf(firstReference);
    under.retype(under.line("editorTitle_en"), u"Risk assessment"_s);
    under.page->hide(); // as when the window shows another page, or closes
    QCOMPARE(under.stored(id).title.en, u"Risk assessment"_s);
    under.page->show();
    under.retype(under.line("editorTitle_en"), u"Risk"_s);
    under.page->setSession(nullptr);
    QCOMPARE(under.stored(id).title.en, u"Risk"_s);
}

void TestEditor::aTextThatCannotBeAcceptedStays()
{
    EditorUnder under;
    QVERIFY(under.open(u"CEDAW/C/VAL/CO/8 12"_s)); // English alone
    const auto id = under.idOf(u"CEDAW/C/VAL/CO/8 12"_s);
    auto *text = under.text("editorText_en");
    under.retype(text, QString());
    QTest::keyClick(text, Qt::Key_Tab);
    auto *problem = under.find("editorText_enProblem");
    QVERIFY(problem->isVisible());
    const QString reason = under.language.wording().error({domain::ErrorCode::InvalidValue, u"text"_s});
    QCOMPARE(text->accessibleDescription(), reason);
    QTest::keyClick(under.find("recommendationEditor"), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(under.currentId(), id); // not before it is right
    QTRY_VERIFY(text->hasFocus());
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(text->isVisible());
    QVERIFY(!under.stored(id).text.en.isEmpty());
    under.type(text, u"Disseminate them."_s);
    QTest::keyClick(text, Qt::Key_Tab);
    QVERIFY(!problem->isVisible());
    QCOMPARE(under.stored(id).text.en, u"Disseminate them."_s);
}

void TestEditor::whatWasTypedSurvivesTheEndOfTheProgram()
{
    EditorUnder under;
    QVERIFY(under.open(firstReference));
    const auto id = under.idOf(firstReference);
    const auto kept = [&] {
        return under.read([&](const storage::Reader &db) { return storage::drafts::find(db, u"recommendation/%1"_s.arg(id.value())).has_value(); });
    };
    {
        ui::RecordEditing typing;
        typing.start(&under.session, under.stored(id));
        typing.type(ui::RecordField::TitleEs, u"A medias"_s);
        QVERIFY(!kept());
        typing.keep(); // as it does by itself after a while
        QVERIFY(kept());
    } // and the program ends without a word
    QVERIFY(under.changeElsewhere(id, [](domain::Recommendation &r) { r.paragraph = u"24 c)"_s; }));
    ui::RecordEditing again;
    QSignalSpy restored(&again, &ui::RecordEditing::restored);
    again.start(&under.session, under.stored(id));
    QCOMPARE(restored.size(), 1);
    QCOMPARE(again.draft().value(ui::RecordField::TitleEs), u"A medias"_s);
    QCOMPARE(again.draft().value(ui::RecordField::Paragraph), u"24 c)"_s);
    QVERIFY(again.saveAll());
    QCOMPARE(under.stored(id).title.es, u"A medias"_s);
    QVERIFY(!kept());
}

void TestEditor::whatWasTypedAndComesBackMayBeDiscarded()
{
    EditorUnder under;
    const QString reference = u"CEDAW/C/VAL/CO/8 12"_s;
    QVERIFY(under.open(reference));
    const QString before = under.text("editorText_en")->toPlainText();
    under.retype(under.text("editorText_en"), QString()); // which cannot be saved
    under.page->setSession(nullptr);
    under.page->setSession(&under.session);
    QVERIFY(under.settled(20));
    under.makeCurrent(under.idOf(reference));
    QTest::keyClick(under.table(), Qt::Key_Return);
    auto *bar = under.find("editorRestored");
    QVERIFY(bar->isVisible());
    QVERIFY(under.text("editorText_en")->toPlainText().isEmpty());
    for (auto *verb : bar->findChildren<QPushButton *>())
        QTest::mouseClick(verb, Qt::LeftButton);
    QVERIFY(!bar->isVisible());
    QCOMPARE(under.text("editorText_en")->toPlainText(), before);
    QTest::keyClick(under.find("recommendationEditor"), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(under.table()->isVisible());
}

void TestEditor::aTranslationThatIsOlderIsCompared()
{
    EditorUnder under;
    QVERIFY(under.open(firstReference));
    const auto id = under.idOf(firstReference);
    auto *bar = under.find("staleBar");
    QVERIFY(!bar->isVisible());
    QVERIFY(under.changeElsewhere(id, [](domain::Recommendation &r) {
        r.text.en.replace(u"by the end of 2026"_s, u"before July 2026"_s);
    }));
    under.session.store().refresh();
    QVERIFY(bar->isVisible());
    QVERIFY(bar->accessibleName().contains(u"20/05/2026"_s));
    under.click("compareOriginal");
    QStringList marked;
    for (const auto &selection : under.text("editorText_en")->extraSelections())
        marked.append(selection.cursor.selectedText());
    QCOMPARE(marked, QStringList {u"before July"_s});
    under.click("compareOriginal");
    QVERIFY(under.text("editorText_en")->extraSelections().isEmpty());
}

void TestEditor::aTranslationIsMarkedAsReviewed()
{
    EditorUnder under;
    QVERIFY(under.open(firstReference));
    const auto id = under.idOf(firstReference);
    QVERIFY(under.confirmElsewhere(id, {2026, 5, 18})); // the original is of the 19th
    under.session.store().refresh();
    auto *bar = under.find("staleBar");
    QVERIFY(bar->isVisible());
    QVERIFY(!under.find("compareOriginal")->isEnabled()); // the record begins with this original
    for (auto *verb : bar->findChildren<QPushButton *>()) {
        if (verb->text() == u"Marcar como revisada"_s)
            QTest::mouseClick(verb, Qt::LeftButton);
    }
    QVERIFY(!bar->isVisible());
    const auto newest = under.find<QListView>("recordHistory")->model()->index(0, 0);
    QCOMPARE(newest.data().toString(), u"Traducción marcada como revisada"_s);
    // Where the panel is too narrow for the sentence it goes on in a second line, and the panel grows.
    auto *record = under.find<QListView>("recordHistory");
    record->setFixedWidth(700);
    QTRY_COMPARE(record->width(), 700);
    const int wide = record->sizeHintForRow(0);
    record->setFixedWidth(300);
    QTRY_COMPARE(record->width(), 300);
    QVERIFY(record->sizeHintForRow(0) > wide);
    int rows = 0;
    for (int row = 0; row < record->model()->rowCount(); ++row)
        rows += record->sizeHintForRow(row);
    QTRY_VERIFY(record->height() >= rows);
    QVERIFY(newest.data(Qt::ToolTipRole).toString().contains(newest.data().toString()));
    QVERIFY(newest.data(Qt::AccessibleTextRole).toString().contains(newest.data().toString()));
    record->setMinimumWidth(0);
    record->setMaximumWidth(QWIDGETSIZE_MAX);
    under.click("editorUndo");
    QVERIFY(bar->isVisible());
}

void TestEditor::whatOthersTypedElsewhereComesIn()
{
    EditorUnder under;
    QVERIFY(under.open(firstReference));
    const auto id = under.idOf(firstReference);
    under.retype(under.line("editorTitle_es"), u"Mi título"_s);
    QVERIFY(under.changeElsewhere(id, [](domain::Recommendation &r) { r.title.en = u"Their title"_s; }));
    QTest::keyClick(under.line("editorTitle_es"), Qt::Key_Tab); // without having heard of it
    QVERIFY(!under.find("conflictPanel")->isVisible());
    QCOMPARE(under.stored(id).title, (domain::LocalText {u"Mi título"_s, u"Their title"_s}));
    QCOMPARE(under.line("editorTitle_en")->text(), u"Their title"_s);
}

void TestEditor::bothVersionsAreShownAndOneIsChosen()
{
    EditorUnder under;
    QVERIFY(under.open(firstReference));
    const auto id = under.idOf(firstReference);
    under.retype(under.line("editorTitle_es"), u"Mi título"_s);
    QVERIFY(under.changeElsewhere(id, [](domain::Recommendation &r) {
        r.title.es = u"Su título"_s;
        r.paragraph = u"24 c)"_s;
    }));
    QTest::keyClick(under.line("editorTitle_es"), Qt::Key_Tab);
    auto *panel = under.find("conflictPanel");
    QVERIFY(panel->isVisible());
    QCOMPARE(under.stored(id).title.es, u"Su título"_s); // nothing was overwritten
    QCOMPARE(under.line("editorTitle_es")->text(), u"Mi título"_s);
    QCOMPARE(under.line("editorParagraph")->text(), u"24 c)"_s);
    QVERIFY(!under.find<QPushButton>("decideConflict")->isEnabled());
    const QString field = QString::number(static_cast<int>(ui::RecordField::TitleEs));
    QTest::keyClick(under.find("recommendationEditor"), Qt::Key_Down, Qt::AltModifier); // first the choice
    auto *mine = under.find<QRadioButton>(qPrintable(u"keepMine_"_s + field));
    QTRY_VERIFY(mine->hasFocus());
    QTest::keyClick(mine, Qt::Key_Space);
    under.click("decideConflict");
    QVERIFY(!panel->isVisible());
    QCOMPARE(under.stored(id).title.es, u"Mi título"_s);
    QCOMPARE(under.stored(id).paragraph, u"24 c)"_s);
}

void TestEditor::aConflictIsSeenBeforeTheFieldIsLeft()
{
    EditorUnder under;
    QVERIFY(under.open(firstReference));
    const auto id = under.idOf(firstReference);
    under.retype(under.line("editorTitle_es"), u"Mi título"_s);
    QVERIFY(under.changeElsewhere(id, [](domain::Recommendation &r) { r.title.es = u"Su título"_s; }));
    under.session.store().refresh(); // as when the window becomes active
    QVERIFY(under.find("conflictPanel")->isVisible());
    const QString field = QString::number(static_cast<int>(ui::RecordField::TitleEs));
    QTest::mouseClick(under.find<QRadioButton>(qPrintable(u"keepTheirs_"_s + field)), Qt::LeftButton, {}, {8, 8});
    under.click("decideConflict");
    QCOMPARE(under.line("editorTitle_es")->text(), u"Su título"_s);
    QCOMPARE(under.stored(id).title.es, u"Su título"_s);
}

void TestEditor::theHistoryTellsAndUndoes()
{
    EditorUnder under(domain::Language::English);
    QVERIFY(under.open(firstReference));
    const auto id = under.idOf(firstReference);
    const QString before = under.stored(id).title.es;
    for (const auto &title : {u"Uno"_s, u"Dos"_s}) {
        under.retype(under.line("editorTitle_es"), title);
        QTest::keyClick(under.line("editorTitle_es"), Qt::Key_Tab);
    }
    auto *list = under.find<QListView>("recordHistory");
    QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"Title in Spanish changed"_s);
    const auto end = [list](int row) { return list->model()->index(row, 0).data(ui::HistoryDelegate::EndRole).toInt(); };
    QCOMPARE(end(0), int(ui::HistoryDelegate::End::Undo));
    QCOMPARE(end(1), int(ui::HistoryDelegate::End::MovedOn));
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_COMPARE(under.stored(id).title.es, u"Uno"_s);
    QCOMPARE(end(1), int(ui::HistoryDelegate::End::Undone));
    const QModelIndex older = list->model()->index(2, 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, ui::HistoryDelegate::endRect(list->visualRect(older), older).center());
    QTRY_COMPARE(under.stored(id).title.es, before);
    QSignalSpy asked(under.page.get(), &ui::Page::historyRequested);
    under.find<QAction>("editor.history")->trigger();
    QCOMPARE(asked.size(), 1);
}

void TestEditor::longLogsShowTheNewest()
{
    EditorUnder under;
    const auto id = under.idOf(firstReference);
    QVERIFY(under.session.change(storage::Intent::AddProgress, [id](const storage::Writer &db) {
        for (int i = 0; i < 30; ++i)
            storage::progress::save(db, {.recommendation = id, .narrative = {.es = u"Avance %1"_s.arg(i), .en = {}}});
    }));
    QVERIFY(under.open(firstReference));
    auto *log = under.find<QListView>("editorTimeline");
    QAbstractItemModelTester tester(log->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(log->model()->rowCount(), 5);
    under.click("olderEntries");
    QCOMPARE(log->model()->rowCount(), 25);
    under.click("olderEntries");
    QCOMPARE(log->model()->rowCount(), 32);
    QVERIFY(!under.find("olderEntries")->isVisible());
    log->setFocus();
    log->setCurrentIndex(log->model()->index(0, 0));
    QTest::keyClick(log, Qt::Key_Return);
    QVERIFY(under.find("entryForm")->isVisible());
}

void TestEditor::anEntryIsWrittenInThePage()
{
    EditorUnder under;
    QVERIFY(under.open(firstReference));
    const auto id = under.idOf(firstReference);
    QVERIFY(!under.find("entryPanel")->isVisible());
    QTest::keyClick(under.find("recommendationEditor"), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(under.find("entryPanel")->isVisible());
    QVERIFY(under.find("entryPanel")->isAncestorOf(QApplication::focusWidget()));
    under.type(QApplication::focusWidget(), u"Se aprobó el protocolo."_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!under.find("entryPanel")->isVisible());
    const auto newest = under.read([id](const storage::Reader &db) { return storage::progress::of(db, id, 1).first(); });
    QCOMPARE(newest.narrative.es, u"Se aprobó el protocolo."_s);
    QCOMPARE(newest.state, domain::ReviewState::Submitted);
    QTRY_VERIFY(under.find("editorTimeline")->hasFocus());
    QCOMPARE(under.find<QListView>("editorTimeline")->model()->rowCount(), 3);
    // Opened again from the log, and left for another recommendation: what was typed is there when one comes back.
    QTest::keyClick(under.find("recommendationEditor"), Qt::Key_L, Qt::ControlModifier);
    under.type(QApplication::focusWidget(), u"A medias"_s);
    QTest::keyClick(under.find("recommendationEditor"), Qt::Key_Down, Qt::AltModifier);
    QVERIFY(!under.find("entryPanel")->isVisible());
    QTest::keyClick(under.find("recommendationEditor"), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(under.find("recommendationEditor"), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(static_cast<QPlainTextEdit *>(QApplication::focusWidget())->toPlainText(), u"A medias"_s);
}

void TestEditor::termsAndValuesAreAskedForHere()
{
    EditorUnder under;
    const auto id = under.idOf(firstReference);
    QVERIFY(under.session.change(storage::Intent::EditIndicator, [id](const storage::Writer &db) {
        const auto made = storage::indicators::save(db, {.name = {.es = u"Casas"_s, .en = {}}});
        storage::indicators::setRecommendations(db, made, {id});
    }));
    QVERIFY(under.open(firstReference));
    under.click("editorChangeTerms");
    QVERIFY(under.find<QDialog>("termsDialog")->isVisible());
    under.find<QDialog>("termsDialog")->close();
    auto *list = under.find<QListView>("indicatorList");
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(under.find<QDialog>("valueDialog")->isVisible());
}

void TestEditor::indicatorsShowFigureAndTarget()
{
    EditorUnder under;
    const auto id = under.idOf(firstReference);
    QVERIFY(under.session.change(storage::Intent::EditIndicator, [id](const storage::Writer &db) {
        const auto made = storage::indicators::save(db, {.kind = domain::IndicatorKind::Outcome, .name = {.es = u"Medidas en 24 h"_s, .en = {}},
            .unit = {.es = u"%"_s, .en = u"%"_s}, .target = 90});
        storage::indicators::setRecommendations(db, made, {id});
        storage::indicators::saveValue(db, {.indicator = made, .date = {2025, 12, 31}, .value = 41.25});
        storage::indicators::saveValue(db, {.indicator = made, .date = {2026, 3, 31}, .value = 58});
        storage::indicators::saveValue(db, {.indicator = made, .date = {2026, 3, 31}, .category = u"rural"_s, .value = 12});
    }));
    QVERIFY(under.open(firstReference));
    const auto *model = under.find<QListView>("indicatorList")->model();
    QAbstractItemModelTester tester(under.find<QListView>("indicatorList")->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model->rowCount(), 1);
    const QModelIndex row = model->index(0, 0);
    using Model = items::IndicatorSummaryModel;
    QCOMPARE(row.data(Model::ValueTextRole).toString(), under.language.wording().percent(58));
    QCOMPARE(row.data(Model::TargetTextRole).toString(), under.language.wording().percent(90));
    QCOMPARE(row.data(Model::DateTextRole).toString(), u"31/03/2026"_s);
    QCOMPARE(row.data(Model::SeriesRole).value<QList<QPointF>>().size(), 2);
}

void TestEditor::whatIsMissingSaysSo()
{
    EditorUnder under;
    QVERIFY(under.open(u"CCPR/C/VAL/CO/5 26"_s)); // nobody leads, no due date, nothing reported
    QVERIFY(under.find<QLabel>("editorLead")->text().contains(u"Todavía nadie lidera"_s));
    QVERIFY(under.find<QListView>("editorTimeline")->isHidden());
    under.click("editorAssign");
    QVERIFY(under.find<QDialog>("assignDialog")->isVisible());
    under.find<QDialog>("assignDialog")->close();
    under.click("editorChangeDue");
    QVERIFY(under.find<QDialog>("dueDialog")->isVisible());
}

void TestEditor::aWorkspaceThatIsOnlyReadCannotBeWritten()
{
    EditorUnder under;
    QVERIFY(under.show());
    ui::Session reading(storage::Store::open(
        under.session.store().path(), under.session.store().context(), storage::Store::Access::ReadOnly).value());
    under.page->setSession(&reading);
    QVERIFY(under.settled(20));
    QTRY_VERIFY(under.currentId().has_value());
    under.makeCurrent(under.idOf(firstReference));
    QTest::keyClick(under.table(), Qt::Key_Return);
    QVERIFY(under.find("editorReadOnly")->isVisible());
    QVERIFY(under.text("editorText_es")->isReadOnly());
    QVERIFY(under.line("editorTitle_es")->isReadOnly());
    QVERIFY(!under.find("editorKind")->isEnabled());
    QVERIFY(!under.find("editorKind")->toolTip().isEmpty());
    QVERIFY(!under.find<QPushButton>("editorAssign")->isEnabled());
    QVERIFY(!under.find<QAction>("editor.archive")->isEnabled());
    const auto *history = under.find<QListView>("recordHistory")->model();
    QCOMPARE(history->index(0, 0).data(ui::HistoryDelegate::EndRole).toInt(), int(ui::HistoryDelegate::End::Nothing));
    QTest::keyClick(under.find<QListView>("statusList"), Qt::Key_Return);
    QVERIFY(!under.page->findChild<QDialog *>(u"statusDialog"_s));
    under.page->setSession(nullptr);
}

void TestEditor::anArchivedOneIsRestored()
{
    EditorUnder under;
    QVERIFY(under.open(firstReference));
    const auto id = under.idOf(firstReference);
    under.find<QAction>("editor.archive")->trigger();
    QVERIFY(under.stored(id).archived);
    auto *bar = under.find("editorArchived");
    QVERIFY(bar->isVisible());
    QVERIFY(under.text("editorText_es")->isReadOnly());
    // The list goes on to another row; the commands act on the one in the editor.
    QTRY_VERIFY(!under.find<QAction>("recommendation.status")->isEnabled());
    QVERIFY(under.settled(19));
    QVERIFY(!under.find<QAction>("recommendation.status")->isEnabled());
    under.find<QAction>("recommendation.copy")->trigger();
    QVERIFY2(QGuiApplication::clipboard()->text().contains(u"CEDAW"_s), qPrintable(QGuiApplication::clipboard()->text()));
    for (auto *verb : bar->findChildren<QPushButton *>())
        QTest::mouseClick(verb, Qt::LeftButton);
    QVERIFY(!under.stored(id).archived);
    QVERIFY(!bar->isVisible());
    QVERIFY(!under.text("editorText_es")->isReadOnly());
}

void TestEditor::whatIsGoneLeadsBackToTheList()
{
    EditorUnder under;
    QVERIFY(under.open(firstReference));
    const auto id = under.idOf(firstReference);
    QVERIFY(under.session.change(
        storage::Intent::RemoveRecommendation, [id](const storage::Writer &db) { storage::recommendations::remove(db, id); }));
    QVERIFY(under.table()->isVisible());
    QVERIFY(under.settled(19));
}

void TestEditor::everythingFitsASmallWindow()
{
    EditorUnder under;
    QVERIFY(under.open(firstReference, {912, 480}));
    const auto *scroll = under.find<QScrollArea>("editorScroll");
    QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
    QVERIFY(scroll->verticalScrollBar()->maximum() > 0);
    const auto *text = under.text("editorText_es");
    QTRY_COMPARE(text->verticalScrollBar()->maximum(), 0); // whole, however narrow
    for (const char *name : {"textPanel", "nationalPanel", "gradesPanel", "progressPanel", "assignmentPanel", "indicatorPanel", "recordHistoryPanel"}) {
        const auto *panel = under.find(name);
        QVERIFY2(panel->isVisible(), name);
        QVERIFY2(panel->mapTo(scroll->widget(), QPoint(panel->width(), 0)).x() <= scroll->viewport()->width(), name);
    }
    // Below each other here, beside each other in a wide one.
    QVERIFY(under.find("assignmentPanel")->mapTo(scroll->widget(), QPoint()).y() > under.find("progressPanel")->mapTo(scroll->widget(), QPoint()).y());
    under.page->resize(1400, 900);
    QTRY_VERIFY(under.find("assignmentPanel")->mapTo(scroll->widget(), QPoint()).x() > under.find("progressPanel")->width());
}

void TestEditor::everyControlHasANameForScreenReaders()
{
    EditorUnder under;
    for (const auto &reference : {firstReference, u"Caso Familia Arce pto. 9"_s, u"A/HRC/56/9 114.63"_s}) {
        QVERIFY(under.open(reference));
        for (auto *widget : under.find("recommendationEditor")->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->objectName().startsWith(u"qt_"_s) || qobject_cast<QLabel *>(widget))
                continue;
            if (qobject_cast<QComboBox *>(widget->parentWidget()))
                continue;
            const auto *interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                qPrintable(u"%1 %2 has no name"_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName())));
        }
        QTest::keyClick(under.find("recommendationEditor"), Qt::Key_Left, Qt::AltModifier);
    }
}

void TestEditor::everyWordFollowsTheLanguage()
{
    EditorUnder under;
    QVERIFY(under.open(u"Caso Familia Arce pto. 9"_s));
    under.language.set(PseudoTranslator::wording(), std::make_unique<PseudoTranslator>());
    const auto left = [&] {
        QStringList words;
        for (const auto *widget : under.find("recommendationEditor")->findChildren<QWidget *>()) {
            QString text;
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                text = label->text();
            else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                text = button->text();
            bool content = !widget->isVisible() || text.isEmpty() || text.startsWith(u"E"_s);
            for (const QWidget *at = widget; at && !content; at = at->parentWidget())
                content = at->property("content").toBool() || at->objectName() == u"editorHead";
            static const QRegularExpression noWords(u"^[^\\p{L}]*$"_s);
            if (!content && !text.contains(noWords) && !PseudoTranslator::isBracketed(text))
                words.append(widget->objectName() + u": "_s + text);
        }
        return words;
    };
    QTRY_VERIFY2(left().isEmpty(), qPrintable(left().join(u'\n')));
}

void TestEditor::theKeyboardGoesInReadingOrder()
{
    EditorUnder under;
    QVERIFY(under.open(firstReference));
    const QStringList wanted {u"editorParagraph"_s, u"editorKind"_s, u"editorPriority"_s, u"editorOriginal"_s, u"editorTitle_es"_s,
        u"editorIntroduction_es"_s, u"editorText_es"_s, u"editorTitle_en"_s, u"editorIntroduction_en"_s, u"editorText_en"_s, u"statusList"_s,
        u"gradeList"_s};
    QStringList met;
    under.line("editorParagraph")->setFocus();
    for (int i = 0; i < 60 && met.size() < wanted.size(); ++i) {
        const QString name = QApplication::focusWidget()->objectName();
        if (wanted.contains(name) && !met.contains(name))
            met.append(name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(met, wanted);
}

QTEST_MAIN(TestEditor)
#include "tst_editor.moc"
