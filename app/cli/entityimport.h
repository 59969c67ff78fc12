// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app {

class Arguments;
class Console;

/// Whether the file of `import` is a table of institutions, persons, actions, indicators, their values, progress or grades. A file that cannot be
/// read is none.
[[nodiscard]] bool isEntityImport(const Arguments &arguments);
/// Takes it in. The exit code.
int runEntityImport(Console &console, const Arguments &arguments);

} // namespace app
