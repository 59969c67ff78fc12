// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

namespace storage {

/// The sets of grades bodies give, each valid for a time.
namespace scales {
struct Scale
{
    std::optional<domain::ScaleId> id;
    QString code;
    std::optional<domain::MechanismId> mechanism; ///< none: a national one
    domain::LocalText name;
    QDate validFrom; ///< null: always was
    QDate validTo; ///< null: still is
    QString source; ///< symbol of the document that sets it
    bool confirmed = true; ///< false: still to be confirmed against its source
    QList<domain::Grade> grades; ///< best first
    [[nodiscard]] bool isValidOn(QDate day) const
    {
        return (!validFrom.isValid() || validFrom <= day) && (!validTo.isValid() || day <= validTo);
    }
    bool operator==(const Scale &) const = default;
};
/// Of one mechanism, the newest first.
[[nodiscard]] QList<Scale> of(const Reader &db, std::optional<domain::MechanismId> mechanism);
[[nodiscard]] Scale find(const Reader &db, domain::ScaleId id);
/// None: there is no such grade any more.
[[nodiscard]] std::optional<domain::Grade> grade(const Reader &db, domain::GradeId id);
/// Whether a grade of it was given: such a scale is superseded and never altered.
[[nodiscard]] bool isInUse(const Reader &db, domain::ScaleId id);
/// Inserts (no id) or replaces a scale with its grades; an empty code is made, that of a grade from the first number that is free. NotAllowed "scale_in_use"
/// when one of its grades was given; InvalidValue "name", "grades" (fewer than two, or one without a label), "grade_code" (two have the same), "valid_to".
domain::ScaleId save(const Writer &db, const Scale &scale);
/// Ends `old` on the day before `next` begins and adds `next` for the same mechanism. InvalidValue "valid_from" when it does not begin after the old one,
/// "graded_later" when a grade of the old one was given on the day it begins or later; and as save.
domain::ScaleId supersede(const Writer &db, domain::ScaleId old, const Scale &next);
/// Every scale: those of the bodies in the bodies' order, the newest first, then the national ones.
[[nodiscard]] QList<Scale> all(const Reader &db);
/// How often each grade of it was given.
[[nodiscard]] QHash<domain::GradeId, int> uses(const Reader &db, domain::ScaleId id);
/// Somebody has compared it with its source. Allowed for a scale in use too: what it says stays. InvalidValue "source" without one.
void confirm(const Writer &db, domain::ScaleId id, const QString &source);
} // namespace scales

/// What bodies said of recommendations.
namespace assessments {
struct Given
{
    domain::Assessment assessment;
    domain::Grade grade;
    domain::LocalText scaleName;
    int gradeCount = 0;
};
/// Newest first.
[[nodiscard]] QList<Given> of(const Reader &db, domain::RecommendationId id);
/// The newest word on a part of a measure, of what `of` answers: what was said of the whole is said of each part. nullptr: none yet.
[[nodiscard]] const Given *newest(
    const QList<Given> &given, std::optional<domain::ComponentId> component, std::optional<domain::BeneficiaryId> beneficiary);
/// Inserts (no id) or updates. InvalidValue "scale" when the grade's scale is not the mechanism's or was not in force on that date, "part" when the
/// component or beneficiary is not the recommendation's.
domain::AssessmentId save(const Writer &db, const domain::Assessment &assessment);
void remove(const Writer &db, domain::AssessmentId id);

/// How far a court's case is: it stays open until every measure is fully complied with, for every component and beneficiary named
/// (Rules of Procedure of the Inter-American Court, art. 69).
struct CaseStanding
{
    int measures = 0;
    int complied = 0; ///< those whose newest grades all stand for the whole (weight 1)
    [[nodiscard]] bool isOpen() const { return complied < measures; }
};
[[nodiscard]] CaseStanding standing(const Reader &db, domain::DocumentId judgment);
} // namespace assessments

} // namespace storage
