// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"

#include <functional>

/// What the verbs of the plan, action and indicator, have in common.
namespace app {

/// "#12" or "12". None: it is no number.
[[nodiscard]] std::optional<qint64> typedNumber(const QString &text);
/// A figure in the form of the console's language, or with a decimal point.
[[nodiscard]] std::optional<double> typedFigure(const Console &console, const QString &text);
/// NotFound or Ambiguous for the first that is not one.
[[nodiscard]] QList<domain::RecommendationId> recommendationsNamed(const storage::Reader &db, const QStringList &references);

/// Runs a change of the action or indicator whose number `work` returns and says what came of it; `key` names it in JSON. The exit code.
int changeNumbered(Console &console, const QString &workspace, storage::Intent intent, const QString &key,
    const std::function<qint64(const storage::Writer &)> &work);

enum class PlanFormat { Table, Csv, Json };
constexpr std::array<QLatin1StringView, 3> codesOf(PlanFormat)
{
    return {QLatin1StringView("table"), QLatin1StringView("csv"), QLatin1StringView("json")};
}
/// What --format or --json asks for. None: it is not understood.
[[nodiscard]] std::optional<PlanFormat> formatOf(const Console &console, const Arguments &arguments);
/// Rows for a program: as CSV with these columns, lists with ", " between; or as a JSON array.
void printRows(Console &console, PlanFormat format, const QStringList &columns, const QList<QJsonObject> &rows);

} // namespace app
