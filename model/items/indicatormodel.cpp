// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/indicatormodel.h"

#include "domain/fold.h"
#include "domain/plan.h"
#include "wording/figures.h"

#include <QCollator>
#include <cmath>

namespace items {

using namespace Qt::StringLiterals;
using storage::plan::IndicatorEntry;

IndicatorModel::IndicatorModel(const wording::Wording &wording, QObject *parent)
    : QAbstractTableModel(parent)
    , m_wording(wording)
{
}

void IndicatorModel::setEntries(std::vector<IndicatorEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    rebuild();
    endResetModel();
}

void IndicatorModel::setFilter(const QString &text)
{
    beginResetModel();
    m_filter = domain::folded(text);
    rebuild();
    endResetModel();
}

void IndicatorModel::setWording(const wording::Wording &wording)
{
    beginResetModel();
    m_wording = wording;
    rebuild();
    endResetModel();
}

void IndicatorModel::setHeaders(const QStringList &headers)
{
    m_headers = headers;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void IndicatorModel::rebuild()
{
    m_rows.clear();
    const auto words = m_filter.split(u' ', Qt::SkipEmptyParts);
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const auto &entry = m_entries[i];
        const auto &one = entry.indicator;
        const QString all = domain::folded(
            QStringList {one.name.es, one.name.en, one.source, entry.attribute.es, entry.attribute.en, m_wording.indicatorKind(one.kind)}.join(u' '));
        if (std::all_of(words.begin(), words.end(), [&](const QString &word) { return all.contains(word); }))
            m_rows.push_back(i);
    }
    const QCollator collator(m_wording.locale());
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](size_t a, size_t b) {
        const auto language = m_wording.language();
        return collator.compare(m_entries[a].indicator.name.preferred(language), m_entries[b].indicator.name.preferred(language)) < 0;
    });
}

const IndicatorEntry *IndicatorModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_entries[m_rows[static_cast<size_t>(row)]] : nullptr;
}

int IndicatorModel::rowOf(domain::IndicatorId id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row)->indicator.id == id)
            return row;
    }
    return -1;
}

int IndicatorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int IndicatorModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString IndicatorModel::figure(const domain::Indicator &indicator, double value) const
{
    const QString unit = indicator.unit.preferred(m_wording.language());
    const QString number = wording::decimal(m_wording, value);
    return unit.isEmpty() ? number : number + QChar(QChar::Nbsp) + unit;
}

std::optional<double> IndicatorModel::share(const IndicatorEntry &entry) const
{
    const auto *last = entry.last();
    return last ? domain::shareOfWay(entry.indicator, last->value) : std::nullopt;
}

QString IndicatorModel::text(const IndicatorEntry &entry, int column) const
{
    const auto &one = entry.indicator;
    const auto *last = entry.last();
    switch (column) {
    case Name:
        return one.name.preferred(m_wording.language());
    case Last:
        return last ? figure(one, last->value) : QString();
    case Target:
        return one.target ? figure(one, *one.target) : QString();
    case Way: {
        const auto way = share(entry);
        return way ? m_wording.percent(static_cast<int>(std::lround(*way * 100))) : QString();
    }
    case Periodicity:
        return one.periodicity;
    case Source:
        return one.source;
    default:
        return {};
    }
}

QVariant IndicatorModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const IndicatorEntry &entry = *at(index.row());
    const auto &one = entry.indicator;
    const auto *last = entry.last();
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        return text(entry, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == Name)
            return text(entry, Name) + u", "_s + m_wording.indicatorKind(one.kind);
        return index.column() == Last && last ? text(entry, Last) + u", "_s + m_wording.date(last->date) : text(entry, index.column());
    case IdRole:
        return QVariant::fromValue(one.id->value());
    case KindRole:
        return static_cast<int>(one.kind);
    case KindTextRole:
        return m_wording.indicatorKind(one.kind);
    case LastTextRole:
        return text(entry, Last);
    case LastDateTextRole:
        return last ? m_wording.date(last->date) : QString();
    case TargetTextRole:
        return text(entry, Target);
    case TargetDateTextRole:
        return one.targetDate.isValid() ? m_wording.date(one.targetDate) : QString();
    case ShareRole: {
        const auto way = share(entry);
        return way ? QVariant(*way) : QVariant();
    }
    case ShareTextRole:
        return text(entry, Way);
    default:
        return {};
    }
}

QVariant IndicatorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_headers.value(section)) : QVariant();
}

IndicatorValueModel::IndicatorValueModel(const wording::Wording &wording, QObject *parent)
    : QAbstractTableModel(parent)
    , m_wording(wording)
{
}

void IndicatorValueModel::setValues(const QList<domain::IndicatorValue> &values)
{
    beginResetModel();
    m_values = values;
    std::stable_sort(m_values.begin(), m_values.end(), [](const auto &a, const auto &b) { return a.date > b.date; });
    endResetModel();
}

void IndicatorValueModel::setWording(const wording::Wording &wording)
{
    m_wording = wording;
    if (!m_values.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void IndicatorValueModel::setHeaders(const QStringList &headers, const QString &whole)
{
    m_headers = headers;
    m_whole = whole;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_values.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const domain::IndicatorValue *IndicatorValueModel::at(int row) const
{
    return row >= 0 && row < m_values.size() ? &m_values.at(row) : nullptr;
}

int IndicatorValueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_values.size());
}

int IndicatorValueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IndicatorValueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &value = m_values.at(index.row());
    if (role == IdRole)
        return QVariant::fromValue(value.id->value());
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Date:
        return m_wording.date(value.date);
    case Category:
        return value.category.isEmpty() ? m_whole : value.category;
    case Value:
        return wording::decimal(m_wording, value.value);
    case Note:
        return value.note;
    default:
        return {};
    }
}

QVariant IndicatorValueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_headers.value(section)) : QVariant();
}

} // namespace items
