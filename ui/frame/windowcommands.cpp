// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/aboutdialog.h"
#include "ui/frame/actordialog.h"
#include "ui/frame/language.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/pageframe.h"
#include "ui/frame/session.h"
#include "ui/frame/settings.h"
#include "ui/frame/shortcutsdialog.h"
#include "ui/frame/workspaces.h"
#include "ui/welcome/welcome.h"
#include "ui/widgets/undobar.h"

#include <QFileInfo>
#include <QMenu>

using namespace Qt::StringLiterals;

// What each command of the window does.
namespace ui {

void MainWindow::connectFileCommands()
{
    m_commands->on("new_workspace", m_workspaces, [this] {
        m_pendingImport.clear();
        m_workspaces->askNew();
    });
    m_commands->on("open_workspace", m_workspaces, &Workspaces::askOpen);
    m_commands->on("demonstration", m_workspaces, &Workspaces::askDemonstration);
    m_commands->on("import", this, [this] {
        if (m_session)
            showPage(u"import"_s);
        else
            m_workspaces->askImport();
    });
    m_commands->on("save_copy", this, [this] { m_workspaces->askCopy(m_session->store().path()); });
    m_commands->on("close_workspace", this, &MainWindow::closeWorkspace);
    m_commands->on("quit", this, &QWidget::close);
}

void MainWindow::connectOtherCommands()
{
    m_commands->on("undo", this, [this] {
        m_undoBar->close();
        m_session->undo();
    });
    m_commands->on("redo", this, [this] { m_session->redo(); });
    m_commands->on("search", this, [this] { static_cast<Page *>(currentFrame()->page())->focusSearch(); });
    m_commands->on("narrow", this, [this](bool narrow) {
        m_narrow = narrow;
        m_surroundings.settings.setState(u"narrow"_s, narrow ? "1" : "0");
        adaptToWidth();
    });
    m_commands->on("next_pane", this, [this] { stepPane(true); });
    m_commands->on("previous_pane", this, [this] { stepPane(false); });
    m_commands->on("other_language", this, [this] {
        const bool spanish = m_surroundings.language.current() == domain::Language::Spanish;
        setLanguage(spanish ? domain::Language::English : domain::Language::Spanish);
    });
    m_commands->on("scheme_system", this, [this] { setScheme(0); });
    m_commands->on("scheme_light", this, [this] { setScheme(1); });
    m_commands->on("scheme_dark", this, [this] { setScheme(2); });
    m_commands->on("check", this, [this] { m_workspaces->check(m_session->store().path()); });
    m_commands->on("actor", this, [this] {
        auto *dialog = new ActorDialog(m_surroundings.settings.actor(), this);
        connect(dialog, &ActorDialog::chosen, this, &MainWindow::setActor);
        dialog->open();
    });
    m_commands->on("shortcuts", this, [this] { (new ShortcutsDialog(m_commands->withKeys(), this))->open(); });
    m_commands->on("about", this, [this] { (new AboutDialog(this))->open(); });
    connect(m_undoBar, &UndoBar::undoRequested, m_commands->action(u"undo"_s), &QAction::trigger);
}

void MainWindow::connectWelcome()
{
    const std::pair<void (Welcome::*)(), const char *> ways[] = {{&Welcome::newRequested, "new_workspace"},
        {&Welcome::openRequested, "open_workspace"},
        {&Welcome::demonstrationRequested, "demonstration"},
        {&Welcome::importRequested, "import"},
        {&Welcome::shortcutsRequested, "shortcuts"}};
    for (const auto &[request, command] : ways)
        connect(m_welcome, request, m_commands->action(QString::fromLatin1(command)), &QAction::trigger);
    connect(m_welcome, &Welcome::workspaceChosen, m_workspaces, &Workspaces::open);
    connect(m_welcome, &Welcome::languageChosen, this, &MainWindow::setLanguage);
}

void MainWindow::connectWorkspaces()
{
    connect(m_workspaces, &Workspaces::ready, this, &MainWindow::openSession);
    connect(m_workspaces, &Workspaces::importChosen, this, &MainWindow::startImport);
    connect(m_workspaces, &Workspaces::failed, this, [this](const domain::Error &error) { currentFrame()->showError(error); });
    connect(m_workspaces, &Workspaces::copied, this, [this](const QString &path) {
        currentFrame()->showMessage(MessageBar::Kind::Neutral, [path]() -> PageFrame::Words {
            return {tr("A copy was saved as %1.").arg(QFileInfo(path).fileName()), {}, {}};
        });
    });
    connect(m_workspaces, &Workspaces::checked, this, [this](int problems) {
        const auto kind = problems > 0 ? MessageBar::Kind::Error : MessageBar::Kind::Neutral;
        currentFrame()->showMessage(kind, [problems]() -> PageFrame::Words {
            if (problems == 0)
                return {tr("The workspace is sound."), {}, {}};
            return {tr("%n fault(s) were found in the workspace.", nullptr, problems),
                tr("Save a copy of it and go back to an older one if you have it."), {}};
        });
    });
}

void MainWindow::fillRecentMenu()
{
    QMenu *menu = m_commands->action(u"recent"_s)->menu();
    menu->clear();
    const auto recent = m_surroundings.settings.recentWorkspaces();
    for (const auto &one : recent) {
        QAction *way = menu->addAction(QFileInfo(one.path).fileName().replace(u'&', u"&&"_s));
        way->setToolTip(one.path);
        connect(way, &QAction::triggered, m_workspaces, [this, path = one.path] { m_workspaces->open(path); });
    }
    menu->setToolTipsVisible(true);
    m_commands->action(u"recent"_s)->setEnabled(!recent.isEmpty());
}

} // namespace ui
