// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <optional>

namespace app {

/// Whether these arguments (the program's name not among them) are for the command line; otherwise they open the
/// window.
[[nodiscard]] bool isCommandLine(const QStringList &words);
/// Whether the command draws pages, which needs a QGuiApplication.
[[nodiscard]] bool drawsPages(const QStringList &words);
/// Runs the command and returns its exit code. Needs a QCoreApplication.
[[nodiscard]] int runCommandLine(const QStringList &words);

} // namespace app
