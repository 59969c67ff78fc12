// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recommendations.h"

#include "storage/followup.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace storage::recommendations {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::Recommendation;
using domain::RecommendationId;

namespace {

const QString allColumns
    = u"uid, document_id, paragraph, position, kind, title_es, title_en, introduction_es, introduction_en, text_es, text_en, "
      "source_text, original, upr_position, priority, status, status_since, status_reason, percent, due, external_id, "
      "external_system, archived, import_id"_s;
constexpr int columnCount = 24;

Statement &bindAll(Statement &statement, const Recommendation &r)
{
    return statement.bind(r.uid, r.document, r.paragraph, r.order, r.kind, r.title.es, r.title.en, r.introduction.es, r.introduction.en,
        r.text.es, r.text.en, r.sourceText, r.original, r.position, r.priority, r.status, r.statusSince, r.statusReason, r.percent, r.due,
        r.externalId, r.externalSystem, r.archived, r.import);
}

void addStatusStep(const Writer &db, RecommendationId id, const Recommendation &r)
{
    const QDate since = r.statusSince.isValid() ? r.statusSince : db.today();
    Statement(db, u"INSERT INTO status_change (recommendation_id, since, status, percent) VALUES (?, ?, ?, ?)"_s)
        .bind(id, since, r.status, r.percent)
        .run();
}

/// Notes when the text of a language changed, so that a translation older than its original can say so.
void stampTexts(const Writer &db, RecommendationId id, bool es, bool en)
{
    if (es)
        Statement(db, u"UPDATE recommendation SET text_changed_es = ? WHERE id = ?"_s).bind(db.now(), id).run();
    if (en)
        Statement(db, u"UPDATE recommendation SET text_changed_en = ? WHERE id = ?"_s).bind(db.now(), id).run();
}

RecommendationId insert(const Writer &db, Recommendation r)
{
    if (r.uid.isEmpty())
        r.uid = db.newUid();
    static const QString sql = u"INSERT INTO recommendation (%1, text_changed_es, text_changed_en) VALUES (%2)"_s.arg(
        allColumns, QStringList(columnCount + 2, u"?"_s).join(u", "_s));
    Statement statement(db, sql);
    const auto stamp = [&db](const QString &text) { return text.isEmpty() ? QDateTime() : db.now(); };
    bindAll(statement, r).bind(stamp(r.text.es), stamp(r.text.en)).run();
    const RecommendationId id(statement.insertedId());
    if (r.status != domain::Status::NotStarted || r.statusSince.isValid())
        addStatusStep(db, id, r);
    return id;
}

void update(const Writer &db, const Recommendation &r)
{
    const Recommendation old = find(db, *r.id);
    if (old == r)
        return;
    Statement statement(db,
        u"UPDATE recommendation SET (%1, revision) = (%2, revision + 1) WHERE id = ? AND revision = ?"_s.arg(
            allColumns, QStringList(columnCount, u"?"_s).join(u", "_s)));
    if (bindAll(statement, r).bind(*r.id, r.revision).run() != 1)
        throw Failure(ErrorCode::Conflict, reference(db, *r.id));
    stampTexts(db, *r.id, old.text.es != r.text.es, old.text.en != r.text.en);
    if (old.status != r.status || old.percent != r.percent || old.statusSince != r.statusSince)
        addStatusStep(db, *r.id, r);
}

} // namespace

Recommendation find(const Reader &db, RecommendationId id)
{
    Statement statement(db, u"SELECT id, %1, revision FROM recommendation WHERE id = ?"_s.arg(allColumns));
    statement.bind(id);
    if (!statement.step())
        throw Failure(ErrorCode::NotFound, u"#%1"_s.arg(id.value()));
    Recommendation r;
    statement.into(r.id, r.uid, r.document, r.paragraph, r.order, r.kind, r.title.es, r.title.en, r.introduction.es, r.introduction.en,
        r.text.es, r.text.en, r.sourceText, r.original, r.position, r.priority, r.status, r.statusSince, r.statusReason, r.percent, r.due,
        r.externalId, r.externalSystem, r.archived, r.import, r.revision);
    return r;
}

std::optional<RecommendationId> byUid(const Reader &db, const QString &uid)
{
    Statement statement(db, u"SELECT id FROM recommendation WHERE uid = ?"_s);
    statement.bind(uid);
    std::optional<RecommendationId> id;
    while (statement.step())
        statement.into(id);
    return id;
}

RecommendationId save(const Writer &db, const Recommendation &recommendation)
{
    orThrow(domain::validate(recommendation));
    if (!recommendation.id)
        return insert(db, recommendation);
    update(db, recommendation);
    return *recommendation.id;
}

void setStatus(const Writer &db, RecommendationId id, const domain::StatusChange &change)
{
    orThrow(domain::mayBecome(change.status, progress::hasValidatedEvidence(db, id)));
    save(db, domain::changed(find(db, id), change, db.today()));
}

void remove(const Writer &db, RecommendationId id)
{
    // Children go by name and not by cascade, so that the record has each of them.
    for (const QLatin1StringView table : {"assessment"_L1, "beneficiary"_L1, "component"_L1, "recommending_state"_L1, "recommendation_term"_L1,
             "assignment"_L1, "status_change"_L1, "action_recommendation"_L1, "indicator_recommendation"_L1, "report_answer"_L1})
        Statement(db, u"DELETE FROM %1 WHERE recommendation_id = ?"_s.arg(table)).bind(id).run();
    Statement(db, u"DELETE FROM evidence WHERE progress_id IN (SELECT id FROM progress WHERE recommendation_id = ?)"_s).bind(id).run();
    Statement(db, u"DELETE FROM progress WHERE recommendation_id = ?"_s).bind(id).run();
    if (Statement(db, u"DELETE FROM recommendation WHERE id = ?"_s).bind(id).run() != 1)
        throw Failure(ErrorCode::NotFound, u"#%1"_s.arg(id.value()));
}

domain::TextMoments textMoments(const Reader &db, RecommendationId id)
{
    Statement statement(db, u"SELECT text_changed_es, text_changed_en FROM recommendation WHERE id = ?"_s);
    statement.bind(id);
    domain::TextMoments moments;
    while (statement.step())
        statement.into(moments.es, moments.en);
    return moments;
}

void confirmTranslation(const Writer &db, RecommendationId id)
{
    const bool fromSpanish = find(db, id).original == domain::Language::Spanish;
    stampTexts(db, id, !fromSpanish, fromSpanish);
}

std::optional<QString> originalWhenTranslated(const Reader &db, RecommendationId id)
{
    const bool fromSpanish = find(db, id).original == domain::Language::Spanish;
    const QString original = fromSpanish ? u"text_es"_s : u"text_en"_s;
    const QString stamp = fromSpanish ? u"text_changed_en"_s : u"text_changed_es"_s;
    // The translation is of the change that gave it its stamp (an undo may have given it back); what the next change of the original replaced is what
    // the translator read. Where the record begins later than the translation, the stamp itself has to tell.
    Statement statement(db,
        u"WITH mine AS (SELECT w.change_id, c.made_at, w.before, w.after FROM change_row w JOIN change c ON c.id = w.change_id "
        "WHERE w.table_name = 'recommendation' AND w.row_key = ?), "
        "translated AS (SELECT %2 AS moment, (SELECT min(change_id) FROM mine WHERE json_extract(after, '$.%2') = r.%2) AS made "
        "FROM recommendation r WHERE r.id = ?) "
        "SELECT json_extract(mine.before, '$.%1') FROM mine, translated WHERE json_type(mine.before, '$.%1') IS NOT NULL "
        "AND CASE WHEN made IS NULL THEN mine.made_at > moment ELSE mine.change_id > made END ORDER BY mine.change_id LIMIT 1"_s.arg(original, stamp));
    statement.bind(QString::number(id.value()), id);
    std::optional<QString> text;
    while (statement.step())
        statement.into(text);
    return text;
}

QString asJson(const std::vector<RecommendationId> &ids)
{
    QString json = u"["_s;
    for (const RecommendationId id : ids)
        json += QString::number(id.value()) + u',';
    if (json.size() > 1)
        json.chop(1);
    return json + u']';
}

QList<RecommendationRow> page(const Reader &db, const std::vector<RecommendationId> &ids)
{
    const auto themes = [](const QString &wanted, const QString &other) {
        return u"(SELECT coalesce(group_concat(CASE WHEN t.%1 <> '' THEN t.%1 ELSE t.%2 END, '; '), '') FROM recommendation_term rt "
               "JOIN term t ON t.id = rt.term_id JOIN vocabulary v ON v.id = t.vocabulary_id WHERE rt.recommendation_id = r.id AND v.code = 'theme')"_s
            .arg(wanted, other);
    };
    static const QString sql = u"SELECT r.id, m.code, m.short_es, m.short_en, m.kind, m.binding, d.symbol, d.case_name, r.paragraph, r.title_es, r.title_en, "
        "r.text_es, r.text_en, r.status, r.percent, r.upr_position, r.due, r.archived, r.priority, %1, %2, "
        "(SELECT i.acronym FROM assignment a JOIN institution i ON i.id = a.institution_id WHERE a.recommendation_id = r.id AND a.role = 'lead'), "
        "(SELECT count(*) FROM assignment a WHERE a.recommendation_id = r.id AND a.role = 'support'), "
        "g.label_es, g.label_en, g.position, (SELECT count(*) FROM grade o WHERE o.scale_id = g.scale_id), s.date "
        "FROM json_each(?) wanted CROSS JOIN recommendation r ON r.id = wanted.value "
        "JOIN source_document d ON d.id = r.document_id JOIN mechanism m ON m.id = d.mechanism_id "
        "LEFT JOIN assessment s ON s.id = (SELECT l.id FROM assessment l WHERE l.recommendation_id = r.id ORDER BY l.date DESC, l.id DESC LIMIT 1) "
        "LEFT JOIN grade g ON g.id = s.grade_id ORDER BY wanted.key"_s.arg(
            themes(u"label_es"_s, u"label_en"_s), themes(u"label_en"_s, u"label_es"_s));
    Statement statement(db, sql);
    statement.bind(asJson(ids));
    QList<RecommendationRow> rows;
    rows.reserve(static_cast<qsizetype>(ids.size()));
    while (statement.step()) {
        RecommendationRow row;
        statement.into(row.id, row.mechanism, row.mechanismShort.es, row.mechanismShort.en, row.mechanismKind, row.binding, row.symbol,
            row.caseName, row.paragraph, row.title.es, row.title.en, row.text.es, row.text.en, row.status, row.percent, row.position,
            row.due, row.archived, row.priority, row.themes.es, row.themes.en, row.lead, row.supportCount, row.grade.es, row.grade.en, row.gradePlace, row.gradeCount, row.gradeDate);
        rows << row;
    }
    return rows;
}

QString reference(const Reader &db, RecommendationId id)
{
    Statement statement(db,
        u"SELECT d.symbol, d.case_name, r.paragraph FROM recommendation r JOIN source_document d ON d.id = r.document_id WHERE r.id = ?"_s);
    statement.bind(id);
    QString result;
    while (statement.step()) {
        const auto symbol = statement.value<QString>(0);
        const auto paragraph = statement.value<QString>(2);
        result = symbol.isEmpty() ? statement.value<QString>(1) : symbol;
        if (!paragraph.isEmpty())
            result += (result.isEmpty() ? u""_s : u", "_s) + paragraph;
    }
    return result;
}

QList<domain::RecommendingState> recommendingStates(const Reader &db, RecommendationId id)
{
    Statement statement(db, u"SELECT iso3, printed FROM recommending_state WHERE recommendation_id = ? ORDER BY position, id"_s);
    statement.bind(id);
    QList<domain::RecommendingState> states;
    while (statement.step()) {
        domain::RecommendingState state;
        statement.into(state.iso3, state.printed);
        states << state;
    }
    return states;
}

void setRecommendingStates(const Writer &db, RecommendationId id, const QList<domain::RecommendingState> &states)
{
    const auto stored = recommendingStates(db, id);
    if (stored == states)
        return;
    if (!stored.isEmpty())
        Statement(db, u"DELETE FROM recommending_state WHERE recommendation_id = ?"_s).bind(id).run();
    Statement insert(db, u"INSERT INTO recommending_state (recommendation_id, position, iso3, printed) VALUES (?, ?, ?, ?)"_s);
    for (int i = 0; i < states.size(); ++i)
        insert.bind(id, i, states.at(i).iso3, states.at(i).printed).run();
}

QList<domain::Term> terms(const Reader &db, RecommendationId id)
{
    Statement statement(db,
        u"SELECT t.id, v.code, t.parent_id, t.code, t.label_es, t.label_en, t.source, t.confirmed FROM recommendation_term rt "
        "JOIN term t ON t.id = rt.term_id JOIN vocabulary v ON v.id = t.vocabulary_id WHERE rt.recommendation_id = ? ORDER BY v.id, t.position, t.id"_s);
    statement.bind(id);
    QList<domain::Term> terms;
    while (statement.step()) {
        domain::Term term;
        statement.into(term.id, term.vocabulary, term.parent, term.code, term.label.es, term.label.en, term.source, term.confirmed);
        terms << term;
    }
    return terms;
}

void setTerms(const Writer &db, RecommendationId id, const QList<domain::TermId> &terms, domain::TermSource cameBy)
{
    QSet<domain::TermId> wanted(terms.begin(), terms.end());
    QList<domain::TermId> surplus;
    Statement present(db, u"SELECT term_id FROM recommendation_term WHERE recommendation_id = ?"_s);
    present.bind(id);
    while (present.step()) {
        const auto term = present.value<domain::TermId>(0);
        if (!wanted.remove(term))
            surplus << term;
    }
    Statement remove(db, u"DELETE FROM recommendation_term WHERE recommendation_id = ? AND term_id = ?"_s);
    for (const auto term : std::as_const(surplus))
        remove.bind(id, term).run();
    Statement insert(db, u"INSERT INTO recommendation_term (recommendation_id, term_id, came_by) VALUES (?, ?, ?)"_s);
    for (const auto term : terms) {
        if (wanted.remove(term))
            insert.bind(id, term, cameBy).run();
    }
}

void changeTerms(const Writer &db, RecommendationId id, const QList<domain::TermId> &added, const QList<domain::TermId> &removed,
    domain::TermSource cameBy)
{
    Statement insert(db, u"INSERT INTO recommendation_term (recommendation_id, term_id, came_by) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s);
    for (const auto term : added)
        insert.bind(id, term, cameBy).run();
    Statement remove(db, u"DELETE FROM recommendation_term WHERE recommendation_id = ? AND term_id = ?"_s);
    for (const auto term : removed)
        remove.bind(id, term).run();
}

QList<StatusStep> statusHistory(const Reader &db, RecommendationId id)
{
    Statement statement(db, u"SELECT since, status, percent FROM status_change WHERE recommendation_id = ? ORDER BY since, id"_s);
    statement.bind(id);
    QList<StatusStep> steps;
    while (statement.step()) {
        StatusStep step;
        statement.into(step.since, step.status, step.percent);
        steps << step;
    }
    return steps;
}

void setStatusHistory(const Writer &db, RecommendationId id, const QList<StatusStep> &steps)
{
    Statement(db, u"DELETE FROM status_change WHERE recommendation_id = ?"_s).bind(id).run();
    Statement insert(db, u"INSERT INTO status_change (recommendation_id, since, status, percent) VALUES (?, ?, ?, ?)"_s);
    for (const StatusStep &step : steps)
        insert.bind(id, step.since, step.status, step.percent).run();
}

} // namespace storage::recommendations
