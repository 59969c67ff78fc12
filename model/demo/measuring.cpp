// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/measuring.h"

#include "demo/rows.h"
#include "storage/actions.h"
#include "storage/indicators.h"

namespace demo {

using namespace Qt::StringLiterals;
using storage::Writer;

MeasuresScribe::MeasuresScribe(const Measures &measures, Known known)
    : m_measures(measures)
    , m_known(std::move(known))
{
}

void MeasuresScribe::takeIn(const Writer &db)
{
    for (const Measure &measure : m_measures.actions)
        addAction(db, measure);
    for (const Gauge &gauge : m_measures.indicators)
        addIndicator(db, gauge);
}

void MeasuresScribe::addAction(const Writer &db, const Measure &measure)
{
    domain::Action action = measure.action;
    action.uid = uidOf(m_known.opened, u"action/"_s + action.title.en);
    action.institution = m_known.institution(measure.institution);
    action.cluster = m_known.term(u"theme"_s, measure.cluster);
    const bool begins = action.starts.isValid() && action.starts == lastStart();
    if (begins)
        action.status = domain::ActionStatus::Planned;
    const auto id = storage::actions::save(db, action);
    storage::actions::setRecommendations(db, id, served(measure.cluster, measure.institution, measure.serves, action.title.en));
    if (begins)
        m_begun = id;
}

void MeasuresScribe::addIndicator(const Writer &db, const Gauge &gauge)
{
    domain::Indicator indicator = gauge.indicator;
    indicator.uid = uidOf(m_known.opened, u"indicator/"_s + indicator.name.en);
    if (!gauge.right.isEmpty())
        indicator.attribute = m_known.term(u"right"_s, gauge.right);
    const auto id = storage::indicators::save(db, indicator);
    storage::indicators::setRecommendations(db, id, served(gauge.theme, {}, gauge.serves, indicator.name.en));
    const bool first = &gauge == &m_measures.indicators.front();
    for (domain::IndicatorValue value : first ? gauge.values.first(gauge.values.size() - 1) : gauge.values) {
        value.indicator = id;
        storage::indicators::saveValue(db, value);
    }
    if (first)
        m_measured = id;
}

QList<domain::RecommendationId> MeasuresScribe::served(const QString &theme, const QString &institution, int count, const QString &name) const
{
    QList<domain::RecommendationId> ids;
    for (const size_t place : fitting(m_known.plans, theme, institution, count, name))
        ids << m_known.recommendations[place].value();
    return ids;
}

/// Of the actions under way.
QDate MeasuresScribe::lastStart() const
{
    QDate last;
    for (const Measure &measure : m_measures.actions) {
        if (measure.action.status == domain::ActionStatus::UnderWay && (!last.isValid() || measure.action.starts > last))
            last = measure.action.starts;
    }
    return last;
}

void MeasuresScribe::begin(const Writer &db) const
{
    domain::Action action = storage::actions::find(db, m_begun.value());
    action.status = domain::ActionStatus::UnderWay;
    storage::actions::save(db, action);
}

void MeasuresScribe::record(const Writer &db) const
{
    domain::IndicatorValue value = m_measures.indicators.front().values.last();
    value.indicator = m_measured.value();
    storage::indicators::saveValue(db, value);
}

} // namespace demo
