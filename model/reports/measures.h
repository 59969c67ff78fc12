// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/composer.h"

/// What reports to the Inter-American Court and to the Commission say of what was ordered, recommended or agreed, each
/// in the body's own words.
namespace reports::measures {

/// The words that differ from one body to the other, English sources in context "reports".
struct Forum
{
    const char *standing; ///< heading of the table
    const char *caption;
    const char *measure; ///< header of its first column
    const char *grade; ///< "Assessment of the Court"
    const char *notGraded;
    const char *asked; ///< heading above the body's own words
    const char *complied; ///< what the State asks for where it regards a measure as complied with
    const char *partly; ///< and where in part
    const char *open; ///< what it says of the others
};

/// "Operative paragraph 9", "Recommendation 2", "Clause 4": the place in the judgment, report or agreement.
[[nodiscard]] QString placeOf(const ReportRow &row, const Speech &say);
/// What the paper is called: its title or the name of the case, symbol and case number.
[[nodiscard]] QString paperTitle(const domain::Document &document, const Speech &say);
/// A section with every measure's grade beside the State's own view.
void addStanding(Composer &out, const Forum &forum);
/// A section with one part for each measure: what was asked, how far it is, what was done, what is pending, what the
/// State asks for.
void addMeasures(Composer &out, const QString &title, const Forum &forum);
/// The places of the measures with this status, in their order.
[[nodiscard]] QStringList placesOf(const Material &material, domain::Status status, const Speech &say);
/// Where the report is signed.
void addSignature(Composer &out);

} // namespace reports::measures
