// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/planmodel.h"
#include "ui/frame/surroundings.h"

#include <QWidget>

class QAction;
class QGridLayout;
class QScrollArea;
class QVBoxLayout;

namespace ui {

class Label;
class LinkButton;
class ServedList;
class StatusPill;
class UrgencyLabel;

/// Everything about one action, at the right of the plan or, in a narrow window, in its place. It shows and asks; it writes nothing.
class ActionPanel final : public QWidget
{
    Q_OBJECT
public:
    /// `back` stands in the head while the panel takes the place of the plan.
    ActionPanel(const Surroundings &surroundings, items::PlanModel &model, QAction *back, QWidget *parent = nullptr);

    /// The action this row is or hangs on; of a cluster, or of no row, nothing.
    void showRow(const QModelIndex &index);
    void setAsPage(bool page);
    /// Whether the plan may be changed.
    void setWritable(bool writable);

Q_SIGNALS:
    void editRequested();
    void doneRequested();
    void recommendationRequested(domain::RecommendationId id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeHead(QAction *back, QVBoxLayout *into);
    void makeFacts();
    void makeResult();
    void makeServed();
    void addHeading(Label *heading);
    void retranslateAll();
    void fill();
    void fillFacts(const storage::plan::Entry &entry);
    void fillResult(const domain::Action &action);
    [[nodiscard]] const wording::Wording &wording() const;

    Surroundings m_surroundings;
    items::PlanModel &m_model;
    std::optional<domain::ActionId> m_action;
    bool m_writable = true;

    QWidget *m_back = nullptr;
    QScrollArea *m_scroll;
    QWidget *m_body;
    QVBoxLayout *m_column;
    Label *m_head;
    LinkButton *m_edit;
    Label *m_title;
    Label *m_cluster;
    QGridLayout *m_facts;
    Label *m_statusName;
    StatusPill *m_status;
    LinkButton *m_markDone;
    Label *m_dueName;
    UrgencyLabel *m_due;
    Label *m_startName;
    Label *m_start;
    Label *m_doneName;
    Label *m_done;
    Label *m_whoName;
    Label *m_who;
    Label *m_budgetName;
    Label *m_budget;
    Label *m_resultHeading;
    Label *m_resultEsName;
    Label *m_resultEs;
    Label *m_resultEnName;
    Label *m_resultEn;
    Label *m_noResult;
    Label *m_servedHeading;
    ServedList *m_served;
    Label *m_noServed;
};

} // namespace ui
