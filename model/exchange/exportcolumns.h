// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheet.h"
#include "storage/exportrows.h"
#include "wording/wording.h"

#include <QJsonValue>

namespace exchange {

/// What the values of a table are worded with.
struct ExportWords
{
    const wording::Wording &wording;
    QDate today;
};

/// A column of a list that leaves: in a sheet its words are those of one language, in JSON its values are codes, ISO dates, numbers and lists.
struct ExportColumn
{
    const char *code; ///< also the key in JSON
    SheetColumn::Kind kind;
    int width;
    storage::ExportParts parts; ///< what it needs to be read
    Cell (*cell)(const storage::ExportRow &row, const ExportWords &words);
    /// nullptr: the cell, with null for nothing.
    QJsonValue (*json)(const storage::ExportRow &row, const ExportWords &words);
};

/// Every column there is, in their order.
[[nodiscard]] const QList<ExportColumn> &exportColumns();
/// nullptr: no column is called so, which is not an error.
[[nodiscard]] const ExportColumn *exportColumn(const QString &code);
[[nodiscard]] QStringList exportColumnCodes();
[[nodiscard]] QJsonValue jsonOf(const ExportColumn &column, const storage::ExportRow &row, const ExportWords &words);

} // namespace exchange
