// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/recordedits.h"

#include "storage/archived.h"
#include "storage/assessments.h"
#include "storage/followup.h"
#include "storage/recommendations.h"
#include "ui/frame/session.h"

namespace ui::edits {

using storage::Intent;
using storage::Writer;

namespace {

/// A change of what hangs on a recommendation: on `owner`, or on that of the part or grade with this id.
template <class Key>
bool change(Session &session, Intent intent, Key owner, const std::function<void(const Writer &)> &work)
{
    return session.change(intent, [&](const Writer &db) {
        storage::recommendations::mustBeActive(db, owner);
        work(db);
    });
}

template <class Key>
bool reorderParts(Session &session, const QList<Key> &ids)
{
    return session.change(Intent::EditRecommendation, [&](const Writer &db) {
        for (const auto id : ids)
            storage::recommendations::mustBeActive(db, id);
        storage::measures::reorder(db, ids);
    });
}

} // namespace

bool assess(Session &session, const domain::Assessment &assessment)
{
    return change(session, Intent::Assess, assessment.recommendation, [&](const Writer &db) { storage::assessments::save(db, assessment); });
}

bool removeAssessment(Session &session, domain::AssessmentId id)
{
    return change(session, Intent::Assess, id, [&](const Writer &db) { storage::assessments::remove(db, id); });
}

bool setRecommendingStates(Session &session, domain::RecommendationId id, const QList<domain::RecommendingState> &states)
{
    return change(
        session, Intent::EditRecommendation, id, [&](const Writer &db) { storage::recommendations::setRecommendingStates(db, id, states); });
}

bool confirmTranslation(Session &session, domain::RecommendationId id)
{
    return change(session, Intent::EditRecommendation, id, [&](const Writer &db) { storage::recommendations::confirmTranslation(db, id); });
}

bool save(Session &session, const domain::Component &before, const domain::Component &component)
{
    return change(session, Intent::EditRecommendation, component.recommendation, [&](const Writer &db) {
        if (before.id && !storage::measures::components(db, before.recommendation).contains(before))
            throw storage::Failure(domain::ErrorCode::Conflict, QString::number(before.id->value()));
        storage::measures::save(db, component);
    });
}

bool save(Session &session, const domain::Beneficiary &before, const domain::Beneficiary &beneficiary)
{
    return change(session, Intent::EditRecommendation, beneficiary.recommendation, [&](const Writer &db) {
        if (before.id && !storage::measures::beneficiaries(db, before.recommendation).contains(before))
            throw storage::Failure(domain::ErrorCode::Conflict, QString::number(before.id->value()));
        storage::measures::save(db, beneficiary);
    });
}

bool remove(Session &session, domain::ComponentId id)
{
    return change(session, Intent::EditRecommendation, id, [&](const Writer &db) { storage::measures::remove(db, id); });
}

bool remove(Session &session, domain::BeneficiaryId id)
{
    return change(session, Intent::EditRecommendation, id, [&](const Writer &db) { storage::measures::remove(db, id); });
}

bool reorder(Session &session, const QList<domain::ComponentId> &ids)
{
    return reorderParts(session, ids);
}

bool reorder(Session &session, const QList<domain::BeneficiaryId> &ids)
{
    return reorderParts(session, ids);
}

} // namespace ui::edits
