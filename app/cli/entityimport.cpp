// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/entityimport.h"

#include "app/cli/console.h"
#include "app/cli/reportstyles.h"
#include "app/cli/imported.h"
#include "app/cli/runs.h"
#include "app/cli/table.h"
#include "exchange/entityplan.h"
#include "exchange/entitytemplate.h"
#include "wording/tables.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace app {

using namespace Qt::StringLiterals;
using exchange::EntityKind;
using exchange::EntityPlan;

namespace {

QString sentence(const Console &console, const EntityPlan &plan, const exchange::EntityRefusal &refusal)
{
    const auto &columns = exchange::entityColumns(plan.kind);
    const QString column =
        refusal.column < 0 ? QString() : wording::tables::column(console.wording(), columns.at(refusal.column).code);
    return wording::tables::reason(console.wording(), domain::code(refusal.reason), column, refusal.detail);
}

QList<std::pair<QString, qint64>> countsOf(const exchange::EntityCounts &counts)
{
    return {{u"read"_s, counts.read}, {u"new"_s, counts.added}, {u"changed"_s, counts.changed}, {u"identical"_s, counts.identical},
        {u"refused"_s, counts.refused}};
}

QJsonArray changesJson(const EntityPlan &plan)
{
    QJsonArray rows;
    const auto &columns = exchange::entityColumns(plan.kind);
    for (const auto &item : plan.items) {
        for (const auto &change : item.changes)
            rows += QJsonObject {{u"row"_s, item.row}, {u"column"_s, QString(columns.at(change.column).code)}, {u"before"_s, change.before},
                {u"after"_s, change.after}};
    }
    return rows;
}

void printJson(Console &console, const EntityPlan &plan, const exchange::EntitySummary &summary, bool dryRun)
{
    QJsonObject object {{u"file"_s, plan.path}, {u"format"_s, plan.format()}, {u"sha256"_s, plan.sha256}, {u"dry_run"_s, dryRun},
        {u"written"_s, summary.written}, {u"updated"_s, summary.updated},
        {u"change"_s, summary.change ? QJsonValue(summary.change->value()) : QJsonValue()}, {u"changes"_s, changesJson(plan)},
        {u"columns_not_read"_s, QJsonArray::fromStringList(plan.unread)}};
    for (const auto &[name, count] : countsOf(plan.counts))
        object.insert(name, count);
    QJsonArray rows;
    for (const auto &refusal : plan.refused) {
        const auto &columns = exchange::entityColumns(plan.kind);
        rows += QJsonObject {{u"row"_s, refusal.row}, {u"verdict"_s, u"refused"_s}, {u"reason"_s, QString(domain::code(refusal.reason))},
            {u"column"_s, refusal.column < 0 ? QJsonValue() : QJsonValue(QString(columns.at(refusal.column).code))},
            {u"detail"_s, refusal.detail}, {u"message"_s, sentence(console, plan, refusal)}};
    }
    object.insert(u"rows"_s, rows);
    console.printJson(object);
}

void printChanges(Console &console, const EntityPlan &plan)
{
    const auto words = [&console](const domain::LocalText &text) {
        const QString shown = text.preferred(console.language()).simplified();
        return shown.isEmpty() ? u"–"_s : shown;
    };
    const auto &columns = exchange::entityColumns(plan.kind);
    for (const auto &item : plan.items) {
        for (const auto &change : item.changes)
            console.print(console.text(QT_TRANSLATE_NOOP("cli", "Row %1, %2: %3 → %4"))
                              .arg(QString::number(item.row), wording::tables::column(console.wording(), columns.at(change.column).code),
                                  words(change.beforeWords), words(change.afterWords)));
    }
}

void printWords(Console &console, const EntityPlan &plan, const exchange::EntitySummary &summary, bool dryRun, bool update)
{
    static const QHash<QString, const char *> labels {{u"read"_s, QT_TRANSLATE_NOOP("cli", "Rows read")}, {u"new"_s, QT_TRANSLATE_NOOP("cli", "New")},
        {u"changed"_s, QT_TRANSLATE_NOOP("cli", "Changed")}, {u"identical"_s, QT_TRANSLATE_NOOP("cli", "Identical")},
        {u"refused"_s, QT_TRANSLATE_NOOP("cli", "Refused")}};
    QList<QStringList> rows {{console.text(QT_TRANSLATE_NOOP("cli", "Table of")), wording::tables::kind(console.wording(), domain::code(plan.kind))}};
    for (const auto &[name, count] : countsOf(plan.counts))
        rows += {console.text(labels.value(name)), console.wording().number(count)};
    console.print(aligned(rows.first(), rows.sliced(1)).join(u'\n'));
    printChanges(console, plan);
    for (const auto &refusal : plan.refused)
        console.print(console.text(QT_TRANSLATE_NOOP("cli", "Row %1, %2: %3"))
                          .arg(QString::number(refusal.row), console.text(QT_TRANSLATE_NOOP("cli", "refused")), sentence(console, plan, refusal)));
    if (!plan.unread.isEmpty())
        console.print(console.text(QT_TRANSLATE_NOOP("cli", "Columns that are not read: %1")).arg(plan.unread.join(u", "_s)));
    printImported(console, dryRun, {summary.written, summary.updated, summary.change});
    if (!update && plan.counts.changed > 0)
        console.note(console.text(QT_TRANSLATE_NOOP("cli", "Changed rows are written with --update.")));
}

} // namespace

bool isEntityImport(const Arguments &arguments)
{
    const QString format = arguments.value("format").value_or(u"auto"_s);
    if (domain::fromCode<EntityKind>(format))
        return true;
    if (format != "auto"_L1)
        return false;
    const auto kind = exchange::entityKindOf(arguments.operand(1));
    return kind && *kind;
}

int runEntityImport(Console &console, const Arguments &arguments)
{
    const bool dryRun = arguments.has("dry-run");
    const bool update = arguments.has("update");
    const auto store = console.open(
        arguments.operand(0), dryRun ? storage::Store::Access::ReadOnly : storage::Store::Access::ReadWrite);
    if (!store)
        return store.error();
    const auto plan = exchange::previewEntities(
        arguments.operand(1), **store, console.progress(console.text(QT_TRANSLATE_NOOP("cli", "Reading"))));
    if (!plan)
        return console.fail(plan.error());
    if (const auto wanted = domain::fromCode<EntityKind>(arguments.value("format").value_or(QString())); wanted && *wanted != plan->kind)
        return console.fail({domain::ErrorCode::UnknownFormat, arguments.operand(1)});
    exchange::EntitySummary summary;
    if (!dryRun) {
        const auto applied =
            exchange::applyEntities(**store, *plan, update, console.progress(console.text(QT_TRANSLATE_NOOP("cli", "Writing"))));
        if (!applied)
            return console.fail(applied.error());
        summary = *applied;
    }
    if (console.json())
        printJson(console, *plan, summary, dryRun);
    else
        printWords(console, *plan, summary, dryRun, update);
    return plan->counts.refused > 0 ? DoneWithProblems : Done;
}

int runTemplate(Console &console, const Arguments &arguments)
{
    const QString name = QString(arguments.operand(1)).replace(u'-', u'_');
    const auto kind = domain::fromCode<EntityKind>(name);
    const bool filled = arguments.has("filled");
    if (name == "report_styles"_L1 && !filled)
        return writeReportStyles(console, arguments.value("out").value_or(QString()));
    if (!kind || (filled && !exchange::canBeFilled(*kind)))
        return console.invalid(arguments.operand(1));
    const auto store = console.open(arguments.operand(0), storage::Store::Access::ReadOnly);
    if (!store)
        return store.error();
    const QString path = arguments.value("out").value_or(QString());
    const auto progress = console.progress(console.text(QT_TRANSLATE_NOOP("cli", "Writing")));
    qint64 rows = 0;
    if (filled) {
        const auto written = exchange::writeEntities(path, *kind, **store, console.wording(), progress);
        if (!written)
            return console.fail(written.error());
        rows = *written;
    } else if (const auto written = exchange::writeTemplate(path, *kind, **store, console.wording(), progress); !written) {
        return console.fail(written.error());
    }
    if (console.json())
        console.printJson({{u"file"_s, path}, {u"kind"_s, QString(domain::code(*kind))}, {u"rows"_s, rows}});
    else
        console.print(console.text(QT_TRANSLATE_NOOP("cli", "%1: written (rows: %2).")).arg(path, console.wording().number(rows)));
    return Done;
}

} // namespace app
