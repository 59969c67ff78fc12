// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "reports/document.h"
#include "work/task.h"

#include <QIODevice>

namespace reports {

/// Writes one HTML file that is also well-formed XML: language, headings in order, table headers with their scope, the
/// chart as SVG with title and description, styles for screen and print inside, no scripts, nothing fetched from
/// elsewhere. Cancelled, DiskFull or FileNotWritable.
[[nodiscard]] domain::Result<void> writeHtml(
    const Document &document, QIODevice &device, const work::Progress &progress = {});

} // namespace reports
