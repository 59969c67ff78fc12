// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changes.h"
#include "storage/contents.h"
#include "storage/record.h"

namespace storage {

using namespace Qt::StringLiterals;

namespace {

void integrity(const Reader &db, QList<Problem> &problems)
{
    Statement statement(db, u"SELECT integrity_check FROM pragma_integrity_check(100)"_s);
    while (statement.step()) {
        if (const auto line = statement.value<QString>(0); line != "ok"_L1)
            problems << Problem {Problem::Kind::Integrity, line};
    }
}

void foreignKeys(const Reader &db, QList<Problem> &problems)
{
    Statement statement(db, u"SELECT \"table\", rowid, parent FROM pragma_foreign_key_check"_s);
    while (statement.step())
        problems << Problem {Problem::Kind::ForeignKey,
            u"%1 %2 → %3"_s.arg(statement.value<QString>(0), statement.value<QString>(1), statement.value<QString>(2))};
}

/// What a query finds breaks the rule of this name; the query gives the number of what breaks it.
void rule(const Reader &db, const char *name, const QString &sql, QList<Problem> &problems)
{
    Statement statement(db, sql);
    while (statement.step())
        problems << Problem {Problem::Kind::Rule, QLatin1StringView(name) + u" #"_s + QString::number(statement.value<qint64>(0))};
}

/// The rules of the field, each with the number of the recommendation, assessment, obligation, institution or report that breaks it.
void rules(const Reader &db, QList<Problem> &problems)
{
    rule(db, "implemented_needs_evidence",
        u"SELECT r.id FROM recommendation r WHERE r.status = 'implemented' AND NOT EXISTS (SELECT 1 FROM progress p "
        "JOIN evidence e ON e.progress_id = p.id WHERE p.recommendation_id = r.id AND p.state = 'validated')"_s,
        problems);
    rule(db, "one_lead", u"SELECT recommendation_id FROM assignment WHERE role = 'lead' GROUP BY recommendation_id HAVING count(*) > 1"_s, problems);
    rule(db, "grade_of_scale",
        u"SELECT a.id FROM assessment a JOIN recommendation r ON r.id = a.recommendation_id JOIN source_document d ON d.id = r.document_id "
        "JOIN grade g ON g.id = a.grade_id JOIN scale s ON s.id = g.scale_id WHERE s.mechanism_id IS NOT d.mechanism_id "
        "OR a.date < s.valid_from OR a.date > s.valid_to"_s,
        problems);
    rule(db, "step_after_obligation", u"SELECT s.obligation_id FROM obligation_step s JOIN obligation o ON o.id = s.obligation_id WHERE s.due > o.due"_s,
        problems);
    rule(db, "person_of_institution",
        u"SELECT a.recommendation_id FROM assignment a JOIN person p ON p.id = a.person_id WHERE p.institution_id <> a.institution_id"_s, problems);
    // Whoever is not reached from the top stands below itself.
    rule(db, "institution_below_itself",
        u"WITH RECURSIVE reached (id) AS (SELECT id FROM institution WHERE parent_id IS NULL UNION "
        "SELECT i.id FROM institution i JOIN reached r ON i.parent_id = r.id) SELECT id FROM institution WHERE id NOT IN (SELECT id FROM reached)"_s,
        problems);
    // What was issued has its text in each language of its files; what is not has neither.
    rule(db, "report_as_issued",
        u"SELECT r.id FROM report r WHERE (r.issued_at IS NULL) <> (NOT EXISTS (SELECT 1 FROM report_text t WHERE t.report_id = r.id)) UNION "
        "SELECT f.report_id FROM report_file f WHERE NOT EXISTS (SELECT 1 FROM report_text t WHERE t.report_id = f.report_id AND t.language = f.language) UNION "
        "SELECT a.report_id FROM report_answer a WHERE NOT EXISTS (SELECT 1 FROM report_text t WHERE t.report_id = a.report_id AND t.language = a.language)"_s,
        problems);
}

/// Bytes belong to evidence, to the letterhead or to a report that was issued. Those of what was taken away stay as long as the record can bring it back
/// (docs/decisions/0007).
void orphans(const Reader &db, QList<Problem> &problems)
{
    Statement statement(db,
        u"SELECT sha256 FROM content WHERE id NOT IN (SELECT content_id FROM evidence WHERE content_id IS NOT NULL UNION ALL "
        "SELECT content_id FROM letterhead WHERE content_id IS NOT NULL UNION ALL SELECT content_id FROM report_text UNION ALL "
        "SELECT template_id FROM report_file WHERE template_id IS NOT NULL) AND id NOT IN "
        "(SELECT v.value FROM change_row w, json_each(json_array(json_extract(w.before, '$.content_id'), json_extract(w.after, '$.content_id'), "
        "json_extract(w.before, '$.template_id'), json_extract(w.after, '$.template_id'))) v "
        "WHERE w.table_name IN ('evidence', 'letterhead', 'report_text', 'report_file') AND v.value IS NOT NULL)"_s);
    while (statement.step())
        problems << Problem {Problem::Kind::Orphan, statement.value<QString>(0)};
}

void contentHashes(const Reader &db, QList<Problem> &problems)
{
    const QStringList unsound = contents::unsound(db, false);
    for (const QString &sha256 : unsound)
        problems << Problem {Problem::Kind::EvidenceHash, sha256};
}

/// The index holds just the rows there are; its own structure is covered by the integrity check.
void searchIndex(const Reader &db, QList<Problem> &problems)
{
    const std::pair<QString, QString> pairs[] = {{u"recommendation_search_docsize"_s, u"recommendation"_s},
        {u"document_search_docsize"_s, u"source_document"_s}, {u"institution_search_docsize"_s, u"institution"_s}};
    for (const auto &[index, table] : pairs) {
        Statement statement(db,
            u"SELECT (SELECT count(*) FROM %1 WHERE id NOT IN (SELECT id FROM %2)) + (SELECT count(*) FROM %2 WHERE id NOT IN (SELECT id FROM %1))"_s.arg(
                index, table));
        while (statement.step()) {
            if (statement.value<qint64>(0) != 0)
                problems << Problem {Problem::Kind::Search, table};
        }
    }
}

} // namespace

QList<Problem> check(const Reader &db)
{
    QList<Problem> problems;
    integrity(db, problems);
    foreignKeys(db, problems);
    searchIndex(db, problems);
    rules(db, problems);
    orphans(db, problems);
    contentHashes(db, problems);
    problems << record::brokenLinks(db);
    return problems;
}

QList<std::pair<QString, qint64>> tableCounts(const Reader &db)
{
    QStringList tables;
    {
        Statement statement(db,
            u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '%\\_search%' ESCAPE '\\' ORDER BY rowid"_s);
        while (statement.step())
            tables << statement.value<QString>(0);
    }
    QList<std::pair<QString, qint64>> counts;
    for (const QString &table : std::as_const(tables)) {
        Statement count(db, u"SELECT count(*) FROM \"%1\""_s.arg(table));
        while (count.step())
            counts.emplaceBack(table, count.value<qint64>(0));
    }
    return counts;
}

} // namespace storage
