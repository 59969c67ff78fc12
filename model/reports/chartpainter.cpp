// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/chartpainter.h"

#include "reports/piece.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <cmath>

namespace reports {

void paintChart(const ChartPicture &picture, QPainter &painter, QPointF at)
{
    for (const ChartPicture::Box &box : picture.boxes)
        painter.fillRect(box.rect.translated(at), QColor::fromRgb(box.fill));
    for (const ChartPicture::Line &line : picture.lines) {
        painter.setPen(QPen(QColor::fromRgb(line.ink), line.width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(line.line.translated(at));
    }
    for (const ChartPicture::Label &label : picture.labels) {
        layout::Style style;
        style.size = label.size;
        style.bold = label.bold;
        style.ink = label.ink;
        const qreal share = label.align == ChartPicture::Label::Align::Left ? 0
            : label.align == ChartPicture::Label::Align::Centre             ? 0.5
                                                                            : 1;
        layout::drawWords(painter, label.text, style, at + label.at, share);
    }
}

ChartImage chartImage(const Figure &figure, qreal width)
{
    constexpr qreal scale = 3; // pixels a point: 216 dots an inch
    const ChartPicture picture = drawChart(figure, width, [](const QString &text, qreal size, bool isBold) {
        layout::Style style;
        style.size = size;
        style.bold = isBold;
        return layout::widthOf(text, style);
    });
    QImage image(QSize(static_cast<int>(std::ceil(picture.size.width() * scale)), static_cast<int>(std::ceil(picture.size.height() * scale))),
        QImage::Format_RGB32);
    image.fill(~0U);
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(scale, scale);
        paintChart(picture, painter, {0, 0});
    }
    ChartImage out{{}, QSizeF(image.size()) / scale};
    QBuffer buffer(&out.png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return out;
}

} // namespace reports
