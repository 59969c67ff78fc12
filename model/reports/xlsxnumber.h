// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"

#include <QString>
#include <optional>

namespace reports::xlsx {

/// A number as it stands in a report, for a cell that can be counted with.
struct Number
{
    enum class Look { Plain, Grouped, Percent };
    double value = 0; ///< of a percentage the part: 0.33
    Look look = Look::Plain;
    bool fraction = false; ///< has decimals
    bool operator==(const Number &) const = default;
};

/// "8.412", "33 %", "1,5" in Spanish, "8,412", "33%", "1.5" in English; none for anything else, which stays a text.
[[nodiscard]] std::optional<Number> numberOf(const QString &printed, domain::Language language);

} // namespace reports::xlsx
