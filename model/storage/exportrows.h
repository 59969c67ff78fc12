// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/recommendations.h"

namespace storage {

/// What is read of a recommendation beside its row of the list; reading less is quicker.
enum class ExportPart { Facts = 1, States = 2, Terms = 4, Parties = 8, Activity = 16, Beneficiaries = 32, Evidence = 64 };
Q_DECLARE_FLAGS(ExportParts, ExportPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(ExportParts)

/// A recommendation as it leaves in a table: its row of the list and what hangs on it, without the entries themselves. What was not asked
/// for is empty.
struct ExportRow
{
    struct Term
    {
        QString vocabulary; ///< code
        domain::LocalText vocabularyName;
        QString code;
        domain::LocalText label;
    };
    struct Party
    {
        domain::AssignmentRole role = domain::AssignmentRole::Support;
        QString acronym;
        domain::LocalText name;
    };
    RecommendationRow row;
    QString uid;
    domain::RecommendationKind kind = domain::RecommendationKind::Recommendation;
    domain::LocalText introduction;
    domain::Language original = domain::Language::English;
    QString sourceText;
    QDate statusSince;
    QString statusReason;
    QString externalSystem;
    QString externalId;
    domain::LocalText documentKind;
    domain::LocalText documentTitle;
    QDate adopted;
    QDate published;
    QString session;
    std::optional<int> cycle;
    QString caseNumber;
    QString link;
    QList<domain::RecommendingState> states;
    QList<Term> terms;
    QList<Party> parties;
    domain::Activity activity = domain::Activity::None;
    QStringList beneficiaries; ///< names
    QStringList evidence; ///< titles
};

/// Tables for elsewhere.
namespace exports {
/// The rows of these ids in the order given; ids that are gone are left out. Beneficiaries and evidence that are confidential are there only
/// `withConfidential`.
[[nodiscard]] QList<ExportRow> page(
    const Reader &db, const std::vector<domain::RecommendationId> &ids, ExportParts parts, bool withConfidential);
} // namespace exports

} // namespace storage
