// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editorreading.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QToolButton;

namespace ui {

class BadgeLabel;
class Label;
class Language;
class PageHeader;
class Session;

/// The head of the editor: the way back, what is edited, its place in the list, the ways to its neighbours, undo and redo, and what else can be done.
class EditorHead final : public QWidget
{
    Q_OBJECT
public:
    /// Actions of whoever has the list.
    struct Ways
    {
        QAction *back;
        QAction *previous;
        QAction *next;
    };
    EditorHead(const Language &language, const Ways &ways, QWidget *parent = nullptr);

    /// Whose changes undo and redo take back.
    void setSession(Session *session);
    void setReading(const EditorReading &reading);
    /// 1-based; 0: it is not in the list.
    void setPosition(int place, int of);
    /// What stands in the menu "more"; a null stands for a line.
    void setMore(const QList<QAction *> &actions);

Q_SIGNALS:
    void undoRequested();
    void redoRequested();

private:
    QToolButton *makeButton(QAction *action, const QString &name);
    void retranslateAll();
    void fill();
    void updateUndo();

    const Language &m_language;
    QPointer<Session> m_session;
    std::optional<EditorReading> m_reading;
    int m_place = 0;
    int m_of = 0;
    PageHeader *m_header;
    BadgeLabel *m_badge;
    Label *m_position;
    QAction *m_undo;
    QAction *m_redo;
    QToolButton *m_more;
};

} // namespace ui
