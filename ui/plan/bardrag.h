// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/planmodel.h"
#include "ui/plan/timelinepainter.h"

namespace ui {

/// Dragging an end of an action's bar to another date. Places are pixels from the left of the timeline. An action that
/// is done or dropped, or has no due date, has nothing to be dragged.
class BarDrag
{
public:
    BarDrag(const items::PlanModel &model, const TimeScale &scale);

    struct Dates
    {
        domain::ActionId action{0};
        QDate starts;
        QDate due;
    };

    /// Whether an end of this row's bar is here.
    [[nodiscard]] bool isGrip(const QModelIndex &index, int x) const { return gripAt(index, x).has_value(); }
    void begin(const QModelIndex &index, int x) { m_drag = gripAt(index, x); }
    /// The end follows the pointer day by day, and never passes the other one.
    void move(int x);
    void cancel() { m_drag.reset(); }
    /// None: the dates are as they were.
    [[nodiscard]] std::optional<Dates> end();
    [[nodiscard]] bool isActive() const { return m_drag.has_value(); }
    /// None: this row is not being dragged.
    [[nodiscard]] std::optional<DraggedDates> dates(const QModelIndex &index, const wording::Wording &wording) const;

private:
    struct Drag
    {
        Dates before;
        Dates now;
        bool end = true; ///< the due date, else the start
        int offset = 0; ///< from the pointer to the end of the bar
    };
    [[nodiscard]] std::optional<Drag> gripAt(const QModelIndex &index, int x) const;

    const items::PlanModel &m_model;
    const TimeScale &m_scale;
    std::optional<Drag> m_drag;
};

} // namespace ui
