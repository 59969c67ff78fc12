// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/navigation.h"
#include "support/readonly.h"
#include "support/windows.h"
#include "ui/frame/newworkspacedialog.h"
#include "ui/welcome/recentlist.h"
#include "ui/widgets/commandcard.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/undobar.h"
#include "windowunder.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using storage::Intent;
using support::take;
using support::WindowUnder;

class tst_Window : public QObject
{
    Q_OBJECT

    support::Folder m_folder;
    domain::RecommendationId m_id {0};

    static QString shownPage(WindowUnder &under)
    {
        const auto *stack = under.child<QStackedWidget>("pageStack");
        for (const ui::PageEntry &entry : app::pages()) {
            if (stack->currentWidget()->isAncestorOf(under.window().page(entry.name)))
                return entry.name;
        }
        return {};
    }
    static QString barText(WindowUnder &under)
    {
        for (const auto *bar : under.window().findChildren<ui::MessageBar *>()) {
            if (bar->isVisible())
                return bar->accessibleName();
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto store = m_folder.create();
        support::take(store->write(Intent::AddRecommendation, [this](const storage::Writer &db) {
            const auto document = support::addDocument(db, u"CEDAW"_s, u"CEDAW/C/VAL/CO/8"_s);
            m_id = support::addRecommendation(db, document, u"12"_s, u"Texto uno"_s, u"Text one"_s);
        }));
    }
    void init() { support::failOnWarnings(); }

    void mnemonicsAndKeysAreUnique_data()
    {
        QTest::addColumn<domain::Language>("language");
        QTest::newRow("Spanish") << domain::Language::Spanish;
        QTest::newRow("English") << domain::Language::English;
    }
    void mnemonicsAndKeysAreUnique()
    {
        QFETCH(domain::Language, language);
        WindowUnder under(language);
        under.show();
        under.open(m_folder.path());
        const auto mnemonic = [](const QString &text) { return QKeySequence::mnemonic(text).toString(); };
        const auto check = [&](const QList<QAction *> &actions, const QString &where) {
            QHash<QString, QString> used;
            for (const QAction *action : actions) {
                if (action->isSeparator() || !action->isVisible())
                    continue;
                const QString key = mnemonic(action->text());
                QVERIFY2(!key.isEmpty(), qPrintable(where + u": no mnemonic in "_s + action->text()));
                QVERIFY2(!used.contains(key), qPrintable(where + u": "_s + action->text() + u" and "_s + used.value(key)));
                used.insert(key, action->text());
            }
        };
        check(under.window().menuBar()->actions(), u"menu bar"_s);
        // A key of the window is nobody else's. Pages, of which one is seen, may each give a key their own meaning.
        QHash<QString, QString> keys;
        QHash<QString, QString> ofPages;
        for (const QAction *top : under.window().menuBar()->actions()) {
            check(top->menu()->actions(), top->text());
            QHash<QString, QString> ofPage;
            for (const QAction *action : top->menu()->actions()) {
                for (const QKeySequence &key : action->shortcuts()) {
                    if (key.isEmpty()) // a submenu
                        continue;
                    auto &taken = action->shortcutContext() == Qt::WindowShortcut ? keys : ofPage;
                    QVERIFY2(!taken.contains(key.toString()), qPrintable(action->text() + u" and "_s + taken.value(key.toString())));
                    taken.insert(key.toString(), action->text());
                }
            }
            ofPages.insert(ofPage);
        }
        for (auto key = ofPages.cbegin(); key != ofPages.cend(); ++key)
            QVERIFY2(!keys.contains(key.key()), qPrintable(key.value() + u" and "_s + keys.value(key.key())));
        QVERIFY(keys.size() > 15);
    }

    void aWorkspaceThatCannotBeWrittenSaysSo()
    {
        const support::TemporaryFolder medium;
        const QString path = medium.filePath(u"v.avance"_s);
        take(take(storage::Store::open(m_folder.path(), support::context(), storage::Store::Access::ReadOnly))->backup(path));
        const support::ReadOnlyFolder readOnly(medium.path());
        WindowUnder under;
        under.show();
        under.open(path);
        QCOMPARE(under.child<QLabel>("saved")->text(), u"Read only"_s);
        QVERIFY2(barText(under).startsWith(u"This workspace can be read but not changed."_s), qPrintable(barText(under)));
        under.language.set(domain::Language::Spanish);
        QTRY_VERIFY(barText(under).startsWith(u"Este espacio de trabajo se puede leer"_s));
        for (const char *name : {"recommendation.create", "recommendation.assign", "recommendation.status", "recommendation.due", "recommendation.progress"})
            QVERIFY2(!under.child<QAction>(name)->isEnabled(), name);
        QVERIFY(under.child<QAction>("recommendation.copy"));
    }

    void savesACopy()
    {
        const support::TemporaryFolder folder;
        const QString path = folder.filePath(u"copy.avance"_s);
        WindowUnder under;
        under.show();
        under.open(m_folder.path());
        under.child<QAction>("save_copy")->trigger();
        Q_EMIT under.child<QFileDialog>("copyDialog")->fileSelected(path);
        QTRY_COMPARE(barText(under), u"A copy was saved as copy.avance."_s);
        const auto copy = take(storage::Store::open(path, support::context()));
        QCOMPARE(support::dump(*copy), support::dump(*take(storage::Store::open(m_folder.path(), support::context()))));
    }

    void welcomeShowsTheWays()
    {
        WindowUnder under;
        under.settings.addRecentWorkspace(u"/media/nowhere/lost.avance"_s, support::moment);
        under.settings.addRecentWorkspace(m_folder.path(), support::moment);
        under.show();
        for (const char *card : {"newCard", "openCard", "demonstrationCard"})
            QVERIFY(under.child<ui::CommandCard>(card)->isVisible());
        QCOMPARE(under.child<ui::CommandCard>("importCard")->isVisible(), under.window().page(u"import"_s) != nullptr);
        auto *recent = under.child<ui::RecentList>("recentWorkspaces");
        QCOMPARE(recent->model()->rowCount(), 2);
        QSignalSpy opened(&under.window(), &ui::MainWindow::workspaceOpened);
        QTest::mouseClick(recent->viewport(), Qt::LeftButton, {}, recent->visualRect(recent->model()->index(0, 0)).center());
        QTRY_VERIFY(!opened.isEmpty());
        QCOMPARE(shownPage(under), u"home"_s);
    }

    void missingRecentIsAMessage()
    {
        WindowUnder under;
        under.settings.addRecentWorkspace(u"/media/nowhere/lost.avance"_s, support::moment);
        under.show();
        auto *recent = under.child<ui::RecentList>("recentWorkspaces");
        recent->setFocus();
        recent->setCurrentIndex(recent->model()->index(0, 0));
        QTest::keyClick(recent, Qt::Key_Return);
        QTRY_VERIFY(!barText(under).isEmpty());
        const QString english = barText(under);
        under.language.set(domain::Language::Spanish);
        QTRY_VERIFY(barText(under) != english);
        QVERIFY(!barText(under).isEmpty());
    }

    void badFilesAreRefusedAndNothingOpens_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("This is no workspace, but it is long enough to be looked at as one.");
    }
    void badFilesAreRefusedAndNothingOpens()
    {
        QFETCH(QByteArray, content);
        QFile file(m_folder.path(u"bad.avance"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        WindowUnder under;
        under.show();
        under.window().openFile(file.fileName());
        QTRY_VERIFY(!barText(under).isEmpty());
        QVERIFY(!under.window().session());
    }

    void pagesByKey()
    {
        WindowUnder under;
        under.show();
        under.open(m_folder.path());
        int place = 0;
        for (const ui::PageEntry &entry : app::pages()) {
            if (!entry.title)
                continue;
            QTest::keySequence(&under.window(), QKeySequence(u"Ctrl+%1"_s.arg(++place)));
            QTRY_COMPARE(shownPage(under), entry.name);
        }
        QVERIFY(place >= 3);
    }

    void vocabulariesAreReachedFromTools()
    {
        WindowUnder under;
        under.show();
        QVERIFY(!under.window().commands().action(u"reference"_s)->isEnabled());
        under.open(m_folder.path());
        under.window().commands().action(u"reference"_s)->trigger();
        QCOMPARE(shownPage(under), u"reference"_s);
        QVERIFY(under.child<QMenu>("toolsMenu")->actions().contains(under.window().commands().action(u"reference"_s)));
    }

    void undoBarUndoes()
    {
        WindowUnder under;
        under.show();
        under.open(m_folder.path());
        auto *bar = under.child<ui::UndoBar>("undoBar");
        QVERIFY(!bar->isVisible());
        const auto status = [&] {
            return support::take(under.window().session()->store().read(
                [this](const storage::Reader &db) { return storage::recommendations::find(db, m_id).status; }));
        };
        QVERIFY(under.window().session()->change(Intent::ChangeStatus, [this](const storage::Writer &db) {
            auto found = storage::recommendations::find(db, m_id);
            found.status = domain::Status::Planned;
            storage::recommendations::save(db, found);
        }));
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->accessibleName(), u"Status: Not started → Planned"_s);
        under.language.set(domain::Language::Spanish);
        QTRY_COMPARE(bar->accessibleName(), u"Situación: Sin iniciar → Planificada"_s);
        QTest::keySequence(&under.window(), QKeySequence(u"Ctrl+Z"_s));
        QCOMPARE(status(), domain::Status::NotStarted);
        QVERIFY(!bar->isVisible());
        QTest::keySequence(&under.window(), QKeySequence(u"Ctrl+Shift+Z"_s));
        QCOMPARE(status(), domain::Status::Planned);
        QTest::keySequence(&under.window(), QKeySequence(u"Ctrl+Z"_s));
        QCOMPARE(status(), domain::Status::NotStarted);
    }

    void narrowWindowHasARail()
    {
        WindowUnder under;
        under.show({1440, 900});
        under.open(m_folder.path());
        auto *navigation = under.child<ui::Navigation>("navigation");
        QVERIFY(!navigation->isRail());
        under.window().resize(1024, 700);
        QTRY_VERIFY(navigation->isRail());
        under.window().resize(1440, 900);
        QTRY_VERIFY(!navigation->isRail());
        QTest::keySequence(&under.window(), QKeySequence(u"Ctrl+B"_s));
        QVERIFY(navigation->isRail());
        QTest::keySequence(&under.window(), QKeySequence(u"Ctrl+B"_s));
        QVERIFY(!navigation->isRail());
    }

    void paneKeyGoesAround()
    {
        WindowUnder under;
        under.show();
        under.open(m_folder.path());
        QSet<const QWidget *> visited;
        const auto next = [&] {
            QTest::keySequence(&under.window(), QKeySequence(u"F6"_s));
            visited.insert(QApplication::focusWidget());
            return visited.size();
        };
        QTRY_VERIFY(next() > 1); // panes take the keyboard once they have content
        for (int i = 0; i < 8; ++i)
            next();
        QVERIFY(!visited.contains(nullptr));
        QVERIFY(visited.size() < 8);
    }

    void newWorkspaceIsMadeAndOpened()
    {
        WindowUnder under;
        under.show();
        QTest::mouseClick(under.child<ui::CommandCard>("newCard"), Qt::LeftButton);
        auto *dialog = under.window().findChild<ui::NewWorkspaceDialog *>();
        QVERIFY(dialog);
        auto *create = dialog->findChild<QPushButton *>(u"create"_s);
        auto *state = dialog->findChild<QComboBox *>(u"state"_s);
        auto *file = dialog->findChild<QLineEdit *>(u"file"_s);
        state->lineEdit()->setText(u"Nowhere at all"_s);
        QTest::mouseClick(create, Qt::LeftButton);
        QVERIFY(dialog->findChild<QWidget *>(u"stateProblem"_s)->isVisible());
        QVERIFY(dialog->isVisible());
        state->lineEdit()->clear();
        QTest::keyClicks(state->lineEdit(), u"Paraguay"_s);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"spanishName"_s)->text(), u"Paraguay"_s);
        QVERIFY(file->text().endsWith(u"paraguay.avance"_s));
        file->setText(m_folder.path(u"paraguay.avance"_s));
        QSignalSpy opened(&under.window(), &ui::MainWindow::workspaceOpened);
        QTest::mouseClick(create, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!opened.isEmpty(), 20000);
        QCOMPARE(under.window().session()->workspace().state, u"PRY"_s);
        QCOMPARE(under.settings.recentWorkspaces().first().path, m_folder.path(u"paraguay.avance"_s));
    }

    void demonstrationIsWrittenAndOpened()
    {
        WindowUnder under;
        under.show();
        QTest::mouseClick(under.child<ui::CommandCard>("demonstrationCard"), Qt::LeftButton);
        auto *dialog = under.window().findChild<QFileDialog *>(u"demonstrationDialog"_s);
        QVERIFY(dialog);
        dialog->selectFile(m_folder.path(u"demo.avance"_s));
        QSignalSpy opened(&under.window(), &ui::MainWindow::workspaceOpened);
        Q_EMIT dialog->fileSelected(m_folder.path(u"demo.avance"_s));
        dialog->close();
        QTRY_VERIFY_WITH_TIMEOUT(!opened.isEmpty(), 60000);
        QVERIFY(under.window().windowTitle().contains(u"Valdoria"_s));
    }

    void droppedWorkspaceOpens()
    {
        WindowUnder under;
        under.show();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_folder.path())});
        QSignalSpy opened(&under.window(), &ui::MainWindow::workspaceOpened);
        QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&under.window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&under.window(), &drop);
        QTRY_VERIFY(!opened.isEmpty());
        QTest::keySequence(&under.window(), QKeySequence(u"Ctrl+W"_s));
        QVERIFY(!under.window().session());
        QVERIFY(under.child<QWidget>("welcome")->isVisible());
    }
};

QTEST_MAIN(tst_Window)
#include "tst_window.moc"
