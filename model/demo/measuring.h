// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/measures.h"

#include <functional>

namespace demo {

/// Writes the plan of action and the indicators as the office took them in; what began and was measured since then is told as it happened. What it is given
/// must outlive it.
class MeasuresScribe
{
public:
    struct Known
    {
        const std::vector<Plan> &plans;
        const std::vector<std::optional<domain::RecommendationId>> &recommendations; ///< of the plans
        std::function<domain::InstitutionId(const QString &acronym)> institution;
        std::function<domain::TermId(const QString &vocabulary, const QString &code)> term;
        QDate opened; ///< the day the office began to use the workspace
    };
    MeasuresScribe(const Measures &measures, Known known);

    void takeIn(const storage::Writer &db);
    /// The action that started last gets under way.
    void begin(const storage::Writer &db) const;
    /// The last value of the first indicator.
    void record(const storage::Writer &db) const;

private:
    void addAction(const storage::Writer &db, const Measure &measure);
    void addIndicator(const storage::Writer &db, const Gauge &gauge);
    [[nodiscard]] QList<domain::RecommendationId> served(const QString &theme, const QString &institution, int count, const QString &name) const;
    [[nodiscard]] QDate lastStart() const;

    const Measures &m_measures;
    Known m_known;
    std::optional<domain::ActionId> m_begun;
    std::optional<domain::IndicatorId> m_measured;
};

} // namespace demo
