// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"
#include "reports/material.h"

namespace reports {

/// What a report lacks and a person should mend before it goes out. None of it is printed.
struct Gap
{
    enum class Kind {
        NoAnswer, ///< recommendations without an entry that may be shown
        OldAnswer, ///< the newest entry is older than the last report, or than the period
        NoText, ///< recommendations without a text in the report's language
        NoTranslation, ///< answers without a text in the report's language
        NoSource, ///< indicators without a source
        ToWrite, ///< sections that only a person can write, still empty
    };
    Kind kind = Kind::NoAnswer;
    QList<domain::RecommendationId> recommendations = {};
    QList<domain::IndicatorId> indicators = {};
    QStringList keys = {}; ///< ToWrite: of the paragraphs
    bool operator==(const Gap &) const = default;
    [[nodiscard]] qsizetype count() const { return recommendations.size() + indicators.size() + keys.size(); }
};

/// What the material does not know of how a report is prepared.
struct Preparation
{
    QStringList written = {}; ///< keys of the paragraphs that a person worded
    QDate lastReport = {}; ///< the day the report that this one continues was issued; null: there is none
};

/// Those that are there, in the order above. `document`: the report as it would go out, edits in their places: a recommendation that a person answered in
/// the report itself (key "r<id>.answer") has its answer. Kinds that answer no single recommendation (brief, handover sheet, sheet of an institution, statistics) lack only what a
/// person has to write.
[[nodiscard]] QList<Gap> gaps(
    const Material &material, const Document &document, const Preparation &preparation = {});

} // namespace reports
