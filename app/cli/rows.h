// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "storage/recommendations.h"

#include <QJsonObject>

/// A recommendation as the command line prints it.
namespace app {

/// The names of the columns, which are the keys in JSON.
[[nodiscard]] const QStringList &columnNames();

/// These recommendations in the order given, each as its values by column name: ids and percentages as numbers, dates ISO
/// 8601 or null, yes and no as booleans, support as a list. Ids that are gone are left out.
[[nodiscard]] QList<QJsonObject> rowsJson(
    const storage::Reader &db, const std::vector<domain::RecommendationId> &ids);

/// One value of such an object for a person, in the console's language.
[[nodiscard]] QString shown(const Console &console, const QString &column, const QJsonObject &row);
/// One value of such an object for another program: as in JSON, lists with ", " between.
[[nodiscard]] QString plainValue(const QJsonValue &value);

/// An ISO date, or null.
[[nodiscard]] QJsonValue isoDate(QDate date);
/// A moment in UTC with seconds, or null.
[[nodiscard]] QJsonValue isoMoment(const QDateTime &moment);

} // namespace app
