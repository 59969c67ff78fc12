// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "reports/document.h"
#include "work/task.h"

#include <QIODevice>

namespace reports {

/// Writes an ODT (OpenDocument 1.3) with the same content as the DOCX.
/// The same document gives the same bytes. Cancelled, DiskFull or FileNotWritable.
[[nodiscard]] domain::Result<void> writeOdt(
    const Document &document, QIODevice &device, const work::Progress &progress = {});

} // namespace reports
