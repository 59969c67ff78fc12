// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"

#include <QSizeF>

namespace reports {

/// The crest of a cover as writers place it.
struct Crest
{
    QByteArray bytes;
    QString type; ///< "png" or "jpeg"
    QSizeF size; ///< points; the picture's own proportions
};

/// None when the cover has none, or what it has is neither PNG nor JPEG or too large to be a crest.
[[nodiscard]] std::optional<Crest> crestOf(const Cover &cover);

} // namespace reports
