// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/figurepanel.h"

namespace ui {

class LeadTable;

/// Status by lead institution.
class LeadPanel : public FigurePanel
{
    Q_OBJECT
public:
    explicit LeadPanel(QWidget *parent = nullptr);
    void showFigures(const figures::Figures &figures, const domain::Criteria &base, const wording::Wording &wording) override;

private:
    LeadTable *m_table;
    domain::Criteria m_base;
};

} // namespace ui
