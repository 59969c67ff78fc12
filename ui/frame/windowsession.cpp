// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/language.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/navigation.h"
#include "ui/frame/pageframe.h"
#include "ui/frame/session.h"
#include "ui/frame/settings.h"
#include "ui/frame/story.h"
#include "ui/frame/workspaces.h"
#include "ui/welcome/welcome.h"
#include "ui/widgets/taskview.h"
#include "ui/widgets/undobar.h"

#include <QFileInfo>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

// How a workspace comes into the window and leaves it.
namespace ui {

void MainWindow::openSession(const QString &path)
{
    auto store = storage::Store::open(path, m_workspaces->context());
    if (!store) {
        currentFrame()->showError(store.error());
        return;
    }
    closeWorkspace();
    m_session = std::make_unique<Session>(std::move(*store));
    connectSession();
    m_surroundings.settings.addRecentWorkspace(path, m_surroundings.clock());
    m_commands->setWorkspaceOpen(true);
    m_commands->action(u"undo"_s)->setEnabled(false);
    m_commands->action(u"redo"_s)->setEnabled(false);
    for (const PageEntry &entry : std::as_const(m_entries))
        page(entry.name)->setSession(m_session.get());
    m_welcomeFrame->clear();
    m_root->setCurrentIndex(1);
    retranslateTexts();
    showPage(m_entries.first().name);
    if (m_session->store().isReadOnly())
        sayReadOnly();
    Q_EMIT workspaceOpened(true);
    if (!m_pendingImport.isEmpty())
        startImport(std::exchange(m_pendingImport, QString()));
}

void MainWindow::sayReadOnly()
{
    currentFrame()->showMessage(
        MessageBar::Kind::Neutral,
        []() -> PageFrame::Words {
            return {tr("This workspace can be read but not changed."),
                tr("To work with it, save a copy in a folder where you may write and open the copy."), tr("Save a copy…")};
        },
        [this] { m_commands->action(u"save_copy"_s)->trigger(); });
}

void MainWindow::connectSession()
{
    Session *session = m_session.get();
    connect(session, &Session::failed, this, [this](const domain::Error &error) { currentFrame()->showError(error); });
    connect(session, &Session::announced, this, &MainWindow::announce);
    connect(session, &Session::leftSome, this, &MainWindow::tellWhatStayed);
    connect(session, &Session::changed, this, &MainWindow::showSaved);
    connect(session, &Session::working, this,
        [this](QFutureWatcherBase *job) { m_surroundings.tasks.watch(job, tr("Changing the recommendations"), tr("Cancel")); });
    connect(&session->undoStack(), &QUndoStack::canUndoChanged, m_commands->action(u"undo"_s), &QAction::setEnabled);
    connect(&session->undoStack(), &QUndoStack::canRedoChanged, m_commands->action(u"redo"_s), &QAction::setEnabled);
}

void MainWindow::closeWorkspace()
{
    if (!m_session)
        return;
    m_undoBar->close();
    m_announced.reset();
    for (const PageEntry &entry : std::as_const(m_entries)) {
        page(entry.name)->setSession(nullptr);
        m_frames.value(entry.name)->clear();
    }
    m_session.reset();
    m_commands->setWorkspaceOpen(false);
    showWelcome();
    retranslateTexts();
    Q_EMIT workspaceOpened(false);
}

void MainWindow::showWelcome()
{
    m_welcome->refresh();
    m_root->setCurrentIndex(0);
    m_welcome->setFocus();
}

void MainWindow::openFile(const QString &path)
{
    const QFileInfo file(path);
    const bool isData = QStringList {u"xlsx"_s, u"xlsm"_s, u"xls"_s, u"ods"_s, u"json"_s, u"csv"_s, u"tsv"_s, u"docx"_s}.contains(file.suffix(), Qt::CaseInsensitive);
    if (isData && hasPage(u"import"_s))
        startImport(file.absoluteFilePath());
    else
        m_workspaces->open(file.absoluteFilePath());
}

/// Without a workspace one has to be made first; the file waits.
void MainWindow::startImport(const QString &path)
{
    if (!m_session) {
        m_pendingImport = path;
        m_workspaces->askNew();
        return;
    }
    page(u"import"_s)->importFile(path);
    showPage(u"import"_s);
}

/// The sentence of a change; empty when it cannot be read.
QString MainWindow::told(domain::ChangeId change) const
{
    const auto story = m_session->store().read(
        [change](const storage::Reader &db) { return Story::read(db, storage::changes::find(db, change)); });
    return story ? story->sentence(m_surroundings.language.wording()) : QString();
}

/// An undo is no change that the bar takes back; redo does.
void MainWindow::tellWhatStayed(domain::ChangeId undone)
{
    m_announced.reset();
    m_undoBar->showChange(told(undone), {}, {}, tr("Redo brings back what was taken"));
}

void MainWindow::announce(domain::ChangeId change)
{
    const QString sentence = told(change);
    if (sentence.isEmpty())
        return;
    m_announced = change;
    m_undoBar->showChange(sentence, tr("Undo"),
        m_commands->action(u"undo"_s)->shortcut().toString(QKeySequence::NativeText), tr("Every change is saved at once and stands in the history"));
}

void MainWindow::showSaved()
{
    if (!m_session)
        return;
    const QString path = m_session->store().path();
    const QDateTime saved = std::max(QFileInfo(path).lastModified(), QFileInfo(path + u"-wal"_s).lastModified()); // the newest changes stand there
    const auto &wording = m_surroundings.language.wording();
    const bool today = saved.date() == domain::today(m_surroundings.clock);
    const QString moment = today ? wording.locale().toString(saved.time(), u"HH:mm"_s) : wording.locale().toString(
                                                                                            saved.date(), wording.language() == domain::Language::Spanish ? u"d/M"_s : u"d MMM"_s);
    m_navigation->setSaved(m_session->store().isReadOnly() ? tr("Read only") : tr("Saved %1", "time or date").arg(moment));
}

} // namespace ui
