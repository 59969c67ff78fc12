// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/archived.h"

#include "storage/statement.h"

namespace storage::recommendations {

using namespace Qt::StringLiterals;

namespace {

/// `from`: FROM … WHERE, with the recommendation as r.
template <class Key>
void refuse(const Reader &db, const QString &from, Key id)
{
    Statement statement(db, u"SELECT r.archived FROM "_s + from);
    statement.bind(id);
    while (statement.step()) {
        if (statement.value<bool>(0))
            throw Failure(domain::ErrorCode::NotAllowed, u"archived"_s);
    }
}

} // namespace

void mustBeActive(const Reader &db, domain::RecommendationId id)
{
    refuse(db, u"recommendation r WHERE r.id = ?"_s, id);
}

void mustBeActive(const Reader &db, domain::AssessmentId id)
{
    refuse(db, u"assessment x JOIN recommendation r ON r.id = x.recommendation_id WHERE x.id = ?"_s, id);
}

void mustBeActive(const Reader &db, domain::ComponentId id)
{
    refuse(db, u"component x JOIN recommendation r ON r.id = x.recommendation_id WHERE x.id = ?"_s, id);
}

void mustBeActive(const Reader &db, domain::BeneficiaryId id)
{
    refuse(db, u"beneficiary x JOIN recommendation r ON r.id = x.recommendation_id WHERE x.id = ?"_s, id);
}

void mustBeActive(const Reader &db, domain::EvidenceId id)
{
    refuse(db, u"evidence x JOIN progress p ON p.id = x.progress_id JOIN recommendation r ON r.id = p.recommendation_id WHERE x.id = ?"_s, id);
}

} // namespace storage::recommendations
