// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/followup.h"

#include "domain/rules.h"
#include "storage/recommendations.h"

namespace storage {

using namespace Qt::StringLiterals;
using domain::ErrorCode;

namespace progress {

namespace {

const QString allColumns = u"uid, recommendation_id, institution_id, period_from, period_to, narrative_es, narrative_en, obstacles_es, "
                           "obstacles_en, next_steps_es, next_steps_en, proposed_status, proposed_percent, author, written, state, reviewer, "
                           "review_note, reviewed"_s;
constexpr int columnCount = 19;

Statement &bindAll(Statement &s, const domain::Progress &p)
{
    return s.bind(p.uid, p.recommendation, p.institution, p.periodFrom, p.periodTo, p.narrative.es, p.narrative.en, p.obstacles.es,
        p.obstacles.en, p.nextSteps.es, p.nextSteps.en, p.proposedStatus, p.proposedPercent, p.author, p.written, p.state, p.reviewer,
        p.reviewNote, p.reviewed);
}

domain::Progress read(const Statement &s)
{
    domain::Progress p;
    s.into(p.id, p.uid, p.recommendation, p.institution, p.periodFrom, p.periodTo, p.narrative.es, p.narrative.en, p.obstacles.es,
        p.obstacles.en, p.nextSteps.es, p.nextSteps.en, p.proposedStatus, p.proposedPercent, p.author, p.written, p.state, p.reviewer,
        p.reviewNote, p.reviewed, p.revision);
    return p;
}

} // namespace

QList<domain::Progress> of(const Reader &db, domain::RecommendationId id)
{
    Statement statement(db, u"SELECT id, %1, revision FROM progress WHERE recommendation_id = ? ORDER BY written DESC, id DESC"_s.arg(allColumns));
    statement.bind(id);
    QList<domain::Progress> list;
    while (statement.step())
        list << read(statement);
    return list;
}

domain::Progress find(const Reader &db, domain::ProgressId id)
{
    Statement statement(db, u"SELECT id, %1, revision FROM progress WHERE id = ?"_s.arg(allColumns));
    statement.bind(id);
    if (!statement.step())
        throw Failure(ErrorCode::NotFound, QString::number(id.value()));
    return read(statement);
}

domain::ProgressId save(const Writer &db, const domain::Progress &entry)
{
    orThrow(domain::validate(entry));
    const QStringList marks(columnCount, u"?"_s);
    if (!entry.id) {
        domain::Progress fresh = entry;
        if (fresh.uid.isEmpty())
            fresh.uid = db.newUid();
        if (!fresh.written.isValid())
            fresh.written = db.now();
        if (fresh.author.isEmpty())
            fresh.author = db.context().actor;
        Statement insert(db, u"INSERT INTO progress (%1) VALUES (%2)"_s.arg(allColumns, marks.join(u", "_s)));
        bindAll(insert, fresh).run();
        return domain::ProgressId(insert.insertedId());
    }
    if (find(db, *entry.id) == entry)
        return *entry.id;
    Statement update(db,
        u"UPDATE progress SET (%1, revision) = (%2, revision + 1) WHERE id = ? AND revision = ?"_s.arg(allColumns, marks.join(u", "_s)));
    if (bindAll(update, entry).bind(*entry.id, entry.revision).run() != 1)
        throw Failure(ErrorCode::Conflict, QString::number(entry.id->value()));
    return *entry.id;
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

namespace {

template <class E, class Read>
QList<E> parts(const Reader &db, const QString &sql, domain::RecommendationId id, Read read)
{
    Statement statement(db, sql);
    statement.bind(id);
    QList<E> list;
    while (statement.step()) {
        E part;
        read(statement, part);
        list << part;
    }
    return list;
}

/// Behind those that are there.
int nextPosition(const Reader &db, const QString &table, domain::RecommendationId id)
{
    Statement statement(db, u"SELECT coalesce(max(position) + 1, 0) FROM %1 WHERE recommendation_id = ?"_s.arg(table));
    statement.bind(id);
    int position = 0;
    while (statement.step())
        statement.into(position);
    return position;
}

} // namespace

QList<domain::Component> components(const Reader &db, domain::RecommendationId id)
{
    return parts<domain::Component>(db,
        u"SELECT id, uid, recommendation_id, text_es, text_en FROM component WHERE recommendation_id = ? ORDER BY position, id"_s, id,
        [](const Statement &s, domain::Component &c) { s.into(c.id, c.uid, c.recommendation, c.text.es, c.text.en); });
}

QList<domain::Beneficiary> beneficiaries(const Reader &db, domain::RecommendationId id)
{
    return parts<domain::Beneficiary>(db,
        u"SELECT id, uid, recommendation_id, name, confidential FROM beneficiary WHERE recommendation_id = ? ORDER BY position, id"_s, id,
        [](const Statement &s, domain::Beneficiary &b) { s.into(b.id, b.uid, b.recommendation, b.name, b.confidential); });
}

domain::ComponentId add(const Writer &db, const domain::Component &c)
{
    Statement insert(db, u"INSERT INTO component (uid, recommendation_id, position, text_es, text_en) VALUES (?, ?, ?, ?, ?)"_s);
    insert.bind(c.uid.isEmpty() ? db.newUid() : c.uid, c.recommendation, nextPosition(db, u"component"_s, c.recommendation), c.text.es, c.text.en)
        .run();
    return domain::ComponentId(insert.insertedId());
}

domain::BeneficiaryId add(const Writer &db, const domain::Beneficiary &b)
{
    Statement insert(db, u"INSERT INTO beneficiary (uid, recommendation_id, position, name, confidential) VALUES (?, ?, ?, ?, ?)"_s);
    insert.bind(b.uid.isEmpty() ? db.newUid() : b.uid, b.recommendation, nextPosition(db, u"beneficiary"_s, b.recommendation), b.name,
              b.confidential)
        .run();
    return domain::BeneficiaryId(insert.insertedId());
}

} // namespace measures
} // namespace storage
