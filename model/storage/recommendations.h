// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/criteria.h"
#include "domain/rules.h"
#include "storage/store.h"

#include <vector>

namespace storage {

/// A recommendation as a list shows it: one row of the table, read by page.
struct RecommendationRow
{
    domain::RecommendationId id {0};
    QString mechanism; ///< code
    domain::LocalText mechanismShort;
    domain::MechanismKind mechanismKind = domain::MechanismKind::TreatyBody;
    bool binding = false;
    QString symbol;
    QString caseName;
    QString paragraph;
    domain::LocalText title;
    domain::LocalText text;
    domain::Status status = domain::Status::NotStarted;
    int percent = 0;
    std::optional<domain::Position> position;
    domain::Priority priority = domain::Priority::Normal;
    domain::LocalText themes; ///< labels with "; " between them, each in the other language where it has none
    QString lead; ///< acronym; empty when nobody leads
    int supportCount = 0;
    QDate due;
    bool archived = false;
    domain::LocalText grade; ///< label of the newest assessment; empty when none
    int gradePlace = 0; ///< 0-based, best first
    int gradeCount = 0;
    QDate gradeDate;
    bool operator==(const RecommendationRow &) const = default;
};

/// What to match when an imported row is compared (see exchange::ImportPlan).
struct ExternalMatch
{
    domain::RecommendationId id {0};
    qint64 revision = 0;
};

namespace recommendations {

/// NotFound when there is none.
[[nodiscard]] domain::Recommendation find(const Reader &db, domain::RecommendationId id);
/// Inserts (no id) or updates. Returns the id. Conflict when its revision is not the stored one. A changed status writes the status history.
domain::RecommendationId save(const Writer &db, const domain::Recommendation &recommendation);
/// Gives it another status by the rules of the field (domain::changed). NotAllowed when it may not become this (domain::mayBecome).
void setStatus(const Writer &db, domain::RecommendationId id, const domain::StatusChange &change);
/// For mistakes; archive is usual. What hangs on it goes with it; actions and indicators stay, without it.
void remove(const Writer &db, domain::RecommendationId id);

/// Every id that fits, in this order; ties by id. `limit` < 0: all.
[[nodiscard]] std::vector<domain::RecommendationId> ids(
    const Reader &db, const domain::Criteria &criteria, const domain::Order &order, int limit = -1);
[[nodiscard]] qint64 count(const Reader &db, const domain::Criteria &criteria);
/// The rows of these ids in the order given; ids that are gone are left out.
[[nodiscard]] QList<RecommendationRow> page(const Reader &db, const std::vector<domain::RecommendationId> &ids);

/// What people write: "CEDAW/C/VAL/CO/8 27(b)", or "#1234"; the document alone where it has but one recommendation. NotFound; Ambiguous
/// with the candidates' references, one a line, "…" after twenty.
[[nodiscard]] domain::RecommendationId byReference(const Reader &db, const QString &reference);
/// "CEDAW/C/VAL/CO/8, 27 b)": symbol or case name, and paragraph.
[[nodiscard]] QString reference(const Reader &db, domain::RecommendationId id);

[[nodiscard]] domain::TextMoments textMoments(const Reader &db, domain::RecommendationId id);
/// A person says that the translation is right as it stands: it counts as changed now.
void confirmTranslation(const Writer &db, domain::RecommendationId id);

/// The text of the original as it stood when the translation was made or last confirmed. None: it has not changed since, or the record does not go
/// back so far.
[[nodiscard]] std::optional<QString> originalWhenTranslated(const Reader &db, domain::RecommendationId id);

/// None is not an error.
[[nodiscard]] std::optional<domain::RecommendationId> byUid(const Reader &db, const QString &uid);

[[nodiscard]] QList<domain::RecommendingState> recommendingStates(const Reader &db, domain::RecommendationId id);
void setRecommendingStates(const Writer &db, domain::RecommendationId id, const QList<domain::RecommendingState> &states);
[[nodiscard]] QList<domain::Term> terms(const Reader &db, domain::RecommendationId id);
void setTerms(const Writer &db, domain::RecommendationId id, const QList<domain::TermId> &terms, domain::TermSource cameBy);
/// Gives it these terms and takes those away; what it has or lacks already stays as it is.
void changeTerms(const Writer &db, domain::RecommendationId id, const QList<domain::TermId> &added, const QList<domain::TermId> &removed,
    domain::TermSource cameBy = domain::TermSource::ByHand);

/// These ids for json_each of a statement.
[[nodiscard]] QString asJson(const std::vector<domain::RecommendationId> &ids);

/// The newest step of the status history: (since, status, percent), oldest first.
struct StatusStep
{
    QDate since;
    domain::Status status = domain::Status::NotStarted;
    int percent = 0;
};
[[nodiscard]] QList<StatusStep> statusHistory(const Reader &db, domain::RecommendationId id);
/// Replaces the status history: for records that bring their own (demonstration, import).
void setStatusHistory(const Writer &db, domain::RecommendationId id, const QList<StatusStep> &steps);

} // namespace recommendations
} // namespace storage
