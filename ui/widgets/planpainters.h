// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/painters.h"

/// How the plan of action is painted: an action's status has the glyph, the colours and the hatching of the national status it is like, for both say how far
/// something is.
namespace ui {

/// Planned as planned, under way as in progress, done as implemented, dropped as not accepted.
[[nodiscard]] constexpr domain::Status likeStatus(domain::ActionStatus status)
{
    switch (status) {
    case domain::ActionStatus::Planned:
        return domain::Status::Planned;
    case domain::ActionStatus::UnderWay:
        return domain::Status::InProgress;
    case domain::ActionStatus::Done:
        return domain::Status::Implemented;
    case domain::ActionStatus::Dropped:
        break;
    }
    return domain::Status::NotAccepted;
}

/// The shape of a point of a chart: lines are told apart by it, not by their colour alone. There are so many before they begin again.
inline constexpr int markShapes = 6;
void paintMark(QPainter &painter, const QRectF &box, int shape, const QColor &ink, const QColor &paper);

} // namespace ui
