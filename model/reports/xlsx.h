// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "reports/document.h"
#include "work/task.h"

#include <QIODevice>

namespace reports {

/// Writes a workbook: what the report says as rows, and each table with types and filters.
/// The same document gives the same bytes. Cancelled, DiskFull or FileNotWritable.
[[nodiscard]] domain::Result<void> writeXlsx(
    const Document &document, QIODevice &device, const work::Progress &progress = {});

} // namespace reports
