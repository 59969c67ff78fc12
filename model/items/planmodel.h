// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/plan.h"
#include "wording/wording.h"

#include <QAbstractItemModel>
#include <memory>

namespace items {

/// Which actions of the plan are shown.
struct PlanFilter
{
    QString text; ///< words that must all occur in title, result, institution, cluster or a recommendation's reference; accents and case do not matter
    std::optional<domain::InstitutionId> institution;
    std::optional<domain::ActionStatus> status;
    bool overdue = false;
    bool operator==(const PlanFilter &) const = default;
    [[nodiscard]] bool isEmpty() const { return *this == PlanFilter {}; }
};

/// The plan of action as a tree: cluster → action → recommendation. The timeline shows the same rows: Timeline is the column it is painted in. It holds what was
/// read in memory, so that no view waits, and knows nothing of a store.
class PlanModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Title, Institution, Status, Starts, Due, Done, Budget, Count, Timeline, ColumnCount };
    enum Kind { ClusterRow, ActionRow, RecommendationRow };
    /// For any column. Qt::AccessibleTextRole of Title and Timeline is the whole row as a sentence.
    enum Role {
        KindRole = Qt::UserRole, ///< int of Kind
        IdRole, ///< qint64: of the term (0: no cluster), the action, the recommendation
        ContextRole, ///< what stands below the title
        ActionStatusRole, ///< int of domain::ActionStatus
        StatusRole, ///< int of domain::Status: of a recommendation
        StatusTextRole,
        PercentRole,
        StartsRole, ///< QDate; of a cluster the first of its actions
        DueRole, ///< QDate; of a cluster the last of its actions
        DoneRole, ///< QDate
        UrgencyRole, ///< int of domain::Urgency
        DueTextRole,
        DistanceTextRole,
        MechanismRole, ///< short name
        BindingRole,
        ReferenceRole,
        ActionCountRole, ///< of a cluster
        OverdueCountRole, ///< of a cluster
    };

    PlanModel(const wording::Wording &wording, const domain::Clock &clock, QObject *parent = nullptr);

    void setReading(std::shared_ptr<const storage::plan::Reading> reading);
    [[nodiscard]] const storage::plan::Reading &reading() const { return *m_reading; }
    void setFilter(const PlanFilter &filter);
    [[nodiscard]] const PlanFilter &filter() const { return m_filter; }
    void setWording(const wording::Wording &wording);
    /// Names of the columns, and of the heading for actions without a cluster.
    void setHeaders(const QStringList &headers, const QString &noCluster);

    [[nodiscard]] int shownActions() const { return m_shown; }
    [[nodiscard]] int allActions() const { return static_cast<int>(m_reading->actions.size()); }
    [[nodiscard]] int overdueActions() const; ///< of those shown
    /// From the first start to the last due or done date of what is shown; null dates when there are none.
    [[nodiscard]] std::pair<QDate, QDate> range() const;
    [[nodiscard]] QModelIndex indexOf(domain::ActionId id) const;
    /// The action this row is, or hangs on. nullptr: a cluster, or no row.
    [[nodiscard]] const storage::plan::Entry *actionAt(const QModelIndex &index) const;
    /// The row of its action. Invalid: a cluster, or no row.
    [[nodiscard]] QModelIndex actionIndex(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Group
    {
        std::optional<domain::TermId> cluster;
        QString label;
        std::vector<int> actions; ///< places in the reading
        QDate starts;
        QDate due;
        int overdue = 0;
    };

    void rebuild();
    void fold();
    [[nodiscard]] bool fits(size_t place, const QStringList &words) const;
    [[nodiscard]] QDate today() const { return domain::today(m_clock); }
    [[nodiscard]] Kind kindOf(const QModelIndex &index) const;
    [[nodiscard]] const Group &groupAt(const QModelIndex &index) const;
    [[nodiscard]] const storage::plan::Entry &entryAt(const QModelIndex &index) const;
    [[nodiscard]] const storage::plan::Served &servedAt(const QModelIndex &index) const;
    [[nodiscard]] QVariant clusterData(const QModelIndex &index, int role) const;
    [[nodiscard]] QVariant actionData(const QModelIndex &index, int role) const;
    [[nodiscard]] QVariant actionText(const storage::plan::Entry &entry, int column) const;
    [[nodiscard]] QVariant servedData(const QModelIndex &index, int role) const;

    wording::Wording m_wording;
    domain::Clock m_clock;
    QStringList m_headers;
    QString m_noCluster;
    std::shared_ptr<const storage::plan::Reading> m_reading;
    std::vector<QString> m_folded; ///< what each action is searched in
    PlanFilter m_filter;
    std::vector<Group> m_groups;
    int m_shown = 0;
};

} // namespace items
