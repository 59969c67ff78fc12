// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/composer.h"

namespace reports {

/// The name of the State's answer on a recommendation, the same in every kind (Paragraph::key).
[[nodiscard]] QString answerKey(domain::RecommendationId id);
/// What the State answers unless a person writes something else: the entry's account, then its obstacles and next
/// steps, with its evidence cited; a note says who reported it and when. Empty without an entry.
[[nodiscard]] Text answerOf(const ReportRow &row, Composer &out);
/// One entry told the same way.
[[nodiscard]] Text entryText(const ProgressEntry &entry, Composer &out);
/// " (not yet validated)" where it is not; else empty.
[[nodiscard]] Text unvalidatedMark(const ProgressEntry &entry, const Speech &say);

/// How much of a recommendation a kind tells.
struct Telling
{
    int level = 2; ///< of the heading
    bool quoted = true; ///< the body's own words
    bool facts = false; ///< position, status and grades as a list of facts
    bool earlier = true; ///< the other entries of the period
    bool measures = true; ///< of the plan
    bool indicators = true;
};
/// Heading, the body's words, the State's answer (key answerKey), the other entries of the period as numbered
/// paragraphs ("r12.p45"), the measures of the plan
/// ("r12.measures") and tables of the indicators that serve it.
void tell(Composer &out, const ReportRow &row, const Telling &telling);

/// Every row of the material below its group's heading. With one document and no other grouping there is no heading of
/// a group, and recommendations stand a level higher.
void tellAll(Composer &out, Telling telling);

} // namespace reports
