// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/detail.h"

#include "storage/assignments.h"
#include "storage/documents.h"
#include "storage/institutions.h"
#include "storage/recommendations.h"

namespace ui {

Detail Detail::read(const storage::Reader &db, domain::RecommendationId id, int entries)
{
    Detail detail;
    detail.recommendation = storage::recommendations::find(db, id);
    detail.document = storage::documents::find(db, detail.recommendation.document);
    detail.mechanism = storage::mechanisms::find(db, detail.document.mechanism);
    for (const auto &assignment : storage::assignments::of(db, id)) {
        const auto institution = storage::institutions::find(db, assignment.institution);
        if (assignment.role == domain::AssignmentRole::Lead)
            detail.lead = institution;
        else if (assignment.role == domain::AssignmentRole::Support)
            detail.support.append(institution);
    }
    detail.progress = items::ProgressTimelineModel::read(db, id, entries);
    detail.assessments = storage::assessments::of(db, id);
    detail.terms = storage::recommendations::terms(db, id);
    return detail;
}

QString Detail::reference(const wording::Wording &wording) const
{
    return wording.reference(
        document.symbol.isEmpty() ? document.caseName : document.symbol, recommendation.paragraph);
}

} // namespace ui
