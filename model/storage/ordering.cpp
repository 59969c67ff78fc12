// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ordering.h"

#include "domain/rules.h"
#include "storage/cursor.h"

#include <algorithm>

namespace storage::ordering {

using namespace Qt::StringLiterals;
using domain::Order;
using domain::SortKey;

namespace {

// As the indexes of the schema have them, to the letter: otherwise SQLite sorts instead of walking.
const QString documentDate = u"coalesce(d.adopted, d.published)"_s;
const QString documentName = u"(CASE WHEN d.symbol <> '' THEN d.symbol ELSE d.case_name END) COLLATE as_read"_s;

QString textStart(domain::Language language)
{
    return language == domain::Language::Spanish
        ? u"substr(CASE WHEN r.text_es <> '' THEN r.text_es ELSE r.text_en END, 1, 40) COLLATE as_read"_s
        : u"substr(CASE WHEN r.text_en <> '' THEN r.text_en ELSE r.text_es END, 1, 40) COLLATE as_read"_s;
}

QString stillOpen()
{
    QStringList closed;
    for (const domain::Status status : domain::allOf<domain::Status>()) {
        if (!domain::isOpen(status))
            closed << u'\'' + QString(domain::code(status)) + u'\'';
    }
    return u"(r.status NOT IN ("_s + closed.join(u',') + u"))"_s;
}

QString by(const QStringList &keys, const Order &order)
{
    const QString direction = order.descending ? u" DESC"_s : QString();
    return u" ORDER BY "_s + keys.join(direction + u", "_s) + direction;
}

/// Body after body, each along the index of its documents.
QList<Walk> byDocument(const Reader &db, const Order &order, const Scope &scope)
{
    const QString sql = u"SELECT r.id FROM source_document d CROSS JOIN recommendation r ON r.document_id = d.id WHERE d.mechanism_id = ?"_s
        + by({documentDate, u"d.id"_s, u"r.position"_s, u"r.id"_s}, order);
    QList<Walk> walks;
    Cursor bodies(db, u"SELECT id FROM mechanism"_s + by({u"position"_s, u"id"_s}, order));
    while (bodies.next()) {
        if (scope.mechanisms.contains(bodies.number()))
            walks << Walk {sql, {bodies.number()}};
    }
    return walks;
}

QList<Walk> byStatus(const Order &order, const Scope &scope)
{
    const QString sql = u"SELECT r.id FROM recommendation r WHERE r.status = ?"_s + by({u"r.percent"_s, u"r.id"_s}, order);
    QList<Walk> walks;
    for (const domain::Status status : domain::allOf<domain::Status>()) {
        if (scope.statuses.contains(status))
            walks << Walk {sql, {QString(domain::code(status))}};
    }
    if (order.descending)
        std::ranges::reverse(walks);
    return walks;
}

/// What still has to be done comes first; a date that has been met, or that no longer counts, says little.
QList<Walk> byDue(const Order &order, const Scope &scope)
{
    const QString dated = u"SELECT r.id FROM recommendation r WHERE r.due IS NOT NULL AND "_s;
    const QString byDate = by({u"r.due"_s, u"r.id"_s}, order);
    const auto has = [&scope](bool open) { return std::ranges::any_of(scope.statuses, [open](domain::Status s) { return domain::isOpen(s) == open; }); };
    QList<Walk> walks;
    if (has(true))
        walks << Walk {dated + stillOpen() + byDate, {}};
    if (has(false))
        walks << Walk {dated + u"NOT "_s + stillOpen() + byDate, {}};
    return walks;
}

/// The newest assessment counts. A grade's place is a share of its scale, so that scales of different lengths compare: one walk
/// for each share, over the grades that have it.
QList<Walk> byGrade(const Reader &db, const Order &order)
{
    const QString of = u"SELECT a.recommendation_id FROM assessment a WHERE a.grade_id = ? AND a.id = (SELECT l.id FROM assessment l "
                       "WHERE l.recommendation_id = a.recommendation_id ORDER BY l.date DESC, l.id DESC LIMIT 1)"_s;
    Cursor grades(db,
        u"SELECT g.id, g.position * 1.0 / s.steps AS share, dense_rank() OVER (ORDER BY g.position * 1.0 / s.steps) FROM grade g "
        "JOIN (SELECT scale_id, max(1, count(*) - 1) AS steps FROM grade GROUP BY scale_id) s ON s.scale_id = g.scale_id"_s
            + by({u"share"_s, u"g.id"_s}, order));
    QList<Walk> walks;
    qint64 rank = 0;
    while (grades.next()) {
        if (std::exchange(rank, grades.number(2)) == grades.number(2)) {
            walks.last().sql += u" UNION ALL "_s + of;
            walks.last().bindings << grades.number();
        } else {
            walks << Walk {of, {grades.number()}};
        }
    }
    for (Walk &walk : walks)
        walk.sql += by({u"1"_s}, order);
    return walks;
}

/// The last change of each. From the newest on, a recommendation's first appearance is its last change.
QString byChange(const Order &order)
{
    if (order.descending)
        return u"SELECT recommendation_id FROM change_row WHERE recommendation_id IS NOT NULL ORDER BY change_id DESC, recommendation_id DESC"_s;
    return u"SELECT recommendation_id FROM change_row WHERE recommendation_id IS NOT NULL GROUP BY recommendation_id "
           "ORDER BY max(change_id), recommendation_id"_s;
}

} // namespace

QList<Walk> walks(const Reader &db, const Order &order, const Scope &scope)
{
    switch (order.key) {
    case SortKey::Document:
        return byDocument(db, order, scope);
    case SortKey::Reference:
        return {{u"SELECT r.id FROM source_document d CROSS JOIN recommendation r ON r.document_id = d.id"_s
                + by({documentName, u"d.id"_s, u"r.paragraph COLLATE as_read"_s, u"r.id"_s}, order),
            {}}};
    case SortKey::Text:
        return {{u"SELECT r.id FROM recommendation r"_s + by({textStart(order.language), u"r.id"_s}, order), {}}};
    case SortKey::Lead:
        return {{u"SELECT a.recommendation_id FROM institution i CROSS JOIN assignment a ON a.institution_id = i.id AND a.role = 'lead'"_s
                + by({u"i.acronym COLLATE NOCASE"_s, u"a.recommendation_id"_s}, order),
            {}}};
    case SortKey::Status:
        return byStatus(order, scope);
    case SortKey::Grade:
        return byGrade(db, order);
    case SortKey::Due:
        return byDue(order, scope);
    case SortKey::Updated:
        return {{byChange(order), {}}};
    }
    return {};
}

QString sorting(const Order &order)
{
    const QString wanted = u"SELECT r.id FROM json_each(?) wanted CROSS JOIN recommendation r ON r.id = wanted.value"_s;
    const QString documents = u" CROSS JOIN source_document d ON d.id = r.document_id"_s;
    switch (order.key) {
    case SortKey::Document:
        return wanted + documents + u" CROSS JOIN mechanism m ON m.id = d.mechanism_id"_s
            + by({u"m.position"_s, u"m.id"_s, documentDate, u"d.id"_s, u"r.position"_s, u"r.id"_s}, order);
    case SortKey::Reference:
        return wanted + documents + by({documentName, u"d.id"_s, u"r.paragraph COLLATE as_read"_s, u"r.id"_s}, order);
    case SortKey::Text:
        return wanted + by({textStart(order.language), u"r.id"_s}, order);
    case SortKey::Due:
        return wanted + u" WHERE r.due IS NOT NULL ORDER BY NOT "_s + stillOpen() + u", r.due"_s + (order.descending ? u" DESC, r.id DESC"_s : u", r.id"_s);
    case SortKey::Status: {
        QString rank = u"CASE r.status"_s;
        for (const domain::Status status : domain::allOf<domain::Status>())
            rank += u" WHEN '%1' THEN %2"_s.arg(domain::code(status)).arg(static_cast<int>(status));
        return wanted + by({rank + u" END"_s, u"r.percent"_s, u"r.id"_s}, order);
    }
    case SortKey::Lead:
        return u"SELECT a.recommendation_id FROM json_each(?) wanted CROSS JOIN assignment a ON a.recommendation_id = wanted.value AND a.role = 'lead' "
               "CROSS JOIN institution i ON i.id = a.institution_id"_s
            + by({u"i.acronym COLLATE NOCASE"_s, u"a.recommendation_id"_s}, order);
    case SortKey::Grade:
    case SortKey::Updated:
        return {};
    }
    return {};
}

} // namespace storage::ordering
