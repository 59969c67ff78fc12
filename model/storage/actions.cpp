// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/actions.h"

#include "storage/links.h"
#include "storage/rows.h"

namespace storage::actions {

using namespace Qt::StringLiterals;

namespace {

struct Table
{
    using Entity = domain::Action;
    static constexpr QLatin1StringView name {"action"};
    static constexpr QLatin1StringView columns {
        "uid, institution_id, cluster_id, title_es, title_en, result_es, result_en, starts, due, done, status, budget_minor, currency"};
    static auto fields(auto &a)
    {
        return std::tie(a.uid, a.institution, a.cluster, a.title.es, a.title.en, a.result.es, a.result.en, a.starts, a.due, a.done, a.status,
            a.budgetMinor, a.currency);
    }
};

const QString link = u"action_recommendation"_s;
const QString owner = u"action_id"_s;
const QString served = u"recommendation_id"_s;

} // namespace

QList<domain::Action> all(const Reader &db)
{
    return rows::list<Table>(db, u"ORDER BY starts IS NULL, starts, due IS NULL, due, id"_s);
}

QList<domain::Action> of(const Reader &db, domain::RecommendationId id)
{
    return rows::list<Table>(db,
        u"WHERE id IN (SELECT action_id FROM action_recommendation WHERE recommendation_id = ?) ORDER BY starts IS NULL, starts, id"_s, id);
}

domain::Action find(const Reader &db, domain::ActionId id)
{
    return rows::find<Table>(db, id);
}

domain::ActionId save(const Writer &db, const domain::Action &action)
{
    return rows::save<Table>(db, action);
}

void remove(const Writer &db, domain::ActionId id)
{
    setRecommendations(db, id, {}); // by name and not by cascade, so that the record has each
    rows::remove<Table>(db, id);
}

QList<domain::RecommendationId> recommendations(const Reader &db, domain::ActionId id)
{
    return links::of<domain::RecommendationId>(db, link, owner, id, served);
}

void setRecommendations(const Writer &db, domain::ActionId id, const QList<domain::RecommendationId> &recommendations)
{
    links::set(db, link, owner, id, served, recommendations);
}

} // namespace storage::actions
