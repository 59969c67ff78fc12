// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plan.h"

namespace exchange {

/// The words of a reason, given by whoever writes for a person; the code where none is given.
using ReasonText = std::function<QString(Reason)>;

/// [{"row":3,"reason":"no_text","detail":"…"}], as an import keeps them.
[[nodiscard]] QJsonArray toJson(const QList<Remark> &remarks);

/// Writes rows with their numbers and reasons as CSV for a spreadsheet: UTF-8 with a byte order mark, CRLF, `header`
/// for its three columns (row, reason, detail). A cell that begins with = + - @ or a tabulator is written so that no
/// program takes it for a formula. FileNotWritable, DiskFull, IsDirectory.
[[nodiscard]] domain::Result<void> writeRemarks(
    const QString &path, const QList<Remark> &remarks, const QStringList &header, const ReasonText &text = {});

/// Hands over the rows of a table as they stand there, the header first, until `take` says false. `number` as SourceRow::number
/// counts.
using TableRows = std::function<domain::Result<void>(
    const std::function<bool(qint64 number, const QStringList &cells)> &take, const work::Progress &progress)>;
/// The rows of a plan's file. A format that is no table (JSON) is given as one in UHRI's columns.
[[nodiscard]] TableRows tableRows(const ImportPlan &plan);

/// The columns that are put behind those of the file; a later import ignores them.
inline constexpr QLatin1StringView reasonColumn("avance_reason");
inline constexpr QLatin1StringView detailColumn("avance_detail");

/// Writes the rows of `left` as a file of the same shape, ready to be corrected and imported again: the same columns with the same
/// texts in their cells, and behind them why each row was left out. CSV for a spreadsheet, as `writeRemarks`, but no cell is
/// changed: what looks like a formula is put in quotes. Streamed. Errors as for `writeRemarks`, and those of reading the file.
[[nodiscard]] domain::Result<qint64> writeLeftRows(const QString &path, const QList<Remark> &left, const TableRows &rows,
    const ReasonText &text, const work::Progress &progress);

/// A row of RFC 4180 without its line end: cells in quotes where needed. What a spreadsheet would take for a formula gets an
/// apostrophe before it.
[[nodiscard]] QString csvLine(const QStringList &values);

} // namespace exchange
