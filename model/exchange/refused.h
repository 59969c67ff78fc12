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

/// One cell as CSV: in quotes where needed, never a formula.
[[nodiscard]] QString csvCell(const QString &value);

} // namespace exchange
