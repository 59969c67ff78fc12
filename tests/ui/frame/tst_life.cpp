// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/historymodel.h"
#include "storage/assessments.h"
#include "storage/assignments.h"
#include "storage/changes.h"
#include "storage/followup.h"
#include "support/drop.h"
#include "support/windows.h"
#include "ui/history/history.h"
#include "windowunder.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using domain::ReviewState;
using domain::Status;

/// One recommendation through its life, by keys and clicks: taken in, assigned, reported on twice, implemented, graded by its Committee, read in the
/// history, the last step undone and redone.
class tst_Life : public QObject
{
    Q_OBJECT

    support::Folder m_folder;
    std::unique_ptr<support::WindowUnder> m_under;
    domain::RecommendationId m_id {0};

    template <class T>
    T *child(const char *name)
    {
        return m_under->child<T>(name);
    }
    /// The one that is seen: a form of the same kind may stand elsewhere.
    template <class T>
    T *shown(const char *name)
    {
        const auto all = m_under->window().findChildren<T *>(QString::fromLatin1(name));
        const auto found = std::ranges::find_if(all, [](const T *widget) { return widget->isVisible(); });
        if (found == all.end())
            qFatal("no %s is shown", name);
        return *found;
    }
    bool isShown(const char *name)
    {
        const auto all = m_under->window().findChildren<QWidget *>(QString::fromLatin1(name));
        return std::ranges::any_of(all, [](const QWidget *widget) { return widget->isVisible(); });
    }
    void click(const char *name) { QTest::mouseClick(shown<QAbstractButton>(name), Qt::LeftButton); }
    /// The offscreen platform does not when another window goes.
    void activate()
    {
        m_under->window().activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &m_under->window());
    }
    void keys(const QString &sequence)
    {
        activate();
        QTest::keySequence(&m_under->window(), QKeySequence(sequence));
    }
    static void type(QWidget *field, const QString &words)
    {
        field->setFocus();
        for (const QChar letter : words) // keyClicks knows no accents
            QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    template <class Work>
    auto read(Work work)
    {
        return support::take(m_under->window().session()->store().read(work));
    }
    domain::Recommendation stored()
    {
        return read([this](const storage::Reader &db) { return storage::recommendations::find(db, m_id); });
    }
    QList<domain::Progress> entries()
    {
        return read([this](const storage::Reader &db) { return storage::progress::of(db, m_id); });
    }
    QString file(const QString &name, const QByteArray &content)
    {
        QFile out(m_folder.path(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return out.fileName();
    }

    void takeIn()
    {
        const QString path = file(u"uhri.csv"_s,
            "Text,Countries Concerned,Reccomending Body,Document Symbol,Themes,Affected Persons,Sdgs,Document Publication Date,"
            "UPR Reccomending States,UPR Position,Type,OHCHR Annotation Id,UPR Session,Regions Concerned,Recommending Regions,Date of publication on UHRI\r\n"
            "\"12. The State party should reform pretrial detention.\",Republic of Valdoria,- CCPR,CCPR/C/VAL/CO/5,,,,2024-03-28,,,Recommendations,a-1,,,,\r\n");
        m_under->window().openFile(path);
        auto *next = child<QPushButton>("importNext");
        QTRY_VERIFY(next->isVisible() && next->isEnabled());
        QTest::mouseClick(next, Qt::LeftButton); // to the columns
        QTRY_VERIFY(child<QPushButton>("importBack")->isEnabled());
        QTRY_VERIFY(next->isEnabled());
        QTest::mouseClick(next, Qt::LeftButton); // to the preview
        QTRY_VERIFY(child<QWidget>("importPreview")->isVisible());
        QTRY_VERIFY(next->isEnabled());
        QTest::mouseClick(next, Qt::LeftButton);
        QTRY_COMPARE(read([](const storage::Reader &db) { return storage::recommendations::count(db, {}); }), 1);
        m_id = read([](const storage::Reader &db) { return storage::recommendations::byReference(db, u"CCPR/C/VAL/CO/5 12"_s); });
    }

    void openEditor()
    {
        m_under->window().showPage(u"recommendations"_s);
        auto *table = child<QTableView>("recommendationTable");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_VERIFY(table->currentIndex().isValid());
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(isShown("recommendationEditor"));
    }

    void assign()
    {
        keys(u"Ctrl+Shift+A"_s);
        QTRY_VERIFY(isShown("assignDialog"));
        auto *dialog = shown<QDialog>("assignDialog");
        auto *lead = dialog->findChild<QComboBox *>(u"lead"_s);
        type(lead->lineEdit(), u"MINJUS"_s);
        QTest::keyClick(lead->lineEdit(), Qt::Key_Tab);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"submit"_s), Qt::LeftButton);
        QTRY_VERIFY(!isShown("assignDialog"));
        const auto assignments = read([this](const storage::Reader &db) { return storage::assignments::of(db, m_id); });
        QCOMPARE(assignments.size(), 1);
        QCOMPARE(assignments.first().role, domain::AssignmentRole::Lead);
        shown<QWidget>("recommendationEditor")->setFocus();
    }

    /// The form that was left is deleted when nothing is going on in it any more.
    void awaitForm()
    {
        QTRY_COMPARE(m_under->window().findChildren<QWidget *>(u"entryForm"_s).size(), 1);
        QVERIFY(isShown("entryForm"));
        activate();
    }
    void startEntry(const QString &words)
    {
        shown<QWidget>("statusList")->setFocus();
        keys(u"Ctrl+L"_s);
        awaitForm();
        type(shown<QPlainTextEdit>("narrative_es"), words);
    }
    void submitEntry(qsizetype count)
    {
        QTest::keyClick(shown<QWidget>("narrative_es"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(entries().size(), count);
        QTRY_COMPARE(entries().first().state, ReviewState::Submitted);
        QTRY_VERIFY(!isShown("entryForm"));
    }
    void openNewestEntry()
    {
        auto *log = shown<QListView>("editorTimeline");
        log->setFocus();
        log->setCurrentIndex(log->model()->index(0, 0));
        QTest::keyClick(log, Qt::Key_Return);
        awaitForm();
    }

    void reportReturnAndCorrect()
    {
        startEntry(u"Se presentó el proyecto de ley."_s);
        submitEntry(1);
        openNewestEntry();
        type(shown<QPlainTextEdit>("reviewNote"), u"Indique la fecha."_s);
        click("return");
        QTRY_COMPARE(entries().first().state, ReviewState::Returned);
        QTRY_VERIFY(!isShown("entryForm"));
        openNewestEntry();
        QVERIFY(shown<QWidget>("returnedBar")->isVisible());
        auto *narrative = shown<QPlainTextEdit>("narrative_es");
        narrative->moveCursor(QTextCursor::End);
        type(narrative, u" Fue el 12 de mayo."_s);
        submitEntry(1);
        QCOMPARE(entries().first().narrative.es, u"Se presentó el proyecto de ley. Fue el 12 de mayo."_s);
    }

    void reportWithEvidenceAndValidate()
    {
        startEntry(u"La ley fue promulgada."_s);
        auto *status = shown<QComboBox>("proposedStatus");
        status->setFocus();
        while (status->currentData().toInt() != static_cast<int>(Status::Implemented) || status->currentIndex() < 1)
            QTest::keyClick(status, Qt::Key_Down);
        QMimeData dragged;
        dragged.setUrls({QUrl::fromLocalFile(file(u"ley.pdf"_s, "%PDF-1.4 ley"))});
        QVERIFY(support::drop(shown<QWidget>("entryForm"), dragged));
        shown<QWidget>("narrative_es")->setFocus();
        submitEntry(2);
        QCOMPARE(stored().status, Status::NotStarted); // what is only proposed changes nothing
        openNewestEntry();
        click("submit"); // Validate
        QTRY_COMPARE(entries().first().state, ReviewState::Validated);
        QCOMPARE(stored().status, Status::Implemented);
        QCOMPARE(stored().percent, 100);
        QCOMPARE(read([this](const storage::Reader &db) { return storage::evidence::of(db, m_id); }).size(), 1);
    }

    void gradeB()
    {
        const auto links = shown<QWidget>("gradesPanel")->findChildren<QPushButton *>();
        const auto note = std::ranges::find_if(links, [](const QPushButton *link) { return link->isVisible() && link->text().startsWith(u"Registrar"_s); });
        QVERIFY(note != links.end());
        QTest::mouseClick(*note, Qt::LeftButton);
        QTRY_VERIFY(isShown("assessDialog"));
        auto *dialog = shown<QDialog>("assessDialog");
        auto *date = dialog->findChild<QWidget *>(u"date"_s)->findChild<QLineEdit *>();
        date->selectAll();
        type(date, u"15/05/2026"_s);
        auto *grade = dialog->findChild<QComboBox *>(u"grade"_s);
        grade->setFocus();
        while (!grade->currentText().contains(u"Parcialmente satisfactoria"_s) && grade->currentIndex() < grade->count() - 1)
            QTest::keyClick(grade, Qt::Key_Down);
        type(dialog->findChild<QLineEdit *>(u"paragraph"_s), u"párr. 7"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"submit"_s), Qt::LeftButton);
        QTRY_VERIFY(!isShown("assessDialog"));
        const auto given = read([this](const storage::Reader &db) { return storage::assessments::of(db, m_id); });
        QCOMPARE(given.size(), 1);
        QCOMPARE(given.first().grade.code, u"B"_s);
    }

    QStringList sentences()
    {
        const auto *list = child<QListView>("changes");
        QStringList found;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            found << list->model()->index(row, 0).data().toString();
        return found;
    }
    void readHistory()
    {
        auto *page = child<ui::History>("history");
        QSignalSpy read(page, &ui::History::shown);
        m_under->window().showPage(u"history"_s);
        QTRY_VERIFY(!read.isEmpty());
    }
    bool isTold(const QString &words)
    {
        return std::ranges::any_of(sentences(), [&](const QString &sentence) { return sentence.contains(words); });
    }

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void oneRecommendation()
    {
        {
            const auto store = m_folder.create();
            support::take(store->write(storage::Intent::EditInstitution,
                [](const storage::Writer &db) { support::addInstitution(db, u"MINJUS"_s, u"Ministerio de Justicia"_s, u"Ministry of Justice"_s); }));
        }
        m_under = std::make_unique<support::WindowUnder>(domain::Language::Spanish);
        m_under->show();
        m_under->open(m_folder.path());
        using Step = void (tst_Life::*)();
        for (const Step step : {&tst_Life::takeIn, &tst_Life::openEditor, &tst_Life::assign, &tst_Life::reportReturnAndCorrect,
                 &tst_Life::reportWithEvidenceAndValidate, &tst_Life::gradeB, &tst_Life::readHistory}) {
            (this->*step)();
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(isTold(u"Líder: MINJUS"_s), qPrintable(sentences().join(u'\n')));
        QVERIFY2(isTold(u"Enviada → Devuelta"_s), qPrintable(sentences().join(u'\n')));
        QVERIFY2(isTold(u"Calificación registrada"_s), qPrintable(sentences().join(u'\n')));
        keys(u"Ctrl+Z"_s);
        QTRY_VERIFY(read([this](const storage::Reader &db) { return storage::assessments::of(db, m_id); }).isEmpty());
        keys(u"Ctrl+Shift+Z"_s);
        QTRY_COMPARE(read([this](const storage::Reader &db) { return storage::assessments::of(db, m_id); }).size(), 1);

        keys(u"Ctrl+Shift+L"_s);
        QTRY_VERIFY2(isTold(u"Lead: MINJUS"_s), qPrintable(sentences().join(u'\n')));
        QVERIFY2(isTold(u"Submitted → Returned"_s), qPrintable(sentences().join(u'\n')));
        m_under->window().showPage(u"recommendations"_s);
        QTRY_VERIFY(isShown("recommendationEditor"));
        QTRY_COMPARE(shown<QLabel>("editorPercent")->text(), u"100%"_s);
        const auto labels = shown<QWidget>("nationalPanel")->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == u"National status"_s; }));
        QVERIFY(read(storage::check).isEmpty());
    }
};

QTEST_MAIN(tst_Life)
#include "tst_life.moc"
