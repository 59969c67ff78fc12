// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "exchange/format.h"

#include <QString>
#include <array>
#include <bitset>

namespace exchange {

/// The columns that files of recommendations have in common, by meaning.
enum class Column {
    Text,
    Countries, ///< to whom it is addressed
    Body,
    Symbol,
    Themes,
    Groups,
    Sdgs,
    Published,
    RecommendingStates,
    Position,
    Type,
    ExternalId,
    Session,
    Cycle,
    // What only people's own tables have.
    TextEs, ///< where a table has a column for each language
    TextEn,
    Paragraph, ///< where it stands in a column of its own
    Lead, ///< institution: acronym or name
    Support, ///< institutions
    Due,
    Priority,
    Status, ///< the national one
    Case, ///< the name of a court's or commission's case, where the document has no symbol
    ExternalSystem, ///< whose id ExternalId is: "uhri"
    Uid, ///< Avance's own, of a list that it wrote
};
inline constexpr size_t columnCount = 25;

/// The columns of `Column` in its order, as the command line names them.
constexpr std::array<QLatin1StringView, columnCount> codesOf(Column)
{
    using C = QLatin1StringView;
    return {C("text"), C("countries"), C("body"), C("symbol"), C("themes"), C("groups"), C("sdgs"), C("published"),
        C("recommending_states"), C("position"), C("type"), C("external_id"), C("session"), C("cycle"), C("text_es"),
        C("text_en"), C("paragraph"), C("lead"), C("support"), C("due"), C("priority"), C("status"), C("case"),
        C("external_system"), C("uid")};
}

/// Something wrong with a row that only its reader can see.
enum class Damage {
    None,
    TooManyCells, ///< more filled cells than the header has columns: a separator stands in a text without quotes
    OpenQuote, ///< a quote is opened and never closed
    NotARecord, ///< an element of the list that is not an object
};

/// One row of a file as it stands there, before any cleaning. Lists hold one value a line.
struct SourceRow
{
    qint64 number = 0; ///< as the person sees it: the row of the spreadsheet (the header is 1); the record's place in a
                       ///< JSON list, from 1
    std::array<QString, columnCount> cells;
    std::bitset<columnCount> numeric; ///< the cell holds a number, not text: a date's serial, a mistyped code
    Damage damage = Damage::None;
    Family family = Family::Uhri;

    [[nodiscard]] const QString &operator[](Column column) const { return cells[static_cast<size_t>(column)]; }
    [[nodiscard]] QString &operator[](Column column) { return cells[static_cast<size_t>(column)]; }
    [[nodiscard]] bool isNumeric(Column column) const { return numeric.test(static_cast<size_t>(column)); }
    bool operator==(const SourceRow &) const = default;
};

} // namespace exchange
