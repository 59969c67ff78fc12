// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/cleaningmodel.h"

#include "ui/imports/choicedelegate.h"
#include "wording/cleanings.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using exchange::CleaningTally;

namespace {

constexpr qsizetype longestExample = 80;

QString brief(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > longestExample ? line.left(longestExample) + u'…' : line;
}

} // namespace

CleaningModel::CleaningModel(const Language &language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_language(language)
{
}

void CleaningModel::setCleanings(const QList<CleaningTally> &tallies, const exchange::Columns &asPrinted)
{
    beginResetModel();
    m_tallies = tallies;
    m_asPrinted = asPrinted;
    for (const auto column : domain::allOf<exchange::Column>()) {
        const bool listed = std::ranges::find(tallies, column, &CleaningTally::column) != tallies.end();
        if (exchange::contains(asPrinted, column) && !listed)
            m_tallies.append({.column = column, .rule = exchange::Rule::Blanks, .count = 0, .examples = {}});
    }
    std::ranges::stable_sort(m_tallies, {}, &CleaningTally::column);
    endResetModel();
}

void CleaningModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_tallies.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

bool CleaningModel::isFirst(int row) const
{
    return row == 0 || m_tallies.at(row).column != m_tallies.at(row - 1).column;
}

bool CleaningModel::canBeChosen(int row) const
{
    return isFirst(row) && exchange::mayStayAsPrinted(m_tallies.at(row).column);
}

int CleaningModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tallies.size());
}

int CleaningModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CleaningModel::text(int row, int column) const
{
    const CleaningTally &tally = m_tallies.at(row);
    const auto &wording = m_language.wording();
    switch (column) {
    case Cleaned:
        return wording::importColumn(wording, QString(domain::code(tally.column)));
    case Rule:
        return tally.count == 0 ? tr("Taken as it is printed")
                                : wording::cleaningRule(wording, QString(domain::code(tally.rule)));
    case Count:
        return wording.number(tally.count);
    default:
        if (tally.examples.isEmpty())
            return {};
        const QString after = brief(tally.examples.front().after);
        return tr("%1 → %2", "a value before and after it was cleaned")
            .arg(brief(tally.examples.front().before), after.isEmpty() ? u"–"_s : after);
    }
}

QVariant CleaningModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Cleaned && !isFirst(row) ? QString() : text(row, index.column());
    case Qt::ToolTipRole:
        return text(row, index.column()).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "name of a column and what it says")
            .arg(headerData(index.column(), Qt::Horizontal).toString(), text(row, index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Count ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::CheckStateRole:
        if (index.column() != Cleaned || !canBeChosen(row))
            return {};
        return exchange::contains(m_asPrinted, m_tallies.at(row).column) ? Qt::Unchecked : Qt::Checked;
    case MutedRole:
        return index.column() == Example || m_tallies.at(row).count == 0;
    default:
        return {};
    }
}

bool CleaningModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Cleaned
        || !canBeChosen(index.row()))
        return false;
    exchange::Columns asPrinted = m_asPrinted;
    asPrinted.set(static_cast<size_t>(m_tallies.at(index.row()).column), value.toInt() != Qt::Checked);
    if (asPrinted != m_asPrinted)
        Q_EMIT chosen(asPrinted);
    return true;
}

QVariant CleaningModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Count ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Cleaned column"), tr("What was done"), tr("Times"), tr("For example")};
    return names[section];
}

Qt::ItemFlags CleaningModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags all = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Cleaned && canBeChosen(index.row()))
        all |= Qt::ItemIsUserCheckable;
    return all;
}

} // namespace ui
