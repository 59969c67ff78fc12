// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entities.h"
#include "domain/result.h"

#include <QHash>

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

/// When the text of each language last changed; null: no text, or not known.
struct TextMoments
{
    QDateTime es;
    QDateTime en;
    bool operator==(const TextMoments &) const = default;
};
/// The language whose text translates an original that changed after it. None: there is no translation, or it is of now. An original is never stale: a
/// translation may be made or corrected long after it.
[[nodiscard]] std::optional<Language> staleTranslation(const LocalText &text, Language original, const TextMoments &changed);

/// Whether a progress entry may go on its way like this: a draft or a returned one is submitted, a submitted one is validated or returned, and the
/// secretariat may validate what it wrote itself at once. A validated entry goes nowhere: it is what reports stand on, and is taken back by undo.
[[nodiscard]] bool mayFollow(ReviewState from, ReviewState to);
/// Whether what an entry says may still be changed: not once it is validated.
[[nodiscard]] bool isEditable(ReviewState state);
/// The entry after this step, with who took it and when. NotAllowed "review" when it may not follow; InvalidValue "review_note" when it is returned
/// without a word why.
[[nodiscard]] Result<Progress> reviewed(Progress entry, ReviewState to, const QString &note, const QString &reviewer, const QDateTime &moment);

/// Checks what a person typed before it is saved: percent within 0..100, some text in one language, a paragraph not longer than
/// 64 characters. `InvalidValue` with the field's name.
[[nodiscard]] Result<void> validate(const Recommendation &recommendation);
[[nodiscard]] Result<void> validate(const Progress &progress);
/// An acronym and a name; not its own parent; no end before the beginning.
[[nodiscard]] Result<void> validate(const Institution &institution);
/// Whether it still works on this day; an end that is not known is none.
[[nodiscard]] bool isActiveOn(const Institution &institution, QDate day);
/// A name; the end of the time as focal point is not before its beginning; an e-mail address, where there is one, that could be one.
[[nodiscard]] Result<void> validate(const Person &person);
/// Whether somebody is the focal point on this day. A beginning that is not known was always, an end that is not known is none.
[[nodiscard]] bool isFocalPointOn(const Person &person, QDate day);
/// Whether the institution below which it would stand is one of those that stand below it already. `parents`: who stands below whom.
[[nodiscard]] bool makesCycle(InstitutionId institution, std::optional<InstitutionId> parent, const QHash<InstitutionId, InstitutionId> &parents);
/// A title; no end before the beginning; `done` just when it is Done; a budget that is not negative and has a currency of three letters.
[[nodiscard]] Result<void> validate(const Action &action);
/// A name; a target is not dated before the baseline.
[[nodiscard]] Result<void> validate(const Indicator &indicator);
/// A date and a finite value.
[[nodiscard]] Result<void> validate(const IndicatorValue &value);
/// A name.
[[nodiscard]] Result<void> validate(const SavedView &view);
/// Some text in one language ("component").
[[nodiscard]] Result<void> validate(const Component &component);
/// A name ("beneficiary").
[[nodiscard]] Result<void> validate(const Beneficiary &beneficiary);

/// UPR sessions to cycles: 1-12 first, 13-26 second, 27-40 third, 41-54 fourth (OHCHR's calendars). None outside.
[[nodiscard]] std::optional<int> uprCycle(int session);

/// A new UUIDv7 (RFC 9562) as text: sortable by time. `now` in UTC; `random` supplies 74 random bits (the low bits are used).
[[nodiscard]] QString newUid(const QDateTime &now, quint64 randomHigh, quint64 randomLow);

} // namespace domain
