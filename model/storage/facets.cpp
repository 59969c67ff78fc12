// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/documents.h"
#include "storage/figures.h"
#include "storage/institutions.h"
#include "storage/matching.h"
#include "storage/statistics.h"
#include "storage/terms.h"

#include <algorithm>
#include <map>

namespace storage::statistics {

using namespace Qt::StringLiterals;
using domain::Criteria;
using domain::Field;
using figures::Row;

namespace {

const QString none = u"none"_s;

/// Every value of an enumeration, in its order.
template <class E>
QList<FacetValue> everyValue()
{
    QList<FacetValue> list;
    for (const QLatin1StringView code : codesOf(E {}))
        list << FacetValue {.value = code, .label = {}};
    return list;
}

/// Most frequent first, "none" last; what nothing has is left out.
void sortByCount(QList<FacetValue> &list)
{
    list.removeIf([](const FacetValue &value) { return value.count == 0; });
    std::ranges::stable_sort(list, [](const FacetValue &left, const FacetValue &right) {
        if ((left.value == none) != (right.value == none))
            return right.value == none;
        return left.count > right.count;
    });
}

QList<FacetValue> statuses(const std::vector<Row> &rows)
{
    auto list = everyValue<domain::Status>();
    for (const Row &row : rows)
        ++list[static_cast<int>(row.status)].count;
    return list;
}

QList<FacetValue> dueStates(const Reader &db, const std::vector<Row> &rows)
{
    auto list = everyValue<domain::DueState>();
    const auto today = figures::dayOf(db.today());
    const auto horizon = figures::dayOf(db.today().addDays(domain::dueSoonDays));
    for (const Row &row : rows)
        ++list[static_cast<int>(figures::dueState(row, today, horizon))].count;
    return list;
}

/// Nothing while nothing is archived.
QList<FacetValue> archived(const Reader &db, const IdSet &set)
{
    FacetValue yes {.value = u"yes"_s, .label = {}};
    Cursor cursor(db, u"SELECT id FROM recommendation WHERE archived = 1"_s);
    while (cursor.next())
        yes.count += set.contains(cursor.number()) ? 1 : 0;
    if (yes.count == 0)
        return {};
    return {FacetValue {.value = u"no"_s, .label = {}, .count = set.marked() - yes.count}, yes};
}

QList<FacetValue> positions(const std::vector<Row> &rows)
{
    auto list = everyValue<domain::Position>();
    list << FacetValue {.value = none, .label = {}};
    for (const Row &row : rows)
        ++list[row.position ? static_cast<int>(*row.position) : list.size() - 1].count;
    sortByCount(list);
    return list;
}

QList<FacetValue> mechanismKinds(const Reader &db, const std::vector<Row> &rows)
{
    const auto mechanismOf = figures::mechanismsOfDocuments(db);
    auto list = everyValue<domain::MechanismKind>();
    std::map<qint64, int> kindOf;
    for (const auto &mechanism : mechanisms::all(db))
        kindOf[mechanism.id->value()] = static_cast<int>(mechanism.kind);
    for (const Row &row : rows)
        ++list[kindOf[figures::at(mechanismOf, row.document)]].count;
    return list;
}

QList<FacetValue> leadInstitutions(const Reader &db, const std::vector<Row> &rows)
{
    const auto leads = figures::leads(db);
    std::map<qint64, qint64> counted;
    for (const Row &row : rows)
        ++counted[figures::at(leads, row.id)];
    QList<FacetValue> list;
    for (const auto &institution : institutions::all(db))
        list << FacetValue {.value = institution.acronym, .label = institution.name, .count = counted[institution.id->value()]};
    list << FacetValue {.value = none, .label = {}, .count = counted[0]};
    sortByCount(list);
    return list;
}

/// The terms of one vocabulary, and for each the one whose count it adds to besides its own.
struct Vocabulary
{
    QList<domain::Term> terms;
    std::map<qint64, std::pair<int, int>> places; ///< term id to its place in `terms` and its parent's, -1: none
};

Vocabulary vocabulary(const Reader &db, const QString &code)
{
    Vocabulary v {.terms = terms::all(db, code), .places = {}};
    for (int i = 0; i < v.terms.size(); ++i)
        v.places[v.terms.at(i).id->value()] = {i, -1};
    for (const auto &term : std::as_const(v.terms)) {
        if (const auto parent = term.parent ? v.places.find(term.parent->value()) : v.places.end(); parent != v.places.end())
            v.places[term.id->value()].second = parent->second.first;
    }
    return v;
}

/// A term counts each recommendation that has it or one below it, once.
QList<FacetValue> termCounts(const Reader &db, const IdSet &set, const QString &code, bool topOnly)
{
    const Vocabulary v = vocabulary(db, code);
    std::vector<qint64> counts(static_cast<size_t>(v.terms.size()));
    std::vector<qint64> lastCounted(counts.size()); // rows come recommendation after recommendation
    Cursor cursor(db, u"SELECT recommendation_id, term_id FROM recommendation_term ORDER BY recommendation_id, term_id"_s);
    while (cursor.next()) {
        const qint64 id = cursor.number();
        const auto found = set.contains(id) ? v.places.find(cursor.number(1)) : v.places.end();
        if (found == v.places.end())
            continue;
        for (const int place : {found->second.first, found->second.second}) {
            if (place >= 0 && std::exchange(lastCounted[static_cast<size_t>(place)], id) != id)
                ++counts[static_cast<size_t>(place)];
        }
    }
    QList<FacetValue> list;
    for (int i = 0; i < v.terms.size(); ++i) {
        if (!topOnly || !v.terms.at(i).parent)
            list << FacetValue {.value = v.terms.at(i).code, .label = v.terms.at(i).label, .count = counts[static_cast<size_t>(i)]};
    }
    sortByCount(list);
    return list;
}

/// What fits some criteria, and what the figures of it are counted from, read when it is asked for.
class Fitting
{
public:
    Fitting(const Reader &db, const Criteria &criteria)
        : m_db(db)
        , m_criteria(criteria)
        , m_set(matching(db, criteria))
    {
    }
    [[nodiscard]] const Criteria &criteria() const { return m_criteria; }
    [[nodiscard]] const IdSet &set() const { return m_set; }
    [[nodiscard]] const std::vector<Row> &rows()
    {
        if (!m_rows)
            m_rows = figures::rows(m_db, m_set);
        return *m_rows;
    }

private:
    const Reader &m_db;
    Criteria m_criteria;
    IdSet m_set;
    std::optional<std::vector<Row>> m_rows;
};

QList<FacetValue> countsOf(const Reader &db, Field field, Fitting &fitting)
{
    switch (field) {
    case Field::Theme:
        return termCounts(db, fitting.set(), u"theme"_s, false);
    case Field::Group:
        return termCounts(db, fitting.set(), u"group"_s, false);
    case Field::Sdg:
        return termCounts(db, fitting.set(), u"sdg"_s, true);
    case Field::Archived:
        return archived(db, fitting.set());
    case Field::Status:
        return statuses(fitting.rows());
    case Field::Due:
        return dueStates(db, fitting.rows());
    case Field::Position:
        return positions(fitting.rows());
    case Field::MechanismKind:
        return mechanismKinds(db, fitting.rows());
    case Field::Lead:
        return leadInstitutions(db, fitting.rows());
    default:
        throw Failure(domain::ErrorCode::InvalidValue, domain::code(field));
    }
}

} // namespace

QList<FacetValue> facet(const Reader &db, Field field, const Criteria &criteria)
{
    Fitting fitting(db, criteria);
    return countsOf(db, field, fitting);
}

QMap<Field, QList<FacetValue>> facets(const Reader &db, const QMap<Field, Criteria> &criteria)
{
    QMap<Field, QList<FacetValue>> counts;
    QList<Field> left = criteria.keys();
    while (!left.isEmpty()) {
        Fitting fitting(db, criteria.value(left.first()));
        left.removeIf([&](Field field) {
            if (criteria.value(field) != fitting.criteria())
                return false;
            counts.insert(field, countsOf(db, field, fitting));
            return true;
        });
    }
    return counts;
}

} // namespace storage::statistics
