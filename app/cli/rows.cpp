// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rows.h"

#include "domain/rules.h"
#include "storage/assignments.h"
#include "storage/followup.h"
#include "storage/institutions.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace app {

using namespace Qt::StringLiterals;

namespace {

QJsonArray supportOf(const storage::Reader &db, const storage::RecommendationRow &row)
{
    QJsonArray acronyms;
    if (row.supportCount == 0)
        return acronyms;
    for (const domain::Assignment &assignment : storage::assignments::of(db, row.id)) {
        if (assignment.role == domain::AssignmentRole::Support)
            acronyms += storage::institutions::find(db, assignment.institution).acronym;
    }
    return acronyms;
}

QJsonObject rowJson(const storage::Reader &db, const storage::RecommendationRow &row, domain::Activity activity)
{
    const bool overdue = domain::urgency(row.due, row.status, row.archived, db.today()) == domain::Urgency::Overdue;
    return {
        {u"id"_s, row.id.value()},
        {u"reference"_s, storage::recommendations::reference(db, row.id)},
        {u"body"_s, row.mechanism},
        {u"symbol"_s, row.symbol},
        {u"paragraph"_s, row.paragraph},
        {u"text_es"_s, row.text.es},
        {u"text_en"_s, row.text.en},
        {u"position"_s, row.position ? QJsonValue(QString(domain::code(*row.position))) : QJsonValue()},
        {u"status"_s, QString(domain::code(row.status))},
        {u"progress"_s, row.percent},
        {u"lead"_s, row.lead.isEmpty() ? QJsonValue() : QJsonValue(row.lead)},
        {u"support"_s, supportOf(db, row)},
        {u"due"_s, isoDate(row.due)},
        {u"overdue"_s, overdue},
        {u"activity"_s, QString(domain::code(activity))},
    };
}

} // namespace

const QStringList &columnNames()
{
    static const QStringList names{u"id"_s, u"reference"_s, u"body"_s, u"symbol"_s, u"paragraph"_s, u"text_es"_s,
        u"text_en"_s, u"position"_s, u"status"_s, u"progress"_s, u"lead"_s, u"support"_s, u"due"_s, u"overdue"_s,
        u"activity"_s};
    return names;
}

QJsonValue isoDate(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue isoMoment(const QDateTime &moment)
{
    return moment.isValid() ? QJsonValue(moment.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QList<QJsonObject> rowsJson(const storage::Reader &db, const std::vector<domain::RecommendationId> &ids)
{
    const auto activities = storage::progress::activities(db, ids);
    QList<QJsonObject> rows;
    for (const auto &row : storage::recommendations::page(db, ids))
        rows += rowJson(db, row, activities.value(row.id));
    return rows;
}

QString plainValue(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList parts;
        for (const auto &part : value.toArray())
            parts += part.toString();
        return parts.join(u", "_s);
    }
    if (value.isBool())
        return value.toBool() ? u"yes"_s : u"no"_s;
    return value.toVariant().toString();
}

QString shown(const Console &console, const QString &column, const QJsonObject &row)
{
    const auto &words = console.wording();
    const QJsonValue value = row.value(column);
    const QString text = value.toString();
    if (value.isNull())
        return {};
    if (column == "status"_L1)
        return words.status(domain::fromCode<domain::Status>(text).value_or(domain::Status::NotStarted));
    if (column == "position"_L1)
        return words.position(domain::fromCode<domain::Position>(text).value_or(domain::Position::Noted));
    if (column == "activity"_L1)
        return words.activity(domain::fromCode<domain::Activity>(text).value_or(domain::Activity::None));
    if (column == "progress"_L1)
        return words.percent(value.toInt());
    if (column == "due"_L1)
        return words.date(QDate::fromString(text, Qt::ISODate));
    if (column == "overdue"_L1)
        return value.toBool() ? console.text(QT_TRANSLATE_NOOP("cli", "yes"))
                              : console.text(QT_TRANSLATE_NOOP("cli", "no"));
    return plainValue(value);
}

} // namespace app
