// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plancolumns.h"

#include "items/planmodel.h"

#include <QTreeView>
#include <algorithm>

namespace ui::plancolumns {

using Model = items::PlanModel;

namespace {

constexpr int leastTitle = 266;
constexpr int timelineTitle = 320;
constexpr int leastTimeline = 100;

struct Width
{
    Model::Column column;
    int pixels;
};
/// In the order in which they stay: the last go first when there is no room.
constexpr Width widths[] = {{Model::Status, 152}, {Model::Due, 116}, {Model::Institution, 84}, {Model::Count, 48},
    {Model::Budget, 118}, {Model::Starts, 90}, {Model::Done, 90}};

} // namespace

void layOutTable(QTreeView &view)
{
    view.setColumnHidden(Model::Timeline, true);
    int rest = view.viewport()->width();
    for (const auto &one : widths) {
        const bool fits = rest - one.pixels >= leastTitle;
        view.setColumnHidden(one.column, !fits);
        if (!fits)
            continue;
        view.setColumnWidth(one.column, one.pixels);
        rest -= one.pixels;
    }
    view.setColumnWidth(Model::Title, std::max(leastTitle, rest));
}

int layOutTimeline(QTreeView &view)
{
    const int width = view.viewport()->width();
    const int title = std::min(timelineTitle, width * 2 / 5);
    for (const auto &one : widths)
        view.setColumnHidden(one.column, true);
    view.setColumnHidden(Model::Timeline, false);
    view.setColumnWidth(Model::Title, title);
    view.setColumnWidth(Model::Timeline, std::max(leastTimeline, width - title));
    return width - title;
}

} // namespace ui::plancolumns
