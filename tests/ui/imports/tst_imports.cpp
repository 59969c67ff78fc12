// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/institutions.h"
#include "support/csv.h"
#include "support/windows.h"
#include "support/pseudo.h"
#include "support/workspace.h"
#include "ui/frame/language.h"
#include "ui/frame/session.h"
#include "ui/frame/settings.h"
#include "ui/imports/cleaningmodel.h"
#include "ui/imports/columnsmodel.h"
#include "ui/imports/entitypane.h"
#include "ui/imports/importpage.h"
#include "wording/reasons.h"
#include "ui/imports/rowsmodel.h"
#include "ui/imports/rowstable.h"
#include "ui/widgets/worddiff.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keyfigure.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/stepheader.h"
#include "ui/widgets/taskview.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSettings>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

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
    /// From the file to its columns.
    void columns()
    {
        click(u"importNext"_s);
        QCOMPARE(step(), 1);
    }
    void compare()
    {
        QTRY_VERIFY(next()->isEnabled());
        click(u"importNext"_s);
        QTRY_COMPARE(step(), 2);
        QTRY_VERIFY(child<QPushButton>(u"importBack"_s)->isEnabled());
    }
    void preview()
    {
        columns();
        compare();
    }
    void import(const QString &path)
    {
        openFile(path);
        preview();
        finish();
    }
    void finish()
    {
        click(u"importNext"_s);
        QTRY_COMPARE(step(), 4);
    }
    /// Chooses in a table by keyboard: the current row's choice, then this one.
    void choose(const QString &table, const QString &editor, const QString &text)
    {
        auto *view = child<QTableView>(table);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Return);
        auto *box = child<QComboBox>(editor);
        QTRY_VERIFY(box->view()->isVisible());
        const int place = box->findText(text);
        QVERIFY2(place >= 0, qPrintable(text));
        QTest::keyClick(box->view(), Qt::Key_Home);
        for (int i = 0; i < place; ++i)
            QTest::keyClick(box->view(), Qt::Key_Down);
        QTest::keyClick(box->view(), Qt::Key_Return);
        QTRY_VERIFY(!page.findChild<QComboBox *>(editor));
    }
    /// Lets the open file dialog save here.
    void saveAs(const QString &path)
    {
        auto *dialog = child<QFileDialog>(u"importListDialog"_s);
        dialog->selectFile(path);
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_VERIFY(child<QWidget>(u"importMessage"_s)->isVisible());
    }
    template <class T>
    T read(const std::function<T(const storage::Reader &)> &work)
    {
        return support::take(session.store().read(work));
    }
    QStringList texts()
    {
        return read<QStringList>([](const storage::Reader &db) {
            QStringList all;
            for (const auto id : storage::recommendations::ids(db, {}, {}))
                all << storage::recommendations::find(db, id).text.en;
            return all;
        });
    }
    domain::Recommendation byReference(const QString &reference)
    {
        return read<domain::Recommendation>([&](const storage::Reader &db) {
            return storage::recommendations::find(db, storage::recommendations::byReference(db, reference));
        });
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
        QTRY_COMPARE(scene.step(), 4);
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
        QCOMPARE(scene.step(), 1);
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
        QTRY_COMPARE(scene.step(), 4);
        QVERIFY(scene.text(u"importSummary"_s).startsWith(u"1 recommendation"));
        QVERIFY(!scene.child<QPushButton>(u"importShow"_s)->isVisible());
    }

    void doubtfulRowsAreDecidedByKeyboard()
    {
        Scene scene;
        scene.import(scene.file(csv("119.2 Give all judges training in the rights of the child", "second")));
        // The same text with another identifier: is it the same?
        scene.openFile(scene.file(csv("119.2 Give all judges training in the rights of the child", "other")));
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
        QCOMPARE(table->model()->index(0, RowsModel::ToDo).data().toString(), u"Different: add as new"_s);
        scene.click(u"importNext"_s);
        QTRY_COMPARE(scene.step(), 4);
        QCOMPARE(scene.recommendations(), 3);
    }

    void theEncodingIsCorrected()
    {
        Scene scene;
        scene.openFile(scene.file("Text;Document Symbol;Body;Countries\r\n119.1 Garantizar la educaci\xF3n de las ni\xF1" "as;A/HRC/41/6;UPR;"
                                  "Republic of Valdoria\r\n"));
        auto *encodings = scene.child<QComboBox>(u"importEncoding"_s);
        auto *sample = scene.child<QTableView>(u"importSample"_s);
        QVERIFY(encodings->isVisible());
        QCOMPARE(scene.child<QComboBox>(u"importSeparator"_s)->currentText(), u"Semicolon"_s);
        QCOMPARE(sample->model()->columnCount(), 4);
        QCOMPARE(sample->model()->index(0, 0).data().toString(), u"119.1 Garantizar la educación de las niñas"_s);
        encodings->setFocus();
        QTest::keyClick(encodings, Qt::Key_End); // Mac Roman
        QTRY_VERIFY(!sample->model()->index(0, 0).data().toString().contains(u"educación"));
        QTRY_VERIFY(scene.next()->isEnabled());
        QCOMPARE(encodings->currentText(), u"Mac Roman"_s);
        QTest::keyClick(encodings, Qt::Key_Up); // Latin-1
        QTRY_VERIFY(sample->model()->index(0, 0).data().toString().contains(u"educación"));
        QTRY_VERIFY(scene.next()->isEnabled());
        scene.preview();
        scene.finish();
        QCOMPARE(scene.byReference(u"A/HRC/41/6 119.1"_s).text.es, u"Garantizar la educación de las niñas"_s);
        // The next file of the shape is read so from the first.
        scene.click(u"importNext"_s);
        scene.openFile(scene.file("Text;Document Symbol;Body;Countries\r\n119.2 Otra;A/HRC/41/6;UPR;Republic of Valdoria\r\n"));
        QCOMPARE(encodings->currentText(), u"Latin-1 (ISO 8859-1)"_s);
        // A wrong separator leaves one column; the right one brings them back.
        auto *separators = scene.child<QComboBox>(u"importSeparator"_s);
        separators->setFocus();
        QTest::keyClick(separators, Qt::Key_End);
        QTRY_COMPARE(sample->model()->columnCount(), 1);
        QTRY_VERIFY(scene.next()->isEnabled());
        QTest::keyClick(separators, Qt::Key_Home);
        QTest::keyClick(separators, Qt::Key_Down);
        QTRY_COMPARE(sample->model()->columnCount(), 4);
    }

    void columnsAreMappedAndRememberedByShape()
    {
        Scene scene;
        const QByteArray header = "aaa,bbb,ccc\n";
        scene.openFile(scene.file(header + "Ratify the Convention against Torture without delay,24,Ministry of Justice\n"));
        scene.columns();
        QVERIFY(!scene.next()->isEnabled());
        QCOMPARE(scene.text(u"importRemark"_s), u"Say first which column holds the text of the recommendations."_s);
        auto *table = scene.child<QTableView>(u"importMapping"_s);
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->index(0, ColumnsModel::InAvance).data().toString(), u"Not imported"_s);
        QVERIFY(table->model()->index(0, ColumnsModel::Values).data().toString().startsWith(u"Ratify"));
        table->setCurrentIndex(table->model()->index(0, 0));
        scene.choose(u"importMapping"_s, u"importMeaning"_s, u"Text"_s);
        QTRY_VERIFY(scene.next()->isEnabled());
        table->setCurrentIndex(table->model()->index(1, 0));
        scene.choose(u"importMapping"_s, u"importMeaning"_s, u"Paragraph"_s);
        auto *create = scene.child<QCheckBox>(u"importCreateInstitutions"_s);
        QVERIFY(!create->isVisible());
        table->setCurrentIndex(table->model()->index(2, 0));
        scene.choose(u"importMapping"_s, u"importMeaning"_s, u"Lead institution"_s);
        QVERIFY(create->isVisible());
        QTest::mouseClick(create, Qt::LeftButton, {}, {8, create->height() / 2});
        QTest::keyClicks(scene.child<QComboBox>(u"importDefaultBody"_s)->lineEdit(), u"CEDAW"_s);
        QTest::keyClicks(scene.child<QLineEdit>(u"importDefaultSymbol"_s), u"CEDAW/C/VAL/CO/8"_s);
        auto *date = scene.child<QLineEdit>(u"importDefaultDate"_s);
        QTest::keyClicks(date, u"no date"_s);
        QVERIFY(!scene.next()->isEnabled());
        date->selectAll();
        QTest::keyClicks(date, u"18/11/2022"_s);
        scene.compare();
        QCOMPARE(scene.figures().front(), u"1"_s);
        scene.finish();
        QCOMPARE(scene.byReference(u"CEDAW/C/VAL/CO/8 24"_s).text.en, u"Ratify the Convention against Torture without delay"_s);
        QCOMPARE(scene.read<qsizetype>([](const storage::Reader &db) { return storage::institutions::all(db).size(); }), 1);

        scene.click(u"importNext"_s);
        scene.openFile(scene.file("AAA,Bbb,ccc\nAdopt a law,25,Ministry of Justice\n"));
        scene.columns();
        QCOMPARE(scene.text(u"importColumnsNote"_s), u"Filled in as you chose for the last file with these columns."_s);
        QCOMPARE(table->model()->index(1, ColumnsModel::InAvance).data().toString(), u"Paragraph"_s);
        QVERIFY(create->isChecked());
        QCOMPARE(scene.child<QComboBox>(u"importDefaultBody"_s)->currentText(), u"CEDAW"_s);
        QVERIFY(scene.child<QLineEdit>(u"importDefaultSymbol"_s)->text().isEmpty());
        QVERIFY(scene.next()->isEnabled());
    }

    void knownColumnsCanBeMappedByHand()
    {
        Scene scene;
        scene.openFile(scene.file(csv("119.2 Give judges training")));
        scene.columns();
        auto *table = scene.child<QTableView>(u"importMapping"_s);
        QVERIFY(!(table->model()->flags(table->model()->index(0, ColumnsModel::InAvance)) & Qt::ItemIsEditable));
        auto *own = scene.child<QCheckBox>(u"importOwnMapping"_s);
        own->setFocus();
        QTest::keyClick(own, Qt::Key_Space);
        QTRY_VERIFY(scene.next()->isEnabled());
        QVERIFY(table->model()->flags(table->model()->index(0, ColumnsModel::InAvance)) & Qt::ItemIsEditable);
        table->setCurrentIndex(table->model()->index(1, 0));
        scene.choose(u"importMapping"_s, u"importMeaning"_s, u"Not imported"_s);
        QVERIFY(!scene.next()->isEnabled());
        own->setFocus();
        QTest::keyClick(own, Qt::Key_Space);
        QTRY_COMPARE(table->model()->index(1, ColumnsModel::InAvance).data().toString(), u"Text"_s);
        QTRY_VERIFY(scene.next()->isEnabled());
    }

    void theParagraphNumberCanStayInTheText()
    {
        Scene scene;
        scene.openFile(scene.file(csv("119.2 Give judges training")));
        scene.columns();
        auto *box = scene.child<QCheckBox>(u"importTakeParagraph"_s);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(!box->isChecked());
        scene.compare();
        scene.finish();
        QCOMPARE(scene.recommendations(), 2);
        QVERIFY(scene.texts().contains(u"119.2 Give judges training"_s));
    }

    void fieldsAreAcceptedOrKept()
    {
        Scene scene;
        scene.import(scene.file(csv("119.2 Give judges training in the rights of the child", "second")));
        auto edited = scene.byReference(u"A/HRC/41/6 119.2"_s);
        edited.text.en = u"Give all judges training in the rights of the child"_s;
        QVERIFY(scene.session.change(storage::Intent::EditRecommendation,
            [&](const storage::Writer &db) { storage::recommendations::save(db, edited); }));
        scene.click(u"importNext"_s);
        scene.openFile(
            scene.file(csv("119.2 Give judges and prosecutors training in the rights of the child", "second")));
        scene.preview();
        QCOMPARE(scene.figures().at(1), u"1"_s);
        scene.click(u"importChanged"_s);
        auto *table = scene.child<QTableView>(u"importRows"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        auto *text = scene.child<QCheckBox>(u"importPart_text"_s);
        QTRY_VERIFY(text->isVisible());
        // Edited by hand: it stays, also when the others are updated.
        scene.click(u"importUpdate"_s);
        QVERIFY(!text->isChecked());
        QVERIFY(!scene.next()->isEnabled());
        QVERIFY(text->accessibleName().contains(u"prosecutors"));
        text->setFocus();
        QTest::keyClick(text, Qt::Key_Space);
        QVERIFY(text->isChecked() && text->hasFocus());
        QCOMPARE(table->model()->index(0, RowsModel::ToDo).data().toString(), u"Update"_s);
        QVERIFY(scene.next()->isEnabled());
        // The whole row the other way and back, by its choice.
        scene.choose(u"importRows"_s, u"importDecision"_s, u"Leave as it is"_s);
        QVERIFY(!text->isChecked());
        scene.choose(u"importRows"_s, u"importDecision"_s, u"Update"_s);
        QVERIFY(text->isChecked());
        scene.finish();
        QCOMPARE(scene.byReference(u"A/HRC/41/6 119.2"_s).text.en,
            u"Give judges and prosecutors training in the rights of the child"_s);
    }

    void aChosenRowIsUpdatedAndNoOther()
    {
        Scene scene;
        const auto two = [](const QByteArray &word) {
            QByteArray rows = "countries_concerned,text,document_symbol,upr_session,reccomending_body,type,ohchr_annotation_id\n";
            for (const char *number : {"1", "2"})
                rows += QByteArray("Republic of Valdoria,119.") + number + " Give judges " + word
                    + " training,A/HRC/41/6,32,- UPR,- Recommendations,id" + number + "\n";
            return rows;
        };
        scene.import(scene.file(two("more")));
        scene.click(u"importNext"_s);
        scene.openFile(scene.file(two("regular")));
        scene.preview();
        scene.click(u"importChanged"_s);
        scene.choose(u"importRows"_s, u"importDecision"_s, u"Update"_s);
        QVERIFY(scene.next()->text().startsWith(u"Import 1 row"));
        scene.finish();
        QCOMPARE(scene.byReference(u"A/HRC/41/6 119.1"_s).text.en, u"Give judges regular training"_s);
        QCOMPARE(scene.byReference(u"A/HRC/41/6 119.2"_s).text.en, u"Give judges more training"_s);
    }

    void aCandidateIsChosen()
    {
        Scene scene;
        // Two of the same document without a paragraph, alike: the row could be either.
        QVERIFY(scene.session.change(storage::Intent::EditRecommendation, [](const storage::Writer &db) {
            const auto document = support::addDocument(db, u"CEDAW"_s, u"CEDAW/C/VAL/CO/8"_s);
            support::addRecommendation(db, document, {}, {}, u"Give all judges and prosecutors regular training in the rights of girls"_s);
            support::addRecommendation(db, document, {}, {}, u"Give all judges and prosecutors regular training in the rights of women"_s);
        }));
        scene.openFile(scene.file("text,body,symbol,countries\n"
                                  "Give all judges and prosecutors regular training in the rights of persons,CEDAW,CEDAW/C/VAL/CO/8,Republic of Valdoria\n"
                                  "Give all judges and prosecutors regular training in the rights of elders,CEDAW,CEDAW/C/VAL/CO/8,Republic of Valdoria\n"));
        scene.preview();
        QCOMPARE(scene.figures().at(3), u"2"_s);
        auto *other = scene.child<QTextBrowser>(u"importTextInWorkspace"_s);
        QTRY_VERIFY(scene.child<QWidget>(u"importNextCandidate"_s)->isVisible());
        QVERIFY(scene.text(u"importCandidate"_s).startsWith(u"Candidate 1 of 2"));
        const QString first = other->toPlainText();
        auto *following = scene.child<QToolButton>(u"importNextCandidate"_s);
        following->setFocus();
        QTest::keyClick(following, Qt::Key_Space);
        QVERIFY(scene.text(u"importCandidate"_s).startsWith(u"Candidate 2 of 2"));
        QVERIFY(other->toPlainText() != first);
        const QString second = other->toPlainText().contains(u"women") ? u"women"_s : u"girls"_s;
        auto *same = scene.child<QRadioButton>(u"importSame"_s);
        same->setFocus();
        QTest::keyClick(same, Qt::Key_Space);
        // Written here by hand, its text stays unless one takes the file's.
        auto *text = scene.child<QCheckBox>(u"importPart_text"_s);
        QTRY_VERIFY(text->isVisible());
        QVERIFY(!text->isChecked() && !scene.next()->isEnabled());
        text->setFocus();
        QTest::keyClick(text, Qt::Key_Space);
        QVERIFY(scene.next()->isEnabled());
        // The other row is of the same kind.
        auto *also = scene.child<QCheckBox>(u"importAlsoSimilar"_s);
        QCOMPARE(also->text(), u"Also for 1 similar row"_s);
        scene.click(u"importNextRow"_s);
        auto *later = scene.child<QRadioButton>(u"importLater"_s);
        QTest::mouseClick(later, Qt::LeftButton, {}, {8, later->height() / 2});
        QCOMPARE(scene.child<QTableView>(u"importRows"_s)->model()->index(1, RowsModel::ToDo).data().toString(), u"Decide later"_s);
        scene.finish();
        QCOMPARE(scene.recommendations(), 2);
        const QStringList texts = scene.texts();
        QVERIFY(!texts.join(u' ').contains(second));
        QVERIFY(texts.join(u' ').contains(u"persons"));
    }

    void similarRowsAreDecidedTogether()
    {
        Scene scene;
        QByteArray rows = "countries_concerned,text,document_symbol,upr_session,reccomending_body,type,ohchr_annotation_id\n";
        for (const char *word : {"girls", "women", "elders", "workers"})
            rows += QByteArray("Republic of Valdoria,Protect ") + word + ",CEDAW/C/VAL/CO/8,,- CEDAW,- Recommendations,same\n";
        scene.openFile(scene.file(rows));
        scene.preview();
        QCOMPARE(scene.figures().at(3), u"3"_s); // the identifier of the first again
        auto *also = scene.child<QCheckBox>(u"importAlsoSimilar"_s);
        QTRY_VERIFY(also->isVisible());
        QCOMPARE(also->text(), u"Also for 2 similar rows"_s);
        QVERIFY(!scene.child<QRadioButton>(u"importSame"_s)->isVisible()); // nothing stored
        also->setFocus();
        QTest::keyClick(also, Qt::Key_Space);
        auto *different = scene.child<QRadioButton>(u"importDifferent"_s);
        QTest::mouseClick(different, Qt::LeftButton, {}, {8, different->height() / 2});
        QVERIFY(scene.next()->text().startsWith(u"Import 4 rows"));
        scene.finish();
        QCOMPARE(scene.recommendations(), 4);
    }

    void cleaningIsRefusedByColumn()
    {
        Scene scene;
        scene.openFile(scene.file(csv("119.2 Give  judges <b>training</b>")));
        scene.preview();
        auto *link = scene.child<QWidget>(u"importCleaningPanel"_s)->findChild<LinkButton *>();
        QVERIFY(link);
        QTest::mouseClick(link, Qt::LeftButton);
        auto *table = scene.child<QTableView>(u"importCleanings"_s);
        QTRY_VERIFY(table->isVisible());
        QVERIFY(table->model()->rowCount() > 1);
        QCOMPARE(table->model()->index(0, CleaningModel::Cleaned).data().toString(), u"Text"_s);
        QVERIFY(scene.child<QTextBrowser>(u"importCleaningExamples"_s)->toPlainText().contains(u'→'));
        const int before = table->model()->rowCount();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Space);
        QTRY_COMPARE(table->model()->index(0, CleaningModel::Rule).data().toString(), u"Taken as it is printed"_s);
        QCOMPARE(table->model()->index(0, CleaningModel::Cleaned).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
        QTRY_VERIFY(scene.next()->isEnabled());
        QVERIFY(table->model()->rowCount() < before);
        QCOMPARE(scene.step(), 2);
        // Allowed again, and refused once more.
        QTest::keyClick(table, Qt::Key_Space);
        QTRY_COMPARE(table->model()->rowCount(), before);
        QTRY_VERIFY(scene.next()->isEnabled());
        QTest::keyClick(table, Qt::Key_Space);
        QTRY_VERIFY(table->model()->rowCount() < before);
        QTRY_VERIFY(scene.next()->isEnabled());
        scene.finish();
        const QStringList texts = scene.texts();
        QVERIFY2(texts.contains(u"119.2 Give  judges <b>training</b>"_s), qPrintable(texts.join(u'|')));
    }

    void decisionsStayWhenTheFileIsComparedAgain()
    {
        Scene scene;
        scene.import(scene.file(csv("119.2 Give all judges training in the rights of the child", "second")));
        scene.click(u"importNext"_s);
        // The same text with another identifier: is it the same?
        scene.openFile(scene.file(csv("119.2 Give all judges training in the rights of the child", "other")));
        scene.preview();
        scene.click(u"importDoubtful"_s);
        scene.choose(u"importRows"_s, u"importDecision"_s, u"Different: add as new"_s);
        QVERIFY(scene.session.change(storage::Intent::EditInstitution,
            [](const storage::Writer &db) { support::addInstitution(db, u"MIM"_s, u"Ministerio"_s, u"Ministry"_s); }));
        auto *bar = scene.child<QWidget>(u"importMessage"_s);
        QTRY_VERIFY(bar->isVisible());
        Q_EMIT static_cast<MessageBar *>(bar)->actionTriggered();
        QTRY_VERIFY(!bar->isVisible() && scene.next()->isEnabled());
        QCOMPARE(scene.child<QTableView>(u"importRows"_s)->model()->index(0, RowsModel::ToDo).data().toString(),
            u"Different: add as new"_s);
    }

    void theCleaningOfOneRowIsShown()
    {
        Scene scene;
        scene.import(scene.file(csv("119.2 Give judges training in the rights of the child", "second")));
        scene.click(u"importNext"_s);
        scene.openFile(
            scene.file(csv("119.2 Give judges and <i>prosecutors</i> training in the rights of the child", "second")));
        scene.preview();
        scene.click(u"importChanged"_s);
        scene.click(u"importRowCleaning"_s);
        auto *said = scene.child<QTextBrowser>(u"importRowCleanings"_s);
        QTRY_VERIFY(said->toPlainText().contains(u"HTML and formatting marks taken off"));
        QVERIFY(said->isVisible());
        QVERIFY(!scene.child<QTextBrowser>(u"importTextInFile"_s)->isVisible());
        scene.click(u"importRowCleaning"_s);
        QVERIFY(scene.child<QTextBrowser>(u"importTextInFile"_s)->isVisible());
    }

    void leftRowsAreSavedCorrectedAndImportedAgain()
    {
        Scene scene;
        scene.import(scene.file(csv("119.2 Give judges training")));
        QCOMPARE(scene.recommendations(), 2);
        scene.click(u"importSaveRejected"_s);
        const QString path = scene.folder.path(u"left.csv"_s);
        scene.saveAs(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto rows = csvRows(QString::fromUtf8(file.readAll()));
        file.close();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.front().size(), 9); // the file's seven columns, reason and detail
        QVERIFY(rows.at(1).at(7).contains(u' '));
        rows[1][1] = u"119.3 Build schools"_s;
        QByteArray corrected;
        for (const QStringList &row : std::as_const(rows))
            corrected += '"' + row.join(u"\",\""_s).toUtf8() + "\"\r\n";
        scene.click(u"importNext"_s);
        scene.openFile(scene.file(corrected));
        scene.preview();
        QCOMPARE(scene.figures(), (QStringList{u"1"_s, u"0"_s, u"0"_s, u"0"_s, u"0"_s, u"0"_s}));
        scene.finish();
        QCOMPARE(scene.recommendations(), 3);
        QVERIFY(!scene.child<QPushButton>(u"importSaveRejected"_s)->isVisible());
    }

    void undoLeavesWhatWasEditedAndSaysSo()
    {
        Scene scene;
        scene.import(scene.file(csv("119.2 Give judges training", "second")));
        auto edited = scene.byReference(u"A/HRC/41/6 119.2"_s);
        edited.text.en = u"Give all judges training"_s;
        QVERIFY(scene.session.change(storage::Intent::EditRecommendation,
            [&](const storage::Writer &db) { storage::recommendations::save(db, edited); }));
        scene.click(u"importUndo"_s);
        QTRY_COMPARE(scene.recommendations(), 1);
        QCOMPARE(scene.text(u"importSummary"_s), u"The import was undone, but for what was edited since."_s);
        QCOMPARE(scene.text(u"importSummaryRemark"_s), u"1 recommendation stays in the workspace: A/HRC/41/6, 119.2."_s);
        QVERIFY(!scene.child<QPushButton>(u"importUndo"_s)->isVisible());
    }

    void aTableOfOtherThingsHasItsOwnPane()
    {
        class Other final : public TablePane
        {
        public:
            QString whyNot() const override { return ready ? QString() : u"Not yet."_s; }
            QString verb() const override { return u"Import 2 institutions"_s; }
            void import() override { Q_EMIT finished(); }
            bool ready = false;
        };
        Scene scene;
        QPointer<Other> other;
        scene.page.setTablePanes([&other](const TableFile &file, Session &, const Surroundings &) -> TablePane * {
            if (!file.sample.header.contains(u"acronym"_s))
                return nullptr;
            other = new Other;
            return other;
        });
        scene.openFile(scene.file("acronym,name\nMIM,Ministerio\n"));
        QVERIFY(other);
        scene.click(u"importNext"_s);
        QVERIFY(other->isVisible());
        QVERIFY(!scene.next()->isEnabled());
        QCOMPARE(scene.text(u"importRemark"_s), u"Not yet."_s);
        other->ready = true;
        Q_EMIT other->changed();
        QCOMPARE(scene.next()->text(), u"Import 2 institutions"_s);
        scene.click(u"importNext"_s);
        QCOMPARE(scene.step(), 0);
        QTRY_VERIFY(!other);
        scene.openFile(scene.file(csv("119.2 Give judges training")));
        scene.preview();
    }

    /// Institutions with the accents of an old Macintosh: read as the person said, written in one change, taken back.
    void aTableOfInstitutionsComesIn()
    {
        Scene scene;
        scene.page.setTablePanes(entityPane);
        const QString path = scene.file("Sigla,Nombre (espa\x96ol)\nMEF,Ministerio de Econom\x92""a y Finanzas\n,Sin sigla\n");
        scene.openFile(path);
        auto *encodings = scene.child<QComboBox>(u"importEncoding"_s);
        encodings->setFocus();
        QTest::keyClick(encodings, Qt::Key_End); // Mac Roman
        QTRY_VERIFY(scene.page.findChild<QWidget *>(u"entityPane"_s));
        scene.click(u"importNext"_s);
        QTRY_COMPARE(scene.next()->text(), u"Import 1 row"_s);
        scene.click(u"importNext"_s);
        const auto names = [&scene] {
            return support::take(scene.session.store().read([](const storage::Reader &db) {
                QStringList all;
                for (const auto &institution : storage::institutions::all(db))
                    all << institution.name.es;
                return all;
            }));
        };
        QTRY_VERIFY(names().contains(u"Ministerio de Economía y Finanzas"_s));
        QTRY_COMPARE(scene.step(), 0);
        scene.session.undo();
        QVERIFY(!names().contains(u"Ministerio de Economía y Finanzas"_s));
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
        QCOMPARE(scene.step(), 2);
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
        QCOMPARE(scene.next()->text(), u"Columns"_s);
    }

    void cancellingLeavesAllOrNothing()
    {
        Scene scene;
        scene.openFile(scene.file(csv("119.2 Give judges training")));
        scene.columns();
        scene.click(u"importNext"_s);
        scene.click(u"importCancel"_s); // before the result can be delivered
        QTRY_VERIFY(scene.next()->isEnabled());
        QCOMPARE(scene.step(), 1);
        scene.compare();
        scene.click(u"importNext"_s);
        scene.click(u"importCancel"_s);
        QTRY_VERIFY(scene.next()->isEnabled());
        QVERIFY(scene.step() == 2 || scene.step() == 4);
        QCOMPARE(scene.recommendations(), scene.step() == 4 ? 2 : 0);
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
        QCOMPARE(model.rowsToWrite(), model.plan().counts.added);
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
        QCOMPARE(model.rowsToWrite(), model.plan().counts.added + 1);
        model.setPlan({});
        QCOMPARE(model.rowCount(), 0);
    }

    void theModelsOfColumnsAndCleaningsKeepTheirPromises()
    {
        const Language language(domain::Language::English);
        ColumnsModel columns(language);
        QAbstractItemModelTester tester(&columns, QAbstractItemModelTester::FailureReportingMode::QtTest);
        columns.setSample(support::take(exchange::sample(fixture(u"uprinfo.csv"_s))));
        const QModelIndex meaning = columns.index(0, ColumnsModel::InAvance);
        QVERIFY(!columns.setData(meaning, QString()));
        columns.setEditable(true);
        QSignalSpy mapped(&columns, &ColumnsModel::mapped);
        QVERIFY(columns.setData(meaning, QString()));
        QVERIFY(!columns.setData(meaning, u"nonsense"_s));
        QCOMPARE(mapped.size(), 1);

        CleaningModel cleanings(language);
        QAbstractItemModelTester other(&cleanings, QAbstractItemModelTester::FailureReportingMode::QtTest);
        exchange::Columns asPrinted;
        asPrinted.set(static_cast<size_t>(exchange::Column::Themes));
        cleanings.setCleanings({{.column = exchange::Column::Published, .rule = exchange::Rule::Date, .count = 3, .examples = {}}}, asPrinted);
        QCOMPARE(cleanings.rowCount(), 2);
        QVERIFY(!cleanings.setData(cleanings.index(1, 0), Qt::Unchecked, Qt::CheckStateRole)); // a date must be understood
        QVERIFY(cleanings.setData(cleanings.index(0, 0), Qt::Checked, Qt::CheckStateRole));
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
