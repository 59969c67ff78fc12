// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/leadmodel.h"

using namespace Qt::StringLiterals;

namespace ui {

void LeadModel::setGroups(const QList<storage::statistics::Group> &groups, const wording::Wording &wording)
{
    beginResetModel();
    m_wording = wording;
    m_lines.clear();
    QList<storage::statistics::Group> named;
    QList<storage::statistics::Group> nobody;
    for (const auto &group : groups)
        (group.key.isEmpty() ? nobody : named).append(group);
    // One line for the others is of use only when it stands for more than one.
    const qsizetype shown = named.size() <= mostShown + 1 ? named.size() : mostShown;
    for (const auto &group : named.mid(0, shown))
        append(group, group.label.preferred(wording.language()));
    if (shown < named.size())
        appendOthers(named.mid(shown));
    for (const auto &group : nobody) {
        if (group.total > 0)
            append(group, tr("Without a lead institution"));
    }
    endResetModel();
}

void LeadModel::append(const storage::statistics::Group &group, const QString &name)
{
    m_lines.append({.acronyms = {group.key},
        .acronym = group.key,
        .name = name,
        .byStatus = group.byStatus,
        .total = group.total,
        .overdue = group.overdue});
}

void LeadModel::appendOthers(const QList<storage::statistics::Group> &others)
{
    Line line;
    line.name = tr("%n more institution(s)", nullptr, static_cast<int>(others.size()));
    for (const auto &group : others) {
        line.acronyms.append(group.key);
        line.total += group.total;
        line.overdue += group.overdue;
        for (size_t i = 0; i < line.byStatus.size(); ++i)
            line.byStatus.at(i) += group.byStatus.at(i);
    }
    m_lines.append(line);
}

void LeadModel::setHeaders(const QStringList &headers)
{
    m_headers = headers;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int LeadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LeadModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LeadModel::shown(const Line &line, int column) const
{
    switch (column) {
    case Name:
        return line.acronym.isEmpty() ? line.name : line.acronym + u' ' + line.name;
    case Total:
        return m_wording->number(line.total);
    case Overdue:
        return line.overdue > 0 ? m_wording->number(line.overdue) : u"–"_s;
    default:
        return {};
    }
}

QStringList LeadModel::parts(const Line &line) const
{
    QStringList parts {shown(line, Name)};
    for (const domain::Status status : domain::allOf<domain::Status>()) {
        if (const qint64 count = line.byStatus.at(static_cast<size_t>(status)); count > 0)
            parts.append(tr("%1: %2", "status and number").arg(m_wording->status(status), m_wording->number(count)));
    }
    return parts;
}

QVariant LeadModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(line, index.column());
    case Qt::ToolTipRole:
        return parts(line).join(u'\n');
    case Qt::AccessibleTextRole:
        return index.column() == Bar ? parts(line).join(u". "_s) : shown(line, index.column());
    case AcronymRole:
        return line.acronym;
    case NameRole:
        return line.name;
    case OverdueRole:
        return line.overdue;
    case CountsRole: {
        QVariantList counts;
        for (const qint64 count : line.byStatus)
            counts.append(count);
        return counts;
    }
    default:
        return {};
    }
}

QVariant LeadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_headers.value(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section >= Total ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace ui
