// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/page.h"
#include "ui/frame/surroundings.h"
#include "ui/history/historyreading.h"

#include <QPointer>

class QAction;
class QListView;
class QSplitter;
class QStackedWidget;

namespace items {
class HistoryModel;
}

namespace ui {

class ChangePanel;
class EmptyState;
class HistoryEnds;
class HistoryFilters;
class LinkButton;
class PageHeader;
class SearchField;

/// Who changed what and when, newest first, narrowed by person, kind, days, words and recommendation; beside it the chosen change field by
/// field. Each change can be undone as long as nothing came after it. Enter opens the recommendation concerned, Delete undoes.
class History : public Page
{
    Q_OBJECT
public:
    explicit History(const Surroundings &surroundings, QWidget *parent = nullptr);
    ~History() override;
    void setSession(Session *session) override;
    void focusSearch() override;
    void showHistory(domain::RecommendationId id) override;

Q_SIGNALS:
    /// The record of this moment stands on the page. For tests and pictures.
    void shown();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeList();
    void makeBody();
    void connectFilters();
    void reload();
    void narrow();
    void take(quint64 generation, const domain::Result<HistoryReading> &reading);
    void showState();
    void showChange();
    void showLater(domain::ChangeId id);
    void clearFilters();
    void retranslateTexts();
    void undo(const QModelIndex &index);
    void open(const QModelIndex &index);
    [[nodiscard]] bool goTo(qint64 change);
    [[nodiscard]] storage::ChangeFilter filter() const;
    [[nodiscard]] QString sentence(const storage::Change &change) const;

    Surroundings m_surroundings;
    QPointer<Session> m_session;
    PageHeader *m_header;
    SearchField *m_search;
    HistoryFilters *m_filters;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    QListView *m_view;
    ChangePanel *m_panel;
    LinkButton *m_older;
    EmptyState *m_empty;
    items::HistoryModel *m_model;
    HistoryEnds *m_ends;
    QAction *m_undoAction;
    QAction *m_openAction;
    HistoryReading m_reading;
    QString m_text; ///< of the search field
    int m_limit;
    std::optional<qint64> m_wanted; ///< to be current when the record has come
    quint64 m_generation = 0;
    bool m_stale = true;
};

} // namespace ui
