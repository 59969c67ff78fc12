// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/criteria.h"
#include "domain/id.h"
#include "domain/result.h"

#include <QWidget>
#include <vector>

class QAction;

namespace ui {

class Session;

/// A list of recommendations that could leave as a file.
struct Exportable
{
    domain::Criteria criteria;
    domain::Order order;
    std::vector<domain::RecommendationId> checked; ///< in the order of the list
    qint64 count = 0; ///< how many fit
    bool isNarrowed = false; ///< by filters or a search
};

/// One page of the window: a view, an item model and a few semantic signals. The frame shows the page, gives it the open
/// workspace and acts on its signals; a page never knows another page.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// The workspace now open; nullptr when it closes. The page drops everything it held of the former one.
    virtual void setSession(Session *session) = 0;
    /// Puts the keyboard into the page's search field or its first control (Ctrl+K, F6).
    virtual void focusSearch() { setFocus(); }

    /// Filters for the frame to place below the navigation; nullptr: none. The frame takes the widget, the page keeps what it does.
    [[nodiscard]] virtual QWidget *filters() const { return nullptr; }
    /// The page's commands for its menu, in their order; a null stands for a line. The page words them.
    [[nodiscard]] virtual QList<QAction *> menuActions() const { return {}; }
    /// What the page shows now, for a report about it.
    [[nodiscard]] virtual domain::Criteria criteria() const { return {}; }
    /// The list it shows, where it lists recommendations.
    [[nodiscard]] virtual Exportable exportable() const { return {}; }
    /// Shows these, where the page is one that lists or reports.
    virtual void showCriteria(const domain::Criteria &) {}
    /// Shows this one, where the page lists recommendations.
    virtual void showRecommendation(domain::RecommendationId) {}
    /// Shows the changes of this one, where the page tells the history.
    virtual void showHistory(domain::RecommendationId) {}
    /// Begins to take in this file, where the page imports.
    virtual void importFile(const QString &) {}

Q_SIGNALS:
    void listRequested(const domain::Criteria &criteria); ///< show these in the list of recommendations
    void recommendationRequested(domain::RecommendationId id);
    void historyRequested(domain::RecommendationId id); ///< the changes of this one
    void importRequested();
    void exportRequested();
    void reportRequested(const domain::Criteria &criteria);
    void failed(const domain::Error &error); ///< the frame shows it in the page's message bar
};

} // namespace ui
