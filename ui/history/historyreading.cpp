// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historyreading.h"

namespace ui {

namespace {

/// What is known of the present from the newest changes on: the columns of each row, whether the row is there, and which change made it so.
class Present
{
public:
    /// The newer change by which the row stands otherwise than this change left it. None: it stands so still.
    [[nodiscard]] std::optional<domain::ChangeId> movedBy(const storage::ChangeRow &row) const
    {
        const auto known = m_rows.constFind(key(row));
        if (known == m_rows.constEnd())
            return std::nullopt;
        if (row.after.isEmpty() || known->gone)
            return row.after.isEmpty() && known->gone ? std::nullopt : std::optional(known->newest);
        for (auto column = row.after.begin(); column != row.after.end(); ++column) {
            const auto value = known->columns.constFind(column.key());
            if (value != known->columns.constEnd() && value->first != column.value())
                return value->second;
        }
        return std::nullopt;
    }
    /// Takes an older change in: what newer ones said counts more.
    void add(const storage::ChangeRow &row)
    {
        const bool first = !m_rows.contains(key(row));
        Row &known = m_rows[key(row)];
        if (first) {
            known.gone = row.after.isEmpty();
            known.newest = row.change;
        }
        for (auto column = row.after.begin(); column != row.after.end(); ++column) {
            if (!known.columns.contains(column.key()))
                known.columns.insert(column.key(), {column.value(), row.change});
        }
    }

private:
    struct Row
    {
        bool gone = false;
        domain::ChangeId newest {0};
        QHash<QString, std::pair<QJsonValue, domain::ChangeId>> columns;
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

HistoryReading readHistory(const storage::Reader &db, const storage::ChangeFilter &filter, int limit)
{
    HistoryReading reading;
    reading.changes = storage::changes::filtered(db, filter, limit + 1);
    reading.actors = storage::changes::actors(db);
    reading.intents = storage::changes::intents(db);
    reading.more = reading.changes.size() > limit;
    if (reading.more)
        reading.changes.removeLast();
    const bool gaps = filter != storage::ChangeFilter {}; // others in between may have touched the same rows
    Present present;
    for (const storage::Change &change : std::as_const(reading.changes)) {
        QList<storage::ChangeRow> rows;
        if (!Story::isBulk(change))
            rows = storage::changes::rows(db, change.id);
        reading.stories.insert(change.id.value(), filter.recommendation ? storyOf(db, change, *filter.recommendation) : Story::read(db, change, rows));
        if (gaps)
            present = rows.isEmpty() ? Present() : presentOf(db, change);
        const bool stands = std::all_of(rows.begin(), rows.end(), [&](const auto &row) { return !present.movedBy(row); });
        if (!stands)
            reading.movedOn.insert(change.id.value());
        for (const storage::ChangeRow &row : std::as_const(rows))
            present.add(row);
    }
    return reading;
}

std::optional<domain::ChangeId> changedBy(
    const storage::Reader &db, const storage::Change &change, const QList<storage::ChangeRow> &rows)
{
    if (rows.isEmpty())
        return std::nullopt;
    const Present present = presentOf(db, change);
    std::optional<domain::ChangeId> newest;
    for (const storage::ChangeRow &row : rows) {
        const auto by = present.movedBy(row);
        if (by && (!newest || newest->value() < by->value()))
            newest = by;
    }
    return newest;
}

} // namespace ui
