// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/criteria.h"
#include "exchange/sheet.h"
#include "storage/store.h"
#include "wording/wording.h"
#include "work/task.h"

#include <QStringList>
#include <vector>

namespace exchange {

/// How a list leaves.
enum class ListFormat { Csv, Xlsx, Ods, Json };
constexpr std::array<QLatin1StringView, 4> codesOf(ListFormat)
{
    return {QLatin1StringView("csv"), QLatin1StringView("xlsx"), QLatin1StringView("ods"), QLatin1StringView("json")};
}
/// The format that a file's name asks for by its ending; none is not an error.
[[nodiscard]] std::optional<ListFormat> listFormatOf(const QString &path);

/// Which recommendations leave, and how.
struct ListExport
{
    ListFormat format = ListFormat::Xlsx;
    domain::Criteria criteria;
    domain::Order order;
    std::optional<std::vector<domain::RecommendationId>> only; ///< these, in this order, instead of those that fit
    QStringList columns; ///< codes (exportcolumns.h); empty: all
    QString title; ///< in the file's properties; empty: "Recommendations"
    /// Names of beneficiaries and titles of evidence that are confidential leave, too. Nothing else of a recommendation that a list shows is
    /// confidential.
    bool withConfidential = false;
};

/// Writes the list to a file, read page by page in one transaction: what is kept in memory is one page and the ids. The file appears whole or
/// not at all (work::saveFile). JSON is an array of objects as `avance list --format json` prints it. Headers, statuses and names of States are in the
/// language of `wording`. InvalidValue with the code of a column that does not exist; FileExists for a workspace that is
/// open; what SheetWriter and work::saveFile say; Cancelled.
[[nodiscard]] domain::Result<SheetTotals> exportList(const storage::Store &store, const ListExport &what, const QString &path,
    const wording::Wording &wording, const work::Progress &progress = {});

} // namespace exchange
