// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/chart.h"

#include <QByteArray>

class QPainter;

namespace reports {

/// Paints a chart in points from a place on.
void paintChart(const ChartPicture &picture, QPainter &painter, QPointF at);

struct ChartImage
{
    QByteArray png;
    QSizeF size; ///< points
};
/// A figure as a picture for papers that cannot draw it: sharp in print, on white.
[[nodiscard]] ChartImage chartImage(const Figure &figure, qreal width);

} // namespace reports
