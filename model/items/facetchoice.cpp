// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/facetchoice.h"

#include "domain/rules.h"

namespace items {

using namespace Qt::StringLiterals;
using domain::Conditions;
using domain::Field;
using domain::Filter;

namespace {

/// A filter for any of these values.
Filter anyOf(Field field, const QStringList &values)
{
    Filter filter;
    filter.field = field;
    filter.values = values;
    return filter;
}

/// Whether the filters can show this condition as ticks.
bool isTicks(const Filter &filter)
{
    if (filter.negated || filter.range || filter.values.isEmpty())
        return false;
    if (filter.field == Field::Overdue)
        return filter.values == QStringList {u"yes"_s};
    return FacetChoice::fields().contains(filter.field);
}

} // namespace

const QList<Field> &FacetChoice::fields()
{
    static const QList<Field> all {
        Field::MechanismKind, Field::Status, Field::Lead, Field::Due, Field::Theme, Field::Sdg, Field::Position, Field::Archived};
    return all;
}

bool FacetChoice::contains(Field field, const QString &value) const
{
    return m_values.value(field).contains(value);
}

QList<Field> FacetChoice::chosenFields() const
{
    QList<Field> chosen;
    for (const auto field : fields()) {
        if (m_values.contains(field))
            chosen.append(field);
    }
    return chosen;
}

void FacetChoice::set(Field field, const QString &value, bool chosen)
{
    auto values = m_values.value(field);
    values.removeAll(value);
    if (chosen)
        values.append(value);
    if (values.isEmpty())
        m_values.remove(field);
    else
        m_values.insert(field, values);
}

domain::Criteria FacetChoice::narrowed(const domain::Criteria &base, std::optional<Field> except) const
{
    QList<Filter> filters;
    for (auto it = m_values.begin(); it != m_values.end(); ++it) {
        if (it.key() != except)
            filters.append(anyOf(it.key(), it.value()));
    }
    return filters.isEmpty() ? base : base.narrowedBy(filters);
}

std::pair<FacetChoice, domain::Criteria> FacetChoice::split(const domain::Criteria &criteria)
{
    FacetChoice choice;
    if (criteria.alternatives.size() != 1)
        return {choice, criteria};
    Conditions rest;
    for (const auto &filter : criteria.alternatives.first()) {
        const Field field = filter.field == Field::Overdue ? Field::Due : filter.field;
        if (!isTicks(filter) || !choice.values(field).isEmpty()) {
            rest.append(filter); // a second condition on a field is "and", which ticks cannot say
            continue;
        }
        for (const auto &value : filter.values)
            choice.set(field, filter.field == Field::Overdue ? QString(domain::code(domain::DueState::Overdue)) : value, true);
    }
    domain::Criteria others;
    if (!rest.isEmpty())
        others.alternatives.append(rest);
    return {choice, others};
}

} // namespace items
