// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entities.h"
#include "domain/result.h"

namespace domain {

/// No news for this many days makes a recommendation's activity stale.
inline constexpr int staleAfterDays = 180;
/// A due date this near is marked as near where it is shown (external deadlines).
inline constexpr int soonWithinDays = 14;
/// A due date this near is "soon" in figures, filters and the query language (due:soon).
inline constexpr int dueSoonDays = 90;

/// Derives what has been heard about a recommendation from its newest entry. `last` is the newest entry's moment (date part),
/// `validated` whether any entry was validated; `status` tells planned from nothing.
[[nodiscard]] Activity activity(Status status, QDate last, bool validated, QDate today);

enum class Urgency { None, Later, Soon, Overdue };
/// A recommendation that is implemented, not accepted, no longer applicable or archived is never overdue or soon.
[[nodiscard]] Urgency urgency(QDate due, Status status, bool archived, QDate today);
/// Whether a recommendation with this status still has something to be done by its due date.
[[nodiscard]] bool isOpen(Status status);

/// Where a due date stands, for filters and the query language: the values of `due:`. These parts have no member in common and nothing
/// outside them.
enum class DueState { Overdue, Soon, Later, Closed, None };
constexpr std::array<Codes, 5> codesOf(DueState)
{
    return {Codes("overdue"), Codes("soon"), Codes("later"), Codes("closed"), Codes("none")};
}

/// The percentage a status says by itself: 0 for *not started*, 100 for *implemented*. The others say none.
[[nodiscard]] std::optional<int> percentOf(Status status);

/// What somebody decides about a recommendation's status.
struct StatusChange
{
    Status status = Status::NotStarted;
    std::optional<int> percent = {}; ///< none: the status' own (percentOf); where it has none, the percentage stays
    QDate since = {}; ///< null: `today`; for a status it already has, the day it has
    QString reason = {}; ///< empty: none; for a status it already has, the reason it has
};
/// The recommendation after this change. Whether it is allowed is mayBecome's to say.
[[nodiscard]] Recommendation changed(Recommendation recommendation, const StatusChange &change, QDate today);

/// *Implemented* demands a validated entry with evidence; everything else is allowed. `NotAllowed` with detail
/// "implemented_needs_evidence".
[[nodiscard]] Result<void> mayBecome(Status to, bool hasValidatedEvidence);

/// Checks what a person typed before it is saved: percent within 0..100, some text in one language, a paragraph not longer than
/// 64 characters. `InvalidValue` with the field's name.
[[nodiscard]] Result<void> validate(const Recommendation &recommendation);
[[nodiscard]] Result<void> validate(const Progress &progress);
[[nodiscard]] Result<void> validate(const Institution &institution);

/// UPR sessions to cycles: 1-12 first, 13-26 second, 27-40 third, 41-54 fourth (OHCHR's calendars). None outside.
[[nodiscard]] std::optional<int> uprCycle(int session);

/// A new UUIDv7 (RFC 9562) as text: sortable by time. `now` in UTC; `random` supplies 74 random bits (the low bits are used).
[[nodiscard]] QString newUid(const QDateTime &now, quint64 randomHigh, quint64 randomLow);

} // namespace domain
