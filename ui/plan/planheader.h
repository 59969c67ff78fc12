// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/timescale.h"

#include <QHeaderView>

namespace ui {

/// The names of the columns; above the timeline the scale, with today marked.
class PlanHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit PlanHeader(QWidget *parent);
    /// What the scale shows; nullptr: no scale.
    void setScale(const TimeScale *scale, const wording::Wording &wording, QDate today);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    const TimeScale *m_scale = nullptr;
    wording::Wording m_wording {domain::Language::Spanish};
    QDate m_today;
};

} // namespace ui
