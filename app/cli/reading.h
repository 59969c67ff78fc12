// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/reading.h"

namespace app {

class Arguments;

/// How a file is to be read, from --encoding, --separator, --sheet, --header-row and --map. A column of --map is named
/// as in the header or by its number from 1; what is not mapped means what it was recognised or guessed to mean.
/// Without
/// --map the file is not looked at. InvalidValue (detail: what was typed), and the errors of exchange::sample.
[[nodiscard]] domain::Result<exchange::Reading> readingOf(const Arguments &arguments, const QString &file);

} // namespace app
