// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/conditionsources.h"

#include <QRegularExpression>

namespace storage::sources {

using namespace Qt::StringLiterals;
using domain::Filter;

QString marks(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

QVariantList variants(const QStringList &values)
{
    return {values.begin(), values.end()};
}

Source own(const QString &expression, const QVariantList &bindings)
{
    return {.ids = u"SELECT r.id FROM recommendation r WHERE "_s + expression,
        .probe = u"SELECT 1 FROM recommendation r WHERE (%1) AND r.id = ?"_s.arg(expression),
        .bindings = bindings};
}

Source ofDocument(const QString &expression, const QVariantList &bindings)
{
    const QString body = u"JOIN mechanism m ON m.id = d.mechanism_id"_s;
    return {.ids = u"SELECT r.id FROM source_document d %1 CROSS JOIN recommendation r ON r.document_id = d.id WHERE %2"_s.arg(body, expression),
        .probe = u"SELECT 1 FROM recommendation r CROSS JOIN source_document d ON d.id = r.document_id %1 WHERE (%2) AND r.id = ?"_s.arg(body, expression),
        .bindings = bindings};
}

Source linked(const QString &table, const QString &expression, const QVariantList &bindings)
{
    QString plain = expression;
    plain.replace(u" x."_s, u" +x."_s).replace(QRegularExpression(u"^x\\."_s), u"+x."_s);
    return {.ids = u"SELECT x.recommendation_id FROM %1 x WHERE %2"_s.arg(table, expression),
        .probe = u"SELECT 1 FROM %1 x WHERE (%2) AND x.recommendation_id = ?"_s.arg(table, plain),
        .bindings = bindings,
        .lean = true};
}

Source unlinked(const QString &table, const QString &expression)
{
    return own(u"NOT EXISTS (SELECT 1 FROM %1 x WHERE x.recommendation_id = r.id AND %2)"_s.arg(table, expression));
}

Condition linkedOrNone(const Filter &filter, const QString &table, const QString &having, const std::optional<Source> &source)
{
    const bool absent = filter.values.contains(none);
    if (absent && filter.values.size() == 1)
        return {.sources = {linked(table, having)}, .negated = !filter.negated};
    Condition condition {.sources = {}, .negated = filter.negated};
    if (source)
        condition.sources << *source;
    if (absent)
        condition.sources << unlinked(table, having);
    return condition;
}

Condition columnIn(const Filter &filter, const QString &column)
{
    QStringList values = filter.values;
    QStringList parts;
    if (values.removeAll(none) > 0)
        parts << column + u" IS NULL"_s;
    if (!values.isEmpty())
        parts << u"%1 IN (%2)"_s.arg(column, marks(values.size()));
    Condition condition {.sources = {own(parts.join(u" OR "_s), variants(values))}, .negated = filter.negated};
    condition.sources.first().lean = true; // what is asked of the column itself has an index, where there are many
    return condition;
}

} // namespace storage::sources
