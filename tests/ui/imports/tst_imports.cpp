// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/csv.h"
#include "support/windows.h"
#include "support/pseudo.h"
#include "support/workspace.h"
#include "ui/frame/language.h"
#include "ui/frame/session.h"
#include "ui/frame/settings.h"
#include "ui/imports/importpage.h"
#include "wording/reasons.h"
#include "ui/imports/rowsmodel.h"
#include "ui/imports/rowstable.h"
#include "ui/widgets/worddiff.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keyfigure.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/stepheader.h"
#include "ui/widgets/taskview.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QTextBlock>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

QString fixture(const QString &name)
{
    return QStringLiteral(AVANCE_SOURCE_DIR "/tests/data/exchange/") + name;
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Rows of one document of the workspace's State: a fixed one, one with this text and identifier, and one without a
/// text.
QByteArray csv(const QByteArray &text, const QByteArray &id = {})
{
    const QByteArray end = ",A/HRC/41/6,32,- UPR,- Recommendations,";
    return "countries_concerned,text,document_symbol,upr_session,reccomending_body,type,ohchr_annotation_id\n"
           "Republic of Valdoria,119.1 Ratify the Convention against Torture without delay"
        + end + (id.isEmpty() ? QByteArray() : "first") + "\nRepublic of Valdoria," + text + end + id
        + "\nRepublic of Valdoria," + end + "\n";
}

/// The words of the text (not of the facts) that carry a background.
QString markedWords(const QTextBrowser *view)
{
    QStringList words;
    for (auto block = view->document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            if (format.background().style() != Qt::NoBrush && (format.fontUnderline() || format.fontStrikeOut()))
                words << it.fragment().text().trimmed();
        }
    }
    return words.join(u' ');
}

/// A page with a workspace, as the window would have it.
struct Scene
{
    explicit Scene(domain::Language chosen = domain::Language::English)
        : settings(std::make_unique<QSettings>(folder.path(u"settings.ini"_s), QSettings::IniFormat))
        , language(chosen)
        , session(folder.create())
        , page({language, settings, tasks, [] { return support::moment; }})
    {
        page.setSession(&session);
        page.resize(1228, 872);
        page.show();
    }

    template <class T>
    T *child(const QString &name)
    {
        T *found = page.findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void click(const QString &name)
    {
        auto *button = child<QAbstractButton>(name);
        QVERIFY2(button->isVisible() && button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QPushButton *next() { return child<QPushButton>(u"importNext"_s); }
    int step() { return page.findChild<StepHeader *>()->current(); }
    QString text(const QString &name) { return child<QLabel>(name)->text(); }
    QStringList figures()
    {
        QStringList numbers;
        for (const char *name :
            {"importNew", "importChanged", "importIdentical", "importDoubtful", "importRejected", "importSkipped"})
            numbers << child<KeyFigure>(QLatin1StringView(name))->accessibleName().section(u' ', 0, 0);
        return numbers;
    }
    /// What the labels in a widget say.
    static QString shownIn(const QWidget *widget)
    {
        QStringList texts;
        const auto labels = widget->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            texts << label->text();
        return texts.join(u' ').replace(QRegularExpression(u"<[^>]*>"_s), QString());
    }
    QString file(const QByteArray &bytes)
    {
        const QString name = folder.path(u"file%1.csv"_s.arg(++files));
        writeFile(name, bytes);
        return name;
    }
    qint64 recommendations()
    {
        return support::take(
            session.store().read([](const storage::Reader &db) { return storage::recommendations::count(db, {}); }));
    }
    void openFile(const QString &path)
    {
        page.importFile(path);
        QTRY_VERIFY(next()->isEnabled());
    }
    /// A fixture of several States, none of which is the workspace's.
    void openChile(const QString &name)
    {
        page.importFile(fixture(name));
        auto *states = child<QComboBox>(u"importState"_s);
        QTRY_VERIFY(states->isVisible());
        QVERIFY(!next()->isEnabled());
        QCOMPARE(text(u"importRemark"_s), u"Choose a State first."_s);
        states->setFocus();
        QTest::keyClick(states, Qt::Key_Down);
        QVERIFY(states->currentText().startsWith(u"Chile"));
    }
    void preview()
    {
        click(u"importNext"_s);
        QTRY_COMPARE(step(), 1);
        QTRY_VERIFY(child<QPushButton>(u"importBack"_s)->isEnabled());
    }
    void import(const QString &path)
    {
        openFile(path);
        preview();
        click(u"importNext"_s);
        QTRY_COMPARE(step(), 3);
    }

    support::Folder folder;
    int files = 0;
    Settings settings;
    TaskView tasks;
    Language language;
    Session session;
    ImportPage page;
};

} // namespace

class TestImports : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Scheme::Light); }
    void cleanupTestCase() { m_theme.reset(); }
    void init() { support::failOnWarnings(); }

    void importsAFileByClicks()
    {
        Scene scene;
        QCOMPARE(scene.next()->text(), u"Choose file…"_s);
        scene.openChile(u"uhri.csv"_s);
        scene.preview();
        QCOMPARE(scene.figures(), (QStringList{u"4"_s, u"0"_s, u"1"_s, u"0"_s, u"2"_s, u"0"_s}));
        auto *table = scene.child<QTableView>(u"importRows"_s);
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(scene.recommendations(), 0);
        QVERIFY(scene.next()->text().startsWith(u"Import 4 row"));
        QSignalSpy announced(&scene.session, &Session::announced);
        scene.click(u"importNext"_s);
        QTRY_COMPARE(scene.step(), 3);
        QCOMPARE(announced.size(), 1);
        QCOMPARE(scene.recommendations(), 4);

        QSignalSpy list(&scene.page, &Page::listRequested);
        scene.click(u"importShow"_s);
        QCOMPARE(list.size(), 1);
        const auto criteria = list.front().front().value<domain::Criteria>();
        QCOMPARE(support::take(scene.session.store().read(
                     [&](const storage::Reader &db) { return storage::recommendations::count(db, criteria); })),
            4);

        scene.click(u"importUndo"_s);
        QCOMPARE(scene.recommendations(), 0);
        QCOMPARE(scene.text(u"importSummary"_s), u"The import was undone; the workspace is as it was before."_s);
        scene.session.undoStack().redo();
        QCOMPARE(scene.recommendations(), 4);
        QVERIFY(scene.child<QPushButton>(u"importUndo"_s)->isVisible());
    }

    void theSameFileAgainOffersNothing()
    {
        Scene scene;
        const QString path = scene.file(csv("119.2 Give judges training"));
        scene.import(path);
        QCOMPARE(scene.recommendations(), 2);
        scene.click(u"importNext"_s); // another file
        QCOMPARE(scene.step(), 0);
        scene.openFile(path);
        scene.preview();
        QCOMPARE(scene.figures(), (QStringList{u"0"_s, u"0"_s, u"2"_s, u"0"_s, u"1"_s, u"0"_s}));
        QVERIFY(!scene.next()->isEnabled());
        QCOMPARE(
            scene.text(u"importRemark"_s), u"Nothing to import: all rows that can be imported are already here."_s);
        QCOMPARE(scene.next()->toolTip(), scene.text(u"importRemark"_s));
        scene.click(u"importBack"_s);
        QCOMPARE(scene.step(), 0);
        scene.click(u"importCancel"_s);
        QCOMPARE(scene.next()->text(), u"Choose file…"_s);
    }

    void changedRowsAreUpdatedWhenAsked()
    {
        Scene scene;
        scene.import(scene.file(csv("119.2 Give judges training in the rights of the child", "second")));
        scene.openFile(
            scene.file(csv("119.2 Give judges and prosecutors training in the rights of the child", "second")));
        scene.preview();
        QCOMPARE(scene.figures(), (QStringList{u"0"_s, u"1"_s, u"1"_s, u"0"_s, u"1"_s, u"0"_s}));
        QVERIFY(!scene.next()->isEnabled());
        QCOMPARE(scene.text(u"importRemark"_s), u"Nothing to import as decided so far."_s);
        scene.click(u"importChanged"_s);
        auto *table = scene.child<QTableView>(u"importRows"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        auto *there = scene.child<QTextBrowser>(u"importTextInWorkspace"_s);
        auto *here = scene.child<QTextBrowser>(u"importTextInFile"_s);
        QTRY_VERIFY(there->isVisible());
        QVERIFY(here->toPlainText().contains(u"Give judges and prosecutors training"));
        QVERIFY(there->toPlainText().contains(u"Give judges training"));
        QCOMPARE(markedWords(here), u"and prosecutors"_s);
        QCOMPARE(markedWords(there), QString());
        scene.click(u"importUpdate"_s);
        QVERIFY(scene.next()->isEnabled());
        scene.click(u"importNext"_s);
        QTRY_COMPARE(scene.step(), 3);
        QVERIFY(scene.text(u"importSummary"_s).startsWith(u"1 recommendation"));
        QVERIFY(!scene.child<QPushButton>(u"importShow"_s)->isVisible());
    }

    void doubtfulRowsAreDecidedByKeyboard()
    {
        Scene scene;
        scene.import(
            scene.file(csv("119.2 Give all judges of the country training in the rights of the child every year")));
        scene.openFile(
            scene.file(csv("119.2 Give all judges of the land training in the rights of women every single year")));
        scene.preview();
        QCOMPARE(scene.figures(), (QStringList{u"0"_s, u"0"_s, u"1"_s, u"1"_s, u"1"_s, u"0"_s}));
        QVERIFY(!scene.next()->isEnabled());
        auto *table = scene.child<QTableView>(u"importRows"_s);
        scene.click(u"importDoubtful"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        auto *choice = scene.child<QComboBox>(u"importDecision"_s);
        QCOMPARE(choice->count(), 3);
        QTRY_VERIFY(choice->view()->isVisible());
        QTest::keyClick(choice->view(), Qt::Key_Home);
        QTest::keyClick(choice->view(), Qt::Key_Return);
        QTRY_VERIFY(scene.next()->isEnabled());
        QCOMPARE(table->model()->index(0, RowsModel::ToDo).data().toString(), u"Add as new"_s);
        scene.click(u"importNext"_s);
        QTRY_COMPARE(scene.step(), 3);
        QCOMPARE(scene.recommendations(), 3);
    }

    void badFilesGiveASentence_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<domain::ErrorCode>("code");
        QTest::newRow("missing") << u"missing.csv"_s << QByteArray() << domain::ErrorCode::FileNotFound;
        QTest::newRow("directory") << u"."_s << QByteArray() << domain::ErrorCode::IsDirectory;
        QTest::newRow("empty") << u"empty.xlsx"_s << QByteArray("\n") << domain::ErrorCode::EmptyFile;
        QTest::newRow("picture") << u"picture.xlsx"_s << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)
                                 << domain::ErrorCode::UnknownFormat;
    }
    void badFilesGiveASentence()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(domain::ErrorCode, code);
        Scene scene(domain::Language::Spanish);
        const QString path = scene.folder.path(name);
        if (!bytes.isEmpty())
            writeFile(path, bytes);
        scene.page.importFile(path);
        auto *bar = scene.child<QWidget>(u"importMessage"_s);
        QTRY_VERIFY(bar->isVisible());
        const QString said = scene.shownIn(bar);
        const QString sentence = scene.language.wording().error({code, path});
        const QString beginning = sentence.left(sentence.indexOf(u'“'));
        QVERIFY2(said.contains(beginning), qPrintable(said));
        QCOMPARE(scene.step(), 0);
        QCOMPARE(scene.recommendations(), 0);
        scene.language.set(domain::Language::English);
        QTRY_VERIFY(scene.shownIn(bar) != said);
    }

    void languageChangesMidPreview()
    {
        Scene scene;
        scene.openChile(u"uprinfo.csv"_s);
        scene.preview();
        auto *table = scene.child<QTableView>(u"importRows"_s);
        QVERIFY(table->model()->rowCount() > 1);
        table->setCurrentIndex(table->model()->index(1, 0));
        scene.language.set(PseudoTranslator::wording(), std::make_unique<PseudoTranslator>());
        QTRY_VERIFY(PseudoTranslator::isBracketed(scene.next()->text()));
        QCOMPARE(scene.step(), 1);
        QCOMPARE(table->currentIndex().row(), 1);
        for (int column = 0; column < table->model()->columnCount(); ++column)
            QVERIFY(PseudoTranslator::isBracketed(table->model()->headerData(column, Qt::Horizontal).toString()));
        const auto buttons = scene.page.findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (!button->isVisible() || button->text().isEmpty())
                continue;
            QVERIFY2(PseudoTranslator::isBracketed(button->text()),
                qPrintable(button->objectName() + u' ' + button->text()));
        }
        for (int row = 0; row < table->model()->rowCount(); ++row)
            QVERIFY(PseudoTranslator::isBracketed(table->model()->index(row, RowsModel::Wrong).data().toString()));
    }

    void everyWidgetHasAName()
    {
        Scene scene;
        scene.openChile(u"uprinfo.csv"_s);
        scene.preview();
        const auto all = scene.page.findChildren<QWidget *>();
        for (const QWidget *widget : all) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)
                || qobject_cast<const QScrollArea *>(widget))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }

    void theListOfRowsIsSaved()
    {
        Scene scene;
        scene.openChile(u"uprinfo.csv"_s);
        scene.preview();
        scene.click(u"importSaveList"_s);
        auto *dialog = scene.child<QFileDialog>(u"importListDialog"_s);
        const QString path = scene.folder.path(u"rows.csv"_s);
        dialog->selectFile(path);
        QMetaObject::invokeMethod(dialog, "accept");
        auto *bar = scene.child<QWidget>(u"importMessage"_s);
        QTRY_VERIFY(bar->isVisible());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto rows = csvRows(QString::fromUtf8(file.readAll()));
        QCOMPARE(rows.size(), 1 + scene.child<QTableView>(u"importRows"_s)->model()->rowCount());
        QCOMPARE(rows.front(), (QStringList{u"Row"_s, u"Reason"_s, u"Detail"_s}));
        QVERIFY(rows.at(1).at(1).contains(u' ')); // words, not a code
    }

    void filesCanBeDropped()
    {
        Scene scene;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(scene.file(csv("119.2 Give judges training")))});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(QApplication::sendEvent(&scene.page, &enter) && enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(QApplication::sendEvent(&scene.page, &drop) && drop.isAccepted());
        QTRY_VERIFY(scene.next()->isEnabled());
        QCOMPARE(scene.next()->text(), u"Preview"_s);
    }

    void cancellingLeavesAllOrNothing()
    {
        Scene scene;
        scene.openFile(scene.file(csv("119.2 Give judges training")));
        scene.click(u"importNext"_s);
        scene.click(u"importCancel"_s); // before the result can be delivered
        QTRY_VERIFY(scene.next()->isEnabled());
        QCOMPARE(scene.step(), 0);
        scene.preview();
        scene.click(u"importNext"_s);
        scene.click(u"importCancel"_s);
        QTRY_VERIFY(scene.next()->isEnabled());
        QVERIFY(scene.step() == 1 || scene.step() == 3);
        QCOMPARE(scene.recommendations(), scene.step() == 3 ? 2 : 0);
    }

    void aChangedWorkspaceIsComparedAgain()
    {
        Scene scene;
        scene.openFile(scene.file(csv("119.2 Give judges training")));
        scene.preview();
        QVERIFY(scene.session.change(storage::Intent::EditInstitution,
            [](const storage::Writer &db) { support::addInstitution(db, u"MIM"_s, u"Ministerio"_s, u"Ministry"_s); }));
        auto *bar = scene.child<QWidget>(u"importMessage"_s);
        QTRY_VERIFY(bar->isVisible());
        QTest::keyClick(bar, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
    }

    void closingTheWorkspaceDropsEverything()
    {
        Scene scene;
        scene.openFile(scene.file(csv("119.2 Give judges training")));
        scene.preview();
        scene.page.setSession(nullptr);
        QCOMPARE(scene.step(), 0);
        QVERIFY(!scene.next()->isEnabled());
        QCOMPARE(scene.child<QTableView>(u"importRows"_s)->model()->rowCount(), 0);
    }

    void theModelKeepsItsPromises()
    {
        const support::Folder folder;
        const auto store = folder.create();
        const Language language(domain::Language::English);
        RowsModel model(language);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPlan(support::take(exchange::preview(
            fixture(u"uprinfo.csv"_s), {.state = u"CHL"_s, .concerns = false, .language = {}}, *store, {})));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowsToWrite(false), model.plan().counts.added);
        QCOMPARE(model.undecided(), 1);
        for (const auto kind : {RowKind::Doubtful, RowKind::Refused, RowKind::Changed, RowKind::Remark}) {
            model.setShown(kind);
            QCOMPARE(model.rowCount(), model.count(kind));
        }
        model.setShown(RowKind::Refused);
        QVERIFY(!model.setData(model.index(0, RowsModel::ToDo), static_cast<int>(exchange::Decision::TakeAsNew)));
        QVERIFY(!model.item(0));
        model.setShown(RowKind::Doubtful);
        QSignalSpy decided(&model, &RowsModel::decided);
        const QModelIndex choice = model.index(0, RowsModel::ToDo);
        QVERIFY(!model.setData(
            choice, static_cast<int>(exchange::Decision::TakeAsUpdate))); // resembles a row, nothing stored
        QVERIFY(model.setData(choice, static_cast<int>(exchange::Decision::TakeAsNew)));
        QCOMPARE(decided.size(), 1);
        QCOMPARE(model.undecided(), 0);
        QCOMPARE(model.rowsToWrite(false), model.plan().counts.added + 1);
        model.setPlan({});
        QCOMPARE(model.rowCount(), 0);
    }

    void everyReasonHasWords()
    {
        for (const auto language : {domain::Language::Spanish, domain::Language::English}) {
            const wording::Wording wording(language);
            QSet<QString> seen;
            for (size_t i = 1; i < exchange::codesOf(exchange::Reason{}).size(); ++i) {
                const QString code = exchange::codesOf(exchange::Reason{})[i];
                const QString bare = wording::importReason(wording, code);
                QVERIFY2(bare.endsWith(u'.') && !bare.contains(u'%') && bare != code, qPrintable(code));
                const QString about = wording::importReason(wording, code, u"12"_s);
                QVERIFY2(about.endsWith(u'.') && !about.contains(u'%'), qPrintable(code));
                QVERIFY(!seen.contains(bare));
                seen.insert(bare);
            }
        }
    }

    void wordsAreCompared_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("expected"); // [only left] {only right}
        QTest::newRow("equal") << u"a b c"_s << u"a  b\nc"_s << u"a b c|a b c"_s;
        QTest::newRow("inserted") << u"a c"_s << u"a b c"_s << u"a c|a {b }c"_s;
        QTest::newRow("replaced") << u"a x c"_s << u"a y z c"_s << u"a [x ]c|a {y z }c"_s;
        QTest::newRow("common in the middle") << u"x b c y"_s << u"b c"_s << u"[x ]b c [y]|b c"_s;
        QTest::newRow("nothing in common") << u"a"_s << u"b"_s << u"[a]|{b}"_s;
        QTest::newRow("empty") << QString() << u"b"_s << u"|{b}"_s;
        QTest::newRow("repeated word") << u"a a"_s << u"a"_s << u"a [a]|a"_s;
    }
    void wordsAreCompared()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(QString, expected);
        const WordDiff diff = wordDiff(left, right);
        QString said;
        for (const DiffRun &run : diff.left)
            said += run.same ? run.text : u'[' + run.text + u']';
        said += u'|';
        for (const DiffRun &run : diff.right)
            said += run.same ? run.text : u'{' + run.text + u'}';
        QCOMPARE(said, expected);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestImports)
#include "tst_imports.moc"
