// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/pages.h"

#include <QIODevice>

namespace reports {

/// Writes the pages as PDF 1.4: A4, fonts embedded as subsets, chart as shapes, title and author in the file's
/// information, and, added to what Qt writes, the language, an outline of the headings and links. The same
/// document gives the same bytes. Cancelled, DiskFull or FileNotWritable.
[[nodiscard]] domain::Result<void> writePdf(const Pages &pages, QIODevice &device, const work::Progress &progress = {});

} // namespace reports
