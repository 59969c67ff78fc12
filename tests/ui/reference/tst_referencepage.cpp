// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/grademodel.h"
#include "items/referencelistmodel.h"
#include "items/termtreemodel.h"
#include "seed.h"
#include "storage/changes.h"
#include "storage/recommendations.h"
#include "storage/terms.h"
#include "support/temporaryfolder.h"
#include "support/windows.h"
#include "support/workspace.h"
#include "ui/frame/language.h"
#include "ui/frame/session.h"
#include "ui/frame/settings.h"
#include "ui/reference/referencepage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/taskview.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeView>

using namespace Qt::StringLiterals;
using items::GradeModel;
using items::ReferenceListModel;
using items::TermTreeModel;
using support::take;

namespace {

/// The page over a small workspace on disk, as the window has it. The office has a vocabulary of its own, "Ejes", with two terms.
class ReferenceUnder
{
public:
    explicit ReferenceUnder(domain::Language wanted = domain::Language::Spanish)
        : settings(std::make_unique<QSettings>(folder.filePath(u"a.ini"_s), QSettings::IniFormat))
        , language(wanted)
        , surroundings {language, settings, tasks, seed::context().clock}
        , session(seed::workspace(folder.filePath(u"v.avance"_s)))
        , page(std::make_unique<ui::ReferencePage>(surroundings))
    {
        take(session.store().write(storage::Intent::EditReference, [](const storage::Writer &db) {
            storage::vocabularies::save(db, {.code = u"axis"_s, .name = {.es = u"Ejes"_s, .en = u"Axes"_s}});
            for (const auto &name : {u"Eje uno"_s, u"Eje dos"_s})
                storage::terms::save(db, {.vocabulary = u"axis"_s, .label = {.es = name, .en = {}}});
        }));
    }
    bool show(QSize size = {1228, 872})
    {
        QSignalSpy shown(page.get(), &ui::ReferencePage::shown);
        page->resize(size);
        page->setSession(&session);
        page->show();
        page->activateWindow();
        return QTest::qWaitForWindowActive(page.get()) && QTest::qWaitFor([&] { return QApplication::activeWindow() == page.get() && !shown.isEmpty(); });
    }
    template <class T>
    [[nodiscard]] T *find(const char *name) const
    {
        T *found = page->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    [[nodiscard]] QDialog *dialog(const char *name) const
    {
        QDialog *found = nullptr;
        if (!QTest::qWaitFor([&] { return (found = page->findChild<QDialog *>(QString::fromLatin1(name))) && QApplication::activeWindow() == found; }))
            qFatal("no dialog %s", name);
        return found;
    }
    /// Makes the first row current whose words begin like this.
    bool choose(const QString &words, const std::function<bool(const QModelIndex &)> &also = {})
    {
        QSignalSpy shown(page.get(), &ui::ReferencePage::shown);
        auto *list = find<QListView>("referenceList");
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data(ReferenceListModel::KindRole).toInt() == 0 || !index.data().toString().startsWith(words) || (also && !also(index)))
                continue;
            list->setCurrentIndex(QModelIndex());
            shown.clear();
            list->setCurrentIndex(index);
            return QTest::qWaitFor([&] { return !shown.isEmpty(); });
        }
        return false;
    }
    void click(const char *name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    bool closed(const char *name) const
    {
        return QTest::qWaitFor([&] { return !page->findChild<QDialog *>(QString::fromLatin1(name)); });
    }
    template <class Work>
    auto read(Work work) const
    {
        return take(session.store().read(work));
    }
    [[nodiscard]] QList<domain::Term> terms() const
    {
        return read([](const storage::Reader &db) { return storage::terms::all(db, u"axis"_s); });
    }
    /// A scale in use (true) or not, of those that are valid now.
    [[nodiscard]] storage::scales::Scale scale(bool used) const
    {
        return read([used](const storage::Reader &db) {
            for (const auto &one : storage::scales::all(db)) {
                if (storage::scales::isInUse(db, *one.id) == used && !one.validTo.isValid())
                    return one;
            }
            qFatal("no such scale");
        });
    }
    bool chooseScale(const storage::scales::Scale &scale)
    {
        return choose({}, [&](const QModelIndex &index) {
            return index.data(ReferenceListModel::KindRole).toInt() == 1 && index.data(ReferenceListModel::IdRole).toLongLong() == scale.id->value();
        });
    }

    ui::Theme theme {*qApp};
    support::TemporaryFolder folder;
    ui::Settings settings;
    ui::Language language;
    ui::TaskView tasks;
    ui::Surroundings surroundings;
    mutable ui::Session session;
    std::unique_ptr<ui::ReferencePage> page;
};

template <class T>
T *in(const QWidget *dialog, const char *name)
{
    T *found = dialog->findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("the dialog has no %s", name);
    return found;
}

} // namespace

/// Scales and vocabularies, by typing and clicking.
class TestReferencePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void aScaleInUseIsSuperseded();
    void aScaleNobodyUsedIsEdited();
    void tabGoesThroughTheGradesAndOut();
    void aScaleIsConfirmed();
    void aVocabularyAndItsTermsAreMade();
    void termsAreMergedAsOneChange();
    void aTermOfVeryManyIsMergedOnAWorker();
    void ofTermsThatReadTheSameThePickedOneStays();
    void whatIsUsedIsNotRemoved();
    void wordsFollowTheLanguage();
    void fitsASmallWindow_data();
    void fitsASmallWindow();
};

void TestReferencePage::aScaleInUseIsSuperseded()
{
    ReferenceUnder under;
    QVERIFY(under.show());
    const auto scale = under.scale(true);
    QVERIFY(under.chooseScale(scale));
    QVERIFY(!under.find<QPushButton>("editScale")->isEnabled());
    QVERIFY2(under.find<QLabel>("scaleWhy")->text().contains(u"versión nueva"_s), qPrintable(under.find<QLabel>("scaleWhy")->text()));
    const QStringList before = support::dump(under.session.store());
    under.click("supersedeScale");
    auto *dialog = under.dialog("scaleDialog");
    QVERIFY(in<QLabel>(dialog, "why")->isVisible());
    auto *from = in<QWidget>(dialog, "valid_from")->findChild<QLineEdit *>();
    from->selectAll();
    QTest::keyClicks(from, u"1/7/2026"_s);
    auto *grades = in<QTableView>(dialog, "grades");
    grades->setCurrentIndex(grades->model()->index(0, GradeModel::Spanish));
    grades->edit(grades->currentIndex());
    auto *cell = grades->viewport()->findChild<QLineEdit *>();
    QVERIFY(cell);
    cell->selectAll();
    QTest::keyClicks(cell, u"Del todo"_s); // still being typed
    QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
    QVERIFY(under.closed("scaleDialog"));
    under.read([&](const storage::Reader &db) {
        QCOMPARE(storage::scales::find(db, *scale.id).validTo, QDate(2026, 6, 30));
        QCOMPARE(storage::scales::find(db, *scale.id).grades, scale.grades);
        const auto versions = storage::scales::of(db, scale.mechanism);
        QCOMPARE(versions.first().validFrom, QDate(2026, 7, 1));
        QCOMPARE(versions.first().grades.first().label.es, u"Del todo"_s);
        QCOMPARE(versions.first().grades.size(), scale.grades.size());
    });
    QTRY_VERIFY(under.find<QPushButton>("editScale")->isEnabled()); // what was made is what one sees, and nobody used it yet
    under.session.undoStack().undo();
    QCOMPARE(support::dump(under.session.store()), before);
}

void TestReferencePage::aScaleNobodyUsedIsEdited()
{
    ReferenceUnder under;
    QVERIFY(under.show());
    const auto scale = under.scale(false);
    QVERIFY(under.chooseScale(scale));
    QVERIFY(!under.find<QPushButton>("supersedeScale")->isEnabled());
    under.click("editScale");
    auto *dialog = under.dialog("scaleDialog");
    in<QPushButton>(dialog, "addGrade")->click();
    auto *grades = in<QTableView>(dialog, "grades");
    QCOMPARE(grades->model()->rowCount(), scale.grades.size() + 1);
    QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
    QVERIFY(in<QLabel>(dialog, "problem")->text().startsWith(u"Una escala tiene al menos dos"_s)); // the new one has no words yet
    QVERIFY(grades->model()->setData(grades->model()->index(grades->model()->rowCount() - 1, GradeModel::Spanish), u"Otra"_s));
    QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
    QVERIFY(under.closed("scaleDialog"));
    QCOMPARE(under.read([&](const storage::Reader &db) { return storage::scales::find(db, *scale.id).grades.last().label.es; }), u"Otra"_s);
    QTRY_COMPARE(under.find<QTableView>("scaleGrades")->model()->rowCount(), scale.grades.size() + 1);
}

void TestReferencePage::tabGoesThroughTheGradesAndOut()
{
    ReferenceUnder under;
    QVERIFY(under.show());
    QVERIFY(under.chooseScale(under.scale(false)));
    under.click("editScale");
    auto *dialog = under.dialog("scaleDialog");
    auto *grades = in<QTableView>(dialog, "grades");
    const QModelIndex first = grades->model()->index(0, 0);
    const QModelIndex last = grades->model()->index(grades->model()->rowCount() - 1, grades->model()->columnCount() - 1);
    grades->setFocus();
    grades->setCurrentIndex(first);
    QTest::keyClick(grades, Qt::Key_Tab);
    QCOMPARE(grades->currentIndex(), first.siblingAtColumn(1));
    QTest::keyClick(grades, Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(grades->currentIndex(), first);
    QCOMPARE(QApplication::focusWidget(), grades);
    QTest::keyClick(grades, Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), in<QLineEdit>(dialog, "source"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), grades);
    grades->setCurrentIndex(last);
    QTest::keyClick(grades, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), in<QPushButton>(dialog, "addGrade"));
    // The same while a cell is being edited: what was typed counts.
    grades->setFocus();
    grades->edit(last);
    auto *cell = grades->viewport()->findChild<QLineEdit *>();
    QVERIFY(cell);
    cell->selectAll();
    QTest::keyClicks(cell, u"0,125"_s);
    QTest::keyClick(cell, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), in<QPushButton>(dialog, "addGrade"));
    QCOMPARE(grades->currentIndex(), last);
    QCOMPARE(last.data().toString(), u"0,125"_s);
}

void TestReferencePage::aScaleIsConfirmed()
{
    ReferenceUnder under;
    QVERIFY(under.show());
    QVERIFY(under.choose({}, [](const QModelIndex &index) {
        return index.data(ReferenceListModel::KindRole).toInt() == 1 && !index.data(ReferenceListModel::ConfirmedRole).toBool();
    }));
    const domain::ScaleId id(under.find<QListView>("referenceList")->currentIndex().data(ReferenceListModel::IdRole).toLongLong());
    under.click("confirmScale");
    auto *dialog = under.dialog("sourceDialog");
    auto *source = in<QLineEdit>(dialog, "source");
    // What comes with the program is read in either language.
    const QString stored = under.read([&](const storage::Reader &db) { return storage::scales::find(db, id).source; });
    QVERIFY(!stored.isEmpty());
    QCOMPARE(source->text(), under.language.wording().source(stored));
    QVERIFY(under.find<QLabel>("scaleSource")->text().contains(source->text()));
    source->clear();
    QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
    QVERIFY(in<QLabel>(dialog, "problem")->isVisible());
    QTest::keyClicks(source, u"CEDAW/C/2016/1"_s);
    QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
    QVERIFY(under.closed("sourceDialog"));
    const auto scale = under.read([&](const storage::Reader &db) { return storage::scales::find(db, id); });
    QVERIFY(scale.confirmed);
    QCOMPARE(scale.source, u"CEDAW/C/2016/1"_s);
    QTRY_VERIFY(!under.find<QPushButton>("confirmScale")->isEnabled());
}

void TestReferencePage::aVocabularyAndItsTermsAreMade()
{
    ReferenceUnder under;
    QVERIFY(under.show());
    under.click("newVocabulary");
    auto *dialog = under.dialog("vocabularyDialog");
    QTest::keyClicks(in<QLineEdit>(dialog, "name_es"), u"Grupos de trabajo"_s);
    QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
    QVERIFY(under.closed("vocabularyDialog"));
    QTRY_COMPARE(under.find<QLabel>("vocabularyTitle")->text(), u"Grupos de trabajo"_s);
    under.click("removeVocabulary");
    QTRY_VERIFY(under.find<QLabel>("vocabularyTitle")->text() != u"Grupos de trabajo"_s || !under.find<QLabel>("vocabularyTitle")->isVisible());
    QVERIFY(under.choose(u"Ejes"_s));
    under.click("addTerm");
    dialog = under.dialog("termDialog");
    QTest::keyClicks(in<QLineEdit>(dialog, "label_es"), u"eje UNO"_s);
    QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
    QVERIFY(in<QLabel>(dialog, "problem")->text().startsWith(u"El vocabulario ya tiene"_s));
    in<QLineEdit>(dialog, "label_es")->clear();
    QTest::keyClicks(in<QLineEdit>(dialog, "label_es"), u"Meta 1.1"_s);
    QTest::keyClicks(in<QLineEdit>(dialog, "label_en"), u"Target 1.1"_s);
    QTest::keyClicks(in<QPlainTextEdit>(dialog, "aliases"), u"M1.1"_s);
    QTest::keyClick(in<QPlainTextEdit>(dialog, "aliases"), Qt::Key_Return);
    QTest::keyClicks(in<QPlainTextEdit>(dialog, "aliases"), u"Meta uno"_s);
    auto *parent = in<QComboBox>(dialog, "parent");
    parent->setCurrentIndex(parent->findText(u"Eje uno"_s));
    QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
    QVERIFY(under.closed("termDialog"));
    const auto made = under.terms().last();
    QCOMPARE(made.label, (domain::LocalText {u"Meta 1.1"_s, u"Target 1.1"_s}));
    QCOMPARE(made.aliases, (QStringList {u"M1.1"_s, u"Meta uno"_s}));
    QCOMPARE(made.parent, under.terms().first().id);
    QTRY_COMPARE(under.find<QTreeView>("terms")->currentIndex().data().toString(), u"Meta 1.1"_s);
}

void TestReferencePage::termsAreMergedAsOneChange()
{
    ReferenceUnder under;
    const auto [uno, dos] = std::pair(*under.terms().first().id, *under.terms().last().id);
    const auto ids = under.read([](const storage::Reader &db) { return storage::recommendations::ids(db, {}, {}, 2); });
    take(under.session.store().write(storage::Intent::SetTerms, [&, dos = dos](const storage::Writer &db) {
        for (const auto id : ids)
            storage::recommendations::setTerms(db, id, {dos}, domain::TermSource::ByHand);
    }));
    QVERIFY(under.show());
    QVERIFY(under.choose(u"Ejes"_s));
    auto *tree = under.find<QTreeView>("terms");
    tree->setCurrentIndex(tree->model()->index(1, 0));
    QCOMPARE(tree->model()->index(1, TermTreeModel::Uses).data().toString(), u"2"_s);
    QVERIFY(!under.find<QPushButton>("removeTerm")->isEnabled());
    const QStringList before = support::dump(under.session.store());
    under.click("mergeTerm");
    auto *dialog = under.dialog("mergeDialog");
    QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
    QCOMPARE(in<QLabel>(dialog, "problem")->text(), u"Elija el término que queda."_s);
    in<QComboBox>(dialog, "into")->setEditText(u"Eje uno"_s);
    QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
    QVERIFY(under.closed("mergeDialog"));
    QCOMPARE(under.terms().size(), 1);
    for (const auto id : ids)
        QCOMPARE(under.read([&](const storage::Reader &db) { return storage::recommendations::terms(db, id).first().id; }), uno);
    QTRY_COMPARE(tree->model()->index(0, TermTreeModel::Uses).data().toString(), u"2"_s);
    under.session.undoStack().undo();
    QCOMPARE(support::dump(under.session.store()), before);
}

void TestReferencePage::aTermOfVeryManyIsMergedOnAWorker()
{
    ReferenceUnder under;
    QVERIFY(seed::addMany(under.session.store(), ui::Session::few + 100));
    const auto [uno, dos] = std::pair(*under.terms().first().id, *under.terms().last().id);
    take(under.session.store().write(storage::Intent::SetTerms, [&, dos = dos](const storage::Writer &db) {
        for (const auto id : storage::recommendations::ids(db, {}, {}))
            storage::recommendations::setTerms(db, id, {dos}, domain::TermSource::ByHand);
    }));
    const auto described = [&](domain::TermId id) { return under.read([&](const storage::Reader &db) { return storage::terms::described(db, id); }); };
    const auto all = described(dos);
    QVERIFY(under.show());
    QVERIFY(under.choose(u"Ejes"_s));
    auto *tree = under.find<QTreeView>("terms");
    tree->setCurrentIndex(tree->model()->index(1, 0));
    const QStringList before = support::dump(under.session.store());
    under.click("mergeTerm");
    auto *dialog = under.dialog("mergeDialog");
    in<QComboBox>(dialog, "into")->setEditText(u"Eje uno"_s);
    QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
    QVERIFY(under.session.isWorking());
    QTRY_VERIFY(!under.session.isWorking());
    QCOMPARE(described(uno), all);
    QTRY_COMPARE(tree->model()->index(0, TermTreeModel::Uses).data().toString(), QString::number(all));
    under.session.undo();
    QTRY_VERIFY(!under.session.isWorking());
    QCOMPARE(support::dump(under.session.store()), before);
}

void TestReferencePage::ofTermsThatReadTheSameThePickedOneStays()
{
    ReferenceUnder under;
    std::optional<domain::TermId> twin;
    take(under.session.store().write(storage::Intent::EditReference, [&](const storage::Writer &db) {
        twin = storage::terms::save(db, {.vocabulary = u"axis"_s, .label = {.es = {}, .en = u"Eje uno"_s}});
    }));
    QVERIFY(under.show());
    QVERIFY(under.choose(u"Ejes"_s));
    auto *tree = under.find<QTreeView>("terms");
    QTRY_COMPARE(tree->model()->rowCount(), 3);
    for (int row = 0; row < 3; ++row) {
        if (const QModelIndex index = tree->model()->index(row, 0); index.data().toString() == u"Eje dos"_s)
            tree->setCurrentIndex(index);
    }
    under.click("mergeTerm");
    auto *dialog = under.dialog("mergeDialog");
    auto *into = in<QComboBox>(dialog, "into");
    into->setCurrentIndex(into->findData(QVariant::fromValue(twin->value())));
    QCOMPARE(into->currentText(), u"Eje uno"_s);
    QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
    QVERIFY(under.closed("mergeDialog"));
    QCOMPARE(under.terms().size(), 2);
    for (const auto &term : under.terms())
        QCOMPARE(term.aliases.contains(u"Eje dos"_s), term.id == twin);
}

void TestReferencePage::whatIsUsedIsNotRemoved()
{
    ReferenceUnder under;
    QVERIFY(under.show());
    QVERIFY(under.choose(u"Ejes"_s));
    QVERIFY(!under.find<QPushButton>("removeVocabulary")->isEnabled());
    under.click("removeTerm");
    QTRY_COMPARE(under.find<QTreeView>("terms")->model()->rowCount(), 1);
    under.session.undoStack().undo();
    QTRY_COMPARE(under.find<QTreeView>("terms")->model()->rowCount(), 2);
    // A vocabulary of the program is read; only what files brought to it can be changed.
    const auto theme = under.read([](const storage::Reader &db) {
        for (const auto &one : storage::vocabularies::all(db)) {
            if (one.code == u"sdg"_s)
                return one;
        }
        qFatal("no vocabulary");
    });
    QVERIFY(under.choose(theme.name.es));
    QVERIFY(!under.find<QPushButton>("addTerm")->isVisible());
    QVERIFY(!under.find<QPushButton>("editTerm")->isEnabled());
}

void TestReferencePage::wordsFollowTheLanguage()
{
    ReferenceUnder under;
    QVERIFY(under.show());
    QVERIFY(under.choose(u"Ejes"_s));
    under.click("addTerm");
    auto *dialog = under.dialog("termDialog");
    QTest::keyClicks(in<QLineEdit>(dialog, "label_es"), u"Meta"_s);
    QCOMPARE(dialog->windowTitle(), u"Nuevo término"_s);
    under.language.set(domain::Language::English);
    QTRY_COMPARE(dialog->windowTitle(), u"New term"_s);
    QCOMPARE(in<QLineEdit>(dialog, "label_es")->text(), u"Meta"_s);
    QCOMPARE(under.find<QLabel>("vocabularyTitle")->text(), u"Axes"_s);
    QCOMPARE(under.find<QListView>("referenceList")->model()->index(0, 0).data().toString(), u"Scales of the bodies"_s);
    QCOMPARE(under.find<QTreeView>("terms")->model()->headerData(TermTreeModel::Uses, Qt::Horizontal).toString(), u"Uses"_s);
}

void TestReferencePage::fitsASmallWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1024x700") << QSize(976, 616);
    QTest::newRow("960x540") << QSize(912, 452);
}

void TestReferencePage::fitsASmallWindow()
{
    QFETCH(QSize, size);
    ReferenceUnder under;
    QVERIFY(under.show(size));
    QVERIFY(under.page->width() <= size.width() && under.page->height() <= size.height());
    for (const char *name : {"editScale", "supersedeScale", "confirmScale"}) {
        auto *button = under.find<QPushButton>(name);
        QVERIFY(under.page->rect().contains(QRect(button->mapTo(under.page.get(), QPoint()), button->size())));
    }
    QVERIFY(under.choose(u"Ejes"_s));
    auto *tree = under.find<QTreeView>("terms");
    QVERIFY(tree->height() >= 100);
    QVERIFY(under.page->rect().contains(QRect(tree->mapTo(under.page.get(), QPoint()), tree->size())));
}

QTEST_MAIN(TestReferencePage)
#include "tst_referencepage.moc"
