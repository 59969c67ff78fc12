// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/vocabulary.h"

#include <QDate>
#include <QIODevice>
#include <QList>
#include <QString>
#include <memory>
#include <variant>

/// Tables that leave for a spreadsheet: one interface, one writer a format.
namespace exchange {

enum class SheetFormat { Csv, Xlsx, Ods };
constexpr std::array<QLatin1StringView, 3> codesOf(SheetFormat)
{
    return {QLatin1StringView("csv"), QLatin1StringView("xlsx"), QLatin1StringView("ods")};
}

/// A web address. It becomes a link that can be followed where the format has such and the address is one of http or https; else a text.
struct Link
{
    QString address;
    bool operator==(const Link &) const = default;
};
/// What stands in a cell: nothing, a text, a number, a date (null: nothing), a web address. A text is a text whatever it looks like: no
/// program may take it for a formula, a number, a date or an address.
using Cell = std::variant<std::monostate, QString, double, QDate, Link>;

struct SheetColumn
{
    enum class Kind { Text, Number, Percent, Date, Link };
    QString title;
    Kind kind = Kind::Text;
    int width = 12; ///< in characters
};

struct SheetHead
{
    QString name; ///< of the sheet; shortened and cleaned as the formats ask
    QString title; ///< of the file, in its properties
    domain::Language language = domain::Language::Spanish;
    QList<SheetColumn> columns;
    bool wraps = true; ///< long texts take several lines; without, every row is one line high
};

struct SheetTotals
{
    qint64 rows = 0; ///< without the header
    qint64 cut = 0; ///< texts that were longer than a cell of the format holds, and end with "…"
    bool operator==(const SheetTotals &) const = default;
};

/// Writes one table, row by row; what is kept in memory does not grow with it. `begin`, any number of `row`, `end`. After an error nothing
/// more may be called, and what was written is the caller's to drop. FileNotWritable; FileTooLarge for more rows than a sheet has
/// (1,048,576 with the header).
///
/// - CSV: UTF-8 with a byte order mark, CRLF, commas; dates as 2026-05-31; what looks like a formula gets an apostrophe before it; U+0000, where programs
///   end a text, is left out.
/// - XLSX: strings are inline and never formulas; the first row stays in sight and carries filters. A text of more than 32,767 characters,
///   which Excel would call damage, is cut. What XML does not allow is written as Excel does ("_x0000_").
/// - ODS: the same, uncut. What XML does not allow is left out; a carriage return is a line break.
class SheetWriter
{
public:
    virtual ~SheetWriter() = default;
    SheetWriter(const SheetWriter &) = delete;
    SheetWriter &operator=(const SheetWriter &) = delete;

    [[nodiscard]] virtual domain::Result<void> begin(const SheetHead &head) = 0;
    [[nodiscard]] virtual domain::Result<void> row(const QList<Cell> &cells) = 0;
    [[nodiscard]] virtual domain::Result<void> end() = 0;
    [[nodiscard]] const SheetTotals &totals() const { return m_totals; }

protected:
    SheetWriter() = default;
    SheetTotals m_totals;
};

/// `device` is open for writing, can be sought in and outlives the writer.
[[nodiscard]] std::unique_ptr<SheetWriter> sheetWriter(SheetFormat format, QIODevice &device);

namespace sheet {
inline constexpr qint64 mostRows = 1'048'576;
/// Whether the address is one that may be followed from a table.
[[nodiscard]] bool canBeFollowed(const QString &address);
/// The name without what the formats refuse ([ ] : * ? / \ and apostrophes at its ends), 31 characters at most, never empty.
[[nodiscard]] QString cleanName(const QString &name);
/// How spreadsheets call a column: 0 is "A", 26 is "AA".
[[nodiscard]] QString columnLetters(qsizetype column);
} // namespace sheet

} // namespace exchange
