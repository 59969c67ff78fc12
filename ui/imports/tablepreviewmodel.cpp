// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/tablepreviewmodel.h"

#include "wording/tables.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

TablePreviewModel::TablePreviewModel(const Language &language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_language(language)
{
}

void TablePreviewModel::setPlan(exchange::EntityPlan plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    fill();
    endResetModel();
}

void TablePreviewModel::setShown(std::optional<Kind> kind)
{
    beginResetModel();
    m_kind = kind;
    fill();
    endResetModel();
}

void TablePreviewModel::setUpdates(bool updates)
{
    m_updates = updates;
    retranslate();
}

void TablePreviewModel::retranslate()
{
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void TablePreviewModel::fill()
{
    m_lines.clear();
    const auto wanted = [this](Kind kind) { return !m_kind || *m_kind == kind; };
    for (qsizetype i = 0; i < m_plan.items.size(); ++i) {
        const auto &item = m_plan.items.at(i);
        if (!item.match && wanted(Kind::New))
            m_lines.append({Kind::New, i});
        for (qsizetype change = 0; wanted(Kind::Changed) && change < item.changes.size(); ++change)
            m_lines.append({Kind::Changed, i, change});
    }
    for (qsizetype i = 0; wanted(Kind::Refused) && i < m_plan.refused.size(); ++i)
        m_lines.append({Kind::Refused, i});
    std::ranges::stable_sort(m_lines, {}, [this](const Line &line) { return std::pair(line.kind == Kind::New, number(line)); });
}

const exchange::EntityChange *TablePreviewModel::change(const Line &line) const
{
    return line.kind == Kind::Changed ? &m_plan.items.at(line.place).changes.at(line.change) : nullptr;
}

qint64 TablePreviewModel::number(const Line &line) const
{
    return line.kind == Kind::Refused ? m_plan.refused.at(line.place).row : m_plan.items.at(line.place).row;
}

QString TablePreviewModel::fieldName(qsizetype column) const
{
    const auto &columns = exchange::entityColumns(m_plan.kind);
    return column < 0 ? QString() : wording::tables::column(m_language.wording(), columns.at(column).code);
}

QString TablePreviewModel::refusedText(const exchange::EntityRefusal &refusal, int column) const
{
    switch (column) {
    case Field:
        return fieldName(refusal.column);
    case After:
        return wording::tables::reason(
            m_language.wording(), domain::code(refusal.reason), fieldName(refusal.column), refusal.detail);
    case ToDo:
        return tr("Not imported");
    default:
        return {};
    }
}

/// What stands on one side of a line, whole.
QString TablePreviewModel::whole(const Line &line, bool after) const
{
    if (line.kind == Kind::Refused)
        return after ? refusedText(m_plan.refused.at(line.place), After) : QString();
    const auto language = m_language.current();
    if (const auto *one = change(line))
        return (after ? one->afterWords : one->beforeWords).preferred(language);
    if (!after)
        return {};
    const auto &item = m_plan.items.at(line.place);
    QStringList said;
    const auto &columns = exchange::entityColumns(m_plan.kind);
    for (qsizetype column = 0; column < columns.size(); ++column) {
        if (item.said.contains(column) && !item.after.value(column).isEmpty())
            said << tr("%1: %2", "name of a column and what it says")
                        .arg(fieldName(column), exchange::entityWords(columns.at(column), item.after.at(column), m_language.wording()));
    }
    return said.join(u'\n');
}

QString TablePreviewModel::text(const Line &line, int column) const
{
    if (column == Row)
        return m_language.wording().number(number(line));
    if (line.kind == Kind::Refused)
        return refusedText(m_plan.refused.at(line.place), column);
    const auto &item = m_plan.items.at(line.place);
    const auto *one = change(line);
    const auto orDash = [](const QString &words) { return words.isEmpty() ? u"–"_s : words.simplified(); };
    switch (column) {
    case About:
        return item.title.preferred(m_language.current());
    case Field:
        return one ? fieldName(one->column) : QString();
    case Before:
        return one ? orDash(whole(line, false)) : QString();
    case After:
        return one ? orDash(whole(line, true)) : whole(line, true).replace(u'\n', u" · "_s);
    default:
        break;
    }
    if (!one)
        return tr("Added");
    if (!one->accepted())
        return tr("Keep what is there");
    return m_updates ? tr("Change") : tr("Change if updating");
}

int TablePreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int TablePreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TablePreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::ToolTipRole:
        return text(line, index.column()).left(2000).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "name of a column and what it says")
            .arg(headerData(index.column(), Qt::Horizontal).toString(), text(line, index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Row ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::CheckStateRole:
        if (index.column() == ToDo && line.kind == Kind::Changed)
            return change(line)->accepted() ? Qt::Checked : Qt::Unchecked;
        return {};
    case KindRole:
        return static_cast<int>(line.kind);
    case BeforeRole:
        return whole(line, false);
    case AfterRole:
        return whole(line, true);
    default:
        return {};
    }
}

bool TablePreviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != ToDo)
        return false;
    const Line &line = m_lines.at(index.row());
    if (line.kind != Kind::Changed)
        return false;
    m_plan.items[line.place].changes[line.change].choice = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index);
    Q_EMIT decided();
    return true;
}

QVariant TablePreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Row ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Row"), tr("About"), tr("Column"), tr("In the workspace"), tr("In the file"), tr("What to do")};
    return names[section];
}

Qt::ItemFlags TablePreviewModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags all = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == ToDo && m_lines.at(index.row()).kind == Kind::Changed)
        all |= Qt::ItemIsUserCheckable;
    return all;
}

} // namespace ui
