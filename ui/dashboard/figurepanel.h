// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/figures.h"
#include "wording/wording.h"

#include <QWidget>

class QStackedWidget;
class QTableView;

namespace ui {

class GridModel;
class Panel;
class SegmentedControl;

/// A part of the dashboard in its panel. Knows the figures, and the criteria behind each of them.
class FigurePanel : public QWidget
{
    Q_OBJECT
public:
    explicit FigurePanel(QWidget *parent = nullptr);

    /// `base`: the criteria the figures were read with.
    virtual void showFigures(
        const figures::Figures &figures, const domain::Criteria &base, const wording::Wording &wording) = 0;

Q_SIGNALS:
    void listRequested(const domain::Criteria &criteria);
    void recommendationRequested(domain::RecommendationId id);

protected:
    [[nodiscard]] Panel *panel() const { return m_panel; }
    void setTitle(const QString &title);
    /// A hairline parts the header from a table or a list below it.
    void setListed();

private:
    Panel *m_panel;
    bool m_listed = false;
};

/// A panel whose chart has a table of the same figures as its alternative: Qt's charts say nothing to a screen reader.
class ChartPanel : public FigurePanel
{
    Q_OBJECT
public:
    enum class View { Number, Share, Table };
    explicit ChartPanel(View first, QWidget *parent = nullptr);

    /// What is shown, as a number of View; another number leaves it as it is.
    void setView(int view);

Q_SIGNALS:
    void viewed(int view); ///< by the person

protected:
    /// Puts the chart in place; `head` stands above it and goes with it (a legend).
    void setChart(QWidget *chart, QWidget *head = nullptr);
    virtual void viewChosen(View view) = 0;
    [[nodiscard]] GridModel *grid() const { return m_grid; }

private:
    void choose(int view);

    SegmentedControl *m_views;
    QStackedWidget *m_stack;
    QTableView *m_table;
    GridModel *m_grid;
};

} // namespace ui
