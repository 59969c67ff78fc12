// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/termtreemodel.h"

namespace items {

using namespace Qt::StringLiterals;

TermTreeModel::TermTreeModel(const wording::Wording &wording, QObject *parent)
    : QAbstractItemModel(parent)
    , m_wording(wording)
    , m_headers(ColumnCount)
{
}

void TermTreeModel::setTerms(const QList<domain::Term> &terms, const QHash<domain::TermId, int> &uses)
{
    beginResetModel();
    m_terms = terms;
    m_uses = uses;
    QHash<domain::TermId, int> places;
    for (int i = 0; i < m_terms.size(); ++i)
        places.insert(*m_terms[i].id, i);
    // Who would not be reached from the top (a circle) stands there.
    const auto climbs = [&](int from) {
        int at = from;
        for (qsizetype steps = 0; steps <= m_terms.size(); ++steps) {
            if (!m_terms[at].parent || !places.contains(*m_terms[at].parent))
                return true;
            at = places.value(*m_terms[at].parent);
        }
        return false;
    };
    m_nodes.assign(static_cast<size_t>(m_terms.size()), {});
    m_top.clear();
    for (int i = 0; i < m_terms.size(); ++i) {
        const int above = m_terms[i].parent && climbs(i) ? places.value(*m_terms[i].parent, -1) : -1;
        auto &siblings = above < 0 ? m_top : m_nodes[static_cast<size_t>(above)].below;
        m_nodes[static_cast<size_t>(i)].parent = above;
        m_nodes[static_cast<size_t>(i)].row = static_cast<int>(siblings.size());
        siblings.push_back(i);
    }
    endResetModel();
}

void TermTreeModel::setHeaders(const QStringList &headers, const wording::Wording &wording)
{
    Q_EMIT layoutAboutToBeChanged();
    m_headers = headers;
    m_wording = wording;
    Q_EMIT layoutChanged();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

std::optional<domain::Term> TermTreeModel::term(const QModelIndex &index) const
{
    return index.isValid() ? std::optional(m_terms[static_cast<qsizetype>(index.internalId())]) : std::nullopt;
}

QModelIndex TermTreeModel::indexOf(domain::TermId id) const
{
    for (int i = 0; i < m_terms.size(); ++i) {
        if (m_terms[i].id == id)
            return createIndex(m_nodes[static_cast<size_t>(i)].row, 0, static_cast<quintptr>(i));
    }
    return {};
}

const std::vector<int> &TermTreeModel::below(const QModelIndex &parent) const
{
    return parent.isValid() ? m_nodes[parent.internalId()].below : m_top;
}

QModelIndex TermTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(below(parent)[static_cast<size_t>(row)]));
}

QModelIndex TermTreeModel::parent(const QModelIndex &index) const
{
    const int above = index.isValid() ? m_nodes[index.internalId()].parent : -1;
    if (above < 0)
        return {};
    return createIndex(m_nodes[static_cast<size_t>(above)].row, 0, static_cast<quintptr>(above));
}

int TermTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(below(parent).size());
}

QVariant TermTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &term = m_terms[static_cast<qsizetype>(index.internalId())];
    const int uses = m_uses.value(*term.id);
    switch (role) {
    case IdRole:
        return QVariant::fromValue(term.id->value());
    case UsesRole:
        return uses;
    case ConfirmedRole:
        return term.confirmed;
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == Uses ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Spanish:
        return term.label.es.isEmpty() ? u"–"_s : term.label.es;
    case English:
        return term.label.en.isEmpty() ? u"–"_s : term.label.en;
    case Aliases:
        return term.aliases.join(u"; "_s);
    default:
        return m_wording.number(uses);
    }
}

QVariant TermTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Uses ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_headers.value(section)) : QVariant();
}

} // namespace items
