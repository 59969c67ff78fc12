// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/institutions.h"
#include "wording/wording.h"

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>

#include <vector>

namespace items {

/// Institutions below one another with what they answer for. One whose parent is not there stands at the top.
class InstitutionTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Name, Leads, Supports, Overdue, Returned, Submitted, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        AcronymRole,
        NameRole, ///< in the window's language, or the other
        ContextRole, ///< "Ministry · until 31/12/2023"
        CountRole, ///< int of this column; none in the first
        ActiveRole, ///< bool: works today
        SearchRole, ///< acronym and both names as they are compared
    };
    /// What a read on a worker brings.
    struct Content
    {
        QList<storage::institutions::Standing> standings;
        QHash<QString, domain::LocalText> kinds; ///< words of the vocabulary institution_kind, by code
        QDate today;
    };
    /// For use inside Store::read.
    [[nodiscard]] static Content read(const storage::Reader &db);

    explicit InstitutionTreeModel(const wording::Wording &wording, QObject *parent = nullptr);

    void setContent(const Content &content);
    void setWording(const wording::Wording &wording);
    void setHeaders(const QStringList &headers); ///< one for each column
    [[nodiscard]] int activeCount() const;
    [[nodiscard]] int count() const { return static_cast<int>(m_content.standings.size()); }
    [[nodiscard]] QModelIndex indexOf(domain::InstitutionId id) const; ///< invalid: not there

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
    void arrange();
    [[nodiscard]] const std::vector<int> &below(const QModelIndex &parent) const;
    [[nodiscard]] QVariant name(const storage::institutions::Standing &standing, int role) const;

    wording::Wording m_wording;
    Content m_content;
    std::vector<Node> m_nodes;
    std::vector<int> m_top;
    QStringList m_headers;
};

/// Those that fit a search, with those they stand below; without those that have ended, where they are not wanted.
class InstitutionFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit InstitutionFilter(QObject *parent = nullptr);
    void setSearch(const QString &typed);
    void setEndedShown(bool shown);
    [[nodiscard]] bool isSearching() const { return !m_words.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    bool m_ended = false;
};

} // namespace items
