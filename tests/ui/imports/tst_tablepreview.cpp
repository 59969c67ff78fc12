// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/entityplan.h"
#include "exchange/entitytemplate.h"
#include "support/pseudo.h"
#include "support/windows.h"
#include "support/workspace.h"
#include "ui/frame/language.h"
#include "ui/frame/session.h"
#include "ui/frame/settings.h"
#include "ui/imports/tablepreviewlist.h"
#include "ui/imports/tablepreviewpane.h"
#include "ui/imports/templatedialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keyfigure.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/taskview.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace ui;
using Model = TablePreviewModel;

/// What a table would bring in, and where its template comes from.
class TestTablePreview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void countsAndLines();
    void anEmptyPlan();
    void aChangeIsKeptByKey();
    void severalAtOnce();
    void whyNothingIsWritten();
    void theLanguageIsSwitched();
    void noWordIsForgotten();
    void aTemplateIsSaved();
    void aFilledOne();
    void recommendationsAreNotFilled();
    void whatCannotBeWrittenIsSaid();

private:
    [[nodiscard]] exchange::EntityPlan plan(const QByteArray &csv) const
    {
        QFile file(m_folder->path(u"tabla.csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(csv);
        file.close();
        return support::take(exchange::previewEntities(file.fileName(), m_session->store(), {}));
    }
    [[nodiscard]] QModelIndex at(int row, int column) const { return list()->model()->index(row, column); }
    [[nodiscard]] TablePreviewList *list() const { return m_pane->findChild<TablePreviewList *>(u"tableRows"_s); }
    [[nodiscard]] Surroundings surroundings() { return {*m_language, *m_settings, *m_tasks, [] { return support::moment; }}; }
    [[nodiscard]] QString saveTo(TemplateDialog &dialog, const QString &path);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<support::Folder> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<TaskView> m_tasks;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<TablePreviewPane> m_pane;
};

namespace {

const QByteArray table = "Sigla,Nombre (español),Nombre (inglés),Otra\n"
                         "MSP,Ministerio de Salud Pública,Ministry of Public Health,x\n"
                         "INE,Instituto de Estadística,,\n"
                         "MEC,,,\n"
                         ",Sin sigla,,\n";

} // namespace

void TestTablePreview::init()
{
    support::failOnWarnings();
    if (!m_theme)
        m_theme = std::make_unique<Theme>(*qApp, Scheme::Light);
    m_folder = std::make_unique<support::Folder>();
    m_settings = std::make_unique<Settings>(std::make_unique<QSettings>(m_folder->path(u"settings.ini"_s), QSettings::IniFormat));
    m_language = std::make_unique<Language>(domain::Language::English);
    m_tasks = std::make_unique<TaskView>();
    auto store = m_folder->create();
    support::take(store->write(storage::Intent::EditInstitution, [](const storage::Writer &db) {
        support::addInstitution(db, u"MSP"_s, u"Ministerio de Salud"_s, u"Ministry of Health"_s);
    }));
    m_session = std::make_unique<Session>(std::move(store));
    m_pane = std::make_unique<TablePreviewPane>(*m_language);
    new QAbstractItemModelTester(list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_pane.get());
    m_pane->resize(1100, 700);
    m_pane->show();
}

void TestTablePreview::cleanup()
{
    m_pane.reset();
    m_session.reset();
    m_tasks.reset();
    m_language.reset();
}

void TestTablePreview::countsAndLines()
{
    m_pane->setPlan(plan(table));
    QCOMPARE(list()->model()->rowCount(), 5); // two values of a changed row, two refused, one new
    QCOMPARE(at(0, Model::About).data().toString(), u"MSP, Ministry of Health"_s);
    QCOMPARE(at(0, Model::Field).data().toString(), u"Name (Spanish)"_s);
    QCOMPARE(at(0, Model::Before).data().toString(), u"Ministerio de Salud"_s);
    QCOMPARE(at(0, Model::After).data().toString(), u"Ministerio de Salud Pública"_s);
    QCOMPARE(at(2, Model::Row).data().toString(), u"4"_s);
    QCOMPARE(at(3, Model::After).data().toString(), u"“Acronym” is empty, and it is required."_s);
    QCOMPARE(at(4, Model::ToDo).data().toString(), u"Added"_s);
    QVERIFY(m_pane->findChild<QLabel *>(u"tableFacts"_s)->text().contains("Otra"_L1));
    QTest::mouseClick(m_pane->findChild<KeyFigure *>(u"tableRejected"_s), Qt::LeftButton);
    QCOMPARE(list()->model()->rowCount(), 2);
    QTest::mouseClick(m_pane->findChild<KeyFigure *>(u"tableNew"_s), Qt::LeftButton);
    QCOMPARE(list()->model()->rowCount(), 1);
    QVERIFY(m_pane->findChild<QTextBrowser *>(u"tableAfter"_s)->toPlainText().contains(u"Instituto de Estadística"_s));
    QSignalSpy asked(m_pane.get(), &TablePreviewPane::saveRefusedRequested);
    QTest::mouseClick(m_pane->findChild<QPushButton *>(u"tableSaveRefused"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
}

void TestTablePreview::anEmptyPlan()
{
    m_pane->setPlan({});
    QCOMPARE(list()->model()->rowCount(), 0);
    QVERIFY(!list()->isVisible());
    QVERIFY(!m_pane->findChild<QPushButton *>(u"tableSaveRefused"_s)->isEnabled());
    QVERIFY(!m_pane->whyNothing().isEmpty());
}

void TestTablePreview::aChangeIsKeptByKey()
{
    m_pane->setPlan(plan(table));
    auto *update = m_pane->findChild<QCheckBox *>(u"tableUpdate"_s);
    QVERIFY(update->isVisible() && !update->isChecked());
    QCOMPARE(at(0, Model::ToDo).data().toString(), u"Change if updating"_s);
    QTest::mouseClick(update, Qt::LeftButton, {}, QPoint(8, update->height() / 2));
    QVERIFY(m_pane->updates());
    QCOMPARE(m_pane->plan().rowsToWrite(true), 2);
    QSignalSpy decided(m_pane.get(), &TablePreviewPane::changed);
    list()->setFocus();
    list()->setCurrentIndex(at(0, Model::About));
    QTest::keyClick(list(), Qt::Key_Space);
    QCOMPARE(at(0, Model::ToDo).data().toString(), u"Keep what is there"_s);
    QCOMPARE(decided.size(), 1);
    list()->setCurrentIndex(at(1, Model::About));
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(m_pane->plan().rowsToWrite(true), 1);
    const QRect cell = list()->visualRect(at(1, Model::ToDo));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(m_pane->plan().rowsToWrite(true), 2);
    const auto summary = support::take(exchange::applyEntities(m_session->store(), m_pane->plan(), m_pane->updates(), {}));
    QCOMPARE(summary.updated, 1);
    const auto name = support::take(m_session->store().read([](const storage::Reader &db) {
        return storage::institutions::find(db, storage::institutions::byName(db, u"MSP"_s).value()).name;
    }));
    QCOMPARE(name, (domain::LocalText {u"Ministerio de Salud"_s, u"Ministry of Public Health"_s}));
}

void TestTablePreview::severalAtOnce()
{
    m_pane->setPlan(plan(table));
    list()->setFocus();
    list()->selectAll();
    QTest::keyClick(list(), Qt::Key_Space);
    QCOMPARE(m_pane->plan().rowsToWrite(true), 1);
}

void TestTablePreview::whyNothingIsWritten()
{
    m_pane->setPlan(plan("Sigla,Nombre (español)\nMSP,Otro\n"));
    QCOMPARE(m_pane->whyNothing(), u"Nothing to import unless what is there is updated."_s);
    m_pane->findChild<QCheckBox *>(u"tableUpdate"_s)->setChecked(true);
    QVERIFY(m_pane->whyNothing().isEmpty());
    m_pane->setPlan(plan("Sigla,Nombre (español)\nMSP,Ministerio de Salud\n"));
    QVERIFY(m_pane->whyNothing().contains("already here"_L1));
    m_pane->setPlan(plan("Sigla,Nombre (español)\n,Otro\n"));
    QVERIFY(m_pane->whyNothing().contains("rejected"_L1));
    m_pane->setPlan(plan(table));
    QVERIFY(m_pane->whyNothing().isEmpty());
}

void TestTablePreview::theLanguageIsSwitched()
{
    m_pane->setPlan(plan(table));
    m_language->set(domain::Language::Spanish);
    QTRY_COMPARE(at(0, Model::Field).data().toString(), u"Nombre (español)"_s);
    QCOMPARE(at(0, Model::About).data().toString(), u"MSP, Ministerio de Salud"_s);
    QTRY_COMPARE(m_pane->findChild<QCheckBox *>(u"tableUpdate"_s)->text(), u"Actualizar lo que cambia"_s);
}

void TestTablePreview::noWordIsForgotten()
{
    m_pane->setPlan(plan(table));
    m_language->set(PseudoTranslator::wording(), std::make_unique<PseudoTranslator>());
    auto *dialog = new TemplateDialog(surroundings(), *m_session, m_pane.get());
    dialog->start();
    QTRY_VERIFY(PseudoTranslator::isBracketed(m_pane->findChild<QCheckBox *>(u"tableUpdate"_s)->text()));
    const auto words = [](const QWidget *widget) {
        QStringList found;
        for (const auto *label : widget->findChildren<QLabel *>()) {
            if (label->isVisible())
                found << label->text();
        }
        for (const auto *button : widget->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && !qobject_cast<const KeyFigure *>(button))
                found << button->text();
        }
        found.removeAll(QString());
        return found;
    };
    for (const QString &text : words(m_pane.get()) + words(dialog)) {
        const bool own = text == u"Español"_s || text == "English"_L1 || text.startsWith("MSP"_L1) || text.contains("tabla.csv"_L1);
        QVERIFY2(own || PseudoTranslator::isBracketed(text), qPrintable(text));
    }
    for (int column = 0; column < Model::ColumnCount; ++column)
        QVERIFY(PseudoTranslator::isBracketed(list()->model()->headerData(column, Qt::Horizontal).toString()));
}

/// Chooses the file as a person does; the path that the dialog tells of.
QString TestTablePreview::saveTo(TemplateDialog &dialog, const QString &path)
{
    QSignalSpy saved(&dialog, &TemplateDialog::saved);
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"submit"_s), Qt::LeftButton);
    auto *files = dialog.findChild<QFileDialog *>(u"templateFileDialog"_s);
    if (!files)
        return {};
    Q_EMIT files->fileSelected(path);
    files->close();
    return saved.wait(30'000) ? saved.first().first().toString() : QString();
}

void TestTablePreview::aTemplateIsSaved()
{
    auto *dialog = new TemplateDialog(surroundings(), *m_session, m_pane.get());
    dialog->start();
    auto *kind = dialog->findChild<QComboBox *>(u"templateKind"_s);
    QCOMPARE(kind->currentText(), u"Institutions"_s);
    kind->setCurrentIndex(kind->findText(u"Progress log"_s));
    dialog->findChild<SegmentedControl *>(u"templateLanguage"_s)->setCurrentIndex(0);
    const QString path = m_folder->path(u"plantilla.xlsx"_s);
    QPointer<TemplateDialog> open(dialog);
    QCOMPARE(saveTo(*dialog, path), path);
    QTRY_VERIFY(!open);
    QCOMPARE(support::take(exchange::entityKindOf(path)), exchange::EntityKind::Progress);
}

void TestTablePreview::aFilledOne()
{
    auto *dialog = new TemplateDialog(surroundings(), *m_session, m_pane.get());
    dialog->start();
    auto *content = dialog->findChild<SegmentedControl *>(u"templateContent"_s);
    const auto buttons = content->findChildren<QAbstractButton *>();
    QTest::mouseClick(buttons.at(1), Qt::LeftButton);
    const QString path = m_folder->path(u"plantilla.xlsx"_s);
    QCOMPARE(saveTo(*dialog, path), path);
    QCOMPARE(support::take(exchange::previewEntities(path, m_session->store(), {})).counts.identical, 1);
}

void TestTablePreview::recommendationsAreNotFilled()
{
    auto *dialog = new TemplateDialog(surroundings(), *m_session, m_pane.get());
    dialog->start();
    auto *content = dialog->findChild<SegmentedControl *>(u"templateContent"_s);
    content->setCurrentIndex(1);
    dialog->setKind(exchange::EntityKind::Recommendations);
    QCOMPARE(content->currentIndex(), 0);
    QVERIFY(!content->findChildren<QAbstractButton *>().at(1)->isEnabled());
    dialog->close();
}

void TestTablePreview::whatCannotBeWrittenIsSaid()
{
    auto *dialog = new TemplateDialog(surroundings(), *m_session, m_pane.get());
    dialog->start();
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"submit"_s), Qt::LeftButton);
    auto *files = dialog->findChild<QFileDialog *>(u"templateFileDialog"_s);
    QVERIFY(files);
    Q_EMIT files->fileSelected(m_folder->path(u"."_s));
    files->close();
    auto *problem = dialog->findChild<QLabel *>(u"problem"_s);
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(dialog->findChild<QPushButton *>(u"submit"_s)->isEnabled());
    dialog->close();
}

QTEST_MAIN(TestTablePreview)
#include "tst_tablepreview.moc"
