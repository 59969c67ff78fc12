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

namespace assessments {

QList<Given> of(const Reader &db, domain::RecommendationId id)
{
    Statement statement(db,
        u"SELECT a.id, a.uid, a.recommendation_id, a.grade_id, a.date, a.paragraph, a.comment_es, a.comment_en, a.component_id, a.beneficiary_id, "
        "g.id, g.scale_id, g.code, g.label_es, g.label_en, g.meaning_es, g.meaning_en, g.position, g.weight, s.name_es, s.name_en, "
        "(SELECT count(*) FROM grade o WHERE o.scale_id = g.scale_id) "
        "FROM assessment a JOIN grade g ON g.id = a.grade_id JOIN scale s ON s.id = g.scale_id "
        "WHERE a.recommendation_id = ? ORDER BY a.date DESC, a.id DESC"_s);
    statement.bind(id);
    QList<Given> list;
    while (statement.step()) {
        Given given;
        auto &a = given.assessment;
        auto &g = given.grade;
        statement.into(a.id, a.uid, a.recommendation, a.grade, a.date, a.paragraph, a.comment.es, a.comment.en, a.component, a.beneficiary,
            g.id, g.scale, g.code, g.label.es, g.label.en, g.meaning.es, g.meaning.en, g.order, g.weight, given.scaleName.es,
            given.scaleName.en, given.gradeCount);
        list << given;
    }
    return list;
}

domain::AssessmentId save(const Writer &db, const domain::Assessment &a)
{
    Statement fits(db,
        u"SELECT EXISTS (SELECT 1 FROM grade g JOIN scale s ON s.id = g.scale_id JOIN recommendation r ON r.id = ? "
        "JOIN source_document d ON d.id = r.document_id WHERE g.id = ? AND s.mechanism_id = d.mechanism_id "
        "AND ? BETWEEN coalesce(s.valid_from, '0000') AND coalesce(s.valid_to, '9999'))"_s);
    fits.bind(a.recommendation, a.grade, a.date);
    bool valid = false;
    while (fits.step())
        fits.into(valid);
    if (!valid)
        throw Failure(ErrorCode::InvalidValue, u"scale"_s);
    const QString columns = u"uid, recommendation_id, grade_id, date, paragraph, comment_es, comment_en, component_id, beneficiary_id"_s;
    const auto bindAll = [&](Statement &s) -> Statement & {
        return s.bind(a.uid.isEmpty() ? db.newUid() : a.uid, a.recommendation, a.grade, a.date, a.paragraph, a.comment.es, a.comment.en,
            a.component, a.beneficiary);
    };
    if (a.id) {
        Statement update(db, u"UPDATE assessment SET (%1) = (?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?"_s.arg(columns));
        if (bindAll(update).bind(*a.id).run() != 1)
            throw Failure(ErrorCode::NotFound, QString::number(a.id->value()));
        return *a.id;
    }
    Statement insert(db, u"INSERT INTO assessment (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(columns));
    bindAll(insert).run();
    return domain::AssessmentId(insert.insertedId());
}

} // namespace assessments

namespace scales {

QList<Scale> of(const Reader &db, std::optional<domain::MechanismId> mechanism)
{
    Statement statement(db,
        u"SELECT id, code, mechanism_id, name_es, name_en, valid_from, valid_to FROM scale WHERE mechanism_id IS ? ORDER BY valid_from DESC, id"_s);
    Statement grades(db,
        u"SELECT id, scale_id, code, label_es, label_en, meaning_es, meaning_en, position, weight FROM grade WHERE scale_id = ? ORDER BY position"_s);
    statement.bind(mechanism);
    QList<Scale> list;
    while (statement.step()) {
        Scale scale;
        statement.into(scale.id, scale.code, scale.mechanism, scale.name.es, scale.name.en, scale.validFrom, scale.validTo);
        grades.bind(scale.id);
        while (grades.step()) {
            domain::Grade g;
            grades.into(g.id, g.scale, g.code, g.label.es, g.label.en, g.meaning.es, g.meaning.en, g.order, g.weight);
            scale.grades << g;
        }
        list << scale;
    }
    return list;
}

} // namespace scales

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
