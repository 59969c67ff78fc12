// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/wordconditions.h"

#include "storage/conditionsources.h"
#include "storage/tokenizer.h"

namespace storage {

using namespace Qt::StringLiterals;
using domain::Filter;
using sources::linked;
using sources::marks;
using sources::ofDocument;
using sources::Source;

namespace {

Source fullText(const QString &expression)
{
    const QString match = u"FROM recommendation_search WHERE recommendation_search MATCH ?"_s;
    // Words that only begin alike are merged anew at every probe, which costs more than reading them all once.
    const bool begins = expression.contains(u'*');
    return {.ids = u"SELECT rowid "_s + match,
        .probe = begins ? QString() : u"SELECT 1 %1 AND rowid = ?"_s.arg(match),
        .bindings = {expression},
        .fullText = true,
        .probeCost = 10};
}

QVariantList keysMatching(const Reader &db, const QString &table, const QString &expression)
{
    QVariantList keys;
    Statement statement(db, u"SELECT rowid FROM %1 WHERE %1 MATCH ?"_s.arg(table));
    statement.bind(expression);
    while (statement.step())
        keys << statement.value<qint64>(0);
    return keys;
}

/// Where a word or phrase stands: in the recommendation's own texts, in its document's symbol and names, in its institutions'.
QList<Source> placesOf(const Reader &db, const QString &expression)
{
    QList<Source> sources {fullText(expression)};
    if (!keysMatching(db, u"document_search"_s, expression).isEmpty()) {
        Source documents = ofDocument(u"d.id IN (SELECT rowid FROM document_search WHERE document_search MATCH ?)"_s, {expression});
        documents.probe = u"SELECT 1 FROM document_search WHERE document_search MATCH ? "
                          "AND rowid = (SELECT r.document_id FROM recommendation r WHERE r.id = ?)"_s;
        documents.probeCost = 40;
        sources << documents;
    }
    const QVariantList institutions = keysMatching(db, u"institution_search"_s, expression);
    if (!institutions.isEmpty())
        sources << linked(u"assignment"_s, u"x.institution_id IN (%1)"_s.arg(marks(institutions.size())), institutions);
    return sources;
}

} // namespace

void Words::add(const Filter &filter, bool begins)
{
    if (filter.values.size() == 1 && !filter.negated) {
        const QString &value = filter.values.first();
        const auto units = filter.phrase ? QStringList(value) : value.split(u' ', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < units.size(); ++i)
            addUnit(matchExpression(units.at(i), filter.phrase, begins && i + 1 == units.size()));
        return;
    }
    Condition condition {.sources = {}, .negated = filter.negated};
    for (const QString &value : filter.values) {
        if (const QString expression = matchExpression(value, filter.phrase, begins); !expression.isEmpty())
            condition.sources << placesOf(m_db, expression);
    }
    m_conditions << condition;
}

QList<Condition> Words::conditions() const
{
    auto all = m_conditions;
    if (!m_texts.isEmpty())
        all << Condition {.sources = {fullText(m_texts.join(u" AND "_s))}};
    return all;
}

void Words::addUnit(const QString &expression)
{
    if (expression.isEmpty())
        return;
    const auto places = placesOf(m_db, expression);
    if (places.size() == 1)
        m_texts << u'(' + expression + u')';
    else
        m_conditions << Condition {.sources = places};
}

} // namespace storage
