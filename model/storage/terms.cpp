// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/terms.h"

#include "storage/names.h"
#include "storage/recommendations.h"

namespace storage {

using namespace Qt::StringLiterals;
using domain::ErrorCode;

namespace terms {

namespace {

QList<domain::Term> read(Statement &statement)
{
    QList<domain::Term> list;
    while (statement.step()) {
        domain::Term term;
        statement.into(term.id, term.vocabulary, term.parent, term.code, term.label.es, term.label.en, term.aliases, term.source, term.confirmed);
        list << term;
    }
    return list;
}

QString selection(const QString &rest)
{
    return u"SELECT t.id, v.code, t.parent_id, t.code, t.label_es, t.label_en, t.aliases, t.source, t.confirmed FROM term t "
           "JOIN vocabulary v ON v.id = t.vocabulary_id "_s
        + rest;
}

QStringList namesOf(const domain::Term &term)
{
    QStringList names;
    for (const QString &name : QStringList {term.label.es, term.label.en} + term.aliases) {
        if (!name.isEmpty() && !names.contains(name))
            names << name;
    }
    return names;
}

bool standsBelow(const QList<domain::Term> &list, domain::TermId id, std::optional<domain::TermId> parent)
{
    for (qsizetype steps = 0; parent && steps <= list.size(); ++steps) {
        if (*parent == id)
            return true;
        const auto above = std::find_if(list.begin(), list.end(), [&](const auto &term) { return term.id == parent; });
        parent = above == list.end() ? std::nullopt : above->parent;
    }
    return false;
}

/// What is described with `from` is described with `into`: few at a time, so that it can be told and stopped between.
void describeAnew(const Writer &db, domain::TermId from, domain::TermId into, const Step &step)
{
    constexpr size_t few = 500;
    Statement statement(db, u"SELECT recommendation_id FROM recommendation_term WHERE term_id = ? ORDER BY recommendation_id"_s);
    statement.bind(from);
    std::vector<domain::RecommendationId> ids;
    while (statement.step())
        ids.push_back(statement.value<domain::RecommendationId>(0));
    for (size_t done = 0; done < ids.size(); done += few) {
        tell(step, static_cast<qint64>(done), static_cast<qint64>(ids.size()));
        const auto end = ids.begin() + static_cast<std::ptrdiff_t>(std::min(done + few, ids.size()));
        const QString some = recommendations::asJson({ids.begin() + static_cast<std::ptrdiff_t>(done), end});
        Statement(db,
            u"INSERT OR IGNORE INTO recommendation_term (recommendation_id, term_id, came_by) SELECT recommendation_id, ?, came_by "
            "FROM json_each(?) wanted JOIN recommendation_term ON recommendation_id = wanted.value WHERE term_id = ?"_s)
            .bind(into, some, from)
            .run();
        Statement(db, u"DELETE FROM recommendation_term WHERE term_id = ? AND recommendation_id IN (SELECT value FROM json_each(?))"_s)
            .bind(from, some)
            .run();
    }
}

void check(const Reader &db, const domain::Term &term)
{
    if (term.label.es.trimmed().isEmpty() && term.label.en.trimmed().isEmpty())
        throw Failure(ErrorCode::InvalidValue, u"label"_s);
    const auto list = all(db, term.vocabulary);
    const auto same = [](const QString &a, const QString &b) { return !a.trimmed().isEmpty() && folded(a) == folded(b); };
    for (const auto &other : list) {
        if (other.id != term.id && (same(other.label.es, term.label.es) || same(other.label.en, term.label.en)))
            throw Failure(ErrorCode::InvalidValue, u"term_taken"_s);
    }
    if (!term.parent)
        return;
    const bool known = std::any_of(list.begin(), list.end(), [&](const auto &other) { return other.id == term.parent; });
    if (!known || (term.id && standsBelow(list, *term.id, term.parent)))
        throw Failure(ErrorCode::InvalidValue, u"parent"_s);
}

/// What holds a term: a table and its column.
constexpr std::pair<QLatin1StringView, QLatin1StringView> holders[] = {{QLatin1StringView("recommendation_term"), QLatin1StringView("term_id")},
    {QLatin1StringView("action"), QLatin1StringView("cluster_id")}, {QLatin1StringView("indicator"), QLatin1StringView("attribute_id")},
    {QLatin1StringView("term"), QLatin1StringView("parent_id")}};

} // namespace

QList<domain::Term> all(const Reader &db, const QString &vocabulary)
{
    Statement statement(db, selection(u"WHERE v.code = ? ORDER BY t.position, t.id"_s));
    statement.bind(vocabulary);
    return read(statement);
}

domain::Term find(const Reader &db, domain::TermId id)
{
    Statement statement(db, selection(u"WHERE t.id = ?"_s));
    statement.bind(id);
    const auto found = read(statement);
    if (found.isEmpty())
        throw Failure(ErrorCode::NotFound, QString::number(id.value()));
    return found.first();
}

std::optional<domain::TermId> byName(const Reader &db, const QString &vocabulary, const QString &name)
{
    const QString wanted = folded(name);
    if (wanted.isEmpty())
        return std::nullopt;
    const auto list = all(db, vocabulary);
    for (const auto &term : list) {
        if (folded(term.code) == wanted || folded(term.label.es) == wanted || folded(term.label.en) == wanted)
            return term.id;
        if (std::any_of(term.aliases.begin(), term.aliases.end(), [&](const QString &alias) { return folded(alias) == wanted; }))
            return term.id;
    }
    return std::nullopt;
}

domain::TermId add(
    const Writer &db, const QString &vocabulary, const domain::LocalText &label, std::optional<domain::ImportId> import)
{
    Statement insert(db,
        u"INSERT INTO term (vocabulary_id, code, label_es, label_en, position, confirmed, import_id) "
        "SELECT v.id, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM term WHERE vocabulary_id = v.id), 0, ? "
        "FROM vocabulary v WHERE v.code = ?"_s);
    const domain::LocalText clean {.es = label.es.simplified(), .en = label.en.simplified()};
    insert.bind(folded(clean.preferred(domain::Language::English)), clean.es, clean.en, import, vocabulary);
    if (insert.run() != 1)
        throw Failure(domain::ErrorCode::NotFound, vocabulary);
    return domain::TermId(insert.insertedId());
}

domain::TermId save(const Writer &db, const domain::Term &term)
{
    check(db, term);
    domain::Term clean = term;
    clean.label = {.es = term.label.es.simplified(), .en = term.label.en.simplified()};
    if (!term.id) {
        Statement insert(db,
            u"INSERT INTO term (vocabulary_id, parent_id, code, label_es, label_en, aliases, source, confirmed, position) "
            "SELECT v.id, ?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM term WHERE vocabulary_id = v.id) "
            "FROM vocabulary v WHERE v.code = ?"_s);
        insert.bind(clean.parent, clean.code.isEmpty() ? db.newUid() : clean.code, clean.label.es, clean.label.en, clean.aliases, clean.source,
            clean.confirmed, clean.vocabulary);
        if (insert.run() != 1)
            throw Failure(ErrorCode::NotFound, term.vocabulary);
        return domain::TermId(insert.insertedId());
    }
    if (find(db, *term.id) != clean) {
        Statement(db, u"UPDATE term SET parent_id = ?, label_es = ?, label_en = ?, aliases = ?, source = ?, confirmed = ? WHERE id = ?"_s)
            .bind(clean.parent, clean.label.es, clean.label.en, clean.aliases, clean.source, clean.confirmed, *clean.id)
            .run();
    }
    return *term.id;
}

QHash<domain::TermId, int> uses(const Reader &db, const QString &vocabulary)
{
    QStringList parts;
    for (const auto &[table, column] : holders)
        parts << u"SELECT x.%2 AS term FROM %1 x JOIN mine ON mine.id = x.%2"_s.arg(table, column);
    Statement statement(db,
        u"WITH mine AS (SELECT t.id FROM term t JOIN vocabulary v ON v.id = t.vocabulary_id WHERE v.code = ?) "
        "SELECT term, count(*) FROM (%1) GROUP BY term"_s.arg(parts.join(u" UNION ALL "_s)));
    statement.bind(vocabulary);
    QHash<domain::TermId, int> found;
    while (statement.step())
        found.insert(statement.value<domain::TermId>(0), statement.value<int>(1));
    return found;
}

void merge(const Writer &db, domain::TermId from, domain::TermId into, const Step &step)
{
    const auto gone = find(db, from);
    auto stays = find(db, into);
    if (from == into || gone.vocabulary != stays.vocabulary || standsBelow(all(db, gone.vocabulary), from, stays.parent))
        throw Failure(ErrorCode::InvalidValue, u"merge"_s);
    describeAnew(db, from, into, step);
    for (const auto &[table, column] : holders) {
        // Somebody who edits such an action meanwhile is told that it has changed.
        const QString counted = table == "action"_L1 || table == "indicator"_L1 ? u", revision = revision + 1"_s : QString();
        if (table != "recommendation_term"_L1)
            Statement(db, u"UPDATE %1 SET %2 = ?%3 WHERE %2 = ?"_s.arg(table, column, counted)).bind(into, from).run();
    }
    const QStringList names = namesOf(stays);
    for (const QString &name : namesOf(gone)) {
        const bool there = std::any_of(names.begin(), names.end(), [&](const QString &other) { return folded(other) == folded(name); });
        if (!there)
            stays.aliases << name;
    }
    Statement(db, u"DELETE FROM term WHERE id = ?"_s).bind(from).run();
    Statement(db, u"UPDATE term SET aliases = ? WHERE id = ?"_s).bind(stays.aliases, into).run();
}

qsizetype described(const Reader &db, domain::TermId id)
{
    Statement statement(db, u"SELECT count(*) FROM recommendation_term WHERE term_id = ?"_s);
    statement.bind(id);
    return statement.step() ? statement.value<qint64>(0) : 0;
}

void remove(const Writer &db, domain::TermId id)
{
    for (const auto &[table, column] : holders) {
        Statement statement(db, u"SELECT EXISTS (SELECT 1 FROM %1 WHERE %2 = ?)"_s.arg(table, column));
        statement.bind(id);
        while (statement.step()) {
            if (statement.value<bool>(0))
                throw Failure(ErrorCode::NotAllowed, u"term_in_use"_s);
        }
    }
    if (Statement(db, u"DELETE FROM term WHERE id = ?"_s).bind(id).run() != 1)
        throw Failure(ErrorCode::NotFound, QString::number(id.value()));
}

} // namespace terms

namespace vocabularies {

namespace {

QList<domain::Vocabulary> list(const Reader &db, const QString &rest)
{
    Statement statement(db, u"SELECT id, code, name_es, name_en, own, source, confirmed FROM vocabulary "_s + rest);
    QList<domain::Vocabulary> list;
    while (statement.step()) {
        domain::Vocabulary v;
        statement.into(v.id, v.code, v.name.es, v.name.en, v.own, v.source, v.confirmed);
        list << v;
    }
    return list;
}

} // namespace

QList<domain::Vocabulary> all(const Reader &db)
{
    return list(db, u"ORDER BY own DESC, code"_s);
}

QList<domain::Vocabulary> ofRecommendations(const Reader &db)
{
    return list(db, u"WHERE code NOT IN ('document_kind', 'institution_kind', 'region') ORDER BY own, code <> 'theme', code <> 'group', code <> 'sdg', id"_s);
}

QHash<domain::VocabularyId, int> sizes(const Reader &db)
{
    Statement statement(db, u"SELECT vocabulary_id, count(*) FROM term GROUP BY vocabulary_id"_s);
    QHash<domain::VocabularyId, int> found;
    while (statement.step())
        found.insert(statement.value<domain::VocabularyId>(0), statement.value<int>(1));
    return found;
}

domain::VocabularyId save(const Writer &db, const domain::Vocabulary &vocabulary)
{
    const domain::LocalText name {.es = vocabulary.name.es.simplified(), .en = vocabulary.name.en.simplified()};
    if (name.isEmpty())
        throw Failure(ErrorCode::InvalidValue, u"name"_s);
    if (!vocabulary.id) {
        Statement insert(db, u"INSERT INTO vocabulary (code, name_es, name_en, own, source, confirmed) VALUES (?, ?, ?, 1, ?, ?)"_s);
        insert.bind(vocabulary.code.isEmpty() ? db.newUid() : vocabulary.code, name.es, name.en, vocabulary.source, vocabulary.confirmed).run();
        return domain::VocabularyId(insert.insertedId());
    }
    Statement update(db, u"UPDATE vocabulary SET name_es = ?, name_en = ?, source = ?, confirmed = ? WHERE id = ?"_s);
    if (update.bind(name.es, name.en, vocabulary.source, vocabulary.confirmed, *vocabulary.id).run() != 1)
        throw Failure(ErrorCode::NotFound, vocabulary.code);
    return *vocabulary.id;
}

void remove(const Writer &db, domain::VocabularyId id)
{
    Statement statement(db,
        u"DELETE FROM vocabulary WHERE id = ? AND own = 1 AND NOT EXISTS (SELECT 1 FROM term WHERE vocabulary_id = vocabulary.id)"_s);
    if (statement.bind(id).run() != 1)
        throw Failure(ErrorCode::NotAllowed, u"vocabulary_in_use"_s);
}

} // namespace vocabularies
} // namespace storage
