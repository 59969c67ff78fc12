// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/statuspanel.h"

#include "ui/dashboard/gridmodel.h"
#include "ui/dashboard/legend.h"
#include "ui/dashboard/statuschart.h"
#include "ui/frame/retranslate.h"

using namespace Qt::StringLiterals;

namespace ui {

StatusPanel::StatusPanel(QWidget *parent)
    : ChartPanel(View::Share, parent)
    , m_legend(new Legend)
    , m_chart(new StatusChart)
{
    setObjectName(u"statusPanel"_s);
    m_chart->setObjectName(u"statusChart"_s);
    setChart(m_chart, m_legend);
    retranslate(this, [this] { setTitle(tr("Status by mechanism")); });
    connect(m_chart, &StatusChart::chosen, this, [this](const QString &key, std::optional<domain::Status> status) {
        const auto criteria = figures::ofKind(m_base, key);
        Q_EMIT listRequested(status ? figures::ofStatuses(criteria, {*status}) : criteria);
    });
}

void StatusPanel::showFigures(const figures::Figures &figures, const domain::Criteria &base, const wording::Wording &wording)
{
    m_base = base;
    QList<storage::statistics::Group> kinds;
    for (storage::statistics::Group kind : figures.kinds) {
        if (kind.total == 0)
            continue;
        if (const auto code = domain::fromCode<domain::MechanismKind>(kind.key))
            kind.label.in(wording.language()) = wording.mechanismKind(*code);
        kinds.append(kind);
    }
    const auto statuses = StatusChart::shownStatuses(kinds);
    m_legend->setStatuses(statuses, wording);
    m_chart->setGroups(kinds, wording);

    QStringList headers {tr("Mechanism")};
    for (const domain::Status status : statuses)
        headers.append(wording.status(status));
    headers.append(tr("Total"));
    QList<QStringList> rows;
    for (const auto &kind : kinds) {
        QStringList row {kind.label.preferred(wording.language())};
        for (const domain::Status status : statuses)
            row.append(wording.number(kind.byStatus.at(static_cast<size_t>(status))));
        rows.append(row << wording.number(kind.total));
    }
    grid()->setGrid(headers, rows);
}

void StatusPanel::viewChosen(View view)
{
    m_chart->setShare(view == View::Share);
}

} // namespace ui
