// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/trendchart.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/painters.h"

#include <QAreaSeries>
#include <QHelpEvent>
#include <QLineSeries>
#include <QMouseEvent>
#include <QToolTip>
#include <QValueAxis>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int padding = 14;
constexpr int scaleLines = 3; ///< about so many lines above zero

qint64 countOf(const storage::statistics::TrendPoint &point, domain::Status status)
{
    return point.byStatus.at(static_cast<size_t>(status));
}

qint64 totalOf(const storage::statistics::TrendPoint &point)
{
    return std::accumulate(point.byStatus.begin(), point.byStatus.end(), qint64 {0});
}
} // namespace

TrendChart::TrendChart(QWidget *parent)
    : QChartView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
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
}

void TrendChart::setTrend(const QList<storage::statistics::TrendPoint> &trend, const wording::Wording &wording)
{
    using domain::Status;
    m_trend = trend;
    m_wording = wording;
    m_statuses.clear();
    for (const Status status : {Status::Implemented, Status::Ongoing, Status::PartlyImplemented, Status::InProgress,
             Status::Planned, Status::NotStarted, Status::NotAccepted, Status::NotApplicable}) {
        if (std::any_of(trend.begin(), trend.end(), [&](const auto &point) { return countOf(point, status) > 0; }))
            m_statuses.append(status);
    }
    rebuild();
}

void TrendChart::setShare(bool share)
{
    m_share = share;
    rebuild();
}

QString TrendChart::quarterName(QDate day, const wording::Wording &wording)
{
    const int quarter = (day.month() + 2) / 3;
    const QString year = QString::number(day.year() % 100).rightJustified(2, u'0');
    return (wording.language() == domain::Language::Spanish ? u"T%1 %2"_s : u"Q%1 %2"_s).arg(quarter).arg(year);
}

double TrendChart::value(qsizetype point, domain::Status status) const
{
    const auto &at = m_trend.at(point);
    const auto count = static_cast<double>(countOf(at, status));
    const qint64 total = totalOf(at);
    return m_share ? (total > 0 ? count * 100 / static_cast<double>(total) : 0) : count;
}

double TrendChart::below(qsizetype point, domain::Status status) const
{
    double sum = 0;
    for (const domain::Status under : m_statuses) {
        if (under == status)
            break;
        sum += value(point, under);
    }
    return sum;
}

double TrendChart::step() const
{
    if (m_share)
        return 25;
    double most = 1;
    for (const auto &point : m_trend)
        most = std::max(most, static_cast<double>(totalOf(point)));
    // The next of 1, 2, 4, 5 × 10ⁿ.
    const double raw = most / scaleLines;
    const double magnitude = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 4.0, 5.0, 10.0}) {
        if (raw <= factor * magnitude)
            return std::max(1.0, factor * magnitude);
    }
    return std::max(1.0, 10 * magnitude);
}

double TrendChart::top() const
{
    if (m_share)
        return 100;
    double most = 1;
    for (const auto &point : m_trend)
        most = std::max(most, static_cast<double>(totalOf(point)));
    return most * 1.04;
}

void TrendChart::rebuild()
{
    chart()->removeAllSeries();
    const auto axes = chart()->axes();
    for (QAbstractAxis *axis : axes) {
        chart()->removeAxis(axis);
        axis->deleteLater();
    }
    if (m_trend.size() >= 2)
        addAreas();
    fit();
    viewport()->update();
}

void TrendChart::addAreas()
{
    auto *across = new QValueAxis;
    across->setRange(0, static_cast<double>(m_trend.size() - 1));
    auto *up = new QValueAxis;
    up->setRange(0, top());
    across->setVisible(false);
    up->setVisible(false);
    chart()->addAxis(across, Qt::AlignBottom);
    chart()->addAxis(up, Qt::AlignLeft);
    const Tokens &colours = tokens(this);
    for (const domain::Status status : m_statuses) {
        auto *lower = new QLineSeries;
        auto *upper = new QLineSeries;
        for (qsizetype point = 0; point < m_trend.size(); ++point) {
            const double under = below(point, status);
            lower->append(static_cast<double>(point), under);
            upper->append(static_cast<double>(point), under + value(point, status));
        }
        auto *area = new QAreaSeries(upper, lower);
        lower->setParent(area);
        upper->setParent(area);
        const StatusColours &paint = colours.status(status);
        area->setBrush(QBrush(paint.bar, paint.hatched ? Qt::BDiagPattern : Qt::SolidPattern));
        area->setPen(QPen(colours.base, 1));
        chart()->addSeries(area);
        area->attachAxis(across);
        area->attachAxis(up);
    }
}

int TrendChart::labelWidth() const
{
    int widest = 60;
    if (m_trend.isEmpty())
        return widest;
    for (const domain::Status status : m_statuses) {
        const int number = QFontMetrics(ui::font(Role::LabelStrong)).horizontalAdvance(m_wording.number(countOf(m_trend.last(), status)) + u"00"_s);
        widest = std::max(widest, number + 4 + QFontMetrics(ui::font(Role::Context)).horizontalAdvance(m_wording.status(status)));
    }
    return std::min(widest, width() / 3);
}

void TrendChart::fit()
{
    const QFontMetrics axis(ui::font(Role::Axis));
    const double left = padding + axis.horizontalAdvance(scaleText(m_share ? 100 : top())) + 8;
    const double right = labelWidth() + padding + 8;
    chart()->setPlotArea(QRectF(left, 8, std::max(60.0, width() - left - right), std::max(60, height() - 8 - axis.height() - 12)));
}

double TrendChart::yOf(double value) const
{
    const QRectF plot = chart()->plotArea();
    return plot.bottom() - value / top() * plot.height();
}

double TrendChart::xOf(qsizetype point) const
{
    const QRectF plot = chart()->plotArea();
    const auto steps = static_cast<double>(std::max<qsizetype>(1, m_trend.size() - 1));
    return plot.left() + static_cast<double>(point) / steps * plot.width();
}

QString TrendChart::scaleText(double value) const
{
    return m_share ? m_wording.percent(static_cast<int>(value)) : m_wording.number(static_cast<qint64>(value));
}

void TrendChart::drawBackground(QPainter *painter, const QRectF &)
{
    if (m_trend.size() >= 2)
        drawScale(*painter);
}

void TrendChart::drawScale(QPainter &painter) const
{
    const Tokens &colours = tokens(this);
    const QRectF plot = chart()->plotArea();
    const int height = QFontMetrics(ui::font(Role::Axis)).height();
    for (double mark = 0; mark <= top(); mark += step()) {
        const double y = yOf(mark);
        painter.fillRect(QRectF(plot.left(), y, plot.width(), 1), colours.border);
        paintText(painter, QRectF(0, y - height / 2.0, plot.left() - 8, height).toRect(), scaleText(mark), ui::font(Role::Axis),
            colours.text3, Qt::AlignRight);
    }
}

void TrendChart::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_trend.size() >= 2)
        drawLabels(*painter);
}

QList<TrendChart::Label> TrendChart::labels() const
{
    const qsizetype last = m_trend.size() - 1;
    QList<Label> placed;
    for (const domain::Status status : m_statuses) {
        if (countOf(m_trend.last(), status) > 0)
            placed.append({status, yOf(below(last, status) + value(last, status) / 2)});
    }
    // From the bottom up: each at least a line above the one below it; then down again from the top edge.
    const double line = QFontMetrics(ui::font(Role::Context)).height() + 2;
    for (qsizetype i = 0; i < placed.size(); ++i) {
        const double lowest = i == 0 ? chart()->plotArea().bottom() - line / 2 : placed.at(i - 1).y - line;
        placed[i].y = std::min(placed.at(i).y, lowest);
    }
    for (qsizetype i = placed.size() - 1; i >= 0; --i) {
        const double highest = i == placed.size() - 1 ? chart()->plotArea().top() + line / 2 : placed.at(i + 1).y + line;
        placed[i].y = std::max(placed.at(i).y, highest);
    }
    return placed;
}

void TrendChart::drawLabels(QPainter &painter) const
{
    const Tokens &colours = tokens(this);
    const QRectF plot = chart()->plotArea();
    const int line = QFontMetrics(ui::font(Role::Context)).height();
    for (const Label &label : labels()) {
        QRect room(static_cast<int>(plot.right()) + 9, static_cast<int>(label.y) - line / 2, width() - static_cast<int>(plot.right()) - 12, line);
        const QString number = m_wording.number(countOf(m_trend.last(), label.status));
        room.setLeft(paintText(painter, room, number, ui::font(Role::LabelStrong), colours.text).right() + 5);
        paintText(painter, room, m_wording.status(label.status).toLower(), ui::font(Role::Context), colours.text3);
    }
    // Names of quarters, as many as have room, counted back from today's.
    const QFontMetrics axis(ui::font(Role::Axis));
    const int wide = axis.horizontalAdvance(u"Q0 000"_s) + 24;
    const double each = plot.width() / static_cast<double>(m_trend.size() - 1);
    qsizetype every = 4;
    while (each * static_cast<double>(every) < wide)
        every += 4;
    for (qsizetype point = m_trend.size() - 1; point >= 0; point -= every) {
        const QRectF room(xOf(point) - wide / 2.0, plot.bottom() + 6, wide, axis.height());
        paintText(painter, room.toRect(), quarterName(m_trend.at(point).day, m_wording), ui::font(Role::Axis), colours.text3,
            Qt::AlignHCenter);
        painter.fillRect(QRectF(xOf(point), plot.bottom(), 1, 4), colours.border2);
    }
}

qsizetype TrendChart::pointAt(double x) const
{
    const QRectF plot = chart()->plotArea();
    const double share = (x - plot.left()) / std::max(1.0, plot.width());
    return std::clamp<qsizetype>(std::llround(share * static_cast<double>(m_trend.size() - 1)), 0, m_trend.size() - 1);
}

std::optional<domain::Status> TrendChart::statusAt(QPointF position) const
{
    if (m_trend.size() < 2)
        return std::nullopt;
    const QRectF plot = chart()->plotArea();
    if (position.x() > plot.right()) {
        for (const Label &label : labels()) {
            if (std::abs(label.y - position.y()) <= 9)
                return label.status;
        }
        return std::nullopt;
    }
    if (!plot.contains(position))
        return std::nullopt;
    // Between two quarters the edge of an area is a straight line.
    const double at = (position.x() - plot.left()) / plot.width() * static_cast<double>(m_trend.size() - 1);
    const auto before = std::min<qsizetype>(static_cast<qsizetype>(at), m_trend.size() - 2);
    const double part = at - static_cast<double>(before);
    const auto between = [&](auto read) { return read(before) * (1 - part) + read(before + 1) * part; };
    for (const domain::Status status : m_statuses) {
        const double low = between([&](qsizetype point) { return below(point, status); });
        const double high = low + between([&](qsizetype point) { return value(point, status); });
        if (position.y() <= yOf(low) && position.y() >= yOf(high))
            return status;
    }
    return std::nullopt;
}

void TrendChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    fit();
}

void TrendChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

void TrendChart::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(statusAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QChartView::mouseMoveEvent(event);
}

void TrendChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (const auto status = statusAt(event->position()); status && event->button() == Qt::LeftButton)
        Q_EMIT chosen(*status);
    event->accept();
}

bool TrendChart::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto status = statusAt(help->pos());
    if (!status) {
        QToolTip::hideText();
        return true;
    }
    const auto &point = m_trend.at(pointAt(help->pos().x()));
    QToolTip::showText(help->globalPos(),
        tr("%1: %2, %3 of %4", "quarter, status, number, total")
            .arg(quarterName(point.day, m_wording), m_wording.status(*status).toLower(),
                m_wording.number(countOf(point, *status)), m_wording.number(totalOf(point))),
        this);
    return true;
}

} // namespace ui
