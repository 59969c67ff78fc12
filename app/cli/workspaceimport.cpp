// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workspaceimport.h"

#include "app/cli/console.h"
#include "app/cli/table.h"
#include "exchange/workspacejson.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace app {

using namespace Qt::StringLiterals;
namespace json = exchange::workspacejson;

namespace {

QJsonObject countsJson(const json::Counts &counts)
{
    QJsonObject object;
    for (const auto &[table, count] : counts)
        object.insert(table, count);
    return object;
}

void print(Console &console, const QString &file, const json::Loaded &loaded, bool dryRun)
{
    if (console.json()) {
        console.printJson({{u"file"_s, file}, {u"format"_s, u"workspace_json"_s}, {u"dry_run"_s, dryRun},
            {u"recommendations"_s, loaded.recommendations()}, {u"rows"_s, countsJson(loaded.rows)}, {u"left_out"_s, countsJson(loaded.leftOut)},
            {u"files_without_bytes"_s, loaded.filesWithoutBytes},
            {u"change"_s, loaded.change ? QJsonValue(loaded.change->value()) : QJsonValue()}});
        return;
    }
    QList<QStringList> rows;
    for (const auto &[table, count] : loaded.rows)
        rows += {table, console.wording().number(count)};
    if (!rows.isEmpty())
        console.print(aligned(rows.first(), rows.sliced(1)).join(u'\n'));
    for (const auto &[table, count] : loaded.leftOut)
        console.print(console.text(QT_TRANSLATE_NOOP("cli", "Left out as confidential when the file was written: %1 (%2)"))
                          .arg(table, console.wording().number(count)));
    if (loaded.filesWithoutBytes > 0)
        console.print(console.text(QT_TRANSLATE_N_NOOP("cli", "The bytes of %n file(s) of evidence are not in the file: only what is said of them came in."),
            static_cast<int>(loaded.filesWithoutBytes)));
    if (dryRun)
        console.print(console.text(QT_TRANSLATE_NOOP("cli", "Nothing was written: this was a trial.")));
    else if (loaded.change)
        console.print(console.text(QT_TRANSLATE_NOOP("cli", "The whole workspace came in (change %1).")).arg(loaded.change->value()));
    else
        console.print(console.text(QT_TRANSLATE_NOOP("cli", "There was nothing to write.")));
}

} // namespace

bool isWorkspaceImport(const Arguments &arguments)
{
    return json::isOne(arguments.operand(1));
}

int runWorkspaceImport(Console &console, const Arguments &arguments)
{
    for (const char *option : {"format", "state", "update"}) {
        if (arguments.has(option))
            return console.misuse(findVerb(u"import"_s),
                console.text(QT_TRANSLATE_NOOP("cli", "The option “%1” says nothing about a whole workspace.")).arg(u"--"_s + QLatin1StringView(option)));
    }
    const bool dryRun = arguments.has("dry-run");
    const auto store =
        console.open(arguments.operand(0), dryRun ? storage::Store::Access::ReadOnly : storage::Store::Access::ReadWrite);
    if (!store)
        return store.error();
    const QString file = arguments.operand(1);
    const auto progress = console.progress(console.text(QT_TRANSLATE_NOOP("cli", "Reading")));
    const auto loaded = dryRun ? json::trial(**store, file, progress) : json::load(**store, file, progress);
    if (!loaded)
        return console.fail(loaded.error());
    print(console, file, *loaded, dryRun);
    return Done;
}

} // namespace app
