// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/pages.h"

#include <QByteArray>

namespace reports {

/// What QPdfWriter (Qt 6.4) cannot say is added behind what it wrote, as an incremental update (ISO 32000-1, 7.5.6):
/// the language, that the title is shown, an outline of the headings and links. Returns what is to be appended; nothing
/// when `pdf` is not built as expected, which leaves a sound file without these.
[[nodiscard]] QByteArray pdfUpdate(const QByteArray &pdf, const Pages &pages);

} // namespace reports
