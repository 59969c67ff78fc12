// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/handovermodel.h"

#include "domain/rules.h"

namespace items {

using namespace Qt::StringLiterals;

HandoverModel::HandoverModel(const wording::Wording &wording, QObject *parent)
    : QAbstractTableModel(parent)
    , m_wording(wording)
    , m_headers(ColumnCount)
{
}

void HandoverModel::setRows(const QList<storage::handovers::Row> &rows, QDate today)
{
    beginResetModel();
    m_rows = rows;
    m_today = today;
    m_unchecked.clear();
    endResetModel();
    Q_EMIT checkedChanged();
}

void HandoverModel::setWording(const wording::Wording &wording)
{
    m_wording = wording;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void HandoverModel::setHeaders(const QStringList &headers)
{
    m_headers = headers;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QList<domain::AssignmentId> HandoverModel::checked() const
{
    QList<domain::AssignmentId> ids;
    for (const auto &row : m_rows) {
        if (!m_unchecked.contains(row.assignment))
            ids.append(row.assignment);
    }
    return ids;
}

void HandoverModel::checkAll(bool checked)
{
    m_unchecked.clear();
    if (!checked) {
        for (const auto &row : std::as_const(m_rows))
            m_unchecked.insert(row.assignment);
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Reference), index(rowCount() - 1, Reference), {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
}

int HandoverModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HandoverModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HandoverModel::text(const storage::handovers::Row &row, int column) const
{
    switch (column) {
    case Reference:
        return m_wording.reference(row.document, row.paragraph);
    case Text:
        return (row.title.isEmpty() ? row.text : row.title).preferred(m_wording.language()).simplified();
    case Role:
        return m_wording.role(row.role);
    case Status:
        return u"%1, %2"_s.arg(m_wording.status(row.status), m_wording.percent(row.percent));
    default:
        return row.due.isValid() ? m_wording.date(row.due) : u"–"_s;
    }
}

QVariant HandoverModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Text ? row.text.preferred(m_wording.language()) : text(row, index.column());
    case Qt::CheckStateRole:
        if (index.column() != Reference)
            return {};
        return m_unchecked.contains(row.assignment) ? Qt::Unchecked : Qt::Checked;
    case RecommendationRole:
        return QVariant::fromValue(row.recommendation.value());
    case StatusRole:
        return static_cast<int>(row.status);
    case UrgencyRole:
        return static_cast<int>(domain::urgency(row.due, row.status, false, m_today));
    default:
        return {};
    }
}

bool HandoverModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != Reference)
        return false;
    const auto id = m_rows[index.row()].assignment;
    if (value.toInt() == Qt::Checked)
        m_unchecked.remove(id);
    else
        m_unchecked.insert(id);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
    return true;
}

QVariant HandoverModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_headers.value(section)) : QVariant();
}

Qt::ItemFlags HandoverModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Reference)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace items
