// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/crest.h"

#include <QBuffer>
#include <QImageReader>

namespace reports {

std::optional<Crest> crestOf(const Cover &cover)
{
    constexpr int longest = 20'000; // pixels
    constexpr QSizeF room(150, 72); // points
    QBuffer buffer;
    buffer.setData(cover.crest);
    if (cover.crest.isEmpty() || !buffer.open(QIODevice::ReadOnly))
        return std::nullopt;
    QImageReader reader(&buffer);
    const QByteArray type = reader.format();
    const QSize size = reader.size();
    if ((type != "png" && type != "jpeg") || size.isEmpty() || size.width() > longest || size.height() > longest)
        return std::nullopt;
    return Crest{.bytes = cover.crest,
        .type = QString::fromLatin1(type),
        .size = QSizeF(size).scaled(room, Qt::KeepAspectRatio)};
}

} // namespace reports
