// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/breakdowns.h"

#include "domain/rules.h"
#include "storage/documents.h"
#include "storage/figures.h"
#include "storage/institutions.h"
#include "storage/matching.h"
#include "storage/terms.h"

#include <algorithm>
#include <map>

namespace storage::statistics {

using namespace Qt::StringLiterals;

namespace {

/// Counts the same recommendations by one thing after the other.
class Breaking
{
public:
    Breaking(const Reader &db, const domain::Criteria &criteria)
        : m_db(db)
        , m_rows(figures::rows(db, matching(db, criteria)))
        , m_today(figures::dayOf(db.today()))
        , m_horizon(figures::dayOf(db.today().addDays(domain::dueSoonDays)))
        , m_mechanisms(mechanisms::all(db))
        , m_mechanismOf(figures::mechanismsOfDocuments(db))
    {
        for (const domain::Mechanism &mechanism : m_mechanisms)
            m_kinds[mechanism.id->value()] = mechanism.kind;
    }

    [[nodiscard]] Breakdown by(By by)
    {
        Breakdown out{.by = by};
        const bool uprOnly = by == By::Position || by == By::Cycle;
        for (const figures::Row &row : m_rows) {
            if (!uprOnly || kindOf(row) == domain::MechanismKind::Upr)
                add(out.whole, row);
        }
        out.groups = groups(by);
        out.groups.removeIf([](const Group &group) { return group.total == 0; });
        return out;
    }

private:
    using ByKey = std::map<qint64, Group>;

    void add(Group &group, const figures::Row &row) const
    {
        ++group.total;
        ++group.byStatus[static_cast<size_t>(row.status)];
        group.overdue += figures::dueState(row, m_today, m_horizon) == domain::DueState::Overdue ? 1 : 0;
    }
    [[nodiscard]] domain::MechanismKind kindOf(const figures::Row &row) const
    {
        const auto found = m_kinds.find(figures::at(m_mechanismOf, row.document));
        return found == m_kinds.end() ? domain::MechanismKind::Other : found->second;
    }

    [[nodiscard]] QList<Group> groups(By by) const
    {
        switch (by) {
        case By::MechanismKind:
            return byCode<domain::MechanismKind>([this](const auto &row) { return kindOf(row); });
        case By::Mechanism:
            return byMechanism();
        case By::Lead:
            return byLead();
        case By::Sdg:
            return byTerm(u"sdg"_s, true);
        case By::Theme:
            return mostFirst(byTerm(u"theme"_s, false));
        case By::GroupOfPersons:
            return mostFirst(byTerm(u"group"_s, false));
        case By::Position:
            return byPosition();
        case By::Cycle:
            return byNumber(u"SELECT id, cycle FROM source_document WHERE cycle IS NOT NULL"_s, true);
        case By::Activity:
            return byActivity();
        case By::Due:
            return byCode<domain::DueState>(
                [this](const auto &row) { return figures::dueState(row, m_today, m_horizon); });
        case By::Year:
            return byNumber(
                u"SELECT id, CAST(substr(coalesce(published, adopted), 1, 4) AS INTEGER) FROM source_document "
                "WHERE coalesce(published, adopted) IS NOT NULL"_s,
                false);
        }
        return {};
    }

    /// By an enumeration, in its order.
    template <class E, class CodeOf>
    [[nodiscard]] QList<Group> byCode(CodeOf codeOf) const
    {
        QList<Group> out;
        for (const QLatin1StringView code : codesOf(E{}))
            out.append(Group{.key = code, .label = {}});
        for (const figures::Row &row : m_rows)
            add(out[static_cast<qsizetype>(codeOf(row))], row);
        return out;
    }
    template <class KeyOf>
    [[nodiscard]] ByKey byKey(KeyOf keyOf) const
    {
        ByKey out;
        for (const figures::Row &row : m_rows)
            add(out[keyOf(row)], row);
        return out;
    }

    [[nodiscard]] QList<Group> byMechanism() const
    {
        ByKey counted = byKey([this](const auto &row) { return figures::at(m_mechanismOf, row.document); });
        QList<Group> out;
        for (const domain::Mechanism &mechanism : m_mechanisms) {
            Group group = counted[mechanism.id->value()];
            group.key = mechanism.code;
            group.label = mechanism.name;
            out.append(group);
        }
        return out;
    }
    [[nodiscard]] QList<Group> byLead() const
    {
        const auto leads = figures::leads(m_db);
        ByKey counted = byKey([&leads](const auto &row) { return figures::at(leads, row.id); });
        QList<Group> out{counted[0]};
        for (const domain::Institution &institution : institutions::all(m_db)) {
            Group group = counted[institution.id->value()];
            group.key = institution.acronym;
            group.label = institution.name;
            out.append(group);
        }
        return mostFirst(out);
    }
    [[nodiscard]] QList<Group> byPosition() const
    {
        QList<Group> out;
        for (const QLatin1StringView code : codesOf(domain::Position{}))
            out.append(Group{.key = code, .label = {}});
        out.append(Group{});
        for (const figures::Row &row : m_rows) {
            if (kindOf(row) == domain::MechanismKind::Upr)
                add(row.position ? out[static_cast<qsizetype>(*row.position)] : out.last(), row);
        }
        return out;
    }
    [[nodiscard]] QList<Group> byActivity() const
    {
        const auto news = figures::news(m_db);
        IdSet validated;
        Cursor cursor(m_db, u"SELECT DISTINCT recommendation_id FROM progress WHERE state = 'validated'"_s);
        while (cursor.next())
            validated.insert(cursor.number());
        return byCode<domain::Activity>([&](const auto &row) {
            return domain::activity(
                row.status, figures::dateOf(figures::at(news, row.id)), validated.contains(row.id), m_db.today());
        });
    }
    /// By a number of the document, smallest first; what has none last.
    [[nodiscard]] QList<Group> byNumber(const QString &query, bool uprOnly) const
    {
        std::map<qint64, qint64> numbers;
        Cursor cursor(m_db, query);
        while (cursor.next())
            numbers[cursor.number()] = cursor.number(1);
        ByKey counted;
        Group without;
        for (const figures::Row &row : m_rows) {
            if (uprOnly && kindOf(row) != domain::MechanismKind::Upr)
                continue;
            const auto number = numbers.find(row.document);
            add(number == numbers.end() ? without : counted[number->second], row);
        }
        QList<Group> out;
        for (const auto &[number, group] : counted) {
            out.append(group);
            out.last().key = QString::number(number);
        }
        out.append(without);
        return out;
    }

    /// A term counts each recommendation that has it or one below it, once, as the search finds them. `topOnly`: only
    /// terms that stand below none.
    [[nodiscard]] QList<Group> byTerm(const QString &vocabulary, bool topOnly) const
    {
        const QList<domain::Term> terms = storage::terms::all(m_db, vocabulary);
        std::map<qint64, QList<qsizetype>> places; // of a term's id: where it counts
        for (qsizetype i = 0; i < terms.size(); ++i) {
            if (!topOnly || !terms[i].parent)
                places[terms[i].id->value()].append(i);
        }
        for (const domain::Term &term : terms) {
            const auto parent = term.parent ? places.find(term.parent->value()) : places.end();
            if (parent != places.end())
                places[term.id->value()].append(parent->second.first());
        }
        const auto described = termsOf(places, terms.size());
        QList<Group> out(terms.size() + 1);
        for (qsizetype i = 0; i < terms.size(); ++i) {
            out[i].key = terms[i].code;
            out[i].label = terms[i].label;
        }
        for (const figures::Row &row : m_rows) {
            const auto found = described.find(row.id);
            if (found == described.end())
                add(out.last(), row);
            else
                std::ranges::for_each(found->second, [&](qsizetype place) { add(out[place], row); });
        }
        return out;
    }
    /// Of each recommendation that has one of these terms: the places it counts in, each once.
    [[nodiscard]] std::map<qint64, std::vector<qsizetype>> termsOf(
        const std::map<qint64, QList<qsizetype>> &places, qsizetype count) const
    {
        std::map<qint64, std::vector<qsizetype>> out;
        std::vector<qint64> lastCounted(static_cast<size_t>(count)); // they come recommendation after recommendation
        Cursor cursor(
            m_db, u"SELECT recommendation_id, term_id FROM recommendation_term ORDER BY recommendation_id, term_id"_s);
        while (cursor.next()) {
            const auto found = places.find(cursor.number(1));
            if (found == places.end())
                continue;
            for (const qsizetype place : found->second) {
                if (std::exchange(lastCounted[static_cast<size_t>(place)], cursor.number()) != cursor.number())
                    out[cursor.number()].push_back(place);
            }
        }
        return out;
    }

    /// Most recommendations first; what has no key last.
    [[nodiscard]] static QList<Group> mostFirst(QList<Group> groups)
    {
        std::ranges::stable_sort(groups, [](const Group &left, const Group &right) {
            if (left.key.isEmpty() != right.key.isEmpty())
                return right.key.isEmpty();
            return left.total > right.total;
        });
        return groups;
    }

    const Reader &m_db;
    std::vector<figures::Row> m_rows;
    figures::Day m_today;
    figures::Day m_horizon;
    QList<domain::Mechanism> m_mechanisms;
    std::vector<qint64> m_mechanismOf;
    std::map<qint64, domain::MechanismKind> m_kinds;
};

} // namespace

QList<Breakdown> breakdowns(const Reader &db, const QList<By> &wanted, const domain::Criteria &criteria)
{
    QList<Breakdown> out;
    Breaking breaking(db, criteria);
    for (const By by : wanted)
        out.append(breaking.by(by));
    return out;
}

} // namespace storage::statistics
