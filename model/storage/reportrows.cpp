// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reportrows.h"

#include "storage/recommendations.h"

namespace storage::reportrows {

using namespace Qt::StringLiterals;

namespace {

/// Runs a question whose only parameter are the ids, and reads each row of its answer.
template <class Row, class Take>
std::vector<Row> ask(const Reader &db, const Ids &ids, const QString &sql, Take take)
{
    Statement statement(db, sql);
    statement.bind(recommendations::asJson(ids));
    std::vector<Row> found;
    while (statement.step())
        take(statement, found.emplace_back());
    return found;
}

template <class Id>
std::vector<Link<Id>> links(const Reader &db, const Ids &ids, const QString &table, const QString &column)
{
    return ask<Link<Id>>(db, ids,
        u"SELECT l.recommendation_id, l.%2 FROM json_each(?) wanted CROSS JOIN %1 l ON l.recommendation_id = "
        u"wanted.value "
        "ORDER BY wanted.key, l.%2"_s.arg(table, column),
        [](const Statement &row, Link<Id> &link) { row.into(link.recommendation, link.other); });
}

template <class Key>
Ids idsWhere(const Reader &db, const QString &condition, Key key)
{
    Statement statement(db,
        u"SELECT r.id FROM recommendation r WHERE r.archived = 0 AND %1 ORDER BY r.document_id, r.position, r.id"_s.arg(
            condition));
    statement.bind(key);
    Ids ids;
    while (statement.step())
        ids.push_back(statement.value<domain::RecommendationId>(0));
    return ids;
}

} // namespace

std::vector<Facts> facts(const Reader &db, const Ids &ids)
{
    return ask<Facts>(db, ids,
        u"SELECT r.id, r.document_id, d.mechanism_id, r.position, r.kind, r.paragraph, r.title_es, r.title_en, "
        u"r.introduction_es, r.introduction_en, "
        "r.text_es, r.text_en, r.upr_position, r.status, r.status_since, r.status_reason, r.percent, r.due, r.archived "
        "FROM json_each(?) wanted "
        "CROSS JOIN recommendation r ON r.id = wanted.value JOIN source_document d ON d.id = r.document_id"_s,
        [](const Statement &row, Facts &f) {
            row.into(f.id, f.document, f.mechanism, f.order, f.kind, f.paragraph, f.title.es, f.title.en,
                f.introduction.es, f.introduction.en, f.text.es, f.text.en, f.position, f.status, f.statusSince,
                f.statusReason, f.percent, f.due, f.archived);
        });
}

std::vector<State> states(const Reader &db, const Ids &ids)
{
    return ask<State>(db, ids,
        u"SELECT s.recommendation_id, CASE WHEN s.iso3 <> '' THEN s.iso3 ELSE s.printed END FROM json_each(?) wanted "
        "CROSS JOIN recommending_state s ON s.recommendation_id = wanted.value ORDER BY wanted.key, s.position, s.id"_s,
        [](const Statement &row, State &s) { row.into(s.recommendation, s.name); });
}

std::vector<Party> parties(const Reader &db, const Ids &ids)
{
    return ask<Party>(db, ids,
        u"SELECT a.recommendation_id, a.institution_id, a.role FROM json_each(?) wanted CROSS JOIN assignment a "
        "ON a.recommendation_id = wanted.value JOIN institution i ON i.id = a.institution_id ORDER BY wanted.key, i.acronym COLLATE NOCASE"_s,
        [](const Statement &row, Party &p) { row.into(p.recommendation, p.institution, p.role); });
}

std::vector<Term> terms(const Reader &db, const Ids &ids)
{
    return ask<Term>(db, ids,
        u"SELECT rt.recommendation_id, v.code, t.position, t.code, t.label_es, t.label_en FROM json_each(?) wanted "
        "CROSS JOIN recommendation_term rt ON rt.recommendation_id = wanted.value JOIN term t ON t.id = rt.term_id "
        "JOIN vocabulary v ON v.id = t.vocabulary_id ORDER BY wanted.key, v.id, t.position, t.id"_s,
        [](const Statement &row, Term &t) {
            row.into(t.recommendation, t.vocabulary, t.place, t.code, t.label.es, t.label.en);
        });
}

std::vector<Entry> entries(const Reader &db, const Ids &ids)
{
    return ask<Entry>(db, ids,
        u"SELECT p.id, p.recommendation_id, p.institution_id, p.period_from, p.period_to, p.narrative_es, "
        u"p.narrative_en, p.obstacles_es, "
        "p.obstacles_en, p.next_steps_es, p.next_steps_en, p.state, p.written, p.reviewed FROM json_each(?) wanted "
        "CROSS JOIN progress p ON p.recommendation_id = wanted.value WHERE p.state IN ('validated', 'submitted') "
        "ORDER BY wanted.key, p.written DESC, p.id DESC"_s,
        [](const Statement &row, Entry &e) {
            row.into(e.id, e.recommendation, e.institution, e.from, e.to, e.narrative.es, e.narrative.en,
                e.obstacles.es, e.obstacles.en, e.nextSteps.es, e.nextSteps.en, e.state, e.written, e.reviewed);
        });
}

std::vector<Evidence> evidence(const Reader &db, const Ids &ids, domain::Confidentiality level)
{
    QStringList allowed;
    for (const domain::Confidentiality one : domain::allOf<domain::Confidentiality>()) {
        if (one <= level)
            allowed.append(u"'%1'"_s.arg(domain::code(one)));
    }
    return ask<Evidence>(db, ids,
        u"SELECT e.id, e.progress_id, e.title, e.issuer, e.issued, e.link, e.file_name FROM json_each(?) wanted "
        "CROSS JOIN progress p ON p.recommendation_id = wanted.value CROSS JOIN evidence e ON e.progress_id = p.id "
        "WHERE p.state IN ('validated', 'submitted') AND e.confidentiality IN (%1) ORDER BY wanted.key, e.id"_s.arg(
            allowed.join(u", "_s)),
        [](const Statement &row, Evidence &e) {
            row.into(e.id, e.entry, e.title, e.issuer, e.issued, e.link, e.fileName);
        });
}

std::vector<Assessment> assessments(const Reader &db, const Ids &ids)
{
    return ask<Assessment>(db, ids,
        u"SELECT a.recommendation_id, g.label_es, g.label_en, s.name_es, s.name_en, a.date, a.paragraph, "
        u"a.component_id, "
        "a.beneficiary_id IS NOT NULL FROM json_each(?) wanted CROSS JOIN assessment a ON a.recommendation_id = "
        "wanted.value "
        "JOIN grade g ON g.id = a.grade_id JOIN scale s ON s.id = g.scale_id ORDER BY wanted.key, a.date DESC, a.id DESC"_s,
        [](const Statement &row, Assessment &a) {
            row.into(a.recommendation, a.grade.es, a.grade.en, a.scale.es, a.scale.en, a.date, a.paragraph, a.component,
                a.ofPerson);
        });
}

std::vector<Component> components(const Reader &db, const Ids &ids)
{
    return ask<Component>(db, ids,
        u"SELECT c.id, c.recommendation_id, c.text_es, c.text_en FROM json_each(?) wanted CROSS JOIN component c "
        "ON c.recommendation_id = wanted.value ORDER BY wanted.key, c.position, c.id"_s,
        [](const Statement &row, Component &c) { row.into(c.id, c.recommendation, c.text.es, c.text.en); });
}

std::vector<Beneficiary> beneficiaries(const Reader &db, const Ids &ids)
{
    return ask<Beneficiary>(db, ids,
        u"SELECT b.recommendation_id, b.name, b.confidential FROM json_each(?) wanted CROSS JOIN beneficiary b "
        "ON b.recommendation_id = wanted.value ORDER BY wanted.key, b.position, b.id"_s,
        [](const Statement &row, Beneficiary &b) { row.into(b.recommendation, b.name, b.confidential); });
}

std::vector<Link<domain::ActionId>> actions(const Reader &db, const Ids &ids)
{
    return links<domain::ActionId>(db, ids, u"action_recommendation"_s, u"action_id"_s);
}

std::vector<Link<domain::IndicatorId>> indicators(const Reader &db, const Ids &ids)
{
    return links<domain::IndicatorId>(db, ids, u"indicator_recommendation"_s, u"indicator_id"_s);
}

Ids ofDocument(const Reader &db, domain::DocumentId document)
{
    return idsWhere(db, u"r.document_id = ?"_s, document);
}

Ids ofInstitution(const Reader &db, domain::InstitutionId institution)
{
    return idsWhere(db, u"r.id IN (SELECT recommendation_id FROM assignment WHERE institution_id = ?)"_s, institution);
}

} // namespace storage::reportrows
