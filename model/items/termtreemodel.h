// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entities.h"
#include "wording/wording.h"

#include <QAbstractItemModel>
#include <QHash>

#include <vector>

namespace items {

/// The terms of a vocabulary below one another, in both languages, with how often each is used.
class TermTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Spanish, English, Aliases, Uses, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        UsesRole, ///< int
        ConfirmedRole, ///< bool
    };

    explicit TermTreeModel(const wording::Wording &wording, QObject *parent = nullptr);

    void setTerms(const QList<domain::Term> &terms, const QHash<domain::TermId, int> &uses);
    void setHeaders(const QStringList &headers, const wording::Wording &wording); ///< one for each column
    [[nodiscard]] std::optional<domain::Term> term(const QModelIndex &index) const;
    [[nodiscard]] const QList<domain::Term> &terms() const { return m_terms; }
    [[nodiscard]] QModelIndex indexOf(domain::TermId id) const; ///< invalid: not there

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex & = {}) const override { return ColumnCount; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    using QAbstractItemModel::parent;

private:
    struct Node
    {
        int parent = -1; ///< place in the list; -1: at the top
        int row = 0;
        std::vector<int> below;
    };
    [[nodiscard]] const std::vector<int> &below(const QModelIndex &parent) const;

    wording::Wording m_wording;
    QList<domain::Term> m_terms;
    QHash<domain::TermId, int> m_uses;
    std::vector<Node> m_nodes;
    std::vector<int> m_top;
    QStringList m_headers;
};

} // namespace items
