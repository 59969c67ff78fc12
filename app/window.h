// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace app {

/// Makes the application and its window, opens `workspace` when one is named, and runs until the window is closed.
/// Returns the exit code.
[[nodiscard]] int runWindow(int &argc, char **argv, const QString &workspace);

} // namespace app
