// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules.h"
#include "storage/step.h"
#include "storage/store.h"

/// A focal point leaves, or an institution ends: what is handed over, read for a sheet, and the change that does it.
namespace storage::handovers {

/// Who goes: a person or, where none is named, the institution as a whole.
struct Subject
{
    domain::InstitutionId institution {0};
    std::optional<domain::PersonId> person = {};
    bool operator==(const Subject &) const = default;
};

/// One assignment with where its recommendation stands. Archived recommendations are left out.
struct Row
{
    domain::AssignmentId assignment {0};
    domain::RecommendationId recommendation {0};
    QString document; ///< symbol, or name of the case
    QString paragraph;
    domain::LocalText title;
    domain::LocalText text;
    domain::AssignmentRole role = domain::AssignmentRole::Support;
    bool byName = false; ///< the person is named in it; else it is the institution's and whoever is the focal point answers
    domain::Status status = domain::Status::NotStarted;
    int percent = 0;
    QDate due;
    QDate lastEntry; ///< the institution's newest entry that is more than a draft
    domain::DueState dueState = domain::DueState::None;
    bool operator==(const Row &) const = default;
};

/// Next steps that the institution's newest validated or submitted entry announces.
struct Promise
{
    domain::RecommendationId recommendation {0};
    domain::ReviewState state = domain::ReviewState::Submitted;
    QDate written;
    domain::LocalText nextSteps;
    bool operator==(const Promise &) const = default;
};

/// What somebody still waits for.
struct Unanswered
{
    enum class Kind {
        NoEntry, ///< the institution leads, and nobody has reported anything
        Returned, ///< an entry waits for its correction
        Draft, ///< an entry was begun and not submitted
    };
    domain::RecommendationId recommendation {0};
    Kind kind = Kind::NoEntry;
    QDate since; ///< assigned, returned or written on
    QString note; ///< the reviewer's words
    bool operator==(const Unanswered &) const = default;
};

struct Sheet
{
    Subject subject;
    QDate date; ///< the figures' day
    domain::Institution institution;
    std::optional<domain::Person> person;
    QList<Row> rows; ///< what they answer for: open ones before closed ones, the nearest due date first
    QList<Promise> promises; ///< of open rows, in their order
    QList<domain::Action> actions; ///< of the institution, neither done nor dropped, that serve one of the rows or nothing at all; by due date
    QList<Unanswered> unanswered; ///< of open rows, in their order

    [[nodiscard]] int open() const;
    [[nodiscard]] int overdue() const;
    [[nodiscard]] int dueSoon() const; ///< in domain::dueSoonDays
};
/// A person answers for the assignments that name them and, where nobody else is the institution's focal point today, for those that name nobody.
/// NotFound when one of the two is gone; InvalidValue "person" for a person of another institution.
[[nodiscard]] Sheet read(const Reader &db, const Subject &subject);

struct Plan
{
    Subject subject;
    QDate lastDay;
    std::optional<domain::InstitutionId> to = {}; ///< none: it stays in the institution; a whole institution needs one
    /// Without an id: somebody new. None: nobody yet, and whoever is the focal point answers.
    std::optional<domain::Person> successor = {};
    QList<domain::AssignmentId> moved = {};
};
/// Ends the person's time as focal point, begins the successor's on the next day, and gives the successor what moves; the rest stays as it is. For a whole
/// institution: it ends, and with it the time of its focal points; what it has in archived recommendations, its actions that are not done and its open steps
/// of obligations move too, and the institutions below it stand below the other. Where the other institution is assigned already, the two become one with
/// the stronger role, the earlier due date and both notes; the successor answers for it or, without one, who did so there.
/// InvalidValue "last_day", "to", "successor" (of another institution than it goes to, or the same person), and as persons::save and institutions::save.
/// `step` is told how many of the assignments have moved.
void carryOut(const Writer &db, const Plan &plan, const Step &step = {});
/// How many assignments carryOut would move; it refuses what carryOut refuses before it writes anything.
[[nodiscard]] qsizetype count(const Reader &db, const Plan &plan);

} // namespace storage::handovers
