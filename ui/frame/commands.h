// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QList>
#include <QObject>

class QActionGroup;
class QMenu;
class QMenuBar;

namespace ui {

/// What a command needs to be of use; without it, it is disabled.
enum class Needs { Nothing, Workspace };

/// The menus, in their order in the menu bar.
enum class MenuName { File, Edit, View, Recommendation, Plan, Reports, Tools, Help };

/// Every command of the window: one table makes the actions, their keys and the menu bar. Pages add theirs to a menu.
class Commands : public QObject
{
    Q_OBJECT
public:
    explicit Commands(QMenuBar *bar);

    /// The action of the table with this name. Asking for one that is not there is a fault of the program.
    [[nodiscard]] QAction *action(const QString &name) const;
    /// Runs `work` when the command is triggered.
    template <class Context, class Work>
    void on(const char *name, Context *context, Work work)
    {
        connect(action(QString::fromLatin1(name)), &QAction::triggered, context, work);
    }
    [[nodiscard]] QMenu *menu(MenuName name) const;
    /// Puts a page's command into a menu; nullptr: a line. The page owns it and words it.
    void add(MenuName menu, QAction *action);
    /// Puts the way to a page into the View menu, under Ctrl+1 … Ctrl+8. Worded through setPageText.
    QAction *addPage(const QString &name);
    /// Enables what needs a workspace.
    void setWorkspaceOpen(bool open);
    /// Commands and keys as they stand in the menus, for the list of shortcuts.
    [[nodiscard]] QList<QAction *> withKeys() const;

private:
    void makeMenus(QMenuBar *bar);
    void makeActions();
    void retranslate();
    void showOrHideMenus();

    QHash<MenuName, QMenu *> m_menus;
    QHash<QString, QAction *> m_actions;
    QHash<QAction *, Needs> m_needs;
    QList<QAction *> m_pages;
    QAction *m_afterPages = nullptr;
    QMenu *m_schemeMenu = nullptr;
    QMenu *m_recentMenu = nullptr;
};

} // namespace ui
