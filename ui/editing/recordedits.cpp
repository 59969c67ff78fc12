// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/recordedits.h"

#include "storage/assessments.h"
#include "storage/followup.h"
#include "storage/recommendations.h"
#include "ui/frame/session.h"

namespace ui::edits {

using storage::Intent;
using storage::Writer;

bool assess(Session &session, const domain::Assessment &assessment)
{
    return session.change(Intent::Assess, [&](const Writer &db) { storage::assessments::save(db, assessment); });
}

bool removeAssessment(Session &session, domain::AssessmentId id)
{
    return session.change(Intent::Assess, [&](const Writer &db) { storage::assessments::remove(db, id); });
}

bool setRecommendingStates(Session &session, domain::RecommendationId id, const QList<domain::RecommendingState> &states)
{
    return session.change(
        Intent::EditRecommendation, [&](const Writer &db) { storage::recommendations::setRecommendingStates(db, id, states); });
}

bool confirmTranslation(Session &session, domain::RecommendationId id)
{
    return session.change(Intent::EditRecommendation, [&](const Writer &db) { storage::recommendations::confirmTranslation(db, id); });
}

bool save(Session &session, const domain::Component &before, const domain::Component &component)
{
    return session.change(Intent::EditRecommendation, [&](const Writer &db) {
        if (before.id && !storage::measures::components(db, before.recommendation).contains(before))
            throw storage::Failure(domain::ErrorCode::Conflict, QString::number(before.id->value()));
        storage::measures::save(db, component);
    });
}

bool save(Session &session, const domain::Beneficiary &before, const domain::Beneficiary &beneficiary)
{
    return session.change(Intent::EditRecommendation, [&](const Writer &db) {
        if (before.id && !storage::measures::beneficiaries(db, before.recommendation).contains(before))
            throw storage::Failure(domain::ErrorCode::Conflict, QString::number(before.id->value()));
        storage::measures::save(db, beneficiary);
    });
}

bool remove(Session &session, domain::ComponentId id)
{
    return session.change(Intent::EditRecommendation, [&](const Writer &db) { storage::measures::remove(db, id); });
}

bool remove(Session &session, domain::BeneficiaryId id)
{
    return session.change(Intent::EditRecommendation, [&](const Writer &db) { storage::measures::remove(db, id); });
}

bool reorder(Session &session, const QList<domain::ComponentId> &ids)
{
    return session.change(Intent::EditRecommendation, [&](const Writer &db) { storage::measures::reorder(db, ids); });
}

bool reorder(Session &session, const QList<domain::BeneficiaryId> &ids)
{
    return session.change(Intent::EditRecommendation, [&](const Writer &db) { storage::measures::reorder(db, ids); });
}

} // namespace ui::edits
