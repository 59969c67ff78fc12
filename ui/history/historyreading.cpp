// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historyreading.h"

namespace ui {

namespace {

/// What is known of the present from the newest changes on: the columns of each row, and whether the row is there.
class Present
{
public:
    /// Whether the row stands as this change left it. A row that no newer change touched does.
    [[nodiscard]] bool standsAs(const storage::ChangeRow &row) const
    {
        const auto known = m_rows.constFind(key(row));
        if (known == m_rows.constEnd())
            return true;
        if (row.after.isEmpty() || known->gone)
            return row.after.isEmpty() && known->gone;
        for (auto column = row.after.begin(); column != row.after.end(); ++column) {
            const auto value = known->columns.constFind(column.key());
            if (value != known->columns.constEnd() && *value != column.value())
                return false;
        }
        return true;
    }
    /// Takes an older change in: what newer ones said counts more.
    void add(const storage::ChangeRow &row)
    {
        const bool first = !m_rows.contains(key(row));
        Row &known = m_rows[key(row)];
        if (first)
            known.gone = row.after.isEmpty();
        for (auto column = row.after.begin(); column != row.after.end(); ++column) {
            if (!known.columns.contains(column.key()))
                known.columns.insert(column.key(), column.value());
        }
    }

private:
    struct Row
    {
        bool gone = false;
        QJsonObject columns;
    };
    static QString key(const storage::ChangeRow &row) { return row.table + u'\n' + row.key; }

    QHash<QString, Row> m_rows;
};

/// What later changes, shown or not, left of the rows of this one.
Present presentOf(const storage::Reader &db, const storage::Change &change)
{
    Present present;
    for (const storage::ChangeRow &row : storage::changes::laterRows(db, change.id))
        present.add(row);
    return present;
}

/// What a change, of many recommendations perhaps, was to this one.
Story storyOf(const storage::Reader &db, const storage::Change &change, domain::RecommendationId recommendation)
{
    storage::Change own = change;
    own.recommendations = 1;
    if (Story::isBulk(change))
        return Story::read(db, own, storage::changes::rows(db, change.id, recommendation));
    auto rows = storage::changes::rows(db, change.id);
    rows.removeIf([recommendation](const storage::ChangeRow &row) { return row.recommendation && row.recommendation != recommendation; });
    return Story::read(db, own, rows);
}

} // namespace

HistoryReading readHistory(const storage::Reader &db, int limit, std::optional<domain::RecommendationId> recommendation)
{
    HistoryReading reading;
    reading.changes = storage::changes::list(db, recommendation, limit + 1);
    reading.more = reading.changes.size() > limit;
    if (reading.more)
        reading.changes.removeLast();
    Present present;
    for (const storage::Change &change : std::as_const(reading.changes)) {
        QList<storage::ChangeRow> rows;
        if (!Story::isBulk(change))
            rows = storage::changes::rows(db, change.id);
        reading.stories.insert(change.id.value(), recommendation ? storyOf(db, change, *recommendation) : Story::read(db, change, rows));
        if (recommendation) // changes of others in between may have touched rows of this one
            present = rows.isEmpty() ? Present() : presentOf(db, change);
        const bool stands = std::all_of(rows.begin(), rows.end(), [&](const auto &row) { return present.standsAs(row); });
        if (!stands)
            reading.movedOn.insert(change.id.value());
        for (const storage::ChangeRow &row : std::as_const(rows))
            present.add(row);
    }
    return reading;
}

} // namespace ui
