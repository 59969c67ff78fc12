// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/runs.h"
#include "app/cli/table.h"
#include "app/cli/typed.h"
#include "demo/demo.h"
#include "storage/changes.h"
#include "wording/countries.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace app {

using namespace Qt::StringLiterals;
using domain::Language;

namespace {

/// The State as typed: one of the world by code or name, or the three-letter code of an invented one, which needs a
/// name.
std::optional<storage::Workspace> workspaceOf(const Arguments &arguments, Language language)
{
    static const QRegularExpression code(u"^[A-Z]{3}$"_s);
    const QString state = arguments.value("state").value_or(QString());
    const QString name = arguments.value("name").value_or(QString());
    storage::Workspace workspace;
    if (const auto iso3 = wording::countries::fromName(state)) {
        workspace.state = *iso3;
        for (const Language each : domain::allOf<Language>())
            workspace.name.in(each) = wording::countries::name(*iso3, each);
    } else if (code.match(state).hasMatch() && !name.isEmpty()) {
        workspace.state = state;
    } else {
        return std::nullopt;
    }
    if (!name.isEmpty())
        workspace.name.in(language) = name;
    return workspace;
}

const char *problemWords(storage::Problem::Kind kind)
{
    using Kind = storage::Problem::Kind;
    switch (kind) {
    case Kind::Integrity:
        return QT_TRANSLATE_NOOP("cli", "damaged: %1");
    case Kind::ForeignKey:
        return QT_TRANSLATE_NOOP("cli", "refers to something that is not there: %1");
    case Kind::Chain:
        return QT_TRANSLATE_NOOP("cli", "the record of changes was altered: %1");
    case Kind::Search:
        return QT_TRANSLATE_NOOP("cli", "the search index does not agree with the texts: %1");
    case Kind::EvidenceHash:
        return QT_TRANSLATE_NOOP("cli", "these bytes are not what was stored: %1");
    case Kind::Orphan:
        return QT_TRANSLATE_NOOP("cli", "bytes that belong to nothing: %1");
    case Kind::Rule:
        return QT_TRANSLATE_NOOP("cli", "breaks a rule of the workspace: %1");
    }
    return "%1";
}

QString problemCode(storage::Problem::Kind kind)
{
    static constexpr std::array codes{"integrity", "foreign_key", "change_record", "search", "evidence_hash", "orphan", "rule"};
    return QString::fromLatin1(codes[static_cast<size_t>(kind)]);
}

struct Findings
{
    QList<storage::Problem> problems;
    QList<std::pair<QString, qint64>> counts;
};

void printFindings(Console &console, const Findings &found)
{
    if (console.json()) {
        QJsonArray problems;
        for (const auto &problem : found.problems)
            problems += QJsonObject{{u"kind"_s, problemCode(problem.kind)}, {u"detail"_s, problem.detail}};
        QJsonObject tables;
        for (const auto &[table, count] : found.counts)
            tables.insert(table, count);
        console.printJson({{u"ok"_s, found.problems.isEmpty()}, {u"version"_s, storage::Store::currentVersion()},
            {u"problems"_s, problems}, {u"tables"_s, tables}});
        return;
    }
    if (!found.problems.isEmpty()) {
        for (const auto &problem : found.problems)
            console.print(console.text(problemWords(problem.kind)).arg(problem.detail));
        return;
    }
    console.print(u"ok"_s);
    QList<QStringList> rows;
    for (const auto &[table, count] : found.counts)
        rows += {table, console.wording().number(count)};
    if (!rows.isEmpty())
        console.print(aligned(rows.first(), rows.sliced(1)).join(u'\n'));
}

/// Says what was made, or why not.
int made(Console &console, const QString &path, const domain::Result<void> &result)
{
    if (!result)
        return console.fail(result.error());
    if (console.json())
        console.printJson({{u"path"_s, path}});
    else
        console.print(console.text(QT_TRANSLATE_NOOP("cli", "Written: %1")).arg(path));
    return Done;
}

} // namespace

int runNew(Console &console, const Arguments &arguments)
{
    const auto workspace = workspaceOf(arguments, console.language());
    if (!workspace)
        return console.misuse(findVerb(u"new"_s),
            console
                .text(QT_TRANSLATE_NOOP("cli",
                    "No State is known as “%1”. An invented State needs a code of three capital letters and a --name."))
                .arg(arguments.value("state").value_or(QString())));
    const auto store = storage::Store::create(arguments.operand(0), *workspace, console.context());
    return made(console, arguments.operand(0), store ? domain::Result<void>() : tl::unexpected(store.error()));
}

int runDemo(Console &console, const Arguments &arguments)
{
    const auto wanted = arguments.value("today");
    const QDate today = wanted ? typedDate(*wanted) : domain::today(console.context().clock);
    if (!today.isValid())
        return console.invalid(*wanted);
    return made(console, arguments.operand(0), demo::write(arguments.operand(0), today, console.progress(u"demo"_s)));
}

int runBackup(Console &console, const Arguments &arguments)
{
    const auto store = console.open(arguments.operand(0), storage::Store::Access::ReadOnly);
    if (!store)
        return store.error();
    const QString out = arguments.value("out").value_or(QString());
    return made(console, out, (*store)->backup(out));
}

int runCheck(Console &console, const Arguments &arguments)
{
    const auto store = console.open(arguments.operand(0), storage::Store::Access::ReadOnly);
    if (!store)
        return store.error();
    const auto found = (*store)->read([](const storage::Reader &db) {
        return Findings{storage::check(db), storage::tableCounts(db)};
    });
    if (!found)
        return console.fail(found.error());
    printFindings(console, *found);
    return found->problems.isEmpty() ? Done : DoneWithProblems;
}

} // namespace app
