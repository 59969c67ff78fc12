// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/indicatorchart.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/planpainters.h"

#include <QPainter>
#include <cmath>

using namespace Qt::StringLiterals;

// What is painted around the lines: the scale, the days, the baseline and the target, the names.
namespace ui {

namespace {
constexpr double markSize = 8;
}

void IndicatorChart::drawBackground(QPainter *painter, const QRectF &)
{
    if (!m_lines.isEmpty())
        drawScale(*painter);
}

void IndicatorChart::drawScale(QPainter &painter) const
{
    const Tokens &t = tokens(this);
    const QRectF plot = chart()->plotArea();
    const int height = QFontMetrics(ui::font(Role::Axis)).height();
    for (double mark = m_scale.low; mark <= m_scale.high + m_scale.step / 2; mark += m_scale.step) {
        const double y = yOf(mark);
        painter.fillRect(QRectF(plot.left(), y, plot.width(), 1), t.border);
        paintText(painter, QRectF(0, y - height / 2.0, plot.left() - 8, height).toRect(), figure(mark),
            ui::font(Role::Axis), t.text3, Qt::AlignRight);
    }
}

void IndicatorChart::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_lines.isEmpty())
        return;
    drawDays(*painter);
    const auto &one = m_entry.indicator;
    const auto with = [this](const QString &words, QDate date) {
        return date.isValid()
            ? QStringList{tr("%1 (%2)", "baseline or target, date").arg(words, m_wording.date(date)), words}
            : QStringList{words};
    };
    if (one.baseline)
        drawReference(*painter, *one.baseline, with(tr("baseline %1").arg(figure(*one.baseline)), one.baselineDate));
    if (one.target)
        drawReference(*painter, *one.target, with(tr("target %1").arg(figure(*one.target)), one.targetDate));
    const Tokens &t = tokens(this);
    for (qsizetype i = m_lines.size() - 1; i >= 0; --i) {
        for (const auto &value : m_lines.at(i).values) {
            const QRectF box(xOf(value.date) - markSize / 2, yOf(value.value) - markSize / 2, markSize, markSize);
            paintMark(*painter, box, static_cast<int>(i), ink(i), t.base);
        }
    }
    drawNames(*painter);
}

/// The days values were taken, as many as have room, counted back from the last.
void IndicatorChart::drawDays(QPainter &painter) const
{
    const Tokens &t = tokens(this);
    const QRectF plot = chart()->plotArea();
    const QFontMetrics axis(ui::font(Role::Axis));
    QList<QDate> days;
    for (const auto &value : m_entry.values) {
        if (!days.contains(value.date))
            days.append(value.date);
    }
    const int wide = axis.horizontalAdvance(m_wording.date(m_last)) + 14;
    double free = plot.right() + wide;
    for (auto day = days.crbegin(); day != days.crend(); ++day) {
        const double x = xOf(*day);
        painter.fillRect(QRectF(x, plot.bottom(), 1, 4), t.border2);
        if (x + wide / 2.0 > free)
            continue;
        free = x - wide / 2.0;
        paintText(painter, QRectF(x - wide / 2.0, plot.bottom() + 5, wide, axis.height()).toRect(),
            m_wording.date(*day), ui::font(Role::Axis), t.text3, Qt::AlignHCenter);
    }
}

bool IndicatorChart::crossesALine(const QRectF &room) const
{
    constexpr int steps = 40; // between two values
    for (const auto &line : m_lines) {
        for (qsizetype i = 0; i < line.values.size(); ++i) {
            const auto &to = line.values.at(i);
            const auto &from = line.values.at(std::max<qsizetype>(0, i - 1));
            const QPointF a(xOf(from.date), yOf(from.value));
            const QPointF b(xOf(to.date), yOf(to.value));
            for (int step = 0; step <= steps; ++step) {
                if (room.contains(a + (b - a) * step / steps))
                    return true;
            }
        }
    }
    return false;
}

/// Where words of this size stand on a dashed line or below it without a line of values through them. Null: nowhere.
QRectF IndicatorChart::freeRoom(double value, QSizeF size) const
{
    const QRectF plot = chart()->plotArea();
    QRectF room(QPointF(), size);
    for (const double top : {std::max(0.0, yOf(value) - size.height() - 2), yOf(value) + 3}) {
        for (const double share : {0.0, 1.0, 0.66, 0.33}) {
            room.moveTopLeft({plot.left() + 4 + share * (plot.width() - size.width() - 8), top});
            if (room.bottom() <= plot.bottom() && !crossesALine(room.adjusted(-4, -2, 4, 2)))
                return room;
        }
    }
    return {};
}

/// The first of these words that finds room; where none does, the shortest on paper of their own.
void IndicatorChart::drawReference(QPainter &painter, double value, const QStringList &words) const
{
    const Tokens &t = tokens(this);
    const QFont written = ui::font(Role::Axis);
    const QFontMetrics metrics(written);
    const QRectF plot = chart()->plotArea();
    const auto sizeOf = [&](const QString &text) {
        return QSizeF(std::min<double>(metrics.horizontalAdvance(text) + 2, plot.width() - 8), metrics.height());
    };
    for (const QString &text : words) {
        if (const QRectF room = freeRoom(value, sizeOf(text)); !room.isNull()) {
            paintText(painter, room.toRect(), text, written, t.text2);
            return;
        }
    }
    const QRectF usual(
        QPointF(plot.left() + 4, std::max(0.0, yOf(value) - metrics.height() - 2)), sizeOf(words.last()));
    painter.fillRect(usual, t.base);
    paintText(painter, usual.toRect(), words.last(), written, t.text2);
}

/// Each line's name and last figure at its end; where two would touch, the lower one moves down.
void IndicatorChart::drawNames(QPainter &painter) const
{
    const Tokens &t = tokens(this);
    const QRectF plot = chart()->plotArea();
    const double line = QFontMetrics(ui::font(Role::Context)).height() + 2;
    QList<std::pair<double, qsizetype>> places;
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        places.append({yOf(m_lines.at(i).values.last().value), i});
    std::sort(places.begin(), places.end());
    for (qsizetype i = 1; i < places.size(); ++i)
        places[i].first = std::max(places.at(i).first, places.at(i - 1).first + line);
    for (qsizetype i = places.size() - 1; i >= 0; --i) {
        const double lowest = i == places.size() - 1 ? plot.bottom() + line / 2 : places.at(i + 1).first - line;
        places[i].first = std::min(places.at(i).first, lowest);
    }
    for (const auto &[y, i] : std::as_const(places)) {
        QRect room(static_cast<int>(plot.right()) + 12, static_cast<int>(y - line / 2),
            width() - static_cast<int>(plot.right()) - 14, static_cast<int>(line));
        paintMark(painter, QRectF(room.left(), room.center().y() - markSize / 2 + 1, markSize, markSize),
            static_cast<int>(i), ink(i), t.base);
        room.setLeft(room.left() + 13);
        room.setLeft(
            paintText(painter, room, figure(m_lines.at(i).values.last().value), ui::font(Role::LabelStrong), t.text)
                .right()
            + 6);
        paintText(painter, room, m_lines.at(i).name, ui::font(Role::Context), t.text3);
    }
}

} // namespace ui
