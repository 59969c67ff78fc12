// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/columnsmodel.h"

#include "ui/imports/choicedelegate.h"
#include "wording/cleanings.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using Meaning = exchange::Column;

namespace {

/// In the order in which people look for them.
constexpr Meaning offered[] = {Meaning::Text, Meaning::TextEs, Meaning::TextEn, Meaning::Paragraph, Meaning::Body,
    Meaning::Symbol, Meaning::Case, Meaning::Published, Meaning::Session, Meaning::Cycle, Meaning::Countries,
    Meaning::RecommendingStates, Meaning::Position, Meaning::Type, Meaning::Themes, Meaning::Groups, Meaning::Sdgs,
    Meaning::Lead, Meaning::Support, Meaning::Due, Meaning::Priority, Meaning::Status, Meaning::ExternalId,
    Meaning::ExternalSystem, Meaning::Uid};
static_assert(std::size(offered) == exchange::columnCount);

constexpr qsizetype shownValues = 3;
constexpr qsizetype longestValue = 60;

} // namespace

ColumnsModel::ColumnsModel(const Language &language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_language(language)
{
}

void ColumnsModel::setSample(const exchange::Sample &sample)
{
    beginResetModel();
    m_sample = sample;
    m_mapping = sample.mapping;
    m_mapping.resize(static_cast<size_t>(sample.header.size()));
    endResetModel();
}

void ColumnsModel::setEditable(bool editable)
{
    m_editable = editable;
    retranslate();
}

std::optional<Meaning> ColumnsModel::meaning(int row) const
{
    return m_mapping.at(static_cast<size_t>(row));
}

bool ColumnsModel::has(Meaning column) const
{
    return std::ranges::find(m_mapping, std::optional(column)) != m_mapping.end();
}

bool ColumnsModel::hasText() const
{
    return has(Meaning::Text) || has(Meaning::TextEs) || has(Meaning::TextEn);
}

qsizetype ColumnsModel::used() const
{
    return std::ranges::count_if(m_mapping, [](const auto &column) { return column.has_value(); });
}

void ColumnsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_mapping.size());
}

int ColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ColumnsModel::meaningName(std::optional<Meaning> column) const
{
    return column ? wording::importColumn(m_language.wording(), QString(domain::code(*column))) : tr("Not imported");
}

/// The first values that are not the same.
QString ColumnsModel::values(int row) const
{
    QStringList found;
    for (const QStringList &cells : m_sample.rows) {
        QString value = cells.value(row).simplified();
        if (value.size() > longestValue)
            value = value.left(longestValue) + u'…';
        if (!value.isEmpty() && !found.contains(value))
            found << value;
        if (found.size() == shownValues)
            break;
    }
    return found.join(u" · "_s);
}

QString ColumnsModel::text(const QModelIndex &index) const
{
    switch (index.column()) {
    case InFile: {
        const QString name = m_sample.header.value(index.row()).simplified();
        return name.isEmpty() ? tr("Column %1").arg(index.row() + 1) : name;
    }
    case InAvance:
        return meaningName(meaning(index.row()));
    default:
        return values(index.row());
    }
}

QVariant ColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isMeaning = index.column() == InAvance;
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::ToolTipRole:
        return text(index).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "name of a column and what it says")
            .arg(headerData(index.column(), Qt::Horizontal).toString(), text(index));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::EditRole:
        return isMeaning && meaning(index.row()) ? QString(domain::code(*meaning(index.row()))) : QString();
    case MutedRole:
        return index.column() == Values || (isMeaning && !meaning(index.row()));
    case OfferedRole:
    case OfferedNamesRole:
        break;
    default:
        return {};
    }
    if (!isMeaning)
        return {};
    QVariantList codes{QString()};
    QStringList names{meaningName({})};
    for (const Meaning column : offered) {
        codes << QString(domain::code(column));
        names << meaningName(column);
    }
    return role == OfferedRole ? QVariant(codes) : QVariant(names);
}

bool ColumnsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString code = value.toString();
    const auto column = domain::fromCode<Meaning>(code);
    if (!code.isEmpty() && !column)
        return false;
    auto &mapped = m_mapping.at(static_cast<size_t>(index.row()));
    if (mapped == column)
        return true;
    mapped = column;
    Q_EMIT dataChanged(index, index);
    Q_EMIT this->mapped();
    return true;
}

QVariant ColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("In the file"), tr("In Avance"), tr("First values")};
    return names[section];
}

Qt::ItemFlags ColumnsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags all = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == InAvance)
        all.setFlag(Qt::ItemIsEditable, m_editable);
    return all;
}

} // namespace ui
