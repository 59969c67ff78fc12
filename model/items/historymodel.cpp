// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/historymodel.h"

namespace items {

using namespace Qt::StringLiterals;

HistoryModel::HistoryModel(const wording::Wording &wording, Words words, QObject *parent)
    : QAbstractListModel(parent)
    , m_wording(wording)
    , m_words(std::move(words))
{
}

void HistoryModel::setChanges(const QList<storage::Change> &changes)
{
    beginResetModel();
    m_changes = changes;
    endResetModel();
}

void HistoryModel::setWording(const wording::Wording &wording)
{
    m_wording = wording;
    if (!m_changes.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &change = m_changes[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return m_words(change);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return u"%1. %2. %3"_s.arg(m_wording.moment(change.madeAt), m_words(change), change.actor);
    case IdRole:
        return QVariant::fromValue(change.id.value());
    case ChangeRole:
        return QVariant::fromValue(change);
    case MomentRole:
        return change.madeAt;
    case MomentTextRole:
        return m_wording.moment(change.madeAt);
    case DayTextRole:
        return m_wording.date(change.madeAt.toLocalTime().date());
    case ActorRole:
        return change.actor;
    case IntentRole:
        return static_cast<int>(change.intent);
    case ReferenceRole:
        return m_wording.reference(change.document, change.paragraph);
    case RecommendationCountRole:
        return change.recommendations;
    case IsRevertedRole:
        return change.revertedBy.has_value();
    case IsRevertibleRole:
        return !change.revertedBy && change.intent != storage::Intent::CreateWorkspace
            && change.intent != storage::Intent::Demonstration;
    default:
        return {};
    }
}

} // namespace items
