// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/exportrows.h"

#include "storage/followup.h"

namespace storage::exports {

using namespace Qt::StringLiterals;

namespace {

/// The rows of a page by their ids, to be completed one question at a time.
class Page
{
public:
    Page(const Reader &db, const std::vector<domain::RecommendationId> &ids)
        : m_db(db)
        , m_json(recommendations::asJson(ids))
    {
        for (RecommendationRow &row : recommendations::page(db, ids))
            m_rows << ExportRow {.row = std::move(row)};
        for (ExportRow &row : m_rows)
            m_places.insert(row.row.id, &row);
    }

    /// Runs a question whose only parameter are the ids and whose first column is one of them.
    template <class Take>
    void ask(const QString &sql, Take take)
    {
        Statement statement(m_db, sql);
        statement.bind(m_json);
        while (statement.step()) {
            if (ExportRow *row = m_places.value(statement.value<domain::RecommendationId>(0)))
                take(statement, *row);
        }
    }
    void takeFacts();
    void takeStates();
    void takeTerms();
    void takeParties();
    void takeActivities(const std::vector<domain::RecommendationId> &ids);
    void takeBeneficiaries(bool withConfidential);
    void takeEvidence(bool withConfidential);
    [[nodiscard]] QList<ExportRow> rows() && { return std::move(m_rows); }

private:
    const Reader &m_db;
    QString m_json;
    QList<ExportRow> m_rows;
    QHash<domain::RecommendationId, ExportRow *> m_places;
};

void Page::takeFacts()
{
    ask(u"SELECT r.id, r.uid, r.kind, r.introduction_es, r.introduction_en, r.original, r.source_text, r.status_since, r.status_reason, "
        "r.external_system, r.external_id, k.label_es, k.label_en, d.title_es, d.title_en, d.adopted, d.published, d.session, d.cycle, "
        "d.case_number, d.link FROM json_each(?) wanted CROSS JOIN recommendation r ON r.id = wanted.value "
        "JOIN source_document d ON d.id = r.document_id LEFT JOIN vocabulary v ON v.code = 'document_kind' "
        "LEFT JOIN term k ON k.vocabulary_id = v.id AND k.code = d.kind"_s,
        [](const Statement &statement, ExportRow &row) {
            domain::RecommendationId id(0);
            statement.into(id, row.uid, row.kind, row.introduction.es, row.introduction.en, row.original, row.sourceText, row.statusSince,
                row.statusReason, row.externalSystem, row.externalId, row.documentKind.es, row.documentKind.en, row.documentTitle.es,
                row.documentTitle.en, row.adopted, row.published, row.session, row.cycle, row.caseNumber, row.link);
        });
}

void Page::takeStates()
{
    ask(u"SELECT s.recommendation_id, s.iso3, s.printed FROM json_each(?) wanted CROSS JOIN recommending_state s "
        "ON s.recommendation_id = wanted.value ORDER BY wanted.key, s.position, s.id"_s,
        [](const Statement &statement, ExportRow &row) {
            row.states << domain::RecommendingState {.iso3 = statement.value<QString>(1), .printed = statement.value<QString>(2)};
        });
}

void Page::takeTerms()
{
    ask(u"SELECT rt.recommendation_id, v.code, v.name_es, v.name_en, t.code, t.label_es, t.label_en FROM json_each(?) wanted "
        "CROSS JOIN recommendation_term rt ON rt.recommendation_id = wanted.value JOIN term t ON t.id = rt.term_id "
        "JOIN vocabulary v ON v.id = t.vocabulary_id ORDER BY wanted.key, v.id, t.position, t.id"_s,
        [](const Statement &statement, ExportRow &row) {
            domain::RecommendationId id(0);
            ExportRow::Term term;
            statement.into(id, term.vocabulary, term.vocabularyName.es, term.vocabularyName.en, term.code, term.label.es, term.label.en);
            row.terms << term;
        });
}

void Page::takeParties()
{
    ask(u"SELECT a.recommendation_id, a.role, i.acronym, i.name_es, i.name_en FROM json_each(?) wanted CROSS JOIN assignment a "
        "ON a.recommendation_id = wanted.value JOIN institution i ON i.id = a.institution_id ORDER BY wanted.key, i.acronym COLLATE NOCASE"_s,
        [](const Statement &statement, ExportRow &row) {
            domain::RecommendationId id(0);
            ExportRow::Party party;
            statement.into(id, party.role, party.acronym, party.name.es, party.name.en);
            row.parties << party;
        });
}

void Page::takeActivities(const std::vector<domain::RecommendationId> &ids)
{
    const auto activities = progress::activities(m_db, ids);
    for (ExportRow &row : m_rows)
        row.activity = activities.value(row.row.id);
}

void Page::takeBeneficiaries(bool withConfidential)
{
    ask(u"SELECT b.recommendation_id, b.name FROM json_each(?) wanted CROSS JOIN beneficiary b ON b.recommendation_id = wanted.value %1 "
        "ORDER BY wanted.key, b.position, b.id"_s.arg(withConfidential ? u""_s : u"WHERE b.confidential = 0"_s),
        [](const Statement &statement, ExportRow &row) { row.beneficiaries << statement.value<QString>(1); });
}

void Page::takeEvidence(bool withConfidential)
{
    ask(u"SELECT p.recommendation_id, e.title FROM json_each(?) wanted CROSS JOIN progress p ON p.recommendation_id = wanted.value "
        "JOIN evidence e ON e.progress_id = p.id %1 ORDER BY wanted.key, e.id"_s.arg(
            withConfidential ? u""_s : u"WHERE e.confidentiality <> 'confidential'"_s),
        [](const Statement &statement, ExportRow &row) { row.evidence << statement.value<QString>(1); });
}

} // namespace

QList<ExportRow> page(const Reader &db, const std::vector<domain::RecommendationId> &ids, ExportParts parts, bool withConfidential)
{
    Page page(db, ids);
    if (parts.testFlag(ExportPart::Facts))
        page.takeFacts();
    if (parts.testFlag(ExportPart::States))
        page.takeStates();
    if (parts.testFlag(ExportPart::Terms))
        page.takeTerms();
    if (parts.testFlag(ExportPart::Parties))
        page.takeParties();
    if (parts.testFlag(ExportPart::Activity))
        page.takeActivities(ids);
    if (parts.testFlag(ExportPart::Beneficiaries))
        page.takeBeneficiaries(withConfidential);
    if (parts.testFlag(ExportPart::Evidence))
        page.takeEvidence(withConfidential);
    return std::move(page).rows();
}

} // namespace storage::exports
