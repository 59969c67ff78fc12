// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/followup.h"

#include "storage/rows.h"

namespace storage {

using namespace Qt::StringLiterals;
using domain::ErrorCode;

namespace progress {

namespace {

struct Table
{
    using Entity = domain::Progress;
    static constexpr QLatin1StringView name {"progress"};
    static constexpr QLatin1StringView columns {
        "uid, recommendation_id, institution_id, period_from, period_to, narrative_es, narrative_en, obstacles_es, obstacles_en, next_steps_es, "
        "next_steps_en, proposed_status, proposed_percent, author, written, state, reviewer, review_note, reviewed"};
    static auto fields(auto &p)
    {
        return std::tie(p.uid, p.recommendation, p.institution, p.periodFrom, p.periodTo, p.narrative.es, p.narrative.en, p.obstacles.es,
            p.obstacles.en, p.nextSteps.es, p.nextSteps.en, p.proposedStatus, p.proposedPercent, p.author, p.written, p.state, p.reviewer,
            p.reviewNote, p.reviewed);
    }
};

} // namespace

QList<domain::Progress> of(const Reader &db, domain::RecommendationId id)
{
    return rows::list<Table>(db, u"WHERE recommendation_id = ? ORDER BY written DESC, id DESC"_s, id);
}

domain::Progress find(const Reader &db, domain::ProgressId id)
{
    return rows::find<Table>(db, id);
}

domain::ProgressId save(const Writer &db, const domain::Progress &entry)
{
    domain::Progress stamped = entry;
    if (!entry.id && !entry.written.isValid())
        stamped.written = db.now();
    if (!entry.id && entry.author.isEmpty())
        stamped.author = db.context().actor;
    return rows::save<Table>(db, stamped);
}

bool hasValidatedEvidence(const Reader &db, domain::RecommendationId id)
{
    Statement statement(db,
        u"SELECT EXISTS (SELECT 1 FROM progress p JOIN evidence e ON e.progress_id = p.id WHERE p.recommendation_id = ? AND p.state = 'validated')"_s);
    statement.bind(id);
    bool found = false;
    while (statement.step())
        statement.into(found);
    return found;
}

} // namespace progress

namespace measures {

void addComponent(const Writer &db, domain::RecommendationId id, const domain::LocalText &text)
{
    Statement(db,
        u"INSERT INTO component (uid, recommendation_id, position, text_es, text_en) "
        "SELECT ?, r.id, (SELECT count(*) FROM component WHERE recommendation_id = r.id), ?, ? FROM recommendation r WHERE r.id = ?"_s)
        .bind(db.newUid(), text.es, text.en, id)
        .run();
}

void addBeneficiary(const Writer &db, domain::RecommendationId id, const QString &name, bool confidential)
{
    Statement(db,
        u"INSERT INTO beneficiary (uid, recommendation_id, position, name, confidential) "
        "SELECT ?, r.id, (SELECT count(*) FROM beneficiary WHERE recommendation_id = r.id), ?, ? FROM recommendation r WHERE r.id = ?"_s)
        .bind(db.newUid(), name, confidential, id)
        .run();
}

} // namespace measures
} // namespace storage
