// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QIODevice>
#include <functional>

namespace work {

/// Runs `write` on a device that becomes the file only when it succeeds: the file appears whole or not at all, and an existing one is
/// replaced only at the end. IsDirectory, FileNotWritable, DiskFull, or the error of `write`; FileNotWritable of `write` is looked into, since
/// a full disk is said in other words.
[[nodiscard]] domain::Result<void> saveFile(
    const QString &path, const std::function<domain::Result<void>(QIODevice &)> &write);

} // namespace work
