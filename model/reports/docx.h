// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "reports/document.h"
#include "work/task.h"

#include <QIODevice>

namespace reports {

/// Writes a DOCX (ISO/IEC 29500 transitional) as Word opens it: styles with the usual names, headings, the paragraphs' numbers as Word numbering, tables
/// with repeated header rows, footnotes, a table of contents field, header, footer with page X of Y, languages for the spell-checker, figures as pictures with
/// their alternative text.
/// The same document gives the same bytes. Cancelled, DiskFull or FileNotWritable.
[[nodiscard]] domain::Result<void> writeDocx(
    const Document &document, QIODevice &device, const work::Progress &progress = {},
    const QByteArray &styleTemplate = {});

} // namespace reports
