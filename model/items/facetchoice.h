// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/criteria.h"

#include <QMap>

namespace items {

/// What is ticked in the filters: values by field, any of a field's values and all of the fields. A value, so that views, models and
/// tests pass it about.
class FacetChoice
{
public:
    /// The fields that have a group of filters, in the order shown.
    [[nodiscard]] static const QList<domain::Field> &fields();

    [[nodiscard]] bool isEmpty() const { return m_values.isEmpty(); }
    [[nodiscard]] bool contains(domain::Field field, const QString &value) const;
    [[nodiscard]] QStringList values(domain::Field field) const { return m_values.value(field); }
    [[nodiscard]] QList<domain::Field> chosenFields() const; ///< those with a value, in the order shown
    void set(domain::Field field, const QString &value, bool chosen);
    void clear(domain::Field field) { m_values.remove(field); }

    /// `base`, narrowed by what is ticked, except in one field: the counts of a group are made without its own ticks.
    [[nodiscard]] domain::Criteria narrowed(
        const domain::Criteria &base, std::optional<domain::Field> except = std::nullopt) const;

    /// Divides criteria into ticks and what the filters cannot show, which is for the search field.
    [[nodiscard]] static std::pair<FacetChoice, domain::Criteria> split(const domain::Criteria &criteria);

    bool operator==(const FacetChoice &) const = default;

private:
    QMap<domain::Field, QStringList> m_values;
};

} // namespace items
