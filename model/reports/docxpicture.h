// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/docxparts.h"

#include <QSizeF>
#include <optional>

namespace reports::docx {

inline constexpr double unitsOfPoint = 12700; ///< English metric units, in which pictures are measured

/// A picture in the text.
struct Placed
{
    int relation = 0; ///< number of its relation
    int serial = 0; ///< unique in the part
    QSizeF size; ///< points
    QString alternative;
};
void writePicture(Markup &out, const Placed &picture);

/// A PNG or JPEG that may stand in a document, and its size in pixels; none when it is neither, or too large to be one.
struct Sized
{
    Media media;
    QSize size;
};
[[nodiscard]] std::optional<Sized> pictureOf(const QByteArray &bytes);

} // namespace reports::docx
