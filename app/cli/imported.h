// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <optional>

namespace app {

class Console;

/// What an import wrote, whatever it took in.
struct Imported
{
    qint64 written = 0;
    qint64 updated = 0;
    std::optional<domain::ChangeId> change = {}; ///< none: there was nothing to write
};

/// Says it in a sentence; of a trial that it was one.
void printImported(Console &console, bool dryRun, const Imported &imported);

} // namespace app
