// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/institutiontreemodel.h"

#include "domain/fold.h"
#include "domain/rules.h"
#include "storage/terms.h"

namespace items {

using namespace Qt::StringLiterals;

InstitutionTreeModel::Content InstitutionTreeModel::read(const storage::Reader &db)
{
    Content content {.standings = storage::institutions::standings(db), .kinds = {}, .today = db.today()};
    for (const auto &term : storage::terms::all(db, u"institution_kind"_s))
        content.kinds.insert(term.code, term.label);
    return content;
}

InstitutionTreeModel::InstitutionTreeModel(const wording::Wording &wording, QObject *parent)
    : QAbstractItemModel(parent)
    , m_wording(wording)
    , m_headers(ColumnCount)
{
}

void InstitutionTreeModel::setContent(const Content &content)
{
    beginResetModel();
    m_content = content;
    arrange();
    endResetModel();
}

/// Puts everybody below their parent. Who would not be reached from the top (a parent that is gone, a circle) stands there.
void InstitutionTreeModel::arrange()
{
    const auto &all = m_content.standings;
    QHash<domain::InstitutionId, int> places;
    QHash<domain::InstitutionId, domain::InstitutionId> parents;
    for (int i = 0; i < all.size(); ++i) {
        places.insert(*all[i].institution.id, i);
        if (all[i].institution.parent)
            parents.insert(*all[i].institution.id, *all[i].institution.parent);
    }
    m_nodes.assign(static_cast<size_t>(all.size()), {});
    m_top.clear();
    for (int i = 0; i < all.size(); ++i) {
        const auto &one = all[i].institution;
        const int above = one.parent && !domain::makesCycle(*one.id, one.parent, parents) ? places.value(*one.parent, -1) : -1;
        auto &siblings = above < 0 ? m_top : m_nodes[static_cast<size_t>(above)].below;
        m_nodes[static_cast<size_t>(i)].parent = above;
        m_nodes[static_cast<size_t>(i)].row = static_cast<int>(siblings.size());
        siblings.push_back(i);
    }
}

void InstitutionTreeModel::setWording(const wording::Wording &wording)
{
    Q_EMIT layoutAboutToBeChanged();
    m_wording = wording;
    Q_EMIT layoutChanged();
}

void InstitutionTreeModel::setHeaders(const QStringList &headers)
{
    m_headers = headers;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int InstitutionTreeModel::activeCount() const
{
    return static_cast<int>(std::count_if(m_content.standings.begin(), m_content.standings.end(),
        [this](const auto &standing) { return domain::isActiveOn(standing.institution, m_content.today); }));
}

QModelIndex InstitutionTreeModel::indexOf(domain::InstitutionId id) const
{
    for (int i = 0; i < count(); ++i) {
        if (m_content.standings[i].institution.id == id)
            return createIndex(m_nodes[static_cast<size_t>(i)].row, 0, static_cast<quintptr>(i));
    }
    return {};
}

const std::vector<int> &InstitutionTreeModel::below(const QModelIndex &parent) const
{
    return parent.isValid() ? m_nodes[parent.internalId()].below : m_top;
}

QModelIndex InstitutionTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(below(parent)[static_cast<size_t>(row)]));
}

QModelIndex InstitutionTreeModel::parent(const QModelIndex &index) const
{
    const int above = index.isValid() ? m_nodes[index.internalId()].parent : -1;
    if (above < 0)
        return {};
    return createIndex(m_nodes[static_cast<size_t>(above)].row, 0, static_cast<quintptr>(above));
}

int InstitutionTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(below(parent).size());
}

QVariant InstitutionTreeModel::name(const storage::institutions::Standing &standing, int role) const
{
    const auto &institution = standing.institution;
    const QString &name = institution.name.preferred(m_wording.language());
    const bool active = domain::isActiveOn(institution, m_content.today);
    QStringList context;
    if (const auto kind = m_content.kinds.value(institution.kind); !kind.isEmpty())
        context.append(kind.preferred(m_wording.language()));
    if (institution.activeTo.isValid())
        context.append(m_wording.quarter({}, institution.activeTo));
    const QString whole = name.isEmpty() ? institution.acronym : u"%1, %2"_s.arg(institution.acronym, name);
    switch (role) {
    case Qt::DisplayRole:
        return whole;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return active ? whole : u"%1 (%2)"_s.arg(whole, m_wording.quarter({}, institution.activeTo));
    case AcronymRole:
        return institution.acronym;
    case NameRole:
        return name;
    case ContextRole:
        return context.join(u" · "_s);
    case SearchRole:
        return domain::folded(u"%1 %2 %3"_s.arg(institution.acronym, institution.name.es, institution.name.en));
    default:
        return {};
    }
}

QVariant InstitutionTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &standing = m_content.standings[static_cast<qsizetype>(index.internalId())];
    if (role == IdRole)
        return QVariant::fromValue(standing.institution.id->value());
    if (role == ActiveRole)
        return domain::isActiveOn(standing.institution, m_content.today);
    if (index.column() == Name)
        return name(standing, role);
    const int counts[] = {standing.leads, standing.supports, standing.overdue, standing.returned, standing.submitted};
    const int count = counts[index.column() - 1];
    switch (role) {
    case Qt::DisplayRole:
        return m_wording.number(count);
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(m_headers.value(index.column()), m_wording.number(count));
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case CountRole:
        return count;
    default:
        return {};
    }
}

QVariant InstitutionTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(m_headers.value(section)) : QVariant();
}

InstitutionFilter::InstitutionFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void InstitutionFilter::setSearch(const QString &typed)
{
    m_words = domain::folded(typed).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void InstitutionFilter::setEndedShown(bool shown)
{
    m_ended = shown;
    invalidateFilter();
}

bool InstitutionFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!m_ended && !index.data(InstitutionTreeModel::ActiveRole).toBool())
        return false;
    const QString text = index.data(InstitutionTreeModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return text.contains(word); });
}

} // namespace items
