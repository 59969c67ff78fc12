// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/trendpanel.h"

#include "ui/dashboard/gridmodel.h"
#include "ui/dashboard/trendchart.h"
#include "ui/frame/retranslate.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace ui {

TrendPanel::TrendPanel(QWidget *parent)
    : ChartPanel(View::Number, parent)
    , m_chart(new TrendChart)
{
    setObjectName(u"trendPanel"_s);
    m_chart->setObjectName(u"trendChart"_s);
    setChart(m_chart);
    retranslate(this, [this] { setTitle(tr("Implementation over time")); });
    connect(m_chart, &TrendChart::chosen, this,
        [this](domain::Status status) { Q_EMIT listRequested(figures::ofStatuses(m_base, {status})); });
}

void TrendPanel::showFigures(const figures::Figures &figures, const domain::Criteria &base, const wording::Wording &wording)
{
    m_base = base;
    m_chart->setTrend(figures.trend, wording);
    QStringList headers {tr("Quarter")};
    for (const domain::Status status : domain::allOf<domain::Status>())
        headers.append(wording.status(status));
    headers.append(tr("Total"));
    QList<QStringList> rows;
    for (const auto &point : figures.trend) {
        QStringList row {TrendChart::quarterName(point.day, wording)};
        for (const qint64 count : point.byStatus)
            row.append(wording.number(count));
        rows.prepend(row << wording.number(std::accumulate(point.byStatus.begin(), point.byStatus.end(), qint64 {0})));
    }
    grid()->setGrid(headers, rows);
}

void TrendPanel::viewChosen(View view)
{
    m_chart->setShare(view == View::Share);
}

} // namespace ui
