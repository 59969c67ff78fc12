// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/imported.h"
#include "app/cli/entityimport.h"
#include "app/cli/reading.h"
#include "app/cli/runs.h"
#include "app/cli/table.h"
#include "app/cli/workspaceimport.h"
#include "exchange/plan.h"
#include "exchange/refused.h"
#include "storage/changes.h"
#include "wording/reasons.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace app {

using namespace Qt::StringLiterals;
using exchange::ImportPlan;
using exchange::Verdict;

namespace {

/// A row that did not come in, and why.
struct Left
{
    qint64 row = 0;
    Verdict verdict = Verdict::Refused;
    exchange::Reason reason = exchange::Reason::None;
    QString detail;
};

QList<Left> leftOut(const ImportPlan &plan)
{
    QList<Left> left;
    for (const auto &remark : plan.refused)
        left.append({remark.row, Verdict::Refused, remark.reason, remark.detail});
    for (const auto &item : plan.items) {
        if (item.verdict == Verdict::Doubtful)
            left.append({item.row, Verdict::Doubtful, item.reason, item.detail});
    }
    std::ranges::sort(left, {}, &Left::row);
    return left;
}

QString verdictWords(const Console &console, Verdict verdict)
{
    return verdict == Verdict::Refused ? console.text(QT_TRANSLATE_NOOP("cli", "refused"))
                                       : console.text(QT_TRANSLATE_NOOP("cli", "doubtful, not taken"));
}

QList<std::pair<QString, qint64>> countsOf(const exchange::ImportCounts &counts)
{
    return {{u"read"_s, counts.read}, {u"new"_s, counts.added}, {u"changed"_s, counts.changed},
        {u"identical"_s, counts.identical}, {u"doubtful"_s, counts.doubtful}, {u"refused"_s, counts.refused},
        {u"skipped"_s, counts.skipped}, {u"other_state"_s, counts.otherState},
        {u"recommendations"_s, counts.recommendations}};
}

void printJson(Console &console, const ImportPlan &plan, const exchange::ImportSummary &summary, bool dryRun)
{
    QJsonObject object{{u"file"_s, plan.path}, {u"format"_s, QString(domain::code(plan.recognised.format))},
        {u"state"_s, plan.state}, {u"sha256"_s, plan.sha256}, {u"dry_run"_s, dryRun}, {u"written"_s, summary.written},
        {u"updated"_s, summary.updated},
        {u"change"_s, summary.change ? QJsonValue(summary.change->value()) : QJsonValue()}};
    for (const auto &[name, count] : countsOf(plan.counts))
        object.insert(name, count);
    QJsonArray rows;
    for (const Left &left : leftOut(plan)) {
        const QString reason(domain::code(left.reason));
        rows += QJsonObject{{u"row"_s, left.row}, {u"verdict"_s, QString(domain::code(left.verdict))},
            {u"reason"_s, reason}, {u"detail"_s, left.detail},
            {u"message"_s, wording::importReason(console.wording(), reason, left.detail)}};
    }
    object.insert(u"rows"_s, rows);
    console.printJson(object);
}

void printWords(Console &console, const ImportPlan &plan, const exchange::ImportSummary &summary, bool dryRun)
{
    static const QHash<QString, const char *> labels{
        {u"read"_s, QT_TRANSLATE_NOOP("cli", "Rows read")},
        {u"new"_s, QT_TRANSLATE_NOOP("cli", "New")},
        {u"changed"_s, QT_TRANSLATE_NOOP("cli", "Changed")},
        {u"identical"_s, QT_TRANSLATE_NOOP("cli", "Identical")},
        {u"doubtful"_s, QT_TRANSLATE_NOOP("cli", "Doubtful")},
        {u"refused"_s, QT_TRANSLATE_NOOP("cli", "Refused")},
        {u"skipped"_s, QT_TRANSLATE_NOOP("cli", "Not recommendations")},
        {u"other_state"_s, QT_TRANSLATE_NOOP("cli", "To other States")},
        {u"recommendations"_s, QT_TRANSLATE_NOOP("cli", "New recommendations")},
    };
    QList<QStringList> rows;
    for (const auto &[name, count] : countsOf(plan.counts))
        rows += {console.text(labels.value(name)), console.wording().number(count)};
    console.print(aligned(rows.first(), rows.sliced(1)).join(u'\n'));
    for (const Left &left : leftOut(plan)) {
        console.print(
            console.text(QT_TRANSLATE_NOOP("cli", "Row %1, %2: %3"))
                .arg(QString::number(left.row), verdictWords(console, left.verdict),
                    wording::importReason(console.wording(), QString(domain::code(left.reason)), left.detail)));
    }
    printImported(console, dryRun, {summary.written, summary.updated, summary.change});
}

domain::Result<exchange::ImportOptions> optionsOf(const storage::Store &store, const Arguments &arguments)
{
    exchange::ImportOptions options;
    auto reading = readingOf(arguments, arguments.operand(1));
    if (!reading)
        return tl::unexpected(reading.error());
    options.reading = std::move(*reading);
    options.state = arguments.value("state");
    if (options.state)
        return options;
    const auto workspace = store.read([](const storage::Reader &db) { return storage::workspace::info(db); });
    if (!workspace)
        return tl::unexpected(workspace.error());
    options.state = workspace->state;
    return options;
}

/// The rows that were left out, into a file of the same shape, with the reasons in words.
domain::Result<void> writeLeft(Console &console, const ImportPlan &plan, const QString &path)
{
    if (QFileInfo::exists(path))
        return domain::failure(domain::ErrorCode::FileExists, path);
    const auto words = [&console](exchange::Reason reason) {
        return wording::importReason(console.wording(), QString(domain::code(reason)));
    };
    return exchange::writeLeftRows(path, plan.leftRows(), exchange::tableRows(plan), words,
        console.progress(console.text(QT_TRANSLATE_NOOP("cli", "Reading"))))
        .map([](qint64) {});
}

} // namespace

int runImport(Console &console, const Arguments &arguments)
{
    if (isWorkspaceImport(arguments))
        return runWorkspaceImport(console, arguments);
    if (isEntityImport(arguments))
        return runEntityImport(console, arguments);
    const QString format = arguments.value("format").value_or(u"auto"_s);
    if (format != "auto"_L1 && !domain::fromCode<exchange::Format>(format))
        return console.invalid(format);
    const bool dryRun = arguments.has("dry-run");
    const auto store = console.open(
        arguments.operand(0), dryRun ? storage::Store::Access::ReadOnly : storage::Store::Access::ReadWrite);
    if (!store)
        return store.error();
    const auto options = optionsOf(**store, arguments);
    if (!options)
        return console.fail(options.error());
    const QString file = arguments.operand(1);
    const auto plan =
        exchange::preview(file, *options, **store, console.progress(console.text(QT_TRANSLATE_NOOP("cli", "Reading"))));
    if (!plan)
        return console.fail(plan.error());
    if (format != "auto"_L1 && format != domain::code(plan->recognised.format))
        return console.fail({domain::ErrorCode::UnknownFormat, file});
    exchange::ImportSummary summary;
    if (!dryRun) {
        const auto applied = exchange::apply(**store, *plan, {.update = arguments.has("update")},
            console.progress(console.text(QT_TRANSLATE_NOOP("cli", "Writing"))));
        if (!applied)
            return console.fail(applied.error());
        summary = *applied;
    }
    if (const auto left = arguments.value("left")) {
        if (const auto written = writeLeft(console, *plan, *left); !written)
            return console.fail(written.error());
    }
    if (console.json())
        printJson(console, *plan, summary, dryRun);
    else
        printWords(console, *plan, summary, dryRun);
    return plan->counts.refused > 0 || plan->counts.doubtful > 0 ? DoneWithProblems : Done;
}

} // namespace app
