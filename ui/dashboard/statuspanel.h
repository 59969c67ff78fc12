// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/figurepanel.h"

namespace ui {

class Legend;
class StatusChart;

/// Status by kind of mechanism.
class StatusPanel : public ChartPanel
{
    Q_OBJECT
public:
    explicit StatusPanel(QWidget *parent = nullptr);
    void showFigures(const figures::Figures &figures, const domain::Criteria &base, const wording::Wording &wording) override;

protected:
    void viewChosen(View view) override;

private:
    Legend *m_legend;
    StatusChart *m_chart;
    domain::Criteria m_base;
};

} // namespace ui
