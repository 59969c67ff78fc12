// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plancommands.h"

#include "ui/frame/retranslate.h"
#include "ui/widgets/command.h"

#include <QWidget>

namespace ui {

using namespace Qt::StringLiterals;

PlanCommands::PlanCommands(QWidget *page)
    : QObject(page)
{
    createAction = make(page, "createAction", {Qt::CTRL | Qt::Key_N}, "list-add");
    createIndicator = make(page, "createIndicator", {}, "office-chart-line");
    edit = make(nullptr, "edit", {Qt::Key_Return, Qt::Key_Enter}, "document-edit");
    edit->setShortcutContext(Qt::WidgetShortcut); // the lists take it
    markDone = make(page, "markDone", {Qt::Key_F2}, "checkmark");
    drop = make(page, "drop", {});
    record = make(page, "record", {Qt::CTRL | Qt::Key_L}, "list-add");
    remove = make(nullptr, "remove", {Qt::Key_Delete}, "edit-delete");
    remove->setShortcutContext(Qt::WidgetShortcut);
    zoomIn = make(page, "zoomIn", {Qt::CTRL | Qt::Key_Plus}, "list-add");
    zoomOut = make(page, "zoomOut", {Qt::CTRL | Qt::Key_Minus}, "list-remove");
    zoomFit = make(page, "zoomFit", {Qt::CTRL | Qt::Key_0}, "zoom-fit-width");
    today = make(page, "today", {Qt::ALT | Qt::Key_Home}, "view-calendar-day");
    showDetail = make(page, "showDetail", {Qt::CTRL | Qt::Key_D}, "view-right-new");
    showDetail->setCheckable(true);
    back = make(nullptr, "back", {Qt::Key_Escape, Qt::ALT | Qt::Key_Left}, "go-previous");
    retranslate(page, [this] { retranslateAll(); });
}

QAction *PlanCommands::make(QWidget *owner, const char *name, const QList<QKeySequence> &keys, const char *iconName)
{
    return makeCommand(this, u"plan."_s + QLatin1StringView(name), keys, Qt::WidgetWithChildrenShortcut, QString::fromLatin1(iconName), owner);
}

QList<QAction *> PlanCommands::inMenu() const
{
    return {createAction, createIndicator, nullptr, edit, markDone, drop, record, remove, nullptr, zoomIn, zoomOut,
        zoomFit, today, nullptr, showDetail};
}

void PlanCommands::setState(Place place, bool current, bool open, bool writable)
{
    const bool indicators = place == Place::Indicators;
    // One key makes what the page shows.
    createAction->setShortcut(indicators ? QKeySequence() : QKeySequence(Qt::CTRL | Qt::Key_N));
    createIndicator->setShortcut(indicators ? QKeySequence(Qt::CTRL | Qt::Key_N) : QKeySequence());
    createAction->setEnabled(writable);
    createIndicator->setEnabled(writable);
    edit->setEnabled(current && writable);
    remove->setEnabled(current && writable);
    markDone->setEnabled(current && open && writable && !indicators);
    drop->setEnabled(current && open && writable && !indicators);
    record->setEnabled(current && writable && indicators);
    for (auto *action : {zoomIn, zoomOut, zoomFit, today})
        action->setEnabled(place == Place::Timeline);
    showDetail->setEnabled(!indicators);
    retranslateAll();
}

void PlanCommands::retranslateAll()
{
    describe(createAction, tr("&New action…"));
    describe(createIndicator, tr("New &indicator…"));
    describe(edit, tr("&Edit…"));
    describe(markDone, tr("&Mark as done"));
    describe(drop, tr("Mark as d&ropped"));
    describe(record, tr("Record a &value…"));
    describe(remove, tr("&Delete…"));
    describe(zoomIn, tr("&Zoom in"), tr("Show fewer days"));
    describe(zoomOut, tr("Zoom &out"), tr("Show more days"));
    describe(zoomFit, tr("&Whole plan"), tr("Show the whole plan"));
    describe(today, tr("&Today"), tr("Go to today"));
    describe(showDetail, tr("Detail p&anel"), tr("Show or hide the detail panel"));
    describe(back, tr("&Back to the plan"));
}

} // namespace ui
