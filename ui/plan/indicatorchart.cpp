// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/indicatorchart.h"

#include "ui/frame/retranslate.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/planpainters.h"
#include "wording/figures.h"

#include <QHelpEvent>
#include <QLineSeries>
#include <QPainter>
#include <QToolTip>
#include <QValueAxis>
#include <cmath>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 14;
constexpr int scaleLines = 4; ///< about so many
constexpr double near = 9; ///< pixels from a point that still mean it

/// The next of 1, 2, 2.5, 5 × 10ⁿ.
double niceStep(double raw)
{
    const double magnitude = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        if (raw <= factor * magnitude * (1 + 1e-9))
            return factor * magnitude;
    }
    return 10 * magnitude;
}

} // namespace

IndicatorChart::IndicatorChart(QWidget *parent)
    : QChartView(parent)
{
    setObjectName(u"indicatorChart"_s);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(FullViewportUpdate);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
    chart()->setAcceptHoverEvents(false);
    retranslate(this, [this] { describe(); });
}

void IndicatorChart::setWhole(const QString &name)
{
    m_whole = name;
    rebuild();
}

void IndicatorChart::setEntry(const storage::plan::IndicatorEntry &entry, const wording::Wording &wording)
{
    m_entry = entry;
    m_wording = wording;
    rebuild();
}

void IndicatorChart::rebuild()
{
    QMap<QString, QList<domain::IndicatorValue>> categories; // the empty one, the whole, comes first
    m_first = m_entry.indicator.baseline ? m_entry.indicator.baselineDate : QDate();
    m_last = {};
    for (const auto &value : std::as_const(m_entry.values)) {
        categories[value.category].append(value);
        m_first = m_first.isValid() ? std::min(m_first, value.date) : value.date;
        m_last = m_last.isValid() ? std::max(m_last, value.date) : value.date;
    }
    if (m_last.isValid() && m_first.daysTo(m_last) < 60)
        m_first = m_last.addDays(-60); // one value is no line
    m_lines.clear();
    for (auto one = categories.cbegin(); one != categories.cend(); ++one)
        m_lines.append({one.key(), one.key().isEmpty() ? m_whole : one.key(), one.value()});
    m_scale = scaleOf();
    chart()->removeAllSeries();
    const auto axes = chart()->axes();
    for (QAbstractAxis *axis : axes) {
        chart()->removeAxis(axis);
        axis->deleteLater();
    }
    if (!m_lines.isEmpty()) {
        auto *across = new QValueAxis;
        across->setRange(0, static_cast<double>(m_first.daysTo(m_last)));
        auto *up = new QValueAxis;
        up->setRange(m_scale.low, m_scale.high);
        across->setVisible(false);
        up->setVisible(false);
        chart()->addAxis(across, Qt::AlignBottom);
        chart()->addAxis(up, Qt::AlignLeft);
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            QList<QPointF> points;
            for (const auto &value : m_lines.at(i).values)
                points.append({static_cast<double>(m_first.daysTo(value.date)), value.value});
            addLine(points, QPen(ink(i), m_lines.at(i).category.isEmpty() ? 2.4 : 1.6));
        }
        const Tokens &t = tokens(this);
        const auto level = [&](std::optional<double> value, const QColor &colour) {
            if (value)
                addLine({{0, *value}, {static_cast<double>(m_first.daysTo(m_last)), *value}},
                    QPen(colour, 1.4, Qt::DashLine));
        };
        level(m_entry.indicator.baseline, t.text3);
        level(m_entry.indicator.target, t.text2);
    }
    describe();
    fit();
    viewport()->update();
}

void IndicatorChart::addLine(const QList<QPointF> &points, const QPen &pen)
{
    auto *series = new QLineSeries;
    series->setPen(pen);
    series->append(points);
    chart()->addSeries(series);
    const auto axes = chart()->axes();
    for (QAbstractAxis *axis : axes)
        series->attachAxis(axis);
}

IndicatorChart::Scale IndicatorChart::scaleOf() const
{
    double low = 0; // most figures are read from zero
    double high = 0;
    bool any = false;
    const auto take = [&](double value) {
        low = std::min(low, value);
        high = any ? std::max(high, value) : value;
        any = true;
    };
    for (const auto &value : m_entry.values)
        take(value.value);
    for (const auto &level : {m_entry.indicator.baseline, m_entry.indicator.target}) {
        if (level)
            take(*level);
    }
    high = std::max(high, low + 1e-6);
    const double step = niceStep((high - low) / scaleLines);
    return {std::floor(low / step) * step, std::ceil(high * 1.0001 / step) * step, step};
}

QColor IndicatorChart::ink(qsizetype line) const
{
    const Tokens &t = tokens(this);
    using domain::Status;
    const QColor cool[] = {t.accentText, t.status(Status::PartlyImplemented).ink, t.status(Status::InProgress).bar,
        t.text2, t.status(Status::NotAccepted).ink, t.status(Status::Implemented).ink};
    return cool[static_cast<size_t>(line) % std::size(cool)];
}

QString IndicatorChart::figure(double value) const
{
    const QString unit = m_entry.indicator.unit.preferred(m_wording.language());
    return unit == u"%"_s ? wording::decimal(m_wording, value) + QChar(QChar::Nbsp) + unit
                          : wording::decimal(m_wording, value);
}

int IndicatorChart::nameWidth() const
{
    int widest = 40;
    for (const auto &line : m_lines) {
        const int number =
            QFontMetrics(ui::font(Role::LabelStrong)).horizontalAdvance(figure(line.values.last().value));
        widest = std::max(widest, number + 26 + QFontMetrics(ui::font(Role::Context)).horizontalAdvance(line.name));
    }
    return std::min(widest, width() / 3);
}

void IndicatorChart::fit()
{
    const QFontMetrics axis(ui::font(Role::Axis));
    int scale = 0;
    for (double mark = m_scale.low; mark <= m_scale.high + m_scale.step / 2; mark += m_scale.step)
        scale = std::max(scale, axis.horizontalAdvance(figure(mark)));
    const double left = padding + scale + 8;
    const double right = nameWidth() + padding + 8;
    chart()->setPlotArea(
        QRectF(left, 16, std::max(60.0, width() - left - right), std::max(50, height() - 16 - axis.height() - 14)));
}

double IndicatorChart::xOf(QDate day) const
{
    const QRectF plot = chart()->plotArea();
    return plot.left()
        + static_cast<double>(m_first.daysTo(day)) / static_cast<double>(std::max<qint64>(1, m_first.daysTo(m_last)))
        * plot.width();
}

double IndicatorChart::yOf(double value) const
{
    const QRectF plot = chart()->plotArea();
    return plot.bottom() - (value - m_scale.low) / (m_scale.high - m_scale.low) * plot.height();
}

/// What a screen reader says of the picture; the figures stand in the table.
void IndicatorChart::describe()
{
    const auto *last = m_entry.last();
    setAccessibleName(m_entry.indicator.name.preferred(m_wording.language()));
    setAccessibleDescription(
        last ? tr("%1 on %2", "figure, date").arg(figure(last->value), m_wording.date(last->date)) : QString());
}

void IndicatorChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    fit();
}

void IndicatorChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

bool IndicatorChart::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (const auto &line : std::as_const(m_lines)) {
        for (const auto &value : line.values) {
            if (std::hypot(xOf(value.date) - help->pos().x(), yOf(value.value) - help->pos().y()) > near)
                continue;
            QStringList parts{
                tr("%1, %2: %3", "date, line, figure").arg(m_wording.date(value.date), line.name, figure(value.value)),
                value.note};
            parts.removeAll(QString());
            QToolTip::showText(help->globalPos(), parts.join(u'\n'), this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

} // namespace ui
