// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportsunder.h"

#include "storage/changes.h"
#include "storage/letterhead.h"
#include "support/locks.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using support::in;
using support::ReportsUnder;

namespace {

/// Opens the first text of the list whose state is this, by keyboard.
QDialog *openText(ReportsUnder &under, const QString &state)
{
    auto *texts = under.facts("reportTexts");
    for (int row = 0; row < texts->model()->rowCount(); ++row) {
        if (texts->model()->index(row, 0).data(ui::DraftFactModel::ValueRole).toString() != state)
            continue;
        texts->setFocus();
        texts->setCurrentIndex(texts->model()->index(row, 0));
        QTest::keyClick(texts, Qt::Key_Return);
        return under.dialog("editTextDialog");
    }
    qFatal("no text is %s", qPrintable(state));
}

void writeIn(QDialog *dialog, const QString &words)
{
    auto *field = in<QPlainTextEdit>(dialog, "personWords");
    field->selectAll();
    QTest::keyClicks(field, words);
}

int editedTexts(const ReportsUnder &under, const QString &state = u"edited"_s)
{
    int count = 0;
    const auto *model = under.facts("reportTexts")->model();
    for (int row = 0; row < model->rowCount(); ++row)
        count += model->index(row, 0).data(ui::DraftFactModel::ValueRole).toString() == state ? 1 : 0;
    return count;
}

} // namespace

/// A person words the report, and what is kept of it.
class TestReportTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void aSectionIsWritten()
    {
        ReportsUnder under;
        under.show();
        under.choose(reports::Kind::FollowUp);
        under.ready();
        QDialog *dialog = openText(under, u"to write"_s);
        QVERIFY(!dialog->isModal());
        QVERIFY(!in<QPlainTextEdit>(dialog, "programWords")->isVisible());
        const QString written = u"The State reports what was done."_s;
        writeIn(dialog, written);
        QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
        QTRY_COMPARE(under.kept().size(), 1);
        QVERIFY(!under.kept().first().issued);
        under.ready();
        QTRY_COMPARE(editedTexts(under), 1);
        // The report in preparation is the current row now.
        const auto *list = under.find<QListView>("reportKinds");
        QVERIFY(under.model()->reportAt(list->currentIndex()));
        const auto edits = under.edits();
        QCOMPARE(edits.size(), 1);
        QCOMPARE(edits.first().text, written);
        // Undone, the program's words stand again, and no report is left.
        under.session.undo();
        QTRY_VERIFY(under.kept().isEmpty());
        under.ready();
        QCOMPARE(editedTexts(under), 0);
    }

    void backToTheProgramsWords()
    {
        ReportsUnder under;
        under.show();
        QDialog *dialog = openText(under, {});
        const QString program = in<QPlainTextEdit>(dialog, "programWords")->toPlainText();
        QVERIFY(!program.isEmpty());
        QCOMPARE(in<QPlainTextEdit>(dialog, "personWords")->toPlainText(), program);
        writeIn(dialog, u"Other words."_s);
        QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
        under.ready();
        QTRY_COMPARE(editedTexts(under), 1);
        dialog = openText(under, u"edited"_s);
        QCOMPARE(in<QPlainTextEdit>(dialog, "programWords")->toPlainText(), program);
        QCOMPARE(in<QPlainTextEdit>(dialog, "personWords")->toPlainText(), u"Other words."_s);
        QTest::mouseClick(in<QPushButton>(dialog, "backToProgram"), Qt::LeftButton);
        under.ready();
        QTRY_COMPARE(editedTexts(under), 0);
        // Unchanged words are no edit.
        dialog = openText(under, {});
        QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
        const auto edits = under.edits();
        QVERIFY(edits.isEmpty());
    }

    /// The chosen text is the same in the list and on the pages, and a double click opens it.
    void listAndPagesAgree()
    {
        ReportsUnder under;
        under.show();
        auto *texts = under.facts("reportTexts");
        texts->setFocus();
        texts->setCurrentIndex(texts->model()->index(0, 0));
        const QString key = under.pages()->chosen();
        QVERIFY(!key.isEmpty());
        QTest::mouseDClick(
            under.pages()->viewport(), Qt::LeftButton, {}, under.pages()->areaOf(key).center().toPoint());
        QDialog *dialog = under.dialog("editTextDialog");
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(under.kept().isEmpty());
        under.pages()->setFocus();
        QTest::keyClick(under.pages(), Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(under.pages()->chosen() != key);
        QVERIFY(texts->currentIndex().row() > 0);
    }

    /// An answer given in a report that went out is offered in the next one.
    void answersAreWrittenOnce()
    {
        ReportsUnder under;
        under.show();
        under.choose(reports::Kind::FollowUp);
        under.ready();
        const QString answer = u"The protocol was adopted by resolution 203/2026."_s;
        const auto row = under.facts("reportGaps")->model()->rowCount();
        QVERIFY(row > 0);
        QDialog *dialog = nullptr;
        for (auto *texts = under.facts("reportTexts"); !dialog;) {
            for (int one = 0; one < texts->model()->rowCount() && !dialog; ++one) {
                texts->setFocus();
                texts->setCurrentIndex(texts->model()->index(one, 0));
                if (!under.pages()->chosen().endsWith(u".answer"_s))
                    continue;
                QTest::keyClick(texts, Qt::Key_Return);
                dialog = under.dialog("editTextDialog");
            }
        }
        const QString key = under.pages()->chosen();
        writeIn(dialog, answer);
        QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
        under.ready();
        QTRY_COMPARE(editedTexts(under), 1);
        under.find<QCheckBox>("reportFormat_html")->click();
        under.find<QCheckBox>("reportFormat_docx")->click();
        under.generate(under.folder.filePath(u"a.html"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!under.kept().isEmpty() && under.kept().first().issued, 20000);
        under.ready();

        under.choose(reports::Kind::Periodic);
        under.ready();
        auto *texts = under.facts("reportTexts");
        for (int one = 0; one < texts->model()->rowCount() && under.pages()->chosen() != key; ++one)
            texts->setCurrentIndex(texts->model()->index(one, 0));
        if (under.pages()->chosen() != key)
            QFAIL("the same recommendation is not asked about");
        QTest::mouseClick(under.find<QPushButton>("reportEditText"), Qt::LeftButton);
        dialog = under.dialog("editTextDialog");
        auto *earlier = in<QComboBox>(dialog, "earlierAnswers");
        QTRY_VERIFY(earlier->isVisible());
        QVERIFY(earlier->currentText().startsWith(u"19 May 2026"_s));
        QCOMPARE(in<QPlainTextEdit>(dialog, "earlierWords")->toPlainText(), answer);
        QTest::mouseClick(in<QPushButton>(dialog, "useEarlier"), Qt::LeftButton);
        QCOMPARE(in<QPlainTextEdit>(dialog, "personWords")->toPlainText(), answer);
        dialog->reject();
    }

    /// What went out stays; the next one begins with its choices and words.
    void theNextStartsFromThisOne()
    {
        ReportsUnder under;
        under.show();
        QDialog *dialog = openText(under, {});
        writeIn(dialog, u"Other words."_s);
        QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
        under.ready();
        QTRY_COMPARE(editedTexts(under), 1);
        under.find<QCheckBox>("reportFormat_html")->click();
        under.find<QCheckBox>("reportFormat_docx")->click();
        under.generate(under.folder.filePath(u"a.html"_s));
        QTRY_VERIFY_WITH_TIMEOUT(under.find<QWidget>("keptReport")->isVisible(), 20000);
        under.ready();
        QVERIFY(!under.find<QPushButton>("reportEditText")->isVisible());
        // Again: the same bytes, and no other report is kept.
        under.generate(under.folder.filePath(u"b.html"_s));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(under.folder.filePath(u"b.html"_s)), 20000);
        QFile first(under.folder.filePath(u"a.html"_s));
        QFile second(under.folder.filePath(u"b.html"_s));
        QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
        QCOMPARE(second.readAll(), first.readAll());
        QTRY_COMPARE(under.kept().size(), 1);
        QTest::mouseClick(under.find<QPushButton>("startNext"), Qt::LeftButton);
        QTRY_COMPARE(under.kept().size(), 2);
        under.ready();
        QTRY_COMPARE(editedTexts(under), 1);
        const auto *list = under.find<QListView>("reportKinds");
        QVERIFY(!under.model()->reportAt(list->currentIndex())->issued);
        under.find<QAction>("discardReport")->trigger();
        QTRY_COMPARE(under.kept().size(), 1);
    }

    void theLetterheadIsSetOnce()
    {
        ReportsUnder under;
        under.show();
        under.find<QAction>("letterhead")->trigger();
        QDialog *dialog = under.dialog("letterheadDialog");
        QTest::keyClicks(in<QLineEdit>(dialog, "institution_es"), u"Ministerio de Relaciones Exteriores"_s);
        QTest::keyClicks(in<QLineEdit>(dialog, "institution_en"), u"Foreign Office"_s);
        const QString crest = under.folder.filePath(u"crest.png"_s);
        QImage picture(40, 50, QImage::Format_RGB32);
        picture.fill(Qt::darkBlue);
        QVERIFY(picture.save(crest));
        const QString none = under.folder.filePath(u"text.png"_s);
        QFile text(none);
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("no picture") > 0);
        text.close();
        const QString workspace = under.session.store().path();
        for (const QString &path : {workspace, none, crest}) {
            QTest::mouseClick(in<QPushButton>(dialog, "chooseCrest"), Qt::LeftButton);
            auto *files = dialog->findChild<QFileDialog *>(u"crestFileDialog"_s);
            QVERIFY(files);
            Q_EMIT files->fileSelected(path);
            files->close();
            QTRY_VERIFY(!dialog->findChild<QFileDialog *>(u"crestFileDialog"_s));
            QCOMPARE(in<QLabel>(dialog, "crestPicture")->isVisible(), path == crest);
            QVERIFY(support::isLocked(workspace));
        }
        QTest::mouseClick(in<QPushButton>(dialog, "submit"), Qt::LeftButton);
        QTRY_COMPARE(under.find<QLineEdit>("reportSignatory")->placeholderText(), u"Foreign Office"_s);
        const auto kept = support::take(
            under.session.store().read([](const storage::Reader &db) { return storage::letterhead::read(db); }));
        QCOMPARE(kept.institution.es, u"Ministerio de Relaciones Exteriores"_s);
        QVERIFY(kept.crest.startsWith("\x89PNG"));
        under.ready();
    }

    /// Whatever is chosen: what SQLite has open is opened by nobody else, nor written over.
    void theWorkspaceIsNoStyleTemplate()
    {
        ReportsUnder under;
        under.show();
        const QString workspace = under.session.store().path();
        const auto problems = [&under] { // of the seed's own rows there are some
            return support::take(under.session.store().read([](const storage::Reader &db) { return storage::check(db).size(); }));
        };
        const auto before = problems();
        for (const auto &[action, name] : {std::pair("useStyleTemplate", u"useTemplateDialog"_s), std::pair("saveStyleTemplate", u"saveTemplateDialog"_s)}) {
            under.find<QAction>(action)->trigger();
            auto *files = under.page->findChild<QFileDialog *>(name);
            QVERIFY(files);
            Q_EMIT files->fileSelected(workspace);
            files->close();
            QTRY_VERIFY(under.find<QWidget>("reportBar")->isVisible());
            QVERIFY(support::isLocked(workspace));
        }
        QCOMPARE(problems(), before);
    }

    /// Its looks are taken from the file that was saved.
    void aStyleTemplateIsSavedAndUsed()
    {
        ReportsUnder under;
        under.show();
        const QString styles = under.folder.filePath(u"styles.docx"_s);
        for (const auto &[action, name] : {std::pair("saveStyleTemplate", u"saveTemplateDialog"_s), std::pair("useStyleTemplate", u"useTemplateDialog"_s)}) {
            under.find<QAction>(action)->trigger();
            auto *files = under.page->findChild<QFileDialog *>(name);
            QVERIFY(files);
            Q_EMIT files->fileSelected(styles);
            files->close();
        }
        QVERIFY(QFile::exists(styles));
        QVERIFY(under.find<QAction>("useStyleTemplate")->text().contains(u"styles.docx"_s));
        QVERIFY(QFile::remove(styles));
        const QString report = under.folder.filePath(u"a.docx"_s);
        under.generate(report);
        QTRY_VERIFY(under.find<QWidget>("reportBar")->isVisible());
        QVERIFY(!QFile::exists(report));
    }
};

QTEST_MAIN(TestReportTexts)
#include "tst_reporttexts.moc"
