// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/chart.h"

#include "reports/palette.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace reports {
namespace {

constexpr qreal labelSize = 9;
constexpr qreal valueSize = 8.5;
constexpr qreal barHeight = 15;
constexpr qreal barStep = 23;
constexpr qreal headerHeight = 15;
constexpr qreal legendStep = 15;
constexpr qreal gap = 10;
constexpr qreal hatchStep = 4;

/// Rising lines across a box, cut at its edges.
void hatch(ChartPicture &picture, const QRectF &box, QRgb ink)
{
    for (qreal offset = hatchStep; offset < box.width() + box.height(); offset += hatchStep) {
        const qreal x1 = std::max(0.0, offset - box.height());
        const qreal x2 = std::min(box.width(), offset);
        const QPointF low(box.left() + x1, box.top() + (offset - x1));
        const QPointF high(box.left() + x2, box.top() + (offset - x2));
        picture.lines.append({{low, high}, ink, 0.7});
    }
}

void fill(ChartPicture &picture, const QRectF &box, domain::Status status)
{
    const palette::Ink ink = palette::status(status);
    if (ink.hatched) {
        picture.boxes.append({box, palette::status(domain::Status::NotApplicable).fill, ink.fill});
        hatch(picture, box, ink.fill);
    } else {
        picture.boxes.append({box, ink.fill, 0});
    }
}

void drawBar(
    ChartPicture &picture, const Figure &figure, const Figure::Bar &bar, const QRectF &area, const MeasureText &measure)
{
    const qint64 total = std::accumulate(bar.values.begin(), bar.values.end(), qint64{0});
    qint64 before = 0;
    for (qsizetype i = 0; total > 0 && i < std::min(bar.values.size(), figure.series.size()); ++i) {
        const qint64 value = bar.values[i];
        if (value <= 0)
            continue;
        const qreal left = area.left() + area.width() * static_cast<qreal>(before) / static_cast<qreal>(total);
        before += value;
        const qreal right = area.left() + area.width() * static_cast<qreal>(before) / static_cast<qreal>(total);
        // A hair of white between neighbours keeps them apart in print.
        const QRectF part(left, area.top(), std::max(0.4, right - left - 0.6), area.height());
        const domain::Status status = figure.series[i].status;
        fill(picture, part, status);
        const QString label = bar.valueLabels.value(i);
        if (measure(label, valueSize, false) + 3 <= part.width())
            picture.labels.append({label, {part.center().x(), area.top() + area.height() / 2 + valueSize * 0.36},
                ChartPicture::Label::Align::Centre, valueSize, palette::status(status).label, false});
    }
    if (total == 0)
        picture.lines.append({{area.left(), area.center().y(), area.right(), area.center().y()}, palette::rule, 0.5});
}

/// Swatches and words, in as many lines as they need. Returns the height used.
qreal drawLegend(ChartPicture &picture, const Figure &figure, qreal top, qreal width, const MeasureText &measure)
{
    qreal x = 0;
    qreal y = top;
    for (const Figure::Series &series : figure.series) {
        const qreal needed = 11 + measure(series.label, valueSize, false);
        if (x > 0 && x + needed > width) {
            x = 0;
            y += legendStep;
        }
        fill(picture, {x, y + 2.5, 7.5, 7.5}, series.status);
        picture.labels.append(
            {series.label, {x + 11, y + 9.5}, ChartPicture::Label::Align::Left, valueSize, palette::text, false});
        x += needed + 14;
    }
    return y + legendStep - top;
}

} // namespace

ChartPicture drawChart(const Figure &figure, qreal width, const MeasureText &measure)
{
    ChartPicture picture;
    qreal names = 0;
    qreal totals = measure(figure.totalHeader, valueSize, false);
    for (const Figure::Bar &bar : figure.bars) {
        names = std::max(names, measure(bar.label, labelSize, false));
        totals = std::max(totals, measure(bar.totalLabel, labelSize, true));
    }
    names = std::min(names, width * 0.42);
    const QRectF bars(names + gap, headerHeight, width - names - totals - 2 * gap, 0);
    picture.labels.append(
        {figure.totalHeader, {width, 9}, ChartPicture::Label::Align::Right, valueSize, palette::secondary, false});
    qreal y = headerHeight;
    for (const Figure::Bar &bar : figure.bars) {
        const qreal base = y + barHeight / 2 + labelSize * 0.36;
        picture.labels.append(
            {bar.label, {names, base}, ChartPicture::Label::Align::Right, labelSize, palette::text, false});
        drawBar(picture, figure, bar, {bars.left(), y, bars.width(), barHeight}, measure);
        picture.labels.append(
            {bar.totalLabel, {width, base}, ChartPicture::Label::Align::Right, labelSize, palette::text, true});
        y += barStep;
    }
    y += 4;
    y += drawLegend(picture, figure, y, width, measure);
    picture.size = {width, y};
    return picture;
}

} // namespace reports
