// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/facetloader.h"

#include "storage/recommendations.h"

namespace items {

namespace {

struct Answer
{
    FacetModel::Counts counts;
    qint64 fitting = 0;
    qint64 all = 0;
};

Answer count(const storage::Reader &db, const domain::Criteria &base, const FacetChoice &choice)
{
    QMap<domain::Field, domain::Criteria> criteria;
    for (const auto field : FacetChoice::fields())
        criteria.insert(field, choice.narrowed(base, field));
    // Archived ones stay out of everything that does not ask for them, and so of their own count.
    const domain::Filter either {.field = domain::Field::Archived, .values = {QStringLiteral("yes"), QStringLiteral("no")}};
    criteria[domain::Field::Archived] = criteria[domain::Field::Archived].narrowedBy(either);
    Answer answer;
    answer.counts = storage::statistics::facets(db, criteria);
    answer.fitting = storage::recommendations::count(db, choice.narrowed(base));
    answer.all = storage::recommendations::count(db, {});
    return answer;
}

} // namespace

void FacetLoader::setSource(const Source &source)
{
    m_source = source;
    m_pending.reset();
    ++m_generation;
}

void FacetLoader::request(const domain::Criteria &base, const FacetChoice &choice)
{
    if (m_source.path.isEmpty())
        return;
    ++m_generation;
    m_pending = Request {base, choice};
    if (!m_running)
        startPending();
}

void FacetLoader::startPending()
{
    const Request request = *m_pending;
    m_pending.reset();
    m_running = true;
    const quint64 generation = m_generation;
    const auto task = readOnWorker<Answer>(
        m_source, [request](const storage::Reader &db) { return count(db, request.base, request.choice); });
    work::whenDone(this, task, [generation, this](const domain::Result<Answer> &answer) {
        m_running = false;
        if (m_pending)
            startPending();
        if (generation != m_generation)
            return;
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        Q_EMIT counted(answer->counts);
        Q_EMIT totalled(answer->fitting, answer->all);
    });
}

} // namespace items
