// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/planmodel.h"

#include <QSet>

class QTreeView;

namespace ui {

/// Which branches of the plan are open and which row is current, by what they are and not by where they stand, so that
/// a plan read anew looks as before. Clusters are open and actions closed until somebody does otherwise.
class BranchMemory
{
public:
    void note(const QModelIndex &branch, bool open);
    void keepCurrent(const QModelIndex &index);
    /// Opens what was open and makes current what was, where it is still there.
    void restore(QTreeView &view, const items::PlanModel &model) const;

private:
    struct Row
    {
        int kind = 0;
        qint64 id = 0;
        std::optional<domain::ActionId> action;
    };
    QSet<qint64> m_closedClusters;
    QSet<qint64> m_openActions;
    std::optional<Row> m_current;
};

} // namespace ui
