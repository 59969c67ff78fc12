// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/calendar.h"
#include "demo/content.h"
#include "storage/recommendations.h"

namespace demo {

struct PlannedProof
{
    Proof proof;
    QString link;
    domain::Confidentiality confidentiality = domain::Confidentiality::Public;
};

struct PlannedEntry
{
    QDate from;
    QDate to;
    QString institution;
    QString author;
    domain::ReviewState state = domain::ReviewState::Validated;
    QDate written;
    QDate reviewed; ///< null while nobody has reviewed it
    domain::Status status = domain::Status::Planned;
    int percent = 0;
    QString reviewNote;
    domain::LocalText narrative;
    domain::LocalText obstacles;
    domain::LocalText nextSteps;
    QList<PlannedProof> proofs;
    bool own = false; ///< written out in the content
};

struct PlannedVerdict
{
    QDate date;
    QString grade; ///< code; empty: the one that fits `share`
    std::optional<double> share; ///< how far things stood that day, 0..1; none: the body could not tell
    domain::LocalText comment;
};

/// What happens to one recommendation from its publication to the last day of the story.
struct Plan
{
    const Paper *paper = nullptr;
    const Item *item = nullptr;
    domain::Status target = domain::Status::NotStarted;
    QString lead; ///< empty: nobody leads
    domain::Priority priority = domain::Priority::Normal;
    QDate due;
    QString reason;
    QList<storage::recommendations::StatusStep> steps; ///< oldest first
    std::vector<PlannedEntry> entries; ///< oldest first
    QList<PlannedVerdict> verdicts;

    /// "CEDAW/C/VAL/CO/8 24 b)": names the recommendation and seeds its chances.
    [[nodiscard]] QString key() const { return paper->document.symbol + u' ' + item->recommendation.paragraph; }
};

/// The whole story, one plan for each recommendation in the order of the content, which has been moved into the
/// calendar and must outlive it. The same calendar always gives the same.
[[nodiscard]] std::vector<Plan> plan(const Content &content, const Calendar &calendar);

/// Fills in a plan's steps and entries up to its target.
void layOut(Plan &plan, const Content &content, const Calendar &calendar);

/// Fills in what the body said about it. After layOut.
void grade(Plan &plan, const Content &content);

} // namespace demo
