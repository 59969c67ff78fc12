// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formunder.h"
#include "ui/editing/evidencestrip.h"
#include "ui/recommendations/pageunder.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using domain::ReviewState;
using support::drop;
using support::FormUnder;
using support::urls;

/// Evidence in the form of an entry and in the log: it comes by dragging, pasting and choosing, and goes by copies that run nothing.
class TestEvidenceStrip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        support::failOnWarnings();
        QGuiApplication::clipboard()->clear();
    }
    void whatIsOffered_data();
    void whatIsOffered();
    void filesOfANewEntryGoInWithIt();
    void filesOfAKnownEntryGoInAtOnceAndAreUndone();
    void filesAndLinksArePasted();
    void aFileThatIsGoneIsSaidAndNothingIsWritten();
    void cancellingLeavesEverythingAsItWas();
    void aFormThatGoesStopsTheCopy();
    void aWorkspaceThatClosesStopsTheCopy();
    void whatIsThereAlreadyIsSaid();
    void aLinkIsAdded();
    void whatIsNoWebAddressIsRefused_data();
    void whatIsNoWebAddressIsRefused();
    void itIsDescribed();
    void itIsRemovedAndComesBack();
    void aCopyIsOpenedThatCanOnlyBeRead();
    void whatWouldRunIsNeverOpened_data();
    void whatWouldRunIsNeverOpened();
    void whatNoProgramOpensIsSaid();
    void aCopyIsSaved();
    void aCopyThatFailsLeavesNothing();
    void hashesAreVerified();
    void aDamagedFileIsSaid();
    void aValidatedEntryIsReadOnly();
    void chipsWorkByKeyboard();
    void filesAreDroppedOntoTheLog();

private:
    static ui::EvidenceStrip *strip(const FormUnder &under) { return under.find<ui::EvidenceStrip>("evidence"); }
    static QAction *verb(const FormUnder &under, const QString &chip, const char *name);
    static QPushButton *chip(const FormUnder &under, int index)
    {
        return under.find<QPushButton>(qPrintable(u"evidence_%1"_s.arg(under.evidence().at(index).id->value())));
    }
    static QString said(const FormUnder &under)
    {
        auto *bar = under.find<ui::MessageBar>("evidenceMessage");
        return bar->isVisible() ? bar->accessibleName() : QString();
    }
    static QString attached(FormUnder &under, const QString &name, const QByteArray &bytes);
};

/// Opens the menu of a chip as Enter does and gives one of its verbs.
QAction *TestEvidenceStrip::verb(const FormUnder &under, const QString &chip, const char *name)
{
    auto *button = under.find<QPushButton>(qPrintable(chip));
    QTest::keyClick(button, Qt::Key_Return);
    auto *menu = button->findChild<QMenu *>(u"evidenceMenu"_s);
    return menu ? menu->findChild<QAction *>(u"evidence."_s + QLatin1StringView(name)) : nullptr;
}

/// An entry with a file; gives the object name of its chip.
QString TestEvidenceStrip::attached(FormUnder &under, const QString &name, const QByteArray &bytes)
{
    const auto entry = under.entry();
    const QString path = under.file(name, bytes);
    std::optional<domain::EvidenceId> id;
    const auto done = under.session->store().write(
        storage::Intent::EditEvidence, [&](const storage::Writer &db) { id = storage::evidence::addFile(db, {.progress = entry}, path); });
    if (!done)
        qFatal("not attached");
    under.show(entry);
    return u"evidence_%1"_s.arg(id->value());
}

void TestEvidenceStrip::whatIsOffered_data()
{
    QTest::addColumn<QStringList>("list");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("a file") << QStringList {u"/tmp/a.pdf"_s} << QString() << 1;
    QTest::newRow("several") << QStringList {u"/tmp/a.pdf"_s, u"/tmp/b.pdf"_s, u"https://example.org/x"_s} << QString() << 3;
    QTest::newRow("the same twice") << QStringList {u"/tmp/a.pdf"_s, u"/tmp/a.pdf"_s} << QString() << 1;
    QTest::newRow("a folder") << QStringList {u"/tmp"_s} << QString() << 0;
    QTest::newRow("another kind of address") << QStringList {u"ftp://example.org/x"_s} << QString() << 0;
    QTest::newRow("a script in an address") << QStringList {} << u"javascript://example.org/%0Aalert(1)"_s << 0;
    QTest::newRow("an address as text") << QStringList {} << u" https://example.org/ley?a=1 "_s << 1;
    QTest::newRow("text with an address") << QStringList {} << u"vea https://example.org/ley"_s << 0;
    QTest::newRow("text") << QStringList {} << u"acta"_s << 0;
}

void TestEvidenceStrip::whatIsOffered()
{
    QFETCH(QStringList, list);
    QFETCH(QString, text);
    QFETCH(int, count);
    const auto data = list.isEmpty() ? std::make_unique<QMimeData>() : urls(list);
    if (!text.isEmpty())
        data->setText(text);
    QCOMPARE(ui::offeredEvidence(*data).size(), count);
}

void TestEvidenceStrip::filesOfANewEntryGoInWithIt()
{
    FormUnder under;
    under.type("narrative_es", u"Hecho."_s);
    const QString acta = under.file(u"Acta 12-05.pdf"_s, QByteArray(3'000'000, 'a'));
    QVERIFY(drop(under.form, *urls({acta, u"https://example.org/ley"_s})));
    QVERIFY(under.find<QWidget>("newEvidence_0")->accessibleName().contains(u"Acta 12-05.pdf"_s));
    QVERIFY(under.find<QWidget>("newEvidence_1"));
    QVERIFY(drop(under.form, *urls({acta}))); // once is enough
    QCOMPARE(strip(under)->count(), 2);
    QCOMPARE(under.evidence().size(), 0);
    QSignalSpy written(under.form, &ui::EntryForm::written);
    under.click("submit");
    QVERIFY(!under.find<QPushButton>("submit")->isEnabled()); // while the bytes are copied
    QVERIFY(under.find<QWidget>("evidenceProgress")->isVisible());
    QTRY_COMPARE(written.size(), 1);
    QVERIFY(!under.find<QWidget>("evidenceProgress")->isVisible());
    const auto evidence = under.evidence();
    QCOMPARE(evidence.size(), 2);
    QCOMPARE(evidence[0].title, u"Acta 12-05.pdf"_s);
    QCOMPARE(evidence[0].size, 3'000'000);
    QCOMPARE(evidence[0].mediaType, u"application/pdf"_s);
    QCOMPARE(evidence[1].link, u"https://example.org/ley"_s);
    QVERIFY(!under.draft(under.placeOfNew()));
    QVERIFY(under.isSound());
    under.session->undoStack().undo(); // one change
    QCOMPARE(under.entries().size(), 0);
    under.session->undoStack().redo();
    QCOMPARE(under.evidence().size(), 2);
}

void TestEvidenceStrip::filesOfAKnownEntryGoInAtOnceAndAreUndone()
{
    FormUnder under;
    under.show(under.entry());
    under.type("narrative_es", u"Se escribe. "_s);
    QSignalSpy announced(under.session.get(), &ui::Session::announced);
    QVERIFY(drop(under.form, *urls({under.file(u"acta.pdf"_s, "acta"), under.file(u"foto.jpg"_s, "foto")})));
    QTRY_COMPARE(under.evidence().size(), 2);
    QTRY_COMPARE(announced.size(), 1);
    QVERIFY(chip(under, 0)->isVisible());
    QVERIFY(chip(under, 1)->accessibleDescription().contains(u"Interna"_s));
    QVERIFY(under.find<QPlainTextEdit>("narrative_es")->toPlainText().startsWith(u"Se escribe."_s)); // what is typed stays
    under.session->undoStack().undo();
    QCOMPARE(strip(under)->count(), 0);
    under.session->undoStack().redo();
    QCOMPARE(strip(under)->count(), 2);
}

void TestEvidenceStrip::filesAndLinksArePasted()
{
    FormUnder under;
    auto *narrative = under.find<QPlainTextEdit>("narrative_es");
    QGuiApplication::clipboard()->setMimeData(urls({under.file(u"acta.pdf"_s, "acta")}).release());
    narrative->setFocus();
    QTest::keyClick(narrative, Qt::Key_V, Qt::ControlModifier); // a file is no text
    QCOMPARE(narrative->toPlainText(), QString());
    QCOMPARE(strip(under)->count(), 1);
    QGuiApplication::clipboard()->setText(u"https://example.org/ley"_s);
    QTest::keyClick(narrative, Qt::Key_V, Qt::ControlModifier); // an address is
    QCOMPARE(narrative->toPlainText(), u"https://example.org/ley"_s);
    QCOMPARE(strip(under)->count(), 1);
    auto *attach = under.find<QPushButton>("attach");
    attach->setFocus();
    QTest::keyClick(attach, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(strip(under)->waiting().last().link, u"https://example.org/ley"_s);
}

void TestEvidenceStrip::aFileThatIsGoneIsSaidAndNothingIsWritten()
{
    FormUnder under;
    under.type("narrative_es", u"Hecho."_s);
    const QString path = under.file(u"acta.pdf"_s, "acta");
    QVERIFY(drop(under.form, *urls({path})));
    QVERIFY(QFile::remove(path));
    under.click("submit");
    auto *problem = under.find<QLabel>("problem");
    QTRY_VERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(u"acta.pdf"_s), qPrintable(problem->text()));
    QCOMPARE(under.entries().size(), 0);
    QVERIFY(under.find<QPushButton>("submit")->isEnabled());
    QTest::keyClick(under.find<QWidget>("newEvidence_0"), Qt::Key_Delete);
    under.click("submit");
    QCOMPARE(under.entries().size(), 1);
}

void TestEvidenceStrip::cancellingLeavesEverythingAsItWas()
{
    FormUnder under;
    under.type("narrative_es", u"Hecho."_s);
    QVERIFY(drop(under.form, *urls({under.bigFile(u"video.mp4"_s)})));
    const auto before = under.newest();
    under.click("submit");
    under.click("cancelCopy");
    QTRY_VERIFY(under.find<QPushButton>("submit")->isEnabled());
    QCOMPARE(under.newest(), before);
    QCOMPARE(under.entries().size(), 0);
    QCOMPARE(strip(under)->count(), 1); // still waits
    QCOMPARE(under.find<QPlainTextEdit>("narrative_es")->toPlainText(), u"Hecho."_s);
    QVERIFY(!under.find<QPlainTextEdit>("narrative_es")->isReadOnly());
    QVERIFY(under.form->isEdited());
    QVERIFY(under.isSound());
}

void TestEvidenceStrip::aFormThatGoesStopsTheCopy()
{
    FormUnder under;
    under.show(under.entry());
    QVERIFY(drop(under.form, *urls({under.bigFile(u"video.mp4"_s)})));
    const auto before = under.newest();
    delete under.form.data();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(under.newest(), before);
    QCOMPARE(under.evidence().size(), 0);
    QVERIFY(under.isSound());
}

void TestEvidenceStrip::aWorkspaceThatClosesStopsTheCopy()
{
    FormUnder under;
    under.show(under.entry());
    QVERIFY(drop(under.form, *urls({under.bigFile(u"video.mp4"_s)})));
    const QString path = under.session->store().path();
    under.session.reset();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    delete under.form.data();
    under.session = std::make_unique<ui::Session>(storage::Store::open(path, seed::context()).value());
    QCOMPARE(under.evidence().size(), 0);
    QVERIFY(under.isSound());
}

void TestEvidenceStrip::whatIsThereAlreadyIsSaid()
{
    FormUnder under;
    attached(under, u"Acta firmada.pdf"_s, "acta");
    under.show();
    QVERIFY(drop(under.form, *urls({under.file(u"copia.pdf"_s, "acta")})));
    QTRY_VERIFY(under.find<QWidget>("newEvidence_0")->toolTip().contains(u"Acta firmada"_s));
    under.type("narrative_es", u"Hecho."_s);
    QSignalSpy written(under.form, &ui::EntryForm::written);
    under.click("saveDraft");
    QTRY_COMPARE(written.size(), 1);
    QVERIFY(chip(under, 1)->toolTip().contains(u"Acta firmada"_s));
    const auto contents = under.read([](const storage::Reader &db) { return storage::tableCounts(db); });
    QCOMPARE(std::ranges::find(contents, u"content"_s, &std::pair<QString, qint64>::first)->second, 1);
}

void TestEvidenceStrip::aLinkIsAdded()
{
    FormUnder under;
    under.click("addLink");
    auto *dialog = under.find<QDialog>("evidenceDialog");
    dialog->findChild<QLineEdit *>(u"evidenceLink"_s)->setText(u"https://example.org/ley-203"_s);
    dialog->findChild<QLineEdit *>(u"evidenceTitle"_s)->setText(u"Ley 203"_s);
    dialog->findChild<QLineEdit *>(u"evidenceIssuer"_s)->setText(u"Congreso"_s);
    dialog->findChild<QComboBox *>(u"evidenceConfidentiality"_s)->setCurrentIndex(static_cast<int>(domain::Confidentiality::Public));
    auto *issued = dialog->findChild<QWidget *>(u"evidenceIssued"_s)->findChild<QLineEdit *>();
    issued->setText(u"12/05/2026"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"submit"_s), Qt::LeftButton);
    const auto waiting = strip(under)->waiting();
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting.first().title, u"Ley 203"_s);
    QCOMPARE(waiting.first().issued, QDate(2026, 5, 12));
    QCOMPARE(waiting.first().confidentiality, domain::Confidentiality::Public);
    under.type("narrative_es", u"Hecho."_s);
    under.click("saveDraft");
    QCOMPARE(under.evidence().first().issuer, u"Congreso"_s);
    verb(under, chip(under, 0)->objectName(), "showLink")->trigger();
    QCOMPARE(under.opened, QList<QUrl> {QUrl(u"https://example.org/ley-203"_s)});
}

void TestEvidenceStrip::whatIsNoWebAddressIsRefused_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"", "ley 203", "javascript:alert(1)", "file:///etc/passwd", "ftp://example.org", "https://", "smb://server/x"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void TestEvidenceStrip::whatIsNoWebAddressIsRefused()
{
    QFETCH(QString, address);
    FormUnder under;
    under.click("addLink");
    auto *dialog = under.find<QDialog>("evidenceDialog");
    dialog->findChild<QLineEdit *>(u"evidenceLink"_s)->setText(address);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"submit"_s), Qt::LeftButton);
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<QLabel *>(u"problem"_s)->isVisible());
    QCOMPARE(strip(under)->count(), 0);
}

void TestEvidenceStrip::itIsDescribed()
{
    FormUnder under;
    const QString name = attached(under, u"acta.pdf"_s, "acta");
    verb(under, name, "describe")->trigger();
    auto *dialog = under.find<QDialog>("evidenceDialog");
    dialog->findChild<QLineEdit *>(u"evidenceTitle"_s)->setText(u"Acta de la mesa"_s);
    dialog->findChild<QComboBox *>(u"evidenceConfidentiality"_s)->setCurrentIndex(static_cast<int>(domain::Confidentiality::Confidential));
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"submit"_s), Qt::LeftButton);
    QCOMPARE(under.evidence().first().title, u"Acta de la mesa"_s);
    QVERIFY(chip(under, 0)->accessibleName().contains(u"Acta de la mesa"_s));
    QVERIFY(chip(under, 0)->accessibleDescription().contains(u"Confidencial"_s));
    under.language.set(domain::Language::English);
    QTRY_VERIFY(chip(under, 0)->accessibleDescription().contains(u"Confidential"_s));
    under.session->undoStack().undo();
    QCOMPARE(under.evidence().first().confidentiality, domain::Confidentiality::Internal);
}

void TestEvidenceStrip::itIsRemovedAndComesBack()
{
    FormUnder under;
    const QString name = attached(under, u"acta.pdf"_s, "acta");
    verb(under, name, "remove")->trigger();
    QCOMPARE(under.evidence().size(), 0);
    QCOMPARE(strip(under)->count(), 0);
    under.session->undoStack().undo();
    QCOMPARE(strip(under)->count(), 1);
    QVERIFY(under.isSound());
}

void TestEvidenceStrip::aCopyIsOpenedThatCanOnlyBeRead()
{
    FormUnder under;
    const QByteArray bytes(2'500'000, 'p');
    const QString name = attached(under, u"Acta 12-05.pdf"_s, bytes);
    verb(under, name, "open")->trigger();
    QTRY_COMPARE(under.opened.size(), 1);
    const QString path = under.opened.first().toLocalFile();
    QFile copy(path);
    QCOMPARE(QFileInfo(path).fileName(), u"Acta 12-05.pdf"_s);
    QCOMPARE(copy.permissions() & ~(QFile::ReadUser | QFile::WriteUser | QFile::ExeUser), QFile::ReadOwner);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), bytes);
    const QString folder = under.session->privateFolder();
    QVERIFY(path.startsWith(folder));
    QCOMPARE(QFile(folder).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther | QFile::WriteGroup | QFile::WriteOther),
        QFile::Permissions());
    QVERIFY(chip(under, 0)->toolTip().contains(u"verificada"_s)); // it was compared on its way
    verb(under, name, "open")->trigger(); // again
    QTRY_COMPARE(under.opened.size(), 2);
    const QString workspace = under.session->store().path();
    delete under.form.data();
    under.session.reset();
    QVERIFY(!QFileInfo::exists(folder));
    under.session = std::make_unique<ui::Session>(storage::Store::open(workspace, seed::context()).value());
}

void TestEvidenceStrip::whatWouldRunIsNeverOpened_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("by its name") << u"acta.desktop"_s << QByteArray("x");
    QTest::newRow("by its first bytes") << u"acta.pdf"_s << QByteArray("\x7F" "ELF") + QByteArray(3'000'000, 'x');
    QTest::newRow("a script") << u"acta.txt"_s << QByteArray("#!/bin/sh\ntrue\n");
    QTest::newRow("macros far inside") << u"acta.docx"_s << QByteArray("PK\x03\x04") + QByteArray(3'000'000, 'x') + "word/vbaProject.bin";
}

void TestEvidenceStrip::whatWouldRunIsNeverOpened()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    FormUnder under;
    const QString name = attached(under, file, bytes);
    verb(under, name, "open")->trigger();
    QTRY_VERIFY(!said(under).isEmpty());
    QVERIFY2(said(under).contains(u"no se abre"_s), qPrintable(said(under)));
    QCOMPARE(under.opened.size(), 0);
    QDirIterator left(under.session->privateFolder(), QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(!left.hasNext());
    under.language.set(domain::Language::English);
    QTRY_VERIFY2(said(under).contains(u"is not opened"_s), qPrintable(said(under)));
    auto *save = under.find<QWidget>("evidenceMessage")->findChild<QPushButton *>();
    QTest::mouseClick(save, Qt::LeftButton); // it can be saved
    QVERIFY(under.find<QDialog>("saveEvidence")->isVisible());
    under.find<QDialog>("saveEvidence")->close();
}

void TestEvidenceStrip::whatNoProgramOpensIsSaid()
{
    FormUnder under;
    under.opens = false;
    const QString name = attached(under, u"acta.pdf"_s, "%PDF-1.7");
    verb(under, name, "open")->trigger();
    QTRY_VERIFY(said(under).contains(u"No se pudo abrir"_s));
}

void TestEvidenceStrip::aCopyIsSaved()
{
    FormUnder under;
    const QByteArray bytes(2'500'000, 'p');
    const QString name = attached(under, u"acta.pdf"_s, bytes);
    verb(under, name, "saveCopy")->trigger();
    auto *dialog = under.find<QDialog>("saveEvidence");
    const QString path = under.folder.filePath(u"copia.pdf"_s);
    dialog->findChild<QLineEdit *>()->setText(path);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY(said(under).contains(u"copia.pdf"_s));
    QFile copy(path);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), bytes);
}

void TestEvidenceStrip::aCopyThatFailsLeavesNothing()
{
    FormUnder under;
    attached(under, u"acta.pdf"_s, QByteArray(2'500'000, 'p'));
    const auto write = under.session->store().write(storage::Intent::EditEvidence, [](const storage::Writer &db) {
        storage::Statement(db, u"UPDATE content_chunk SET bytes = zeroblob(10) WHERE position = 2"_s).run();
    });
    QVERIFY(write);
    const QString path = under.folder.filePath(u"copia.pdf"_s);
    auto *verbs = strip(under)->findChild<ui::EvidenceVerbs *>();
    verbs->saveCopyTo(under.evidence().first(), path);
    QTRY_VERIFY(!said(under).isEmpty());
    QVERIFY(!QFileInfo::exists(path));
    verbs->saveCopyTo(under.evidence().first(), u"/nowhere/copia.pdf"_s);
    QTRY_VERIFY(said(under).contains(u"/nowhere/copia.pdf"_s));
}

void TestEvidenceStrip::hashesAreVerified()
{
    FormUnder under;
    const QString name = attached(under, u"acta.pdf"_s, "acta");
    QVERIFY(!chip(under, 0)->toolTip().contains(u"verificada"_s));
    verb(under, name, "verify")->trigger();
    QTRY_VERIFY(said(under).contains(u"verificada"_s));
    QVERIFY(chip(under, 0)->toolTip().contains(u"verificada"_s));
}

void TestEvidenceStrip::aDamagedFileIsSaid()
{
    FormUnder under;
    const QString name = attached(under, u"acta.pdf"_s, "acta");
    QVERIFY(under.session->store().write(storage::Intent::EditEvidence,
        [](const storage::Writer &db) { storage::Statement(db, u"UPDATE content_chunk SET bytes = 'otra'"_s).run(); }));
    verb(under, name, "verify")->trigger();
    QTRY_VERIFY(said(under).contains(u"dañada"_s));
    QVERIFY(!chip(under, 0)->toolTip().contains(u"verificada"_s));
}

void TestEvidenceStrip::aValidatedEntryIsReadOnly()
{
    FormUnder under;
    const QString name = attached(under, u"acta.pdf"_s, "acta");
    under.click("validate");
    QCOMPARE(under.entries().first().state, ReviewState::Validated);
    QVERIFY(!under.find<QPushButton>("attach")->isVisible());
    QVERIFY(!drop(under.form, *urls({under.file(u"otra.pdf"_s, "otra")})));
    QVERIFY(!verb(under, name, "remove"));
    QTest::keyClick(under.find<QWidget>(qPrintable(name)), Qt::Key_Delete);
    QCOMPARE(under.evidence().size(), 1);
    QVERIFY(verb(under, name, "saveCopy"));
}

void TestEvidenceStrip::chipsWorkByKeyboard()
{
    FormUnder under;
    QVERIFY(drop(under.form, *urls({under.file(u"a.pdf"_s, "a"), under.file(u"b.pdf"_s, "b")})));
    auto *first = under.find<QWidget>("newEvidence_0");
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Delete);
    QCOMPARE(strip(under)->waiting().size(), 1);
    auto *next = qobject_cast<QPushButton *>(QApplication::focusWidget()); // the next one has the keyboard
    QVERIFY(next && next->accessibleName().contains(u"b.pdf"_s));
    QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, next->rect().center(), next->mapToGlobal(next->rect().center()));
    QApplication::sendEvent(next, &menuKey);
    auto *menu = next->findChild<QMenu *>(u"evidenceMenu"_s);
    QVERIFY(menu && menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Escape);
    QTest::keyClick(next, Qt::Key_Delete);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"attach"_s);
}

void TestEvidenceStrip::filesAreDroppedOntoTheLog()
{
    support::PageUnder under;
    QVERIFY(under.show());
    const auto id = under.idOf(u"CEDAW/C/VAL/CO/8 24 b)"_s);
    under.makeCurrent(id);
    auto *log = under.find<QAbstractItemView>("timeline");
    QTRY_COMPARE(log->model()->rowCount(), 2); // the first came back, the second is validated
    const auto evidence = [&] { return under.read([&](const storage::Reader &db) { return storage::evidence::of(db, id).size(); }); };
    const auto before = evidence();
    QFile file(under.folder.filePath(u"acta.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("acta") == 4);
    file.close();
    const auto middle = [&](int row) { return log->visualRect(log->model()->index(row, 0)).center(); };
    QVERIFY(drop(log->viewport(), *urls({file.fileName()}), middle(0)));
    QTRY_COMPARE(evidence(), before + 1);
    QVERIFY(drop(log->viewport(), *urls({file.fileName()}), middle(1)));
    QGuiApplication::clipboard()->setText(u"https://example.org/ley"_s);
    log->setFocus();
    log->setCurrentIndex(log->model()->index(1, 0));
    QTest::keyClick(log, Qt::Key_V, Qt::ControlModifier);
    log->setCurrentIndex(log->model()->index(0, 0));
    QTest::keyClick(log, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(evidence(), before + 2); // none went to the validated one
    under.session.undoStack().undo();
    QCOMPARE(evidence(), before + 1);
}

QTEST_MAIN(TestEvidenceStrip)
#include "tst_evidencestrip.moc"
