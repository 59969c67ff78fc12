// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/changes.h"
#include "ui/frame/commands.h"
#include "ui/frame/page.h"
#include "ui/frame/surroundings.h"

#include <QMainWindow>
#include <optional>

class QStackedWidget;

namespace ui {

class ExportWork;
class Navigation;
class PageFrame;
class Theme;
class UndoBar;
class Welcome;
class Workspaces;
struct Exported;

/// A page as the composition root names it.
struct PageEntry
{
    QString name; ///< "home"; also the object name of the way to it
    QString icon;
    const char *title; ///< English source in the context ui::MainWindow; nullptr: reached from elsewhere, not by the navigation
    std::optional<MenuName> menu; ///< where its commands stand
    std::function<Page *(const Surroundings &)> make;
};

/// The window: menu bar, navigation, pages and their bars. Opens and closes the workspace, gives it to the pages and acts on what they
/// ask for; knows no page by its class.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// `surroundings.tasks` becomes a part of the window.
    MainWindow(const Surroundings &surroundings, Theme &theme, const QList<PageEntry> &pages, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a workspace; any other file is imported, where there is a page that can.
    void openFile(const QString &path);
    void closeWorkspace();
    void showPage(const QString &name);
    /// nullptr: there is no such page, which is not an error. The pages are made when the first of them is asked for, at the latest when
    /// the window has been painted.
    [[nodiscard]] Page *page(const QString &name);
    [[nodiscard]] Session *session() const { return m_session.get(); }
    [[nodiscard]] const Commands &commands() const { return *m_commands; }

Q_SIGNALS:
    /// A workspace was opened (true) or closed, and every page has it.
    void workspaceOpened(bool open);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool event(QEvent *event) override;

private:
    void makeBody();
    void makeWays();
    void makePages();
    [[nodiscard]] bool hasPage(const QString &name) const;
    void connectPage(Page *page, PageFrame *frame);
    void connectFileCommands();
    void connectOtherCommands();
    void connectWelcome();
    void connectWorkspaces();
    void retranslateTexts();
    void fillRecentMenu();

    void openSession(const QString &path);
    void connectSession();
    void sayReadOnly();
    void sayChecked(const QList<storage::Problem> &problems);
    void sayExported(const Exported &exported);
    void startImport(const QString &path);
    void showWelcome();
    void setLanguage(domain::Language language);
    void setScheme(int scheme);
    void setActor(const QString &actor);
    void announce(domain::ChangeId change);
    void tellWhatStayed(domain::ChangeId undone);
    [[nodiscard]] QString told(domain::ChangeId change) const;
    void showSaved();
    void adaptToWidth();
    void stepPane(bool forward);
    [[nodiscard]] PageFrame *currentFrame() const;

    Surroundings m_surroundings;
    Theme &m_theme;
    Commands *m_commands;
    Workspaces *m_workspaces;
    ExportWork *m_exports;
    Navigation *m_navigation;
    Welcome *m_welcome;
    PageFrame *m_welcomeFrame;
    QStackedWidget *m_root; ///< the welcome page, or navigation and pages
    QStackedWidget *m_pages;
    UndoBar *m_undoBar;
    QList<PageEntry> m_entries;
    QHash<QString, PageFrame *> m_frames;
    std::unique_ptr<Session> m_session;
    QString m_pendingImport; ///< a file to be imported as soon as a workspace is open
    std::optional<domain::ChangeId> m_announced;
    bool m_narrow = false; ///< chosen by the person; a small window is narrow in any case
};

} // namespace ui
