// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

namespace ui {

/// The commands of the page of recommendations with their keys. They belong to the page: their keys work while it has the keyboard, those
/// of rows only in the table. The frame puts `inMenu` into its menu.
class CommandSet : public QObject
{
    Q_OBJECT
public:
    CommandSet(QWidget *page, QWidget *table);

    QAction *create; ///< "recommendation.create", Ctrl+N
    QAction *open; ///< "recommendation.open", Enter in the table: opens the editor
    QAction *back; ///< "recommendation.back", Esc and Alt+Left, for the editor to take
    QAction *assign; ///< "recommendation.assign", Ctrl+Shift+A
    QAction *status; ///< "recommendation.status", F2
    QAction *due; ///< "recommendation.due", Ctrl+Shift+P
    QAction *priority; ///< "recommendation.priority"
    QAction *terms; ///< "recommendation.terms", Ctrl+T
    QAction *plan; ///< "recommendation.plan"
    QAction *archive; ///< "recommendation.archive"
    QAction *restore; ///< "recommendation.restore"
    QAction *remove; ///< "recommendation.remove"
    QAction *progress; ///< "recommendation.progress", Ctrl+L
    QAction *copy; ///< "recommendation.copy", Ctrl+Shift+C
    QAction *copyTable; ///< "recommendation.copyTable", Ctrl+C in the table
    QAction *previous; ///< "recommendation.previous", Alt+Up
    QAction *next; ///< "recommendation.next", Alt+Down
    QAction *check; ///< "recommendation.check", Space in the table
    QAction *checkRange; ///< "recommendation.checkRange", Shift+Space in the table
    QAction *checkAll; ///< "recommendation.checkAll", Ctrl+A in the table
    QAction *uncheckAll; ///< "recommendation.uncheckAll"
    QAction *showFilters; ///< "recommendation.showFilters", Ctrl+Shift+F
    QAction *clearFilters; ///< "recommendation.clearFilters"
    QAction *showDetail; ///< "recommendation.showDetail", Ctrl+D

    /// In the order of the menu; a null stands for a line.
    [[nodiscard]] QList<QAction *> inMenu() const;
    /// Enables what acts on rows, and what changes them only where the workspace can be changed.
    struct Targets
    {
        bool current = false; ///< there is a current row
        bool any = false; ///< or checked ones
        bool writable = false;
        bool archived = false; ///< what the commands act on is one archived row: it is read only
    };
    void setTargets(const Targets &targets);

private:
    QAction *make(QWidget *owner, const char *name, const QList<QKeySequence> &keys, Qt::ShortcutContext context,
        const char *iconName = "");
    void retranslateAll();
};

} // namespace ui
