// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/planning.h"

#include "app/cli/rows.h"
#include "exchange/refused.h"
#include "storage/recommendations.h"
#include "wording/figures.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace app {

using namespace Qt::StringLiterals;

std::optional<qint64> typedNumber(const QString &text)
{
    bool good = false;
    const qint64 number = (text.startsWith(u'#') ? text.sliced(1) : text).toLongLong(&good);
    return good && number > 0 ? std::optional(number) : std::nullopt;
}

std::optional<double> typedFigure(const Console &console, const QString &text)
{
    // A script writes 1250.5 in every language; 1.250 is still the person's own form.
    return wording::parseDecimal(text, console.language());
}

QList<domain::RecommendationId> recommendationsNamed(const storage::Reader &db, const QStringList &references)
{
    QList<domain::RecommendationId> ids;
    for (const QString &reference : references) {
        const auto id = storage::recommendations::byReference(db, reference);
        if (!ids.contains(id))
            ids << id;
    }
    return ids;
}

int changeNumbered(Console &console, const QString &workspace, storage::Intent intent, const QString &key,
    const std::function<qint64(const storage::Writer &)> &work)
{
    const auto store = console.open(workspace);
    if (!store)
        return store.error();
    qint64 number = 0;
    QJsonObject arguments;
    // What hangs on it may be all that changes: the history is told what it belongs to.
    const auto made = (*store)->write(
        intent,
        [&](const storage::Writer &db) {
            number = work(db);
            arguments.insert(key, number);
        },
        arguments);
    if (!made)
        return console.fail(made.error());
    const std::optional<domain::ChangeId> change = *made;
    if (console.json())
        console.printJson({{key, number}, {u"change"_s, change ? QJsonValue(change->value()) : QJsonValue()}});
    else if (change)
        console.print(console.text(QT_TRANSLATE_NOOP("cli", "%1: done (change %2).")).arg(u'#' + QString::number(number)).arg(change->value()));
    else
        console.print(console.text(QT_TRANSLATE_NOOP("cli", "%1: it was so already; nothing was changed.")).arg(u'#' + QString::number(number)));
    return Done;
}

std::optional<PlanFormat> formatOf(const Console &console, const Arguments &arguments)
{
    return domain::fromCode<PlanFormat>(arguments.value("format").value_or(console.json() ? u"json"_s : u"table"_s));
}

void printRows(Console &console, PlanFormat format, const QStringList &columns, const QList<QJsonObject> &rows)
{
    if (format == PlanFormat::Json) {
        QStringList lines;
        for (const QJsonObject &row : rows)
            lines << QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact));
        console.print(u"[\n"_s + lines.join(u",\n"_s) + u"\n]"_s);
        return;
    }
    console.print(u"\uFEFF"_s + exchange::csvLine(columns)); // the mark by which Excel knows UTF-8
    for (const QJsonObject &row : rows) {
        QStringList cells;
        for (const QString &column : columns)
            cells << plainValue(row.value(column));
        console.print(exchange::csvLine(cells));
    }
}

} // namespace app
