// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/measures.h"

#include "demo/chance.h"
#include "demo/localtext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace demo {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::failure;
using domain::Result;

namespace {

constexpr qint64 centsOfUnit = 100;

QDate day(const Calendar &calendar, const QJsonObject &object, QLatin1StringView key)
{
    const QDate read = QDate::fromString(object.value(key).toString(), Qt::ISODate);
    return read.isValid() ? calendar.moved(read) : QDate();
}

std::optional<double> number(const QJsonObject &object, QLatin1StringView key)
{
    return object.contains(key) ? std::optional(object.value(key).toDouble()) : std::nullopt;
}

Measure measureOf(const QJsonObject &object, const Calendar &calendar, const QString &currency)
{
    Measure m;
    m.institution = object.value("institution"_L1).toString();
    m.cluster = object.value("cluster"_L1).toString();
    m.serves = object.value("serves"_L1).toInt();
    m.action.title = localText(object.value("title"_L1));
    m.action.result = localText(object.value("result"_L1));
    m.action.starts = day(calendar, object, "starts"_L1);
    m.action.due = day(calendar, object, "due"_L1);
    m.action.done = day(calendar, object, "done"_L1);
    m.action.status = domain::fromCode<domain::ActionStatus>(object.value("status"_L1).toString())
                          .value_or(domain::ActionStatus::Planned);
    if (object.contains("budget"_L1)) {
        m.action.budgetMinor = object.value("budget"_L1).toInteger() * centsOfUnit;
        m.action.currency = currency;
    }
    return m;
}

Gauge gaugeOf(const QJsonObject &object, const Calendar &calendar)
{
    Gauge g;
    g.theme = object.value("theme"_L1).toString();
    g.right = object.value("right"_L1).toString();
    g.serves = object.value("serves"_L1).toInt();
    auto &one = g.indicator;
    one.kind = domain::fromCode<domain::IndicatorKind>(object.value("kind"_L1).toString())
                   .value_or(domain::IndicatorKind::Process);
    one.name = localText(object.value("name"_L1));
    one.unit = localText(object.value("unit"_L1));
    one.baseline = number(object, "baseline"_L1);
    one.baselineDate = day(calendar, object, "baseline_date"_L1);
    one.target = number(object, "target"_L1);
    one.targetDate = day(calendar, object, "target_date"_L1);
    one.source = object.value("source"_L1).toString();
    one.periodicity = object.value("periodicity"_L1).toString();
    one.disaggregation = object.value("disaggregation"_L1).toString();
    const QJsonArray values = object.value("values"_L1).toArray();
    for (const QJsonValue &each : values) {
        const QJsonObject value = each.toObject();
        domain::IndicatorValue read;
        read.date = day(calendar, value, "date"_L1);
        read.category = value.value("category"_L1).toString();
        read.value = value.value("value"_L1).toDouble();
        read.note = value.value("note"_L1).toString();
        g.values.append(read);
    }
    return g;
}

} // namespace

Result<Measures> readMeasures(const Calendar &calendar)
{
    QFile file(u":/demo/measures.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotReadable, file.fileName());
    const auto json = QJsonDocument::fromJson(file.readAll());
    if (!json.isObject())
        return failure(ErrorCode::MalformedFile, file.fileName());
    const QJsonObject all = json.object();
    Measures measures;
    const QJsonArray actions = all.value("actions"_L1).toArray();
    for (const QJsonValue &each : actions)
        measures.actions.push_back(measureOf(each.toObject(), calendar, all.value("currency"_L1).toString()));
    const QJsonArray indicators = all.value("indicators"_L1).toArray();
    for (const QJsonValue &each : indicators)
        measures.indicators.push_back(gaugeOf(each.toObject(), calendar));
    if (measures.actions.empty() || measures.indicators.empty())
        return failure(ErrorCode::MalformedFile, file.fileName());
    return measures;
}

std::vector<size_t> fitting(
    const std::vector<Plan> &plans, const QString &theme, const QString &institution, int count, const QString &name)
{
    struct Candidate
    {
        bool concerned;
        quint64 chance;
        size_t place;
    };
    std::vector<Candidate> found;
    for (size_t i = 0; i < plans.size(); ++i) {
        const Item &item = *plans[i].item;
        if (!item.themes.contains(theme) || plans[i].target == domain::Status::NotAccepted)
            continue;
        const bool concerned = item.lead == institution || item.support.contains(institution);
        found.push_back({concerned, Chance(name + plans[i].key()).next(), i});
    }
    std::sort(found.begin(), found.end(), [](const Candidate &a, const Candidate &b) {
        return std::tuple(!a.concerned, a.chance, a.place) < std::tuple(!b.concerned, b.chance, b.place);
    });
    std::vector<size_t> places;
    for (size_t i = 0; i < found.size() && i < static_cast<size_t>(count); ++i)
        places.push_back(found[i].place);
    return places;
}

} // namespace demo
