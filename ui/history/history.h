// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/page.h"
#include "ui/frame/surroundings.h"
#include "ui/history/historyreading.h"

#include <QPointer>

class QAction;
class QComboBox;
class QListView;
class QStackedWidget;

namespace items {
class HistoryModel;
}

namespace ui {

class EmptyState;
class HistoryFilter;
class LinkButton;
class PageHeader;

/// Who changed what and when, newest first; each change can be undone as long as nothing came after it. Enter opens the recommendation
/// concerned, Delete undoes.
class History : public Page
{
    Q_OBJECT
public:
    explicit History(const Surroundings &surroundings, QWidget *parent = nullptr);
    void setSession(Session *session) override;
    void focusSearch() override;

Q_SIGNALS:
    /// The record of this moment stands on the page. For tests and pictures.
    void shown();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeList();
    void makeFilters();
    void reload();
    void take(quint64 generation, const domain::Result<HistoryReading> &reading);
    void fillFilters();
    void applyFilters();
    void showState();
    void retranslateTexts();
    void undo(const QModelIndex &index);
    void open(const QModelIndex &index);
    [[nodiscard]] QString sentence(const storage::Change &change) const;

    Surroundings m_surroundings;
    QPointer<Session> m_session;
    PageHeader *m_header;
    QComboBox *m_actors;
    QComboBox *m_intents;
    QStackedWidget *m_stack;
    QListView *m_view;
    LinkButton *m_older;
    EmptyState *m_empty;
    items::HistoryModel *m_model;
    HistoryFilter *m_filter;
    QAction *m_undoAction;
    QAction *m_openAction;
    HistoryReading m_reading;
    int m_limit;
    quint64 m_generation = 0;
    bool m_stale = true;
};

} // namespace ui
