// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/entitynames.h"

namespace exchange {

/// A cell as it stands in the file.
struct EntityCell
{
    QString text;
    bool isNumber = false; ///< the container holds it as a number
    bool from1904 = false; ///< and counts days from then
};

/// What a cell says.
struct EntityValue
{
    std::optional<QString> value; ///< canonical; none: it is empty and says nothing; empty: a dash, which empties what is there
    EntityReason reason = EntityReason::None; ///< why it cannot be taken
    QString detail;
    bool operator==(const EntityValue &) const = default;
};

/// Reads a cell of this column. Figures are read in the form of `language` first.
[[nodiscard]] EntityValue entityValue(const EntityColumn &column, const EntityCell &cell, EntityNames &names, domain::Language language);

/// Whether two values of a column say the same: blanks at the ends and doubled ones do not count, nor that a spreadsheet's cell holds no more
/// than so much of a text.
[[nodiscard]] bool isSameValue(const EntityColumn &column, const QString &before, const QString &after);

/// A number in canonical form.
[[nodiscard]] QString entityNumber(std::optional<double> number);

} // namespace exchange
