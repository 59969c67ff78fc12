// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTreeView;

namespace ui::plancolumns {

/// Which columns of the plan are shown and how wide: the title takes what the others leave, and those that matter least
/// give way to it.
void layOutTable(QTreeView &view);
/// The title, and the timeline in the rest. The width of the timeline.
int layOutTimeline(QTreeView &view);

} // namespace ui::plancolumns
