// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/encoding.h"
#include "exchange/format.h"
#include "exchange/sourcerow.h"

#include <QJsonObject>
#include <QStringList>
#include <vector>

namespace exchange {

/// What each column of a table means, from the first on; none: it is not imported. Several columns may mean the same:
/// their values are joined, one a line.
using Mapping = std::vector<std::optional<Column>>;

/// How a file is to be read where it does not say so itself, or says it wrongly. What is not given is found out. A
/// person's word wins over what was found.
struct Reading
{
    std::optional<Encoding> encoding; ///< of separated values
    std::optional<QChar> separator; ///< of separated values
    QString sheet; ///< by name (of a document: the number of the table, from 1); empty: the first one that fits
    std::optional<qint64> headerRow; ///< counted as the person sees it, from 1
    std::optional<Mapping> mapping; ///< makes the table one of family Mapped

    /// As it is remembered: only what is given, names and codes. {"encoding": "UTF-8", "separator": ";", "sheet": "…",
    /// "header_row": 3, "mapping": ["text", null, …]}
    [[nodiscard]] QJsonObject toJson() const;
    /// What is not understood counts as not given.
    [[nodiscard]] static Reading fromJson(const QJsonObject &object);
    bool operator==(const Reading &) const = default;
};

/// By what a reading is remembered: the same for every file of one container whose header says the same, whatever
/// letter case, accents and blanks. 32 hexadecimal digits.
[[nodiscard]] QString shapeOf(Container container, const QStringList &header);

} // namespace exchange
