// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entities.h"
#include "domain/result.h"

#include <QHash>
#include <vector>

/// What resources/demo holds, as values. The files name institutions by acronym, terms and mechanisms by code.
namespace demo {

struct Office
{
    domain::Institution institution;
    QString parent; ///< acronym of one that stands before it; empty: none
    QList<domain::Person> persons; ///< the one who writes first
};

struct Proof
{
    QString title;
    QString issuer;
    QDate issued;
};

/// A progress entry written out in the content for one recommendation.
struct OwnEntry
{
    int year = 0;
    int quarter = 0; ///< 1..4
    QString institution;
    domain::ReviewState state = domain::ReviewState::Validated;
    QDate written;
    QDate reviewed;
    domain::Status status = domain::Status::InProgress;
    int percent = 0;
    QString reviewNote;
    domain::LocalText narrative;
    domain::LocalText obstacles;
    domain::LocalText nextSteps;
    QList<Proof> evidence;
};

/// What the content settles for one recommendation instead of leaving it to the plan.
struct Pinned
{
    domain::Status status = domain::Status::NotStarted;
    int percent = 0;
    QDate due; ///< null: left to the plan
    domain::Priority priority = domain::Priority::Normal;
    int reason = 0; ///< which of the reasons for this status
    QString grade;
    QDate gradeDate;
    QDate dueBefore; ///< the due date it had until the story's last days; null: it never changed
    QString supportLater; ///< who joins those who support in the story's last days
    QList<OwnEntry> entries;
};

struct Item
{
    domain::Recommendation recommendation; ///< without its document
    QStringList topics; ///< tie it to the progress texts that fit; the first one is the leading one
    QStringList themes;
    QStringList groups;
    QStringList sdgs;
    QString lead;
    QStringList support;
    QList<domain::RecommendingState> states;
    QList<domain::LocalText> components;
    QStringList beneficiaries;
    std::optional<Pinned> pinned;
};

struct Paper
{
    domain::Document document; ///< without its mechanism
    QString mechanism;
    domain::MechanismKind kind = domain::MechanismKind::TreatyBody;
    QList<QDate> reviewed; ///< when the body graded what was done
    std::vector<Item> items;
};

/// A progress text for recommendations that have all its topics, in one status; one without topics fits all and is told
/// when the others have been. `{a:10-20}` is a number out of a range, the same one wherever the letter stands; `{y}`
/// the year of the period, `{y2}` the next; `{dep}`, `{dep2}` departments.
struct Story
{
    QStringList topics;
    domain::Status stage = domain::Status::Planned;
    domain::LocalText narrative;
    domain::LocalText obstacles;
    domain::LocalText nextSteps;
};

struct Content
{
    std::vector<Office> offices;
    std::vector<Paper> papers;
    std::vector<Story> stories;
    QStringList narrowTopics; ///< led by one of these, a recommendation takes only texts with that topic
    QStringList departments;
    QStringList reviewNotes;
    QHash<domain::Status, QStringList> reasons;
    QList<std::pair<QString, QString>> proofs; ///< title with placeholders, last part of the address
    QHash<QString, QList<domain::LocalText>> verdicts; ///< comments by "high", "middle", "low", "none"
};

/// MalformedFile with the file's name when the content is not what it should be.
[[nodiscard]] domain::Result<Content> readContent();

} // namespace demo
