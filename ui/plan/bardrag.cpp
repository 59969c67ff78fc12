// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/bardrag.h"

#include "domain/plan.h"

namespace ui {

using Model = items::PlanModel;

namespace {
constexpr int reach = 6; ///< pixels from the end of a bar
}

BarDrag::BarDrag(const Model &model, const TimeScale &scale)
    : m_model(model)
    , m_scale(scale)
{
}

std::optional<BarDrag::Drag> BarDrag::gripAt(const QModelIndex &index, int x) const
{
    if (index.data(Model::KindRole).toInt() != Model::ActionRow)
        return std::nullopt;
    const auto &action = m_model.actionAt(index)->action;
    if (!domain::isOpen(action.status) || !action.due.isValid())
        return std::nullopt;
    const Dates dates{*action.id, action.starts, action.due};
    const int fromEnd = x - static_cast<int>(m_scale.xOf(action.due.addDays(1)));
    if (std::abs(fromEnd) <= reach)
        return Drag{dates, dates, true, fromEnd};
    const int fromStart = x - static_cast<int>(m_scale.xOf(action.starts));
    if (action.starts.isValid() && std::abs(fromStart) <= reach)
        return Drag{dates, dates, false, fromStart};
    return std::nullopt;
}

void BarDrag::move(int x)
{
    if (!m_drag)
        return;
    const QDate day = m_scale.dayAt(x - m_drag->offset + 0.5);
    auto &now = m_drag->now;
    if (!m_drag->end)
        now.starts = std::min(day, now.due);
    else
        now.due = now.starts.isValid() ? std::max(day.addDays(-1), now.starts) : day.addDays(-1);
}

std::optional<BarDrag::Dates> BarDrag::end()
{
    const auto drag = m_drag;
    m_drag.reset();
    const bool moved = drag && (drag->now.starts != drag->before.starts || drag->now.due != drag->before.due);
    return moved ? std::optional(drag->now) : std::nullopt;
}

std::optional<DraggedDates> BarDrag::dates(const QModelIndex &index, const wording::Wording &wording) const
{
    if (!m_drag || index.data(Model::KindRole).toInt() != Model::ActionRow
        || index.data(Model::IdRole).toLongLong() != m_drag->now.action.value())
        return std::nullopt;
    return DraggedDates{
        m_drag->now.starts, m_drag->now.due, wording.date(m_drag->end ? m_drag->now.due : m_drag->now.starts)};
}

} // namespace ui
