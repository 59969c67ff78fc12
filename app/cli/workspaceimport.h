// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app {

class Arguments;
class Console;

/// Whether the file of `avance import` is a whole workspace as JSON.
[[nodiscard]] bool isWorkspaceImport(const Arguments &arguments);
/// Takes it in; --dry-run says what would happen. --state, --update and --format mean nothing for it and are refused. Returns the exit code.
int runWorkspaceImport(Console &console, const Arguments &arguments);

} // namespace app
