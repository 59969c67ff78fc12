// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runs.h"
#include "app/cli/typed.h"
#include "domain/query.h"
#include "reports/issue.h"
#include "reports/styletemplate.h"
#include "reports/wordcount.h"
#include "reports/writer.h"
#include "storage/documents.h"
#include "storage/institutions.h"
#include "storage/names.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using domain::ErrorCode;

namespace {

/// One that a value cannot be understood.
struct Misread
{
    QString value;
};

/// Reads an option into a value, if it is given.
template <class T, class Read>
void option(const Arguments &arguments, const char *name, T &out, Read read)
{
    const auto typed = arguments.value(name);
    if (!typed)
        return;
    const auto value = read(*typed);
    if (!value)
        throw Misread{*typed};
    out = *value;
}

std::optional<QDate> dateTyped(const QString &text)
{
    const QDate date = typedDate(text);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// What can be read without the workspace.
reports::Order orderOf(const Console &console, const Arguments &arguments)
{
    reports::Order order{.languages = {console.language()}, .out = arguments.value("out").value_or(QString())};
    reports::Choice &choice = order.choice;
    const auto kind = domain::fromCode<reports::Kind>(arguments.operand(1));
    if (!kind)
        throw Misread{arguments.operand(1)};
    choice.kind = *kind;
    option(arguments, "lang", order.languages, typedList<domain::Language>);
    option(arguments, "format", order.formats, typedList<reports::Format>);
    if (order.formats.isEmpty()) {
        const auto named = reports::formatOf(order.out);
        if (!named)
            throw Misread{order.out};
        order.formats << *named;
    }
    option(arguments, "from", choice.from, dateTyped);
    option(arguments, "to", choice.to, dateTyped);
    if (choice.from.isValid() && choice.to.isValid() && choice.to < choice.from)
        throw Misread{arguments.value("to").value_or(QString())};
    option(arguments, "group-by", choice.grouping, domain::fromCode<reports::Grouping>);
    option(arguments, "confidentiality", choice.confidentiality, domain::fromCode<domain::Confidentiality>);
    choice.title = arguments.value("title").value_or(QString());
    choice.signatory = arguments.value("signatory").value_or(QString());
    choice.validatedOnly = !arguments.has("unvalidated");
    return order;
}

domain::InstitutionId institutionNamed(const storage::Reader &db, const QString &name)
{
    const auto id = storage::institutions::byName(db, name);
    if (!id)
        throw storage::Failure(ErrorCode::NotFound, name);
    return *id;
}

domain::PersonId personNamed(const storage::Reader &db, domain::InstitutionId institution, const QString &name)
{
    const auto persons = storage::persons::of(db, institution);
    const auto found = std::ranges::find_if(
        persons, [&](const domain::Person &person) { return storage::folded(person.name) == storage::folded(name); });
    if (found == persons.end())
        throw storage::Failure(ErrorCode::NotFound, name);
    return *found->id;
}

/// What is named in the workspace's own words.
void takeScope(const storage::Reader &db, const Arguments &arguments, reports::Choice &choice)
{
    if (const auto document = arguments.value("document"))
        choice.document = storage::documents::byReference(db, *document);
    if (const auto name = arguments.value("institution"))
        choice.institution = institutionNamed(db, *name);
    if (const auto name = arguments.value("person"); name && choice.institution)
        choice.person = personNamed(db, *choice.institution, *name);
    else if (name)
        throw storage::Failure(ErrorCode::InvalidValue, *name);
}

QJsonObject outcomeJson(const reports::Outcome &outcome)
{
    QJsonArray files;
    for (const reports::Target &file : outcome.files)
        files << QJsonObject{{u"path"_s, file.path}, {u"format"_s, QString(domain::code(file.format))},
            {u"language"_s, QString(domain::code(file.language))}};
    QJsonObject words;
    for (const reports::Document &document : outcome.documents)
        words.insert(domain::code(document.metadata.language), reports::countWords(document).words);
    QJsonObject object{{u"files"_s, files}, {u"words"_s, words}, {u"recommendations"_s, outcome.recommendations},
        {u"annexes"_s, outcome.documents.first().annexes.size()},
        {u"report"_s, outcome.report ? QJsonValue(outcome.report->value()) : QJsonValue()}};
    if (outcome.files.size() == 1) {
        object.insert(u"path"_s, outcome.files.first().path);
        object.insert(u"format"_s, QString(domain::code(outcome.files.first().format)));
    }
    return object;
}

/// Told beside the result, since it is no error: the person decides what is cut.
void noteLimit(const Console &console, const reports::Order &order, const reports::Outcome &outcome)
{
    const auto limit = reports::traits(order.choice.kind).words;
    for (const reports::Document &document : outcome.documents) {
        const qint64 words = limit ? reports::countWords(document).words : 0;
        if (limit && words > *limit)
            console.note(u"avance: "_s
                + console.text(QT_TRANSLATE_NOOP("cli", "%1 has %2 words; the limit is %3."))
                      .arg(document.metadata.title, console.wording().number(words), console.wording().number(*limit)));
    }
}

int finish(Console &console, const reports::Order &order, const domain::Result<reports::Outcome> &outcome)
{
    if (!outcome)
        return console.fail(outcome.error());
    noteLimit(console, order, *outcome);
    if (console.json()) {
        console.printJson(outcomeJson(*outcome));
        return Done;
    }
    for (const reports::Target &file : outcome->files)
        console.print(console.text(QT_TRANSLATE_NOOP("cli", "Written: %1")).arg(file.path));
    if (outcome->report)
        console.print(console.text(QT_TRANSLATE_NOOP("cli", "Kept as report %1.")).arg(outcome->report->value()));
    return Done;
}

} // namespace

int runReport(Console &console, const Arguments &arguments)
{
    reports::Order order;
    try {
        order = orderOf(console, arguments);
    } catch (const Misread &misread) {
        return console.invalid(misread.value);
    }
    const auto criteria = domain::parseQuery(arguments.value("query").value_or(QString()));
    if (!criteria)
        return console.fail(criteria.error());
    order.choice.criteria = *criteria;
    if (const auto path = arguments.value("template")) {
        const auto styles = reports::readStyleTemplate(*path);
        if (!styles)
            return console.fail(styles.error());
        order.styleTemplate = *styles;
    }
    order.annexes = arguments.value("annexes").value_or(QString());
    const bool keeps = arguments.has("keep");
    const auto store = console.open(
        arguments.operand(0), keeps ? storage::Store::Access::ReadWrite : storage::Store::Access::ReadOnly);
    if (!store)
        return store.error();
    const auto named = (*store)->read([&](const storage::Reader &db) { takeScope(db, arguments, order.choice); });
    if (!named)
        return console.fail(named.error());
    const work::Progress progress = console.progress(u"report"_s);
    return finish(
        console, order, keeps ? reports::issue(**store, order, progress) : reports::write(**store, order, progress));
}

} // namespace app
