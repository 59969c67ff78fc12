// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <compare>

namespace domain {

/// The key of one kind of row inside one workspace. Ids of different kinds do not mix: a wrong one does not compile.
/// "None" is std::optional<…Id>, never a special value.
template <class Tag>
class Id
{
public:
    constexpr explicit Id(qint64 value) noexcept
        : m_value(value)
    {
    }
    [[nodiscard]] constexpr qint64 value() const noexcept { return m_value; }
    friend constexpr auto operator<=>(Id, Id) noexcept = default;
    friend constexpr bool operator==(Id, Id) noexcept = default;
    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value;
};

using ActionId = Id<struct ActionTag>;
using AssessmentId = Id<struct AssessmentTag>;
using AssignmentId = Id<struct AssignmentTag>;
using BeneficiaryId = Id<struct BeneficiaryTag>;
using ChangeId = Id<struct ChangeTag>;
using ComponentId = Id<struct ComponentTag>;
using DocumentId = Id<struct DocumentTag>;
using EvidenceId = Id<struct EvidenceTag>;
using GradeId = Id<struct GradeTag>;
using ImportId = Id<struct ImportTag>;
using IndicatorId = Id<struct IndicatorTag>;
using IndicatorValueId = Id<struct IndicatorValueTag>;
using InstitutionId = Id<struct InstitutionTag>;
using MechanismId = Id<struct MechanismTag>;
using PersonId = Id<struct PersonTag>;
using ProgressId = Id<struct ProgressTag>;
using RecommendationId = Id<struct RecommendationTag>;
using ReportId = Id<struct ReportTag>;
using SavedViewId = Id<struct SavedViewTag>;
using ScaleId = Id<struct ScaleTag>;
using TermId = Id<struct TermTag>;
using VocabularyId = Id<struct VocabularyTag>;

} // namespace domain
