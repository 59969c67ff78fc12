// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/planning.h"
#include "app/cli/rows.h"
#include "app/cli/runs.h"
#include "app/cli/table.h"
#include "app/cli/typed.h"
#include "domain/plan.h"
#include "storage/archived.h"
#include "storage/indicators.h"
#include "storage/plan.h"
#include "storage/recommendations.h"
#include "storage/terms.h"
#include "wording/figures.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <cmath>

namespace app {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::IndicatorKind;
using storage::Failure;
using storage::Intent;
using storage::Reader;
using storage::Writer;

namespace {

std::optional<IndicatorKind> typedKind(const QString &text)
{
    const QString typed = text.simplified().toCaseFolded();
    if (const auto kind = domain::fromCode<IndicatorKind>(typed))
        return kind;
    for (const auto language : domain::allOf<domain::Language>()) {
        for (const auto kind : domain::allOf<IndicatorKind>()) {
            if (wording::Wording(language).indicatorKind(kind).toCaseFolded() == typed)
                return kind;
        }
    }
    return std::nullopt;
}

QDate dateOf(const QString &typed)
{
    const QDate date = typedDate(typed);
    if (!date.isValid() && !isNone(typed))
        throw Failure(ErrorCode::InvalidValue, typed);
    return date;
}

std::optional<double> figureOf(const Console &console, const QString &typed)
{
    const auto figure = typedFigure(console, typed);
    if (!figure && !isNone(typed))
        throw Failure(ErrorCode::InvalidValue, typed);
    return figure;
}

/// What the options say; what they do not name stays.
void apply(const Reader &db, domain::Indicator &one, const Console &console, const Arguments &arguments)
{
    const auto take = [&](const char *option, QString &into) {
        if (const auto typed = arguments.value(option))
            into = isNone(*typed) ? QString() : typed->simplified();
    };
    take("name", one.name.in(console.language()));
    take("unit", one.unit.in(console.language()));
    take("source", one.source);
    take("periodicity", one.periodicity);
    take("disaggregation", one.disaggregation);
    if (const auto kind = arguments.value("kind"))
        one.kind = typedKind(*kind).value_or(one.kind);
    if (const auto name = arguments.value("attribute")) {
        one.attribute = isNone(*name) ? std::nullopt : storage::terms::byName(db, u"right"_s, *name);
        if (!one.attribute && !isNone(*name))
            throw Failure(ErrorCode::NotFound, *name);
    }
    if (const auto typed = arguments.value("baseline"))
        one.baseline = figureOf(console, *typed);
    if (const auto typed = arguments.value("target"))
        one.target = figureOf(console, *typed);
    if (const auto typed = arguments.value("baseline-date"))
        one.baselineDate = dateOf(*typed);
    if (const auto typed = arguments.value("target-date"))
        one.targetDate = dateOf(*typed);
}

QJsonValue figureJson(std::optional<double> figure)
{
    return figure ? QJsonValue(*figure) : QJsonValue();
}

QJsonObject rowOf(const storage::plan::IndicatorEntry &entry)
{
    const auto &one = entry.indicator;
    const auto *last = entry.last();
    const auto way = last ? domain::shareOfWay(one, last->value) : std::nullopt;
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{u"id"_s, one.id->value()}, {u"name_es"_s, one.name.es}, {u"name_en"_s, one.name.en},
        {u"kind"_s, QString(domain::code(one.kind))}, {u"unit_es"_s, one.unit.es}, {u"unit_en"_s, one.unit.en},
        {u"attribute_es"_s, orNull(entry.attribute.es)}, {u"attribute_en"_s, orNull(entry.attribute.en)},
        {u"baseline"_s, figureJson(one.baseline)}, {u"baseline_date"_s, isoDate(one.baselineDate)},
        {u"target"_s, figureJson(one.target)}, {u"target_date"_s, isoDate(one.targetDate)},
        {u"last"_s, last ? QJsonValue(last->value) : QJsonValue()},
        {u"last_date"_s, last ? isoDate(last->date) : QJsonValue()},
        {u"share"_s, way ? QJsonValue(std::round(*way * 1000) / 1000) : QJsonValue()},
        {u"source"_s, orNull(one.source)}, {u"periodicity"_s, orNull(one.periodicity)},
        {u"disaggregation"_s, orNull(one.disaggregation)}, {u"recommendations"_s, entry.recommendations}};
}

const QStringList indicatorColumns{u"id"_s, u"name_es"_s, u"name_en"_s, u"kind"_s, u"unit_es"_s, u"unit_en"_s, u"attribute_es"_s,
    u"attribute_en"_s, u"baseline"_s, u"baseline_date"_s, u"target"_s, u"target_date"_s, u"last"_s, u"last_date"_s,
    u"share"_s, u"source"_s, u"periodicity"_s, u"disaggregation"_s, u"recommendations"_s};

void printTable(Console &console, const std::vector<storage::plan::IndicatorEntry> &entries)
{
    const auto &words = console.wording();
    const auto language = console.language();
    QList<QStringList> lines;
    for (const auto &entry : entries) {
        const auto &one = entry.indicator;
        const auto *last = entry.last();
        const auto way = last ? domain::shareOfWay(one, last->value) : std::nullopt;
        const auto figure = [&](double value) {
            return QStringList{wording::decimal(words, value), one.unit.preferred(language)}.join(u' ').trimmed();
        };
        lines << QStringList{QString::number(one.id->value()), words.indicatorKind(one.kind),
            last ? figure(last->value) : QString(), last ? words.date(last->date) : QString(),
            one.target ? figure(*one.target) : QString(),
            way ? words.percent(static_cast<int>(std::lround(*way * 100))) : QString(), one.name.preferred(language)};
    }
    const QStringList header{console.text(QT_TRANSLATE_NOOP("cli", "No.")),
        console.text(QT_TRANSLATE_NOOP("cli", "Kind")), console.text(QT_TRANSLATE_NOOP("cli", "Last value")),
        console.text(QT_TRANSLATE_NOOP("cli", "Date")), console.text(QT_TRANSLATE_NOOP("cli", "Target")),
        console.text(QT_TRANSLATE_NOOP("cli", "Way")), console.text(QT_TRANSLATE_NOOP("cli", "Indicator"))};
    if (!lines.isEmpty())
        console.print(aligned(header, lines).join(u'\n'));
    console.note(console.text(QT_TRANSLATE_N_NOOP("cli", "%n indicator(s)"), static_cast<int>(lines.size())));
}

int list(Console &console, const Arguments &arguments)
{
    const auto format = formatOf(console, arguments);
    if (!format)
        return console.invalid(*arguments.value("format"));
    const auto store = console.open(arguments.operand(0), storage::Store::Access::ReadOnly);
    if (!store)
        return store.error();
    const auto entries = (*store)->read([](const Reader &db) { return storage::plan::indicators(db); });
    if (!entries)
        return console.fail(entries.error());
    if (*format == PlanFormat::Table) {
        printTable(console, *entries);
        return Done;
    }
    QList<QJsonObject> rows;
    for (const auto &entry : *entries)
        rows << rowOf(entry);
    printRows(console, *format, indicatorColumns, rows);
    return Done;
}

/// One with all its values, newest last.
int show(Console &console, const Arguments &arguments, qint64 number)
{
    const auto store = console.open(arguments.operand(0), storage::Store::Access::ReadOnly);
    if (!store)
        return store.error();
    QStringList references;
    const auto found = (*store)->read([&](const Reader &db) {
        for (const auto &entry : storage::plan::indicators(db)) {
            if (entry.indicator.id->value() != number)
                continue;
            for (const auto id : storage::indicators::recommendations(db, *entry.indicator.id))
                references << storage::recommendations::reference(db, id);
            return entry;
        }
        throw Failure(ErrorCode::NotFound, QString::number(number));
    });
    if (!found)
        return console.fail(found.error());
    if (!console.json()) {
        printTable(console, {*found});
        QList<QStringList> lines;
        for (const auto &value : found->values)
            lines << QStringList{console.wording().date(value.date), value.category,
                wording::decimal(console.wording(), value.value), value.note};
        if (!lines.isEmpty()) {
            const QStringList header{console.text(QT_TRANSLATE_NOOP("cli", "Date")),
                console.text(QT_TRANSLATE_NOOP("cli", "Category")), console.text(QT_TRANSLATE_NOOP("cli", "Value")),
                console.text(QT_TRANSLATE_NOOP("cli", "Note"))};
            console.print(u'\n' + aligned(header, lines).join(u'\n'));
        }
        return Done;
    }
    QJsonObject row = rowOf(*found);
    QJsonArray values;
    for (const auto &value : found->values)
        values += QJsonObject{{u"date"_s, isoDate(value.date)}, {u"category"_s, value.category},
            {u"value"_s, value.value}, {u"note"_s, value.note}};
    row.insert(u"values"_s, values);
    row.insert(u"recommendations"_s, QJsonArray::fromStringList(references));
    console.printJson(row);
    return Done;
}

int change(Console &console, const Arguments &arguments, const std::function<qint64(const Writer &)> &work)
{
    return changeNumbered(console, arguments.operand(0), Intent::EditIndicator, u"indicator"_s, work);
}

int save(Console &console, const Arguments &arguments, std::optional<domain::IndicatorId> id)
{
    return change(console, arguments, [&](const Writer &db) {
        domain::Indicator one = id ? storage::indicators::find(db, *id) : domain::Indicator{};
        apply(db, one, console, arguments);
        return storage::indicators::save(db, one).value();
    });
}

/// The stored value of this date and category. None is not an error.
std::optional<domain::IndicatorValue> stored(
    const Reader &db, domain::IndicatorId id, QDate date, const QString &category)
{
    for (const auto &value : storage::indicators::values(db, id)) {
        if (value.date == date && value.category == category)
            return value;
    }
    return std::nullopt;
}

/// Records one, or corrects the one of this date and category.
int record(Console &console, const Arguments &arguments, domain::IndicatorId id)
{
    const auto typed = arguments.value("value");
    if (!typed || !arguments.has("date"))
        return console.misuse(
            findVerb(u"indicator"_s), console.text(QT_TRANSLATE_NOOP("cli", "Say --date and --value.")));
    const auto figure = typedFigure(console, *typed);
    if (!figure)
        return console.invalid(*typed);
    return change(console, arguments, [&](const Writer &db) {
        domain::IndicatorValue value;
        value.indicator = *storage::indicators::find(db, id).id;
        value.date = dateOf(*arguments.value("date"));
        value.category = arguments.value("category").value_or(QString()).simplified();
        if (const auto there = stored(db, id, value.date, value.category))
            value = *there;
        value.value = *figure;
        if (const auto note = arguments.value("note"))
            value.note = *note;
        storage::indicators::saveValue(db, value);
        return id.value();
    });
}

/// The indicator with its values; with --date only that value.
int remove(Console &console, const Arguments &arguments, domain::IndicatorId id)
{
    return change(console, arguments, [&](const Writer &db) {
        const auto date = arguments.value("date");
        if (!date) {
            storage::indicators::remove(db, id);
            return id.value();
        }
        const auto value = stored(db, id, dateOf(*date), arguments.value("category").value_or(QString()).simplified());
        if (!value)
            throw Failure(ErrorCode::NotFound, *date);
        storage::indicators::removeValue(db, *value->id);
        return id.value();
    });
}

int link(Console &console, const Arguments &arguments, domain::IndicatorId id, bool serves)
{
    return change(console, arguments, [&](const Writer &db) {
        auto now = storage::indicators::recommendations(db, *storage::indicators::find(db, id).id);
        for (const auto one : recommendationsNamed(db, arguments.operands().sliced(3))) {
            if (serves && !now.contains(one))
                storage::recommendations::mustBeActive(db, one);
            now.removeAll(one);
            if (serves)
                now.append(one);
        }
        storage::indicators::setRecommendations(db, id, now);
        return id.value();
    });
}

} // namespace

int runIndicator(Console &console, const Arguments &arguments)
{
    const QString what = arguments.operand(1);
    const auto count = arguments.operands().size();
    const auto number = typedNumber(arguments.operand(2));
    if (const auto kind = arguments.value("kind"); kind && !typedKind(*kind))
        return console.invalid(*kind);
    if (what == "list"_L1 && count == 2)
        return list(console, arguments);
    if (what == "add"_L1 && count == 2)
        return save(console, arguments, std::nullopt);
    if (count >= 3 && !number)
        return console.invalid(arguments.operand(2));
    if (number) {
        const domain::IndicatorId id(*number);
        if (what == "show"_L1 && count == 3)
            return show(console, arguments, *number);
        if (what == "edit"_L1 && count == 3)
            return save(console, arguments, id);
        if (what == "value"_L1 && count == 3)
            return record(console, arguments, id);
        if ((what == "link"_L1 || what == "unlink"_L1) && count > 3)
            return link(console, arguments, id, what == "link"_L1);
        if (what == "remove"_L1 && count == 3)
            return remove(console, arguments, id);
    }
    return console.misuse(findVerb(u"indicator"_s),
        console.text(QT_TRANSLATE_NOOP("cli",
            "Say “list”, “add”, or with a number “show”, “edit”, “value”, “link REFERENCE…”, “unlink REFERENCE…” or "
            "“remove”.")));
}

} // namespace app
