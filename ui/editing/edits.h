// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules.h"

#include <vector>

namespace ui {

class Session;

/// What a person does to recommendations, each as one change that can be undone and that the history can tell. False or none: refused; the
/// session's `failed` says why and nothing is written.
namespace edits {

using Ids = std::vector<domain::RecommendationId>;

struct AssignmentChoice
{
    bool setsLead = false; ///< else who leads stays
    std::optional<domain::InstitutionId> lead;
    QList<domain::InstitutionId> support;
    bool replacesSupport = false; ///< these and no others; else these as well
    /// Who answers in those of the institutions that are assigned then; one that is not named keeps who it has.
    QHash<domain::InstitutionId, std::optional<domain::PersonId>> persons;
};
/// True, here and below: written or, for more than Session::few, begun by a worker.
bool assign(Session &session, const Ids &ids, const AssignmentChoice &choice);

/// NotAllowed when one of them may not become this (see domain::mayBecome).
bool changeStatus(Session &session, const Ids &ids, const domain::StatusChange &choice);
/// Those that may not become this for want of validated evidence.
[[nodiscard]] Ids withoutGround(Session &session, const Ids &ids, domain::Status status);

/// A null date takes the due date away.
bool setDue(Session &session, const Ids &ids, QDate due);
bool setPriority(Session &session, const Ids &ids, domain::Priority priority);
/// Gives them these terms and takes those away; their others stay.
bool changeTerms(Session &session, const Ids &ids, const QList<domain::TermId> &added, const QList<domain::TermId> &removed);
/// Archived ones leave the list and keep their record; not archived: they are restored.
bool setArchived(Session &session, const Ids &ids, bool archived);
/// For mistakes: with everything that hangs on them.
bool remove(Session &session, const Ids &ids);

/// A saved view, new or known.
std::optional<domain::SavedViewId> saveView(Session &session, const domain::SavedView &view);
bool removeView(Session &session, domain::SavedViewId id);

struct NewRecommendation
{
    domain::MechanismId mechanism {0};
    QString document; ///< symbol, or name of a case; made when the workspace has none such
    QString paragraph;
    domain::LocalText text;
    QDate due;
};
std::optional<domain::RecommendationId> addRecommendation(Session &session, const NewRecommendation &made);

} // namespace edits
} // namespace ui
