// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/followup.h"

#include "storage/recommendations.h"
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

QList<domain::Progress> of(const Reader &db, domain::RecommendationId id, int limit)
{
    return rows::list<Table>(db, u"WHERE recommendation_id = ? ORDER BY written DESC, id DESC LIMIT ?"_s, id, limit);
}

int count(const Reader &db, domain::RecommendationId id)
{
    Statement statement(db, u"SELECT count(*) FROM progress WHERE recommendation_id = ?"_s);
    statement.bind(id);
    int found = 0;
    while (statement.step())
        statement.into(found);
    return found;
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

std::vector<domain::RecommendationId> withoutGround(const Reader &db, const std::vector<domain::RecommendationId> &ids)
{
    Statement statement(db,
        u"SELECT r.id FROM json_each(?) wanted CROSS JOIN recommendation r ON r.id = wanted.value WHERE r.status = 'implemented' "
        "AND NOT EXISTS (SELECT 1 FROM progress p JOIN evidence e ON e.progress_id = p.id WHERE p.recommendation_id = r.id AND p.state = 'validated') "
        "ORDER BY r.id"_s);
    statement.bind(recommendations::asJson(ids));
    std::vector<domain::RecommendationId> lacking;
    while (statement.step())
        lacking.push_back(statement.value<domain::RecommendationId>(0));
    return lacking;
}

QHash<domain::RecommendationId, domain::Activity> activities(const Reader &db, const std::vector<domain::RecommendationId> &ids)
{
    Statement statement(db,
        u"SELECT r.id, r.status, substr(max(p.written), 1, 10), coalesce(max(p.state = 'validated'), 0) FROM json_each(?) wanted "
        "CROSS JOIN recommendation r ON r.id = wanted.value LEFT JOIN progress p ON p.recommendation_id = r.id AND p.state <> 'draft' "
        "GROUP BY r.id"_s);
    statement.bind(recommendations::asJson(ids));
    QHash<domain::RecommendationId, domain::Activity> found;
    while (statement.step()) {
        domain::RecommendationId id {0};
        domain::Status status {};
        QDate last;
        bool validated = false;
        statement.into(id, status, last, validated);
        found.insert(id, domain::activity(status, last, validated, db.today()));
    }
    return found;
}

void applyProposal(const Writer &db, const domain::Progress &entry)
{
    const auto present = recommendations::find(db, entry.recommendation);
    if (entry.proposedStatus && *entry.proposedStatus != present.status) {
        recommendations::setStatus(
            db, entry.recommendation, {.status = *entry.proposedStatus, .percent = entry.proposedPercent});
    } else if (entry.proposedPercent) {
        recommendations::setStatus(db, entry.recommendation, {.status = present.status, .percent = entry.proposedPercent});
    }
}

} // namespace progress

namespace measures {

namespace {

struct Components
{
    using Entity = domain::Component;
    static constexpr QLatin1StringView name {"component"};
    static constexpr QLatin1StringView columns {"uid, recommendation_id, position, text_es, text_en"};
    static auto fields(auto &c) { return std::tie(c.uid, c.recommendation, c.order, c.text.es, c.text.en); }
};

struct Beneficiaries
{
    using Entity = domain::Beneficiary;
    static constexpr QLatin1StringView name {"beneficiary"};
    static constexpr QLatin1StringView columns {"uid, recommendation_id, position, name, confidential"};
    static auto fields(auto &b) { return std::tie(b.uid, b.recommendation, b.order, b.name, b.confidential); }
};

const QString ofOne = u"WHERE recommendation_id = ? ORDER BY position, id"_s;

/// What has no place yet goes behind those that are there.
template <class T>
rows::IdOf<T> saveInPlace(const Writer &db, typename T::Entity part)
{
    if (!part.id) {
        const auto there = rows::list<T>(db, ofOne, part.recommendation);
        part.order = there.isEmpty() ? 0 : there.last().order + 1;
    }
    return rows::save<T>(db, part);
}

template <class T>
void removeUngraded(const Writer &db, const QString &column, rows::IdOf<T> id)
{
    Statement graded(db, u"SELECT EXISTS (SELECT 1 FROM assessment WHERE %1 = ?)"_s.arg(column));
    graded.bind(id);
    bool found = false;
    while (graded.step())
        graded.into(found);
    if (found)
        throw Failure(ErrorCode::NotAllowed, u"part_graded"_s);
    rows::remove<T>(db, id);
}

template <class T>
void placeInOrder(const Writer &db, const QList<rows::IdOf<T>> &ids)
{
    for (int place = 0; place < ids.size(); ++place) {
        auto part = rows::find<T>(db, ids.at(place));
        part.order = place;
        rows::save<T>(db, part);
    }
}

} // namespace

QList<domain::Component> components(const Reader &db, domain::RecommendationId id)
{
    return rows::list<Components>(db, ofOne, id);
}

QList<domain::Beneficiary> beneficiaries(const Reader &db, domain::RecommendationId id)
{
    return rows::list<Beneficiaries>(db, ofOne, id);
}

domain::ComponentId save(const Writer &db, const domain::Component &component)
{
    return saveInPlace<Components>(db, component);
}

domain::BeneficiaryId save(const Writer &db, const domain::Beneficiary &beneficiary)
{
    return saveInPlace<Beneficiaries>(db, beneficiary);
}

void remove(const Writer &db, domain::ComponentId id)
{
    removeUngraded<Components>(db, u"component_id"_s, id);
}

void remove(const Writer &db, domain::BeneficiaryId id)
{
    removeUngraded<Beneficiaries>(db, u"beneficiary_id"_s, id);
}

void reorder(const Writer &db, const QList<domain::ComponentId> &ids)
{
    placeInOrder<Components>(db, ids);
}

void reorder(const Writer &db, const QList<domain::BeneficiaryId> &ids)
{
    placeInOrder<Beneficiaries>(db, ids);
}

} // namespace measures
} // namespace storage
