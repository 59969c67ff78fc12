// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/pagecache.h"
#include "storage/recommendations.h"
#include "wording/wording.h"

#include <QAbstractTableModel>

namespace items {

/// The table of recommendations: a vector of ids, and the rows read by page as they are shown. Columns carry facts as roles; what a
/// cell looks like is the delegate's. Checks mark rows for what is done to several at once and are kept by id.
class RecommendationModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Check, Reference, Text, Lead, Status, Grade, Due, Priority, Themes, Position, ColumnCount };
    /// Answered the same in every column of a row. Qt::DisplayRole is the column's own text, Qt::ToolTipRole the whole text,
    /// Qt::AccessibleTextRole a sentence, Qt::CheckStateRole (column Check) whether the row is checked.
    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        MechanismRole, ///< short name for the badge, in the window's language
        BindingRole, ///< bool: a judgment
        ParagraphRole,
        SymbolRole, ///< the document's symbol or the case's name
        ReferenceRole, ///< symbol and paragraph as they are cited
        TextRole, ///< in the window's language, or the other where it has none
        LeadRole, ///< acronym; empty: nobody leads
        SupportCountRole, ///< int
        StatusRole, ///< int of domain::Status
        StatusTextRole,
        PercentRole, ///< int, 0..100
        PercentTextRole,
        GradeRole, ///< label of the body's newest grade; for the UPR the State's position; empty: none
        IsPositionRole, ///< bool: GradeRole is a position
        GradePlaceRole, ///< int, 0 is best
        GradeCountRole, ///< int; 0: no mark to draw
        GradeYearRole, ///< int; 0: not known
        DueRole, ///< QDate; null: none
        DueTextRole,
        DistanceTextRole,
        UrgencyRole, ///< int of domain::Urgency
        ArchivedRole, ///< bool
        PriorityRole, ///< int of domain::Priority
    };

    RecommendationModel(const wording::Wording &wording, const domain::Clock &clock, QObject *parent = nullptr);

    /// Reads from this store, which lives on this thread; nullptr empties the model.
    void setStore(storage::Store *store);
    void setWording(const wording::Wording &wording);
    /// Header texts by column, worded by the view.
    void setHeaders(const QStringList &headers);

    /// Shows these. A list that begins with the present one only grows; any other resets. Checks of rows that are not in it are
    /// dropped when the list is `complete`.
    void setIds(const std::vector<domain::RecommendationId> &ids, bool complete);
    [[nodiscard]] const std::vector<domain::RecommendationId> &ids() const { return m_cache.keys(); }
    /// None when the row is out of range.
    [[nodiscard]] std::optional<domain::RecommendationId> idAt(int row) const;
    /// The row of this id; -1 when it is not listed, which is not an error.
    [[nodiscard]] int rowOf(domain::RecommendationId id) const;
    /// nullptr when it is gone. Valid until the next call.
    [[nodiscard]] const storage::RecommendationRow *at(int row) const;

    /// Drops what a change touched and nothing else; rows keep their places.
    void apply(const storage::ChangeSet &changes);

    void setOrder(const domain::Order &order) { m_order = order; }
    [[nodiscard]] const domain::Order &order() const { return m_order; }
    /// None for a column that does not sort.
    [[nodiscard]] static std::optional<domain::SortKey> sortKey(int column);
    [[nodiscard]] static int column(domain::SortKey key); ///< -1: shown in none
    /// The name of a column in a saved view: "reference". Empty for the boxes.
    [[nodiscard]] static QString columnCode(int column);
    [[nodiscard]] static int columnOf(const QString &code); ///< -1: no column is called so
    /// What a column says of a row, as Qt::DisplayRole does.
    [[nodiscard]] static QString words(const storage::RecommendationRow &row, int column, const wording::Wording &wording);

    /// Checked ids in the order of the list.
    [[nodiscard]] std::vector<domain::RecommendationId> checked() const;
    [[nodiscard]] int checkedCount() const { return static_cast<int>(m_checked.size()); }
    void setChecked(int first, int last, bool checked);
    void checkAll();
    void clearChecks();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    /// Does not sort: asks for a new list through `orderRequested`.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void orderRequested(const domain::Order &order);
    void checkedChanged(int count);
    void failed(const domain::Error &error); ///< a page could not be read; delivered from the event loop

private:
    using Cache = PageCache<storage::RecommendationRow, domain::RecommendationId>;
    [[nodiscard]] std::vector<std::optional<storage::RecommendationRow>> fetch(
        std::span<const domain::RecommendationId> ids);
    [[nodiscard]] QVariant value(const storage::RecommendationRow &row, int role) const;
    [[nodiscard]] QString sentence(const storage::RecommendationRow &row) const;
    void everythingChanged();
    void pruneChecks();

    wording::Wording m_wording;
    domain::Clock m_clock;
    storage::Store *m_store = nullptr;
    mutable Cache m_cache;
    QSet<domain::RecommendationId> m_checked;
    QStringList m_headers;
    domain::Order m_order;
};

} // namespace items
