// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/criteria.h"
#include "items/reading.h"
#include "storage/recommendations.h"

#include <QObject>

namespace items {

/// Finds which recommendations fit and in what order, on a worker. The newest request wins: the answer to an older one is dropped.
class IdLoader : public QObject
{
    Q_OBJECT
public:
    using Ids = std::vector<domain::RecommendationId>;
    static constexpr int firstCount = 64; ///< about four screens

    using QObject::QObject;
    /// The workspace to read; one with an empty path stops everything under way.
    void setSource(const Source &source);
    /// Asks anew; `loading` now, then `firstLoaded` and `loaded`, or `failed`, from the event loop.
    void request(const domain::Criteria &criteria, const domain::Order &order);
    [[nodiscard]] bool isLoading() const { return m_loading; }

Q_SIGNALS:
    void loading();
    void firstLoaded(const std::vector<domain::RecommendationId> &ids); ///< the first ones; more will follow in `loaded`
    void loaded(const std::vector<domain::RecommendationId> &ids); ///< all of them
    void failed(const domain::Error &error);

private:
    void requestAll(const domain::Criteria &criteria, const domain::Order &order);
    void finish(const domain::Result<Ids> &ids);

    Source m_source;
    quint64 m_generation = 0;
    bool m_loading = false;
};

} // namespace items
