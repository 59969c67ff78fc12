// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reading.h"

#include <QStringList>

namespace exchange {

/// What each column of a table means.
struct Header
{
    Family family = Family::Uhri;
    Mapping columns;

    /// Recognises the first row of a table by the names of its columns; none when it is of no family.
    [[nodiscard]] static std::optional<Header> of(const QStringList &cells);
    /// Guesses, by their names in Spanish and English, what the columns of anybody's table mean: family Mapped.
    [[nodiscard]] static Header guess(const QStringList &cells);

    [[nodiscard]] bool has(Column column) const;
    /// Something is mapped to a text in either language.
    [[nodiscard]] bool hasText() const;
    /// Whether rows say whose they are; otherwise all belong to the chosen State.
    [[nodiscard]] bool hasStates() const { return has(Column::Countries); }
    /// How many columns mean something.
    [[nodiscard]] qsizetype known() const;
    /// Whether a row only explains the columns (IMPACT OSS's hints) and is to be passed over.
    [[nodiscard]] bool isHint(const QStringList &cells) const;
    /// Brings the cells of a family into the common form: UPR Info's body and themes one a line, the Danish Institute's
    /// symbol and paragraph taken apart, the matrix's groups taken out of its themes, values of Uwazi one a line…
    void complete(SourceRow &row) const;
    bool operator==(const Header &) const = default;
};

/// The meaning of one UHRI column or JSON key; letter case, blanks and underscores do not matter.
[[nodiscard]] std::optional<Column> uhriColumn(QStringView name);
/// What a column of anybody's table means, by its name; none is not an error.
[[nodiscard]] std::optional<Column> columnNamed(QStringView name);
/// Letters and digits only, in lower case, without accents: by this, names of columns are compared.
[[nodiscard]] QString columnKey(QStringView name);

} // namespace exchange
