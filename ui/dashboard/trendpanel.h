// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/figurepanel.h"

namespace ui {

class TrendChart;

/// Implementation over time.
class TrendPanel : public ChartPanel
{
    Q_OBJECT
public:
    explicit TrendPanel(QWidget *parent = nullptr);
    void showFigures(const figures::Figures &figures, const domain::Criteria &base, const wording::Wording &wording) override;

protected:
    void viewChosen(View view) override;

private:
    TrendChart *m_chart;
    domain::Criteria m_base;
};

} // namespace ui
