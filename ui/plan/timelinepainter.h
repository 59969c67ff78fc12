// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/timescale.h"
#include "ui/theme/tokens.h"

class QModelIndex;
class QPainter;
class QRect;

namespace ui {

/// One row of the timeline: an action as a bar from start to due with the glyph of its status and its date beside it; a cluster as the span of its actions; a
/// recommendation by its due date. What lies outside is hinted at by an arrow at the edge.
void paintTimeline(QPainter &painter, const QRect &rect, const QModelIndex &index, const TimeScale &scale, QDate today, const Tokens &tokens);

} // namespace ui
