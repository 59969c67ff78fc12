// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/samplemodel.h"

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype longestCell = 300;

} // namespace

void SampleModel::setSample(const exchange::Sample &sample)
{
    beginResetModel();
    m_sample = sample;
    m_columns = static_cast<int>(sample.header.size());
    for (const QStringList &row : sample.rows)
        m_columns = std::max(m_columns, static_cast<int>(row.size()));
    endResetModel();
}

int SampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sample.rows.size());
}

int SampleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant SampleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString cell = m_sample.rows.at(index.row()).value(index.column());
    if (role == Qt::DisplayRole)
        return cell.left(longestCell).simplified();
    if (role == Qt::ToolTipRole)
        return cell.left(longestCell).toHtmlEscaped();
    return {};
}

QVariant SampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Horizontal)
        return m_sample.header.value(section).simplified();
    return section < m_sample.numbers.size() ? QVariant(m_sample.numbers.at(section)) : QVariant();
}

} // namespace ui
