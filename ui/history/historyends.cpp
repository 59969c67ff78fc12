// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historyends.h"

#include "items/historymodel.h"
#include "ui/history/historydelegate.h"
#include "ui/history/historyreading.h"

namespace ui {

HistoryEnds::HistoryEnds(const HistoryReading &reading, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_reading(reading)
{
}

QVariant HistoryEnds::data(const QModelIndex &index, int role) const
{
    if (role != HistoryDelegate::EndRole)
        return QIdentityProxyModel::data(index, role);
    const bool movedOn = m_reading.movedOn.contains(index.data(items::HistoryModel::IdRole).toLongLong());
    return static_cast<int>(HistoryDelegate::endOf(index, movedOn, m_readOnly));
}

} // namespace ui
