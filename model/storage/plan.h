// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

#include <vector>

/// The plan of action and the indicators as their pages show them, each read in a few grouped statements however many there are.
namespace storage::plan {

/// A recommendation that an action or an indicator serves.
struct Served
{
    domain::RecommendationId id {0};
    domain::LocalText mechanism; ///< short name
    bool binding = false;
    QString document; ///< symbol or name of the case
    QString paragraph;
    domain::LocalText text; ///< its title, or how its text begins
    domain::Status status = domain::Status::NotStarted;
    int percent = 0;
    QDate due;
    bool archived = false;
};

struct Entry
{
    domain::Action action;
    QString institution; ///< acronym; empty: none
    std::vector<int> served; ///< places in Reading::recommendations
};

struct Reading
{
    std::vector<Entry> actions; ///< by start, those without one last
    std::vector<Served> recommendations; ///< each once
    QHash<domain::TermId, domain::LocalText> clusters; ///< labels of those in use
    QList<domain::Institution> institutions; ///< those with actions, by acronym
};
[[nodiscard]] Reading read(const Reader &db);

struct IndicatorEntry
{
    domain::Indicator indicator;
    domain::LocalText attribute; ///< of the right it measures
    QList<domain::IndicatorValue> values; ///< oldest first; of one date the whole before its categories
    int recommendations = 0;

    /// The newest value of the whole; without one, the newest of all. nullptr: there is none.
    [[nodiscard]] const domain::IndicatorValue *last() const;
};
/// By name in Spanish, then English.
[[nodiscard]] std::vector<IndicatorEntry> indicators(const Reader &db);

/// These recommendations as the plan shows them, in the order given; those that are gone are left out.
[[nodiscard]] QList<Served> served(const Reader &db, const QList<domain::RecommendationId> &ids);

} // namespace storage::plan
