// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/planpainters.h"

#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {

QPainterPath shapeOf(const QRectF &box, int shape)
{
    QPainterPath path;
    const QPointF centre = box.center();
    switch (shape % markShapes) {
    case 0:
    case 3:
        path.addEllipse(box);
        break;
    case 1:
    case 4:
        path.addRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    default:
        path.moveTo(centre.x(), box.top() - 0.5);
        path.lineTo(box.right() + 0.5, centre.y());
        path.lineTo(centre.x(), box.bottom() + 0.5);
        path.lineTo(box.left() - 0.5, centre.y());
        path.closeSubpath();
        break;
    }
    return path;
}

} // namespace

/// Circle, square, lozenge; then the same, hollow.
void paintMark(QPainter &painter, const QRectF &box, int shape, const QColor &ink, const QColor &paper)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.6));
    painter.setBrush(shape % markShapes < markShapes / 2 ? ink : paper);
    painter.drawPath(shapeOf(box, shape));
    painter.restore();
}

} // namespace ui
