// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "reports/document.h"
#include "reports/pages.h"
#include "work/task.h"

namespace reports {

struct SaveOptions
{
    QByteArray styleTemplate = {}; ///< a DOCX whose looks a Word report takes; other formats have their own
};

/// Writes a document to a file in this format. The file appears whole or not at all; an existing one is replaced only
/// at the end. IsDirectory, FileNotWritable, DiskFull, Cancelled, and what a style template may be refused for (docx.h). Progress runs from 0 to total over the whole work.
[[nodiscard]] domain::Result<void> save(
    const Document &document, Format format, const QString &path, const work::Progress &progress = {}, const SaveOptions &options = {});

/// The format that a file's name asks for by its ending; none is not an error.
[[nodiscard]] std::optional<Format> formatOf(const QString &path);

} // namespace reports
