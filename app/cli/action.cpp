// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/planning.h"
#include "app/cli/rows.h"
#include "app/cli/runs.h"
#include "app/cli/table.h"
#include "app/cli/typed.h"
#include "domain/plan.h"
#include "storage/actions.h"
#include "storage/archived.h"
#include "storage/institutions.h"
#include "storage/plan.h"
#include "storage/terms.h"
#include "wording/figures.h"
#include "wording/sentences.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace app {

using namespace Qt::StringLiterals;
using domain::ActionStatus;
using domain::ErrorCode;
using storage::Failure;
using storage::Intent;
using storage::Reader;
using storage::Writer;

namespace {

/// A code or the name in either language, in any letter case.
std::optional<ActionStatus> typedActionStatus(const QString &text)
{
    const QString typed = text.simplified().toCaseFolded();
    if (const auto status = domain::fromCode<ActionStatus>(QString(typed).replace(u'-', u'_').replace(u' ', u'_')))
        return status;
    for (const auto language : domain::allOf<domain::Language>()) {
        const wording::Wording words(language);
        for (const auto status : domain::allOf<ActionStatus>()) {
            if (words.actionStatus(status).toCaseFolded() == typed)
                return status;
        }
    }
    return std::nullopt;
}

/// "USD 1250000.50": a currency and an amount, in either order.
void setBudget(domain::Action &action, const QString &typed, const Console &console)
{
    action.budgetMinor.reset();
    action.currency.clear();
    if (isNone(typed))
        return;
    const auto words = typed.simplified().split(u' ');
    const auto code = std::find_if(
        words.begin(), words.end(), [](const QString &word) { return word.size() == 3 && word.front().isLetter(); });
    if (code == words.end() || words.size() != 2)
        throw Failure(ErrorCode::InvalidValue, typed);
    action.currency = code->toUpper();
    action.budgetMinor =
        wording::parseAmount(words.at(code == words.begin() ? 1 : 0), console.language(), action.currency);
    if (!action.budgetMinor)
        throw Failure(ErrorCode::InvalidValue, typed);
}

QDate dateOf(const QString &typed)
{
    const QDate date = typedDate(typed);
    if (!date.isValid() && !isNone(typed))
        throw Failure(ErrorCode::InvalidValue, typed);
    return date;
}

/// What the options say; what they do not name stays.
void apply(const Reader &db, domain::Action &action, const Console &console, const Arguments &arguments)
{
    if (const auto title = arguments.value("title"))
        action.title.in(console.language()) = title->simplified();
    if (const auto result = arguments.value("result"))
        action.result.in(console.language()) = *result;
    if (const auto name = arguments.value("institution")) {
        action.institution = isNone(*name) ? std::nullopt : storage::institutions::byName(db, *name);
        if (!action.institution && !isNone(*name))
            throw Failure(ErrorCode::NotFound, *name);
    }
    if (const auto name = arguments.value("cluster")) {
        action.cluster = isNone(*name) ? std::nullopt : storage::terms::byName(db, u"theme"_s, *name);
        if (!action.cluster && !isNone(*name))
            throw Failure(ErrorCode::NotFound, *name);
    }
    if (const auto start = arguments.value("start"))
        action.starts = dateOf(*start);
    if (const auto due = arguments.value("due"))
        action.due = dateOf(*due);
    if (const auto budget = arguments.value("budget"))
        setBudget(action, *budget, console);
    if (const auto status = arguments.value("status"))
        action.status = typedActionStatus(*status).value_or(action.status);
    if (action.status != ActionStatus::Done)
        action.done = {};
    else if (const auto date = arguments.value("date"))
        action.done = dateOf(*date);
    else if (!action.done.isValid())
        action.done = db.today();
}

QJsonObject rowOf(const storage::plan::Reading &reading, const storage::plan::Entry &entry, QDate today)
{
    const auto &a = entry.action;
    const auto cluster = a.cluster ? reading.clusters.value(*a.cluster) : domain::LocalText();
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    QJsonArray serves;
    for (const int place : entry.served) {
        const auto &one = reading.recommendations[static_cast<size_t>(place)];
        serves += QStringList{one.document, one.paragraph}.join(u' ').trimmed();
    }
    return {{u"id"_s, a.id->value()}, {u"title_es"_s, a.title.es}, {u"title_en"_s, a.title.en},
        {u"result_es"_s, a.result.es}, {u"result_en"_s, a.result.en}, {u"cluster_es"_s, orNull(cluster.es)},
        {u"cluster_en"_s, orNull(cluster.en)}, {u"institution"_s, orNull(entry.institution)},
        {u"status"_s, QString(domain::code(a.status))}, {u"start"_s, isoDate(a.starts)}, {u"due"_s, isoDate(a.due)},
        {u"done"_s, isoDate(a.done)}, {u"overdue"_s, domain::urgency(a, today) == domain::Urgency::Overdue},
        {u"budget_minor"_s, a.budgetMinor ? QJsonValue(*a.budgetMinor) : QJsonValue()},
        {u"currency"_s, orNull(a.currency)}, {u"recommendations"_s, serves}};
}

const QStringList actionColumns{u"id"_s, u"title_es"_s, u"title_en"_s, u"result_es"_s, u"result_en"_s, u"cluster_es"_s,
    u"cluster_en"_s, u"institution"_s, u"status"_s, u"start"_s, u"due"_s, u"done"_s, u"overdue"_s, u"budget_minor"_s,
    u"currency"_s, u"recommendations"_s};

void printTable(Console &console, const QList<QJsonObject> &rows)
{
    const auto &words = console.wording();
    const bool spanish = console.language() == domain::Language::Spanish;
    QList<QStringList> lines;
    for (const QJsonObject &row : rows) {
        const QString title = row.value(spanish ? "title_es"_L1 : "title_en"_L1).toString();
        const auto status =
            domain::fromCode<ActionStatus>(row.value("status"_L1).toString()).value_or(ActionStatus::Planned);
        lines << QStringList{QString::number(row.value("id"_L1).toInteger()), row.value("institution"_L1).toString(),
            words.actionStatus(status), words.date(QDate::fromString(row.value("due"_L1).toString(), Qt::ISODate)),
            row.value("overdue"_L1).toBool() ? console.text(QT_TRANSLATE_NOOP("cli", "yes")) : QString(),
            title.isEmpty() ? row.value(spanish ? "title_en"_L1 : "title_es"_L1).toString() : title};
    }
    const QStringList header{console.text(QT_TRANSLATE_NOOP("cli", "No.")),
        console.text(QT_TRANSLATE_NOOP("cli", "Institution")), console.text(QT_TRANSLATE_NOOP("cli", "Status")),
        console.text(QT_TRANSLATE_NOOP("cli", "Due")), console.text(QT_TRANSLATE_NOOP("cli", "Overdue")),
        console.text(QT_TRANSLATE_NOOP("cli", "Action"))};
    if (!lines.isEmpty())
        console.print(aligned(header, lines).join(u'\n'));
    console.note(wording::actionCount(words, static_cast<int>(lines.size())));
}

/// All, or those of an institution, in a status, overdue; `only`: the one of this number.
int list(Console &console, const Arguments &arguments, std::optional<qint64> only)
{
    const auto format = formatOf(console, arguments);
    if (!format)
        return console.invalid(*arguments.value("format"));
    const auto status = arguments.value("status");
    if (status && !typedActionStatus(*status))
        return console.invalid(*status);
    const auto store = console.open(arguments.operand(0), storage::Store::Access::ReadOnly);
    if (!store)
        return store.error();
    const auto rows = (*store)->read([&](const Reader &db) {
        QList<QJsonObject> found;
        std::optional<domain::InstitutionId> institution;
        if (const auto name = arguments.value("institution")) {
            institution = storage::institutions::byName(db, *name);
            if (!institution)
                throw Failure(ErrorCode::NotFound, *name);
        }
        const auto reading = storage::plan::read(db);
        for (const auto &entry : reading.actions) {
            const bool late = domain::urgency(entry.action, db.today()) == domain::Urgency::Overdue;
            if ((only && entry.action.id->value() != *only) || (institution && entry.action.institution != institution)
                || (status && entry.action.status != typedActionStatus(*status)) || (arguments.has("overdue") && !late))
                continue;
            found << rowOf(reading, entry, db.today());
        }
        if (only && found.isEmpty())
            throw Failure(ErrorCode::NotFound, QString::number(*only));
        return found;
    });
    if (!rows)
        return console.fail(rows.error());
    if (*format == PlanFormat::Table)
        printTable(console, *rows);
    else if (only && *format == PlanFormat::Json)
        console.printJson(rows->first());
    else
        printRows(console, *format, actionColumns, *rows);
    return Done;
}

int change(Console &console, const Arguments &arguments, const std::function<qint64(const Writer &)> &work)
{
    return changeNumbered(console, arguments.operand(0), Intent::EditAction, u"action"_s, work);
}

int addAction(Console &console, const Arguments &arguments)
{
    return change(console, arguments, [&](const Writer &db) {
        domain::Action action;
        apply(db, action, console, arguments);
        return storage::actions::save(db, action).value();
    });
}

int edit(Console &console, const Arguments &arguments, domain::ActionId id)
{
    return change(console, arguments, [&](const Writer &db) {
        auto action = storage::actions::find(db, id);
        apply(db, action, console, arguments);
        return storage::actions::save(db, action).value();
    });
}

int end(Console &console, const Arguments &arguments, domain::ActionId id, bool done)
{
    return change(console, arguments, [&](const Writer &db) {
        const auto action = storage::actions::find(db, id);
        const auto date = arguments.value("date");
        return storage::actions::save(
            db, done ? domain::markedDone(action, date ? dateOf(*date) : db.today()) : domain::dropped(action))
            .value();
    });
}

int link(Console &console, const Arguments &arguments, domain::ActionId id, bool serves)
{
    return change(console, arguments, [&](const Writer &db) {
        auto now = storage::actions::recommendations(db, *storage::actions::find(db, id).id);
        for (const auto one : recommendationsNamed(db, arguments.operands().sliced(3))) {
            if (serves && !now.contains(one))
                storage::recommendations::mustBeActive(db, one);
            now.removeAll(one);
            if (serves)
                now.append(one);
        }
        storage::actions::setRecommendations(db, id, now);
        return id.value();
    });
}

} // namespace

int runAction(Console &console, const Arguments &arguments)
{
    const QString what = arguments.operand(1);
    const auto count = arguments.operands().size();
    const auto number = typedNumber(arguments.operand(2));
    if (const auto status = arguments.value("status"); status && !typedActionStatus(*status))
        return console.invalid(*status);
    if (what == "list"_L1 && count == 2)
        return list(console, arguments, std::nullopt);
    if (what == "add"_L1 && count == 2)
        return addAction(console, arguments);
    if (count >= 3 && !number)
        return console.invalid(arguments.operand(2));
    if (number) {
        const domain::ActionId id(*number);
        if (what == "show"_L1 && count == 3)
            return list(console, arguments, *number);
        if (what == "edit"_L1 && count == 3)
            return edit(console, arguments, id);
        if ((what == "done"_L1 || what == "drop"_L1) && count == 3)
            return end(console, arguments, id, what == "done"_L1);
        if ((what == "link"_L1 || what == "unlink"_L1) && count > 3)
            return link(console, arguments, id, what == "link"_L1);
        if (what == "remove"_L1 && count == 3)
            return change(console, arguments, [&](const Writer &db) {
                storage::actions::remove(db, id);
                return id.value();
            });
    }
    return console.misuse(findVerb(u"action"_s),
        console.text(QT_TRANSLATE_NOOP("cli",
            "Say “list”, “add”, or with a number “show”, “edit”, “done”, “drop”, “link REFERENCE…”, “unlink "
            "REFERENCE…” or “remove”.")));
}

} // namespace app
