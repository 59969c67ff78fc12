// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/planmodel.h"
#include "ui/frame/surroundings.h"
#include "ui/plan/plancommands.h"
#include "ui/plan/planview.h"

#include <QPointer>

class QScrollBar;
class QSplitter;
class QStackedWidget;

namespace ui {

class ActionPanel;
class EditDialog;
class EmptyState;
class PlanStrip;

/// The actions of the plan: filters, the tree or the timeline, and the detail beside it.
class ActionsPane final : public QWidget
{
    Q_OBJECT
public:
    ActionsPane(const Surroundings &surroundings, const PlanCommands &commands, QWidget *parent = nullptr);
    ~ActionsPane() override;

    void setSession(Session *session);
    void setMode(PlanView::Mode mode);
    void search(const QString &text);
    void clearFilters();
    [[nodiscard]] const items::PlanModel &model() const { return m_model; }
    [[nodiscard]] PlanView *view() const { return m_view; }
    /// What the commands can do about what is current.
    [[nodiscard]] bool hasCurrent() const;
    [[nodiscard]] bool isCurrentOpen() const;
    /// In a narrow window the detail takes the place of the plan.
    void setNarrow(bool narrow);
    void setCompact(bool compact);

    void createAction();
    void edit();
    void markDone();
    void drop();
    void remove();
    /// Shows or hides the detail, as its command says: beside the plan, or in a narrow window in its place.
    void placeDetail();

Q_SIGNALS:
    void changed(); ///< other counts, or another row is current
    void recommendationRequested(domain::RecommendationId id);
    void failed(const domain::Error &error);
    void clearRequested(); ///< also of the search field
    void shown(); ///< what was read stands on the page; for tests and pictures

public Q_SLOTS:
    /// Reads the plan anew on a worker.
    void reload();

private:
    void makeBody();
    void retranslateAll();
    void take(quint64 generation, const domain::Result<storage::plan::Reading> &reading);
    void filter();
    void showState();
    void showScroll();
    void open(const QModelIndex &index);
    void start(EditDialog *dialog);
    void saveLayout();
    /// Whether there is a workspace that may be written.
    [[nodiscard]] bool isWritable() const;

    Surroundings m_surroundings;
    const PlanCommands &m_commands;
    QPointer<Session> m_session;
    items::PlanModel m_model;
    QString m_text;
    quint64 m_generation = 0;
    bool m_read = false;
    bool m_narrow = false;
    std::optional<domain::ActionId> m_wanted; ///< to be current when the plan has come
    PlanStrip *m_strip;
    PlanView *m_view;
    QScrollBar *m_time;
    QWidget *m_list;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    ActionPanel *m_panel;
    QSplitter *m_splitter;
};

} // namespace ui
