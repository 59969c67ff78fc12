// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recommendations/commandset.h"

#include "ui/frame/retranslate.h"
#include "ui/widgets/command.h"

#include <QWidget>

namespace ui {

using namespace Qt::StringLiterals;

CommandSet::CommandSet(QWidget *page, QWidget *table)
    : QObject(page)
{
    const auto inPage = Qt::WidgetWithChildrenShortcut;
    const auto inTable = Qt::WidgetShortcut;
    create = make(page, "create", {Qt::CTRL | Qt::Key_N}, inPage, "list-add");
    open = make(table, "open", {Qt::Key_Return, Qt::Key_Enter}, inTable);
    back = make(nullptr, "back", {Qt::Key_Escape, Qt::ALT | Qt::Key_Left}, inPage, "go-previous");
    assign = make(page, "assign", {Qt::CTRL | Qt::SHIFT | Qt::Key_A}, inPage, "system-users");
    status = make(page, "status", {Qt::Key_F2}, inPage, "office-chart-pie");
    due = make(page, "due", {Qt::CTRL | Qt::SHIFT | Qt::Key_P}, inPage, "view-calendar-day");
    priority = make(page, "priority", {}, inPage);
    terms = make(page, "terms", {Qt::CTRL | Qt::Key_T}, inPage);
    plan = make(page, "plan", {}, inPage, "view-list-tree");
    archive = make(page, "archive", {}, inPage);
    restore = make(page, "restore", {}, inPage, "edit-undo");
    remove = make(page, "remove", {}, inPage, "edit-delete");
    copyTable = make(table, "copyTable", {QKeySequence(QKeySequence::Copy)}, inTable, "edit-copy");
    progress = make(page, "progress", {Qt::CTRL | Qt::Key_L}, inPage, "document-edit");
    copy = make(page, "copy", {Qt::CTRL | Qt::SHIFT | Qt::Key_C}, inPage, "edit-copy");
    previous = make(page, "previous", {Qt::ALT | Qt::Key_Up}, inPage, "go-up");
    next = make(page, "next", {Qt::ALT | Qt::Key_Down}, inPage, "go-down");
    check = make(table, "check", {Qt::Key_Space}, inTable);
    checkRange = make(table, "checkRange", {Qt::SHIFT | Qt::Key_Space}, inTable);
    checkAll = make(table, "checkAll", {Qt::CTRL | Qt::Key_A}, inTable);
    uncheckAll = make(page, "uncheckAll", {}, inPage);
    showFilters = make(page, "showFilters", {Qt::CTRL | Qt::SHIFT | Qt::Key_F}, inPage, "view-filter");
    clearFilters = make(page, "clearFilters", {}, inPage);
    showDetail = make(page, "showDetail", {Qt::CTRL | Qt::Key_D}, inPage, "view-right-new");
    showDetail->setCheckable(true);
    retranslate(page, [this] { retranslateAll(); });
}

QAction *CommandSet::make(QWidget *owner, const char *name, const QList<QKeySequence> &keys, Qt::ShortcutContext context,
    const char *iconName)
{
    return makeCommand(this, u"recommendation."_s + QLatin1StringView(name), keys, context, QString::fromLatin1(iconName), owner);
}

QList<QAction *> CommandSet::inMenu() const
{
    return {create, open, nullptr, status, assign, due, priority, terms, plan, progress, nullptr, archive, restore, remove, nullptr, copy, copyTable,
        previous, next, nullptr, check, checkRange, checkAll, uncheckAll, nullptr, showFilters, clearFilters, showDetail};
}

void CommandSet::setTargets(const Targets &targets)
{
    for (auto *action : {open, copy, copyTable, previous, next, check, checkRange})
        action->setEnabled(targets.current);
    const bool changeable = targets.any && targets.writable;
    for (auto *action : {assign, status, due, priority, terms, plan, archive})
        action->setEnabled(changeable && !targets.archived);
    for (auto *action : {restore, remove})
        action->setEnabled(changeable);
    progress->setEnabled(targets.current && targets.writable && !targets.archived);
    create->setEnabled(targets.writable);
}

void CommandSet::retranslateAll()
{
    describe(create, tr("&New recommendation…"));
    describe(open, tr("&Edit"));
    describe(back, tr("&Back to the list"));
    describe(assign, tr("&Assign…"));
    describe(status, tr("Change &status…"));
    describe(due, tr("Set &due date…"));
    describe(priority, tr("Set pr&iority…"));
    describe(terms, tr("Set ter&ms…"));
    describe(plan, tr("Link &with the action plan…"));
    describe(archive, tr("Archi&ve"));
    describe(restore, tr("Rest&ore"), tr("Restore what was archived"));
    describe(remove, tr("Delete entirel&y…"));
    describe(copyTable, tr("Copy as ta&ble"));
    describe(progress, tr("Add pro&gress…"));
    describe(copy, tr("&Copy reference"));
    describe(previous, tr("&Previous"), tr("Previous recommendation"));
    describe(next, tr("Ne&xt"), tr("Next recommendation"));
    describe(check, tr("Chec&k row"));
    describe(checkRange, tr("Check up to &here"));
    describe(checkAll, tr("Check a&ll"));
    describe(uncheckAll, tr("&Uncheck all"));
    describe(showFilters, tr("Show &filters"), tr("Show or hide filters"));
    describe(clearFilters, tr("Clea&r filters"));
    describe(showDetail, tr("De&tail panel"), tr("Show or hide the detail panel"));
}

} // namespace ui
