// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sourcerow.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace exchange {

/// What each column of a table means.
struct Header
{
    Family family = Family::Uhri;
    std::vector<std::optional<Column>> columns;

    /// Recognises the first row of a table; none when it is of no family.
    [[nodiscard]] static std::optional<Header> of(const QStringList &cells);
    /// Puts the cells of a row where they belong. UPR Info's rows get their body, type and one theme a line here.
    [[nodiscard]] SourceRow row(qint64 number, const QStringList &cells) const;
    /// What UPR Info's columns only imply: body UPR, type, themes one a line. Nothing for the other family.
    void complete(SourceRow &row) const;
};

/// The meaning of one UHRI column or JSON key; letter case, blanks and underscores do not matter.
[[nodiscard]] std::optional<Column> uhriColumn(QStringView name);

} // namespace exchange
