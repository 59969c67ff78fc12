// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/piece.h"

#include "reports/palette.h"

#include <QFontMetricsF>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace reports::layout {
namespace {

QTextCharFormat format(Piece &piece, const Run &run)
{
    QTextCharFormat out;
    if (run.bold)
        out.setFontWeight(QFont::Bold);
    if (run.italic)
        out.setFontItalic(true);
    if (isSafeLink(run.link)) {
        out.setForeground(QColor::fromRgb(palette::link));
        out.setProperty(linkProperty, static_cast<int>(piece.links.size()));
        piece.links.append(run.link);
    }
    return out;
}

} // namespace

QFont font(const Style &style)
{
    QFont out(u"Noto Serif"_s);
    out.setStyleHint(QFont::Serif);
    out.setPixelSize(qRound(style.size * unit));
    out.setBold(style.bold);
    out.setItalic(style.italic);
    out.setHintingPreference(QFont::PreferNoHinting);
    return out;
}

qreal widthOf(const QString &text, const Style &style)
{
    return QFontMetricsF(font(style)).horizontalAdvance(text) / unit;
}

void drawWords(QPainter &painter, const QString &text, const Style &style, QPointF base, qreal share)
{
    painter.save();
    painter.setPen(QColor::fromRgb(style.ink));
    painter.setFont(font(style));
    painter.translate(base.x() - widthOf(text, style) * share, base.y());
    painter.scale(1 / unit, 1 / unit);
    painter.drawText(QPointF(0, 0), text);
    painter.restore();
}

std::unique_ptr<QTextLayout> shape(const Piece &piece)
{
    auto out = std::make_unique<QTextLayout>(piece.text, font(piece.style));
    QTextOption option(piece.style.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    out->setTextOption(option);
    out->setFormats(piece.formats);
    out->beginLayout();
    qreal y = 0;
    for (QTextLine line = out->createLine(); line.isValid(); line = out->createLine()) {
        const qreal indent = y > 0 ? 0 : piece.firstIndent;
        line.setLineWidth((piece.width - indent) * unit);
        // The letters' own height is centred in the leading, whatever face stands in for a missing one.
        line.setPosition({indent * unit, y + (piece.style.leading * unit - line.height()) / 2});
        y += piece.style.leading * unit;
    }
    out->endLayout();
    return out;
}

Piece set(const Text &text, const Style &style, qreal width, qreal firstIndent)
{
    Piece out{
        .text = {}, .formats = {}, .links = {}, .style = style, .width = width, .firstIndent = firstIndent, .lines = 0};
    for (const Run &run : text) {
        const auto start = static_cast<int>(out.text.size());
        out.text += run.text;
        const QTextCharFormat manner = format(out, run);
        if (manner.propertyCount() > 0)
            out.formats.append({start, static_cast<int>(run.text.size()), manner});
    }
    if (!out.text.isEmpty())
        out.lines = shape(out)->lineCount();
    return out;
}

} // namespace reports::layout
