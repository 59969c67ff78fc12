// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/entityset.h"

#include "exchange/entitysets.h"
#include "exchange/entityvalues.h"
#include "storage/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {

QString fields::number(const std::optional<double> &number)
{
    return entityNumber(number);
}

std::unique_ptr<EntitySet> EntitySet::of(EntityKind kind, EntityNames &names)
{
    switch (kind) {
    case EntityKind::Institutions:
        return entitysets::institutions(names);
    case EntityKind::Persons:
        return entitysets::persons(names);
    case EntityKind::Actions:
        return entitysets::actions(names);
    case EntityKind::Indicators:
        return entitysets::indicators(names);
    case EntityKind::IndicatorValues:
        return entitysets::values(names);
    case EntityKind::Progress:
        return entitysets::progress(names);
    case EntityKind::Assessments:
        return entitysets::assessments(names);
    case EntityKind::Recommendations:
        break;
    }
    throw storage::Failure(domain::ErrorCode::Internal, u"recommendations are no entity table"_s);
}

EntitySet::EntitySet(EntityKind kind, EntityNames &names)
    : m_entityNames(names)
    , m_kind(kind)
    , m_columns(entityColumns(kind))
{
}

EntityFault EntitySet::complete(QList<std::optional<QString>> &)
{
    return {};
}

domain::LocalText EntitySet::words(qsizetype column, const QStringList &values)
{
    return m_entityNames.words(m_columns.at(column), values.value(column));
}

void EntitySet::expect(const QList<EntityRecord> &)
{
}

void EntitySet::finish(const storage::Writer &)
{
}

qsizetype EntitySet::at(QLatin1StringView code) const
{
    return entityColumn(m_kind, code);
}

QString EntitySet::value(const QStringList &values, QLatin1StringView code) const
{
    return values.value(at(code));
}

/// Of a text as much as every container holds: a key is the same where the text is cut.
QString EntitySet::keyPart(const QString &text)
{
    constexpr qsizetype enough = 8000;
    return storage::folded(text.left(enough));
}

QString EntitySet::key(QLatin1StringView name, const QStringList &parts) const
{
    QString made = name;
    for (const QString &part : parts) {
        const QString plain = keyPart(part);
        if (plain.isEmpty())
            return {};
        made += u'\x1f' + plain;
    }
    return made;
}

void EntitySet::addKeys(QStringList &keys, QLatin1StringView name, const QStringList &words, const QStringList &with) const
{
    for (const QString &one : words) {
        QString made = key(name, {one});
        if (made.isEmpty())
            continue;
        for (const QString &part : with)
            made += u'\x1f' + keyPart(part);
        if (!keys.contains(made))
            keys << made;
    }
}

EntityFault EntitySet::fault(EntityReason reason, QLatin1StringView column, const QString &detail) const
{
    return {reason, column.isEmpty() ? -1 : at(column), detail};
}

EntityFault EntitySet::faultOf(const domain::Error &error) const
{
    const auto reason = domain::fromCode<EntityReason>(error.detail);
    return {reason.value_or(EntityReason::Rule), -1, reason ? QString() : error.detail};
}

EntityFault EntitySet::missing(const QStringList &values) const
{
    qsizetype firstOfWords = -1;
    bool hasWords = false;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const bool isEmpty = values.value(i).trimmed().isEmpty();
        if (m_columns[i].need == EntityNeed::Required && isEmpty)
            return {EntityReason::Missing, i, {}};
        if (m_columns[i].need != EntityNeed::OneOf)
            continue;
        hasWords = hasWords || !isEmpty;
        if (firstOfWords < 0)
            firstOfWords = i;
    }
    return firstOfWords < 0 || hasWords ? EntityFault() : EntityFault {EntityReason::Missing, firstOfWords, {}};
}

} // namespace exchange
