// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exports/exportwork.h"
#include "ui/frame/aboutdialog.h"
#include "ui/frame/actordialog.h"
#include "ui/frame/language.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/pageframe.h"
#include "ui/frame/session.h"
#include "ui/frame/settings.h"
#include "ui/frame/shortcutsdialog.h"
#include "ui/frame/workspaces.h"
#include "ui/imports/templatedialog.h"
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
    m_commands->on("export", this, [this] {
        const Page *list = page(u"recommendations"_s);
        m_exports->ask(*m_session, list ? list->exportable() : Exportable());
    });
    m_commands->on("template", this, [this] {
        if (auto *there = findChild<TemplateDialog *>())
            return there->start();
        auto *dialog = new TemplateDialog(m_surroundings, *m_session, this);
        connect(dialog, &TemplateDialog::saved, this, [this](const QString &path) {
            currentFrame()->showMessage(MessageBar::Kind::Neutral, [path]() -> PageFrame::Words {
                return {tr("The template was saved as %1.").arg(QFileInfo(path).fileName()), {}, {}};
            });
        });
        dialog->start();
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
    m_commands->on("reference", this, [this] { showPage(u"reference"_s); });
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
    connect(m_exports, &ExportWork::failed, this, [this](const domain::Error &error) { currentFrame()->showError(error); });
    connect(m_exports, &ExportWork::done, this, &MainWindow::sayExported);
    connect(m_workspaces, &Workspaces::checked, this, &MainWindow::sayChecked);
}

/// What left, what of it did not, and the way to it.
void MainWindow::sayExported(const Exported &exported)
{
    const auto words = [exported]() -> PageFrame::Words {
        const QString what = tr("%1 was written: %Ln recommendation(s).", nullptr, static_cast<int>(exported.recommendations))
                                 .arg(QFileInfo(exported.path).fileName());
        QString meaning;
        if (exported.cut > 0)
            meaning = tr("%Ln text(s) were longer than a cell of Excel holds and were cut; the other formats hold them whole.", nullptr,
                static_cast<int>(exported.cut));
        else if (exported.leftOut > 0)
            meaning = tr("What is confidential stayed out: %Ln row(s).", nullptr, static_cast<int>(exported.leftOut));
        return {what, meaning, tr("Open folder")};
    };
    currentFrame()->showMessage(exported.cut > 0 ? MessageBar::Kind::Warning : MessageBar::Kind::Neutral, words,
        [this, folder = QFileInfo(exported.path).absolutePath()] { m_surroundings.open(QUrl::fromLocalFile(folder)); });
}

/// A break in the record of changes is named: it says that somebody changed the file by other means.
void MainWindow::sayChecked(const QList<storage::Problem> &problems)
{
    QStringList broken;
    for (const storage::Problem &problem : problems) {
        if (problem.kind == storage::Problem::Kind::Chain)
            broken << problem.detail;
    }
    const int count = static_cast<int>(problems.size());
    const auto kind = count > 0 ? MessageBar::Kind::Error : MessageBar::Kind::Neutral;
    currentFrame()->showMessage(kind, [count, broken]() -> PageFrame::Words {
        if (count == 0)
            return {tr("The workspace is sound."), {}, {}};
        const QString what = tr("%n fault(s) were found in the workspace.", nullptr, count);
        if (broken.isEmpty())
            return {what, tr("Save a copy of it and go back to an older one if you have it."), {}};
        return {what,
            tr("The record of changes was altered outside Avance, at change %1. Compare with an older copy before relying on what stands there.")
                .arg(broken.first()),
            {}};
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
