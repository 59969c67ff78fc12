// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/criteria.h"

namespace domain {

Criteria Criteria::narrowedBy(const Filter &filter) const
{
    return narrowedBy(QList<Filter> {filter});
}

Criteria Criteria::narrowedBy(const QList<Filter> &filters) const
{
    Criteria narrowed = *this;
    if (filters.isEmpty())
        return narrowed;
    if (narrowed.alternatives.isEmpty())
        narrowed.alternatives.append(Conditions());
    for (Conditions &conditions : narrowed.alternatives)
        conditions.append(filters);
    return narrowed;
}

} // namespace domain
