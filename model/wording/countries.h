// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"

#include <QString>
#include <QStringList>
#include <optional>

/// The States of the world, by ISO 3166-1 alpha-3, with names from ICU.
namespace wording::countries {

[[nodiscard]] QStringList all(); ///< ISO3 codes of present States and territories
[[nodiscard]] QString name(const QString &iso3, domain::Language language); ///< empty when not known
/// From a name in Spanish or English (official, usual or as the UN prints it: "Bolivia (Plurinational State of)",
/// "Estado Plurinacional de Bolivia"), ISO2, ISO3 or an old UN code (GUA, HON, PAR); letter case, accents and articles
/// do not matter. None is not an error.
[[nodiscard]] std::optional<QString> fromName(const QString &name);

} // namespace wording::countries
