// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/spread.h"

#include "storage/recommendations.h"

namespace storage::spread {

using namespace Qt::StringLiterals;

namespace {

/// Of `value` in the rows that `tables` joins to the wanted ids.
Shares shares(const Reader &db, const Ids &ids, const QString &value, const QString &tables)
{
    Statement statement(db,
        u"SELECT %1 AS value, count(*) AS times FROM json_each(?) wanted CROSS JOIN recommendation r ON r.id = wanted.value %2 "
        "GROUP BY 1 ORDER BY times DESC, value"_s.arg(value, tables));
    statement.bind(recommendations::asJson(ids));
    Shares found;
    while (statement.step())
        found << Share {.value = statement.value<QString>(0), .count = statement.value<qint64>(1)};
    return found;
}

qint64 count(const Reader &db, const QString &wanted, const QString &table)
{
    Statement statement(db,
        u"SELECT count(*) FROM json_each(?) wanted CROSS JOIN %1 t ON t.recommendation_id = wanted.value"_s.arg(table));
    statement.bind(wanted);
    qint64 found = 0;
    while (statement.step())
        found = statement.value<qint64>(0);
    return found;
}

} // namespace

Shares leads(const Reader &db, const Ids &ids)
{
    return shares(db, ids, u"coalesce(i.acronym, '')"_s,
        u"LEFT JOIN assignment a ON a.recommendation_id = r.id AND a.role = 'lead' LEFT JOIN institution i ON i.id = a.institution_id"_s);
}

Shares statuses(const Reader &db, const Ids &ids)
{
    return shares(db, ids, u"r.status"_s, {});
}

Shares priorities(const Reader &db, const Ids &ids)
{
    return shares(db, ids, u"r.priority"_s, {});
}

Shares dueDates(const Reader &db, const Ids &ids)
{
    return shares(db, ids, u"coalesce(r.due, '')"_s, {});
}

QHash<domain::TermId, qint64> terms(const Reader &db, const Ids &ids)
{
    Statement statement(db,
        u"SELECT t.term_id, count(*) FROM json_each(?) wanted CROSS JOIN recommendation_term t ON t.recommendation_id = wanted.value "
        "GROUP BY 1"_s);
    statement.bind(recommendations::asJson(ids));
    QHash<domain::TermId, qint64> found;
    while (statement.step())
        found.insert(statement.value<domain::TermId>(0), statement.value<qint64>(1));
    return found;
}

Attached attached(const Reader &db, const Ids &ids)
{
    const QString wanted = recommendations::asJson(ids);
    const auto of = [&](const QString &table) { return count(db, wanted, table); };
    return {.entries = of(u"progress"_s),
        .evidence = of(u"(SELECT p.recommendation_id FROM evidence e JOIN progress p ON p.id = e.progress_id)"_s),
        .assessments = of(u"assessment"_s),
        .assignments = of(u"assignment"_s),
        .terms = of(u"recommendation_term"_s),
        .actions = of(u"action_recommendation"_s),
        .indicators = of(u"indicator_recommendation"_s),
        .measures = of(u"component"_s) + of(u"beneficiary"_s)};
}

} // namespace storage::spread
