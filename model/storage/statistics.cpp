// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/statistics.h"

#include "domain/rules.h"
#include "storage/documents.h"
#include "storage/figures.h"
#include "storage/institutions.h"
#include "storage/matching.h"

#include <algorithm>
#include <map>

namespace storage::statistics {

using namespace Qt::StringLiterals;
using domain::Criteria;
using domain::Status;
using figures::Day;
using figures::Row;

namespace {

constexpr int longOverdueDays = 90;

qint64 &of(StatusCounts &counts, Status status)
{
    return counts[static_cast<size_t>(status)];
}

bool isOverdue(const Row &row, Day today)
{
    return row.due != 0 && row.due < today && domain::isOpen(row.status);
}

/// Open, and nothing heard since this day, or ever.
bool isSilent(const Row &row, Day lastNews, Day since)
{
    return domain::isOpen(row.status) && lastNews < since;
}

Day silentSince(const Reader &db)
{
    return figures::dayOf(db.today().addDays(-domain::staleAfterDays));
}

void countDates(const Reader &db, const std::vector<Row> &rows, Overview &overview)
{
    const QDate day = db.today();
    const Day today = figures::dayOf(day);
    const Day horizon = figures::dayOf(day.addDays(domain::dueSoonDays));
    const Day longAgo = figures::dayOf(day.addDays(-longOverdueDays));
    for (const Row &row : rows) {
        ++of(overview.byStatus, row.status);
        overview.withoutDue += row.due == 0 ? 1 : 0;
        overview.withoutSpanish += row.withoutSpanish ? 1 : 0;
        overview.withoutEnglish += row.withoutEnglish ? 1 : 0;
        overview.overdue += isOverdue(row, today) ? 1 : 0;
        overview.overdueLong += isOverdue(row, longAgo) ? 1 : 0;
        overview.dueSoon += figures::dueState(row, today, horizon) == domain::DueState::Soon ? 1 : 0;
    }
}

void countSources(const Reader &db, const std::vector<Row> &rows, Overview &overview)
{
    const auto mechanismOf = figures::mechanismsOfDocuments(db);
    IdSet documents;
    IdSet mechanisms;
    for (const Row &row : rows)
        documents.insert(row.document);
    documents.forEachMarked([&](qint64 id) { mechanisms.insert(figures::at(mechanismOf, id)); });
    overview.documents = documents.marked();
    overview.mechanisms = mechanisms.marked();
}

void countSilence(const Reader &db, const std::vector<Row> &rows, Overview &overview)
{
    const auto leads = figures::leads(db);
    const auto news = figures::news(db);
    const Day since = silentSince(db);
    IdSet institutions;
    for (const Row &row : rows) {
        const qint64 lead = figures::at(leads, row.id);
        overview.withoutLead += lead == 0 ? 1 : 0;
        if (!isSilent(row, figures::at(news, row.id), since))
            continue;
        ++overview.silent;
        if (lead != 0)
            institutions.insert(lead);
    }
    overview.silentInstitutions = institutions.marked();
}

void countReviews(const Reader &db, const IdSet &set, Overview &overview)
{
    Cursor cursor(db, u"SELECT recommendation_id, written FROM progress WHERE state = 'submitted'"_s);
    Day oldest = 0;
    while (cursor.next()) {
        if (!set.contains(cursor.number()))
            continue;
        ++overview.awaitingReview;
        const Day written = figures::dayOf(cursor.text(1));
        oldest = oldest == 0 ? written : qMin(oldest, written);
    }
    overview.oldestAwaiting = figures::dateOf(oldest);
}

/// Counted by a key of each row.
template <class KeyOf>
std::map<qint64, Group> grouped(const Reader &db, const Criteria &criteria, KeyOf keyOf)
{
    std::map<qint64, Group> groups;
    const Day today = figures::dayOf(db.today());
    for (const Row &row : figures::rows(db, matching(db, criteria))) {
        Group &group = groups[keyOf(row)];
        ++group.total;
        ++of(group.byStatus, row.status);
        group.overdue += isOverdue(row, today) ? 1 : 0;
    }
    return groups;
}

std::map<qint64, Group> groupedByMechanism(const Reader &db, const Criteria &criteria)
{
    const auto mechanismOf = figures::mechanismsOfDocuments(db);
    return grouped(db, criteria, [&](const Row &row) { return figures::at(mechanismOf, row.document); });
}

void merge(Group &into, const Group &group)
{
    into.total += group.total;
    into.overdue += group.overdue;
    for (size_t i = 0; i < into.byStatus.size(); ++i)
        into.byStatus[i] += group.byStatus[i];
}

/// Most first; what has no key last.
template <class List, class Size, class Key>
void sortBySize(List &list, Size size, Key key)
{
    std::stable_sort(list.begin(), list.end(), [&](const auto &left, const auto &right) {
        if ((left.*key).isEmpty() != (right.*key).isEmpty())
            return (right.*key).isEmpty();
        return left.*size != right.*size ? left.*size > right.*size : left.*key < right.*key;
    });
}

/// The ends of the last quarters; of the running one, today.
QList<QDate> quarterEnds(QDate today, int quarters)
{
    QList<QDate> days;
    const QDate first(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
    for (int i = quarters - 1; i > 0; --i)
        days << first.addMonths(-3 * (i - 1)).addDays(-1);
    if (quarters > 0)
        days << today;
    return days;
}

struct Step
{
    Day since = 0;
    Status status = Status::NotStarted;
};

/// The steps of every recommendation, each one's oldest first.
class History
{
public:
    explicit History(const Reader &db)
    {
        Cursor cursor(db, u"SELECT recommendation_id, since, status FROM status_change ORDER BY recommendation_id, since, id"_s);
        while (cursor.next()) {
            const auto id = static_cast<size_t>(cursor.number());
            const auto status = figures::coded<Status>(cursor.text(2));
            if (!status)
                continue;
            if (id >= m_first.size())
                m_first.resize(id + 1 + id / 4, {0, 0});
            if (m_first[id].second == 0)
                m_first[id].first = m_steps.size();
            ++m_first[id].second;
            m_steps.push_back({figures::dayOf(cursor.text(1)), *status});
        }
    }
    [[nodiscard]] Status at(qint64 id, Day day) const
    {
        Status status = Status::NotStarted;
        const auto [first, count] = figures::at(m_first, id);
        for (size_t i = first; i < first + count && m_steps[i].since <= day; ++i)
            status = m_steps[i].status;
        return status;
    }

private:
    std::vector<Step> m_steps;
    std::vector<std::pair<size_t, size_t>> m_first; ///< of each recommendation: where its steps begin, and how many
};

std::vector<Day> datesOfDocuments(const Reader &db)
{
    std::vector<Day> days;
    Cursor cursor(db, u"SELECT id, coalesce(adopted, published) FROM source_document"_s);
    while (cursor.next()) {
        const auto id = static_cast<size_t>(cursor.number());
        if (id >= days.size())
            days.resize(id + 1 + id / 4);
        days[id] = figures::dayOf(cursor.text(1));
    }
    return days;
}

std::map<qint64, domain::Institution> institutionsById(const Reader &db)
{
    std::map<qint64, domain::Institution> list;
    for (const auto &institution : institutions::all(db))
        list.emplace(institution.id->value(), institution);
    return list;
}

} // namespace

Overview overview(const Reader &db, const Criteria &criteria)
{
    Overview overview;
    const IdSet set = matching(db, criteria);
    const auto rows = figures::rows(db, set);
    overview.total = static_cast<qint64>(rows.size());
    countDates(db, rows, overview);
    countSources(db, rows, overview);
    countSilence(db, rows, overview);
    countReviews(db, set, overview);
    return overview;
}

QList<Group> byMechanismKind(const Reader &db, const Criteria &criteria)
{
    const auto counted = groupedByMechanism(db, criteria);
    QList<Group> groups;
    for (const auto kind : domain::allOf<domain::MechanismKind>())
        groups << Group {.key = domain::code(kind), .label = {}};
    for (const auto &mechanism : mechanisms::all(db)) {
        if (const auto group = counted.find(mechanism.id->value()); group != counted.end())
            merge(groups[static_cast<int>(mechanism.kind)], group->second);
    }
    groups.removeIf([](const Group &group) { return group.total == 0; });
    return groups;
}

QList<Group> byMechanism(const Reader &db, const Criteria &criteria)
{
    auto counted = groupedByMechanism(db, criteria);
    QList<Group> groups;
    for (const auto &mechanism : mechanisms::all(db)) {
        const auto group = counted.find(mechanism.id->value());
        if (group == counted.end())
            continue;
        group->second.key = mechanism.code;
        group->second.label = mechanism.name;
        groups << group->second;
    }
    return groups;
}

QList<Group> byLead(const Reader &db, const Criteria &criteria)
{
    const auto leads = figures::leads(db);
    const auto names = institutionsById(db);
    QList<Group> groups;
    for (auto &[id, group] : grouped(db, criteria, [&](const Row &row) { return figures::at(leads, row.id); })) {
        Group named = group;
        if (const auto institution = names.find(id); institution != names.end()) {
            named.key = institution->second.acronym;
            named.label = institution->second.name;
        }
        groups << named;
    }
    sortBySize(groups, &Group::total, &Group::key);
    return groups;
}

QList<TrendPoint> trend(const Reader &db, const Criteria &criteria, int quarters)
{
    QList<TrendPoint> points;
    for (const QDate day : quarterEnds(db.today(), quarters))
        points << TrendPoint {.day = day};
    const auto rows = figures::rows(db, matching(db, criteria));
    const History history(db);
    const auto dates = datesOfDocuments(db);
    for (TrendPoint &point : points) {
        const Day day = figures::dayOf(point.day);
        const bool now = point.day == db.today();
        for (const Row &row : rows) {
            if (now || figures::at(dates, row.document) <= day)
                ++of(point.byStatus, now ? row.status : history.at(row.id, day));
        }
    }
    return points;
}

QList<Silent> silentByLead(const Reader &db, const Criteria &criteria)
{
    const auto leads = figures::leads(db);
    const auto news = figures::news(db);
    const auto names = institutionsById(db);
    const Day since = silentSince(db);
    std::map<qint64, std::pair<qint64, Day>> counted;
    for (const Row &row : figures::rows(db, matching(db, criteria))) {
        const Day last = figures::at(news, row.id);
        if (!isSilent(row, last, since))
            continue;
        auto &[count, newest] = counted[figures::at(leads, row.id)];
        ++count;
        newest = qMax(newest, last);
    }
    QList<Silent> list;
    for (const auto &[id, figure] : counted) {
        const auto institution = names.find(id);
        list << Silent {.institution = institution == names.end() ? QString() : institution->second.acronym,
            .count = figure.first,
            .lastNews = figures::dateOf(figure.second)};
    }
    sortBySize(list, &Silent::count, &Silent::institution);
    return list;
}

} // namespace storage::statistics
