// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "reports/document.h"
#include "reports/pages.h"
#include "work/task.h"

namespace reports {

/// Writes a document to a file in this format. The file appears whole or not at all; an existing one is replaced only
/// at the end. IsDirectory, FileNotWritable, DiskFull, Cancelled. Progress runs from 0 to total over the whole work.
[[nodiscard]] domain::Result<void> save(
    const Document &document, Format format, const QString &path, const work::Progress &progress = {});

/// The format that a file's name asks for by its ending; none is not an error.
[[nodiscard]] std::optional<Format> formatOf(const QString &path);

} // namespace reports
