// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/composer.h"

#include <optional>

/// How many stand in each status: figures and tables that several kinds print.
namespace reports::counts {

[[nodiscard]] qint64 at(const storage::statistics::StatusCounts &counts, domain::Status status);

/// From what is done to what is not begun, as a reader looks for it; then those outside that scale.
inline constexpr std::array<domain::Status, 8> readingOrder{domain::Status::Implemented,
    domain::Status::PartlyImplemented, domain::Status::InProgress, domain::Status::Planned, domain::Status::NotStarted,
    domain::Status::NotAccepted, domain::Status::Ongoing, domain::Status::NotApplicable};
/// The last two are rare and stand only where there are some.
[[nodiscard]] bool isShown(domain::Status status, const storage::statistics::StatusCounts &counts);

/// Recommendations, implemented, past due, silent.
[[nodiscard]] KeyFigures keyFigures(const Composer &out);

/// A row of `statusTable`: what it counts, and how many.
struct CountedRow
{
    QString label = {};
    storage::statistics::StatusCounts byStatus = {};
    qint64 total = 0;
    qint64 overdue = 0;
};
/// A row for each, and a total row that is the sum of all or, where the rows overlap, `whole`: implemented, partly, in
/// progress, planned or not started, other, total, of these overdue.
[[nodiscard]] Table statusTable(const Composer &out, const QString &header, const QList<CountedRow> &rows,
    const std::optional<CountedRow> &whole = {});
/// The same by the State's position on the recommendations of the UPR; those without one in a row of their own.
[[nodiscard]] Table positionTable(const Composer &out);

/// Those kinds of mechanism with recommendations, at most so many: the rest are taken together as others.
[[nodiscard]] QList<storage::statistics::Group> shownKinds(
    const Material &material, const Speech &say, qsizetype most = 6);
[[nodiscard]] QString kindLabel(const storage::statistics::Group &kind, const Speech &say);
/// A bar for each of these kinds, and one of all where there are several.
[[nodiscard]] Figure kindFigure(const Composer &out, qsizetype most = 6);

} // namespace reports::counts
