// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportsunder.h"

#include "domain/query.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using support::in;
using support::ReportsUnder;

/// Kinds, choices, what the report then holds, and its files.
class TestReportsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void theStatusReportStandsAtOnce()
    {
        ReportsUnder under;
        under.show();
        QAbstractItemModelTester tester(under.model());
        QVERIFY(under.pages()->pageCount() > 2);
        QVERIFY(under.find<QLabel>("reportWords")->text() != u"–"_s);
        QVERIFY(under.find<QLabel>("reportState")->text().startsWith(u"Preview up to date"_s));
        QVERIFY(under.facts("reportAnswers")->model()->rowCount() > 3);
        QVERIFY(!under.find<QWidget>("reportMeter")->isVisible()); // no official limit
    }

    void kindsAreChosenByKeyboard()
    {
        ReportsUnder under;
        under.show();
        auto *list = under.find<QListView>("reportKinds");
        under.page->focusSearch();
        QCOMPARE(QApplication::focusWidget(), list);
        QTest::keyClick(list, Qt::Key_Home);
        QCOMPARE(under.model()->kindAt(list->currentIndex()), reports::Kind::Periodic);
        under.ready();
        auto *document = under.find<QComboBox>("reportDocument");
        QVERIFY(document->isVisible());
        QVERIFY(!under.find<QLineEdit>("reportQuery")->isVisible());
        QVERIFY(document->currentText().startsWith(u"CRPD/C/VAL/CO/3"_s)); // the newest of a treaty body
        QVERIFY(document->findText(u"Caso Familia Arce"_s, Qt::MatchStartsWith) < 0);
        QVERIFY(under.find<QWidget>("reportMeter")->isVisible());
        QCOMPARE(under.find<QLabel>("reportLimit")->text(), u"/ 21,200 words"_s);
        // Groups are passed over.
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(under.model()->kindAt(list->currentIndex()), reports::Kind::Court);
        under.ready();
        QVERIFY(under.find<QComboBox>("reportDocument")->currentText().startsWith(u"Caso Familia Arce"_s));
    }

    void whatHasToBeChosenIsSaid()
    {
        ReportsUnder under;
        under.show();
        under.choose(reports::Kind::Institution);
        QTRY_VERIFY(!under.find<QAction>("createReport")->isEnabled());
        QVERIFY(under.find<QWidget>("reportWaiting")->isVisible());
        auto *institution = under.find<QComboBox>("reportInstitution");
        const int ministry = institution->findText(u"MIM"_s, Qt::MatchStartsWith);
        QVERIFY(ministry >= 0);
        institution->setCurrentIndex(ministry);
        Q_EMIT institution->activated(ministry);
        under.ready();
        QVERIFY(under.pages()->pageCount() > 0);
    }

    /// What was chosen for a kind stands there again, also when another was looked at meanwhile.
    void choicesStay()
    {
        ReportsUnder under;
        under.show();
        auto *query = under.find<QLineEdit>("reportQuery");
        query->setFocus();
        QTest::keyClicks(query, u"body:CEDAW"_s);
        QTest::keyClick(query, Qt::Key_Return);
        QTRY_COMPARE(under.facts("reportAnswers")->model()->rowCount(), 3);
        under.choose(reports::Kind::UprMatrix);
        under.ready();
        QVERIFY(query->text().isEmpty());
        under.choose(reports::Kind::Status);
        under.ready();
        QCOMPARE(query->text(), u"body:CEDAW"_s);
    }

    void aQueryThatCannotBeReadIsSaid()
    {
        ReportsUnder under;
        under.show();
        auto *query = under.find<QLineEdit>("reportQuery");
        query->setFocus();
        QTest::keyClicks(query, u"nothing:real"_s);
        QTest::keyClick(query, Qt::Key_Return);
        QTRY_VERIFY(under.find<QLabel>("reportQueryError")->isVisible());
        QVERIFY(!under.find<QAction>("createReport")->isEnabled());
    }

    void gapsLeadToTheirRecommendations()
    {
        ReportsUnder under;
        under.show();
        QSignalSpy wanted(under.page.get(), &ui::Page::listRequested);
        auto *gaps = under.facts("reportGaps");
        QVERIFY(gaps->isVisible());
        const int row = under.rowOf("reportGaps", u"without an answer"_s);
        QVERIFY(row >= 0);
        const int count = gaps->model()->index(row, 0).data(ui::DraftFactModel::NumberRole).toInt();
        QVERIFY(count > 0);
        gaps->setFocus();
        gaps->setCurrentIndex(gaps->model()->index(row, 0));
        QTest::keyClick(gaps, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        const auto criteria = support::caught<domain::Criteria>(wanted.first().first());
        QCOMPARE(criteria.alternatives.first().first().field, domain::Field::Id);
        QCOMPARE(criteria.alternatives.first().first().values.size(), count);
    }

    void confidentialIsWarnedOf()
    {
        ReportsUnder under;
        under.show();
        auto *level = under.find<QComboBox>("reportConfidentiality");
        auto *warning = under.find<QLabel>("reportConfidentialWarning");
        QCOMPARE(level->currentIndex(), 0);
        QVERIFY(!warning->isVisible());
        level->setFocus();
        QTest::keyClick(level, Qt::Key_Down);
        QVERIFY(warning->isVisible());
        const QString internal = warning->text();
        QTest::keyClick(level, Qt::Key_Down);
        QVERIFY(warning->text() != internal);
    }

    void twoLanguagesAreSwitched()
    {
        ReportsUnder under;
        under.show();
        auto *shown = under.find<ui::SegmentedControl>("reportShownLanguage");
        QVERIFY(!shown->isVisible());
        under.find<QCheckBox>("reportSpanish")->click();
        under.ready();
        QTRY_VERIFY(shown->isVisible());
        QVERIFY(under.rowOf("reportSections", u"Version in English"_s) >= 0);
        auto *english = shown->findChildren<QAbstractButton *>().last();
        QTest::mouseClick(english, Qt::LeftButton);
        QVERIFY(under.rowOf("reportSections", u"Version in Spanish"_s) >= 0);
        // One language at least.
        under.find<QCheckBox>("reportSpanish")->click();
        under.find<QCheckBox>("reportEnglish")->click();
        QVERIFY(under.find<QCheckBox>("reportEnglish")->isChecked());
    }

    void oneFileIsWrittenAndKept()
    {
        ReportsUnder under;
        under.show();
        under.find<QCheckBox>("reportFormat_html")->click();
        under.find<QCheckBox>("reportFormat_docx")->click();
        const QString path = under.folder.filePath(u"informe.html"_s);
        under.generate(path);
        QTRY_COMPARE_WITH_TIMEOUT(under.kept().size(), 1, 20000);
        QVERIFY(QFile::exists(path));
        const auto report = under.kept().first();
        QVERIFY(report.issued);
        const auto files = support::take(under.session.store().read(
            [&](const storage::Reader &db) { return support::records::files(db, *report.id); }));
        QCOMPARE(files.size(), 1);
        QCOMPARE(files.first().name, u"informe.html"_s);
        QCOMPARE(files.first().sha256.size(), 64);
        // The page shows it as it went out, and the bar the way to the file.
        QTRY_VERIFY(under.find<QWidget>("keptReport")->isVisible());
        QVERIFY(under.find<ui::MessageBar>("reportBar")->isVisible());
        under.ready();
        QVERIFY(under.pages()->pageCount() > 2);
        QTest::mouseClick(under.find<QPushButton>("showWritten"), Qt::LeftButton);
        QCOMPARE(under.opened.last(), QUrl::fromLocalFile(path));
        Q_EMIT under.find<ui::MessageBar>("reportBar")->actionTriggered();
        QCOMPARE(under.opened.last(), QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
    }

    void severalFilesGoIntoAFolder()
    {
        ReportsUnder under;
        under.show();
        under.find<QCheckBox>("reportSpanish")->click();
        under.find<QCheckBox>("reportFormat_pdf")->click();
        under.find<QCheckBox>("reportFormat_html")->click();
        under.find<QCheckBox>("reportFormat_docx")->click();
        const QString parent = under.folder.filePath(u"out"_s);
        QDir().mkpath(parent);
        under.generate(parent);
        QTRY_COMPARE_WITH_TIMEOUT(under.kept().size(), 1, 20000);
        const auto folders = QDir(parent).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden);
        QCOMPARE(folders.size(), 1);
        const QStringList files = QDir(folders.first().filePath()).entryList(QDir::Files, QDir::Name);
        QCOMPARE(files.size(), 4);
        QVERIFY(files.first().contains(u".en."_s));
    }

    /// The folder is taken away while the dialog is open: nothing stays, and the page says why.
    void aPlaceThatIsGoneIsSaid()
    {
        ReportsUnder under;
        under.show();
        under.find<QCheckBox>("reportFormat_html")->click();
        under.find<QCheckBox>("reportFormat_docx")->click();
        under.generate(under.folder.filePath(u"gone/informe.html"_s));
        QTRY_VERIFY_WITH_TIMEOUT(under.find<ui::MessageBar>("reportBar")->isVisible(), 20000);
        QCOMPARE(under.find<ui::MessageBar>("reportBar")->kind(), ui::MessageBar::Kind::Error);
        QVERIFY(under.kept().isEmpty());
    }

    void aNarrowWindowTakesTurns()
    {
        ReportsUnder under;
        under.show({960, 640});
        auto *part = under.find<ui::SegmentedControl>("reportPart");
        QVERIFY(part->isVisible());
        QVERIFY(under.find<QWidget>("reportForm")->isVisible());
        QVERIFY(!under.pages()->isVisible());
        QTest::mouseClick(part->findChildren<QAbstractButton *>().last(), Qt::LeftButton);
        QVERIFY(under.pages()->isVisible());
        QVERIFY(!under.find<QWidget>("reportForm")->isVisible());
        under.page->resize(1300, 700);
        QTRY_VERIFY(under.find<QWidget>("reportForm")->isVisible() && under.pages()->isVisible());
    }

    void wordsFollowTheLanguage()
    {
        ReportsUnder under;
        under.show();
        under.choose(reports::Kind::Periodic);
        under.ready();
        under.language.set(domain::Language::Spanish);
        QTRY_COMPARE(under.model()->index(0).data().toString(), u"Naciones Unidas"_s);
        QTRY_COMPARE(under.find<QLabel>("reportLimit")->text(), u"/ 21.200 palabras"_s);
        QCOMPARE(under.find<QAction>("createReport")->text(), u"&Generar informe…"_s);
        QVERIFY(under.find<QLabel>("reportState")->text().startsWith(u"Vista previa al día"_s));
    }

    void aReportAboutWhatIsListed()
    {
        ReportsUnder under;
        under.show();
        under.choose(reports::Kind::Court);
        under.page->showCriteria(*domain::parseQuery(u"body:CAT"_s));
        under.ready();
        QCOMPARE(under.model()->kindAt(under.find<QListView>("reportKinds")->currentIndex()), reports::Kind::Status);
        QVERIFY(under.find<QLineEdit>("reportQuery")->text().contains(u"CAT"_s));
    }
};

QTEST_MAIN(TestReportsPage)
#include "tst_reportspage.moc"
