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
/// their alternative text. Needs a QGuiApplication, for widths and figures.
/// With a style template (a DOCX; see styletemplate.h) fonts, colours, sizes, paper and margins are the template's. UnknownFormat when it is no DOCX; MalformedFile,
/// FileTooLarge, PasswordProtected as for any archive that is read.
/// The same document and template give the same bytes. Cancelled, DiskFull or FileNotWritable.
[[nodiscard]] domain::Result<void> writeDocx(
    const Document &document, QIODevice &device, const work::Progress &progress = {},
    const QByteArray &styleTemplate = {});

} // namespace reports
