// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changes.h"
#include "storage/record.h"

#include <QCryptographicHash>

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

/// *Implemented* stands on a validated entry with evidence.
void rules(const Reader &db, QList<Problem> &problems)
{
    Statement statement(db,
        u"SELECT r.id FROM recommendation r WHERE r.status = 'implemented' AND NOT EXISTS (SELECT 1 FROM progress p "
        "JOIN evidence e ON e.progress_id = p.id WHERE p.recommendation_id = r.id AND p.state = 'validated')"_s);
    while (statement.step())
        problems << Problem {Problem::Kind::Rule, u"implemented_needs_evidence #%1"_s.arg(statement.value<qint64>(0))};
    Statement strangers(db,
        u"SELECT a.id FROM assignment a JOIN person p ON p.id = a.person_id WHERE p.institution_id <> a.institution_id"_s);
    while (strangers.step())
        problems << Problem {Problem::Kind::Rule, u"person_of_another_institution assignment %1"_s.arg(strangers.value<qint64>(0))};
    // Whoever is not reached from the top stands below itself.
    Statement circles(db,
        u"WITH RECURSIVE reached (id) AS (SELECT id FROM institution WHERE parent_id IS NULL UNION "
        "SELECT i.id FROM institution i JOIN reached r ON i.parent_id = r.id) SELECT id FROM institution WHERE id NOT IN (SELECT id FROM reached)"_s);
    while (circles.step())
        problems << Problem {Problem::Kind::Rule, u"below_itself institution %1"_s.arg(circles.value<qint64>(0))};
    Statement orphans(db,
        u"SELECT sha256 FROM content c WHERE NOT EXISTS (SELECT 1 FROM content_chunk k WHERE k.content_id = c.id) AND c.size > 0"_s);
    while (orphans.step())
        problems << Problem {Problem::Kind::EvidenceHash, orphans.value<QString>(0)};
}

void contentHashes(const Reader &db, QList<Problem> &problems)
{
    Statement contents(db, u"SELECT id, sha256, size FROM content"_s);
    Statement chunks(db, u"SELECT bytes FROM content_chunk WHERE content_id = ? ORDER BY position"_s);
    while (contents.step()) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        qint64 size = 0;
        chunks.bind(contents.value<qint64>(0));
        while (chunks.step()) {
            const auto bytes = chunks.value<QByteArray>(0);
            hash.addData(bytes);
            size += bytes.size();
        }
        const auto expected = contents.value<QString>(1);
        if (QLatin1StringView(hash.result().toHex()) != expected || size != contents.value<qint64>(2))
            problems << Problem {Problem::Kind::EvidenceHash, expected};
    }
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
