// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/planmodel.h"

#include "domain/fold.h"
#include "domain/plan.h"
#include "wording/figures.h"
#include "wording/sentences.h"

#include <QCollator>

namespace items {

using namespace Qt::StringLiterals;
using storage::plan::Entry;
using storage::plan::Reading;
using storage::plan::Served;

namespace {

// A row knows its parents by its internal id: none for a cluster, the cluster for an action, both for a recommendation.
constexpr quintptr servedFlag = quintptr {1} << 60U;
constexpr unsigned groupShift = 30;
constexpr quintptr rowMask = (quintptr {1} << groupShift) - 1;

quintptr underGroup(int group)
{
    return static_cast<quintptr>(group) + 1;
}

quintptr underAction(int group, int action)
{
    return servedFlag | (static_cast<quintptr>(group) << groupShift) | static_cast<quintptr>(action);
}

int groupOf(quintptr id)
{
    return static_cast<int>(id & servedFlag ? (id & ~servedFlag) >> groupShift : id - 1);
}

} // namespace

PlanModel::PlanModel(const wording::Wording &wording, const domain::Clock &clock, QObject *parent)
    : QAbstractItemModel(parent)
    , m_wording(wording)
    , m_clock(clock)
    , m_reading(std::make_shared<const Reading>())
{
}

void PlanModel::setReading(std::shared_ptr<const Reading> reading)
{
    beginResetModel();
    m_reading = reading ? std::move(reading) : std::make_shared<const Reading>();
    fold();
    rebuild();
    endResetModel();
}

void PlanModel::setFilter(const PlanFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    rebuild();
    endResetModel();
}

void PlanModel::setWording(const wording::Wording &wording)
{
    beginResetModel();
    m_wording = wording;
    rebuild();
    endResetModel();
}

void PlanModel::setHeaders(const QStringList &headers, const QString &noCluster)
{
    beginResetModel();
    m_headers = headers;
    m_noCluster = noCluster;
    rebuild();
    endResetModel();
}

void PlanModel::fold()
{
    m_folded.clear();
    m_folded.reserve(m_reading->actions.size());
    QHash<int, QString> references;
    for (size_t i = 0; i < m_reading->recommendations.size(); ++i) {
        const Served &served = m_reading->recommendations[i];
        references.insert(static_cast<int>(i), served.document + u' ' + served.paragraph);
    }
    for (const Entry &entry : m_reading->actions) {
        const auto &a = entry.action;
        const auto cluster = a.cluster ? m_reading->clusters.value(*a.cluster) : domain::LocalText();
        QStringList words {a.title.es, a.title.en, a.result.es, a.result.en, entry.institution, cluster.es, cluster.en};
        for (const int place : entry.served)
            words << references.value(place);
        m_folded.push_back(domain::folded(words.join(u' ')));
    }
}

bool PlanModel::fits(size_t place, const QStringList &words) const
{
    const auto &action = m_reading->actions[place].action;
    if (m_filter.institution && action.institution != m_filter.institution)
        return false;
    if (m_filter.status && action.status != *m_filter.status)
        return false;
    if (m_filter.overdue && domain::urgency(action, today()) != domain::Urgency::Overdue)
        return false;
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return m_folded[place].contains(word); });
}

void PlanModel::rebuild()
{
    QHash<qint64, size_t> groups;
    m_groups.clear();
    m_shown = 0;
    const auto words = domain::folded(m_filter.text).split(u' ', Qt::SkipEmptyParts);
    for (size_t place = 0; place < m_reading->actions.size(); ++place) {
        if (!fits(place, words))
            continue;
        const auto &action = m_reading->actions[place].action;
        const qint64 key = action.cluster ? action.cluster->value() : 0;
        const auto known = groups.constFind(key);
        const size_t at = known == groups.cend() ? m_groups.size() : *known;
        if (known == groups.cend()) {
            groups.insert(key, at);
            const auto label = action.cluster ? m_reading->clusters.value(*action.cluster) : domain::LocalText();
            m_groups.push_back({action.cluster, action.cluster ? label.preferred(m_wording.language()) : m_noCluster, {}, {}, {}, 0});
        }
        Group &group = m_groups[at];
        group.actions.push_back(static_cast<int>(place));
        if (action.starts.isValid() && (!group.starts.isValid() || action.starts < group.starts))
            group.starts = action.starts;
        if (action.due.isValid() && (!group.due.isValid() || action.due > group.due))
            group.due = action.due;
        group.overdue += domain::urgency(action, today()) == domain::Urgency::Overdue ? 1 : 0;
        ++m_shown;
    }
    const QCollator collator(m_wording.locale());
    std::sort(m_groups.begin(), m_groups.end(), [&](const Group &a, const Group &b) {
        return a.cluster.has_value() != b.cluster.has_value() ? a.cluster.has_value() : collator.compare(a.label, b.label) < 0;
    });
}

int PlanModel::overdueActions() const
{
    int count = 0;
    for (const Group &group : m_groups)
        count += group.overdue;
    return count;
}

std::pair<QDate, QDate> PlanModel::range() const
{
    QDate first;
    QDate last;
    const auto take = [&](QDate day) {
        if (!day.isValid())
            return;
        first = first.isValid() ? std::min(first, day) : day;
        last = last.isValid() ? std::max(last, day) : day;
    };
    for (const Group &group : m_groups) {
        for (const int place : group.actions) {
            const auto &action = m_reading->actions[static_cast<size_t>(place)].action;
            take(action.starts);
            take(action.due);
            take(action.done);
        }
    }
    return {first, last};
}

QModelIndex PlanModel::indexOf(domain::ActionId id) const
{
    for (size_t g = 0; g < m_groups.size(); ++g) {
        const auto &actions = m_groups[g].actions;
        for (size_t row = 0; row < actions.size(); ++row) {
            if (m_reading->actions[static_cast<size_t>(actions[row])].action.id == id)
                return createIndex(static_cast<int>(row), Title, underGroup(static_cast<int>(g)));
        }
    }
    return {};
}

PlanModel::Kind PlanModel::kindOf(const QModelIndex &index) const
{
    return index.internalId() == 0 ? ClusterRow : index.internalId() & servedFlag ? RecommendationRow : ActionRow;
}

const PlanModel::Group &PlanModel::groupAt(const QModelIndex &index) const
{
    return m_groups[static_cast<size_t>(index.internalId() == 0 ? index.row() : groupOf(index.internalId()))];
}

const Entry &PlanModel::entryAt(const QModelIndex &index) const
{
    const quintptr id = index.internalId();
    const auto row = id & servedFlag ? static_cast<size_t>(id & rowMask) : static_cast<size_t>(index.row());
    return m_reading->actions[static_cast<size_t>(groupAt(index).actions[row])];
}

const Served &PlanModel::servedAt(const QModelIndex &index) const
{
    return m_reading->recommendations[static_cast<size_t>(entryAt(index).served[static_cast<size_t>(index.row())])];
}

const Entry *PlanModel::actionAt(const QModelIndex &index) const
{
    return index.isValid() && kindOf(index) != ClusterRow ? &entryAt(index) : nullptr;
}

QModelIndex PlanModel::actionIndex(const QModelIndex &index) const
{
    if (!index.isValid() || kindOf(index) == ClusterRow)
        return {};
    return kindOf(index) == ActionRow ? index.siblingAtColumn(Title) : parent(index);
}

QModelIndex PlanModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr {0});
    if (kindOf(parent) == ClusterRow)
        return createIndex(row, column, underGroup(parent.row()));
    return createIndex(row, column, underAction(groupOf(parent.internalId()), parent.row()));
}

QModelIndex PlanModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    const int group = groupOf(index.internalId());
    if (kindOf(index) == ActionRow)
        return createIndex(group, 0, quintptr {0});
    return createIndex(static_cast<int>(index.internalId() & rowMask), 0, underGroup(group));
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.column() > 0)
        return 0;
    switch (kindOf(parent)) {
    case ClusterRow:
        return static_cast<int>(groupAt(parent).actions.size());
    case ActionRow:
        return static_cast<int>(entryAt(parent).served.size());
    case RecommendationRow:
        break;
    }
    return 0;
}

bool PlanModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

int PlanModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

Qt::ItemFlags PlanModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractItemModel::flags(index);
    if (index.isValid() && kindOf(index) == RecommendationRow)
        flags |= Qt::ItemNeverHasChildren;
    return flags;
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_headers.value(section);
    if (role == Qt::TextAlignmentRole)
        return int((section == Budget || section == Count ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == KindRole)
        return kindOf(index);
    switch (kindOf(index)) {
    case ClusterRow:
        return clusterData(index, role);
    case ActionRow:
        return actionData(index, role);
    case RecommendationRow:
        return servedData(index, role);
    }
    return {};
}

QVariant PlanModel::clusterData(const QModelIndex &index, int role) const
{
    const Group &group = groupAt(index);
    const int count = static_cast<int>(group.actions.size());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Title ? QVariant(group.label) : index.column() == Count ? QVariant(wording::actionCount(m_wording, count)) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == Title || index.column() == Timeline ? QVariant(group.label + u", "_s + wording::actionCount(m_wording, count)) : QVariant();
    case IdRole:
        return group.cluster ? QVariant::fromValue(group.cluster->value()) : QVariant::fromValue(qint64 {0});
    case ContextRole:
        return wording::actionCount(m_wording, count);
    case ActionCountRole:
        return count;
    case OverdueCountRole:
        return group.overdue;
    case StartsRole:
        return group.starts;
    case DueRole:
        return group.due;
    default:
        return {};
    }
}

QVariant PlanModel::actionText(const Entry &entry, int column) const
{
    const auto &action = entry.action;
    const auto day = [this](QDate date) { return date.isValid() ? QVariant(m_wording.date(date)) : QVariant(); };
    switch (column) {
    case Title:
        return action.title.preferred(m_wording.language());
    case Institution:
        return entry.institution;
    case Status:
        return m_wording.actionStatus(action.status);
    case Starts:
        return day(action.starts);
    case Due:
        return day(action.due);
    case Done:
        return day(action.done);
    case Budget:
        return action.budgetMinor ? QVariant(wording::money(m_wording, *action.budgetMinor, action.currency)) : QVariant();
    case Count:
        return m_wording.number(static_cast<qint64>(entry.served.size()));
    case Timeline:
        return wording::span(m_wording, action.starts, action.due);
    default:
        return {};
    }
}

QVariant PlanModel::actionData(const QModelIndex &index, int role) const
{
    const Entry &entry = entryAt(index);
    const auto &action = entry.action;
    const auto urgency = domain::urgency(action, today());
    switch (role) {
    case Qt::DisplayRole:
        return actionText(entry, index.column());
    case Qt::ToolTipRole:
        return action.title.preferred(m_wording.language());
    case Qt::AccessibleTextRole:
        return index.column() == Title || index.column() == Timeline ? QVariant(wording::sentence(m_wording, action, entry.institution, today()))
                                                                     : QVariant();
    case IdRole:
        return QVariant::fromValue(action.id->value());
    case ContextRole:
        return action.result.preferred(m_wording.language());
    case ActionStatusRole:
        return static_cast<int>(action.status);
    case StatusTextRole:
        return m_wording.actionStatus(action.status);
    case StartsRole:
        return action.starts;
    case DueRole:
        return action.due;
    case DoneRole:
        return action.done;
    case UrgencyRole:
        return static_cast<int>(urgency);
    case DueTextRole:
        return m_wording.date(action.due);
    case DistanceTextRole:
        return urgency == domain::Urgency::None ? QString() : m_wording.distance(action.due, today());
    default:
        return {};
    }
}

QVariant PlanModel::servedData(const QModelIndex &index, int role) const
{
    const Served &served = servedAt(index);
    const auto urgency = domain::urgency(served.due, served.status, served.archived, today());
    const auto language = m_wording.language();
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Title ? QVariant(m_wording.reference(served.document, served.paragraph))
            : index.column() == Status ? QVariant(m_wording.status(served.status))
            : index.column() == Due && served.due.isValid() ? QVariant(m_wording.date(served.due))
                                                            : QVariant();
    case Qt::ToolTipRole:
    case ContextRole:
        return served.text.preferred(language);
    case Qt::AccessibleTextRole:
        return index.column() == Title || index.column() == Timeline
            ? QVariant(QStringList {m_wording.reference(served.document, served.paragraph), m_wording.status(served.status),
                  served.text.preferred(language)}
                           .join(u", "_s))
            : QVariant();
    case IdRole:
        return QVariant::fromValue(served.id.value());
    case StatusRole:
        return static_cast<int>(served.status);
    case StatusTextRole:
        return m_wording.status(served.status);
    case PercentRole:
        return served.percent;
    case DueRole:
        return served.due;
    case UrgencyRole:
        return static_cast<int>(urgency);
    case DueTextRole:
        return m_wording.date(served.due);
    case DistanceTextRole:
        return urgency == domain::Urgency::None ? QString() : m_wording.distance(served.due, today());
    case MechanismRole:
        return served.mechanism.preferred(language);
    case BindingRole:
        return served.binding;
    case ReferenceRole:
        return m_wording.reference(served.document, served.paragraph);
    default:
        return {};
    }
}

} // namespace items
