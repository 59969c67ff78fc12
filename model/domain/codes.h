// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <array>
#include <optional>

namespace domain {

/// The stable, English, snake_case name of each value of an enumeration: what the workspace, the command line and JSON
/// carry. `codesOf(E{})` is found beside each enumeration and lists the names in the order of its values.
template <class E>
[[nodiscard]] constexpr QLatin1StringView code(E value)
{
    return codesOf(E {})[static_cast<size_t>(value)];
}

/// No value of E has this name: none, which is not an error.
template <class E>
[[nodiscard]] std::optional<E> fromCode(QStringView name)
{
    const auto names = codesOf(E {});
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == names[i])
            return static_cast<E>(i);
    }
    return std::nullopt;
}

template <class E>
[[nodiscard]] constexpr auto allOf()
{
    std::array<E, decltype(codesOf(E {})) {}.size()> all {};
    for (size_t i = 0; i < all.size(); ++i)
        all[i] = static_cast<E>(i);
    return all;
}

} // namespace domain
