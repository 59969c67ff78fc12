// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/assessments.h"

#include "storage/rows.h"

namespace storage {

using namespace Qt::StringLiterals;
using domain::ErrorCode;

namespace scales {

namespace {

const QString gradeColumns = u"id, scale_id, code, label_es, label_en, meaning_es, meaning_en, position, weight"_s;
const QString allColumns = u"code, mechanism_id, name_es, name_en, valid_from, valid_to, source, confirmed"_s;

template <class Id>
QList<domain::Grade> gradesWhere(const Reader &db, const QString &column, Id id)
{
    Statement statement(db, u"SELECT %1 FROM grade WHERE %2 = ? ORDER BY position"_s.arg(gradeColumns, column));
    statement.bind(id);
    QList<domain::Grade> grades;
    while (statement.step()) {
        domain::Grade g;
        statement.into(g.id, g.scale, g.code, g.label.es, g.label.en, g.meaning.es, g.meaning.en, g.order, g.weight);
        grades << g;
    }
    return grades;
}

QList<Scale> list(const Reader &db, Statement &statement)
{
    QList<Scale> found;
    while (statement.step()) {
        Scale scale;
        statement.into(scale.id, scale.code, scale.mechanism, scale.name.es, scale.name.en, scale.validFrom, scale.validTo, scale.source, scale.confirmed);
        found << scale;
    }
    for (Scale &scale : found)
        scale.grades = gradesWhere(db, u"scale_id"_s, *scale.id);
    return found;
}

void validate(const Scale &scale)
{
    const auto isBlank = [](const domain::LocalText &text) { return text.es.trimmed().isEmpty() && text.en.trimmed().isEmpty(); };
    if (isBlank(scale.name))
        throw Failure(ErrorCode::InvalidValue, u"name"_s);
    const bool named = std::ranges::none_of(scale.grades, [&](const domain::Grade &grade) { return isBlank(grade.label); });
    if (scale.grades.size() < 2 || !named)
        throw Failure(ErrorCode::InvalidValue, u"grades"_s);
    QSet<QString> codes;
    for (const auto &grade : scale.grades) {
        if (!grade.code.isEmpty() && codes.contains(grade.code))
            throw Failure(ErrorCode::InvalidValue, u"grade_code"_s);
        codes.insert(grade.code);
    }
    if (scale.validFrom.isValid() && scale.validTo.isValid() && scale.validTo < scale.validFrom)
        throw Failure(ErrorCode::InvalidValue, u"valid_to"_s);
}

void insertGrades(const Writer &db, domain::ScaleId scale, const QList<domain::Grade> &grades)
{
    QSet<QString> taken;
    for (const auto &grade : grades)
        taken.insert(grade.code);
    int number = 0;
    const auto freeCode = [&] {
        do {
            ++number;
        } while (taken.contains(QString::number(number)));
        return QString::number(number);
    };
    Statement insert(db,
        u"INSERT INTO grade (scale_id, code, label_es, label_en, meaning_es, meaning_en, position, weight) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    int position = 0;
    for (const auto &grade : grades) {
        const QString code = grade.code.isEmpty() ? freeCode() : grade.code;
        insert.bind(scale, code, grade.label.es, grade.label.en, grade.meaning.es, grade.meaning.en, position++, grade.weight).run();
    }
}

bool isGradedSince(const Reader &db, domain::ScaleId scale, QDate day)
{
    Statement statement(db,
        u"SELECT EXISTS (SELECT 1 FROM assessment a JOIN grade g ON g.id = a.grade_id WHERE g.scale_id = ? AND a.date >= ?)"_s);
    statement.bind(scale, day);
    bool graded = false;
    while (statement.step())
        statement.into(graded);
    return graded;
}

domain::ScaleId insert(const Writer &db, const Scale &scale)
{
    Statement statement(db, u"INSERT INTO scale (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(allColumns));
    const QString code = scale.code.isEmpty() ? db.newUid() : scale.code;
    statement.bind(code, scale.mechanism, scale.name.es, scale.name.en, scale.validFrom, scale.validTo, scale.source, scale.confirmed).run();
    return domain::ScaleId(statement.insertedId());
}

} // namespace

QList<Scale> of(const Reader &db, std::optional<domain::MechanismId> mechanism)
{
    Statement statement(db, u"SELECT id, %1 FROM scale WHERE mechanism_id IS ? ORDER BY valid_from DESC, id"_s.arg(allColumns));
    statement.bind(mechanism);
    return list(db, statement);
}

Scale find(const Reader &db, domain::ScaleId id)
{
    Statement statement(db, u"SELECT id, %1 FROM scale WHERE id = ?"_s.arg(allColumns));
    statement.bind(id);
    const auto found = list(db, statement);
    if (found.isEmpty())
        throw Failure(ErrorCode::NotFound, QString::number(id.value()));
    return found.first();
}

std::optional<domain::Grade> grade(const Reader &db, domain::GradeId id)
{
    const auto found = gradesWhere(db, u"id"_s, id);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

bool isInUse(const Reader &db, domain::ScaleId id)
{
    Statement statement(db, u"SELECT EXISTS (SELECT 1 FROM assessment a JOIN grade g ON g.id = a.grade_id WHERE g.scale_id = ?)"_s);
    statement.bind(id);
    bool used = false;
    while (statement.step())
        statement.into(used);
    return used;
}

domain::ScaleId save(const Writer &db, const Scale &scale)
{
    validate(scale);
    if (!scale.id) {
        const auto id = insert(db, scale);
        insertGrades(db, id, scale.grades);
        return id;
    }
    if (find(db, *scale.id) == scale)
        return *scale.id;
    if (isInUse(db, *scale.id))
        throw Failure(ErrorCode::NotAllowed, u"scale_in_use"_s);
    Statement(db, u"UPDATE scale SET (%1) = (?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?"_s.arg(allColumns))
        .bind(scale.code, scale.mechanism, scale.name.es, scale.name.en, scale.validFrom, scale.validTo, scale.source, scale.confirmed, *scale.id)
        .run();
    Statement(db, u"DELETE FROM grade WHERE scale_id = ?"_s).bind(*scale.id).run();
    insertGrades(db, *scale.id, scale.grades);
    return *scale.id;
}

domain::ScaleId supersede(const Writer &db, domain::ScaleId old, const Scale &next)
{
    const Scale ended = find(db, old);
    if (!next.validFrom.isValid() || (ended.validFrom.isValid() && next.validFrom <= ended.validFrom))
        throw Failure(ErrorCode::InvalidValue, u"valid_from"_s);
    if (isGradedSince(db, old, next.validFrom))
        throw Failure(ErrorCode::InvalidValue, u"graded_later"_s);
    Statement(db, u"UPDATE scale SET valid_to = ? WHERE id = ?"_s).bind(next.validFrom.addDays(-1), old).run();
    Scale fresh = next;
    fresh.id.reset();
    fresh.code.clear();
    fresh.mechanism = ended.mechanism;
    return save(db, fresh);
}

QList<Scale> all(const Reader &db)
{
    Statement statement(db,
        u"SELECT id, %1 FROM scale ORDER BY mechanism_id IS NULL, (SELECT position FROM mechanism m WHERE m.id = mechanism_id), valid_from DESC, id"_s
            .arg(allColumns));
    return list(db, statement);
}

QHash<domain::GradeId, int> uses(const Reader &db, domain::ScaleId id)
{
    Statement statement(db, u"SELECT g.id, count(a.id) FROM grade g LEFT JOIN assessment a ON a.grade_id = g.id WHERE g.scale_id = ? GROUP BY g.id"_s);
    statement.bind(id);
    QHash<domain::GradeId, int> found;
    while (statement.step())
        found.insert(statement.value<domain::GradeId>(0), statement.value<int>(1));
    return found;
}

void confirm(const Writer &db, domain::ScaleId id, const QString &source)
{
    if (source.trimmed().isEmpty())
        throw Failure(ErrorCode::InvalidValue, u"source"_s);
    Statement statement(db, u"UPDATE scale SET source = ?, confirmed = 1 WHERE id = ?"_s);
    if (statement.bind(source.trimmed(), id).run() != 1)
        throw Failure(ErrorCode::NotFound, QString::number(id.value()));
}

} // namespace scales

namespace assessments {

namespace {

struct Table
{
    using Entity = domain::Assessment;
    static constexpr QLatin1StringView name {"assessment"};
    static constexpr QLatin1StringView columns {
        "uid, recommendation_id, grade_id, date, paragraph, comment_es, comment_en, component_id, beneficiary_id"};
    static auto fields(auto &a)
    {
        return std::tie(a.uid, a.recommendation, a.grade, a.date, a.paragraph, a.comment.es, a.comment.en, a.component, a.beneficiary);
    }
};

} // namespace

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

const Given *newest(
    const QList<Given> &given, std::optional<domain::ComponentId> component, std::optional<domain::BeneficiaryId> beneficiary)
{
    const auto found = std::ranges::find_if(given, [&](const Given &each) {
        const auto &a = each.assessment;
        return (!a.component || a.component == component) && (!a.beneficiary || a.beneficiary == beneficiary);
    });
    return found == given.end() ? nullptr : &*found;
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
    Statement parts(db,
        u"SELECT EXISTS (SELECT 1 FROM component WHERE id = ? AND recommendation_id <> ?) OR "
        "EXISTS (SELECT 1 FROM beneficiary WHERE id = ? AND recommendation_id <> ?)"_s);
    parts.bind(a.component, a.recommendation, a.beneficiary, a.recommendation);
    bool foreign = false;
    while (parts.step())
        parts.into(foreign);
    if (foreign)
        throw Failure(ErrorCode::InvalidValue, u"part"_s);
    return rows::save<Table>(db, a);
}

void remove(const Writer &db, domain::AssessmentId id)
{
    rows::remove<Table>(db, id);
}

CaseStanding standing(const Reader &db, domain::DocumentId judgment)
{
    // What is asked of the State: a measure as a whole, or each of its components for each of its beneficiaries; the newest word on each counts.
    Statement statement(db,
        u"WITH asked AS (SELECT r.id AS measure, c.id AS component, b.id AS beneficiary FROM recommendation r "
        "LEFT JOIN component c ON c.recommendation_id = r.id LEFT JOIN beneficiary b ON b.recommendation_id = r.id WHERE r.document_id = ?) "
        "SELECT count(*), coalesce(sum(whole), 0) FROM (SELECT min(coalesce((SELECT g.weight = 1 FROM assessment a JOIN grade g ON g.id = a.grade_id "
        "WHERE a.recommendation_id = measure AND (a.component_id IS NULL OR a.component_id = component) "
        "AND (a.beneficiary_id IS NULL OR a.beneficiary_id = beneficiary) ORDER BY a.date DESC, a.id DESC LIMIT 1), 0)) AS whole "
        "FROM asked GROUP BY measure)"_s);
    statement.bind(judgment);
    CaseStanding standing;
    while (statement.step())
        statement.into(standing.measures, standing.complied);
    return standing;
}

} // namespace assessments
} // namespace storage
