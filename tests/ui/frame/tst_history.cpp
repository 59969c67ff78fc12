// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/historymodel.h"
#include "support/windows.h"
#include "storage/actions.h"
#include "storage/assignments.h"
#include "storage/handovers.h"
#include "storage/institutions.h"
#include "storage/terms.h"
#include "ui/editing/confirmdialog.h"
#include "ui/history/history.h"
#include "ui/history/historydelegate.h"
#include "ui/widgets/messagebar.h"
#include "windowunder.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using domain::Status;
using storage::Intent;

using HistoryEnd = ui::HistoryDelegate::End;

class tst_History : public QObject
{
    Q_OBJECT

    support::Folder m_folder;
    std::unique_ptr<support::WindowUnder> m_under;
    domain::RecommendationId m_id {0};

    void setStatus(Status status)
    {
        QVERIFY(m_under->window().session()->change(Intent::ChangeStatus, [&](const storage::Writer &db) {
            auto found = storage::recommendations::find(db, m_id);
            found.status = status;
            storage::recommendations::save(db, found);
        }));
    }
    void setText(const QString &es)
    {
        QVERIFY(m_under->window().session()->change(Intent::EditRecommendation, [&](const storage::Writer &db) {
            auto found = storage::recommendations::find(db, m_id);
            found.text.es = es;
            storage::recommendations::save(db, found);
        }));
    }
    QListView *list() { return m_under->child<QListView>("changes"); }
    HistoryEnd end(int row) { return static_cast<HistoryEnd>(list()->model()->index(row, 0).data(ui::HistoryDelegate::EndRole).toInt()); }
    void showHistory()
    {
        auto *page = m_under->child<ui::History>("history");
        QSignalSpy shown(page, &ui::History::shown);
        m_under->window().showPage(u"history"_s);
        QTRY_VERIFY(!shown.isEmpty());
    }
    void awaitChanges(int rows) { QTRY_COMPARE(list()->model()->rowCount(), rows); }

private Q_SLOTS:
    void init()
    {
        support::failOnWarnings();
        static int number = 0;
        const QString name = u"w%1.avance"_s.arg(++number);
        {
            const auto store = m_folder.create(name);
            support::take(store->write(Intent::AddRecommendation, [this](const storage::Writer &db) {
                const auto document = support::addDocument(db, u"CEDAW"_s, u"CEDAW/C/VAL/CO/8"_s);
                m_id = support::addRecommendation(db, document, u"12"_s, u"Texto uno"_s, u"Text one"_s);
            }));
        }
        m_under = std::make_unique<support::WindowUnder>();
        m_under->show();
        m_under->open(m_folder.path(name));
    }
    void cleanup() { m_under.reset(); }

    void tellsAndUndoes()
    {
        setStatus(Status::Planned);
        setStatus(Status::InProgress);
        showHistory();
        QAbstractItemModelTester tester(list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int before = list()->model()->rowCount();
        QCOMPARE(list()->model()->index(0, 0).data().toString(), u"Status: Planned → In progress"_s);
        QCOMPARE(end(0), HistoryEnd::Undo);
        QCOMPARE(end(1), HistoryEnd::MovedOn);
        list()->setCurrentIndex(list()->model()->index(0, 0));
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Delete);
        awaitChanges(before + 1);
        QCOMPARE(list()->model()->index(0, 0).data().toString(), u"Undone: Status: Planned → In progress"_s);
        QCOMPARE(end(1), HistoryEnd::Undone);
        // The older one stands as it was left again.
        QCOMPARE(end(2), HistoryEnd::Undo);
    }

    void whatIsGoneIsCalledByItsName()
    {
        std::optional<domain::InstitutionId> mim;
        std::optional<domain::PersonId> ana;
        QList<domain::AssignmentId> moved;
        QVERIFY(m_under->window().session()->change(Intent::EditInstitution, [&](const storage::Writer &db) {
            mim = support::addInstitution(db, u"MIM"_s, u"Ministerio"_s, u"Ministry"_s);
            ana = storage::persons::save(db, {.institution = *mim, .name = u"Ana Duarte"_s, .focalFrom = QDate(2024, 1, 1)});
            storage::assignments::setLead(db, m_id, mim);
            storage::assignments::setPerson(db, m_id, *mim, ana);
            moved << *storage::assignments::of(db, m_id).first().id;
        }));
        QVERIFY(m_under->window().session()->change(Intent::Handover, [&](const storage::Writer &db) {
            storage::handovers::carryOut(db,
                {.subject = {.institution = *mim, .person = ana}, .lastDay = QDate(2026, 5, 31), .successor = domain::Person {.name = u"Leo Paz"_s}, .moved = moved});
        }));
        m_under->window().session()->undo();
        showHistory();
        list()->setCurrentIndex(list()->model()->index(0, 0));
        auto *fields = m_under->child<QTextBrowser>("changeFields");
        QTRY_VERIFY2(fields->toPlainText().contains(u"Leo Paz → Ana Duarte"_s), qPrintable(fields->toPlainText()));
        QCOMPARE(list()->model()->index(0, 0).data(items::HistoryModel::ReferenceRole).toString(), u"CEDAW/C/VAL/CO/8, para. 12"_s);
    }

    void whatADialogSaysIsNotSaidTwice()
    {
        showHistory();
        auto &window = m_under->window();
        auto *session = window.session();
        const auto refuse = [session] {
            return session->change(Intent::SetDue, [](const storage::Writer &) { throw storage::Failure(domain::ErrorCode::NotAllowed, u"review"_s); });
        };
        auto *dialog = new ui::ConfirmDialog(m_under->surroundings, *session, [] { return ui::ConfirmDialog::Words {u"H"_s, u"T"_s, u"V"_s}; }, refuse, &window);
        dialog->start();
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"submit"_s), Qt::LeftButton);
        QVERIFY(dialog->findChild<QLabel *>(u"problem"_s)->isVisible());
        for (const auto *bar : window.findChildren<ui::MessageBar *>(u"messageBar"_s))
            QVERIFY(!bar->isVisible());
        dialog->close();
        QVERIFY(!refuse()); // without a dialog the window says it
        const auto bars = window.findChildren<ui::MessageBar *>(u"messageBar"_s);
        QVERIFY(std::any_of(bars.begin(), bars.end(), [](const auto *bar) { return bar->isVisible(); }));
    }

    void undoesByClick()
    {
        setStatus(Status::Planned);
        showHistory();
        const int before = list()->model()->rowCount();
        const QModelIndex index = list()->model()->index(0, 0);
        const QRect link = ui::HistoryDelegate::endRect(list()->visualRect(index), index);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, link.center());
        awaitChanges(before + 1);
        QCOMPARE(end(1), HistoryEnd::Undone);
    }

    void filtersByKind()
    {
        setStatus(Status::Planned);
        showHistory();
        auto *kinds = m_under->child<QComboBox>("intentFilter");
        kinds->setFocus();
        const int place = kinds->findText(u"Status changes"_s);
        QVERIFY(place > 0);
        kinds->setCurrentIndex(place);
        Q_EMIT kinds->activated(place);
        awaitChanges(1);
        QTest::mouseClick(m_under->child<QPushButton>("clearHistoryFilters"), Qt::LeftButton);
        awaitChanges(3);
    }

    void filtersByWordsAndDays()
    {
        setStatus(Status::Planned);
        setText(u"Adoptar un protocolo de prisión preventiva"_s);
        showHistory();
        awaitChanges(4);
        auto *search = m_under->child<QLineEdit>("historySearch");
        search->setFocus();
        QTest::keyClicks(search, u"PRISION prev"_s); // without accents
        QTest::keyClick(search, Qt::Key_Return);
        awaitChanges(1);
        QVERIFY(list()->model()->index(0, 0).data().toString().contains(u"Text in Spanish"_s));
        search->selectAll();
        QTest::keyClicks(search, u"CEDAW/C/VAL"_s); // a reference
        QTest::keyClick(search, Qt::Key_Return);
        awaitChanges(3);
        QTest::keyClick(search, Qt::Key_Escape);
        awaitChanges(4);
        auto *from = m_under->child<QWidget>("fromFilter")->findChild<QLineEdit *>();
        from->setFocus();
        QTest::keyClicks(from, u"20/05/2026"_s); // the day after all of them
        awaitChanges(0);
        QVERIFY(m_under->child<QWidget>("historyEmpty")->isVisible());
        from->selectAll();
        QTest::keyClicks(from, u"18/05/2026"_s);
        awaitChanges(4);
        auto *to = m_under->child<QWidget>("toFilter")->findChild<QLineEdit *>();
        to->setFocus();
        QTest::keyClicks(to, u"18/05/2026"_s);
        awaitChanges(0);
    }

    void tellsOneRecommendationAlone()
    {
        setStatus(Status::Planned);
        QVERIFY(m_under->window().session()->change(Intent::AddRecommendation, [](const storage::Writer &db) {
            const auto document = support::addDocument(db, u"CAT"_s, u"CAT/C/VAL/CO/4"_s);
            support::addRecommendation(db, document, u"7"_s, u"Otro"_s, u"Other"_s);
        }));
        showHistory();
        awaitChanges(4);
        Q_EMIT m_under->window().page(u"recommendations"_s)->historyRequested(m_id);
        awaitChanges(2);
        auto *chip = m_under->child<QPushButton>("recommendationChip");
        QVERIFY(chip->isVisible());
        QVERIFY(chip->accessibleName().contains(u"CEDAW/C/VAL/CO/8"_s));
        chip->setFocus(); // in the list the same key undoes
        QTest::keyClick(chip, Qt::Key_Delete);
        awaitChanges(4);
        QVERIFY(!chip->isVisible());
    }

    void showsFieldByFieldWhatChanged()
    {
        setText(u"Texto dos"_s);
        setStatus(Status::InProgress);
        showHistory();
        awaitChanges(4);
        list()->setCurrentIndex(list()->model()->index(0, 0));
        auto *fields = m_under->child<QTextBrowser>("changeFields");
        QVERIFY2(fields->toPlainText().contains(u"Status\nNot started → In progress"_s), qPrintable(fields->toPlainText()));
        QVERIFY(fields->toPlainText().contains(u"CEDAW/C/VAL/CO/8"_s));
        list()->setCurrentIndex(list()->model()->index(1, 0));
        QVERIFY2(fields->toPlainText().contains(u"Text in Spanish"_s), qPrintable(fields->toPlainText()));
        QVERIFY(fields->toHtml().contains(u"line-through"_s)); // "uno", the word that went
        QVERIFY(!fields->toPlainText().contains(u"text_es"_s));
        QVERIFY(!fields->toPlainText().contains(u"revision"_s));
        m_under->language.set(domain::Language::Spanish);
        QTRY_VERIFY(fields->toPlainText().contains(u"Texto en español"_s));
    }

    void tellsABudgetInItsCurrency()
    {
        std::optional<domain::ActionId> id;
        const auto change = [&](const std::function<void(domain::Action &)> &edit) {
            return m_under->window().session()->change(Intent::EditAction, [&](const storage::Writer &db) {
                auto action = id ? storage::actions::find(db, *id) : domain::Action();
                edit(action);
                id = storage::actions::save(db, action);
            });
        };
        QVERIFY(change([](domain::Action &action) {
            action.title = {u"Abrir tres casas"_s, u"Open three shelters"_s};
            action.budgetMinor = 900'000'000;
            action.currency = u"PYG"_s; // without cents
        }));
        QVERIFY(change([](domain::Action &action) { action.budgetMinor = 1'000'000'000; }));
        QVERIFY(change([](domain::Action &action) {
            action.budgetMinor = 125'050;
            action.currency = u"USD"_s;
        }));
        QVERIFY(change([](domain::Action &action) { action.budgetMinor = 125'075; }));
        showHistory();
        awaitChanges(6);
        auto *fields = m_under->child<QTextBrowser>("changeFields");
        const auto says = [&](int row, const QString &words) {
            list()->setCurrentIndex(list()->model()->index(row, 0));
            return QTest::qWaitFor([&] { return fields->toPlainText().contains(u"Budget\n"_s + words); });
        };
        QVERIFY2(says(0, u"1,250.50 → 1,250.75"_s), qPrintable(fields->toPlainText()));
        QVERIFY2(says(1, u"1,000,000,000 → 1,250.50"_s), qPrintable(fields->toPlainText()));
        QVERIFY2(says(2, u"900,000,000 → 1,000,000,000"_s), qPrintable(fields->toPlainText()));
        QVERIFY2(says(3, u"900,000,000"_s), qPrintable(fields->toPlainText()));
    }

    void saysWhatChangedAfterwardsAndLeadsThere()
    {
        setStatus(Status::Planned);
        setStatus(Status::InProgress);
        showHistory();
        awaitChanges(4);
        list()->setCurrentIndex(list()->model()->index(1, 0));
        auto *state = m_under->child<QLabel>("changeState");
        QVERIFY(state->isVisible());
        QVERIFY2(state->text().contains(u"prueba: Status: Planned → In progress"_s), qPrintable(state->text()));
        QVERIFY(!m_under->child<QPushButton>("undoShownChange")->isVisible());
        QTest::mouseClick(m_under->child<QPushButton>("laterChange"), Qt::LeftButton);
        QCOMPARE(list()->currentIndex().row(), 0);
        QTest::mouseClick(m_under->child<QPushButton>("undoShownChange"), Qt::LeftButton);
        awaitChanges(5);
        QCOMPARE(end(1), HistoryEnd::Undone);
        QCOMPARE(end(2), HistoryEnd::Undo);
    }

    void tellsTermsByName()
    {
        QVERIFY(m_under->window().session()->change(Intent::SetTerms, [this](const storage::Writer &db) {
            storage::recommendations::changeTerms(db, m_id, {storage::terms::byName(db, u"sdg"_s, u"16.3"_s).value()}, {});
        }));
        showHistory();
        QVERIFY2(list()->model()->index(0, 0).data().toString().startsWith(u"Terms added: "_s),
            qPrintable(list()->model()->index(0, 0).data().toString()));
    }

    void isCopiedAsATable()
    {
        setStatus(Status::Planned);
        showHistory();
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Status: Not started → Planned"_s));
    }

    void keepsTheLineBetweenListAndChange()
    {
        showHistory();
        auto *splitter = m_under->child<QSplitter>("historySplitter");
        splitter->setSizes({600, 500});
        Q_EMIT splitter->splitterMoved(600, 1);
        QVERIFY(!m_under->settings.state(u"history.splitter"_s).isEmpty());
    }

    void opensTheRecommendation()
    {
        setStatus(Status::Planned);
        showHistory();
        QSignalSpy wanted(m_under->child<ui::History>("history"), &ui::Page::recommendationRequested);
        list()->setCurrentIndex(list()->model()->index(0, 0));
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(support::caught<domain::RecommendationId>(wanted.first().first()), m_id);
    }
};

QTEST_MAIN(tst_History)
#include "tst_history.moc"
