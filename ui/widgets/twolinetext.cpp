// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/twolinetext.h"

namespace ui {

QStringList brokenLines(const QString &text, const QFont &font, int width, int lines)
{
    const QString plain = text.simplified();
    QStringList broken;
    if (plain.isEmpty() || width <= 0 || lines <= 0)
        return broken;
    QTextLayout layout(plain, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    while (broken.size() < lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        if (broken.size() == lines - 1)
            broken.append(QFontMetricsF(font).elidedText(plain.mid(line.textStart()), Qt::ElideRight, width));
        else
            broken.append(plain.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return broken;
}

int paintLines(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &colour,
    int lineHeight, int lines)
{
    painter.setFont(font);
    painter.setPen(colour);
    int y = rect.y();
    for (const QString &line : brokenLines(text, font, rect.width(), lines)) {
        painter.drawText(QRect(rect.x(), y, rect.width() + 2, lineHeight),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, line);
        y += lineHeight;
    }
    return y - rect.y();
}

} // namespace ui
