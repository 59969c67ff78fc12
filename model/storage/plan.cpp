// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/plan.h"

#include "storage/actions.h"
#include "storage/indicators.h"
#include "storage/recommendations.h"

namespace storage::plan {

using namespace Qt::StringLiterals;
using domain::RecommendationId;

namespace {

/// So many letters of a text tell what it is about.
const QString servedColumns
    = u"SELECT r.id, m.short_es, m.short_en, m.binding, CASE WHEN d.symbol <> '' THEN d.symbol ELSE d.case_name END, r.paragraph, "
      "substr(CASE WHEN r.title_es <> '' THEN r.title_es ELSE r.text_es END, 1, 240), "
      "substr(CASE WHEN r.title_en <> '' THEN r.title_en ELSE r.text_en END, 1, 240), r.status, r.percent, r.due, r.archived "
      "FROM recommendation r JOIN source_document d ON d.id = r.document_id JOIN mechanism m ON m.id = d.mechanism_id "_s;

Served servedOf(const Statement &row)
{
    Served s;
    row.into(s.id, s.mechanism.es, s.mechanism.en, s.binding, s.document, s.paragraph, s.text.es, s.text.en, s.status, s.percent, s.due, s.archived);
    return s;
}

void readActions(const Reader &db, Reading &reading)
{
    QHash<domain::InstitutionId, QString> acronyms;
    Statement institutions(
        db, u"SELECT id, acronym, name_es, name_en FROM institution WHERE id IN (SELECT institution_id FROM action) ORDER BY acronym"_s);
    while (institutions.step()) {
        domain::Institution one;
        institutions.into(one.id, one.acronym, one.name.es, one.name.en);
        acronyms.insert(*one.id, one.acronym);
        reading.institutions.append(one);
    }
    const auto actions = actions::all(db);
    reading.actions.reserve(static_cast<size_t>(actions.size()));
    for (const auto &action : actions)
        reading.actions.push_back({action, action.institution ? acronyms.value(*action.institution) : QString(), {}});
}

void readServed(const Reader &db, Reading &reading)
{
    QHash<RecommendationId, int> places;
    Statement rows(db, servedColumns + u"WHERE r.id IN (SELECT recommendation_id FROM action_recommendation) ORDER BY d.id, r.position, r.id"_s);
    while (rows.step()) {
        Served one = servedOf(rows);
        places.insert(one.id, static_cast<int>(reading.recommendations.size()));
        reading.recommendations.push_back(std::move(one));
    }
    QHash<domain::ActionId, size_t> actions;
    for (size_t i = 0; i < reading.actions.size(); ++i)
        actions.insert(*reading.actions[i].action.id, i);
    Statement pairs(db, u"SELECT action_id, recommendation_id FROM action_recommendation"_s);
    while (pairs.step()) {
        const auto action = actions.constFind(pairs.value<domain::ActionId>(0));
        const auto place = places.constFind(pairs.value<RecommendationId>(1));
        if (action != actions.cend() && place != places.cend())
            reading.actions[*action].served.push_back(*place);
    }
    for (auto &entry : reading.actions)
        std::sort(entry.served.begin(), entry.served.end()); // in the order of the papers
}

QHash<domain::TermId, domain::LocalText> labels(const Reader &db, const QString &column, const QString &table)
{
    QHash<domain::TermId, domain::LocalText> found;
    Statement terms(db, u"SELECT id, label_es, label_en FROM term WHERE id IN (SELECT %1 FROM %2)"_s.arg(column, table));
    while (terms.step())
        found.insert(terms.value<domain::TermId>(0), {terms.value<QString>(1), terms.value<QString>(2)});
    return found;
}

} // namespace

Reading read(const Reader &db)
{
    Reading reading;
    reading.clusters = labels(db, u"cluster_id"_s, u"action"_s);
    readActions(db, reading);
    readServed(db, reading);
    return reading;
}

const domain::IndicatorValue *IndicatorEntry::last() const
{
    const domain::IndicatorValue *whole = nullptr;
    for (const auto &value : values) {
        if (value.category.isEmpty())
            whole = &value;
    }
    return whole ? whole : values.isEmpty() ? nullptr : &values.last();
}

std::vector<IndicatorEntry> indicators(const Reader &db)
{
    std::vector<IndicatorEntry> entries;
    QHash<domain::IndicatorId, size_t> places;
    const auto attributes = labels(db, u"attribute_id"_s, u"indicator"_s);
    for (const auto &indicator : indicators::all(db)) {
        places.insert(*indicator.id, entries.size());
        entries.push_back({indicator, indicator.attribute ? attributes.value(*indicator.attribute) : domain::LocalText(), {}, 0});
    }
    Statement values(db, u"SELECT id, indicator_id, date, category, value, note FROM indicator_value ORDER BY indicator_id, date, category, id"_s);
    while (values.step()) {
        domain::IndicatorValue value;
        values.into(value.id, value.indicator, value.date, value.category, value.value, value.note);
        if (const auto place = places.constFind(value.indicator); place != places.cend())
            entries[*place].values.append(value);
    }
    Statement links(db, u"SELECT indicator_id, count(*) FROM indicator_recommendation GROUP BY indicator_id"_s);
    while (links.step()) {
        if (const auto place = places.constFind(links.value<domain::IndicatorId>(0)); place != places.cend())
            entries[*place].recommendations = links.value<int>(1);
    }
    return entries;
}

QList<Served> served(const Reader &db, const QList<RecommendationId> &ids)
{
    QHash<RecommendationId, Served> found;
    Statement rows(db, servedColumns + u"WHERE r.id IN (SELECT value FROM json_each(?))"_s);
    rows.bind(recommendations::asJson({ids.begin(), ids.end()}));
    while (rows.step()) {
        const Served one = servedOf(rows);
        found.insert(one.id, one);
    }
    QList<Served> all;
    for (const auto id : ids) {
        if (const auto one = found.constFind(id); one != found.cend())
            all.append(*one);
    }
    return all;
}

} // namespace storage::plan
