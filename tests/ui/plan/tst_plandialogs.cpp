// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planunder.h"

#include "storage/terms.h"
#include "ui/editing/actiondialog.h"
#include "ui/editing/datefield.h"
#include "ui/editing/indicatordialog.h"
#include "ui/editing/linkactiondialog.h"
#include "ui/editing/moneyfield.h"
#include "ui/editing/numberfield.h"
#include "ui/editing/recommendationsfield.h"
#include "ui/editing/valuedialog.h"
#include "ui/plan/actionspane.h"
#include "ui/theme/tokens.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using support::in;
using support::PlanUnder;
using support::type;

/// The dialogs of the plan: typing and clicking by object name.
class TestPlanDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void addsAnActionInBothLanguages_data();
    void addsAnActionInBothLanguages();
    void theSameIsNotOpenedTwice();
    void editsWithTheLanguageSwitchedMeanwhile();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void whatSomebodyElseSavedIsShownAndKept();
    void aBudgetSomebodyElseTookAwayIsShownAsNone();
    void linksMadeMeanwhileStay();
    void moneyIsTypedInThePersonsForm_data();
    void moneyIsTypedInThePersonsForm();
    void linksRecommendationsToAnAction();
    void makesANewActionForThem();
    void linksVeryManyOnAWorker();
    void whatWasMadeInAnotherWorkspaceIsNotLookedFor();
    void theRecommendationsAreCopiedAsATable();
    void addsAnIndicator();
    void anIndicatorSomebodyElseSavedIsKept();
    void everyControlHasANameForScreenReaders_data();
    void everyControlHasANameForScreenReaders();

private:
    static void submit(const QDialog *dialog) { QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton); }
    static QLineEdit *date(const QDialog *dialog, const char *name) { return in<ui::DateField>(dialog, name)->edit(); }
    static domain::RecommendationId reference(const PlanUnder &under, const QString &text)
    {
        return under.read([&](const storage::Reader &db) { return storage::recommendations::byReference(db, text); });
    }
};

void TestPlanDialogs::addsAnActionInBothLanguages_data()
{
    QTest::addColumn<domain::Language>("language");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("amount");
    QTest::newRow("Spanish") << domain::Language::Spanish << u"Violencia contra la mujer"_s << u"31/12/2026"_s
                             << u"1.250,50"_s;
    QTest::newRow("English") << domain::Language::English << u"violence against women"_s << u"31 Dec 2026"_s
                             << u"1,250.50"_s;
}

void TestPlanDialogs::addsAnActionInBothLanguages()
{
    QFETCH(domain::Language, language);
    QFETCH(QString, theme);
    QFETCH(QString, due);
    QFETCH(QString, amount);
    PlanUnder under(language);
    QVERIFY(under.show());
    QTest::keyClick(under.page.get(), Qt::Key_N, Qt::ControlModifier);
    auto *dialog = under.dialog<ui::ActionDialog>();
    QVERIFY(dialog);
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    type(in<QLineEdit>(dialog, "title_es"), u"Publicar el protocolo"_s);
    type(in<QLineEdit>(dialog, "title_en"), u"Publish the protocol"_s);
    in<QPlainTextEdit>(dialog, "result_en")->setFocus();
    QTest::keyClicks(in<QPlainTextEdit>(dialog, "result_en"), u"Everybody can read it"_s);
    type(in<QComboBox>(dialog, "cluster")->lineEdit(), theme);
    type(in<QComboBox>(dialog, "institution")->lineEdit(), u"mim"_s);
    type(date(dialog, "starts"), u"01/06/2026"_s);
    type(date(dialog, "due"), due);
    auto *money = in<ui::MoneyField>(dialog, "budget");
    type(money->edit(), amount);
    type(money->currencyBox()->lineEdit(), u"eur"_s);
    auto *field = in<ui::RecommendationsField>(dialog, "recommendations");
    type(field->edit(), u"CEDAW 24"_s);
    auto *matches = in<QListWidget>(dialog, "matches");
    QTRY_VERIFY(matches->count() > 0);
    QTest::keyClick(field->edit(), Qt::Key_Return);
    QCOMPARE(field->chosen().size(), 1);
    submit(dialog);
    QTRY_COMPARE(under.model()->allActions(), 7);
    const auto id = under.named(u"Publish the protocol"_s);
    const auto stored = under.stored(id);
    QCOMPARE(stored.title.es, u"Publicar el protocolo"_s);
    QCOMPARE(stored.result.en, u"Everybody can read it"_s);
    QCOMPARE(stored.starts, QDate(2026, 6, 1));
    QCOMPARE(stored.due, QDate(2026, 12, 31));
    QCOMPARE(stored.budgetMinor, std::optional<qint64>(125'050));
    QCOMPARE(stored.currency, u"EUR"_s);
    QVERIFY(stored.cluster && stored.institution);
    QCOMPARE(under.read([&](const storage::Reader &db) { return storage::actions::recommendations(db, id); }),
        QList{reference(under, u"CEDAW/C/VAL/CO/8 24 b)"_s)});
    QTRY_COMPARE(under.view()->currentAction(), id); // the new one is current
    under.session.undoStack().undo();
    QTRY_COMPARE(under.model()->allActions(), 6);
}

void TestPlanDialogs::theSameIsNotOpenedTwice()
{
    PlanUnder under;
    QVERIFY(under.show());
    const auto open = [&] {
        QList<ui::ActionDialog *> seen;
        for (auto *one : under.page->findChildren<ui::ActionDialog *>()) {
            if (one->isVisible())
                seen << one;
        }
        return seen;
    };
    auto *pane = under.find<ui::ActionsPane>("actionsPane");
    pane->createAction();
    QCOMPARE(open().size(), 1);
    auto *first = open().first();
    QTRY_COMPARE(QApplication::activeWindow(), first);
    type(in<QLineEdit>(first, "title_es"), u"Publicar"_s);
    under.page->activateWindow();
    pane->createAction();
    QCOMPARE(open(), QList {first});
    QTRY_COMPARE(QApplication::activeWindow(), first); // in front, with what was typed
    QCOMPARE(in<QLineEdit>(first, "title_es")->text(), u"Publicar"_s);
    QTRY_COMPARE(under.page->findChildren<ui::ActionDialog *>().size(), 1);
    // Two actions are two subjects.
    auto *view = under.find<QTreeView>("planView");
    QList<QModelIndex> actions;
    for (QModelIndex index = view->model()->index(0, 0); index.isValid() && actions.size() < 2; index = view->indexBelow(index)) {
        if (index.data(items::PlanModel::KindRole).toInt() == items::PlanModel::ActionRow)
            actions << index;
    }
    QCOMPARE(actions.size(), 2);
    for (const QModelIndex &action : {actions[0], actions[1], actions[0]}) {
        view->setCurrentIndex(action);
        pane->edit();
    }
    QCOMPARE(open().size(), 3);
}

void TestPlanDialogs::editsWithTheLanguageSwitchedMeanwhile()
{
    PlanUnder under(domain::Language::Spanish);
    QVERIFY(under.show());
    QVERIFY(under.makeCurrent(u"Train the prosecutors"_s));
    QTest::keyClick(under.view(), Qt::Key_Return);
    auto *dialog = under.dialog<ui::ActionDialog>();
    QVERIFY(dialog);
    QCOMPARE(in<ui::MoneyField>(dialog, "budget")->edit()->text(), u"1.250.000"_s);
    QCOMPARE(date(dialog, "due")->text(), u"31/03/2026"_s);
    type(in<QLineEdit>(dialog, "title_en"), u"Train all prosecutors"_s);
    auto *status = in<QComboBox>(dialog, "status");
    status->setFocus();
    QTest::keyClick(status, Qt::Key_Down); // to done, which brings the day
    QCOMPARE(date(dialog, "done")->text(), u"19/05/2026"_s);
    under.language.set(domain::Language::English);
    QTRY_COMPARE(in<ui::MoneyField>(dialog, "budget")->edit()->text(), u"1,250,000"_s);
    QCOMPARE(date(dialog, "due")->text(), u"31 Mar 2026"_s);
    QCOMPARE(status->currentText(), u"Done"_s);
    QCOMPARE(in<QComboBox>(dialog, "cluster")->currentText(), u"Violence against women"_s);
    QCOMPARE(in<QLineEdit>(dialog, "title_en")->text(), u"Train all prosecutors"_s);
    submit(dialog);
    const auto stored = under.stored(under.named(u"Train all prosecutors"_s));
    QCOMPARE(stored.status, domain::ActionStatus::Done);
    QCOMPARE(stored.done, QDate(2026, 5, 19));
    QCOMPARE(stored.budgetMinor, std::optional<qint64>(125'000'000));
    QCOMPARE(stored.title.es, u"Capacitar a las fiscalías en el protocolo"_s);
}

void TestPlanDialogs::refusesWhatCannotBe_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("no title") << u"title"_s << u""_s;
    QTest::newRow("unknown theme") << u"cluster"_s << u"Meteorology"_s;
    QTest::newRow("unknown institution") << u"institution"_s << u"XYZ"_s;
    QTest::newRow("no such date") << u"due"_s << u"31/02/2026"_s;
    QTest::newRow("due before its start") << u"due"_s << u"01/01/2020"_s;
    QTest::newRow("no amount") << u"budget"_s << u"a lot"_s;
    QTest::newRow("more decimals than the currency has") << u"budget"_s << u"1.234567"_s;
}

void TestPlanDialogs::refusesWhatCannotBe()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    PlanUnder under;
    QVERIFY(under.show());
    const auto before = under.stored(under.named(u"Open three shelters"_s));
    QVERIFY(under.makeCurrent(u"Open three shelters"_s));
    QTest::keyClick(under.view(), Qt::Key_Return);
    QPointer<ui::ActionDialog> dialog = under.dialog<ui::ActionDialog>();
    QVERIFY(dialog);
    if (field == u"title"_s) {
        type(in<QLineEdit>(dialog, "title_es"), text);
        type(in<QLineEdit>(dialog, "title_en"), text);
    } else if (field == u"due"_s) {
        type(date(dialog, "due"), text);
    } else if (field == u"budget"_s) {
        type(in<ui::MoneyField>(dialog, "budget")->edit(), text);
    } else {
        type(dialog->findChild<QComboBox *>(field)->lineEdit(), text);
    }
    submit(dialog);
    QVERIFY(dialog && dialog->isVisible());
    const auto said = [&] {
        for (const auto *label : dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && label->palette().color(QPalette::WindowText) == ui::tokens(label).late
                && !label->text().isEmpty())
                return true;
        }
        return false;
    };
    QVERIFY(said());
    // Under its field.
    if (const auto *problem = in<QLabel>(dialog, "problem"); problem->isVisible()) {
        const auto *at = dialog->findChild<QWidget *>(field == u"title"_s ? u"title_es"_s : field);
        QTRY_COMPARE_WITH_TIMEOUT(problem->mapTo(dialog, QPoint()).y() >= at->mapTo(dialog, QPoint(0, at->height())).y(), true, 5000);
        QTRY_VERIFY(problem->mapTo(dialog, QPoint()).y() <= at->mapTo(dialog, QPoint(0, at->height() + 12)).y());
    }
    QVERIFY(under.stored(*before.id) == before);
    dialog->close();
}

void TestPlanDialogs::whatSomebodyElseSavedIsShownAndKept()
{
    PlanUnder under;
    QVERIFY(under.show());
    const auto id = under.named(u"Open three shelters"_s);
    QVERIFY(under.makeCurrent(u"Open three shelters"_s));
    QTest::keyClick(under.view(), Qt::Key_Return);
    QPointer<ui::ActionDialog> dialog = under.dialog<ui::ActionDialog>();
    QVERIFY(dialog);
    QVERIFY(under.session.store().write(storage::Intent::EditAction, [&](const storage::Writer &db) {
        auto other = storage::actions::find(db, id);
        other.due = QDate(2027, 3, 31);
        storage::actions::save(db, other);
    }));
    type(in<QLineEdit>(dialog, "title_en"), u"Open four shelters"_s);
    submit(dialog);
    QVERIFY(dialog && dialog->isVisible());
    const QString problem = in<QLabel>(dialog, "problem")->text();
    QVERIFY2(problem.contains(u"31 Mar 2027"_s), qPrintable(problem));
    QCOMPARE(under.stored(id).title.en, u"Open three shelters"_s);
    QTest::mouseClick(in<QPushButton>(dialog, "takeStored"), Qt::LeftButton);
    QCOMPARE(date(dialog, "due")->text(), u"31 Mar 2027"_s);
    type(in<QLineEdit>(dialog, "title_en"), u"Open four shelters"_s);
    submit(dialog);
    QCOMPARE(under.stored(id).title.en, u"Open four shelters"_s);
    QCOMPARE(under.stored(id).due, QDate(2027, 3, 31));
}

void TestPlanDialogs::aBudgetSomebodyElseTookAwayIsShownAsNone()
{
    PlanUnder under;
    QVERIFY(under.show());
    const auto id = under.named(u"Open three shelters"_s);
    QPointer<ui::ActionDialog> dialog =
        new ui::ActionDialog(under.surroundings, under.session, id, {}, under.page.get());
    dialog->start();
    auto *money = in<ui::MoneyField>(dialog, "budget");
    QCOMPARE(money->minor(), std::optional<qint64>(900'000'000));
    QVERIFY(under.session.store().write(storage::Intent::EditAction, [&](const storage::Writer &db) {
        auto other = storage::actions::find(db, id);
        other.budgetMinor.reset();
        other.currency.clear();
        storage::actions::save(db, other);
    }));
    type(in<QLineEdit>(dialog, "title_en"), u"Open four shelters"_s);
    submit(dialog);
    QVERIFY(dialog && dialog->isVisible());
    QTest::mouseClick(in<QPushButton>(dialog, "takeStored"), Qt::LeftButton);
    QCOMPARE(money->edit()->text(), QString());
    type(in<QLineEdit>(dialog, "title_en"), u"Open four shelters"_s);
    submit(dialog);
    QCOMPARE(under.stored(id).title.en, u"Open four shelters"_s);
    QCOMPARE(under.stored(id).budgetMinor, std::optional<qint64>());
}

void TestPlanDialogs::linksMadeMeanwhileStay()
{
    PlanUnder under;
    QVERIFY(under.show());
    const auto id = under.named(u"Open three shelters"_s);
    const auto linked = [&] {
        return under.read([&](const storage::Reader &db) { return storage::actions::recommendations(db, id); });
    };
    auto *dialog = new ui::ActionDialog(under.surroundings, under.session, id, {}, under.page.get());
    dialog->start();
    const auto first = linked().first();
    const auto other = reference(under, u"CCPR/C/VAL/CO/5 12"_s);
    QVERIFY(under.session.store().write(storage::Intent::EditAction, [&](const storage::Writer &db) {
        storage::actions::setRecommendations(db, id, {first, other});
    }));
    auto *chosen = in<QListWidget>(dialog, "chosen");
    chosen->setFocus();
    chosen->setCurrentRow(0);
    QTest::keyClick(chosen, Qt::Key_Delete);
    QCOMPARE(chosen->count(), 0);
    submit(dialog);
    QCOMPARE(linked(), QList{other});
}

void TestPlanDialogs::moneyIsTypedInThePersonsForm_data()
{
    QTest::addColumn<domain::Language>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<std::optional<qint64>>("minor");
    QTest::addColumn<QString>("code");
    using Minor = std::optional<qint64>;
    const auto es = domain::Language::Spanish;
    const auto en = domain::Language::English;
    QTest::newRow("es with cents") << es << u"1.250.000,5"_s << u"usd"_s << Minor(125'000'050) << u"USD"_s;
    QTest::newRow("es whole") << es << u"1250000"_s << u"USD"_s << Minor(125'000'000) << u"USD"_s;
    QTest::newRow("by name") << es << u"300"_s << u"euro"_s << Minor(30'000) << u"EUR"_s;
    QTest::newRow("no minor units") << es << u"900.000.000"_s << u"PYG"_s << Minor(900'000'000) << u"PYG"_s;
    QTest::newRow("decimals it does not have") << es << u"10,5"_s << u"PYG"_s << Minor() << QString();
    QTest::newRow("en") << en << u"1,250,000.75"_s << u"US Dollar"_s << Minor(125'000'075) << u"USD"_s;
    QTest::newRow("negative") << en << u"-5"_s << u"USD"_s << Minor() << QString();
}

void TestPlanDialogs::moneyIsTypedInThePersonsForm()
{
    QFETCH(domain::Language, language);
    QFETCH(QString, typed);
    QFETCH(QString, currency);
    QFETCH(std::optional<qint64>, minor);
    QFETCH(QString, code);
    ui::Language spoken(language);
    ui::MoneyField field(spoken);
    field.show();
    type(field.edit(), typed);
    type(field.currencyBox()->lineEdit(), currency);
    QCOMPARE(field.minor(), minor);
    QCOMPARE(field.currency(), code);
    QCOMPARE(field.check(), minor.has_value());
    if (!minor)
        return;
    field.setMoney(minor, code);
    QCOMPARE(field.minor(), minor);
    spoken.set(language == domain::Language::Spanish ? domain::Language::English : domain::Language::Spanish);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(field.minor(), minor);
    QCOMPARE(field.currency(), code);
}

void TestPlanDialogs::linksRecommendationsToAnAction()
{
    PlanUnder under;
    QVERIFY(under.show());
    const auto one = reference(under, u"CCPR/C/VAL/CO/5 12"_s);
    const auto two = reference(under, u"CAT/C/VAL/CO/4 9 d)"_s);
    auto *dialog = new ui::LinkActionDialog(under.surroundings, under.session, {one, two}, under.page.get());
    QSignalSpy linked(dialog, &ui::LinkActionDialog::linked);
    dialog->start();
    auto *verb = in<QPushButton>(dialog, "submit");
    auto *list = in<QTreeView>(dialog, "actions");
    QTRY_VERIFY(list->model()->rowCount() == 3);
    QVERIFY(!verb->isEnabled());
    type(in<QLineEdit>(dialog, "searchActions"), u"shelters"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    under.language.set(domain::Language::Spanish);
    QTRY_VERIFY(verb->text() != u"Link"_s);
    QTRY_VERIFY(verb->isEnabled());
    submit(dialog);
    QCOMPARE(linked.size(), 1);
    const auto id = under.named(u"Open three shelters"_s);
    const auto now = under.read([&](const storage::Reader &db) { return storage::actions::recommendations(db, id); });
    QCOMPARE(now.size(), 3);
    QVERIFY(now.contains(one) && now.contains(two));
}

void TestPlanDialogs::makesANewActionForThem()
{
    PlanUnder under;
    QVERIFY(under.show());
    const auto one = reference(under, u"CCPR/C/VAL/CO/5 12"_s);
    QPointer<ui::LinkActionDialog> dialog =
        new ui::LinkActionDialog(under.surroundings, under.session, {one}, under.page.get());
    dialog->start();
    QTest::mouseClick(in<QPushButton>(dialog, "newAction"), Qt::LeftButton);
    auto *made = under.dialog<ui::ActionDialog>();
    QVERIFY(made);
    QCOMPARE(in<QListWidget>(made, "chosen")->count(), 1);
    type(in<QLineEdit>(made, "title_en"), u"Reform the code"_s);
    submit(made);
    QTRY_VERIFY(!dialog);
    const auto id = under.named(u"Reform the code"_s);
    QCOMPARE(
        under.read([&](const storage::Reader &db) { return storage::actions::recommendations(db, id); }), QList{one});
}

void TestPlanDialogs::linksVeryManyOnAWorker()
{
    PlanUnder under;
    QVERIFY(seed::addMany(under.session.store(), 400));
    QVERIFY(under.show());
    const auto id = under.named(u"Open three shelters"_s);
    const auto linked = [&] {
        return under.read([&](const storage::Reader &db) { return storage::actions::recommendations(db, id).size(); });
    };
    QCOMPARE(linked(), 1);
    const auto ids = under.read([](const storage::Reader &db) { return storage::recommendations::ids(db, {}, {}); });
    QPointer<ui::LinkActionDialog> dialog =
        new ui::LinkActionDialog(under.surroundings, under.session, ids, under.page.get());
    dialog->start();
    QVERIFY(!in<QPushButton>(dialog, "newAction")->isVisible()); // its form would list them all
    const auto *list = in<QTreeView>(dialog, "actions");
    QTRY_COMPARE(list->model()->rowCount(), 3);
    type(in<QLineEdit>(dialog, "searchActions"), u"shelters"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QTRY_VERIFY(in<QPushButton>(dialog, "submit")->isEnabled());
    submit(dialog);
    QVERIFY(under.session.isWorking());
    QTRY_VERIFY(!under.session.isWorking());
    QCOMPARE(linked(), 420);
    QTRY_VERIFY(!dialog);
    under.session.undo();
    QTRY_COMPARE(linked(), 1);
    QTRY_VERIFY(!under.session.isWorking());
}

void TestPlanDialogs::whatWasMadeInAnotherWorkspaceIsNotLookedFor()
{
    PlanUnder under;
    QVERIFY(under.show());
    ui::Session other(seed::workspace(under.folder.filePath(u"w.avance"_s)));
    seed::addPlan(other.store());
    std::optional<domain::ActionId> seventh;
    QVERIFY(other.change(storage::Intent::EditAction, [&](const storage::Writer &db) {
        domain::Action action;
        action.title = {u"Otra"_s, u"Another"_s};
        seventh = storage::actions::save(db, action);
    }));
    under.find<ui::ActionsPane>("actionsPane")->createAction();
    auto *dialog = under.dialog<ui::ActionDialog>();
    QVERIFY(dialog);
    type(in<QLineEdit>(dialog, "title_en"), u"Reform the code"_s);
    submit(dialog);
    QVERIFY(under.named(u"Reform the code"_s) == *seventh); // the same number in both
    under.page->setSession(&other); // before the plan with the new one has come
    QTRY_COMPARE(under.model()->allActions(), 7);
    QVERIFY(under.view()->currentAction().has_value());
    QVERIFY(under.view()->currentAction() != seventh);
    under.page->setSession(&under.session);
}

void TestPlanDialogs::theRecommendationsAreCopiedAsATable()
{
    PlanUnder under;
    QVERIFY(under.show());
    auto *dialog = new ui::ActionDialog(
        under.surroundings, under.session, under.named(u"Train the prosecutors"_s), {}, under.page.get());
    dialog->start();
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    auto *chosen = in<QListWidget>(dialog, "chosen");
    QCOMPARE(chosen->count(), 2);
    chosen->setFocus();
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(chosen, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasHtml());
    for (int row = 0; row < chosen->count(); ++row)
        QVERIFY(QGuiApplication::clipboard()->text().contains(chosen->item(row)->text()));
    dialog->close();
}

void TestPlanDialogs::addsAnIndicator()
{
    PlanUnder under;
    QVERIFY(under.show());
    under.choose(ui::PlanPage::Indicators);
    QTest::mouseClick(under.find<QPushButton>("planNew"), Qt::LeftButton);
    auto *dialog = under.dialog<ui::IndicatorDialog>();
    QVERIFY(dialog);
    type(in<QLineEdit>(dialog, "name_en"), u"Trained prosecutors"_s);
    type(in<QLineEdit>(dialog, "unit_en"), u"people"_s);
    auto *kind = in<QComboBox>(dialog, "kind");
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_End);
    type(in<ui::NumberField>(dialog, "baseline")->edit(), u"12.5"_s);
    type(in<ui::NumberField>(dialog, "target")->edit(), u"1,200"_s);
    type(date(dialog, "targetDate"), u"31/12/2027"_s);
    type(in<QLineEdit>(dialog, "disaggregation"), u"sex"_s);
    type(date(dialog, "baselineDate"), u"31/12/2028"_s);
    submit(dialog);
    QVERIFY(in<QLabel>(dialog, "problem")->isVisible()); // the target before the baseline
    type(date(dialog, "baselineDate"), u"31/12/2024"_s);
    submit(dialog);
    auto *table = under.find<QTableView>("indicatorTable");
    QTRY_COMPARE(table->model()->rowCount(), 4);
    QTRY_COMPARE(under.find<QLabel>("indicatorTitle")->text(), u"Trained prosecutors"_s); // the new one is current
    const auto all = under.read(storage::indicators::all);
    const auto made =
        std::find_if(all.begin(), all.end(), [](const auto &each) { return each.name.en == u"Trained prosecutors"_s; });
    QCOMPARE(made->kind, domain::IndicatorKind::Outcome);
    QCOMPARE(made->baseline, std::optional(12.5));
    QCOMPARE(made->target, std::optional(1200.0));
    QCOMPARE(made->baselineDate, QDate(2024, 12, 31));
}

void TestPlanDialogs::anIndicatorSomebodyElseSavedIsKept()
{
    PlanUnder under;
    QVERIFY(under.show());
    const auto id = *under.read(storage::indicators::all).first().id;
    QPointer<ui::IndicatorDialog> dialog =
        new ui::IndicatorDialog(under.surroundings, under.session, id, {}, under.page.get());
    dialog->start();
    QVERIFY(under.session.store().write(storage::Intent::EditIndicator, [&](const storage::Writer &db) {
        auto other = storage::indicators::find(db, id);
        other.target = 99;
        storage::indicators::save(db, other);
    }));
    type(in<QLineEdit>(dialog, "source"), u"INE"_s);
    submit(dialog);
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(in<QLabel>(dialog, "problem")->text().contains(u"99"_s));
    QTest::mouseClick(in<QPushButton>(dialog, "takeStored"), Qt::LeftButton);
    QCOMPARE(in<ui::NumberField>(dialog, "target")->number(), std::optional(99.0));
    dialog->close();
}

void TestPlanDialogs::everyControlHasANameForScreenReaders_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("action") << 0;
    QTest::newRow("indicator") << 1;
    QTest::newRow("value") << 2;
    QTest::newRow("link") << 3;
}

void TestPlanDialogs::everyControlHasANameForScreenReaders()
{
    QFETCH(int, which);
    PlanUnder under;
    QVERIFY(under.show());
    const auto indicator = *under.read(storage::indicators::all).first().id;
    auto *page = under.page.get();
    ui::EditDialog *dialog = nullptr;
    if (which == 0)
        dialog =
            new ui::ActionDialog(under.surroundings, under.session, under.named(u"Open three shelters"_s), {}, page);
    else if (which == 1)
        dialog = new ui::IndicatorDialog(under.surroundings, under.session, indicator, {}, page);
    else if (which == 2)
        dialog = new ui::ValueDialog(under.surroundings, under.session, {indicator}, std::nullopt, page);
    else
        dialog = new ui::LinkActionDialog(
            under.surroundings, under.session, {reference(under, u"CCPR/C/VAL/CO/5 12"_s)}, page);
    dialog->start();
    for (auto *widget : dialog->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s)
            || widget->focusProxy() || qobject_cast<QComboBox *>(widget->parentWidget()))
            continue;
        auto *spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(),
            qPrintable(widget->objectName() + u' ' + QLatin1StringView(widget->metaObject()->className())));
    }
    QVERIFY(dialog->height() <= 700 && dialog->width() <= 960); // it fits a small screen
    dialog->close();
}

QTEST_MAIN(TestPlanDialogs)
#include "tst_plandialogs.moc"
