// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/conditions.h"

#include "domain/fold.h"
#include "domain/rules.h"
#include "storage/conditionsources.h"
#include "storage/cursor.h"
#include "storage/documents.h"
#include "storage/institutions.h"
#include "storage/statistics.h"
#include "storage/terms.h"
#include "storage/wordconditions.h"

namespace storage {

using namespace Qt::StringLiterals;
using domain::Field;
using domain::Filter;
using sources::columnIn;
using sources::linked;
using sources::linkedOrNone;
using sources::marks;
using sources::none;
using sources::ofDocument;
using sources::own;
using sources::Source;
using sources::unlinked;
using sources::variants;

namespace {

QVariantList bodyKeys(const Reader &db, const Filter &filter)
{
    QVariantList keys;
    for (const QString &name : filter.values) {
        if (const auto id = mechanisms::byName(db, name))
            keys << id->value();
    }
    return keys;
}

Condition body(const Reader &db, const Filter &filter)
{
    const QVariantList keys = bodyKeys(db, filter);
    if (keys.isEmpty())
        return {.sources = {}, .negated = filter.negated};
    const QString list = marks(keys.size());
    return {.sources = {ofDocument(u"(d.mechanism_id IN (%1) OR m.parent_id IN (%1))"_s.arg(list), keys + keys)}, .negated = filter.negated};
}

Condition assigned(const Reader &db, const Filter &filter, const QString &role)
{
    QVariantList keys;
    for (const QString &name : filter.values) {
        if (const auto id = name == none ? std::nullopt : institutions::byName(db, name))
            keys << id->value();
    }
    const QString having = role.isEmpty() ? u"1"_s : u"x.role = '%1'"_s.arg(role);
    std::optional<Source> source;
    if (!keys.isEmpty())
        source = linked(u"assignment"_s, u"x.institution_id IN (%1) AND %2"_s.arg(marks(keys.size()), having), keys);
    return linkedOrNone(filter, u"assignment"_s, having, source);
}

/// A term finds those below it too: a goal its targets, a group of themes its themes.
Condition term(const Reader &db, const Filter &filter, const QString &vocabulary)
{
    QVariantList keys;
    Statement below(db, u"SELECT id FROM term WHERE id = ? OR parent_id = ?"_s);
    for (const QString &name : filter.values) {
        const auto id = name == none ? std::nullopt : terms::byName(db, vocabulary, name);
        if (!id)
            continue;
        below.bind(*id, *id);
        while (below.step())
            keys << below.value<qint64>(0);
    }
    std::optional<Source> source;
    if (!keys.isEmpty())
        source = linked(u"recommendation_term"_s, u"x.term_id IN (%1)"_s.arg(marks(keys.size())), keys);
    const QString having
        = u"x.term_id IN (SELECT t.id FROM term t JOIN vocabulary v ON v.id = t.vocabulary_id WHERE v.code = '%1')"_s.arg(vocabulary);
    return linkedOrNone(filter, u"recommendation_term"_s, having, source);
}

Condition document(const Filter &filter)
{
    QStringList parts;
    QVariantList bindings;
    for (QString value : filter.values) {
        value.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
        const QString pattern = u'%' + value + u'%';
        parts << u"d.symbol LIKE ? ESCAPE '\\' OR d.case_name LIKE ? ESCAPE '\\'"_s;
        bindings << pattern << pattern;
    }
    return {.sources = {ofDocument(u'(' + parts.join(u" OR "_s) + u')', bindings)}, .negated = filter.negated};
}

Condition paragraph(const Filter &filter)
{
    const QStringList parts(filter.values.size(), u"r.paragraph = ? COLLATE as_read"_s);
    return {.sources = {own(parts.join(u" OR "_s), variants(filter.values))}, .negated = filter.negated};
}

Condition recommendingState(const Filter &filter)
{
    Condition condition {.sources = {}, .negated = filter.negated};
    for (const QString &value : filter.values) {
        if (value == none) {
            condition.sources << unlinked(u"recommending_state"_s, u"1"_s);
            continue;
        }
        condition.sources << linked(u"recommending_state"_s, u"x.iso3 = ? AND x.iso3 <> ''"_s, {value.toUpper()})
                          << linked(u"recommending_state"_s, u"x.printed = ? COLLATE as_read"_s, {value})
                          << linked(u"recommending_state"_s,
                                 u"x.iso3 <> '' AND x.iso3 IN (SELECT y.iso3 FROM recommending_state y WHERE y.printed = ? COLLATE as_read)"_s, {value});
    }
    return condition;
}

/// Years and cycles: numbers of the document.
Condition numberOfDocument(const Filter &filter, const QString &number)
{
    QStringList parts;
    QVariantList bindings;
    const auto add = [&](const QString &comparison, const QString &value) {
        parts << number + comparison;
        bindings << value.toLongLong();
    };
    if (filter.range) {
        if (!filter.from.isEmpty())
            add(u" >= ?"_s, filter.from);
        if (!filter.to.isEmpty())
            add(u" <= ?"_s, filter.to);
        return {.sources = {ofDocument(parts.join(u" AND "_s), bindings)}, .negated = filter.negated};
    }
    for (const QString &value : filter.values) {
        if (value == none)
            parts << number + u" IS NULL"_s;
        else
            add(u" = ?"_s, value);
    }
    return {.sources = {ofDocument(u'(' + parts.join(u" OR "_s) + u')', bindings)}, .negated = filter.negated};
}

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

Source dueState(const Reader &db, domain::DueState state)
{
    using domain::DueState;
    const QString open = u"r.status IN (%1)"_s.arg(openStatuses());
    const QString today = isoDay(db.today());
    const QString horizon = isoDay(db.today().addDays(domain::dueSoonDays));
    switch (state) {
    case DueState::Overdue:
        return own(u"r.due < ? AND "_s + open, {today});
    case DueState::Soon:
        return own(u"r.due BETWEEN ? AND ? AND "_s + open, {today, horizon});
    case DueState::Later:
        return own(u"r.due > ? AND "_s + open, {horizon});
    case DueState::Closed:
        return own(u"r.due IS NOT NULL AND NOT "_s + open);
    case DueState::None:
        break;
    }
    return own(u"r.due IS NULL"_s);
}

Condition due(const Reader &db, const Filter &filter)
{
    Condition condition {.sources = {}, .negated = filter.negated};
    if (!filter.range) {
        for (const QString &value : filter.values)
            condition.sources << dueState(db, domain::fromCode<domain::DueState>(value).value_or(domain::DueState::None));
        return condition;
    }
    QStringList parts;
    QVariantList bindings;
    if (!filter.from.isEmpty()) {
        parts << u"r.due >= ?"_s;
        bindings << filter.from;
    }
    if (!filter.to.isEmpty()) {
        parts << u"r.due <= ?"_s;
        bindings << filter.to;
    }
    condition.sources << own(parts.join(u" AND "_s), bindings);
    return condition;
}

/// As domain::activity derives it; drafts are not yet news.
Source activity(const Reader &db, const QString &wanted)
{
    const QString news = u"SELECT recommendation_id FROM progress WHERE state <> 'draft'"_s;
    const QString heard = u"r.id IN (%1)"_s.arg(news);
    const QString recent = u"EXISTS (SELECT 1 FROM progress p WHERE p.recommendation_id = r.id AND p.state <> 'draft' AND p.written >= ?)"_s;
    const QString stale = u"(r.status IN (%1) AND NOT %2)"_s.arg(openStatuses(), recent);
    const QString validated = u"EXISTS (SELECT 1 FROM progress p WHERE p.recommendation_id = r.id AND p.state = 'validated')"_s;
    const QString since = isoDay(db.today().addDays(-domain::staleAfterDays));
    if (wanted == u"stale")
        return own(heard + u" AND "_s + stale, {since});
    if (wanted == u"validated")
        return own(heard + u" AND NOT "_s + stale + u" AND "_s + validated, {since});
    if (wanted == u"reported")
        return own(heard + u" AND NOT "_s + stale + u" AND NOT "_s + validated, {since});
    const QString unheard = u"NOT EXISTS (SELECT 1 FROM progress p WHERE p.recommendation_id = r.id AND p.state <> 'draft')"_s;
    return own(unheard + (wanted == u"planned" ? u" AND r.status = 'planned'"_s : u" AND r.status <> 'planned'"_s));
}

Condition missing(const Filter &filter)
{
    Condition condition {.sources = {}, .negated = filter.negated};
    for (const QString &value : filter.values) {
        if (value == u"lead")
            condition.sources << unlinked(u"assignment"_s, u"x.role = 'lead'"_s);
        else if (value == u"progress")
            condition.sources << unlinked(u"progress"_s, u"1"_s);
        else if (value == u"due")
            condition.sources << own(u"r.due IS NULL"_s);
        else if (value == u"text_es")
            condition.sources << own(u"r.text_es = ''"_s);
        else if (value == u"text_en")
            condition.sources << own(u"r.text_en = ''"_s);
    }
    return condition;
}

Condition yesOrNo(const Filter &filter, const Source &yes)
{
    const bool both = filter.values.contains(u"yes"_s) && filter.values.contains(u"no"_s);
    if (both)
        return {.sources = {}, .negated = !filter.negated};
    return {.sources = {yes}, .negated = filter.negated != filter.values.contains(u"no"_s)};
}

Condition numbered(const Filter &filter, const QString &column)
{
    QVariantList keys;
    QStringList parts;
    if (filter.range) {
        parts << u"%1 BETWEEN ? AND ?"_s.arg(column);
        keys << filter.from.toLongLong() << (filter.to.isEmpty() ? std::numeric_limits<qint64>::max() : filter.to.toLongLong());
    }
    QStringList values = filter.values;
    if (values.removeAll(none) > 0)
        parts << column + u" IS NULL"_s;
    if (!values.isEmpty()) { // one list, however long: a chain of OR may be a thousand deep and no deeper
        parts << u"%1 IN (%2)"_s.arg(column, marks(values.size()));
        for (const QString &value : std::as_const(values))
            keys << value.toLongLong();
    }
    return {.sources = {own(parts.join(u" OR "_s), keys)}, .negated = filter.negated};
}

Condition conditionOf(const Reader &db, const Filter &filter)
{
    switch (filter.field) {
    case Field::Body:
        return body(db, filter);
    case Field::MechanismKind:
        return {.sources = {ofDocument(u"m.kind IN (%1)"_s.arg(marks(filter.values.size())), variants(filter.values))}, .negated = filter.negated};
    case Field::Document:
        return document(filter);
    case Field::Paragraph:
        return paragraph(filter);
    case Field::Status:
        return columnIn(filter, u"r.status"_s);
    case Field::Position:
        return columnIn(filter, u"r.upr_position"_s);
    case Field::Kind:
        return columnIn(filter, u"r.kind"_s);
    case Field::Priority:
        return columnIn(filter, u"r.priority"_s);
    case Field::Institution:
        return assigned(db, filter, QString());
    case Field::Lead:
        return assigned(db, filter, u"lead"_s);
    case Field::Support:
        return assigned(db, filter, u"support"_s);
    case Field::Theme:
        return term(db, filter, u"theme"_s);
    case Field::Group:
        return term(db, filter, u"group"_s);
    case Field::Sdg:
        return term(db, filter, u"sdg"_s);
    case Field::Activity: {
        Condition condition {.sources = {}, .negated = filter.negated};
        for (const QString &value : filter.values)
            condition.sources << activity(db, value);
        return condition;
    }
    case Field::Due:
        return due(db, filter);
    case Field::Overdue:
        return yesOrNo(filter, dueState(db, domain::DueState::Overdue));
    case Field::Year:
        return numberOfDocument(filter, u"CAST(substr(coalesce(d.published, d.adopted), 1, 4) AS INTEGER)"_s);
    case Field::Cycle:
        return numberOfDocument(filter, u"d.cycle"_s);
    case Field::State:
        return recommendingState(filter);
    case Field::Import:
        return numbered(filter, u"r.import_id"_s);
    case Field::Missing:
        return missing(filter);
    case Field::Archived:
        return yesOrNo(filter, own(u"r.archived = 1"_s));
    case Field::Id:
        return numbered(filter, u"r.id"_s);
    case Field::Words:
        break;
    }
    return {};
}

/// The mechanisms that meet a filter on them, or those that do not.
QSet<qint64> mechanismsOf(const Reader &db, const Filter &filter)
{
    const bool byKind = filter.field == Field::MechanismKind;
    const QVariantList keys = byKind ? variants(filter.values) : bodyKeys(db, filter);
    const QString list = marks(keys.size());
    const QString met = byKind ? u"kind IN (%1)"_s.arg(list) : u"(id IN (%1) OR coalesce(parent_id, 0) IN (%1))"_s.arg(list);
    Cursor cursor(db, u"SELECT id FROM mechanism WHERE %1 %2"_s.arg(filter.negated ? u"NOT"_s : QString(), met), byKind ? keys : keys + keys);
    QSet<qint64> mechanisms;
    while (cursor.next())
        mechanisms.insert(cursor.number());
    return mechanisms;
}

} // namespace

Scope scopeOf(const Reader &db, const domain::Criteria &criteria)
{
    Scope scope;
    Cursor all(db, u"SELECT id FROM mechanism"_s);
    while (all.next())
        scope.mechanisms.insert(all.number());
    const auto statuses = domain::allOf<domain::Status>();
    scope.statuses = QSet<domain::Status>(statuses.begin(), statuses.end());
    if (criteria.alternatives.size() != 1)
        return scope;
    for (const Filter &filter : criteria.alternatives.first()) {
        if (filter.field == Field::MechanismKind || filter.field == Field::Body)
            scope.mechanisms.intersect(mechanismsOf(db, filter));
        if (filter.field == Field::Status)
            scope.statuses.removeIf([&filter](domain::Status status) { return filter.values.contains(domain::code(status)) == filter.negated; });
    }
    return scope;
}

QString openStatuses()
{
    QStringList quoted;
    for (const domain::Status status : domain::allOf<domain::Status>()) {
        if (domain::isOpen(status))
            quoted << u"'%1'"_s.arg(domain::code(status));
    }
    return quoted.join(u", "_s);
}

QList<Condition> conditionsOf(const Reader &db, const domain::Conditions &filters, bool lastWordBegins)
{
    Words words(db);
    QList<Condition> conditions;
    bool archived = false;
    const auto lastWord = std::find_if(filters.rbegin(), filters.rend(), [](const Filter &f) { return f.field == Field::Words; });
    for (auto filter = filters.begin(); filter != filters.end(); ++filter) {
        archived |= filter->field == Field::Archived;
        const bool begins = lastWordBegins && lastWord != filters.rend() && &*lastWord == &*filter && !filter->phrase && !filter->negated;
        if (filter->field == Field::Words)
            words.add(*filter, begins);
        else
            conditions << conditionOf(db, *filter);
    }
    if (!archived)
        conditions << Condition {.sources = {own(u"r.archived = 1"_s)}, .negated = true};
    return conditions + words.conditions();
}

} // namespace storage
