// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/facetmodel.h"

namespace items {

using namespace Qt::StringLiterals;
using domain::Field;
using storage::statistics::FacetValue;

namespace {

bool sameValues(const QList<FacetValue> &a, const QList<FacetValue> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [](const FacetValue &x, const FacetValue &y) { return x.value == y.value; });
}

/// Groups whose values come from the workspace and can be many.
bool isLong(Field field)
{
    return field == Field::Lead || field == Field::Theme || field == Field::Sdg;
}

} // namespace

FacetModel::FacetModel(const wording::Wording &wording, Words words, QObject *parent)
    : QAbstractItemModel(parent)
    , m_wording(wording)
    , m_words(std::move(words))
{
    for (const auto field : FacetChoice::fields()) {
        Group group;
        group.field = field;
        m_groups.append(group);
    }
}

void FacetModel::setWording(const wording::Wording &wording)
{
    m_wording = wording;
    dataChangedEverywhere();
}

void FacetModel::setCounts(const Counts &counts)
{
    for (int i = 0; i < m_groups.size(); ++i) {
        if (!counts.contains(m_groups[i].field))
            continue;
        Group next = m_groups[i];
        next.all = counts.value(next.field);
        rearrange(i, arranged(next));
    }
}

void FacetModel::setChoice(const FacetChoice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    for (int i = 0; i < m_groups.size(); ++i)
        rearrange(i, arranged(m_groups[i]));
    dataChangedEverywhere();
}

void FacetModel::openAll(Field field)
{
    for (int i = 0; i < m_groups.size(); ++i) {
        if (m_groups[i].field != field)
            continue;
        Group next = m_groups[i];
        next.open = true;
        rearrange(i, arranged(next));
    }
}

/// A value nobody has is noise, except for the usual statuses and dates, whose absence says something, and for what is ticked.
bool FacetModel::isWorthShowing(Field field, const FacetValue &value) const
{
    if (value.count > 0 || m_choice.contains(field, value.value))
        return true;
    if (field == Field::Status)
        return domain::fromCode<domain::Status>(value.value) <= domain::Status::NotAccepted;
    return field == Field::Due;
}

FacetModel::Group FacetModel::arranged(Group group) const
{
    group.shown.clear();
    group.hidden = 0;
    QSet<QString> known;
    for (const auto &value : group.all) {
        known.insert(value.value);
        if (!isWorthShowing(group.field, value))
            continue;
        const bool room = group.open || !isLong(group.field) || group.shown.size() < shortLength;
        if (room || m_choice.contains(group.field, value.value))
            group.shown.append(value);
        else
            ++group.hidden;
    }
    for (const auto &value : m_choice.values(group.field)) {
        if (!known.contains(value)) // ticked, and nothing fits any more: it must stay to be unticked
            group.shown.append(FacetValue {value, {}, 0});
    }
    if (group.hidden == 1) { // "1 more" would take the place of the value itself
        group.open = true;
        return arranged(std::move(group));
    }
    return group;
}

void FacetModel::rearrange(int position, const Group &next)
{
    Group &group = m_groups[position];
    const QModelIndex parent = index(position, 0);
    if (sameValues(group.shown, next.shown) && group.rows() == next.rows()) {
        group = next;
    } else {
        if (group.rows() > 0) {
            beginRemoveRows(parent, 0, group.rows() - 1);
            group.shown.clear();
            group.hidden = 0;
            endRemoveRows();
        }
        if (next.rows() > 0) {
            beginInsertRows(parent, 0, next.rows() - 1);
            group = next;
            endInsertRows();
        } else {
            group = next;
        }
    }
    Q_EMIT dataChanged(parent, parent);
    if (group.rows() > 0)
        Q_EMIT dataChanged(index(0, 0, parent), index(group.rows() - 1, 0, parent));
}

QString FacetModel::label(Field field, const QString &value) const
{
    if (field == Field::Due || field == Field::Archived || value == u"none"_s)
        return m_words.value(field, value);
    if (field == Field::Status) {
        if (const auto status = domain::fromCode<domain::Status>(value))
            return m_wording.status(*status);
    }
    if (field == Field::MechanismKind) {
        if (const auto kind = domain::fromCode<domain::MechanismKind>(value))
            return m_wording.mechanismKind(*kind);
    }
    if (field == Field::Position) {
        if (const auto position = domain::fromCode<domain::Position>(value))
            return m_wording.position(*position);
    }
    for (const auto &group : m_groups) {
        if (group.field != field)
            continue;
        for (const auto &known : group.all) {
            if (known.value == value && !known.label.isEmpty())
                return field == Field::Lead ? value : known.label.preferred(m_wording.language());
        }
    }
    return value;
}

QModelIndex FacetModel::groupIndex(Field field) const
{
    for (int i = 0; i < m_groups.size(); ++i) {
        if (m_groups[i].field == field)
            return index(i, 0);
    }
    return {};
}

// A group's index carries 0, a value's the number of its group from 1.
QModelIndex FacetModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : quintptr {0});
}

QModelIndex FacetModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr {0});
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    return parent.internalId() == 0 && parent.column() == 0 ? m_groups[parent.row()].rows() : 0;
}

int FacetModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == 0)
        return groupData(m_groups[index.row()], role);
    const Group &group = m_groups[static_cast<int>(index.internalId()) - 1];
    if (index.row() >= group.shown.size())
        return moreData(group, role);
    return valueData(group, group.shown[index.row()], role);
}

QVariant FacetModel::groupData(const Group &group, int role) const
{
    const auto chosen = static_cast<int>(m_choice.values(group.field).size());
    switch (role) {
    case Qt::DisplayRole:
        return m_words.group(group.field);
    case Qt::AccessibleTextRole:
        return chosen > 0 ? u"%1, %2"_s.arg(m_words.group(group.field), m_wording.number(chosen))
                          : m_words.group(group.field);
    case KindRole:
        return static_cast<int>(Kind::Group);
    case FieldRole:
        return static_cast<int>(group.field);
    case ChosenCountRole:
        return chosen;
    default:
        return {};
    }
}

QVariant FacetModel::valueData(const Group &group, const FacetValue &value, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return label(group.field, value.value);
    case Qt::ToolTipRole:
        return value.label.isEmpty() ? label(group.field, value.value) : value.label.preferred(m_wording.language());
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(label(group.field, value.value), m_wording.number(value.count));
    case Qt::CheckStateRole:
        return m_choice.contains(group.field, value.value) ? Qt::Checked : Qt::Unchecked;
    case KindRole:
        return static_cast<int>(Kind::Value);
    case FieldRole:
        return static_cast<int>(group.field);
    case ValueRole:
        return value.value;
    case CountRole:
        return value.count;
    case CountTextRole:
        return m_wording.number(value.count);
    case StatusRole: {
        const auto status = domain::fromCode<domain::Status>(value.value);
        return group.field == Field::Status && status ? static_cast<int>(*status) : -1;
    }
    default:
        return {};
    }
}

QVariant FacetModel::moreData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return m_words.more(group.hidden);
    case KindRole:
        return static_cast<int>(Kind::More);
    case FieldRole:
        return static_cast<int>(group.field);
    default:
        return {};
    }
}

bool FacetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.data(KindRole).toInt() != static_cast<int>(Kind::Value))
        return false;
    const Group &group = m_groups[static_cast<int>(index.internalId()) - 1];
    m_choice.set(group.field, group.shown[index.row()].value, value.toInt() == Qt::Checked);
    const QModelIndex parent = index.parent();
    Q_EMIT dataChanged(index, index);
    Q_EMIT dataChanged(parent, parent);
    Q_EMIT choiceChanged(m_choice);
    return true;
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.data(KindRole).toInt() == static_cast<int>(Kind::Value))
        flags |= Qt::ItemIsUserCheckable;
    if (index.internalId() != 0)
        flags |= Qt::ItemNeverHasChildren;
    return flags;
}

void FacetModel::dataChangedEverywhere()
{
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
    for (int i = 0; i < m_groups.size(); ++i) {
        const QModelIndex parent = index(i, 0);
        if (m_groups[i].rows() > 0)
            Q_EMIT dataChanged(index(0, 0, parent), index(m_groups[i].rows() - 1, 0, parent));
    }
}

} // namespace items
