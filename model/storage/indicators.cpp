// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/indicators.h"

#include "storage/links.h"
#include "storage/rows.h"

namespace storage::indicators {

using namespace Qt::StringLiterals;

namespace {

struct Table
{
    using Entity = domain::Indicator;
    static constexpr QLatin1StringView name {"indicator"};
    static constexpr QLatin1StringView columns {"uid, kind, name_es, name_en, unit_es, unit_en, attribute_id, baseline, baseline_date, target, "
                                                "target_date, source, periodicity, disaggregation"};
    static auto fields(auto &i)
    {
        return std::tie(i.uid, i.kind, i.name.es, i.name.en, i.unit.es, i.unit.en, i.attribute, i.baseline, i.baselineDate, i.target, i.targetDate,
            i.source, i.periodicity, i.disaggregation);
    }
};

struct Values
{
    using Entity = domain::IndicatorValue;
    static constexpr QLatin1StringView name {"indicator_value"};
    static constexpr QLatin1StringView columns {"indicator_id, date, category, value, note"};
    static auto fields(auto &v) { return std::tie(v.indicator, v.date, v.category, v.value, v.note); }
};

const QString link = u"indicator_recommendation"_s;
const QString owner = u"indicator_id"_s;
const QString served = u"recommendation_id"_s;

} // namespace

QList<domain::Indicator> all(const Reader &db)
{
    return rows::list<Table>(db, u"ORDER BY name_es COLLATE as_read, name_en COLLATE as_read, id"_s);
}

QList<domain::Indicator> of(const Reader &db, domain::RecommendationId id)
{
    return rows::list<Table>(db,
        u"WHERE id IN (SELECT indicator_id FROM indicator_recommendation WHERE recommendation_id = ?) ORDER BY name_es COLLATE as_read, id"_s, id);
}

domain::Indicator find(const Reader &db, domain::IndicatorId id)
{
    return rows::find<Table>(db, id);
}

domain::IndicatorId save(const Writer &db, const domain::Indicator &indicator)
{
    return rows::save<Table>(db, indicator);
}

void remove(const Writer &db, domain::IndicatorId id)
{
    setRecommendations(db, id, {});
    for (const auto &value : values(db, id))
        removeValue(db, *value.id);
    rows::remove<Table>(db, id);
}

QList<domain::RecommendationId> recommendations(const Reader &db, domain::IndicatorId id)
{
    return links::of<domain::RecommendationId>(db, link, owner, id, served);
}

void setRecommendations(const Writer &db, domain::IndicatorId id, const QList<domain::RecommendationId> &recommendations)
{
    links::set(db, link, owner, id, served, recommendations);
}

QList<domain::IndicatorValue> values(const Reader &db, domain::IndicatorId id)
{
    return rows::list<Values>(db, u"WHERE indicator_id = ? ORDER BY date, category, id"_s, id);
}

domain::IndicatorValueId saveValue(const Writer &db, const domain::IndicatorValue &value)
{
    const auto same = rows::list<Values>(db, u"WHERE indicator_id = ? AND date = ? AND category = ?"_s, value.indicator, value.date, value.category);
    if (!same.isEmpty() && same.first().id != value.id)
        throw Failure(domain::ErrorCode::InvalidValue, u"date"_s);
    return rows::save<Values>(db, value);
}

void removeValue(const Writer &db, domain::IndicatorValueId id)
{
    rows::remove<Values>(db, id);
}

} // namespace storage::indicators
