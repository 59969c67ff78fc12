// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/recommendationmodel.h"

namespace items {

using namespace Qt::StringLiterals;

namespace {

/// Tables whose rows are shown inside many recommendations: when one changes, every page is read anew.
bool touchesEveryRow(const storage::ChangeSet &changes)
{
    static const QSet<QString> shared {u"institution"_s, u"mechanism"_s, u"source_document"_s, u"grade"_s, u"scale"_s, u"term"_s};
    return changes.everything || changes.tables.intersects(shared);
}

} // namespace

RecommendationModel::RecommendationModel(const wording::Wording &wording, const domain::Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_wording(wording)
    , m_clock(clock)
    , m_cache([this](std::span<const domain::RecommendationId> ids) { return fetch(ids); })
{
    m_order.language = wording.language();
}

void RecommendationModel::setStore(storage::Store *store)
{
    beginResetModel();
    m_store = store;
    m_cache.setKeys({});
    endResetModel();
    clearChecks();
}

void RecommendationModel::setWording(const wording::Wording &wording)
{
    m_wording = wording;
    m_order.language = wording.language(); // from the next request on: a list is not sorted anew under the eyes
    everythingChanged();
}

void RecommendationModel::setHeaders(const QStringList &headers)
{
    m_headers = headers;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void RecommendationModel::setIds(const std::vector<domain::RecommendationId> &ids, bool complete)
{
    const auto &present = m_cache.keys();
    const bool grows = ids.size() >= present.size() && std::equal(present.begin(), present.end(), ids.begin());
    if (!grows) {
        beginResetModel();
        m_cache.setKeys(ids);
        endResetModel();
    } else if (ids.size() > present.size()) {
        beginInsertRows({}, static_cast<int>(present.size()), static_cast<int>(ids.size()) - 1);
        m_cache.extendKeys(ids);
        endInsertRows();
    }
    if (complete)
        pruneChecks();
}

std::optional<domain::RecommendationId> RecommendationModel::idAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    return m_cache.keys()[static_cast<size_t>(row)];
}

int RecommendationModel::rowOf(domain::RecommendationId id) const
{
    const auto &ids = m_cache.keys();
    const auto found = std::find(ids.begin(), ids.end(), id);
    return found == ids.end() ? -1 : static_cast<int>(found - ids.begin());
}

const storage::RecommendationRow *RecommendationModel::at(int row) const
{
    return row < 0 ? nullptr : m_cache.at(static_cast<size_t>(row));
}

void RecommendationModel::apply(const storage::ChangeSet &changes)
{
    if (touchesEveryRow(changes)) {
        m_cache.invalidateAll();
        everythingChanged();
        return;
    }
    for (const auto &[first, last] : m_cache.invalidate(changes.recommendations))
        Q_EMIT dataChanged(index(static_cast<int>(first), 0), index(static_cast<int>(last), ColumnCount - 1));
}

std::optional<domain::SortKey> RecommendationModel::sortKey(int column)
{
    switch (column) {
    case Reference:
        return domain::SortKey::Reference;
    case Text:
        return domain::SortKey::Text;
    case Lead:
        return domain::SortKey::Lead;
    case Status:
        return domain::SortKey::Status;
    case Grade:
        return domain::SortKey::Grade;
    case Due:
        return domain::SortKey::Due;
    default:
        return std::nullopt;
    }
}

int RecommendationModel::column(domain::SortKey key)
{
    for (int column = 0; column < ColumnCount; ++column) {
        if (sortKey(column) == key)
            return column;
    }
    return -1;
}

std::vector<domain::RecommendationId> RecommendationModel::checked() const
{
    std::vector<domain::RecommendationId> ids;
    ids.reserve(static_cast<size_t>(m_checked.size()));
    if (m_checked.isEmpty())
        return ids;
    for (const auto id : m_cache.keys()) {
        if (m_checked.contains(id))
            ids.push_back(id);
    }
    return ids;
}

void RecommendationModel::setChecked(int first, int last, bool checked)
{
    first = std::max(first, 0);
    last = std::min(last, rowCount() - 1);
    if (first > last)
        return;
    for (int row = first; row <= last; ++row) {
        const auto id = m_cache.keys()[static_cast<size_t>(row)];
        if (checked)
            m_checked.insert(id);
        else
            m_checked.remove(id);
    }
    Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1), {Qt::CheckStateRole});
    Q_EMIT checkedChanged(checkedCount());
}

void RecommendationModel::checkAll()
{
    setChecked(0, rowCount() - 1, true);
}

void RecommendationModel::clearChecks()
{
    if (m_checked.isEmpty())
        return;
    m_checked.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::CheckStateRole});
    Q_EMIT checkedChanged(0);
}

int RecommendationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cache.size());
}

int RecommendationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecommendationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto id = m_cache.keys()[static_cast<size_t>(index.row())];
    if (role == IdRole)
        return QVariant::fromValue(id.value());
    if (role == Qt::CheckStateRole)
        return index.column() == Check ? QVariant(m_checked.contains(id) ? Qt::Checked : Qt::Unchecked) : QVariant();
    if (role < Qt::UserRole && role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const auto *row = m_cache.at(static_cast<size_t>(index.row()));
    if (!row)
        return {};
    if (role == Qt::DisplayRole)
        return words(*row, index.column(), m_wording);
    if (role == Qt::ToolTipRole) // what cells cut most often
        return index.column() == Reference || index.column() == Text || index.column() == Grade || index.column() == Themes
            ? QVariant(words(*row, index.column(), m_wording))
            : QVariant();
    if (role == Qt::AccessibleTextRole)
        return sentence(*row);
    return value(*row, role);
}

bool RecommendationModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Check)
        return false;
    setChecked(index.row(), index.row(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags RecommendationModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    auto flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren | Qt::ItemIsDragEnabled;
    if (index.column() == Check)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant RecommendationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole))
        return m_headers.value(section);
    return {};
}

QHash<int, QByteArray> RecommendationModel::roleNames() const
{
    auto names = QAbstractTableModel::roleNames();
    names.insert(IdRole, "id");
    names.insert(ReferenceRole, "reference");
    names.insert(TextRole, "text");
    names.insert(StatusRole, "status");
    names.insert(PercentRole, "percent");
    names.insert(DueRole, "due");
    return names;
}

void RecommendationModel::sort(int column, Qt::SortOrder order)
{
    const auto key = sortKey(column);
    if (!key)
        return;
    m_order = domain::Order {*key, order == Qt::DescendingOrder, m_wording.language()};
    Q_EMIT orderRequested(m_order);
}

std::vector<std::optional<storage::RecommendationRow>> RecommendationModel::fetch(
    std::span<const domain::RecommendationId> ids)
{
    std::vector<std::optional<storage::RecommendationRow>> rows(ids.size());
    if (!m_store)
        return rows;
    const std::vector<domain::RecommendationId> wanted(ids.begin(), ids.end());
    const auto read
        = m_store->read([&](const storage::Reader &db) { return storage::recommendations::page(db, wanted); });
    if (!read) {
        // Told later: this runs inside data(), where a view must not be changed.
        QMetaObject::invokeMethod(this, [this, error = read.error()] { Q_EMIT failed(error); }, Qt::QueuedConnection);
        return rows;
    }
    size_t next = 0;
    for (const auto &row : *read) {
        while (next < ids.size() && ids[next] != row.id)
            ++next; // gone since the list was made
        if (next < ids.size())
            rows[next++] = row;
    }
    return rows;
}

void RecommendationModel::everythingChanged()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void RecommendationModel::pruneChecks()
{
    if (m_checked.isEmpty())
        return;
    QSet<domain::RecommendationId> kept;
    for (const auto id : m_cache.keys()) {
        if (m_checked.contains(id))
            kept.insert(id);
    }
    if (kept.size() == m_checked.size())
        return;
    m_checked = kept;
    Q_EMIT checkedChanged(checkedCount());
}

} // namespace items
