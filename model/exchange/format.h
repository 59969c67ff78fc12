// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"

#include <array>

namespace exchange {

/// What holds a table.
enum class Container {
    Csv, ///< separated values, whatever the separator: comma, semicolon, tabulator
    Xlsx,
    Xls, ///< Excel 97-2003 and before
    Ods,
    Docx, ///< the tables of a document
    Json,
};
inline constexpr size_t tableCount = 5; ///< the containers before Json, which holds records of UHRI only
constexpr std::array<QLatin1StringView, tableCount + 1> codesOf(Container)
{
    using C = QLatin1StringView;
    return {C("csv"), C("xlsx"), C("xls"), C("ods"), C("docx"), C("json")};
}

/// Whose columns a table has.
enum class Family {
    Uhri, ///< OHCHR's Universal Human Rights Index: names as in its XLSX (misspelt and corrected), its JSON, or lower
          ///< case with underscores
    UprInfo, ///< the database of the NGO UPR Info: To, Text, From, Response, Issue, Session
    Dihr, ///< the Danish Institute's explorer: the State under Recommendation, the text under Tekst
    UprMatrix, ///< OHCHR's matrix of recommendations of a review; names no State under review
    ImpactOss, ///< headers "Title [database:title]"; names no State
    Uwazi, ///< headers "title__es", values with | between; names no State as a rule
    Mapped, ///< anybody's own table: a person says what its columns mean
};
constexpr std::array<QLatin1StringView, 7> codesOf(Family)
{
    using C = QLatin1StringView;
    return {C("uhri"), C("uprinfo"), C("dihr"), C("upr_matrix"), C("impactoss"), C("uwazi"), C("table")};
}

/// What a file is: whose columns, in which container. Its code is recorded in workspaces and typed on the command line:
/// "uhri_xlsx", "table_ods". Behaves as an enumeration does (domain/codes.h).
struct Format
{
    Family family = Family::Uhri;
    Container container = Container::Csv;

    constexpr Format() = default;
    constexpr Format(Family whose, Container in)
        : family(whose)
        , container(in)
    {
    }
    /// The place among the codes.
    constexpr explicit Format(size_t place)
        : family(static_cast<Family>(place / tableCount))
        , container(static_cast<Container>(place % tableCount))
    {
        if (place == codesOf(Family{}).size() * tableCount)
            *this = Format(Family::Uhri, Container::Json);
    }
    constexpr explicit operator size_t() const
    {
        return container == Container::Json ? codesOf(Family{}).size() * tableCount
                                            : static_cast<size_t>(family) * tableCount + static_cast<size_t>(container);
    }
    bool operator==(const Format &) const = default;
};
constexpr std::array<QLatin1StringView, 7 * tableCount + 1> codesOf(Format)
{
    using C = QLatin1StringView;
    return {C("uhri_csv"), C("uhri_xlsx"), C("uhri_xls"), C("uhri_ods"), C("uhri_docx"), C("uprinfo_csv"),
        C("uprinfo_xlsx"), C("uprinfo_xls"), C("uprinfo_ods"), C("uprinfo_docx"), C("dihr_csv"), C("dihr_xlsx"),
        C("dihr_xls"), C("dihr_ods"), C("dihr_docx"), C("upr_matrix_csv"), C("upr_matrix_xlsx"), C("upr_matrix_xls"),
        C("upr_matrix_ods"), C("upr_matrix_docx"), C("impactoss_csv"), C("impactoss_xlsx"), C("impactoss_xls"),
        C("impactoss_ods"), C("impactoss_docx"), C("uwazi_csv"), C("uwazi_xlsx"), C("uwazi_xls"), C("uwazi_ods"),
        C("uwazi_docx"), C("table_csv"), C("table_xlsx"), C("table_xls"), C("table_ods"), C("table_docx"),
        C("uhri_json")};
}

} // namespace exchange
