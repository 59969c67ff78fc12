// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changes.h"

#include "domain/fold.h"
#include "storage/recommendations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace storage {

using namespace Qt::StringLiterals;

namespace {

QJsonObject parsed(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

/// A change is undone while a later revert of it stands: one that was not itself reverted.
const QString columns = u"SELECT c.id, c.made_at, c.actor, c.intent, c.arguments, c.reverts, "
                        "(SELECT max(u.id) FROM change u WHERE u.reverts = c.id "
                        " AND NOT EXISTS (SELECT 1 FROM change again WHERE again.reverts = u.id)), "
                        "(SELECT count(DISTINCT recommendation_id) FROM change_row w WHERE w.change_id = c.id), "
                        "(SELECT max(recommendation_id) FROM change_row w WHERE w.change_id = c.id) "
                        "FROM change c "_s;

void cite(const Reader &db, domain::RecommendationId id, Change &change)
{
    Statement statement(db,
        u"SELECT CASE WHEN d.symbol <> '' THEN d.symbol ELSE d.case_name END, r.paragraph FROM recommendation r "
        "JOIN source_document d ON d.id = r.document_id WHERE r.id = ?"_s);
    statement.bind(id);
    while (statement.step())
        statement.into(change.document, change.paragraph);
    QStringList both {change.document, change.paragraph};
    both.removeAll(QString());
    change.reference = both.join(u", "_s);
}

Change read(const Reader &db, const Statement &statement)
{
    Change change;
    QString arguments;
    std::optional<domain::RecommendationId> touched;
    statement.into(change.id, change.madeAt, change.actor, change.intent, arguments, change.reverts, change.revertedBy,
        change.recommendations, touched);
    change.arguments = parsed(arguments);
    if (change.recommendations == 1 && touched)
        cite(db, *touched, change);
    return change;
}

QList<ChangeRow> readRows(Statement &statement)
{
    QList<ChangeRow> list;
    while (statement.step()) {
        ChangeRow row;
        QString before;
        QString after;
        statement.into(row.table, row.key, row.recommendation, before, after, row.change);
        row.before = parsed(before);
        row.after = parsed(after);
        list << row;
    }
    return list;
}

/// What a filter asks for, as a condition and its values.
class Wanted
{
public:
    explicit Wanted(const ChangeFilter &filter)
        : m_filter(filter)
        , m_text(domain::folded(filter.text).trimmed())
    {
        add(filter.recommendation.has_value(), u"c.id IN (SELECT change_id FROM change_row WHERE recommendation_id = ?)"_s);
        add(!filter.actor.isEmpty(), u"c.actor = ?"_s);
        add(filter.intent.has_value(), u"c.intent = ?"_s);
        add(filter.from.isValid(), u"c.made_at >= ?"_s);
        add(filter.until.isValid(), u"c.made_at < ?"_s);
        add(!m_text.isEmpty(),
            u"(EXISTS (SELECT 1 FROM json_tree(c.arguments) a WHERE a.type = 'text' AND holds(a.value, ?)) "
            "OR (c.intent NOT IN ('import', 'demonstration', 'create_workspace') AND EXISTS (SELECT 1 FROM change_row w WHERE w.change_id = c.id "
            "AND (w.recommendation_id IN (SELECT r.id FROM recommendation r JOIN source_document d ON d.id = r.document_id "
            "WHERE holds(d.symbol || ' ' || d.case_name || ' ' || r.paragraph, ?)) "
            "OR EXISTS (SELECT 1 FROM json_each(coalesce(w.before, '{}')) v WHERE v.type = 'text' AND holds(v.value, ?)) "
            "OR EXISTS (SELECT 1 FROM json_each(coalesce(w.after, '{}')) v WHERE v.type = 'text' AND holds(v.value, ?))))))"_s);
    }
    [[nodiscard]] QString sql() const { return m_parts.isEmpty() ? QString() : u"WHERE "_s + m_parts.join(u" AND "_s) + u' '; }
    void bind(Statement &statement) const
    {
        if (m_filter.recommendation)
            statement.bind(*m_filter.recommendation);
        if (!m_filter.actor.isEmpty())
            statement.bind(m_filter.actor);
        if (m_filter.intent)
            statement.bind(*m_filter.intent);
        for (const QDateTime &moment : {m_filter.from, m_filter.until}) {
            if (moment.isValid())
                statement.bind(moment);
        }
        if (!m_text.isEmpty())
            statement.bind(m_text, m_text, m_text, m_text);
    }

private:
    void add(bool asked, const QString &condition)
    {
        if (asked)
            m_parts << condition;
    }

    const ChangeFilter &m_filter;
    QString m_text;
    QStringList m_parts;
};

} // namespace

namespace changes {

QList<Change> list(const Reader &db, std::optional<domain::RecommendationId> recommendation, int limit)
{
    return filtered(db, ChangeFilter {.recommendation = recommendation}, limit);
}

QList<Change> filtered(const Reader &db, const ChangeFilter &filter, int limit)
{
    const Wanted wanted(filter);
    Statement statement(db, columns + wanted.sql() + u"ORDER BY c.id DESC LIMIT ?"_s);
    wanted.bind(statement);
    statement.bind(limit);
    QList<Change> list;
    while (statement.step())
        list << read(db, statement);
    return list;
}

QStringList actors(const Reader &db)
{
    Statement statement(db, u"SELECT DISTINCT actor FROM change ORDER BY actor COLLATE as_read"_s);
    QStringList list;
    while (statement.step())
        list << statement.value<QString>(0);
    return list;
}

QList<Intent> intents(const Reader &db)
{
    Statement statement(db, u"SELECT DISTINCT intent FROM change"_s);
    QList<Intent> list;
    while (statement.step())
        list << statement.value<Intent>(0);
    std::ranges::sort(list);
    return list;
}

Change find(const Reader &db, domain::ChangeId id)
{
    Statement statement(db, columns + u"WHERE c.id = ?"_s);
    statement.bind(id);
    if (!statement.step())
        throw Failure(domain::ErrorCode::NotFound, QString::number(id.value()));
    return read(db, statement);
}

QList<ChangeRow> rows(const Reader &db, domain::ChangeId id, std::optional<domain::RecommendationId> recommendation)
{
    Statement statement(db,
        u"SELECT table_name, row_key, recommendation_id, before, after, change_id FROM change_row WHERE change_id = ? "
        "AND recommendation_id IS coalesce(?, recommendation_id) ORDER BY position"_s);
    statement.bind(id, recommendation);
    return readRows(statement);
}

int count(const Reader &db, domain::RecommendationId recommendation)
{
    Statement statement(db, u"SELECT count(DISTINCT change_id) FROM change_row WHERE recommendation_id = ?"_s);
    statement.bind(recommendation);
    int found = 0;
    while (statement.step())
        statement.into(found);
    return found;
}

QList<ChangeRow> laterRows(const Reader &db, domain::ChangeId id)
{
    Statement statement(db,
        u"SELECT l.table_name, l.row_key, l.recommendation_id, l.before, l.after, l.change_id FROM change_row mine JOIN change_row l "
        "ON l.table_name = mine.table_name AND l.row_key = mine.row_key AND l.change_id > mine.change_id "
        "WHERE mine.change_id = ? ORDER BY l.change_id DESC, l.position DESC"_s);
    statement.bind(id);
    return readRows(statement);
}

Stayed stayed(const Change &change)
{
    const QJsonObject said = change.arguments.value("stayed"_L1).toObject();
    Stayed stayed {.recommendations = said.value("recommendations"_L1).toInteger(), .others = said.value("others"_L1).toInteger(), .references = {}};
    const auto references = said.value("references"_L1).toArray();
    for (const QJsonValue &reference : references)
        stayed.references << reference.toString();
    return stayed;
}

std::optional<domain::ChangeId> lastUndoable(const Reader &db)
{
    Statement statement(db,
        u"SELECT c.id FROM change c WHERE c.reverts IS NULL AND c.intent <> 'create_workspace' "
        "AND NOT EXISTS (SELECT 1 FROM change u WHERE u.reverts = c.id "
        "  AND NOT EXISTS (SELECT 1 FROM change again WHERE again.reverts = u.id)) "
        "ORDER BY c.id DESC LIMIT 1"_s);
    std::optional<domain::ChangeId> id;
    while (statement.step())
        statement.into(id);
    return id;
}

} // namespace changes

namespace workspace {

Workspace info(const Reader &db)
{
    QHash<QString, QString> values;
    Statement statement(db, u"SELECT key, value FROM meta"_s);
    while (statement.step())
        values.insert(statement.value<QString>(0), statement.value<QString>(1));
    return {.state = values.value(u"state"_s),
        .name = {.es = values.value(u"name_es"_s), .en = values.value(u"name_en"_s)},
        .uid = values.value(u"uid"_s)};
}

} // namespace workspace
} // namespace storage
