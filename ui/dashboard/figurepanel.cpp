// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/figurepanel.h"

#include "ui/dashboard/gridmodel.h"
#include "ui/frame/retranslate.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tablecopy.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace ui {

FigurePanel::FigurePanel(QWidget *parent)
    : QWidget(parent)
    , m_panel(new Panel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
}

void FigurePanel::setTitle(const QString &title)
{
    m_panel->setTitle(title);
    if (m_listed) {
        m_panel->setEdgeToEdge(true); // its margins depend on there being a title
    } else {
        m_panel->content()->setContentsMargins(1, 0, 1, 6);
        m_panel->content()->setSpacing(0);
    }
}

void FigurePanel::setListed()
{
    m_listed = true;
}

ChartPanel::ChartPanel(View first, QWidget *parent)
    : FigurePanel(parent)
    , m_views(new SegmentedControl)
    , m_stack(new QStackedWidget)
    , m_table(new QTableView)
    , m_grid(new GridModel(this))
{
    m_views->setObjectName(u"views"_s);
    for (int i = 0; i < 3; ++i)
        m_views->addSegment(QString());
    m_views->setCurrentIndex(static_cast<int>(first));
    panel()->addHeaderWidget(m_views);
    panel()->content()->addWidget(m_stack);
    m_table->setObjectName(u"table"_s);
    m_table->setModel(m_grid);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(28, m_table->fontMetrics().height() + 10));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    copyAsTable(m_table);
    connect(m_views, &SegmentedControl::chosen, this, [this](int view) {
        choose(view);
        Q_EMIT viewed(view);
    });
    retranslate(this, [this] {
        m_views->setAccessibleName(tr("How the figures are shown"));
        m_views->setSegmentText(static_cast<int>(View::Number), tr("Number"));
        m_views->setSegmentText(static_cast<int>(View::Share), tr("Share"));
        m_views->setSegmentText(static_cast<int>(View::Table), tr("Table"));
        m_views->setSegmentName(static_cast<int>(View::Table), tr("View as table"));
    });
}

void ChartPanel::setChart(QWidget *chart, QWidget *head)
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 6);
    column->setSpacing(6);
    if (head) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(14, 0, 14, 0);
        row->addWidget(head);
        column->addLayout(row);
    }
    column->addWidget(chart, 1);
    m_stack->addWidget(body);
    m_stack->addWidget(m_table);
}

void ChartPanel::setView(int view)
{
    if (view < 0 || view >= m_views->count())
        return;
    m_views->setCurrentIndex(view);
    choose(view);
}

void ChartPanel::choose(int view)
{
    const auto chosen = static_cast<View>(view);
    m_stack->setCurrentIndex(chosen == View::Table ? 1 : 0);
    m_table->setAccessibleName(panel()->accessibleName());
    if (chosen != View::Table)
        viewChosen(chosen);
}

} // namespace ui
