// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/figures.h"

#include "domain/rules.h"

using namespace Qt::StringLiterals;

namespace ui::figures {

namespace {

domain::Filter filter(domain::Field field, const QStringList &values)
{
    return {.field = field, .values = values};
}

/// The statuses that leave something to be done.
domain::Filter open()
{
    QStringList values;
    for (const domain::Status status : domain::allOf<domain::Status>()) {
        if (domain::isOpen(status))
            values.append(domain::code(status));
    }
    return filter(domain::Field::Status, values);
}

domain::Filter dueBetween(QDate from, QDate to)
{
    return {.field = domain::Field::Due,
        .range = true,
        .from = from.toString(Qt::ISODate),
        .to = to.toString(Qt::ISODate)};
}

} // namespace

Figures read(const storage::Reader &db, const domain::Criteria &criteria)
{
    Figures figures;
    figures.today = db.today();
    figures.overview = storage::statistics::overview(db, criteria);
    figures.kinds = storage::statistics::byMechanismKind(db, criteria);
    figures.leads = storage::statistics::byLead(db, criteria);
    figures.trend = storage::statistics::trend(db, criteria, trendQuarters);
    figures.silent = storage::statistics::silentByLead(db, criteria);
    const auto upcoming = criteria.narrowedBy({open(), dueBetween(figures.today, {})});
    const auto ids = storage::recommendations::ids(db, upcoming, {.key = domain::SortKey::Due}, nextCount);
    figures.next = storage::recommendations::page(db, ids);
    return figures;
}

Choices readChoices(const storage::Reader &db)
{
    return {.kinds = storage::statistics::facet(db, domain::Field::MechanismKind, {}),
        .leads = storage::statistics::facet(db, domain::Field::Lead, {}),
        .positions = storage::statistics::facet(db, domain::Field::Position, {})};
}

domain::Criteria ofStatuses(const domain::Criteria &base, const QList<domain::Status> &statuses)
{
    QStringList values;
    for (const domain::Status status : statuses)
        values.append(domain::code(status));
    return base.narrowedBy(filter(domain::Field::Status, values));
}

domain::Criteria ofKind(const domain::Criteria &base, const QString &kind)
{
    return base.narrowedBy(filter(domain::Field::MechanismKind, {kind}));
}

domain::Criteria ofLeads(const domain::Criteria &base, const QStringList &acronyms)
{
    QStringList values;
    for (const QString &acronym : acronyms)
        values.append(acronym.isEmpty() ? u"none"_s : acronym);
    return base.narrowedBy(filter(domain::Field::Lead, values));
}

domain::Criteria overdue(const domain::Criteria &base)
{
    return base.narrowedBy(filter(domain::Field::Overdue, {u"yes"_s}));
}

domain::Criteria dueSoon(const domain::Criteria &base, QDate today)
{
    return base.narrowedBy({open(), dueBetween(today, today.addDays(domain::dueSoonDays))});
}

domain::Criteria silent(const domain::Criteria &base)
{
    return base.narrowedBy({open(), filter(domain::Field::Activity, {u"none"_s, u"planned"_s, u"stale"_s})});
}

domain::Criteria missing(const domain::Criteria &base, const QString &what)
{
    return base.narrowedBy(filter(domain::Field::Missing, {what}));
}

} // namespace ui::figures
