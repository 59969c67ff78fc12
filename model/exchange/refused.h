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

/// A row of RFC 4180 without its line end: cells in quotes where needed. What a spreadsheet would take for a formula gets an
/// apostrophe before it.
[[nodiscard]] QString csvLine(const QStringList &values);

} // namespace exchange
