// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/matching.h"

#include <algorithm>

namespace storage {

using namespace Qt::StringLiterals;
using domain::Criteria;

namespace {

// Measured with tests/bench on 267,548 recommendations: reading an id costs 0.1 us from an index alone, 0.4 us with its row, 0.2 us
// from the full text; a probe 3 us, one of the full text 20 us, one of the documents' full text 130 us. A first page has 64 rows, so
// that about 64 probes are made, divided by the share of those that fit.
constexpr int fewIds = 10000; ///< read whole without further thought
constexpr int fewLeanIds = 25000; ///< the same where they cost little
constexpr int fewIdsOfDear = 40000; ///< the same where a probe is dear
constexpr int sampledWords = 4000; ///< of a full text: enough to foresee how many there will be
constexpr qint64 manyWords = 50000; ///< from here on asking one by one finds a page sooner
constexpr int patience = 4000; ///< cost of probes after which reading whole is cheaper

} // namespace

Matching::Matching(const Reader &db, const Criteria &criteria, Effort effort)
    : m_db(db)
{
    Cursor last(db, u"SELECT max(id) FROM recommendation"_s);
    m_lastId = last.next() ? last.number() : 0;
    const auto alternatives = criteria.alternatives.isEmpty() ? QList<domain::Conditions>(1) : criteria.alternatives;
    if (alternatives.size() == 1) {
        addAlternative(alternatives.first(), true, effort);
        return;
    }
    IdSet any;
    for (qsizetype i = 0; i < alternatives.size(); ++i) {
        m_known = IdSet::everything();
        addAlternative(alternatives.at(i), i + 1 == alternatives.size(), Effort::Whole);
        any |= m_known;
    }
    m_known = any;
}

void Matching::addAlternative(const domain::Conditions &filters, bool last, Effort effort)
{
    for (const Condition &condition : conditionsOf(m_db, filters, last)) {
        Part part {.condition = condition, .found = {}, .probes = {}, .negated = condition.negated};
        for (const auto &source : condition.sources) {
            if (effort == Effort::Whole || source.probe.isEmpty()) {
                readWhole(source, part.found);
            } else if (!readSome(source, part.found)) {
                part.probes.push_back(std::make_unique<Cursor>(m_db, source.probe, source.bindings));
                part.cost += source.probeCost;
            }
        }
        if (part.probes.empty())
            m_known &= part.negated ? part.found.complement() : part.found;
        else
            m_parts.push_back(std::move(part));
    }
    std::ranges::sort(m_parts, {}, &Part::cost);
}

/// Reads the ids of a source unless they are too many; false when it left some.
bool Matching::readSome(const Condition::Source &source, IdSet &found)
{
    Cursor cursor(m_db, source.ids, source.bindings);
    const int few = source.probeCost > 1 ? fewIdsOfDear : source.lean ? fewLeanIds : fewIds;
    qint64 read = 0;
    while (cursor.next()) {
        const qint64 id = cursor.number();
        found.insert(id);
        ++read;
        if (!source.fullText && read >= few)
            return false;
        if (source.fullText && read == sampledWords && m_lastId * read / qMax(qint64 {1}, id) > manyWords)
            return false;
    }
    return true;
}

void Matching::readWhole(const Condition::Source &source, IdSet &found) const
{
    Cursor cursor(m_db, source.ids, source.bindings);
    while (cursor.next())
        found.insert(cursor.number());
}

bool Matching::meets(Part &part, qint64 id)
{
    const bool found = part.found.contains(id) || std::ranges::any_of(part.probes, [id](const auto &probe) { return probe->finds(id); });
    return found != part.negated;
}

bool Matching::contains(qint64 id)
{
    if (!m_known.contains(id))
        return false;
    if (m_spent > patience)
        readRest();
    for (Part &part : m_parts) {
        m_spent += part.cost;
        if (!meets(part, id))
            return false;
    }
    return m_known.contains(id);
}

void Matching::readRest()
{
    for (Part &part : m_parts) {
        for (const auto &source : part.condition.sources)
            readWhole(source, part.found);
        m_known &= part.negated ? part.found.complement() : part.found;
    }
    m_parts.clear();
}

IdSet Matching::whole()
{
    readRest();
    if (m_known.isComplement()) {
        IdSet all;
        readWhole({.ids = u"SELECT id FROM recommendation"_s, .probe = {}, .bindings = {}}, all);
        m_known &= all;
    }
    return m_known;
}

IdSet matching(const Reader &db, const Criteria &criteria)
{
    return Matching(db, criteria, Matching::Effort::Whole).whole();
}

} // namespace storage
