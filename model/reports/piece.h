// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"

#include <QColor>
#include <QFont>
#include <QTextLayout>
#include <memory>

class QPainter;

/// A stretch of text set in one size and measure.
namespace reports::layout {

/// Text is shaped in tenths of a point, so that its line breaks owe nothing to the resolution it is shown at.
inline constexpr qreal unit = 10;

struct Style
{
    qreal size = 10.5; ///< points
    qreal leading = 15; ///< points from base line to base line
    bool bold = false;
    bool italic = false;
    QRgb ink = 0;
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// Only its line breaks are kept; the glyphs are made anew when a page is painted, so that a book of a thousand pages
/// stays small.
struct Piece
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    QStringList links; ///< the targets that the formats' user property counts into
    Style style;
    qreal width = 0; ///< points
    qreal firstIndent = 0; ///< points
    int lines = 0;
};

[[nodiscard]] QFont font(const Style &style);
/// Makes the piece and counts its lines.
[[nodiscard]] Piece set(const Text &text, const Style &style, qreal width, qreal firstIndent = 0);
/// The piece's lines, each placed at its height from the first one's top, in units.
[[nodiscard]] std::unique_ptr<QTextLayout> shape(const Piece &piece);
/// In points.
[[nodiscard]] qreal widthOf(const QString &text, const Style &style);

/// Paints one line; `share` of its width stands left of the place on the base line.
void drawWords(QPainter &painter, const QString &text, const Style &style, QPointF base, qreal share);

/// The character property that carries which link a stretch belongs to.
inline constexpr int linkProperty = QTextFormat::UserProperty + 1;

} // namespace reports::layout
