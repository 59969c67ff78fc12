// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/institutionlistmodel.h"

namespace items {

using namespace Qt::StringLiterals;

InstitutionListModel::InstitutionListModel(domain::Language language, bool checkable, QObject *parent)
    : QAbstractListModel(parent)
    , m_language(language)
    , m_checkable(checkable)
{
}

void InstitutionListModel::setInstitutions(const QList<domain::Institution> &institutions)
{
    beginResetModel();
    m_institutions = institutions;
    endResetModel();
}

void InstitutionListModel::setLanguage(domain::Language language)
{
    m_language = language;
    if (!m_institutions.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QList<domain::InstitutionId> InstitutionListModel::checked() const
{
    QList<domain::InstitutionId> ids;
    for (const auto &institution : m_institutions) {
        if (m_checked.contains(*institution.id))
            ids.append(*institution.id);
    }
    return ids;
}

void InstitutionListModel::setChecked(const QList<domain::InstitutionId> &ids)
{
    m_checked = QSet<domain::InstitutionId>(ids.begin(), ids.end());
    if (!m_institutions.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
}

int InstitutionListModel::rowOf(domain::InstitutionId id) const
{
    for (int row = 0; row < m_institutions.size(); ++row) {
        if (m_institutions[row].id == id)
            return row;
    }
    return -1;
}

std::optional<domain::InstitutionId> InstitutionListModel::idAt(int row) const
{
    return row >= 0 && row < m_institutions.size() ? m_institutions[row].id : std::nullopt;
}

std::optional<domain::InstitutionId> InstitutionListModel::byText(const QString &typed) const
{
    const QString wanted = typed.trimmed();
    const auto same = [&](const QString &name) { return name.compare(wanted, Qt::CaseInsensitive) == 0; };
    for (const auto &institution : m_institutions) {
        if (same(institution.acronym) || same(institution.name.es) || same(institution.name.en)
            || same(text(institution)))
            return institution.id;
    }
    return std::nullopt;
}

QString InstitutionListModel::text(domain::InstitutionId id) const
{
    const int row = rowOf(id);
    return row < 0 ? QString() : text(m_institutions[row]);
}

QString InstitutionListModel::text(const domain::Institution &institution) const
{
    const QString &name = institution.name.preferred(m_language);
    return name.isEmpty() ? institution.acronym : u"%1, %2"_s.arg(institution.acronym, name);
}

int InstitutionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_institutions.size());
}

QVariant InstitutionListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &institution = m_institutions[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: // what a completer writes into its field
        return text(institution);
    case Qt::CheckStateRole:
        if (!m_checkable)
            return {};
        return m_checked.contains(*institution.id) ? Qt::Checked : Qt::Unchecked;
    case IdRole:
        return QVariant::fromValue(institution.id->value());
    case AcronymRole:
        return institution.acronym;
    case NameRole:
        return institution.name.preferred(m_language);
    default:
        return {};
    }
}

bool InstitutionListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!m_checkable || role != Qt::CheckStateRole || !index.isValid())
        return false;
    const auto id = *m_institutions[index.row()].id;
    if (value.toInt() == Qt::Checked)
        m_checked.insert(id);
    else
        m_checked.remove(id);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
    return true;
}

Qt::ItemFlags InstitutionListModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractListModel::flags(index);
    if (m_checkable && index.isValid())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace items
