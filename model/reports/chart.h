// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"

#include <QColor>
#include <QLineF>
#include <QRectF>
#include <functional>

/// A figure as shapes in points: the painter of pages and the writer of HTML draw the same ones.
namespace reports {

struct ChartPicture
{
    struct Box
    {
        QRectF rect;
        QRgb fill = 0;
        QRgb hatch = 0; ///< 0: none
    };
    struct Line
    {
        QLineF line;
        QRgb ink = 0;
        qreal width = 0;
    };
    struct Label
    {
        enum class Align { Left, Centre, Right };
        QString text;
        QPointF at; ///< on the base line
        Align align = Align::Left;
        qreal size = 0; ///< points
        QRgb ink = 0;
        bool bold = false;
    };
    QSizeF size;
    QList<Box> boxes;
    QList<Line> lines;
    QList<Label> labels;
};

/// Width in points of a word at a size in points.
using MeasureText = std::function<qreal(const QString &, qreal size, bool bold)>;

/// Places bars, numbers and legend in `width` points. A part too narrow for its number goes without it: the table
/// beside the figure has it. A bar of nothing is an empty line.
[[nodiscard]] ChartPicture drawChart(const Figure &figure, qreal width, const MeasureText &measure);

} // namespace reports
