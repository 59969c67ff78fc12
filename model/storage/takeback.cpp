// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/takeback.h"

#include "storage/recommendations.h"
#include "storage/rowvalues.h"

#include <algorithm>
#include <vector>

namespace storage::record {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype namedReferences = 10;

/// A column that refers to another table's key.
struct Link
{
    QString table;
    QString column;
    QString parent;
    bool owned = false; ///< it goes with its parent
};

QList<Link> linksOf(const Reader &db)
{
    QList<Link> links;
    Statement statement(db,
        u"SELECT m.name, f.\"from\", f.\"table\", f.on_delete FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f "
        "WHERE m.type = 'table' AND m.name NOT IN ('change', 'change_row')"_s);
    while (statement.step()) {
        Link link;
        QString onDelete;
        statement.into(link.table, link.column, link.parent, onDelete);
        link.owned = onDelete == "CASCADE"_L1;
        links << link;
    }
    return links;
}

enum class Now { AsLeft, Edited, Gone };

class Finder
{
public:
    Finder(const Reader &db, const QList<ChangeRow> &rows)
        : m_db(db)
        , m_values(db)
        , m_rows(rows)
        , m_links(linksOf(db))
        , m_now(static_cast<size_t>(rows.size()))
        , m_stays(static_cast<size_t>(rows.size()))
        , m_dropped(static_cast<size_t>(rows.size()))
        , m_owned(static_cast<size_t>(rows.size()))
    {
    }

    Takeback run()
    {
        lookAtRows();
        connectOwned();
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            judge(i);
        findOutsiders();
        spread();
        return result();
    }

private:
    [[nodiscard]] static size_t at(qsizetype i) { return static_cast<size_t>(i); }
    [[nodiscard]] static bool isInsert(const ChangeRow &row) { return row.before.isEmpty(); }
    [[nodiscard]] static bool isDelete(const ChangeRow &row) { return row.after.isEmpty(); }
    [[nodiscard]] std::optional<qsizetype> inserted(const QString &table, const QString &key) const
    {
        const auto found = m_places.constFind({table, key});
        return found == m_places.constEnd() || !isInsert(m_rows.at(*found)) ? std::nullopt : std::optional(*found);
    }

    void lookAtRows()
    {
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            const ChangeRow &row = m_rows.at(i);
            m_places.insert({row.table, row.key}, i);
            const bool there = m_values.exists(row.table, row.key);
            if (isDelete(row))
                m_now[at(i)] = there ? Now::Edited : Now::AsLeft;
            else
                m_now[at(i)] = !there ? Now::Gone : m_values.holds(row.table, row.key, row.after) ? Now::AsLeft : Now::Edited;
            if (row.recommendation)
                m_units[row.recommendation->value()] << i;
        }
    }

    /// Which rows of the change go with which others of it.
    void connectOwned()
    {
        for (const Link &link : m_links) {
            if (link.owned)
                m_ownedBy[link.table] << link;
        }
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            const ChangeRow &row = m_rows.at(i);
            for (const Link &link : m_ownedBy.value(row.table)) {
                const auto parent = inserted(link.parent, values::text(row.after.value(link.column)));
                if (parent && isInsert(row))
                    m_owned[at(*parent)] << i;
            }
        }
    }

    void stay(qsizetype i)
    {
        if (m_stays[at(i)] || m_dropped[at(i)])
            return;
        m_stays[at(i)] = true;
        m_waiting << i;
    }

    void judge(qsizetype i)
    {
        const ChangeRow &row = m_rows.at(i);
        if (m_now[at(i)] == Now::Edited) {
            stay(i);
            return;
        }
        if (m_now[at(i)] != Now::Gone)
            return;
        // A part that somebody took off is an edit of the whole; a whole that is gone leaves nothing to take back.
        const bool isPart = row.recommendation && row.table != "recommendation"_L1
            && m_values.exists(u"recommendation"_s, QString::number(row.recommendation->value()));
        if (isPart && !wasMerged(row))
            stay(i);
        else
            m_dropped[at(i)] = true;
    }

    [[nodiscard]] bool wasMerged(const ChangeRow &row)
    {
        return row.table == "recommendation_term"_L1
            && !m_values.exists(u"term"_s, values::text(row.after.value("term_id"_L1)));
    }

    /// Rows that are no part of the change and refer to what it brought in.
    void findOutsiders()
    {
        QSet<QString> brought;
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            if (isInsert(m_rows.at(i)))
                brought << m_rows.at(i).table;
        }
        for (const Link &link : std::as_const(m_links)) {
            if (!brought.contains(link.parent))
                continue;
            m_values.forEachReference(link.table, link.column, [&](const QString &key, const QString &parent) {
                const auto place = inserted(link.parent, parent);
                if (!place || m_places.contains({link.table, key}))
                    return;
                if (link.table == "recommendation_term"_L1 && cameByMerge(key, *place))
                    m_merged[*place] << key;
                else
                    stay(*place);
            });
        }
    }

    /// Whether a row of recommendation_term stands in the place of one of the import whose term was merged into this one.
    [[nodiscard]] bool cameByMerge(const QString &key, qsizetype place)
    {
        if (m_rows.at(place).table != "recommendation"_L1)
            return false;
        const auto unit = m_units.value(m_rows.at(place).key.toLongLong());
        const bool lost = std::ranges::any_of(unit, [this](qsizetype i) { return m_dropped[at(i)] && wasMerged(m_rows.at(i)); });
        return lost
            && m_values.holds(u"recommendation_term"_s, key, {{u"came_by"_s, QString(domain::code(domain::TermSource::Imported))}});
    }

    void spread()
    {
        while (!m_waiting.isEmpty()) {
            const qsizetype i = m_waiting.takeLast();
            const ChangeRow &row = m_rows.at(i);
            for (const qsizetype part : std::as_const(m_owned[at(i)]))
                stay(part);
            if (row.recommendation && !inserted(u"recommendation"_s, QString::number(row.recommendation->value()))) {
                for (const qsizetype other : m_units.value(row.recommendation->value()))
                    stay(other);
            }
            for (const Link &link : std::as_const(m_links)) {
                if (link.table != row.table)
                    continue;
                const QString refersTo = m_now[at(i)] == Now::Gone ? values::text(row.after.value(link.column))
                                                                   : m_values.current(row.table, row.key, link.column);
                if (const auto parent = inserted(link.parent, refersTo))
                    stay(*parent);
            }
        }
    }

    [[nodiscard]] Takeback result()
    {
        Takeback found;
        QList<domain::RecommendationId> recommendations;
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            const ChangeRow &row = m_rows.at(i);
            if (m_stays[at(i)] && row.recommendation && !recommendations.contains(*row.recommendation))
                recommendations << *row.recommendation;
            else if (m_stays[at(i)] && !row.recommendation && m_now[at(i)] == Now::Edited)
                ++found.stayed.others;
            if (m_stays[at(i)] || m_dropped[at(i)])
                continue;
            for (const QString &key : m_merged.value(i))
                found.rows << ChangeRow {.table = u"recommendation_term"_s, .key = key, .recommendation = row.recommendation, .before = {},
                    .after = m_values.row(u"recommendation_term"_s, key)};
            found.rows << row;
        }
        found.stayed.recommendations = recommendations.size();
        for (const auto id : recommendations.first(std::min(namedReferences, recommendations.size())))
            found.stayed.references << recommendations::reference(m_db, id);
        return found;
    }

    const Reader &m_db;
    values::Rows m_values;
    const QList<ChangeRow> &m_rows;
    QList<Link> m_links;
    std::vector<Now> m_now;
    std::vector<bool> m_stays;
    std::vector<bool> m_dropped; ///< gone already
    std::vector<QList<qsizetype>> m_owned; ///< rows that go with this one
    QHash<QString, QList<Link>> m_ownedBy;
    QHash<std::pair<QString, QString>, qsizetype> m_places;
    QHash<qint64, QList<qsizetype>> m_units; ///< by recommendation
    QHash<qsizetype, QStringList> m_merged; ///< keys of recommendation_term, by the row of the recommendation
    QList<qsizetype> m_waiting;
};

} // namespace

Takeback takeback(const Reader &db, const QList<ChangeRow> &rows)
{
    return Finder(db, rows).run();
}

} // namespace storage::record
