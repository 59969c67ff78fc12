// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/idloader.h"

namespace items {

namespace {

work::Task<IdLoader::Ids> read(
    const Source &source, const domain::Criteria &criteria, const domain::Order &order, int limit)
{
    return readOnWorker<IdLoader::Ids>(source, [criteria, order, limit](const storage::Reader &db) {
        return storage::recommendations::ids(db, criteria, order, limit);
    });
}

} // namespace

void IdLoader::setSource(const Source &source)
{
    m_source = source;
    ++m_generation;
    m_loading = false;
}

void IdLoader::request(const domain::Criteria &criteria, const domain::Order &order)
{
    if (m_source.path.isEmpty())
        return;
    const quint64 generation = ++m_generation;
    m_loading = true;
    Q_EMIT loading();
    work::whenDone(this, read(m_source, criteria, order, firstCount), [=, this](const domain::Result<Ids> &ids) {
        if (generation != m_generation)
            return;
        if (!ids || ids->size() < static_cast<size_t>(firstCount)) {
            finish(ids);
            return;
        }
        Q_EMIT firstLoaded(*ids);
        if (generation == m_generation)
            requestAll(criteria, order);
    });
}

void IdLoader::requestAll(const domain::Criteria &criteria, const domain::Order &order)
{
    const quint64 generation = m_generation;
    work::whenDone(this, read(m_source, criteria, order, -1), [=, this](const domain::Result<Ids> &ids) {
        if (generation == m_generation)
            finish(ids);
    });
}

void IdLoader::finish(const domain::Result<Ids> &ids)
{
    m_loading = false;
    if (ids)
        Q_EMIT loaded(*ids);
    else
        Q_EMIT failed(ids.error());
}

} // namespace items
