// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/runs.h"
#include "app/cli/table.h"
#include "domain/query.h"
#include "exchange/exportcolumns.h"
#include "exchange/listexport.h"
#include "exchange/workspacejson.h"
#include "wording/columns.h"

#include <QCoreApplication>

namespace app {

using namespace Qt::StringLiterals;
using exchange::ListFormat;

namespace {

/// What is asked for, or the value that is not understood.
tl::expected<exchange::ListExport, domain::Error> listOf(const Console &console, const Arguments &arguments, ListFormat format)
{
    const auto invalid = [](const QString &value) { return tl::unexpected(domain::Error {domain::ErrorCode::InvalidValue, value}); };
    exchange::ListExport list {.format = format, .withConfidential = arguments.has("with-confidential")};
    const auto criteria = domain::parseQuery(arguments.value("query").value_or(QString()));
    if (!criteria)
        return tl::unexpected(criteria.error());
    list.criteria = *criteria;
    if (arguments.has("all"))
        list.criteria = list.criteria.narrowedBy({.field = domain::Field::Archived, .values = {u"yes"_s, u"no"_s}});
    const QString sort = arguments.value("sort").value_or(u"due"_s);
    const bool descending = sort.startsWith(u'-');
    const auto key = domain::fromCode<domain::SortKey>(descending ? sort.sliced(1) : sort);
    if (!key)
        return invalid(sort);
    list.order = {*key, descending, console.language()};
    if (const auto columns = arguments.value("columns")) {
        for (const QString &column : columns->split(u',', Qt::SkipEmptyParts))
            list.columns << column.trimmed();
        for (const QString &column : std::as_const(list.columns)) {
            if (!exchange::exportColumn(column))
                return invalid(column);
        }
    }
    return list;
}

int printColumns(Console &console)
{
    QList<QStringList> rows;
    for (const QString &code : exchange::exportColumnCodes())
        rows += {code, wording::columns::title(console.wording(), code)};
    for (const QString &line : aligned(rows.first(), rows.sliced(1)))
        console.print(line);
    return Done;
}

int exportTable(Console &console, const Arguments &arguments, const storage::Store &store, ListFormat format, const QString &out)
{
    const auto list = listOf(console, arguments, format);
    if (!list)
        return console.fail(list.error());
    const auto written = exchange::exportList(store, *list, out, console.wording(), console.progress(u"export"_s));
    if (!written)
        return console.fail(written.error());
    if (console.json()) {
        console.printJson({{u"path"_s, out}, {u"format"_s, QString(domain::code(format))}, {u"recommendations"_s, written->rows},
            {u"cut"_s, written->cut}});
    } else {
        console.print(console.text(QT_TRANSLATE_NOOP("cli", "Written: %1")).arg(out));
        console.note(console.text(QT_TRANSLATE_N_NOOP("cli", "%n recommendation(s)"), static_cast<int>(written->rows)));
        if (written->cut > 0)
            console.print(console.text(QT_TRANSLATE_N_NOOP("cli",
                "%n text(s) were longer than a cell of Excel holds (32,767 characters) and were cut; CSV, ODS and JSON hold them whole."),
                static_cast<int>(written->cut)));
    }
    return written->cut > 0 ? DoneWithProblems : Done;
}

int exportWorkspace(Console &console, const Arguments &arguments, const storage::Store &store, const QString &out)
{
    namespace json = exchange::workspacejson;
    const json::WriteOptions options {.withConfidential = arguments.has("with-confidential"), .withEvidence = arguments.has("with-evidence")};
    const auto written = json::write(store, out, options, console.progress(u"export"_s));
    if (!written)
        return console.fail(written.error());
    if (console.json()) {
        QJsonObject rows;
        QJsonObject leftOut;
        for (const auto &[table, count] : written->rows)
            rows.insert(table, count);
        for (const auto &[table, count] : written->leftOut)
            leftOut.insert(table, count);
        console.printJson({{u"path"_s, out}, {u"format"_s, u"workspace_json"_s}, {u"rows"_s, rows}, {u"left_out"_s, leftOut}});
        return Done;
    }
    console.print(console.text(QT_TRANSLATE_NOOP("cli", "Written: %1")).arg(out));
    for (const auto &[table, count] : written->leftOut)
        console.print(console.text(QT_TRANSLATE_NOOP("cli", "Left out as confidential: %1 (%2)")).arg(table, console.wording().number(count)));
    return Done;
}

} // namespace

int runExport(Console &console, const Arguments &arguments)
{
    if (arguments.value("columns") == u"help"_s)
        return printColumns(console);
    const QString out = arguments.value("out").value_or(QString());
    if (out.isEmpty())
        return console.misuse(findVerb(u"export"_s), console.text("The option “%1” is needed here.").arg(u"--out"_s));
    const auto typed = arguments.value("format");
    const auto format = typed ? domain::fromCode<ListFormat>(*typed) : exchange::listFormatOf(out);
    if (!format)
        return console.invalid(typed.value_or(out));
    const bool isList = arguments.has("query") || arguments.has("all") || arguments.has("columns") || arguments.has("sort");
    const bool isWhole = *format == ListFormat::Json && !isList;
    if (arguments.has("with-evidence") && !isWhole)
        return console.misuse(findVerb(u"export"_s),
            console.text(QT_TRANSLATE_NOOP("cli", "A list has no bytes of evidence: --with-evidence goes with the whole workspace as JSON.")));
    const auto store = console.open(arguments.operand(0), storage::Store::Access::ReadOnly);
    if (!store)
        return store.error();
    return isWhole ? exportWorkspace(console, arguments, **store, out) : exportTable(console, arguments, **store, *format, out);
}

} // namespace app
