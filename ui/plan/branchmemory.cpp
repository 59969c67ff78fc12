// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/branchmemory.h"

#include <QTreeView>

namespace ui {

using Model = items::PlanModel;

namespace {

qint64 idOf(const QModelIndex &index)
{
    return index.data(Model::IdRole).toLongLong();
}

} // namespace

void BranchMemory::note(const QModelIndex &branch, bool open)
{
    const bool cluster = branch.data(Model::KindRole).toInt() == Model::ClusterRow;
    auto &ids = cluster ? m_closedClusters : m_openActions;
    if (open != cluster)
        ids.insert(idOf(branch));
    else
        ids.remove(idOf(branch));
}

void BranchMemory::keepCurrent(const QModelIndex &index)
{
    m_current.reset();
    if (!index.isValid())
        return;
    const int kind = index.data(Model::KindRole).toInt();
    const auto *entry = static_cast<const Model *>(index.model())->actionAt(index);
    m_current = Row{kind, idOf(index), entry ? entry->action.id : std::nullopt};
}

void BranchMemory::restore(QTreeView &view, const Model &model) const
{
    QModelIndex current;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex cluster = model.index(row, 0);
        view.setExpanded(cluster, !m_closedClusters.contains(idOf(cluster)));
        if (m_current && m_current->kind == Model::ClusterRow && m_current->id == idOf(cluster))
            current = cluster;
    }
    for (const qint64 id : m_openActions) {
        if (const QModelIndex action = model.indexOf(domain::ActionId(id)); action.isValid())
            view.setExpanded(action, true);
    }
    if (m_current && m_current->action)
        current = model.indexOf(*m_current->action);
    for (int row = 0;
         m_current && m_current->kind == Model::RecommendationRow && current.isValid() && row < model.rowCount(current);
         ++row) {
        if (idOf(model.index(row, 0, current)) == m_current->id) {
            current = model.index(row, 0, current);
            break;
        }
    }
    if (current.isValid()) {
        view.setCurrentIndex(current);
        view.scrollTo(current);
    }
}

} // namespace ui
