// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"

/// The DOCX whose looks reports take.
namespace app {

/// Writes the program's own, to be changed in a text processor. The exit code.
int writeReportStyles(Console &console, const QString &path);

} // namespace app
