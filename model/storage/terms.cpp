// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/terms.h"

#include "storage/names.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace storage::terms {

using namespace Qt::StringLiterals;

QList<domain::Term> all(const Reader &db, const QString &vocabulary)
{
    Statement statement(db,
        u"SELECT t.id, t.parent_id, t.code, t.label_es, t.label_en, t.aliases, t.source, t.confirmed FROM term t "
        "JOIN vocabulary v ON v.id = t.vocabulary_id WHERE v.code = ? ORDER BY t.position, t.id"_s);
    statement.bind(vocabulary);
    QList<domain::Term> list;
    while (statement.step()) {
        domain::Term term;
        QString aliases;
        term.vocabulary = vocabulary;
        statement.into(term.id, term.parent, term.code, term.label.es, term.label.en, aliases, term.source, term.confirmed);
        const auto json = QJsonDocument::fromJson(aliases.toUtf8()).array();
        for (const QJsonValue &alias : json)
            term.aliases << alias.toString();
        list << term;
    }
    return list;
}

QList<Vocabulary> vocabularies(const Reader &db)
{
    Statement statement(db,
        u"SELECT code, name_es, name_en, own FROM vocabulary WHERE code NOT IN ('document_kind', 'institution_kind', 'region') "
        "ORDER BY own, code <> 'theme', code <> 'group', code <> 'sdg', id"_s);
    QList<Vocabulary> list;
    while (statement.step()) {
        Vocabulary vocabulary;
        statement.into(vocabulary.code, vocabulary.name.es, vocabulary.name.en, vocabulary.own);
        list << vocabulary;
    }
    return list;
}

domain::Term find(const Reader &db, domain::TermId id)
{
    Statement statement(db,
        u"SELECT t.id, v.code, t.parent_id, t.code, t.label_es, t.label_en, t.source, t.confirmed FROM term t "
        "JOIN vocabulary v ON v.id = t.vocabulary_id WHERE t.id = ?"_s);
    statement.bind(id);
    if (!statement.step())
        throw Failure(domain::ErrorCode::NotFound, QString::number(id.value()));
    domain::Term term;
    statement.into(term.id, term.vocabulary, term.parent, term.code, term.label.es, term.label.en, term.source, term.confirmed);
    return term;
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

} // namespace storage::terms
