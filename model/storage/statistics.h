// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/criteria.h"
#include "storage/store.h"

#include <array>

/// Figures for the dashboard, the facets and the reports, all derived on reading. Every breakdown's sum equals the count it breaks down.
namespace storage::statistics {

using StatusCounts = std::array<qint64, domain::allOf<domain::Status>().size()>;

struct Overview
{
    qint64 total = 0;
    qint64 mechanisms = 0;
    qint64 documents = 0;
    StatusCounts byStatus {};
    qint64 overdue = 0;
    qint64 overdueLong = 0; ///< for more than 90 days
    qint64 dueSoon = 0; ///< in the next domain::dueSoonDays days, today included
    qint64 silent = 0; ///< open and without news for 180 days
    qint64 silentInstitutions = 0; ///< lead institutions of those
    qint64 awaitingReview = 0; ///< submitted progress entries
    QDate oldestAwaiting;
    qint64 withoutLead = 0;
    qint64 withoutDue = 0;
    qint64 withoutSpanish = 0;
    qint64 withoutEnglish = 0;
};
[[nodiscard]] Overview overview(const Reader &db, const domain::Criteria &criteria);

struct Group
{
    QString key; ///< mechanism kind code, mechanism code, or institution acronym; empty: without a lead
    domain::LocalText label;
    StatusCounts byStatus {};
    qint64 total = 0;
    qint64 overdue = 0;
};
/// By kind of mechanism, in the field's usual order.
[[nodiscard]] QList<Group> byMechanismKind(const Reader &db, const domain::Criteria &criteria);
/// By mechanism.
[[nodiscard]] QList<Group> byMechanism(const Reader &db, const domain::Criteria &criteria);
/// By lead institution, most recommendations first; those without a lead last, with an empty key.
[[nodiscard]] QList<Group> byLead(const Reader &db, const domain::Criteria &criteria);

struct TrendPoint
{
    QDate day; ///< last day of the quarter, or today
    StatusCounts byStatus {};
};
/// How many stood in each status at the end of each of the last `quarters` quarters. A recommendation counts from its document's
/// date (adopted, or published).
[[nodiscard]] QList<TrendPoint> trend(const Reader &db, const domain::Criteria &criteria, int quarters);

struct Silent
{
    QString institution; ///< acronym; empty: without a lead
    qint64 count = 0;
    QDate lastNews;
};
[[nodiscard]] QList<Silent> silentByLead(const Reader &db, const domain::Criteria &criteria);

struct FacetValue
{
    QString value; ///< as it stands in a query: code, acronym
    domain::LocalText label;
    qint64 count = 0;
};
/// Counts of one field's values among what fits `criteria` (which should not contain that facet's own choice). MechanismKind, Status, Lead,
/// Due (the codes of domain::DueState), Theme, Group, Sdg (goals), Position. Most frequent first, except Status, Due and
/// MechanismKind, which keep their order and list every value.
[[nodiscard]] QList<FacetValue> facet(const Reader &db, domain::Field field, const domain::Criteria &criteria);
/// The same for several fields at once: what fits equal criteria is read once.
[[nodiscard]] QMap<domain::Field, QList<FacetValue>> facets(const Reader &db, const QMap<domain::Field, domain::Criteria> &criteria);

} // namespace storage::statistics
