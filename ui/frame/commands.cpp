// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/commands.h"

#include "ui/frame/retranslate.h"
#include "ui/theme/icons.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Command
{
    const char *name;
    MenuName menu;
    const char *text; ///< nullptr: a line before the next
    const char *keys;
    const char *icon;
    Needs needs = Needs::Nothing;
};

/// Keys are those of the specification, the same in both languages. Several are separated by "; ".
constexpr Command commands[] = {
    {"new_workspace", MenuName::File, QT_TRANSLATE_NOOP("ui::Commands", "&New workspace…"), "Ctrl+Shift+N", "list-add"},
    {"open_workspace", MenuName::File, QT_TRANSLATE_NOOP("ui::Commands", "&Open workspace…"), "Ctrl+O", "document-open"},
    {"recent", MenuName::File, QT_TRANSLATE_NOOP("ui::Commands", "Open &recent"), "", ""},
    {"demonstration", MenuName::File, QT_TRANSLATE_NOOP("ui::Commands", "&Demonstration workspace…"), "Ctrl+Shift+D", ""},
    {"", MenuName::File, nullptr, "", ""},
    {"import", MenuName::File, QT_TRANSLATE_NOOP("ui::Commands", "&Import…"), "Ctrl+I", "document-import"},
    {"template", MenuName::File, QT_TRANSLATE_NOOP("ui::Commands", "Save a &template…"), "", "", Needs::Workspace},
    {"export", MenuName::File, QT_TRANSLATE_NOOP("ui::Commands", "&Export…"), "Ctrl+E", "document-export", Needs::Workspace},
    {"save_copy", MenuName::File, QT_TRANSLATE_NOOP("ui::Commands", "Save a &copy…"), "Ctrl+Shift+S", "document-save", Needs::Workspace},
    {"", MenuName::File, nullptr, "", ""},
    {"close_workspace", MenuName::File, QT_TRANSLATE_NOOP("ui::Commands", "Close &workspace"), "Ctrl+W", "", Needs::Workspace},
    {"quit", MenuName::File, QT_TRANSLATE_NOOP("ui::Commands", "&Quit"), "Ctrl+Q", ""},
    {"undo", MenuName::Edit, QT_TRANSLATE_NOOP("ui::Commands", "&Undo"), "Ctrl+Z", "edit-undo", Needs::Workspace},
    {"redo", MenuName::Edit, QT_TRANSLATE_NOOP("ui::Commands", "&Redo"), "Ctrl+Shift+Z", "edit-redo", Needs::Workspace},
    {"", MenuName::Edit, nullptr, "", ""},
    {"search", MenuName::Edit, QT_TRANSLATE_NOOP("ui::Commands", "&Search in this page"), "Ctrl+K; Ctrl+F", "edit-find", Needs::Workspace},
    {"narrow", MenuName::View, QT_TRANSLATE_NOOP("ui::Commands", "&Narrow navigation"), "Ctrl+B", "", Needs::Workspace},
    {"next_pane", MenuName::View, QT_TRANSLATE_NOOP("ui::Commands", "Ne&xt pane"), "F6", ""},
    {"previous_pane", MenuName::View, QT_TRANSLATE_NOOP("ui::Commands", "&Previous pane"), "Shift+F6", ""},
    {"", MenuName::View, nullptr, "", ""},
    {"other_language", MenuName::View, QT_TRANSLATE_NOOP("ui::Commands", "Switch lan&guage"), "Ctrl+Shift+L", "languages"},
    {"scheme", MenuName::View, QT_TRANSLATE_NOOP("ui::Commands", "&Appearance"), "", ""},
    {"reference", MenuName::Tools, QT_TRANSLATE_NOOP("ui::Commands", "&Vocabularies and scales"), "", "tag", Needs::Workspace},
    {"check", MenuName::Tools, QT_TRANSLATE_NOOP("ui::Commands", "&Check the workspace"), "", "", Needs::Workspace},
    {"actor", MenuName::Tools, QT_TRANSLATE_NOOP("ui::Commands", "&Your name in the history…"), "", "system-users"},
    {"shortcuts", MenuName::Help, QT_TRANSLATE_NOOP("ui::Commands", "&Keyboard shortcuts"), "F1", ""},
    {"about", MenuName::Help, QT_TRANSLATE_NOOP("ui::Commands", "&About Avance"), "", ""},
};

struct Menu
{
    MenuName name;
    const char *objectName;
    const char *text;
};
constexpr Menu menus[] = {
    {MenuName::File, "fileMenu", QT_TRANSLATE_NOOP("ui::Commands", "&File")},
    {MenuName::Edit, "editMenu", QT_TRANSLATE_NOOP("ui::Commands", "&Edit")},
    {MenuName::View, "viewMenu", QT_TRANSLATE_NOOP("ui::Commands", "&View")},
    {MenuName::Recommendation, "recommendationMenu", QT_TRANSLATE_NOOP("ui::Commands", "Re&commendation")},
    {MenuName::Plan, "planMenu", QT_TRANSLATE_NOOP("ui::Commands", "&Plan")},
    {MenuName::Reports, "reportsMenu", QT_TRANSLATE_NOOP("ui::Commands", "&Reports")},
    {MenuName::Tools, "toolsMenu", QT_TRANSLATE_NOOP("ui::Commands", "&Tools")},
    {MenuName::Help, "helpMenu", QT_TRANSLATE_NOOP("ui::Commands", "&Help")},
};

struct SchemeText
{
    const char *name;
    const char *text;
};
constexpr SchemeText schemes[] = {
    {"scheme_system", QT_TRANSLATE_NOOP("ui::Commands", "As the &system")},
    {"scheme_light", QT_TRANSLATE_NOOP("ui::Commands", "&Light")},
    {"scheme_dark", QT_TRANSLATE_NOOP("ui::Commands", "&Dark")},
};

} // namespace

Commands::Commands(QMenuBar *bar)
    : QObject(bar)
{
    makeMenus(bar);
    makeActions();
    setWorkspaceOpen(false);
    ui::retranslate(bar, [this] { retranslate(); });
}

void Commands::makeMenus(QMenuBar *bar)
{
    for (const Menu &menu : menus) {
        auto *made = bar->addMenu(QString());
        made->setObjectName(QString::fromLatin1(menu.objectName));
        m_menus.insert(menu.name, made);
    }
    m_recentMenu = new QMenu(bar);
    m_recentMenu->setObjectName(u"recentMenu"_s);
    m_schemeMenu = new QMenu(bar);
    m_schemeMenu->setObjectName(u"schemeMenu"_s);
}

void Commands::makeActions()
{
    for (const Command &command : commands) {
        QMenu *menu = m_menus.value(command.menu);
        if (!command.text) {
            menu->addSeparator();
            continue;
        }
        const QString name = QString::fromLatin1(command.name);
        QAction *action = menu->addAction(QString());
        action->setObjectName(name);
        action->setShortcuts(QKeySequence::listFromString(QString::fromLatin1(command.keys)));
        if (*command.icon)
            action->setIcon(icon(QString::fromLatin1(command.icon)));
        action->setMenuRole(QAction::NoRole);
        m_actions.insert(name, action);
        m_needs.insert(action, command.needs);
    }
    action(u"recent"_s)->setMenu(m_recentMenu);
    action(u"scheme"_s)->setMenu(m_schemeMenu);
    auto *group = new QActionGroup(this);
    for (const SchemeText &scheme : schemes) {
        QAction *action = m_schemeMenu->addAction(QString());
        action->setObjectName(QString::fromLatin1(scheme.name));
        action->setCheckable(true);
        group->addAction(action);
        m_actions.insert(action->objectName(), action);
    }
    action(u"narrow"_s)->setCheckable(true);
    action(u"quit"_s)->setMenuRole(QAction::QuitRole);
    action(u"about"_s)->setMenuRole(QAction::AboutRole);
    m_afterPages = m_menus.value(MenuName::View)->insertSeparator(action(u"narrow"_s));
}

void Commands::retranslate()
{
    for (const Menu &menu : menus)
        m_menus.value(menu.name)->setTitle(tr(menu.text));
    for (const Command &command : commands) {
        if (command.text)
            action(QString::fromLatin1(command.name))->setText(tr(command.text));
    }
    for (const SchemeText &scheme : schemes)
        action(QString::fromLatin1(scheme.name))->setText(tr(scheme.text));
    showOrHideMenus();
}

QAction *Commands::action(const QString &name) const
{
    Q_ASSERT_X(m_actions.contains(name), "Commands", qPrintable(name));
    return m_actions.value(name);
}

QMenu *Commands::menu(MenuName name) const
{
    return m_menus.value(name);
}

void Commands::add(MenuName menu, QAction *action)
{
    if (action)
        m_menus.value(menu)->addAction(action);
    else
        m_menus.value(menu)->addSeparator();
    showOrHideMenus();
}

QAction *Commands::addPage(const QString &name)
{
    auto *action = new QAction(this);
    action->setObjectName(u"go_"_s + name);
    const auto place = m_pages.size() + 1;
    if (place <= 8)
        action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(place)));
    action->setMenuRole(QAction::NoRole);
    m_menus.value(MenuName::View)->insertAction(m_afterPages, action);
    m_actions.insert(action->objectName(), action);
    m_needs.insert(action, Needs::Workspace);
    m_pages.append(action);
    return action;
}

void Commands::setWorkspaceOpen(bool open)
{
    for (auto it = m_needs.cbegin(); it != m_needs.cend(); ++it)
        it.key()->setEnabled(open || it.value() == Needs::Nothing);
}

QList<QAction *> Commands::withKeys() const
{
    QList<QAction *> found;
    for (const Menu &menu : menus) {
        for (QAction *action : m_menus.value(menu.name)->actions()) {
            if (!action->shortcut().isEmpty())
                found.append(action);
        }
    }
    return found;
}

void Commands::showOrHideMenus()
{
    for (QMenu *menu : m_menus)
        menu->menuAction()->setVisible(!menu->isEmpty());
}

} // namespace ui
