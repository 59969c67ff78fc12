// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formunder.h"
#include "ui/editing/entrydraft.h"
#include "ui/editing/entrytexts.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSpinBox>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::ReviewState;
using domain::Status;
using support::FormUnder;

/// The form of a progress entry: what is typed is kept, what is saved is whole, and nobody's words are lost.
class TestEntryForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void whatIsTypedIsKeptAndIsNoChange();
    void whatWasKeptIsThereAgain();
    void whatWasKeptCanBeDiscarded();
    void itIsKeptWhenTheFormGoes_data();
    void itIsKeptWhenTheFormGoes();
    void savingDropsTheDraft();
    void aWorkspaceThatClosesKeepsIt();
    void aCrashTakesNothing();
    void aDraftHoldsEverything();
    void anEntryChangedMeanwhileIsShownBesideMine();
    void theirsCanBeTaken();
    void aConflictWhileTyping();
    void anEntryThatIsUndoneElsewhereIsReadAnew();
    void anEntryOfAnArchivedOneIsOnlyRead();
    void aDraftOfAValidatedEntry();
    void implementedSaysWhatItDemands();
    void periods_data();
    void periods();
    void aFreePeriod();
    void wordsAreCounted();
    void everyWordFollowsTheLanguage();
    void everythingIsReachedByKeyboard();
    void aNarrowFormStandsInTwoRows();

private:
    static void choose(const FormUnder &under, Status status)
    {
        auto *combo = under.find<QComboBox>("proposedStatus");
        combo->setCurrentIndex(combo->findData(static_cast<int>(status)));
    }
};

void TestEntryForm::whatIsTypedIsKeptAndIsNoChange()
{
    FormUnder under;
    under.show({}, 1ms);
    const auto before = under.newest();
    QSignalSpy changed(under.session.get(), &ui::Session::changed);
    under.type("narrative_es", u"Proyecto de ley presentado."_s);
    const auto narrative = [&] {
        const auto kept = under.draft(under.placeOfNew());
        return kept ? kept->content[u"narrative"_s][u"es"_s].toString() : QString();
    };
    QTRY_COMPARE(narrative(), u"Proyecto de ley presentado."_s);
    QTRY_COMPARE(under.find<QLabel>("draftKept")->text(), u"Borrador guardado 14:00"_s);
    QCOMPARE(under.newest(), before);
    QCOMPARE(changed.size(), 0);
    QVERIFY(!under.session->undoStack().canUndo());
    under.type("narrative_es", u" Y aprobado."_s); // the next words are kept too
    QTRY_COMPARE(narrative(), u"Proyecto de ley presentado. Y aprobado."_s);
    QVERIFY(under.isSound());
}

void TestEntryForm::whatWasKeptIsThereAgain()
{
    FormUnder under;
    under.type("narrative_es", u"Proyecto de ley presentado."_s);
    under.type("nextSteps_es", u"Votación."_s);
    choose(under, Status::PartlyImplemented);
    under.find<QSpinBox>("proposedPercent")->setValue(35);
    under.show();
    auto *bar = under.find<QWidget>("recoveredBar");
    QVERIFY(bar->isVisible());
    QVERIFY(bar->accessibleName().contains(u"19/05/2026 14:00"_s));
    QCOMPARE(under.find<QPlainTextEdit>("narrative_es")->toPlainText(), u"Proyecto de ley presentado."_s);
    QCOMPARE(under.find<QPlainTextEdit>("nextSteps_es")->toPlainText(), u"Votación."_s);
    QCOMPARE(under.find<QSpinBox>("proposedPercent")->value(), 35);
    QCOMPARE(under.find<QComboBox>("proposedStatus")->currentData().toInt(), static_cast<int>(Status::PartlyImplemented));
    QVERIFY(under.form->isEdited());
    under.click("submit");
    QCOMPARE(under.entries().first().narrative.es, u"Proyecto de ley presentado."_s);
    QCOMPARE(under.entries().first().proposedPercent, 35);
}

void TestEntryForm::whatWasKeptCanBeDiscarded()
{
    FormUnder under;
    under.type("narrative_es", u"Por error."_s);
    under.show();
    auto *discard = under.find<QWidget>("recoveredBar")->findChild<QPushButton *>();
    QVERIFY(discard && discard->isVisible());
    QTest::mouseClick(discard, Qt::LeftButton);
    QCOMPARE(under.find<QPlainTextEdit>("narrative_es")->toPlainText(), QString());
    QVERIFY(!under.find<QWidget>("recoveredBar")->isVisible());
    QVERIFY(!under.draft(under.placeOfNew()));
    QVERIFY(!under.form->isEdited());
    under.show();
    QVERIFY(!under.find<QWidget>("recoveredBar")->isVisible());
}

void TestEntryForm::itIsKeptWhenTheFormGoes_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"focus", "hidden", "deleted", "another entry"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestEntryForm::itIsKeptWhenTheFormGoes()
{
    QFETCH(QString, how);
    FormUnder under;
    const auto known = under.entry();
    QLineEdit beside(&under.window);
    beside.show();
    under.show();
    under.type("narrative_es", u"A medias"_s);
    QVERIFY(!under.draft(under.placeOfNew()));
    if (how == u"focus"_s)
        beside.setFocus();
    else if (how == u"hidden"_s)
        under.form->hide();
    else if (how == u"deleted"_s)
        delete under.form.data();
    else
        under.form->setEntry(known);
    const auto kept = under.draft(under.placeOfNew());
    QVERIFY(kept);
    QCOMPARE(kept->content[u"narrative"_s][u"es"_s].toString(), u"A medias"_s);
}

void TestEntryForm::savingDropsTheDraft()
{
    FormUnder under;
    under.show({}, 1ms);
    under.type("narrative_es", u"Proyecto de ley presentado."_s);
    QTRY_VERIFY(under.draft(under.placeOfNew()));
    QSignalSpy written(under.form, &ui::EntryForm::written);
    QTest::keyClick(under.find<QWidget>("narrative_es"), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(written.size(), 1);
    QVERIFY(!under.draft(under.placeOfNew()));
    QVERIFY(!under.form->isEdited());
    QCOMPARE(under.form->entry(), under.entries().first().id);
    QCOMPARE(under.entries().first().state, ReviewState::Submitted);
    QVERIFY(under.find<QPushButton>("return")->isVisible()); // the form shows it as it is now
    QTest::qWait(5); // longer than the interval: nothing is kept of what was saved
    QVERIFY(!under.draft(under.placeOfNew()));
}

void TestEntryForm::aWorkspaceThatClosesKeepsIt()
{
    FormUnder under;
    under.type("narrative_es", u"A medias"_s);
    under.window.hide(); // as when the page goes
    const QString path = under.session->store().path();
    under.session.reset();
    delete under.form.data(); // after its session
    const auto store = storage::Store::open(path, seed::context()).value();
    QVERIFY(store->read([&](const storage::Reader &db) { return storage::drafts::find(db, under.placeOfNew()).has_value(); }).value());
    under.session = std::make_unique<ui::Session>(storage::Store::open(path, seed::context()).value());
}

/// Another process types; it is killed once it has kept its draft.
void TestEntryForm::aCrashTakesNothing()
{
    FormUnder under;
    const QString path = under.session->store().path();
    QProcess typist;
    typist.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    typist.start(QCoreApplication::applicationFilePath(), {u"--type"_s, path});
    QVERIFY(typist.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(typist.canReadLine(), 20000);
    QCOMPARE(typist.readLine().trimmed(), "kept");
    QCOMPARE(::kill(static_cast<pid_t>(typist.processId()), SIGKILL), 0);
    QVERIFY(typist.waitForFinished());
    QCOMPARE(typist.exitStatus(), QProcess::CrashExit);

    under.show();
    QCOMPARE(under.find<QPlainTextEdit>("narrative_es")->toPlainText(), u"Lo que se escribe"_s);
    QVERIFY(under.find<QWidget>("recoveredBar")->isVisible());
    QVERIFY(under.find<QWidget>("newEvidence_0")->accessibleName().contains(u"acta.pdf"_s));
    QVERIFY(under.isSound());
}

void TestEntryForm::aDraftHoldsEverything()
{
    domain::Progress stored;
    stored.id = domain::ProgressId(3);
    stored.uid = u"uid"_s;
    ui::EntryDraft draft;
    draft.entry = stored;
    draft.entry.revision = 4;
    draft.entry.institution = domain::InstitutionId(2);
    draft.entry.periodFrom = {2026, 1, 1};
    draft.entry.periodTo = {2026, 3, 31};
    draft.entry.narrative = {u"Hecho"_s, u"Done"_s};
    draft.entry.obstacles = {u"Obstáculo"_s, {}};
    draft.entry.nextSteps = {{}, u"Step"_s};
    draft.entry.proposedStatus = Status::Planned;
    draft.entry.proposedPercent = 0;
    draft.reviewNote = u"Falta el acta"_s;
    draft.evidence = {{.title = u"Acta"_s, .path = u"/a/acta.pdf"_s, .link = {}, .issuer = u"MIM"_s, .issued = {2026, 5, 1}, .confidentiality = domain::Confidentiality::Confidential},
        {.title = u"Ley"_s, .path = {}, .link = u"https://example.org/ley"_s}};
    const auto again = ui::EntryDraft::from(draft.json(), stored);
    QCOMPARE(again.entry, draft.entry);
    QCOMPARE(again.reviewNote, draft.reviewNote);
    QCOMPARE(again.evidence, draft.evidence);
    QCOMPARE(ui::EntryDraft::from({}, stored).evidence.size(), 0);
}

void TestEntryForm::anEntryChangedMeanwhileIsShownBesideMine()
{
    FormUnder under;
    const auto entry = under.entry();
    under.show(entry);
    under.type("obstacles_es", u"Faltan recursos."_s);
    delete under.form.data(); // kept
    QVERIFY(under.session->change(storage::Intent::EditProgress, [&](const storage::Writer &db) {
        auto other = storage::progress::find(db, entry);
        other.narrative.es = u"Se aplica en todo el país."_s;
        storage::progress::save(db, other);
    }));
    under.show(entry);
    auto *conflict = under.find<QWidget>("entryConflict");
    QVERIFY(conflict->isVisible());
    const QString stored = under.find<QPlainTextEdit>("storedEntry")->toPlainText();
    QVERIFY2(stored.contains(u"Se aplica en todo el país."_s), qPrintable(stored));
    QCOMPARE(under.find<QPlainTextEdit>("obstacles_es")->toPlainText(), u"Faltan recursos."_s);
    QVERIFY(!under.find<QPushButton>("submit")->isEnabled()); // first it is chosen
    under.click("keepMine");
    QVERIFY(!conflict->isVisible());
    under.click("submit");
    QCOMPARE(under.entries().first().narrative.es, u"Se aplica."_s);
    QCOMPARE(under.entries().first().obstacles.es, u"Faltan recursos."_s);
    QCOMPARE(under.entries().first().state, ReviewState::Submitted);
}

void TestEntryForm::theirsCanBeTaken()
{
    FormUnder under;
    const auto entry = under.entry();
    under.show(entry);
    under.type("obstacles_es", u"Faltan recursos."_s);
    QVERIFY(under.session->change(storage::Intent::EditProgress, [&](const storage::Writer &db) {
        auto other = storage::progress::find(db, entry);
        other.narrative.es = u"Se aplica en todo el país."_s;
        storage::progress::save(db, other);
    }));
    QVERIFY(under.find<QWidget>("entryConflict")->isVisible()); // said at once, while typing
    under.click("takeTheirs");
    QCOMPARE(under.find<QPlainTextEdit>("narrative_es")->toPlainText(), u"Se aplica en todo el país."_s);
    QCOMPARE(under.find<QPlainTextEdit>("obstacles_es")->toPlainText(), QString());
    QVERIFY(!under.draft(u"progress/%1"_s.arg(entry.value())));
    QVERIFY(under.find<QPushButton>("submit")->isEnabled());
}

/// Another program writes, which this window has not heard of yet.
void TestEntryForm::aConflictWhileTyping()
{
    FormUnder under;
    const auto entry = under.entry();
    under.show(entry);
    under.type("obstacles_es", u"Faltan recursos."_s);
    const auto other = storage::Store::open(under.session->store().path(), seed::context()).value();
    QVERIFY(other->write(storage::Intent::EditProgress, [&](const storage::Writer &db) {
        auto changed = storage::progress::find(db, entry);
        changed.proposedPercent = 80;
        storage::progress::save(db, changed);
    }));
    under.click("saveDraft");
    QVERIFY(under.find<QWidget>("entryConflict")->isVisible());
    QVERIFY(under.find<QPlainTextEdit>("storedEntry")->toPlainText().contains(u"80"_s));
    QCOMPARE(under.find<QPlainTextEdit>("obstacles_es")->toPlainText(), u"Faltan recursos."_s);
    under.click("keepMine");
    under.click("saveDraft");
    QCOMPARE(under.entries().first().obstacles.es, u"Faltan recursos."_s);
    QCOMPARE(under.entries().first().proposedPercent, 20);
}

void TestEntryForm::anEntryThatIsUndoneElsewhereIsReadAnew()
{
    FormUnder under;
    under.type("narrative_es", u"Presentado."_s);
    under.click("submit");
    const auto entry = under.form->entry();
    QVERIFY(entry);
    under.click("submit"); // validates
    QCOMPARE(under.entries().first().state, ReviewState::Validated);
    QVERIFY(under.find<QPlainTextEdit>("narrative_es")->isReadOnly());
    QVERIFY(!under.find<QPushButton>("submit")->isVisible());
    under.session->undoStack().undo();
    QVERIFY(under.find<QPushButton>("submit")->isVisible());
    QCOMPARE(under.form->entry(), entry);
    under.session->undoStack().undo();
    QCOMPARE(under.form->entry(), std::nullopt);
}

void TestEntryForm::anEntryOfAnArchivedOneIsOnlyRead()
{
    FormUnder under;
    const auto entry = under.entry();
    QVERIFY(under.session->change(storage::Intent::Archive, [&](const storage::Writer &db) {
        auto archived = storage::recommendations::find(db, under.id);
        archived.archived = true;
        storage::recommendations::save(db, archived);
    }));
    under.show(entry);
    QVERIFY(under.find<QPlainTextEdit>("narrative_es")->isReadOnly());
    QVERIFY(!under.find<QWidget>("submit")->isVisible());
    QVERIFY(!under.find<QWidget>("validate")->isVisible());
}

void TestEntryForm::aDraftOfAValidatedEntry()
{
    FormUnder under;
    const auto entry = under.entry();
    under.show(entry);
    under.type("obstacles_es", u"Tarde."_s);
    delete under.form.data();
    QVERIFY(under.session->change(storage::Intent::ReviewProgress, [&](const storage::Writer &db) {
        auto validated = storage::progress::find(db, entry);
        validated.state = ReviewState::Validated;
        storage::progress::save(db, validated);
    }));
    under.show(entry);
    QVERIFY(under.find<QWidget>("recoveredBar")->isVisible());
    QVERIFY(under.find<QWidget>("recoveredBar")->accessibleName().contains(u"validó"_s));
    QCOMPARE(under.find<QPlainTextEdit>("obstacles_es")->toPlainText(), QString());
    QVERIFY(!under.find<QWidget>("entryConflict")->isVisible());
}

void TestEntryForm::implementedSaysWhatItDemands()
{
    FormUnder under;
    auto *ground = under.find<QWidget>("groundRow");
    QVERIFY(!ground->isVisible());
    choose(under, Status::Implemented);
    QVERIFY(ground->isVisible());
    under.type("narrative_es", u"Ley vigente."_s);
    under.click("validate");
    QVERIFY(under.find<QLabel>("problem")->isVisible());
    QCOMPARE(under.entries().size(), 0);
    QVERIFY(support::drop(under.form, *support::urls({u"https://example.org/ley"_s})));
    QVERIFY(!ground->isVisible());
    under.click("validate");
    QCOMPARE(under.entries().first().state, ReviewState::Validated);
    QCOMPARE(under.recommendation().status, Status::Implemented);
    QCOMPARE(under.recommendation().percent, 100);
}

void TestEntryForm::periods_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::newRow("this quarter") << u"T2 2026"_s << QDate(2026, 4, 1) << QDate(2026, 6, 30);
    QTest::newRow("an earlier quarter") << u"T4 2025"_s << QDate(2025, 10, 1) << QDate(2025, 12, 31);
    QTest::newRow("a month") << u"febrero de 2026"_s << QDate(2026, 2, 1) << QDate(2026, 2, 28);
    QTest::newRow("a year") << u"2025"_s << QDate(2025, 1, 1) << QDate(2025, 12, 31);
}

void TestEntryForm::periods()
{
    QFETCH(QString, text);
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    FormUnder under;
    auto *period = under.find<QComboBox>("periodChoice");
    period->setCurrentIndex(period->findText(text));
    QCOMPARE(period->currentText(), text);
    under.type("narrative_es", u"Hecho."_s);
    under.click("saveDraft");
    QCOMPARE(under.entries().first().periodFrom, from);
    QCOMPARE(under.entries().first().periodTo, to);
    under.show(under.entries().first().id);
    QCOMPARE(under.find<QComboBox>("periodChoice")->currentText(), text);
}

void TestEntryForm::aFreePeriod()
{
    FormUnder under;
    auto *period = under.find<QComboBox>("periodChoice");
    auto *from = under.find<QWidget>("periodFrom")->findChild<QLineEdit *>();
    auto *to = under.find<QWidget>("periodTo")->findChild<QLineEdit *>();
    QVERIFY(!from->isVisible());
    period->setCurrentIndex(period->count() - 1);
    QVERIFY(from->isVisible());
    from->selectAll();
    QTest::keyClicks(from, u"15/02/2026"_s);
    to->selectAll();
    QTest::keyClicks(to, u"31/01/2026"_s);
    under.type("narrative_es", u"Hecho."_s);
    under.click("saveDraft");
    QVERIFY(under.find<QLabel>("problem")->isVisible()); // it ends before it begins
    QCOMPARE(under.entries().size(), 0);
    to->setFocus();
    to->selectAll();
    QTest::keyClicks(to, u"31/02/2026"_s);
    under.click("saveDraft");
    QCOMPARE(under.entries().size(), 0); // there is no such day
    to->selectAll();
    QTest::keyClicks(to, u"31/03/2026"_s);
    under.click("saveDraft");
    QCOMPARE(under.entries().size(), 1);
    QCOMPARE(under.entries().first().periodFrom, QDate(2026, 2, 15));
    QCOMPARE(under.entries().first().periodTo, QDate(2026, 3, 31));
}

void TestEntryForm::wordsAreCounted()
{
    QCOMPARE(ui::wordCount({}), 0);
    QCOMPARE(ui::wordCount(u"  uno \n dos\ttres  "_s), 3);
    FormUnder under;
    under.type("narrative_es", u"El protocolo"_s);
    QCOMPARE(under.find<QLabel>("wordCount")->text(), u"2 palabras"_s);
    under.language.set(domain::Language::English);
    QTRY_COMPARE(under.find<QLabel>("wordCount")->text(), u"2 words"_s);
}

void TestEntryForm::everyWordFollowsTheLanguage()
{
    FormUnder under;
    const auto entry = under.entry(ReviewState::Submitted);
    under.show(entry);
    choose(under, Status::Implemented);
    const auto words = [&] {
        QSet<QString> all;
        for (const auto *label : under.form->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().size() > 3)
                all << label->text();
        }
        for (const auto *button : under.form->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().size() > 3)
                all << button->text();
        }
        return all;
    };
    const auto spanish = words();
    QVERIFY(spanish.size() > 10);
    under.language.set(domain::Language::English);
    QTRY_VERIFY(!words().intersects(spanish));
}

void TestEntryForm::everythingIsReachedByKeyboard()
{
    FormUnder under;
    QVERIFY(support::drop(under.form, *support::urls({under.file(u"acta.pdf"_s, "acta"), u"https://example.org/ley"_s})));
    QSet<QString> reached;
    under.find<QWidget>("periodChoice")->setFocus();
    for (int i = 0; i < 40; ++i) {
        const auto *now = QApplication::focusWidget();
        reached << now->objectName();
        QVERIFY2(!now->objectName().isEmpty() || !now->parentWidget()->objectName().isEmpty(), now->metaObject()->className());
        QTest::keyClick(&under.window, Qt::Key_Tab);
    }
    for (const char *name : {"periodChoice", "institution", "proposedStatus", "proposedPercent", "narrative_es", "obstacles_es", "nextSteps_es", "newEvidence_0",
             "newEvidence_1", "attach", "addLink", "saveDraft", "validate", "submit"})
        QVERIFY2(reached.contains(QString::fromLatin1(name)), name);
}

void TestEntryForm::aNarrowFormStandsInTwoRows()
{
    FormUnder under;
    const auto beside = [&](const char *one, const char *other) {
        const auto y = [&](const char *name) { return under.find<QWidget>(name)->mapTo(under.form, QPoint()).y(); };
        return y(one) == y(other);
    };
    QVERIFY(beside("periodChoice", "proposedPercent"));
    QVERIFY(beside("obstacles_es", "nextSteps_es"));
    under.window.resize(500, 800);
    QTRY_VERIFY(!beside("periodChoice", "proposedPercent"));
    QVERIFY(beside("periodChoice", "institution"));
    QVERIFY(under.form->minimumSizeHint().width() <= 480);
}

namespace {

/// The other process: types into a form, says when it is kept, and waits to be killed.
int type(const QString &path)
{
    QTemporaryDir folder;
    ui::Settings settings(std::make_unique<QSettings>(folder.filePath(u"a.ini"_s), QSettings::IniFormat));
    ui::Language language(domain::Language::Spanish);
    ui::TaskView tasks;
    const ui::Surroundings surroundings {language, settings, tasks, seed::context().clock};
    ui::Session session(storage::Store::open(path, seed::context()).value());
    const auto id = session.store().read([](const storage::Reader &db) { return storage::recommendations::byReference(db, u"CCPR/C/VAL/CO/5 12"_s); });
    ui::EntryForm form(surroundings, session, id.value());
    form.setDraftInterval(1ms);
    QObject::connect(&form, &ui::EntryForm::draftKept, &form, [&form] {
        if (!form.findChild<QWidget *>(u"newEvidence_0"_s) || form.findChild<QPlainTextEdit *>(u"narrative_es"_s)->toPlainText().isEmpty())
            return;
        std::puts("kept");
        std::fflush(stdout);
    });
    form.show();
    QTest::keyClicks(form.findChild<QWidget *>(u"narrative_es"_s), u"Lo que se escribe"_s);
    support::drop(&form, *support::urls({u"/nowhere/acta.pdf"_s}));
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--type") == 0)
        return type(QString::fromLocal8Bit(argv[2]));
    TestEntryForm test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_entryform.moc"
